"""Presets in their file, and edits pasted into sidecars."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from camnet_gui.edits import GROUPS, Edits, Geometry, WhiteBalance, with_groups
from camnet_gui.errors import Cancelled, SettingsError
from camnet_gui.events import Event, Progress
from camnet_gui.presets import SHIPPED, Preset, load_presets, paste, save_presets
from camnet_gui.sidecar import Marks, load_edits, load_sidecar, sidecar_path, update_sidecar

EDITED = Edits(
    style="mono", exposure=1.0, contrast=0.3, vibrance=-0.2, denoise=0.5, lens=True,
    white_balance=WhiteBalance(mode="temperature", kelvin=4000.0), geometry=Geometry(turns=1),
)


@given(st.sets(st.sampled_from(sorted(GROUPS)), min_size=1), st.text(min_size=1, max_size=40).filter(str.strip))
def test_a_preset_sets_its_groups_and_nothing_else(groups: set[str], name: str) -> None:
    preset = Preset.of(name, EDITED, groups)
    after = preset.applied(Edits(strength=0.3, saturation=0.1))
    for group, fields in GROUPS.items():
        source = EDITED if group in groups else Edits(strength=0.3, saturation=0.1)
        assert all(getattr(after, field) == getattr(source, field) for field in fields)
    assert Preset.model_validate_json(preset.model_dump_json()) == preset


def test_presets_are_kept_and_come_back(tmp_path: Path) -> None:
    path = tmp_path / "config" / "presets.json"
    assert load_presets(path) == ((), [])
    kept = (Preset.of("One", EDITED, ["Tone"]), Preset.of(" Two ", EDITED, ["Style", "Colour"]))
    save_presets(kept, path)
    assert load_presets(path) == (kept, []) and kept[1].name == "Two"


@pytest.mark.parametrize("content", [b"{", b"\xff\x00", b"[1]", b'{"presets": Infinity}'])
def test_a_damaged_file_is_backed_up(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "presets.json"
    path.write_bytes(content)
    found, notes = load_presets(path)
    assert found == () and "presets.json.bak" in notes[1]
    assert (tmp_path / "presets.json.bak").read_bytes() == content


def test_a_bad_preset_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "presets.json"
    good = Preset.of("Good", EDITED, ["Tone"])
    save_presets([good], path)
    content = json.loads(path.read_text())
    content["presets"] += [{"name": ""}, {"name": "x", "fields": ["exposure"], "edits": {"exposure": 99}}, 3]
    path.write_text(json.dumps(content))
    found, notes = load_presets(path)
    assert found == (good,) and notes[0].endswith("left out: 3.")
    assert load_presets(path) == ((good,), []) and (tmp_path / "presets.json.bak").exists()


def test_fields_of_a_later_version_are_not_applied() -> None:
    assert Preset(name="New", fields=("exposure", "masks"), edits=EDITED).applied(Edits()) == Edits(exposure=1.0)


def test_a_folder_that_cannot_be_written_gives_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="presets can't be saved"):
        save_presets([], tmp_path / "file" / "presets.json")


def test_shipped_presets_leave_the_photos_own_light_alone() -> None:
    assert len({preset.name for preset in SHIPPED}) == len(SHIPPED)
    for preset in SHIPPED:
        assert not {"exposure", "white_balance", "geometry"} & set(preset.fields)
        assert set(preset.fields) <= set(Edits.model_fields)


def test_pasting_keeps_the_other_groups_and_marks(tmp_path: Path) -> None:
    photos = [tmp_path / f"{name}.dng" for name in "abc"]
    for photo in photos:
        photo.touch()
    update_sidecar(photos[0], edits=Edits(style="film", exposure=-1.0), marks=Marks(rating=4))
    update_sidecar(photos[1], edits=Edits(strength=0.5))
    written, failed = paste(photos, lambda _, edits: with_groups(edits, EDITED, frozenset({"Tone", "Lens"})), "vivid")
    assert failed == [] and list(written) == photos
    first = load_sidecar(photos[0])[0]
    assert first.marks.rating == 4 and first.edits == Edits(style="film", exposure=1.0, contrast=0.3, lens=True)
    assert load_edits(photos[1])[0] == Edits(strength=0.5, exposure=1.0, contrast=0.3, lens=True)
    after = Edits(style="vivid", exposure=1.0, contrast=0.3, lens=True)
    assert load_edits(photos[2])[0] == after and written[photos[2]] == after


def test_pasting_goes_on_after_a_failure_and_stops_when_cancelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nowhere"))
    (tmp_path / "nowhere").write_text("")
    photos = [tmp_path / "missing" / "a.dng", tmp_path / "b.dng", tmp_path / "c.dng"]
    for photo in photos[1:]:
        photo.touch()
    written, failed = paste(photos[:2], lambda _, edits: EDITED, "natural")
    assert list(written) == photos[1:2] and "a.dng" in str(failed[0])

    def stop(event: Event) -> None:
        if isinstance(event, Progress) and event.done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        paste(photos[1:], lambda _, edits: Edits(), "natural", stop)
    assert not sidecar_path(photos[2]).exists()
