"""The sidecar: round trip, unknown fields, damage, folders that can't be written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from camnet_gui.edits import Edits, WhiteBalance, load_edits, save_edits, sidecar_path
from camnet_gui.errors import SettingsError

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
)


@given(edits)
def test_round_trip(tmp_path_factory: pytest.TempPathFactory, kept: Edits) -> None:
    photo = tmp_path_factory.mktemp("edits") / "IMG 1.NEF"
    save_edits(photo, kept)
    assert load_edits(photo) == (kept, [])


def test_the_sidecar_lies_beside_the_photo() -> None:
    assert sidecar_path(Path("/a/IMG.NEF")) == Path("/a/IMG.NEF.camnet.json")


def test_no_sidecar_is_an_unedited_photo(tmp_path: Path) -> None:
    assert load_edits(tmp_path / "a.dng") == (Edits(), [])


def test_unknown_fields_are_kept(tmp_path: Path) -> None:
    photo = tmp_path / "a.dng"
    later = {"version": 3, "crop": [1, 2, 3, 4], "exposure": 0.5, "white_balance": {"mode": "auto", "zone": "sky"}}
    sidecar_path(photo).write_text(json.dumps(later))
    loaded, notes = load_edits(photo)
    assert loaded.exposure == 0.5 and loaded.white_balance.mode == "auto" and notes == []
    save_edits(photo, loaded.model_copy(update={"exposure": 1.0}))
    written = json.loads(sidecar_path(photo).read_text())
    assert written["crop"] == [1, 2, 3, 4] and written["version"] == 3 and written["exposure"] == 1.0
    assert written["white_balance"]["zone"] == "sky"


@pytest.mark.parametrize("content", [b"", b"{]", b"\x00\xff", b"[]", b'{"exposure": Infinity}'])
def test_a_damaged_sidecar_is_backed_up_and_reported(tmp_path: Path, content: bytes) -> None:
    photo = tmp_path / "a.dng"
    sidecar_path(photo).write_bytes(content)
    loaded, notes = load_edits(photo)
    assert loaded == Edits() and len(notes) == 1 and "a.dng.camnet.json.bak" in notes[0]
    assert (tmp_path / "a.dng.camnet.json.bak").read_bytes() == content


def test_bad_values_cost_only_themselves(tmp_path: Path) -> None:
    photo = tmp_path / "a.dng"
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
        save_edits(tmp_path / "a.dng", Edits())
    assert list(tmp_path.iterdir()) == []
