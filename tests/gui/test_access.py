"""Everything can be reached by keys, has a name that a screen reader says, and is told apart from its background."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from camnet_gui.gui import theme
from camnet_gui.gui.comfort.access import name_widgets, spoken_name
from camnet_gui.gui.comfort.second import SecondWindowPart
from camnet_gui.gui.comfort.tour import TourPart
from camnet_gui.gui.main_window import MainWindow

# The fields inside of spin boxes and dropdowns, and the views that a dropdown opens, are named by those.
INNER = (
    "qt_spinbox_lineedit", "qt_scrollarea_viewport", "qt_toolbar_ext_button", "qt_menubar_ext_button",
    "qt_keysequenceedit_lineedit",
)

# Dialogs have titles, labels and tabs their texts.
UNNAMED = (QDialog, QLabel, QTabBar)


def focusable(root: QWidget) -> Iterator[QWidget]:
    for widget in [root, *root.findChildren(QWidget)]:
        inner = widget.objectName() in INNER or any(isinstance(up, QComboBox) for up in ancestors(widget))
        wanted = widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)
        if wanted and not inner and not isinstance(widget, UNNAMED):
            yield widget


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    while (above := widget.parentWidget()) is not None:
        widget = above
        yield widget


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()} “{widget.toolTip()}” in {type(widget.parentWidget()).__name__}"
        for widget in focusable(root) if not spoken_name(widget)
    ]


def test_every_widget_of_the_window_has_a_name(opened: MainWindow) -> None:
    assert sum(1 for _ in focusable(opened)) > 40
    assert nameless(opened) == []


@pytest.mark.parametrize("action", ["preferences", "shortcuts", "palette", "about", "log_file", "export"])
def test_every_widget_of_the_dialogs_has_a_name(
    opened: MainWindow, action: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[str] = []

    def look(dialog: QDialog) -> int:
        name_widgets(dialog)
        found.extend(["shown", *nameless(dialog)])
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    opened.actions_by_name[action].trigger()
    for dialog in opened.findChildren(QDialog):
        if dialog.isVisible():
            look(dialog)
            dialog.close()
    assert found == ["shown"]


def test_every_widget_of_tour_and_second_window_has_a_name(opened: MainWindow) -> None:
    opened.actions_by_name["tour"].trigger()
    opened.actions_by_name["second_window"].trigger()
    tour, second = opened.part(TourPart), opened.part(SecondWindowPart)
    assert tour.bubble is not None and second.second is not None
    assert nameless(tour.bubble) == [] and nameless(second.second) == []
    tour.end()


def test_tab_goes_round_through_the_controls(opened: MainWindow, qtbot: QtBot) -> None:
    opened.activateWindow()
    canvas = opened.viewer.panes["enhanced"].canvas
    canvas.setFocus()
    seen: list[QWidget] = []
    for _ in range(300):
        focus = QApplication.focusWidget()
        assert focus is not None and focus.isVisible()
        if focus in seen:
            break
        seen.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert canvas in seen and opened.controls.values["exposure"].slider in seen
    assert opened.controls.styles.style_box in seen


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    q = QColor(colour)
    return 0.2126 * linear(q.redF()) + 0.7152 * linear(q.greenF()) + 0.0722 * linear(q.blueF())


def contrast(one: str, other: str) -> float:
    """Contrast ratio after WCAG 2.2, 1..21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


BACKGROUNDS = (theme.WINDOW, theme.RAISED, theme.SUNKEN, theme.CANVAS)


@pytest.mark.parametrize(("text", "backgrounds"), [
    (theme.TEXT, (*BACKGROUNDS, theme.SELECTED, theme.BUTTON, theme.CHECKED, theme.ERROR, theme.TIP)),
    (theme.BRIGHT, (*BACKGROUNDS, theme.SELECTED)),
    (theme.FAINT, (*BACKGROUNDS, theme.TIP)),
])
def test_text_is_told_apart_after_wcag_aa(text: str, backgrounds: tuple[str, ...]) -> None:
    for background in backgrounds:
        assert contrast(text, background) >= 4.5, (text, background)


def test_controls_and_the_focus_are_told_apart_after_wcag_aa() -> None:
    for background in BACKGROUNDS:
        # 3 : 1 for what tells where a control is and which one has the focus.
        assert contrast(theme.FOCUS, background) >= 3
        assert contrast(theme.HANDLE, background) >= 3
    for background in (theme.WINDOW, theme.RAISED):
        assert contrast(theme.EDGE, background) >= 3


def test_every_colour_of_text_in_the_style_sheet_was_looked_at() -> None:
    known = {theme.TEXT, theme.BRIGHT, theme.FAINT, theme.DISABLED}
    assert set(re.findall(r"[^-]color: (#[0-9a-f]{6})", theme.STYLE)) <= known


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_drawn_at_the_density_of_the_screen(opened: MainWindow, ratio: float) -> None:
    for row in (row for row in opened.rows if row.icon):
        pixmap = theme.icon(row.icon).pixmap(opened.iconSize(), ratio)
        assert pixmap.width() >= round(opened.iconSize().width() * ratio), row.icon
        assert theme.icon(row.icon).availableSizes(QIcon.Mode.Normal)


def test_a_dialog_is_named_when_it_gets_the_focus(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = QDialog(opened)
    button = QToolButton(dialog, toolTip="Do this or that. Then more (Ctrl+X)")
    dialog.show()
    dialog.activateWindow()
    button.setFocus()
    qtbot.waitUntil(lambda: button.accessibleName() == "Do this or that")
    dialog.close()
