"""The profile that Windows tells of a display: GetICMProfileW of the device context of its monitor (wingdi.h)."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Any, ClassVar, Final

_NEAREST: Final = 2  # MONITOR_DEFAULTTONEAREST


class _MonitorInfo(ctypes.Structure):
    """MONITORINFOEXW of winuser.h."""

    _fields_: ClassVar = [
        ("size", ctypes.c_uint32),
        ("monitor", ctypes.c_int32 * 4),
        ("work", ctypes.c_int32 * 4),
        ("flags", ctypes.c_uint32),
        ("device", ctypes.c_uint16 * 32),
    ]


def windows_profile(window: int, libraries: tuple[Any, Any] | None = None) -> bytes:
    """The ICC profile of the monitor that a window is on, b"" where there is none. Raises OSError.

    libraries : user32 and gdi32, or what a test puts in their place
    """
    user32, gdi32 = libraries or _libraries()
    handle = ctypes.c_void_p
    user32.MonitorFromWindow.argtypes, user32.MonitorFromWindow.restype = [handle, ctypes.c_uint32], handle
    user32.GetMonitorInfoW.argtypes = [handle, handle]
    gdi32.CreateDCW.argtypes, gdi32.CreateDCW.restype = [ctypes.c_wchar_p, ctypes.c_wchar_p, handle, handle], handle
    gdi32.GetICMProfileW.argtypes = [handle, ctypes.POINTER(ctypes.c_uint32), ctypes.c_wchar_p]
    gdi32.DeleteDC.argtypes = [handle]
    info = _MonitorInfo()
    info.size = ctypes.sizeof(info)
    if not user32.GetMonitorInfoW(user32.MonitorFromWindow(window, _NEAREST), ctypes.byref(info)):
        return b""
    device = bytes(info.device).decode("utf-16-le").partition("\0")[0]
    # A context of this one monitor: the desktop's has the profile of the first.
    context = gdi32.CreateDCW(device, None, None, None)
    if not context:
        return b""
    try:
        size = ctypes.c_uint32()
        gdi32.GetICMProfileW(context, ctypes.byref(size), None)
        if not size.value:
            return b""
        name = ctypes.create_unicode_buffer(size.value)
        if not gdi32.GetICMProfileW(context, ctypes.byref(size), name):
            return b""
        return Path(name.value).read_bytes()
    finally:
        gdi32.DeleteDC(context)


def _libraries() -> tuple[Any, Any]:
    if sys.platform != "win32":
        raise OSError("this is not Windows")
    return ctypes.WinDLL("user32"), ctypes.WinDLL("gdi32")
