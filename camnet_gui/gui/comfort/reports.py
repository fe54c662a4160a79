"""What the user sees of crash reports, and what the program tells of itself: versions, licences, device."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.comfort.crash import CrashWatch, about_this_run
from camnet_gui.gui.controls import label
from camnet_gui.gui.parts import Part
from camnet_gui.gui.theme import icon
from camnet_gui.gui.translate import told, tr

DISTRIBUTION: Final = "camnet-gui"
PAPER: Final = (
    "Z. Liang, J. Cai, Z. Cao, L. Zhang, “CameraNet: A Two-Stage Framework for Effective Camera ISP Learning”, "
    "IEEE Trans. Image Processing, 2021"
)
# Libraries inside of packages whose own licence says less.
INSIDE: Final = {
    "PySide6_Essentials": "LGPL-3.0 (Qt)", "rawpy": "MIT; LibRaw LGPL-2.1 or CDDL-1.0",
    "opencv-python-headless": "Apache-2.0; FFmpeg LGPL-2.1", "exifread": "BSD-3-Clause",
}


@dataclass(frozen=True, slots=True)
class Component:
    """A package that the program stands on."""

    name: str
    version: str
    licence: str


def components() -> list[Component]:
    """The packages that the installed program asks for, those of its tests left out; what isn't installed too."""
    try:
        asked = [text for text in metadata.requires(DISTRIBUTION) or [] if "extra ==" not in text]
    except metadata.PackageNotFoundError:  # run out of a folder, without being installed
        return []
    found = []
    for text in asked:
        name = re.split(r"[^A-Za-z0-9._-]", text, maxsplit=1)[0]
        try:
            found.append(Component(name, metadata.version(name), _licence(name)))
        except metadata.PackageNotFoundError:
            continue
    return sorted(found, key=lambda component: component.name.lower())


def _licence(name: str) -> str:
    """In few words, from the package's own metadata: expression, classifier, or the first line of its text."""
    for known, text in INSIDE.items():
        if known.lower().replace("_", "-") == name.lower().replace("_", "-"):
            return text
    about = metadata.metadata(name).json
    if expression := about.get("license_expression"):
        return str(expression)
    classes = [text for text in about.get("classifier", []) if text.startswith("License ::")]
    if classes:
        return classes[-1].rsplit(" :: ", maxsplit=1)[-1]
    return str(about.get("license", "")).strip().split("\n")[0][:60]


def about_lines(device: str) -> list[str]:
    """What is copied to the clipboard, in English: everything that helps when something is asked about the program."""
    lines = [*about_this_run().splitlines()[:-1], f"device {device or 'not ready yet'}", ""]
    return lines + [f"{c.name} {c.version} ({c.licence})" for c in components()]


def about_system(device: str) -> str:
    """The lines about this machine as the dialog shows them, in the language of the interface."""
    system, *versions = about_this_run().splitlines()[1:-1]
    machine = tr("{system}, {count} processors", system=system.rpartition(", ")[0], count=os.cpu_count())
    return "\n".join([machine, *versions, tr("Device: {device}", device=told(device) or tr("not ready yet"))])


class AboutDialog(QDialog):
    """Version, paper, device, and the versions and licences of what the program stands on."""

    def __init__(self, device: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About camnet_gui"))
        self.resize(640, 560)
        self._lines = about_lines(device)
        symbol = QLabel()
        symbol.setPixmap(icon("app").pixmap(40, 40))
        title = label(self._lines[0], "welcomeTitle")
        head = QHBoxLayout()
        head.addWidget(symbol)
        head.addWidget(title, 1)
        says = label(
            tr(
                "A desktop raw developer whose engine is the two-stage CameraNet. The program is under the "
                "MIT licence."
            ),
            wrap=True,
        )
        system = label(about_system(device), "faint", True)
        system.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = QTreeWidget()
        self.table.setAccessibleName(tr("Packages that the program uses"))
        self.table.setRootIsDecorated(False)
        self.table.setHeaderLabels([tr("Package"), tr("Version"), tr("Licence")])
        for part in components():
            QTreeWidgetItem(self.table, [part.name, part.version, part.licence]).setToolTip(2, part.licence)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setToolTip(tr("Copy all of this as text, for a question or a problem report"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(self._lines)))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(says)
        column.addWidget(label(PAPER, "faint", True))
        column.addWidget(system)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)


class ReportDialog(QDialog):
    """A crash report to read and to copy; it is sent nowhere."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Problem report"))
        self.resize(760, 520)
        says = label(
            tr(
                "The program wrote this report. It is sent nowhere; copy it when you tell someone of the problem. It "
                "holds versions, the end of the log and where in the program it happened, and file names without "
                "folders."
            ),
            wrap=True,
        )
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(tr("Report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setPlainText(path.read_text(encoding="utf-8", errors="replace"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        show = buttons.addButton(tr("Show in folder"), QDialogButtonBox.ButtonRole.ActionRole)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(says)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)


class ReportsPart(Part):
    """Help > About, and the question after an unclean end."""

    ACTIONS = (
        ActionRow("about", "Help", "about", "&About camnet_gui",
                  "See versions, licences and device, and copy them for a question", needs_photo=False),
    )

    def offer(self, watch: CrashWatch, reports: Sequence[Path]) -> None:
        """Ask whether the newest of `reports` is to be shown; `watch` hears of the device."""
        self.window.session.engine_ready.connect(lambda: watch.note_device(self.window.session.device_name))
        if not reports:
            return
        ended = any(path.name.startswith("end-") for path in reports)
        text = tr("The program ended unexpectedly last time.") if ended else tr(
            "Something unforeseen went wrong last time."
        )
        self.window.banner.ask(
            tr("{text} A report was written.", text=text),
            (tr("Show report"), lambda: self._show(watch, reports[0])), (tr("Forget"), watch.forget),
        )

    def on_about(self) -> None:
        """Tell what this is."""
        self._open(AboutDialog(self.window.session.device_name, self.window))

    def _show(self, watch: CrashWatch, report: Path) -> None:
        self._open(ReportDialog(watch.shown(report), self.window))
        watch.forget()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
