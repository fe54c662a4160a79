"""Colour mathematics: matrices, transfer curves, CIE Lab and ΔE2000, chromatic adaptation, white balance.

Matrices are named `M_source_to_target` and act on column vectors. Arrays are channels-first, (3, ...).
"""

from __future__ import annotations

from typing import Final

import numpy as np

from camnet_gui.images import F32, F64, Vec3

# IEC 61966-2-1, annex F: linear sRGB (D65) -> XYZ, Y = 1 at white.
M_SRGB_TO_XYZ: Final[F64] = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
M_XYZ_TO_SRGB: Final[F64] = np.linalg.inv(M_SRGB_TO_XYZ).astype(np.float64)
D65_WHITE: Final[F64] = M_SRGB_TO_XYZ.sum(axis=1)
D50_WHITE: Final[F64] = np.array([0.96422, 1.0, 0.82521])
M_XYZ_TO_BRADFORD: Final[F64] = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)


def apply_matrix(matrix: F64, image: F32) -> F32:
    """`matrix` (3, 3) times every pixel of `image` float32 (3, ...)."""
    flat = np.ascontiguousarray(image).reshape(3, -1)
    return (matrix.astype(np.float32) @ flat).reshape(image.shape)


def srgb_encode(linear: F32) -> F32:
    """Linear light [0, 1] to sRGB code values [0, 1] (IEC 61966-2-1); values outside are clipped."""
    x = np.clip(linear, 0.0, 1.0).astype(np.float32, copy=False)
    low = x * np.float32(12.92)
    # Powers of zero take several times as long as others.
    high = np.float32(1.055) * np.power(np.maximum(x, np.float32(0.003)), np.float32(1 / 2.4)) - np.float32(0.055)
    return np.where(x <= np.float32(0.0031308), low, high)


def srgb_decode(encoded: F32) -> F32:
    """sRGB code values [0, 1] to linear light [0, 1] (IEC 61966-2-1)."""
    x = np.asarray(encoded, np.float32)
    high = np.power((np.maximum(x, 0) + np.float32(0.055)) / np.float32(1.055), np.float32(2.4))
    return np.where(x <= np.float32(0.04045), x / np.float32(12.92), high)


def bradford(source_white: F64, target_white: F64) -> F64:
    """Chromatic adaptation matrix from one white (XYZ) to another (Bradford; Lindbloom)."""
    source = M_XYZ_TO_BRADFORD @ source_white
    target = M_XYZ_TO_BRADFORD @ target_white
    adaptation: F64 = np.linalg.inv(M_XYZ_TO_BRADFORD) @ np.diag(target / source) @ M_XYZ_TO_BRADFORD
    return adaptation


def xyz_to_lab(xyz: F64, white: F64 = D65_WHITE) -> F64:
    """CIE 1976 L*a*b* (3, ...) of XYZ (3, ...) relative to `white` (CIE 15:2004, 8.2.1)."""
    ratio = np.asarray(xyz, np.float64) / white.reshape(3, *([1] * (np.ndim(xyz) - 1)))
    f = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio * (841 / 108) + 4 / 29)
    return np.stack([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def lab_to_xyz(lab: F64, white: F64 = D65_WHITE) -> F64:
    """Inverse of `xyz_to_lab`."""
    fy = (np.asarray(lab[0], np.float64) + 16) / 116
    f = np.stack([fy + lab[1] / 500, fy, fy - lab[2] / 200])
    ratio = np.where(f > 6 / 29, f**3, (f - 4 / 29) * (108 / 841))
    return ratio * white.reshape(3, *([1] * (ratio.ndim - 1)))


def balanced_to_xyz(M_xyz_to_camera: F64) -> F64:
    """Matrix from white-balanced camera RGB to XYZ (D65) out of a camera's XYZ(D65)->camera matrix (3, 3).

    Rows of A = C·M_srgb_to_xyz are divided by their sums, so (1, 1, 1) becomes the D65 white whatever the balance
    (what dcraw calls `cam_rgb`). Raises `np.linalg.LinAlgError` when C is singular or has a row without response.
    """
    camera_from_srgb = np.asarray(M_xyz_to_camera, np.float64) @ M_SRGB_TO_XYZ
    sums = camera_from_srgb.sum(axis=1)
    if not np.all(np.isfinite(camera_from_srgb)) or np.any(np.abs(sums) < 1e-6):
        raise np.linalg.LinAlgError("the camera matrix has a row without response")
    normalised = camera_from_srgb / sums[:, None]
    if abs(np.linalg.det(normalised)) < 1e-4:
        raise np.linalg.LinAlgError("the camera matrix is singular")
    matrix: F64 = M_SRGB_TO_XYZ @ np.linalg.inv(normalised)
    return matrix


def smallest_gain_one(balance: Vec3) -> Vec3:
    """Scale white balance gains so that the smallest is 1: a clipped site then stays at or above 1 in each channel."""
    low = min(balance)
    return (balance[0] / low, balance[1] / low, balance[2] / low)
