"""Displays of a matrix and curves, against LittleCMS and against the same sums without rounding."""

from __future__ import annotations

import io
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from camnet_gui import color
from camnet_gui.icc import ColourPath, Proof, profile_of
from camnet_gui.profiles import SPACES, ProfileName, icc_profile
from camnet_gui.shaper import Shaper, shaper_for

RGB = np.concatenate([
    np.random.default_rng(5).integers(0, 256, (40, 64, 3), np.uint8),
    np.repeat(np.arange(256, dtype=np.uint8).reshape(4, 64, 1), 3, axis=2),
])  # fmt: skip


def with_tags(changes: dict[bytes, bytes | None], name: ProfileName = "display-p3") -> bytes:
    """A profile of ours with other tags; None takes one away."""
    old = icc_profile(name)
    (count,) = struct.unpack_from(">I", old, 128)
    tags = {}
    for row in range(count):
        key, start, size = struct.unpack_from(">4sII", old, 132 + 12 * row)
        tags[key] = old[start : start + size]
    tags = {key: content for key, content in (tags | changes).items() if content is not None}
    table, data, start = b"", b"", 132 + 12 * len(tags)
    for key, content in tags.items():
        table += struct.pack(">4sII", key, start + len(data), len(content))
        data += content + bytes(-len(content) % 4)
    size = start + len(data)
    return struct.pack(">I", size) + old[4:128] + struct.pack(">I", len(tags)) + table + data


def curves(tag: bytes) -> dict[bytes, bytes | None]:
    return dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), tag)


def curv(*values: int) -> bytes:
    return b"curv\0\0\0\0" + struct.pack(f">I{len(values)}H", len(values), *values)


def para(kind: int, *values: float) -> bytes:
    return b"para\0\0\0\0" + struct.pack(f">HH{len(values)}i", kind, 0, *(round(v * 65536) for v in values))


def by_littlecms(profile: bytes) -> np.ndarray:
    source, display = (ImageCms.ImageCmsProfile(io.BytesIO(data)) for data in (icc_profile("srgb"), profile))
    transform = ImageCms.buildTransform(source, display, "RGB", "RGB", ImageCms.Intent.RELATIVE_COLORIMETRIC)
    return np.asarray(ImageCms.applyTransform(Image.fromarray(RGB), transform)).astype(int)


def made(profile: bytes) -> Shaper:
    found = shaper_for(profile)
    assert found is not None
    return found


@pytest.mark.parametrize("name", SPACES)
def test_codes_are_those_of_the_unrounded_sums(name: ProfileName) -> None:
    xyz = color.apply_matrix(color.M_SRGB_TO_XYZ, color.srgb_decode(np.moveaxis(RGB / 255, -1, 0)))
    expected = np.moveaxis(SPACES[name].from_xyz(xyz), 0, -1) * 255
    shown = made(icc_profile(name)).shown(RGB)
    # The darkest levels are told apart less finely by 16 bits of light than by a curve that is steep at black.
    bright = expected > 16
    assert np.abs(shown - expected)[bright].max() <= 0.6
    assert np.abs(shown - expected).max() <= 2


@pytest.mark.parametrize("tag", [
    curv(), curv(round(2.2 * 256)), curv(*np.rint(65535 * np.linspace(0, 1, 1024) ** 2.2).astype(int)),
    para(0, 1.8), para(1, 2.2, 1.02, -0.02), para(2, 2.0, 1.0, 0.0, 0.0),
    para(3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045),
    para(4, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045, 0.0, 0.0),
], ids=["identity", "gamma", "table", "para0", "para1", "para2", "para3", "para4"])  # fmt: skip
def test_every_kind_of_curve_as_littlecms_reads_it(tag: bytes) -> None:
    profile = with_tags(curves(tag))
    theirs = by_littlecms(profile)
    apart = np.abs(made(profile).shown(RGB) - theirs)
    # LittleCMS rounds light to 14 bits, which shows in the shadows.
    assert (apart > 1).mean() < 0.01 and apart[theirs > 40].max() <= 1


def test_channels_have_their_own_curves() -> None:
    profile = with_tags({b"rTRC": para(0, 1.8), b"gTRC": para(0, 2.2), b"bTRC": para(0, 2.6)})
    assert (np.abs(made(profile).shown(RGB) - by_littlecms(profile)) > 1).mean() < 0.01


@pytest.mark.parametrize("changes", [
    {b"B2A0": b"mft2"}, {b"A2B0": b"mft2"}, {b"gXYZ": None}, {b"bTRC": None}, curves(para(9, 1.0)),
    curves(para(0, 0.0)), curves(curv(65535, 0)), curves(curv(9000, 65535)), curves(curv(0, 0, 0, 65535)),
    curves(b"what"), curves(curv(0, 65535)[:-2]),
    dict.fromkeys((b"rXYZ", b"gXYZ", b"bXYZ"), b"XYZ \0\0\0\0" + bytes(12)),
], ids=str)  # fmt: skip
def test_anything_else_is_left_to_littlecms(changes: dict[bytes, bytes | None]) -> None:
    assert shaper_for(with_tags(changes)) is None


@given(st.binary(max_size=400), st.integers(0, 600))
def test_no_bytes_are_too_strange(noise: bytes, at: int) -> None:
    whole = icc_profile("display-p3")
    shaper_for(noise)
    shaper_for(whole[:at] + noise + whole[at + len(noise) :])


def test_the_way_to_the_screen_is_quick_only_without_a_proof() -> None:
    display, device = profile_of(icc_profile("rec2020"), "d"), profile_of(icc_profile("srgb"), "s")
    quick = made(display.data).shown(RGB)
    assert (ColourPath(display).shown(RGB) == quick).all()
    tables = profile_of(with_tags({b"desc": None}), "no name")
    assert ColourPath(tables, Proof(device)).shown(RGB).shape == RGB.shape
    assert ColourPath(display, Proof(device)).colours_shown(((255, 0, 0),)) == (tuple(made(display.data).shown(
        np.array([[[255, 0, 0]]], np.uint8))[0, 0]),)  # fmt: skip
