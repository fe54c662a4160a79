"""The preferences: a table of frozen rows over the settings, and the dialog that is made of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.controls import ChoiceBox, label
from camnet_gui.gui.parts import Part
from camnet_gui.gui.theme import SURROUNDS, icon
from camnet_gui.gui.translate import LANGUAGES, tr
from camnet_gui.settings import Settings

if TYPE_CHECKING:
    from camnet_gui.gui.main_window import MainWindow

Kind = Literal["bool", "choice", "number", "folder", "button"]
Choices = tuple[tuple[Any, str], ...]
SECTIONS: Final = ("Interface", "Photos", "Performance")


@dataclass(frozen=True, slots=True)
class PreferenceRow:
    """One preference: `key` is the field of Settings, whose default is the row's too.

    A row with a button stores nothing: the part that knows its `key` tells the state beside it and does what it says.

    choices : stored value and text; parts may offer others (`PreferencesPart.offered`)
    restart : takes effect at the next start, else at once
    """

    key: str
    section: str
    text: str
    tip: str
    kind: Kind
    choices: Choices = ()
    low: int = 0
    high: int = 0
    step: int = 1
    megabytes: bool = False
    restart: bool = False
    button: str = ""

    @property
    def default(self) -> Any:
        """What the setting is without the user; None where nothing is stored."""
        return None if self.kind == "button" else Settings.model_fields[self.key].default


PREFERENCES: Final[tuple[PreferenceRow, ...]] = (
    PreferenceRow(
        "language", "Interface", "Language",
        "The language of menus, controls and tips. Names of files and messages of the system stay as they are.",
        "choice", (("", "As the system says"), *LANGUAGES), restart=True,
    ),
    PreferenceRow(
        "ui_scale", "Interface", "Size of text and controls",
        "Larger is easier to read on a dense screen. The pictures are not scaled: 100 % stays exact.", "choice",
        (("", "As the system says"), ("1", "100 %"), ("1.25", "125 %"), ("1.5", "150 %"), ("2", "200 %")),
        restart=True,
    ),
    PreferenceRow(
        "surround", "Interface", "Grey around the pictures",
        "A darker surround makes a picture look brighter and flatter than it prints. Judge prints on medium grey.",
        "choice", (("black", "Nearly black"), ("dark", "Dark grey"), ("mid", "Medium grey (18 %)")),
    ),
    PreferenceRow(
        "at_start", "Interface", "When the program starts", "What is shown when no photo was asked for.", "choice",
        (("welcome", "Show the welcome page"), ("last", "Open the last photo")),
    ),
    PreferenceRow(
        "colour_management", "Interface", "Profile of the screen",
        "Pictures and thumbnails are converted to it. The system tells it, or you choose a file.", "button",
        button="Colour management…",
    ),
    PreferenceRow(
        "confirm_quit", "Interface", "Ask before quitting while photos are exported",
        "Without the question the program ends at once. The export goes on at the next start either way.", "bool",
    ),
    PreferenceRow(
        "default_style", "Photos", "Style of photos that were never edited",
        "A photo begins with it when it is opened or exported for the first time. Edited photos keep their style.",
        "choice",
    ),
    PreferenceRow(
        "device", "Performance", "Device of the nets",
        "Automatic takes the graphics card when it gives the same picture as the processor. Choose the processor when "
        "the graphics card is needed elsewhere.", "choice",
        (("auto", "Automatic"), ("cpu", "Processor"), ("cuda", "NVIDIA graphics card (CUDA)"),
         ("mps", "Apple graphics (MPS)")), restart=True,
    ),
    PreferenceRow(
        "cache_mb", "Performance", "Memory for developed pictures",
        "More memory makes going back to a photo or a zoom quicker. Leave at least half of the computer's memory free.",
        "number", low=256, high=16384, step=256, megabytes=True, restart=True,
    ),
    PreferenceRow(
        "thumbnails_mb", "Performance", "Disk space for thumbnails",
        "The thumbnails of all folders together. When it is full, those go that were not shown for longest.",
        "number", low=128, high=16384, step=128, megabytes=True,
    ),
    PreferenceRow(
        "clear_thumbnails", "Performance", "Thumbnails on disk",
        "Clearing frees the space. Thumbnails are made anew when their folder is shown.", "button",
        button="Clear thumbnails",
    ),
)


class PreferenceEditor(QWidget):
    """One row of the dialog: name, control, reset, and what it is for. `edited` is for the user's changes only."""

    edited = Signal(str, object)
    pressed = Signal(str)

    def __init__(self, row: PreferenceRow, choices: Choices, value: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.choices = choices
        self.name = label(tr(row.text))
        self.control, self._read, self._write = self._make_control()
        self.control.setAccessibleName(tr(row.text))
        self.control.setAccessibleDescription(tr(row.tip))
        self.control.setToolTip(tr(row.tip))
        self.state = label(name="faint")
        self.reset_button = QToolButton()
        self.reset_button.setIcon(icon("reset"))
        self.reset_button.setIconSize(QSize(13, 13))
        self.reset_button.setToolTip(tr("Reset “{text}” to its default", text=tr(row.text)))
        self.reset_button.setAccessibleName(self.reset_button.toolTip())
        self.reset_button.clicked.connect(self.reset)
        self.tip = label(
            tr("{tip} Takes effect at the next start.", tip=tr(row.tip)) if row.restart else tr(row.tip), "faint", True
        )
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.name, 1)
        line.addWidget(self.state)
        line.addWidget(self.control)
        line.addWidget(self.reset_button)
        self.state.setVisible(row.kind == "button")
        self.reset_button.setVisible(row.kind != "button")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(3)
        column.addLayout(line)
        column.addWidget(self.tip)
        self.show_value(value)

    def show_value(self, value: Any) -> None:
        """Show `value` without telling anyone."""
        with QSignalBlocker(self.control):
            self._write(value)
        self.reset_button.setEnabled(value != self.row.default)

    def reset(self) -> None:
        """Back to the default."""
        self.show_value(self.row.default)
        self.edited.emit(self.row.key, self.row.default)

    def matches(self, words: list[str]) -> bool:
        """Whether every word occurs in what the row says."""
        texts = (self.row.text, self.row.tip, self.row.section, *(text for _, text in self.choices))
        said = " ".join(tr(text) for text in texts).lower()
        return all(word in said for word in words)

    def _emit(self) -> None:
        value = self._read()
        self.reset_button.setEnabled(value != self.row.default)
        self.edited.emit(self.row.key, value)

    def _make_control(self) -> tuple[QWidget, Callable[[], Any], Callable[[Any], None]]:
        """The widget of the row's kind, what reads it and what sets it."""
        row = self.row
        if row.kind == "button":
            button = QPushButton(tr(row.button), autoDefault=False)
            button.clicked.connect(lambda: self.pressed.emit(row.key))
            return button, lambda: None, lambda value: None
        if row.kind == "bool":
            box = QCheckBox()
            box.toggled.connect(self._emit)
            return box, box.isChecked, box.setChecked
        if row.kind == "number":
            number = QSpinBox(minimum=row.low, maximum=row.high, singleStep=row.step)
            number.setSuffix(tr(" MB") if row.megabytes else "")
            number.setKeyboardTracking(False)
            number.setMinimumWidth(120)
            number.valueChanged.connect(self._emit)
            return number, number.value, number.setValue
        if row.kind == "choice":
            choice = ChoiceBox()
            choice.setMinimumWidth(240)
            for value, text in self.choices:
                choice.addItem(tr(text), value)
            choice.currentIndexChanged.connect(self._emit)
            return choice, choice.currentData, lambda value: choice.setCurrentIndex(choice.findData(value))
        field = FolderField()
        field.changed.connect(self._emit)
        return field, field.text.text, field.text.setText


