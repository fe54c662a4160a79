"""Looks colours up in a style's table, on the CPU; gives the values of `nets.GridNet`.

OpenColorIO's tetrahedral interpolation uses the processor's vector instructions and lets go of the interpreter.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from camnet_gui.images import F32

_CHANNELS: Final = 4  # whole vectors: with three OpenColorIO repacks every pixel


class Table:
    """A table of colour changes, float32 (n, n, n, 3) by red, green, blue."""

    def __init__(self, values: F32) -> None:
        # Not for styles without a table: it takes 30 ms.
        import PyOpenColorIO as ocio  # noqa: N813

        lut = ocio.Lut3DTransform(len(values))
        lut.setInterpolation(ocio.INTERP_TETRAHEDRAL)
        lut.setData(np.ascontiguousarray(values, np.float32).ravel())
        self._describe = ocio.PackedImageDesc
        self._processor: Any = ocio.Config.CreateRaw().getProcessor(lut).getDefaultCPUProcessor()

    def __call__(self, colours: F32) -> F32:
        """The changes of colours (h, w, 4), red, green, blue in [0, 1] and anything, in the same order."""
        height, width, _ = colours.shape
        found = colours.copy()
        self._processor.apply(self._describe(found, width, height, _CHANNELS))
        return found
