"""A colour that sRGB can't hold, from the sensor to a 16-bit file in a wide space, read by another library."""

from __future__ import annotations

import io
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from engine_fixtures import make_photo, write_weights
from PIL import ImageCms

from camnet_gui import color
from camnet_gui.develop import Engine
from camnet_gui.edits import Edits
from camnet_gui.errors import ExportError
from camnet_gui.export import ExportOptions, export_photo
from camnet_gui.images import F32
from camnet_gui.photo import Photo
from camnet_gui.profiles import ProfileName

SPOT = np.s_[:, 40:60, 40:60]
STANDARDS = {"prophoto": "ROMM RGB", "rec2020": "ITU-R BT.2020", "display-p3": "Display P3", "srgb": "sRGB"}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    return Engine("cpu", weights=write_weights(tmp_path_factory.mktemp("weights"), amount=0.0))


@pytest.fixture
def photo() -> Photo:
    """Its upper left corner is a strong green, inside of ProPhoto and outside of sRGB."""
    plain = make_photo(160, 200, shot_noise=1e-6)
    mosaic = plain.frame.mosaic.copy()
    corner = mosaic[:100, :100]
    corner[:] = 512 + int(0.08 * (16383 - 512))
    corner[::2, 1::2] = corner[1::2, ::2] = 512 + int(0.5 * (16383 - 512))
    return replace(plain, frame=replace(plain.frame, mosaic=mosaic))


def linear_srgb(xyz: F32) -> F32:
    return color.apply_matrix(color.M_XYZ_TO_SRGB, xyz)


def read_xyz(path: Path, space: ProfileName) -> F32:
    """The file's pixels as XYZ (D65), by colour-science's definition of the space."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import colour
    standard = colour.RGB_COLOURSPACES[STANDARDS[space]]
    with tifffile.TiffFile(path) as tiff:
        pixels = tiff.asarray()
        profile = ImageCms.ImageCmsProfile(io.BytesIO(tiff.pages.first.tags["InterColorProfile"].value))
    assert pixels.dtype == np.uint16
    # The embedded profile says the same of the green primary, in the D50 of the connection space.
    matrix = np.asarray(standard.matrix_RGB_to_XYZ)
    to_d50 = color.bradford(color.D65_WHITE, color.D50_WHITE)
    in_d50 = matrix if space == "prophoto" else to_d50 @ matrix
    np.testing.assert_allclose(profile.profile.green_colorant[0], in_d50[:, 1], atol=2e-3)
    light = standard.cctf_decoding(pixels / 65535.0)
    to_d65 = color.bradford(color.D50_WHITE, color.D65_WHITE) if space == "prophoto" else np.eye(3)
    return np.moveaxis(light @ (to_d65 @ matrix).T, -1, 0).astype(np.float32)


def export(engine: Engine, photo: Photo, folder: Path, **options: Any) -> Path:
    return export_photo(engine, photo, Edits(), folder / "a.tif", ExportOptions(format="tiff16", **options))


@pytest.mark.parametrize("space", ["prophoto", "rec2020"])
def test_a_restored_colour_outside_of_srgb_reaches_the_file(
    engine: Engine, photo: Photo, tmp_path: Path, space: ProfileName
) -> None:
    xyz = engine.restore(photo, Edits()).data
    found = read_xyz(export(engine, photo, tmp_path, stage="restored", profile=space), space)
    assert linear_srgb(xyz)[SPOT].min() < -0.1  # red, of a green that is too strong for it
    if space == "prophoto":
        np.testing.assert_allclose(found[SPOT], xyz[SPOT], atol=2e-3)
    assert linear_srgb(found)[SPOT].min() < -0.1
    inside = (linear_srgb(xyz) > 0.01).all(axis=0) & (linear_srgb(xyz) < 0.99).all(axis=0)
    assert inside.mean() > 0.3
    np.testing.assert_allclose(found[:, inside], xyz[:, inside], atol=2e-3)


def test_no_pixels_are_written_under_another_spaces_profile() -> None:
    assert ExportOptions("tiff16", stage="restored", view="srgb", profile="srgb").space == "srgb"
    with pytest.raises(ExportError, match="leave out the view"):
        ExportOptions("tiff16", stage="restored", view="srgb", profile="rec2020")


def test_a_finished_colour_gets_back_what_srgb_took(engine: Engine, photo: Photo, tmp_path: Path) -> None:
    plain = read_xyz(export(engine, photo, tmp_path, profile="srgb"), "srgb")
    assert linear_srgb(plain)[SPOT].min() > -0.01
    for space in ("prophoto", "rec2020", "display-p3"):
        found = read_xyz(export(engine, photo, tmp_path, overwrite=True, profile=space), space)
        assert linear_srgb(found)[SPOT].min() < -0.03, space
        # A neutral is the same in every space.
        same = np.abs(linear_srgb(plain) - linear_srgb(plain).mean(axis=0)).max(axis=0) < 0.05
        inside = same & (linear_srgb(plain).max(axis=0) < 0.9) & (linear_srgb(plain).min(axis=0) > 0.02)
        assert inside.sum() > 50
        np.testing.assert_allclose(found[:, inside], plain[:, inside], atol=0.01)
