"""RawFrame -> PreparedRggb: the data preparation of the paper (section III-B), and binning for previews.

Order: black and white levels per site, saturation mask, DNG gain map, bad-pixel repair, white balance with the smallest
gain 1, clipping at 1. The repair works on the sensor's own values, before the levels: both are linear per site and the
gain map is smooth, so the order among the three makes no difference to what is repaired, but integers are faster.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from camnet_gui import bad_pixels
from camnet_gui.color import smallest_gain_one
from camnet_gui.gain_map import multiply
from camnet_gui.images import F32, U16, Bool, CfaPattern, Noise, PreparedRggb, RawFrame, Vec3
from camnet_gui.noise import estimate

_STRIP: Final = 64  # rows

Value = TypeVar("Value", bound=np.generic)

# (top, left) rows and columns to add so that a pattern becomes RGGB.
PAD_TO_RGGB: Final[dict[CfaPattern, tuple[int, int]]] = {"RGGB": (0, 0), "GRBG": (0, 1), "GBRG": (1, 0), "BGGR": (1, 1)}


def pack(mosaic: NDArray[Value], cfa: CfaPattern) -> tuple[NDArray[Value], tuple[int, int]]:
    """Mosaic (H, W) -> planes (4, h, w) R, G1, G2, B, and the (top, left) padding that made the phase RGGB.

    Other phases and odd sizes are padded by reflection about the border site (reflect-101), which keeps the colours.
    """
    top, left = PAD_TO_RGGB[cfa]
    bottom, right = (mosaic.shape[0] + top) % 2, (mosaic.shape[1] + left) % 2
    if top or left or bottom or right:
        mosaic = np.pad(mosaic, ((top, bottom), (left, right)), mode="reflect")
    planes = np.empty((4, mosaic.shape[0] // 2, mosaic.shape[1] // 2), mosaic.dtype)
    for plane in range(4):
        planes[plane] = mosaic[plane // 2 :: 2, plane % 2 :: 2]
    return planes, (top, left)


def unpack(planes: NDArray[Value], pad: tuple[int, int], size: tuple[int, int]) -> NDArray[Value]:
    """Inverse of `pack`: the mosaic of `size` (H, W), its padding cropped."""
    mosaic = np.empty((2 * planes.shape[1], 2 * planes.shape[2]), planes.dtype)
    for plane in range(4):
        mosaic[plane // 2 :: 2, plane % 2 :: 2] = planes[plane]
    return np.ascontiguousarray(mosaic[pad[0] : pad[0] + size[0], pad[1] : pad[1] + size[1]])


def prepare(frame: RawFrame, balance: Vec3 | None = None, noise: Noise | None = None) -> PreparedRggb:
    """Prepare a raw frame for Restore-Net.

    balance : white balance gains (R, G, B), scaled so that the smallest is 1; None is as shot; (1, 1, 1) is none
    noise : None takes the file's own, else a blind estimate
    """
    noise = noise or frame.noise or estimate(frame)
    gains = smallest_gain_one(balance or frame.white_balance)
    sensor, pad = pack(frame.mosaic, frame.cfa)
    # The site of the visible mosaic that is first in each plane: the order of `frame.black`.
    sites = [(p // 2 - pad[0]) % 2 * 2 + (p % 2 - pad[1]) % 2 for p in range(4)]
    black = (frame.black[sites[0]], frame.black[sites[1]], frame.black[sites[2]], frame.black[sites[3]])
    _repair(sensor, frame, pad, black, noise)
    saturated = np.empty(sensor.shape, np.bool_)
    planes = np.empty(sensor.shape, np.float32)
    gain = np.empty(sensor.shape, np.float32) if frame.gain_maps else None

    def normalise(p: int) -> None:
        # Strips that stay in the processor's cache through all steps.
        for top in range(0, sensor.shape[1], _STRIP):
            strip = (p, slice(top, top + _STRIP))
            _normalise(
                sensor[strip], black[p], frame, gains[(0, 1, 1, 2)[p]], (p // 2 - pad[0] + 2 * top, p % 2 - pad[1]),
                planes[strip], saturated[strip], None if gain is None else gain[strip],
            )  # fmt: skip

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(normalise, range(4)))
    return PreparedRggb(
        planes=planes,
        pad=pad,
        size=(frame.mosaic.shape[0], frame.mosaic.shape[1]),
        balance=gains,
        gain=gain,
        noise=noise,
        saturated=saturated,
        M_balanced_to_xyz=frame.M_balanced_to_xyz,
    )


def _normalise(
    sensor: U16, black: float, frame: RawFrame, balance: float, start: tuple[int, int], out: F32, saturated: Bool,
    gain: F32 | None,
) -> None:  # fmt: skip
    """Fill `out`, `saturated` and `gain` from sensor values of one plane, whose first site is `start` in the mosaic."""
    scale = 1 / (frame.white - black)
    np.greater_equal(sensor, np.uint16(min(frame.white, 65535)), out=saturated)
    np.multiply(sensor, np.float32(scale), out=out)
    out -= np.float32(black * scale)
    if gain is not None:
        gain.fill(1)
        multiply(gain, frame.gain_maps, frame.mosaic.shape, start, 2)
        if gain.min() < 1:
            # Where a map falls below 1 the sensor's clipping would come out darker than white, and coloured.
            np.divide(1, gain, out=out, where=saturated)
        gain *= np.float32(balance)
        out *= gain
    elif balance != 1:
        out *= np.float32(balance)
    np.minimum(out, 1, out=out)


def _repair(
    sensor: U16, frame: RawFrame, pad: tuple[int, int], black: tuple[float, float, float, float], noise: Noise
) -> None:
    """Repair listed and found defects of packed sensor values in place."""
    listed = frame.defects + np.array(pad, np.int32)
    if len(listed):
        bad_pixels.repair(sensor, _with_reflections(listed, frame.mosaic.shape, pad))
    bad_pixels.repair(sensor, bad_pixels.detect(sensor, black, frame.white, noise))


def _with_reflections(sites: bad_pixels.Sites, shape: tuple[int, ...], pad: tuple[int, int]) -> bad_pixels.Sites:
    """`sites` of the padded mosaic and their mirror images in the padding, which are copies of the bad values."""
    found = [sites]
    for axis in (0, 1):
        base = np.concatenate(found)
        for border, inner in ((pad[axis] - 1, pad[axis] + 1), (pad[axis] + shape[axis], pad[axis] + shape[axis] - 2)):
            mirrored = base[base[:, axis] == inner].copy()
            mirrored[:, axis] = border
            if border >= 0:
                found.append(mirrored)
    return np.concatenate(found)


def binned_rgb(prepared: PreparedRggb, factor: int) -> F32:
    """Averages over `factor` × `factor` mosaic sites: float32 (3, h, w) R, G, B, from the padded mosaic's corner on.

    factor : even, at least 2. The last row and column average what is there. Raises ValueError for other factors.
    """
    if factor < 2 or factor % 2:
        raise ValueError(f"the factor must be even and at least 2, not {factor}")
    step = factor // 2
    height, width = prepared.planes.shape[1:]
    rows, columns = -(-height // step), -(-width // step)
    below, right = rows * step - height, columns * step - width
    result = np.empty((3, rows, columns), np.float32)
    whole = np.outer(
        np.minimum(step, height - step * np.arange(rows)), np.minimum(step, width - step * np.arange(columns))
    )
    share = (step * step / whole).astype(np.float32)
    r, g1, g2, b = prepared.planes
    for channel, plane in enumerate((r, (g1 + g2) * np.float32(0.5), b)):
        if step > 1:
            if below or right:
                plane = cv2.copyMakeBorder(plane, 0, below, 0, right, cv2.BORDER_CONSTANT, value=0)
            plane = cv2.resize(plane, (columns, rows), interpolation=cv2.INTER_AREA)
        np.multiply(plane, share, out=result[channel])
    return result
