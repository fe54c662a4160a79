"""Pictures for a display and for a soft proof."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from test_shaper import with_tags

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


def test_a_proof_shows_the_papers_white_when_asked() -> None:
    yellowish = b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(part * 65536) for part in (0.74, 0.76, 0.52)))
    paper = profile_of(with_tags({b"wtpt": yellowish}), "paper")
    white = np.full((2, 2, 3), 255, np.uint8)

    def shown(**how: Any) -> list[int]:
        return [int(part) for part in ColourPath(None, Proof(paper, **how)).shown(white)[0, 0]]

    assert shown() == [255] * 3 == shown(intent="perceptual")
    red, green, blue = shown(paper=True)
    assert 245 > red >= green > blue + 15 > 180
    assert shown(intent="absolute") == shown(paper=True, intent="absolute")
    inks = Path("/usr/share/color/icc/ghostscript/default_cmyk.icc")
    if inks.exists():
        printed = ColourPath(None, Proof(read_profile(inks), "absolute")).shown(white)[0, 0]
        assert printed.max() < 240 and printed[2] < printed[0]


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
