"""Styles on disk: imported, exported, renamed, duplicated; and that hostile files are refused."""

from __future__ import annotations

import base64
import os
import pickle
import shutil
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from style_makers import make_style, own_shelf, rewritten

from camnet_gui import style_files
from camnet_gui.errors import CamnetError, Sentence, WeightsError
from camnet_gui.model import weights
from camnet_gui.model.config import GridConfig, RestoreConfig, UNetConfig
from camnet_gui.model.nets import GridNet, RestoreNet
from camnet_gui.style_files import (
    changed,
    duplicated,
    export_style,
    facts,
    find,
    import_style,
    picture_of,
    shelf,
    thumbnail_of,
)
from camnet_gui.styles_kept import key_of, name_problem


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return own_shelf(tmp_path, monkeypatch)


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A good style out of somebody else's folder."""
    return make_style(tmp_path / "foreign.safetensors", description="Blue shadows.", licence="CC0-1.0")


def names() -> list[str]:
    return [style.card.name for style in shelf()[0]]


def test_a_style_goes_from_one_user_to_another(folder: Path, foreign: Path, tmp_path: Path) -> None:
    made = import_style(foreign)
    assert made.path == folder / "dusk.safetensors" and made.own and names() == ["Natural", "Mono", "Dusk"]
    out = export_style(made, tmp_path)
    assert out == tmp_path / "dusk.safetensors" and out.read_bytes() == made.path.read_bytes()
    with pytest.raises(WeightsError, match="exists already"):
        export_style(made, tmp_path)
    export_style(made, tmp_path, overwrite=True)
    with pytest.raises(WeightsError, match="You have the style “Dusk” already"):
        import_style(out)
    with pytest.raises(WeightsError, match="is the style itself"):
        export_style(made, made.path, overwrite=True)
    with pytest.raises(WeightsError, match="end in"):
        export_style(made, tmp_path / "x.txt")


def test_nothing_is_written_over(folder: Path, foreign: Path, tmp_path: Path) -> None:
    first = import_style(foreign)
    before = first.path.read_bytes()
    other = make_style(tmp_path / "b.safetensors", "Dusk", 1)
    second = import_style(other)
    assert (second.card.name, second.card.key) == ("Dusk 2", "dusk-2") and first.path.read_bytes() == before
    # A shipped style's name and key are taken too.
    third = import_style(make_style(tmp_path / "c.safetensors", "Mono", 2))
    assert (third.card.name, third.card.key) == ("Mono 2", "mono-2")
    assert [duplicated(first).card.name for _ in range(2)] == ["Dusk copy", "Dusk copy 2"]
    assert len({style.card.key for style in shelf()[0]}) == len(names()) == 7


def test_a_renamed_style_keeps_its_key(folder: Path, foreign: Path) -> None:
    made = import_style(foreign)
    after = changed(made, name=" 夜の街 ", description="Two\nlines", licence="MIT")
    card = after.card
    assert (card.name, card.key, card.description, card.licence) == ("夜の街", "dusk", "Two\nlines", "MIT")
    assert card.sha256 == made.card.sha256 and after.path == made.path
    assert torch.equal(weights.load(after.path)[0].guide, weights.load(foreign)[0].guide)
    for wrong in ("", "a/b", "x" * 81, "mono", "a\nb", "<b>x</b>", "!!", "a\u202egpj"):
        with pytest.raises(CamnetError, match="name"):
            changed(after, name=wrong)
    with pytest.raises(WeightsError, match="description"):
        changed(after, description="<script>")
    with pytest.raises(WeightsError, match="came with the program"):
        changed(find("mono", shelf()[0]), name="x")
    assert names()[-1] == "夜の街" and list(folder.iterdir()) == [after.path]


def test_a_picture_goes_along_or_not(folder: Path, foreign: Path, tmp_path: Path) -> None:
    picture = np.zeros((300, 900, 3), np.uint8)
    picture[:, 300:600] = (200, 60, 20)
    made = changed(import_style(foreign), thumbnail=thumbnail_of(picture))
    found = made.picture
    assert found is not None and found.shape == (160, 240, 3) and abs(int(found[80, 120, 0]) - 200) < 8
    assert picture_of(weights.load(export_style(made, tmp_path / "p.safetensors"))[1]) is not None
    plain = export_style(made, tmp_path / "q.safetensors", picture=False)
    assert weights.load(plain)[1].thumbnail == ""


def test_what_a_card_tells(folder: Path, tmp_path: Path) -> None:
    training = {"data": "12 pairs", "held_out": {"score": 31.25, "delta_e": 2.5}, "lineage": "<b>hostile</b>"}
    path = make_style(tmp_path / "a.safetensors", training=training, date="2026-05-31", licence="CC0")
    told = dict(facts(import_style(path)))
    assert told["Learned from"] == "12 pairs" and told["Held-out photos"] == "31.2 dB, ΔE 2.5"
    assert told["Date"] == "2026-05-31" and len(told["SHA-256"]) == 64 and told["Size"].endswith(" MB")
    assert "Began as" not in told