class FolderField(QWidget):
    """A folder's path with a button to browse for it; empty is allowed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit()
        self.text.setObjectName("field")
        self.text.setMinimumWidth(240)
        self.text.editingFinished.connect(self.changed)
        self.browse = QPushButton(tr("Browse…"), autoDefault=False)
        self.browse.clicked.connect(self._browse)
        self.setFocusProxy(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.browse)

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), self.text.text())
        if folder:
            self.text.setText(folder)
            self.changed.emit()


class PreferencesDialog(QDialog):
    """All rows of the table, searchable; every change is told at once by `edited`."""

    edited = Signal(str, object)
    pressed = Signal(str)

    def __init__(
        self, settings: Settings, parent: QWidget | None = None, offered: Mapping[str, Choices] | None = None
    ) -> None:
        """`offered` are choices that are known only now."""
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.resize(640, 600)
        self.search = QLineEdit(placeholderText=tr("Search the preferences"), clearButtonEnabled=True)
        self.search.setObjectName("field")
        self.search.setAccessibleName(tr("Search the preferences"))
        self.nothing = label(tr("No preference has these words."), "faint")
        self.nothing.hide()
        self.editors: dict[str, PreferenceEditor] = {}
        self._headings: dict[str, QWidget] = {}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(2)
        for section in SECTIONS:
            heading = self._headings[section] = label(tr(section), "section")
            column.addWidget(heading)
            for row in (row for row in PREFERENCES if row.section == section):
                value = None if row.kind == "button" else getattr(settings, row.key)
                choices = _with_value((offered or {}).get(row.key, row.choices), value)
                editor = self.editors[row.key] = PreferenceEditor(row, choices, value)
                editor.edited.connect(self.edited)
                editor.pressed.connect(self.pressed)
                column.addWidget(editor)
        column.addWidget(self.nothing)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(18, 16, 18, 14)
        outer.setSpacing(12)
        outer.addWidget(self.search)
        outer.addWidget(area, 1)
        outer.addWidget(buttons)
        self.search.textChanged.connect(self._filter)
        self.search.setFocus()

    def show_state(self, key: str, text: str) -> None:
        """What is the case now, beside a row's button."""
        self.editors[key].state.setText(text)

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        for editor in self.editors.values():
            editor.setVisible(editor.matches(words))
        for section, heading in self._headings.items():
            heading.setVisible(any(e.row.section == section and not e.isHidden() for e in self.editors.values()))
        self.nothing.setVisible(all(editor.isHidden() for editor in self.editors.values()))


