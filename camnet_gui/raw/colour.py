"""What a file says about its colours, white balance and matrix; those of an average camera where it says nothing."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import rawpy

from camnet_gui.color import M_SRGB_TO_XYZ, balanced_to_xyz
from camnet_gui.errors import Sentence
from camnet_gui.images import F64, Vec3
from camnet_gui.raw_tags import DngTags

# Median over the 1009 cameras of LibRaw's table (XYZ(D65)->camera matrices times linear sRGB -> XYZ, rows divided by
# their sums): what an average camera's balanced RGB is in terms of linear sRGB; and its gains for daylight (D65).
_GENERIC_SRGB_TO_BALANCED: Final = np.array(
    [[0.6536862, 0.2184366, 0.1281282], [0.0732135, 0.7078753, 0.2045613], [0.0166843, 0.2265162, 0.7612813]]
)
GENERIC_DAYLIGHT: Final[Vec3] = (2.3093, 1.0, 1.3919)
# ITU-R BT.2020, table 4, primaries and the white D65.
M_REC2020_TO_XYZ: Final[F64] = np.array(
    [[0.636958, 0.144617, 0.168881], [0.262700, 0.677998, 0.059302], [0.0, 0.028073, 1.060985]]
)


def as_shot_balance(raw: rawpy.RawPy, tags: DngTags) -> Vec3 | None:
    """The camera's white balance; None where it is missing, which LibRaw shows as zeros or as ones without a tag."""
    gains = _valid_gains(raw.camera_whitebalance)
    if gains == (1.0, 1.0, 1.0) and tags.neutral is None:
        return None
    return gains


def camera_colour(raw: rawpy.RawPy, tags: DngTags, fallbacks: list[str]) -> tuple[F64, Vec3 | None]:
    """(M_balanced_to_xyz, gains for daylight or None), from the best source that is usable."""
    daylight = _valid_gains(raw.daylight_whitebalance)
    if daylight == (1.0, 1.0, 1.0):
        daylight = None
    xyz_to_camera = np.asarray(raw.rgb_xyz_matrix, np.float64)[:3]
    camera_to_srgb = np.asarray(raw.color_matrix, np.float64)[:, :3]
    for candidate in (xyz_to_camera, None, tags.M_xyz_to_camera):
        try:
            if candidate is not None and np.isfinite(candidate).all() and np.any(candidate):
                matrix = balanced_to_xyz(candidate)
                return _plausible(matrix), daylight or _valid_gains(1 / (candidate @ M_SRGB_TO_XYZ).sum(axis=1))
            if candidate is None and np.isfinite(camera_to_srgb).all() and np.any(camera_to_srgb):
                sums = camera_to_srgb.sum(axis=1, keepdims=True)
                if np.all(np.abs(sums) > 0.1):
                    return _plausible(M_SRGB_TO_XYZ @ (camera_to_srgb / sums)), daylight
        except np.linalg.LinAlgError:
            continue
    fallbacks.append(Sentence("The file holds no usable colour matrix: colours are those of an average camera."))
    rows = _GENERIC_SRGB_TO_BALANCED.sum(axis=1, keepdims=True)
    generic: F64 = M_SRGB_TO_XYZ @ np.linalg.inv(_GENERIC_SRGB_TO_BALANCED / rows)
    return generic, daylight


def _valid_gains(values: Any) -> Vec3 | None:
    """(R, G, B) gains relative to G out of LibRaw's four; None when unusable. The second green may be 0."""
    gains = np.asarray(values, np.float64)
    if len(gains) < 3 or not np.isfinite(gains).all() or gains[:3].min() <= 0:
        return None
    red, blue = float(gains[0] / gains[1]), float(gains[2] / gains[1])
    return (red, 1.0, blue) if 0.05 < red < 20 and 0.05 < blue < 20 else None


def _plausible(matrix: F64) -> F64:
    """The matrix, or LinAlgError when it is singular or would blow noise up without bound."""
    if not np.isfinite(matrix).all() or abs(np.linalg.det(matrix)) < 1e-3 or np.abs(matrix).max() > 20:
        raise np.linalg.LinAlgError("the camera matrix is singular")
    return matrix
