"""Pictures for a display and for a soft proof."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from camnet_gui import color
from camnet_gui.errors import CamnetError
from camnet_gui.icc import ColourPath, Proof, display_profile, profile_of, proof_profile, read_profile
from camnet_gui.profiles import SPACES, icc_profile

RGB = np.random.default_rng(3).integers(0, 256, (40, 50, 3), np.uint8)
P3 = profile_of(icc_profile("display-p3"), "p3")
SMALL = profile_of(icc_profile("srgb"), "srgb")


def test_without_profiles_nothing_is_touched() -> None:
    assert ColourPath().shown(RGB) is RGB and ColourPath().is_plain


def test_a_wide_display_gets_the_codes_of_its_own_space() -> None:
    xyz = color.apply_matrix(color.M_SRGB_TO_XYZ, color.srgb_decode(np.moveaxis(RGB / 255, -1, 0)))
    expected = np.moveaxis(SPACES["display-p3"].from_xyz(xyz), 0, -1) * 255
    assert np.abs(ColourPath(P3).shown(RGB) - expected).max() <= 1.01


def test_a_proof_imitates_what_a_device_can_show() -> None:
    same = ColourPath(P3, Proof(SMALL)).shown(RGB).astype(int)
    assert np.abs(same - ColourPath(P3).shown(RGB)).max() <= 2
    grey = proof_profile(read_profile(_grey_profile()))
    shown = ColourPath(None, Proof(grey)).shown(RGB).astype(int)
    assert np.ptp(shown, axis=-1).max() <= 2 and np.ptp(shown) > 50
    marked = ColourPath(None, Proof(grey, warning=True)).shown(RGB)
    assert (marked == 127).all(axis=-1).mean() > 0.8
    assert ColourPath(P3, Proof(grey)).unproofed == ColourPath(P3)


def _grey_profile() -> Path:
    path = Path("/usr/share/color/icc/ghostscript/default_gray.icc")
    if not path.exists():
        pytest.skip("no grey profile on this machine")
    return path


def test_what_is_no_profile_is_told(tmp_path: Path) -> None:
    for content in (b"", b"no profile", icc_profile("srgb")[:200]):
        (tmp_path / "x.icc").write_bytes(content)
        with pytest.raises(CamnetError, match=r"choose|can't be used"):
            display_profile(read_profile(tmp_path / "x.icc"))
    with pytest.raises(CamnetError, match="can't be read"):
        read_profile(tmp_path / "none.icc")
    with pytest.raises(CamnetError, match="GRAY instead of RGB"):
        display_profile(read_profile(_grey_profile()))