def _with_value(choices: Choices, value: Any) -> Choices:
    """A value that is not offered here (a device of another machine, a style that is gone) stays choosable."""
    return choices if any(value == known for known, _ in choices) else (*choices, (value, str(value)))


class PreferencesPart(Part):
    """Edit > Preferences."""

    ACTIONS = (
        ActionRow("preferences", "Edit", "preferences", "Pre&ferences…",
                  "Choose how the program looks, starts and uses the computer", ("Ctrl+,",), needs_photo=False),
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.dialog: PreferencesDialog | None = None

    def connect_signals(self) -> None:
        """Hear what the parts tell of their rows."""
        for part in self.window.parts:
            part.state_told.connect(self._show_state)

    def restore(self, settings: Settings) -> None:
        """What is applied to the window itself."""
        for key in ("surround", "default_style"):
            self._apply(key)

    def preference_changed(self, key: str) -> None:
        """Those of the window itself act at once."""
        self._apply(key)

    def on_preferences(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self.dialog is None:
            styles = tuple((style.key, style.name) for style in self.window.session.styles)
            self.dialog = dialog = PreferencesDialog(self.window.settings, self.window, {"default_style": styles})
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.edited.connect(self.set_value)
            dialog.pressed.connect(self._pressed)
            dialog.finished.connect(self._closed)
            for part in self.window.parts:
                part.preferences_opened()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def set_value(self, key: str, value: object) -> None:
        """Keep a preference and apply it."""
        window = self.window
        # model_copy does not validate, so the fields go through the model's own checks.
        window.settings = Settings.model_validate({**window.settings.model_dump(), key: value})
        for part in window.parts:
            part.preference_changed(key)
        window.keep_settings()

    def _apply(self, key: str) -> None:
        settings = self.window.settings
        if key == "surround":
            self.window.viewer.view.surround = QColor(SURROUNDS[settings.surround])
            self.window.viewer.view.changed.emit()
        elif key == "default_style":
            self.window.session.styles.set_default(settings.default_style)

    def _pressed(self, key: str) -> None:
        for part in self.window.parts:
            part.preference_pressed(key)

    def _show_state(self, key: str, text: str) -> None:
        if self.dialog is not None:
            self.dialog.show_state(key, text)

    def _closed(self) -> None:
        self.dialog = None
