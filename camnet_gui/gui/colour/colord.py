"""The profile that colord tells of a display, over D-Bus (org.freedesktop.ColorManager)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

_NAME: Final = "org.freedesktop.ColorManager"
_ROOT: Final = "/org/freedesktop/ColorManager"
_PATIENCE_MS: Final = 1000
# Object, interface, method, arguments to the first value of the answer; None for an error.
Call = Callable[[str, str, str, list[object]], object]


def colord_profile(connector: str, call: Call | None = None) -> bytes:
    """The ICC profile of the display on a connector ("eDP-1"), b"" where there is none. Raises OSError.

    call : what asks the system bus, or what a test puts in its place
    """
    call = call or _call
    device = call(_ROOT, _NAME, "FindDeviceByProperty", ["XRANDR_name", connector]) if connector else None
    if not device:
        return b""
    # "*" is any of the device's profiles: the first, which is its default.
    profile = call(str(device), f"{_NAME}.Device", "GetProfileForQualifiers", [["*"]])
    if not profile:
        return b""
    file = call(str(profile), "org.freedesktop.DBus.Properties", "Get", [f"{_NAME}.Profile", "Filename"])
    return Path(str(file)).read_bytes() if file else b""


def _call(path: str, interface: str, method: str, arguments: list[object]) -> object:
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusVariant

    message = QDBusMessage.createMethodCall(_NAME, path, interface, method)
    message.setArguments(arguments)
    reply = QDBusConnection.systemBus().call(message, QDBus.CallMode.Block, _PATIENCE_MS)
    if reply.type() != QDBusMessage.MessageType.ReplyMessage or not reply.arguments():
        return None
    answer = reply.arguments()[0]
    if isinstance(answer, QDBusObjectPath):
        return answer.path()
    return answer.variant() if isinstance(answer, QDBusVariant) else answer
