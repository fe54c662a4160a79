"""The manifest, the files of pairs, decoding finished pictures, and other raw developers as programs."""

from __future__ import annotations

import io
import json
import os
import struct
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms

from camnet_gui.errors import TruthError
from camnet_gui.images import F32
from camnet_gui.truths import peers
from camnet_gui.truths.manifest import MANIFEST, Manifest, Pair, load_pairs, read_manifest, write_manifest
from camnet_gui.truths.pictures import decode_finished, read_finished, write_enhanced, write_restored


def pictures(seed: int = 0, height: int = 24, width: int = 30) -> tuple[F32, F32]:
    random = np.random.default_rng(seed)
    xyz = random.random((height, width, 3), np.float32) * 1.4 - 0.1
    return xyz, random.random((height, width, 3), np.float32)


def a_folder(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    xyz, srgb = pictures()
    write_restored(folder / "a.restored.tif", xyz)
    write_enhanced(folder / "a.enhanced.png", srgb)
    good = Pair(name="a", raw="/x/a.dng", restored="a.restored.tif", enhanced="a.enhanced.png", status="ok")
    bad = Pair(name="b", raw="/x/b.dng", status="rejected", reason="the light changed")
    write_manifest(folder, Manifest(made_by="test", restored="libraw", enhanced="automatic", pairs=(good, bad)))
    return folder


def test_pairs_come_back_as_they_were_written(tmp_path: Path) -> None:
    (found,) = load_pairs(a_folder(tmp_path))
    xyz, srgb = pictures()
    assert np.array_equal(found.restored(), xyz)
    assert np.abs(found.enhanced() - srgb).max() <= 0.5 / 65535 + 1e-6
    assert [pair.reason for pair in read_manifest(tmp_path).pairs] == ["", "the light changed"]
    assert not list(tmp_path.glob(".*"))
    with pytest.raises(TruthError, match="camnet prepare"):
        load_pairs(tmp_path / "nowhere")


@pytest.mark.parametrize(
    "change",
    [
        {"restored": "../a.restored.tif"}, {"restored": "/etc/passwd"}, {"enhanced": "sub/a.png"}, {"enhanced": ".."},
        {"restored": "c:evil.tif"}, {"restored": "a\\b.tif"}, {"restored": ""}, {"restored": "link.tif"},
        {"restored": "missing.tif"}, {"status": "fine"}, {"name": ""}, {"name": "b"}, {"exposure": 0},
        {"baseline": 1e300}, {"raw": None},
    ],
    ids=str,
)  # fmt: skip
def test_hostile_manifests_are_refused(tmp_path: Path, change: dict[str, object]) -> None:
    folder = a_folder(tmp_path / "pairs")
    outside = tmp_path / "secret.tif"
    outside.write_bytes(b"secret")
    (folder / "link.tif").symlink_to(outside)
    content = json.loads((folder / MANIFEST).read_text())
    content["pairs"][0].update(change)
    (folder / MANIFEST).write_text(json.dumps(content))
    with pytest.raises(TruthError):
        load_pairs(folder)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 2}', '{"version": 1, "pairs": 3}', "[" * 100_000, "NaN"])
def test_damaged_manifests_are_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / MANIFEST).write_text(text)
    with pytest.raises(TruthError):
        read_manifest(tmp_path)


