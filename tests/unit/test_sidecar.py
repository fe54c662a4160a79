"""The sidecar: round trip, unknown fields, damage, folders that can't be written."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from camnet_gui.catalogue import scan
from camnet_gui.edits import Crop, Edits, Geometry, WhiteBalance, with_groups
from camnet_gui.errors import SettingsError
from camnet_gui.files import write_json
from camnet_gui.marks import save_marks
from camnet_gui.sidecar import (
    Marks,
    Sidecar,
    Snapshot,
    bring_back,
    current_path,
    fallback_path,
    first_edits,
    load_edits,
    load_sidecar,
    photo_stamp,
    sidecar_path,
    update_sidecar,
)

balances = st.builds(
    WhiteBalance,
    mode=st.sampled_from(["as-shot", "auto", "temperature", "picked"]),
    kelvin=st.floats(1500, 25000),
    tint=st.floats(-150, 150),
    gains=st.tuples(*[st.floats(0.01, 100)] * 3),
)
edits = st.builds(
    Edits,
    style=st.text(min_size=1, max_size=20),
    strength=st.floats(0, 1.5),
    exposure=st.floats(-4, 4),
    denoise=st.floats(0, 1.5),
    white_balance=balances,
    geometry=st.builds(Geometry, flip=st.booleans(), turns=st.integers(0, 3), angle=st.floats(-45, 45)),
)


def made(photo: Path) -> Path:
    """A photo that is there; what is kept of others doesn't go beside them."""
    photo.touch()
    return photo


@given(edits)
def test_round_trip(tmp_path_factory: pytest.TempPathFactory, kept: Edits) -> None:
    photo = made(tmp_path_factory.mktemp("edits") / "IMG 1.NEF")
    update_sidecar(photo, edits=kept)
    assert load_edits(photo) == (kept, [])


def test_the_sidecar_lies_beside_the_photo() -> None:
    assert sidecar_path(Path("/a/IMG.NEF")) == Path("/a/IMG.NEF.camnet.json")


def test_no_sidecar_is_an_unedited_photo(tmp_path: Path) -> None:
    assert load_edits(tmp_path / "a.dng") == (Edits(), [])


def test_unknown_fields_and_later_versions_are_kept(tmp_path: Path) -> None:
    photo = made(tmp_path / "a.dng")
    edits = {"exposure": 0.5, "mood": "calm", "white_balance": {"mode": "auto", "zone": "sky"}}
    sidecar_path(photo).write_text(json.dumps({"version": 9, "masks": [1, 2], "edits": edits}))
    loaded, notes = load_edits(photo)
    assert loaded.exposure == 0.5 and loaded.white_balance.mode == "auto" and notes == []
    update_sidecar(photo, edits=loaded.model_copy(update={"exposure": 1.0}))
    written = json.loads(sidecar_path(photo).read_text())
    assert written["masks"] == [1, 2] and written["version"] == 9
    assert written["edits"]["exposure"] == 1.0 and written["edits"]["mood"] == "calm"
    assert written["edits"]["white_balance"]["zone"] == "sky"


def test_a_file_of_version_1_is_read_as_its_edits(tmp_path: Path) -> None:
    photo = made(tmp_path / "a.dng")
    sidecar_path(photo).write_text('{"version": 1, "style": "mono", "exposure": 0.5, "mood": "calm"}')
    edits, notes = load_edits(photo)
    assert (edits.style, edits.exposure, notes) == ("mono", 0.5, [])
    written = update_sidecar(photo, marks=Marks(rating=3))
    assert written.version == 2 and json.loads(sidecar_path(photo).read_text())["edits"]["mood"] == "calm"


def test_each_writer_changes_its_own_part_only(tmp_path: Path) -> None:
    photo = made(tmp_path / "a.dng")
    update_sidecar(photo, edits=Edits(exposure=1.0))
    update_sidecar(photo, marks=Marks(rating=4, label="red"))
    update_sidecar(photo, snapshots=(Snapshot(name="before", edits=Edits(style="mono")),))
    update_sidecar(photo, exported="2026-01-01T12:00:00")
    update_sidecar(photo, edits=Edits(exposure=2.0))
    kept, notes = load_sidecar(photo)
    assert notes == [] and kept.edits.exposure == 2.0 and kept.marks == Marks(rating=4, label="red")
    assert kept.snapshots[0].edits.style == "mono" and kept.exported.startswith("2026")