def test_what_the_program_wrote_into_a_card_is_told_as_a_sentence(folder: Path, tmp_path: Path) -> None:
    """So that the window has it in its language."""
    training = {
        "data": "12 pairs (cube mine.cube), held-out ones chosen by shoot", "lineage": "from natural, 22.50 dB before",
    }  # fmt: skip
    licence = "Trained on the user's own pictures; it belongs to the user."
    told = dict(facts(import_style(make_style(tmp_path / "a.safetensors", training=training, licence=licence))))
    assert told["Learned from"] == training["data"] and told["Began as"] == training["lineage"]
    assert told["Began as"].values == {"start": "natural", "score": 22.5} and told["Licence"].template == licence
    assert isinstance(told["Kind"], Sentence)


def test_files_that_are_no_styles_are_told_not_fatal(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "bad.safetensors").write_bytes(b"nothing")
    found, unusable = shelf()
    assert len(found) == 2 and [bad.path.name for bad in unusable] == ["bad.safetensors"]


# What hostile files may do: be refused with one sentence, which says which file, and leave nothing behind.


def refused(path: Path, folder: Path) -> str:
    before = sorted(folder.iterdir()) if folder.exists() else []
    with pytest.raises(WeightsError) as caught:
        import_style(path)
    text = str(caught.value)
    assert "\n" not in text and len(text) < 300 and text.endswith((".", ".”")) and "<" not in text
    assert (sorted(folder.iterdir()) if folder.exists() else []) == before
    return text


def card_with(**fields: object) -> Callable[[Path], Path]:
    return lambda path: rewritten(path, lambda header, card: card.update(fields))


def header_with(edit: Callable[[dict[str, Any]], object]) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        return rewritten(path, lambda header, card: edit(header) and None)

    return make


def first_tensor(header: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = next(value for name, value in header.items() if name != "__metadata__")
    return found


def cut(path: Path) -> Path:
    path.write_bytes(path.read_bytes()[:-40])
    return path


def lengthened(length: int) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        path.write_bytes(struct.pack("<Q", length) + path.read_bytes()[8:])
        return path

    return make


def pickled(path: Path) -> Path:
    class Bomb:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (os.system, (f"touch {path.parent}/pwned",))

    path.write_bytes(pickle.dumps(Bomb()))
    return path


def sparse(path: Path) -> Path:
    with path.open("r+b") as file:
        file.truncate(10**9)
    return path


def loop(path: Path) -> Path:
    path.unlink()
    path.symlink_to(path.with_name("other"))
    path.with_name("other").symlink_to(path)
    return path


def fifo(path: Path) -> Path:
    path.unlink()
    os.mkfifo(path)
    return path


def directory(path: Path) -> Path:
    path.unlink()
    path.mkdir()
    return path


def not_finite(value: float) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        net = GridNet(GridConfig(bins=(4, 4), width=4))
        torch.nn.init.constant_(net.guide, value)
        weights.save(path, net, weights.make_card(net, "bad", "Bad"))
        return path

    return make


def overflowing(path: Path) -> Path:
    """Values that are allowed one by one, but not together."""
    net = GridNet(GridConfig(bins=(4, 4), width=4))
    for parameter in net.parameters():
        torch.nn.init.constant_(parameter, 9e5)
    weights.save(path, net, weights.make_card(net, "bad", "Bad"))
    return path


def restore_net(path: Path) -> Path:
    net = RestoreNet(RestoreConfig(UNetConfig((4, 6), (1, 1), (1, 1), global_width=0, padding="zeros")))
    weights.save(path, net, weights.make_card(net, "bad", "Bad"))
    return path


def extra_contract(header: dict[str, Any], card: dict[str, Any]) -> None:
    card["contract"]["<img src=x>" * 50] = 1


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (cut, "damaged"),
        (lengthened(2**63), "not a weights file"),
        (lengthened(10**7), "not a weights file"),
        (lengthened(0), "not a weights file"),
        (lengthened(40), "not a weights file"),
        (header_with(lambda h: first_tensor(h).update(shape=[10**9, 10**9])), "damaged"),
        (header_with(lambda h: first_tensor(h).update(shape=[1])), "damaged"),
        (header_with(lambda h: first_tensor(h).update(data_offsets=[0, 10**12])), "damaged"),
        (header_with(lambda h: first_tensor(h).update(dtype="F16")), "damaged"),
        (header_with(lambda h: h.update(other=dict(first_tensor(h)))), "damaged"),
        (not_finite(float("nan")), "not numbers"),
        (not_finite(float("inf")), "not numbers"),
        (not_finite(1e30), "no training gives"),
        (overflowing, "no picture"),
        (card_with(sha256="0" * 64), "checksum"),
        (card_with(sha256=""), "checksum"),
        (card_with(stage="restore"), "enhance"),
        (card_with(architecture="restore-unet"), "wrong stage"),
        (card_with(architecture="enhance-unet"), "configuration"),
        (card_with(configuration={"bins": [32, 32], "width": 256, "monochrome": False}), "does not fit"),
        (card_with(configuration={"bins": [10**9, 4], "width": 4}), "configuration"),
        (card_with(configuration={"bins": [4, 4], "width": 4, "table": 10**6}), "configuration"),
        (card_with(configuration={"bins": [4, 4], "width": 4, "table": 33}), "does not fit"),
        (card_with(format_version="<b>" + "9" * 10**5), "version"),
        (card_with(key="../../etc/passwd"), "key"),
        (card_with(key=""), "key"),
        (card_with(name="../../../home/user/.bashrc"), "path"),
        (card_with(name="C:\\Windows\\system.ini"), "path"),
        (card_with(name=""), "name"),
        (card_with(name=" "), "empty"),
        (card_with(name="x" * 81), "80 characters"),
        (card_with(name="a\x00b"), "control characters"),
        (card_with(name="a\x1b[2Jb"), "control characters"),
        (card_with(name="a\u202egpj.exe"), "control characters"),
        (card_with(name="a\nb"), "control characters"),
        (card_with(name="\ud800"), "not valid"),
        (card_with(name="<b>Bold"), "markup"),
        (card_with(name=["a"]), "name"),
        (card_with(description="<img src='file:///etc/passwd'>"), "markup"),
        (card_with(description="a\x07"), "control characters"),
        (card_with(description="x" * 2001), "description"),
        (card_with(licence="<a href=x>"), "markup"),
        (card_with(author="a\x1b[31m"), "control characters"),
        (card_with(date="<script>"), "date"),
        (card_with(thumbnail="A" * 100_001), "thumbnail"),
        (card_with(thumbnail="<not base64>"), "thumbnail"),
        (card_with(training={"data": "x" * 300_000}), "too long"),
        (card_with(contract={}), "contract"),
        (lambda path: rewritten(path, extra_contract), "contract"),
        (pickled, "not a weights file"),
        (sparse, "too large"),
        (loop, "symbolic links"),
        (fifo, "folder or a device"),
        (directory, "folder or a device"),
        (restore_net, "enhance"),
    ],
)
def test_a_hostile_file_is_refused_in_one_sentence(
    folder: Path, foreign: Path, spoil: Callable[[Path], Path], sentence: str
) -> None:
    assert sentence in refused(spoil(foreign), folder)
    assert not (foreign.parent / "pwned").exists()


