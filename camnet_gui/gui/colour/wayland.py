"""Whether a Wayland compositor manages colours: then it brings windows from sRGB to the screen's profile by itself."""

from __future__ import annotations

import ctypes
import ctypes.util
from typing import Any, Final

_GET_REGISTRY: Final = 1  # request of wl_display (wayland.xml)
# wp_color_manager_v1 and its forerunners: xx_color_manager_v4, frog_color_management_factory_v1.
_MARK: Final = "color_manage"
_Global = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_uint32
)
_Removed = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32)


class _Listener(ctypes.Structure):
    """wl_registry_listener."""

    _fields_ = (("announced", _Global), ("removed", _Removed))


def converts_colours(library: Any = None) -> bool:
    """Whether the compositor in WAYLAND_DISPLAY announces colour management. Raises OSError without the library.

    library : libwayland-client, or what a test puts in its place
    """
    return any(_MARK in name for name in announced(library or _library()))


def announced(library: Any) -> list[str]:
    """The interfaces that the compositor offers, over a connection of its own: Qt's belongs to the GUI thread."""
    pointer = ctypes.c_void_p
    library.wl_display_connect.argtypes, library.wl_display_connect.restype = [ctypes.c_char_p], pointer
    library.wl_proxy_marshal_constructor.restype = pointer
    library.wl_proxy_add_listener.argtypes = [pointer, pointer, pointer]
    for function in (library.wl_display_roundtrip, library.wl_display_disconnect, library.wl_proxy_destroy):
        function.argtypes = [pointer]
    display = library.wl_display_connect(None)
    if not display:
        return []
    names: list[str] = []

    def found(data: object, registry: object, number: int, interface: bytes, version: int) -> None:
        names.append(interface.decode("ascii", "replace"))

    # Kept until the connection is closed: the library holds only its address.
    listener = _Listener(_Global(found), _Removed(lambda data, registry, number: None))
    try:
        interface = ctypes.byref(ctypes.c_char.in_dll(library, "wl_registry_interface"))
        registry = library.wl_proxy_marshal_constructor(pointer(display), _GET_REGISTRY, interface, None)
        if registry:
            library.wl_proxy_add_listener(registry, ctypes.byref(listener), None)
            library.wl_display_roundtrip(display)
            library.wl_proxy_destroy(registry)
    finally:
        library.wl_display_disconnect(display)
    return names


def _library() -> Any:
    return ctypes.CDLL(ctypes.util.find_library("wayland-client") or "libwayland-client.so.0")