def test_a_sidecar_that_cannot_be_read_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = made(tmp_path / "a.dng")
    update_sidecar(photo, edits=Edits(exposure=1.0))
    content = sidecar_path(photo).read_bytes()

    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("camnet_gui.sidecar.read_json_object", refuse)
    with pytest.raises(SettingsError, match="Permission denied"):
        update_sidecar(photo, marks=Marks(rating=1))
    assert sidecar_path(photo).read_bytes() == content
    assert load_sidecar(photo)[0] == Sidecar()


def test_groups_are_copied_alone() -> None:
    source = Edits(style="mono", exposure=1.0, contrast=0.5, geometry=Geometry(turns=1))
    pasted = with_groups(Edits(denoise=0.2), source, frozenset({"Tone", "Crop and rotation"}))
    assert pasted == Edits(denoise=0.2, exposure=1.0, contrast=0.5, geometry=Geometry(turns=1))


def test_an_empty_crop_is_refused() -> None:
    with pytest.raises(ValidationError):
        Crop(left=0.5, right=0.5)


@pytest.mark.parametrize("content", [b"", b"{]", b"\x00\xff", b"[]", b'{"exposure": Infinity}'])
def test_a_damaged_sidecar_is_backed_up_and_reported(tmp_path: Path, content: bytes) -> None:
    photo = made(tmp_path / "a.dng")
    sidecar_path(photo).write_bytes(content)
    loaded, notes = load_edits(photo)
    assert loaded == Edits() and len(notes) == 2 and "a.dng.camnet.json.bak" in notes[1]
    assert (tmp_path / "a.dng.camnet.json.bak").read_bytes() == content


def test_bad_values_cost_only_themselves(tmp_path: Path) -> None:
    photo = made(tmp_path / "a.dng")
    sidecar_path(photo).write_text('{"exposure": 99, "strength": 0.5, "white_balance": {"gains": [0, 1, 1]}, "x": 1}')
    loaded, notes = load_edits(photo)
    assert loaded.exposure == 0.0 and loaded.strength == 0.5 and loaded.white_balance == WhiteBalance()
    assert "exposure" in notes[0] and "white_balance" in notes[0] and "strength" not in notes[0]


def test_a_folder_that_cannot_be_written_gives_a_clear_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SettingsError, match=r"^The edits of a\.dng can't be kept in .*: Permission denied\.$"):
        update_sidecar(made(tmp_path / "a.dng"), edits=Edits())
    assert [path.name for path in tmp_path.iterdir()] == ["a.dng"]


@pytest.fixture
def read_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A photo whose folder can't be written while `tmp_path / "locked"` exists."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "card").mkdir()
    (tmp_path / "locked").touch()

    def write(path: Path, content: dict[str, object]) -> None:
        if path.parent == tmp_path / "card" and (tmp_path / "locked").exists():
            raise OSError(30, "Read-only file system")
        write_json(path, content)

    monkeypatch.setattr("camnet_gui.sidecar.write_json", write)
    return made(tmp_path / "card" / "a.dng")


def test_a_read_only_folder_falls_back_to_the_users_data_folder(read_only: Path, tmp_path: Path) -> None:
    update_sidecar(read_only, edits=Edits(exposure=1.0))
    update_sidecar(read_only, marks=Marks(rating=2))
    assert not sidecar_path(read_only).exists()
    there = fallback_path(read_only, photo_stamp(read_only))
    assert current_path(read_only) == there and tmp_path / "data" in there.parents
    kept, notes = load_sidecar(read_only)
    assert notes == [] and kept.edits.exposure == 1.0 and kept.marks.rating == 2 and kept.photo == str(read_only)
    assert load_sidecar(read_only.with_name("b.dng")) == (Sidecar(), [])


def test_the_newer_of_two_sidecars_counts(read_only: Path) -> None:
    update_sidecar(read_only, edits=Edits(exposure=1.0))
    write_json(sidecar_path(read_only), {"version": 2, "edits": {"exposure": 2.0}})
    os.utime(fallback_path(read_only, photo_stamp(read_only)), (1_000, 1_000))
    assert load_edits(read_only)[0].exposure == 2.0
    os.utime(sidecar_path(read_only), (500, 500))
    assert load_edits(read_only)[0].exposure == 1.0


def test_a_folder_that_can_be_written_again_gets_the_sidecar_back(read_only: Path, tmp_path: Path) -> None:
    update_sidecar(read_only, edits=Edits(exposure=1.0))
    (tmp_path / "locked").unlink()
    update_sidecar(read_only, marks=Marks(rating=1))
    assert not fallback_path(read_only, photo_stamp(read_only)).exists()
    kept = json.loads(sidecar_path(read_only).read_text())
    assert kept["edits"]["exposure"] == 1.0 and kept["marks"]["rating"] == 1 and kept["photo"] == ""


