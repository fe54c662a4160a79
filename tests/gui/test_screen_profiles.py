"""What each system tells of a screen's profile, asked through stand-ins for its functions."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from camnet_gui.gui.colour import screen
from camnet_gui.gui.colour.colord import colord_profile
from camnet_gui.gui.colour.macos import macos_profile
from camnet_gui.gui.colour.part import ColourPart
from camnet_gui.gui.colour.screen import ScreenPlace, Told, profile_of_screen
from camnet_gui.gui.colour.wayland import converts_colours
from camnet_gui.gui.colour.windows import windows_profile
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.profiles import icc_profile

P3 = icc_profile("display-p3")


def place(platform: str, number: int = 0) -> ScreenPlace:
    return ScreenPlace(platform, number, "eDP-1", (960, 540), 77)


# Windows


class Windows:
    """user32 and gdi32 with one monitor, `\\\\.\\DISPLAY2`, whose profile is `file`."""

    def __init__(self, file: Path | None, has_monitor: bool = True) -> None:
        self.file, self.has_monitor = file, has_monitor
        self.open: list[int] = []

    def libraries(self) -> tuple[Any, Any]:
        names = ("MonitorFromWindow", "GetMonitorInfoW"), ("CreateDCW", "GetICMProfileW", "DeleteDC")
        # Functions take the attributes that ctypes sets, bound methods don't.
        made = [
            SimpleNamespace(**{n: (lambda *given, n=n: getattr(self, n)(*given)) for n in group}) for group in names
        ]
        return made[0], made[1]

    def MonitorFromWindow(self, window: int, flags: int) -> int:
        assert (window, flags) == (77, 2)
        return 5

    def GetMonitorInfoW(self, monitor: int, info: Any) -> int:
        assert monitor == 5 and info._obj.size == ctypes.sizeof(info._obj) == 104
        for at, unit in enumerate("\\\\.\\DISPLAY2"):
            info._obj.device[at] = ord(unit)
        return int(self.has_monitor)

    def CreateDCW(self, driver: str, *rest: None) -> int:
        assert driver == "\\\\.\\DISPLAY2" and rest == (None, None, None)
        self.open.append(9)
        return 9

    def GetICMProfileW(self, context: int, size: Any, name: Any) -> int:
        assert context == 9
        if self.file is None:
            return 0
        size._obj.value = len(str(self.file)) + 1
        if name is not None:
            name.value = str(self.file)
        return 1

    def DeleteDC(self, context: int) -> int:
        self.open.remove(context)
        return 1


def test_windows_tells_the_file_of_the_windows_monitor(tmp_path: Path) -> None:
    (tmp_path / "Écran.icm").write_bytes(P3)
    system = Windows(tmp_path / "Écran.icm")
    assert windows_profile(77, system.libraries()) == P3 and not system.open
    assert windows_profile(77, Windows(None).libraries()) == b""
    assert windows_profile(77, Windows(None, has_monitor=False).libraries()) == b""
    gone = Windows(tmp_path / "gone.icm")
    with pytest.raises(OSError, match="gone"):
        windows_profile(77, gone.libraries())
    assert not gone.open


# macOS


def test_macos_tells_the_profile_of_the_display_at_a_point() -> None:
    kept = ctypes.create_string_buffer(P3, len(P3))
    released: list[int] = []

    def displays_at(point: Any, most: int, found: Any, count: Any) -> int:
        assert most == 1
        inside = (point.x, point.y) == (960.0, 540.0)
        found._obj.value, count._obj.value = (3, 1) if inside else (0, 0)
        return 0

    graphics = SimpleNamespace(
        CGGetDisplaysWithPoint=displays_at,
        CGDisplayCopyColorSpace=lambda display: 11 if display.value == 3 else 0,
        CGColorSpaceCopyICCData=lambda space: 12 if space == 11 else 0,
    )
    foundation = SimpleNamespace(
        CFDataGetLength=lambda data: len(P3),
        CFDataGetBytePtr=lambda data: ctypes.addressof(kept),
        CFRelease=lambda thing: released.append(thing),
    )
    assert macos_profile((960, 540), (graphics, foundation)) == P3
    assert sorted(released) == [11, 12]
    assert macos_profile((5000, 0), (graphics, foundation)) == b""


# colord


def colord(file: Path | None) -> Callable[[str, str, str, list[object]], object]:
    def call(path: str, interface: str, method: str, arguments: list[object]) -> object:
        device, profile = "/org/freedesktop/ColorManager/devices/e", "/org/freedesktop/ColorManager/profiles/p"
        if method == "FindDeviceByProperty":
            return device if arguments == ["XRANDR_name", "eDP-1"] else None
        if method == "GetProfileForQualifiers":
            assert path == device and interface.endswith(".Device")
            return profile if file else None
        assert (path, method) == (profile, "Get") and arguments == ["org.freedesktop.ColorManager.Profile", "Filename"]
        return str(file)

    return call


def test_colord_tells_the_file_of_a_connectors_display(tmp_path: Path) -> None:
    (tmp_path / "panel.icc").write_bytes(P3)
    assert colord_profile("eDP-1", colord(tmp_path / "panel.icc")) == P3
    assert colord_profile("HDMI-1", colord(tmp_path / "panel.icc")) == b""
    assert colord_profile("eDP-1", colord(None)) == b""
    assert colord_profile("", colord(None)) == b""


# Wayland


class Compositor:
    """libwayland-client, connected to a compositor with these interfaces."""

    def __init__(self, *interfaces: str) -> None:
        def roundtrip(display: int) -> int:
            for number, name in enumerate(interfaces):
                self.listener.announced(None, 2, number, name.encode(), 1)
            return 0

        def listen(registry: int, listener: Any, data: None) -> int:
            self.listener = listener._obj
            return 0

        self.closed = 0
        self.wl_display_connect = lambda name: 1 if interfaces else 0
        self.wl_proxy_marshal_constructor = lambda *given: 2
        self.wl_proxy_add_listener = listen
        self.wl_display_roundtrip = roundtrip
        self.wl_proxy_destroy = lambda registry: None
        self.wl_display_disconnect = self._close()

    def _close(self) -> Callable[[int], None]:
        def close(display: int) -> None:
            self.closed += 1

        return close


@pytest.mark.parametrize(("name", "converts"), [
    ("wp_color_manager_v1", True), ("xx_color_manager_v4", True), ("frog_color_management_factory_v1", True),
    ("wl_shm", False),
])
def test_a_compositor_tells_whether_it_converts_colours(
    name: str, converts: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The interface's description is data of the library, which a stand-in has not.
    stand_in = SimpleNamespace(in_dll=lambda library, symbol: ctypes.c_char())
    monkeypatch.setattr("camnet_gui.gui.colour.wayland.ctypes", SimpleNamespace(**{**vars(ctypes), "c_char": stand_in}))
    library = Compositor("wl_compositor", name)
    assert converts_colours(library) is converts and library.closed == 1


def test_without_a_compositor_nobody_converts() -> None:
    assert not converts_colours(Compositor())


# Which one is asked


def test_the_first_that_knows_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(screen, "x11_profile", lambda number: b"x11" if number == 0 else b"")
    monkeypatch.setattr(screen, "colord_profile", lambda name: name.encode())
    assert profile_of_screen(place("xcb")) == Told(b"x11", "x11")
    assert profile_of_screen(place("xcb", 1)) == Told(b"eDP-1", "colord")
    assert profile_of_screen(place("wayland-egl")) == Told(b"eDP-1", "colord")
    assert profile_of_screen(place("offscreen")) == Told(b"", "")


def test_what_a_compositor_converts_is_not_converted_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setattr(screen, "x11_profile", lambda number: b"")
    monkeypatch.setattr(screen, "colord_profile", lambda name: b"colord")
    monkeypatch.setattr(screen, "converts_colours", lambda: True)
    assert profile_of_screen(place("wayland")) == Told(b"", "compositor") == profile_of_screen(place("xcb"))
    monkeypatch.setattr(screen, "converts_colours", lambda: False)
    assert profile_of_screen(place("wayland")) == Told(b"colord", "colord")


@pytest.mark.parametrize("error", [OSError("no library"), AttributeError("no such function")])
def test_a_system_that_fails_is_taken_for_srgb(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*given: object) -> bytes:
        raise error

    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    for name in ("x11_profile", "colord_profile", "windows_profile", "macos_profile", "converts_colours"):
        monkeypatch.setattr(screen, name, fail)
    for platform in ("xcb", "wayland", "windows", "cocoa"):
        assert profile_of_screen(place(platform)) == Told(b"", "")


def test_the_window_shows_by_what_the_system_tells(
    make_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told = Told(P3, "colord")
    monkeypatch.setattr(ColourPart, "ask", staticmethod(lambda place: told))
    window = make_window()
    part = window.part(ColourPart)
    qtbot.waitUntil(lambda: part.system == "P3 D65 display (camnet), from colord", timeout=5000)
    assert not window.session.renderer.colours.is_plain
    told = Told(b"no profile", "windows")
    part.choose(part.chosen)
    qtbot.waitUntil(lambda: "taken for sRGB" in window.banner.text.text(), timeout=5000)
    assert part.system == "nothing, so sRGB" and window.session.renderer.colours.is_plain
    told = Told(b"", "compositor")
    part.choose(part.chosen)
    qtbot.waitUntil(lambda: part.system == "sRGB, which the desktop converts for the screen", timeout=5000)


# A real X server

SET_PROPERTY = """
import ctypes, ctypes.util, sys
x = ctypes.CDLL(ctypes.util.find_library("X11"))
x.XOpenDisplay.restype = ctypes.c_void_p
x.XDefaultRootWindow.restype = x.XInternAtom.restype = ctypes.c_ulong
d = ctypes.c_void_p(x.XOpenDisplay(None))
data = open(sys.argv[1], "rb").read()
atom = x.XInternAtom(d, b"_ICC_PROFILE", 0)
root, name, integers = (ctypes.c_ulong(n) for n in (x.XDefaultRootWindow(d), atom, 6))
x.XChangeProperty(d, root, name, integers, 8, 0, data, len(data))
x.XSync(d, 0)
from camnet_gui.gui.colour.x11 import x11_profile
assert x11_profile(0) == data and x11_profile(1) == b""
x.XDeleteProperty(d, root, name)
x.XSync(d, 0)
assert x11_profile(0) == b""
"""


def test_the_profile_that_an_x_server_tells(tmp_path: Path) -> None:
    if not os.environ.get("DISPLAY"):
        pytest.skip("no X server: run under Xvfb")
    (tmp_path / "p3.icc").write_bytes(P3)
    done = subprocess.run([sys.executable, "-c", SET_PROPERTY, tmp_path / "p3.icc"], check=False, timeout=60)
    assert done.returncode == 0
