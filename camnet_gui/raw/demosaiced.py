"""What LibRaw demosaics: files that are not Bayer -> DemosaicedFrame, and its own development for comparing."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, Literal

import numpy as np
import rawpy

from camnet_gui.color import M_SRGB_TO_XYZ, apply_matrix
from camnet_gui.errors import Sentence
from camnet_gui.gain_map import multiply
from camnet_gui.images import F32, DemosaicedFrame, Shot, Vec3
from camnet_gui.raw.colour import M_REC2020_TO_XYZ, as_shot_balance, camera_colour
from camnet_gui.raw.opening import opened
from camnet_gui.raw_tags import DngTags

LibrawAlgorithm = Literal["AHD", "DHT"]
_XTRANS_TILE: Final = 512  # LibRaw's X-Trans demosaic refuses pictures smaller than one of its tiles
_LIBRAW_SPACES: Final = {
    "srgb": rawpy.ColorSpace.sRGB,
    "xyz": rawpy.ColorSpace.Rec2020,
    "camera": rawpy.ColorSpace.raw,
}


def libraw_version() -> str:
    """Of LibRaw, e.g. "0.22.2"."""
    return ".".join(str(number) for number in rawpy.libraw_version)


def libraw_linear(
    path: Path,
    algorithm: LibrawAlgorithm = "AHD",
    space: Literal["srgb", "xyz", "camera"] = "srgb",
    balance: Vec3 | None = None,
) -> F32:
    """LibRaw's own development in linear light, float32 (3, H, W): for comparing and teaching, no part of the pipeline.

    White balance as shot or by gains (R, G, B), highlights clipped, nothing automatic, 16 bits; orientation applied.
    XYZ (D65) is by way of Rec. 2020, in which fewer colours are clipped than in sRGB; "camera" leaves out all matrices.
    Raises RawError.
    """
    with opened(path) as raw:
        picture = raw.postprocess(
            demosaic_algorithm=rawpy.DemosaicAlgorithm[algorithm],
            use_camera_wb=balance is None,
            user_wb=None if balance is None else [*balance, balance[1]],
            output_color=_LIBRAW_SPACES[space],
            gamma=(1, 1),
            no_auto_bright=True,
            adjust_maximum_thr=0.0,
            highlight_mode=rawpy.HighlightMode.Clip,
            output_bps=16,
        )
    linear = _three_channels(picture).transpose(2, 0, 1).astype(np.float32) / np.float32(65535)
    return apply_matrix(M_REC2020_TO_XYZ, linear) if space == "xyz" else linear


def demosaiced_frame(raw: rawpy.RawPy, tags: DngTags, shot: Shot, preview: bytes) -> DemosaicedFrame:
    """LibRaw's own demosaic in linear light.

    Camera RGB comes out and the matrix is applied here in float: LibRaw's XYZ output would clip Z, whose white is 1.09,
    and every colour outside its 16 bits. Four-colour sensors have no RGB of their own: they come as linear Rec. 2020.
    """
    fallbacks: list[str] = []
    kind = _kind(raw, tags, shot)
    options: dict[str, Any] = {
        "gamma": (1, 1), "no_auto_bright": True, "output_bps": 16, "user_flip": 0, "adjust_maximum_thr": 0.0,
        "output_color": rawpy.ColorSpace.raw, "highlight_mode": rawpy.HighlightMode.Clip,
    }  # fmt: skip
    if raw.num_colors == 1:
        matrix = M_SRGB_TO_XYZ
        options["user_wb"] = [1.0] * 4
    elif raw.num_colors == 4:
        options["output_color"] = rawpy.ColorSpace.Rec2020
        matrix = M_REC2020_TO_XYZ
    else:
        matrix, _ = camera_colour(raw, tags, fallbacks)
    if raw.num_colors != 1:
        gains = as_shot_balance(raw, tags)
        if gains is None:
            fallbacks.append(Sentence("The file holds no usable white balance: one was estimated from the picture."))
            options["use_auto_wb"] = True
        elif raw.num_colors == 4:
            options["use_camera_wb"] = True
        else:
            options["user_wb"] = [*gains, gains[1]]
    if kind == "X-Trans" and min(raw.sizes.height, raw.sizes.width) < _XTRANS_TILE:
        options["demosaic_algorithm"] = rawpy.DemosaicAlgorithm.LINEAR
    picture = _three_channels(raw.postprocess(**options))
    # Non-square pixels make LibRaw stretch the picture; the visible area is what counts otherwise.
    rgb = np.empty((3, *picture.shape[:2]), np.float32)
    for channel in range(3):
        np.multiply(picture[:, :, channel], np.float32(1 / 65535), out=rgb[channel])
        if tags.gain_maps and picture.shape[:2] == (raw.sizes.height, raw.sizes.width):
            multiply(rgb[channel], tags.gain_maps, rgb.shape[1:], (0, 0), 1, channel)
            np.minimum(rgb[channel], 1, out=rgb[channel])
    return DemosaicedFrame(
        xyz=apply_matrix(matrix, rgb),
        kind=kind,
        baseline_exposure=tags.baseline_exposure,
        shot=shot,
        preview=preview,
        fallbacks=tuple(fallbacks),
    )


def _kind(raw: rawpy.RawPy, tags: DngTags, shot: Shot) -> str:
    pattern = raw.raw_pattern if raw.raw_image.ndim == 2 else None
    if raw.num_colors == 1:
        return "monochrome"
    if raw.num_colors == 4:
        return "four-colour mosaic"
    if pattern is not None:
        return "X-Trans" if pattern.shape == (6, 6) else "non-Bayer mosaic"
    if tags.is_dng:
        return "linear DNG"
    return "Foveon" if "sigma" in shot.make.lower() else "three-colour raw"


def _three_channels(picture: Any) -> Any:
    """(H, W, 3) of what LibRaw returned: a monochrome picture has one channel."""
    picture = picture[:, :, None] if picture.ndim == 2 else picture
    return np.repeat(picture, 3, axis=2) if picture.shape[2] == 1 else np.ascontiguousarray(picture[:, :, :3])
