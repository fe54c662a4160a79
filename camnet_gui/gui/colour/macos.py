"""The profile that macOS tells of a display: CGDisplayCopyColorSpace and CGColorSpaceCopyICCData of Core Graphics.

Qt paints windows in their screen's colour space, so code values reach the screen as they are.
"""

from __future__ import annotations

import ctypes
from typing import Any, ClassVar, Final

_FRAMEWORKS: Final = "/System/Library/Frameworks"


class _Point(ctypes.Structure):
    """CGPoint."""

    _fields_: ClassVar = [("x", ctypes.c_double), ("y", ctypes.c_double)]


def macos_profile(centre: tuple[int, int], libraries: tuple[Any, Any] | None = None) -> bytes:
    """The ICC profile of the display at a point of the desktop, b"" where there is none. Raises OSError.

    libraries : CoreGraphics and CoreFoundation, or what a test puts in their place
    """
    graphics, foundation = libraries or _libraries()
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    graphics.CGGetDisplaysWithPoint.argtypes = [_Point, number, ctypes.POINTER(number), ctypes.POINTER(number)]
    graphics.CGDisplayCopyColorSpace.argtypes, graphics.CGDisplayCopyColorSpace.restype = [number], pointer
    graphics.CGColorSpaceCopyICCData.argtypes, graphics.CGColorSpaceCopyICCData.restype = [pointer], pointer
    foundation.CFDataGetLength.argtypes, foundation.CFDataGetLength.restype = [pointer], ctypes.c_long
    foundation.CFDataGetBytePtr.argtypes, foundation.CFDataGetBytePtr.restype = [pointer], pointer
    foundation.CFRelease.argtypes = [pointer]
    display, count = number(), number()
    failed = graphics.CGGetDisplaysWithPoint(_Point(*centre), 1, ctypes.byref(display), ctypes.byref(count))
    if failed or not count.value:
        return b""
    space = graphics.CGDisplayCopyColorSpace(display)
    if not space:
        return b""
    try:
        data = graphics.CGColorSpaceCopyICCData(space)
        if not data:
            return b""
        try:
            return ctypes.string_at(foundation.CFDataGetBytePtr(data), foundation.CFDataGetLength(data))
        finally:
            foundation.CFRelease(data)
    finally:
        foundation.CFRelease(space)


def _libraries() -> tuple[Any, Any]:
    graphics, foundation = (
        ctypes.CDLL(f"{_FRAMEWORKS}/{name}.framework/{name}") for name in ("CoreGraphics", "CoreFoundation")
    )
    return graphics, foundation