def test_edits_can_be_made_out_of_those_in_the_file(tmp_path: Path) -> None:
    photo = made(tmp_path / "a.dng")
    update_sidecar(photo, edits=Edits(exposure=1.0))
    after = update_sidecar(photo, edits=lambda before: before.edits.model_copy(update={"contrast": 0.5}))
    assert after.edits == load_edits(photo)[0] == Edits(exposure=1.0, contrast=0.5)


def test_what_a_killed_program_left_is_swept_up(tmp_path: Path) -> None:
    left, fresh = (tmp_path / f".a.dng.camnet.json.{pid}-0123abcd.tmp" for pid in (12, 13))
    mine = tmp_path / ".notes.tmp"
    for path in (left, fresh, mine):
        path.write_text("x")
    os.utime(left, (1_000, 1_000))
    os.utime(mine, (1_000, 1_000))
    update_sidecar(made(tmp_path / "a.dng"), edits=Edits())
    assert not left.exists() and fresh.exists() and mine.exists()


def test_a_photo_that_was_only_judged_is_not_edited_yet(tmp_path: Path) -> None:
    photo = made(tmp_path / "a.dng")
    assert first_edits(load_sidecar(photo)[0], "mono") == Edits(style="mono")
    update_sidecar(photo, marks=Marks(rating=2))
    kept = load_sidecar(photo)[0]
    assert kept.marks.rating == 2 and first_edits(kept, "mono") == Edits(style="mono")
    update_sidecar(photo, edits=Edits())
    assert first_edits(load_sidecar(photo)[0], "mono") == Edits()
    update_sidecar(photo, marks=Marks(rating=1))
    assert first_edits(load_sidecar(photo)[0], "mono") == Edits()


def test_nothing_is_written_beside_a_photo_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    photo = made(tmp_path / "a.dng")
    update_sidecar(photo, marks=Marks(rating=3))
    beside = sidecar_path(photo).read_bytes()
    photo.unlink()
    assert not bring_back(photo)
    update_sidecar(photo, edits=Edits(exposure=1.0))
    assert sidecar_path(photo).read_bytes() == beside and current_path(photo) == fallback_path(photo)
    assert save_marks(made(tmp_path / "b.dng"), Marks(rating=1)) == [] and (tmp_path / "b.xmp").exists()
    assert save_marks(tmp_path / "c.dng", Marks(rating=1)) == [] and not (tmp_path / "c.xmp").exists()
    made(photo)
    assert bring_back(photo) and not bring_back(photo)
    assert not fallback_path(photo).exists()
    kept = load_sidecar(photo)[0]
    assert kept.edits == Edits(exposure=1.0) and kept.marks.rating == 3 and kept.photo == ""


def test_another_card_with_the_same_names_gets_nothing_of_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    photo = tmp_path / "IMG_1.dng"
    photo.write_bytes(b"first card")
    first = photo_stamp(photo)
    update_sidecar(photo, stamp=first, edits=Edits(exposure=1.0))
    photo.unlink()
    sidecar_path(photo).unlink()
    assert photo_stamp(photo) == ""
    update_sidecar(photo, stamp=first, edits=Edits(exposure=2.0))
    update_sidecar(photo, marks=Marks(rating=3))  # by who knows of no stamp: the card is still out
    photo.write_bytes(b"other card")  # of the same size
    assert load_sidecar(photo) == (Sidecar(), []) and not bring_back(photo)
    # The window may still show the first one, and goes on keeping what is done to it.
    update_sidecar(photo, stamp=first, edits=Edits(exposure=3.0))
    assert not sidecar_path(photo).exists()
    update_sidecar(photo, edits=Edits(contrast=0.5))
    assert load_edits(photo)[0] == Edits(contrast=0.5)
    assert scan(tmp_path, {})[0].edits == Edits(contrast=0.5)
    # The first card again, from which its sidecar had gone.
    sidecar_path(photo).unlink()
    photo.write_bytes(b"first card")
    os.utime(photo, (1e9, 1e9))
    (entry,) = scan(tmp_path, {})
    assert entry.edits.exposure == 3.0 and entry.marks.rating == 3
    assert bring_back(photo) and not bring_back(photo)
    assert load_edits(photo)[0] == Edits(exposure=3.0) and list((tmp_path / "data/camnet_gui/sidecars").iterdir()) == []
