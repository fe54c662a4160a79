"""Pictures for a display and for a soft proof."""

from __future__ import annotations

import os
import subprocess
import sys
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


SET_PROPERTY = """
import ctypes, ctypes.util, sys
x = ctypes.CDLL(ctypes.util.find_library("X11"))
x.XOpenDisplay.restype = ctypes.c_void_p
x.XDefaultRootWindow.restype = x.XInternAtom.restype = ctypes.c_ulong
d = ctypes.c_void_p(x.XOpenDisplay(None))
data = open(sys.argv[1], "rb").read()
atom = x.XInternAtom(d, b"_ICC_PROFILE", 0)
root, name, integers = (ctypes.c_ulong(n) for n in (x.XDefaultRootWindow(d), atom, 6))
x.XChangeProperty(d, root, name, integers, 8, 0, data, len(data))
x.XSync(d, 0)
from camnet_gui.gui.colour.screen import x11_profile
assert x11_profile(0) == data and x11_profile(1) == data
x.XDeleteProperty(d, root, name)
x.XSync(d, 0)
assert x11_profile(0) == b""
"""


def test_the_profile_that_an_x_server_tells(tmp_path: Path) -> None:
    if not os.environ.get("DISPLAY"):
        pytest.skip("no X server: run under Xvfb")
    (tmp_path / "p3.icc").write_bytes(P3.data)
    done = subprocess.run([sys.executable, "-c", SET_PROPERTY, tmp_path / "p3.icc"], check=False, timeout=60)
    assert done.returncode == 0
