"""The nets on the CPU: NumPy in bands around an ONNX Runtime session. Gives the values of `nets.py`."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Final

import numpy as np

from camnet_gui.color import D65_WHITE
from camnet_gui.curves import encode, in_bands
from camnet_gui.images import F32
from camnet_gui.model import ddfapd
from camnet_gui.model.card import Tensors, contract_of
from camnet_gui.model.config import ROOT_OFFSET, EnhanceConfig, RestoreConfig, UNetConfig, inputs_of
from camnet_gui.model.graphs import encoder_model, unet_model
from camnet_gui.model.session import Check, Session

_BAND: Final = 32  # rows of quads a pass: what a pass reads and writes fits into a core's cache
_WIDE_BAND: Final = 64  # the interpolation looks at eight rows more on each side


class _UNet:
    """Sessions of one UNet; the encoder's is made when it is asked for."""

    def __init__(self, config: UNetConfig, tensors: Tensors, check: Check) -> None:
        self._config, self._tensors, self._check = config, tensors, check
        self._whole = Session(unet_model(config, tensors))

    @cached_property
    def _encoder(self) -> Session:
        return Session(encoder_model(self._config, self._tensors))

    def deep(self, features: F32) -> F32:
        """(1, inputs, h, w) to the deepest input features (C, h', w')."""
        found: F32 = self._encoder(self._check, x=features)[0]
        return found

    def run(self, features: F32, mean: F32 | None) -> F32:
        """(1, inputs, h, w) to (12, h, w)."""
        others = {} if mean is None else {"mean": mean[None]}
        found: F32 = self._whole(self._check, x=features, **others)[0]
        return found


class CpuRestore:
    """Restore-Net; a `backend.RestoreModel`."""

    def __init__(self, config: RestoreConfig, tensors: Tensors, check: Check) -> None:
        self.contract = contract_of(config)
        self._config, self._check = config, check
        self._unet = _UNet(config.unet, tensors, check)
        self._spare = np.empty(0, np.float32)

    @contextmanager
    def _room(self, height: int, width: int) -> Iterator[F32]:
        """Memory for the input of the UNet (1, inputs, h, w); used again, as fresh pages of this size cost time."""
        shape = (1, inputs_of(self._config), height, width)
        # A run that is nested in another one finds nothing to spare.
        memory, self._spare = self._spare, np.empty(0, np.float32)
        if memory.size < math.prod(shape):
            memory = np.empty(math.prod(shape), np.float32)
        yield memory[: math.prod(shape)].reshape(shape)
        self._spare = memory

    def _fill(self, features: F32, rggb: F32, noise: F32) -> None:
        """Make the input of the UNet; with a skip its first 12 channels are what the output is added to."""
        _, height, width = rggb.shape
        if not self._config.skip:
            features[0, :4], features[0, 4:] = rggb, noise
            return
        halo = ddfapd.HALO
        surrounded = np.empty((4, height + 2 * halo, width + 2 * halo), np.float32)

        def take_root(rows: slice) -> None:
            inside = slice(rows.start + halo, rows.stop + halo)
            root = np.abs(rggb[:, rows])
            root += np.float32(ROOT_OFFSET)
            np.sqrt(root, out=root)
            # σ in the encoded domain: σ times the slope of the square root.
            slope = np.float32(0.5) / root
            np.multiply(noise[:, rows], slope, out=features[0, 12:, rows])
            root -= np.float32(ROOT_OFFSET**0.5)
            np.copysign(root, rggb[:, rows], out=surrounded[:, inside, halo:-halo])

        def interpolate(rows: slice) -> None:
            part = surrounded[:, rows.start : rows.stop + 2 * halo]
            for plane, values in enumerate(ddfapd.interpolated(part)):
                features[0, plane, rows] = values

        in_bands(take_root, height, _BAND)
        ddfapd.surround(surrounded)
        self._check()
        in_bands(interpolate, height, _WIDE_BAND)

    def deep(self, rggb: F32, noise: F32) -> F32:
        """See `backend.RestoreModel`."""
        with self._room(*rggb.shape[1:]) as features:
            self._fill(features, rggb, noise)
            return self._unet.deep(features)

    def restore(self, rggb: F32, noise: F32, mean: F32 | None, inner: tuple[slice, slice]) -> F32:
        """See `backend.RestoreModel`."""
        with self._room(*rggb.shape[1:]) as features:
            self._fill(features, rggb, noise)
            found = self._unet.run(features, mean)[:, inner[0], inner[1]]
            skip = features[0, :12, inner[0], inner[1]] if self._config.skip else None
            out = np.empty((3, 2 * found.shape[1], 2 * found.shape[2]), np.float32)

            def finish(rows: slice) -> None:
                part = found[:, rows]
                if skip is not None:
                    part = part + skip[:, rows]
                    scale = np.abs(part)
                    scale += np.float32(2 * ROOT_OFFSET**0.5)
                    part *= scale
                _shuffle(part, out[:, 2 * rows.start : 2 * rows.stop])

            in_bands(finish, found.shape[1], _BAND)
            return out


class CpuEnhance:
    """The paper's Enhance-Net; a `backend.EnhanceModel`."""

    def __init__(self, config: EnhanceConfig, tensors: Tensors, check: Check) -> None:
        self.contract = contract_of(config)
        self._unet = _UNet(config.unet, tensors, check)

    def _features(self, xyz: F32) -> F32:
        """XYZ relative to the white, clipped, sRGB curve, packed 2×2: (1, 12, H/2, W/2)."""
        white = D65_WHITE.astype(np.float32)[:, None, None]
        features = np.empty((1, 12, xyz.shape[1] // 2, xyz.shape[2] // 2), np.float32)

        def pack(rows: slice) -> None:
            relative = encode(xyz[:, 2 * rows.start : 2 * rows.stop] / white)
            for plane in range(12):
                channel, site = divmod(plane, 4)
                features[0, plane, rows] = relative[channel, site // 2 :: 2, site % 2 :: 2]

        in_bands(pack, features.shape[2], _BAND)
        return features

    def deep(self, xyz: F32) -> F32:
        """See `backend.EnhanceModel`."""
        return self._unet.deep(self._features(xyz))

    def enhance(self, xyz: F32, mean: F32 | None) -> F32:
        """See `backend.EnhanceModel`."""
        found = self._unet.run(self._features(xyz), mean)
        out = np.empty_like(xyz)

        def finish(rows: slice) -> None:
            _shuffle(found[:, rows], out[:, 2 * rows.start : 2 * rows.stop])

        in_bands(finish, found.shape[1], _BAND)
        return out


def _shuffle(planes: F32, out: F32) -> None:
    """Pixel shuffle by 2: (12, h, w) into (3, 2h, 2w)."""
    for plane, values in enumerate(planes):
        channel, site = divmod(plane, 4)
        out[channel, site // 2 :: 2, site % 2 :: 2] = values
