"""Colour management as a part of the window: which profile the screen has, and the soft proof."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from camnet_gui.errors import CamnetError
from camnet_gui.events import Report
from camnet_gui.gui.actions import ActionRow
from camnet_gui.gui.colour.dialog import ColourDialog
from camnet_gui.gui.colour.screen import COMPOSITOR, NAMES, ScreenPlace, Told, profile_of_screen
from camnet_gui.gui.jobs import Channel
from camnet_gui.gui.parts import Part
from camnet_gui.gui.translate import told, tr
from camnet_gui.icc import ColourPath, Profile, Proof, display_profile, profile_of, proof_profile, read_profile
from camnet_gui.settings import ColourSettings, Settings


class ColourPart(Part):
    """Reads profiles in the background and gives the renderer the way from sRGB to the screen."""

    ACTIONS: ClassVar[tuple[ActionRow, ...]] = (
        ActionRow("proof", "View", "colour", "Soft &proof",
                  "Show the picture as another device would, for instance a printer: its profile is chosen in Colour "
                  "management", ("S",), checkable=True, needs_photo=False),
        ActionRow("colour_management", "View", "colour", "Colour &management…",
                  "Choose the profiles of the screen and of the soft proof", needs_photo=False),
    )  # fmt: skip

    found = Signal(str)  # what the system tells of the screen, in a sentence
    ask = staticmethod(profile_of_screen)  # of the system

    def build(self) -> None:
        """Nothing is shown but in the panes' headers."""
        self.chosen = ColourSettings()
        self.system = _words(None, "")
        self._channel = Channel(self.window.session.file_pool)

    def restore(self, settings: Settings) -> None:
        """Take up the profiles of last time."""
        self.chosen = settings.colour
        with QSignalBlocker(self.window.actions_by_name["proof"]):
            self.window.actions_by_name["proof"].setChecked(self.chosen.proof)
        self.window.first_painted.connect(self._watch_screen)
        self._apply()

    def store(self, settings: Settings) -> Settings:
        """`settings` with the choices."""
        return settings.model_copy(update={"colour": self.chosen})

    def preferences_opened(self) -> None:
        """Tell by which profile pictures are shown."""
        self._tell_state()

    def preference_pressed(self, key: str) -> None:
        """Choose the profiles."""
        if key == "colour_management":
            self.on_colour_management()

    def _tell_state(self) -> None:
        display = self.window.session.renderer.colours.display
        words = self.system if self.chosen.display == "auto" else tr("sRGB, as chosen")
        if self.chosen.display == "file" and display is not None:
            words = tr("{name}, from a file", name=display.name)
        self.state_told.emit("colour_management", words)

    def on_proof(self, wanted: bool) -> None:
        """Imitate the chosen device, or stop that; without one, ask for it."""
        if wanted and not self.chosen.proof_file:
            self.on_colour_management()
            if not self.chosen.proof_file:
                self._set_checked(False)
                return
        self.choose(self.chosen.model_copy(update={"proof": wanted}))

    def on_colour_management(self) -> None:
        """Ask for profiles; every choice is shown at once."""
        before = self.chosen
        dialog = ColourDialog(self.chosen, self.system, self.window)
        dialog.changed.connect(self.choose)
        self.found.connect(dialog.set_system)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            self.choose(before)
        dialog.deleteLater()

    def choose(self, chosen: ColourSettings) -> None:
        """Show pictures by these choices."""
        self.chosen = chosen
        self._set_checked(chosen.proof and bool(chosen.proof_file))
        self._apply()

    def _set_checked(self, checked: bool) -> None:
        action = self.window.actions_by_name["proof"]
        with QSignalBlocker(action):
            action.setChecked(checked)

    def _watch_screen(self) -> None:
        handle = self.window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._apply)

    def _apply(self) -> None:
        """Read the chosen profiles in the background and show pictures by them."""
        chosen, ask, place = self.chosen, self.ask, self._place()

        def work(report: Report) -> tuple[ColourPath, str, list[str]]:
            notes: list[str] = []
            heard = ask(place)
            system = _checked(heard, notes)
            display = system if chosen.display == "auto" else None
            proof = None
            try:
                if chosen.display == "file" and chosen.display_file:
                    display = display_profile(read_profile(Path(chosen.display_file)))
            except CamnetError as error:
                notes.append(tr("{error} The screen is taken for sRGB.", error=told(error)))
            try:
                if chosen.proof and chosen.proof_file:
                    profile = proof_profile(read_profile(Path(chosen.proof_file)))
                    proof = Proof(profile, chosen.intent, chosen.black_point, chosen.gamut_warning, chosen.paper)
            except CamnetError as error:
                notes.append(tr("{error} There is no soft proof.", error=told(error)))
            return ColourPath(display, proof), _words(system, heard.source), notes

        def done(answer: tuple[ColourPath, str, list[str]]) -> None:
            path, self.system, notes = answer
            self.found.emit(self.system)
            self.window.session.renderer.set_colours(path)
            self._tell_state()
            if notes:
                self.window.banner.show_note("\n".join(notes))

        self._channel.request(work, done, self.window.session.failed.emit)

    def _place(self) -> ScreenPlace:
        """The screen that the window is on."""
        screen, platform = self.window.screen(), QGuiApplication.platformName()
        screens, centre = QGuiApplication.screens(), screen.geometry().center()
        number = screens.index(screen) if screen in screens else 0
        # Elsewhere nobody needs it, and asking for it may make a window.
        window = int(self.window.winId()) if platform == "windows" else 0
        return ScreenPlace(platform, number, screen.name(), (centre.x(), centre.y()), window)


def _words(system: Profile | None, source: str) -> str:
    """What the system tells of the screen."""
    if system is not None:
        return tr("{name}, from {source}", name=system.name, source=tr(NAMES[source]))
    if source == COMPOSITOR:
        return tr("sRGB, which the desktop converts for the screen")
    return tr("nothing, so sRGB")


def _checked(heard: Told, notes: list[str]) -> Profile | None:
    """The display's profile, None where there is none or it can't be used."""
    if not heard.data:
        return None
    try:
        return display_profile(profile_of(heard.data, tr("The screen's profile")))
    except CamnetError as error:
        notes.append(tr("{error} The screen is taken for sRGB.", error=told(error)))
        return None