def test_devices_and_absent_files_are_refused(folder: Path) -> None:
    assert "device" in refused(Path("/dev/zero"), folder)
    assert "can't be read" in refused(Path("/nowhere/x.safetensors"), folder)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(places=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=8))
def test_random_damage_is_refused_or_harmless(folder: Path, foreign: Path, places: list[tuple[int, int]]) -> None:
    good = foreign.read_bytes()
    data = bytearray(good)
    for place, value in places:
        data[place % len(data)] = value
    damaged = foreign.with_name("damaged.safetensors")
    damaged.write_bytes(data)
    shutil.rmtree(folder, ignore_errors=True)
    try:
        made = import_style(damaged)
    except WeightsError as error:
        assert "\n" not in str(error) and (not folder.exists() or not list(folder.iterdir()))
    else:
        # Only the card's words may have changed: the weights are those of the checksum.
        assert made.card.sha256 == style_files.style_file(foreign, False).card.sha256
        assert made.path.parent == folder and list(folder.iterdir()) == [made.path]


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=90))
def test_any_text_is_a_safe_name_or_none(name: str) -> None:
    if not name_problem(name):
        assert all(sign.isprintable() or sign in "\u200c\u200d\u200e\u200f" for sign in name) or name.isspace() is False
        assert "/" not in name and "\\" not in name
    try:
        key = key_of(name)
    except CamnetError:
        return
    assert 0 < len(key) <= 60 and all(sign.isascii() and (sign.isalnum() or sign == "-") for sign in key)


def test_a_hostile_picture_is_dropped(folder: Path, tmp_path: Path) -> None:
    huge = bytearray(cv2.imencode(".jpg", np.zeros((8, 8, 3), np.uint8))[1].tobytes())
    at = huge.index(b"\xff\xc0")
    huge[at + 5 : at + 9] = b"\xff\xff\xff\xff"
    for number, data in enumerate((bytes(huge), b"\xff\xd8\xff", b"GIF89a", b"\xff" * 100)):
        text = base64.b64encode(data).decode()
        path = make_style(tmp_path / f"{number}.safetensors", f"Style {number}", number, thumbnail=text)
        assert import_style(path).card.thumbnail == ""


def test_a_full_disk_is_told_and_leaves_nothing(
    folder: Path, foreign: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = import_style(foreign)
    before = made.path.read_bytes()

    def full(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("camnet_gui.files.os.fsync", full)
    for act in (
        lambda: duplicated(made),
        lambda: changed(made, name="Other"),
        lambda: export_style(made, folder.parent),
    ):
        with pytest.raises(WeightsError, match="The disk is full"):
            act()
    assert list(folder.iterdir()) == [made.path] and made.path.read_bytes() == before
