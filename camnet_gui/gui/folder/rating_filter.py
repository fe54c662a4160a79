"""The filter by rating: at least or exactly so many stars, or what is still to be judged."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from camnet_gui.gui.folder.delegate import star
from camnet_gui.gui.theme import FAINT, TEXT, icon
from camnet_gui.gui.translate import tr


class StarsButton(QWidget):
    """Five stars; a click on one asks for so many, a second click for any number."""

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stars = 0
        self.setFixedSize(96, 24)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Rating"))
        self.setToolTip(tr("Show photos with so many stars. A second click on the same star shows all."))

    def set_stars(self, stars: int) -> None:
        """Show a number without telling anyone."""
        self.stars = stars
        self.setAccessibleDescription(tr("{rating} stars", rating=stars))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        self._choose(min(5, int((event.position().x() - 3) // 18) + 1))

    def keyPressEvent(self, event: Any) -> None:
        """Arrow keys change the number."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self.set_stars(min(5, max(0, self.stars + step)))
            self.changed.emit(self.stars)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Filled stars count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(5):
            filled = number < self.stars
            painter.setPen(QPen(QColor(TEXT if filled or self.hasFocus() else FAINT), 1.1))
            painter.setBrush(QColor(TEXT) if filled else Qt.BrushStyle.NoBrush)
            painter.drawPolygon(star(QPointF(12 + 18 * number, 12.5), 7.5))
        painter.end()

    def _choose(self, stars: int) -> None:
        self.set_stars(0 if stars == self.stars else max(1, stars))
        self.changed.emit(self.stars)


class RatingFilter(QWidget):
    """Stars between the button for "at least" or "exactly" and the one for unrated photos."""

    changed = Signal(int, bool)  # stars, exactly: those of Criteria

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stars = StarsButton()
        self.sign = QToolButton()
        self.sign.setCheckable(True)
        self.sign.setFixedSize(24, 24)
        self.sign.setAccessibleName(tr("Exactly so many stars"))
        self.sign.setToolTip(tr("Show photos with at least so many stars (≥), or with exactly so many (=)"))
        self.sign.clicked.connect(lambda exactly: self._choose(self.stars.stars, exactly))
        self.stars.changed.connect(lambda stars: self._choose(stars, stars > 0 and self.sign.isChecked()))
        self.unrated = QToolButton()
        self.unrated.setCheckable(True)
        self.unrated.setIcon(icon("unrated"))
        self.unrated.setIconSize(QSize(16, 16))
        self.unrated.setAccessibleName(tr("Unrated"))
        self.unrated.setToolTip(tr("Show photos that are still to be judged: without stars and not rejected"))
        self.unrated.clicked.connect(lambda unrated: self._choose(0, unrated))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self.sign, self.stars, self.unrated):
            row.addWidget(widget)
        self.set_rating(0, False)

    def set_rating(self, stars: int, exactly: bool) -> None:
        """Show a choice without telling anyone."""
        self.stars.set_stars(stars)
        # Without stars there is nothing to be at least.
        self.sign.setEnabled(stars > 0)
        self.sign.setChecked(exactly and stars > 0)
        self.sign.setText("=" if self.sign.isChecked() else "≥")
        self.unrated.setChecked(exactly and stars == 0)

    def _choose(self, stars: int, exactly: bool) -> None:
        self.set_rating(stars, exactly)
        self.changed.emit(stars, exactly)
