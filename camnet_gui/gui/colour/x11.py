"""The profile that an X server tells of a display: the property _ICC_PROFILE of its root window.

GNOME, KDE, xiccd and dispwin set it (ICC Profiles in X Specification 0.4).
"""

from __future__ import annotations

import ctypes
import ctypes.util
from typing import Final

_ANY_TYPE: Final = 0
_LONGS: Final = 4 << 20  # of four bytes, that are asked for at most


def x11_profile(screen: int) -> bytes:
    """The ICC profile of a screen (0 is the first) of the X server in DISPLAY, b"" where there is none. Any thread."""
    name = ctypes.util.find_library("X11")
    if name is None:
        return b""
    try:
        library = ctypes.CDLL(name)
    except OSError:
        return b""
    pointer, number, count = ctypes.c_void_p, ctypes.c_ulong, ctypes.c_long
    library.XOpenDisplay.restype = pointer
    library.XOpenDisplay.argtypes = [ctypes.c_char_p]
    library.XCloseDisplay.argtypes = [pointer]
    library.XDefaultRootWindow.restype = number
    library.XDefaultRootWindow.argtypes = [pointer]
    library.XInternAtom.restype = number
    library.XInternAtom.argtypes = [pointer, ctypes.c_char_p, ctypes.c_int]
    library.XFree.argtypes = [pointer]
    library.XGetWindowProperty.argtypes = [
        pointer, number, number, count, count, ctypes.c_int, number,
        *(ctypes.POINTER(kind) for kind in (number, ctypes.c_int, number, number, pointer)),
    ]  # fmt: skip
    # A connection of its own: Qt's belongs to the GUI thread.
    display = library.XOpenDisplay(None)
    if not display:
        return b""
    try:
        return _property(library, display, f"_ICC_PROFILE_{screen}" if screen else "_ICC_PROFILE")
    finally:
        library.XCloseDisplay(display)


def _property(library: ctypes.CDLL, display: int, name: str) -> bytes:
    """A property of the root window whose items are bytes, b"" where there is none."""
    atom = library.XInternAtom(display, name.encode(), 1)
    if not atom:
        return b""
    kind, items, left = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_ulong()
    size, data = ctypes.c_int(), ctypes.c_void_p()
    failed = library.XGetWindowProperty(
        display, library.XDefaultRootWindow(display), atom, 0, _LONGS, 0, _ANY_TYPE,
        ctypes.byref(kind), ctypes.byref(size), ctypes.byref(items), ctypes.byref(left), ctypes.byref(data),
    )  # fmt: skip
    if failed or not data.value:
        return b""
    try:
        return ctypes.string_at(data.value, items.value) if size.value == 8 else b""
    finally:
        library.XFree(data)