def test_damaged_pictures_are_refused(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    (found,) = load_pairs(folder)
    whole = found.restored_path.read_bytes()
    xyz, _ = pictures()
    xyz[3, 4] = np.nan
    write_restored(folder / "nan.tif", xyz)
    grey = cv2.imencode(".tif", np.zeros((9, 9), np.uint8))[1].tobytes()
    for data in (b"", b"II*\0", whole[:300], whole[: len(whole) // 2], (folder / "nan.tif").read_bytes(), grey):
        found.restored_path.write_bytes(data)
        with pytest.raises(TruthError):
            found.restored()
    for data in (b"", b"\x89PNG\r\n\x1a\n", b"x" * 100):
        found.enhanced_path.write_bytes(data)
        with pytest.raises(TruthError):
            found.enhanced()


def encoded(kind: str, rgb: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], **options: object) -> bytes:
    file = io.BytesIO()
    Image.fromarray(rgb).save(file, kind, **options)
    return file.getvalue()


def test_finished_pictures_of_all_kinds_are_read(tmp_path: Path) -> None:
    rgb = np.zeros((16, 24, 3), np.uint8)
    rgb[:, :12] = (200, 100, 50)
    for kind in ("PNG", "TIFF", "JPEG"):
        options = {"quality": 95, "subsampling": 0} if kind == "JPEG" else {}
        found = decode_finished(encoded(kind, rgb, **options), "x")
        assert np.abs(found[2, 2] * 255 - (200, 100, 50)).max() < 4
    deep = (rgb.astype(np.uint16) * 257)[:, :, ::-1]
    for suffix in (".png", ".tif"):
        path = tmp_path / f"deep{suffix}"
        path.write_bytes(cv2.imencode(suffix, deep)[1].tobytes())
        assert np.abs(read_finished(path) - rgb / np.float32(255)).max() < 1e-6
    exif = Image.Exif()
    exif[274] = 6
    assert decode_finished(encoded("JPEG", rgb, exif=exif), "x").shape == (24, 16, 3)
    for data in (b"", b"no picture", encoded("PNG", rgb)[:40]):
        with pytest.raises(TruthError, match="not a picture"):
            decode_finished(data, "x")


def test_colour_profiles_are_honoured() -> None:
    grey = np.full((8, 8, 3), 128, np.uint8)
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert decode_finished(encoded("PNG", grey, icc_profile=srgb), "x")[0, 0] == pytest.approx(128 / 255)
    # IFD 0 with the Exif IFD, that with the interoperability IFD, that with its index: Adobe RGB.
    ifds = [struct.pack("<HHHII", 1, code, 4, 1, at) + b"\0\0\0\0" for code, at in ((0x8769, 26), (0xA005, 44))]
    exif = b"Exif\0\0II*\0\x08\0\0\0" + b"".join(ifds) + struct.pack("<HHHI4sI", 1, 1, 2, 4, b"R03\0", 0)
    red = np.full((8, 8, 3), (180, 60, 60), np.uint8)
    plain, adobe = (decode_finished(encoded("JPEG", red, quality=98, **o), "x") for o in ({}, {"exif": exif}))
    # Adobe RGB's red is further out: the same numbers mean a stronger colour.
    assert adobe[0, 0, 0] > plain[0, 0, 0] + 0.05 and adobe[0, 0, 1] < plain[0, 0, 1] + 0.01


def program(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!/usr/bin/env python3\nimport sys, os, time\nargs = sys.argv[1:]\n{body}\n")
    path.chmod(0o755)


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(peers.tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    (tmp_path / "picture.png").write_bytes(encoded("PNG", np.full((8, 12, 3), 77, np.uint8)))
    (tmp_path / "look.pp3").write_text("[Exposure]\n")
    (tmp_path / "look.xmp").write_text("<x/>")
    (tmp_path / "-odd name.DNG").write_bytes(b"raw")
    return folder


def test_rawtherapee_is_run_with_the_profile_and_made_to_write_srgb(tools: Path, tmp_path: Path) -> None:
    program(
        tools, "rawtherapee-cli",
        f"open({str(tmp_path / 'said')!r}, 'w').write(chr(10).join(args) + open(args[args.index('-p', 6) + 1]).read()"
        f" + open(args[-1]).read())\nimport shutil\nshutil.copy({str(tmp_path / 'picture.png')!r}, args[1])",
    )  # fmt: skip
    found = peers.RawTherapee(tmp_path / "look.pp3")(tmp_path / "-odd name.DNG")
    assert found.shape == (8, 12, 3) and found[0, 0] == pytest.approx(77 / 255)
    said = (tmp_path / "said").read_text()
    assert str(tmp_path / "look.pp3") in said and "RTv4_sRGB" in said and said.endswith("raw")
    assert not list((tmp_path / "temporary").iterdir())


def test_darktable_takes_a_sidecar_or_a_style(tools: Path, tmp_path: Path) -> None:
    program(
        tools, "darktable-cli",
        f"open({str(tmp_path / 'said')!r}, 'w').write(' '.join(args))\nimport shutil\n"
        f"shutil.copy({str(tmp_path / 'picture.png')!r}, [a for a in args if a.endswith('.tif')][0])",
    )  # fmt: skip
    assert peers.Darktable(str(tmp_path / "look.xmp"))(tmp_path / "-odd name.DNG").shape == (8, 12, 3)
    said = (tmp_path / "said").read_text()
    assert "look.xmp" in said and "--configdir" in said and "write_sidecar_files=never" in said
    peers.Darktable("my style")(tmp_path / "-odd name.DNG")
    said = (tmp_path / "said").read_text()
    # Styles are kept in the user's own configuration.
    assert "--style my style" in said and "--configdir" not in said


def test_what_goes_wrong_with_a_program_is_one_sentence(
    tools: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = tmp_path / "-odd name.DNG"
    program(tools, "rawtherapee-cli", "print('Error: no such camera')")
    with pytest.raises(TruthError, match="made no picture; it said: Error: no such camera"):
        peers.RawTherapee(tmp_path / "look.pp3")(raw)
    program(tools, "rawtherapee-cli", "open(args[1], 'wb').write(b'II*')")
    with pytest.raises(TruthError, match="not a picture"):
        peers.RawTherapee(tmp_path / "look.pp3")(raw)
    program(tools, "rawtherapee-cli", "os.fork()\ntime.sleep(60)")
    begun = time.monotonic()
    with pytest.raises(TruthError, match="longer than 1 s"):
        peers.RawTherapee(tmp_path / "look.pp3", timeout=1)(raw)
    assert time.monotonic() - begun < 20
    assert not list((tmp_path / "temporary").iterdir())
    with pytest.raises(TruthError, match="no processing profile"):
        peers.RawTherapee(tmp_path / "none.pp3")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(TruthError, match="install it"):
        peers.RawTherapee(tmp_path / "look.pp3")
    with pytest.raises(TruthError, match="install it"):
        peers.Darktable("style")
