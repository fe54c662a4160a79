"""Answers of the file thread to a dialog that may have been closed, and so deleted, meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

P = ParamSpec("P")


def while_alive(widget: QWidget, call: Callable[P, object]) -> Callable[P, None]:
    """`call`, which does nothing any more once the widget is gone."""

    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        if isValid(widget):
            call(*args, **kwargs)

    return guarded
