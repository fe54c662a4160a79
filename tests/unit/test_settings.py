"""Settings: whatever is in the file, the program starts, and nothing good is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from camnet_gui.errors import SettingsError
from camnet_gui.files import write_json
from camnet_gui.settings import MAX_RECENT, InspectSettings, Settings, load_settings, save_settings


def test_first_start(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none" / "settings.json") == (Settings(), [])


def test_round_trip_is_readable_json(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    settings = Settings(layout="compare", compare=("restored", "enhanced"), inspect=InspectSettings(average=5))
    settings = settings.with_recent(Path("/photos/ä.dng"))
    save_settings(settings, path)
    assert load_settings(path) == (settings, [])
    assert "/photos/ä.dng" in path.read_text(encoding="utf-8") and path.read_text().count("\n") > 10


def test_a_bad_key_costs_only_itself_and_is_backed_up(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    text = json.dumps({"layout": "sideways", "clipping": True, "inspect": {"average": 900, "scope": "rgb"}, "x": 1})
    path.write_text(text)
    settings, notes = load_settings(path)
    assert settings == Settings(clipping=True, inspect=InspectSettings(scope="rgb"))
    assert "layout" in notes[0] and "inspect.average" in notes[0] and "clipping" not in notes[0]
    assert (tmp_path / "settings.json.bak").read_text() == text


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"null", b'{"a": NaN}', b"[" * 100_000])
def test_a_damaged_file_is_kept_and_the_program_starts(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    for backup in ("settings.json.bak", "settings.json.bak2"):
        path.write_bytes(content)
        settings, notes = load_settings(path)
        assert settings == Settings() and len(notes) == 2
        assert (tmp_path / backup).read_bytes() == content and not path.exists()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(sorted(Settings.model_fields)), json_values))
def test_no_content_stops_the_program(tmp_path_factory: pytest.TempPathFactory, content: dict[str, object]) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(content))
    settings, _ = load_settings(path)
    Settings.model_validate(settings.model_dump())


def test_recent_files_are_unique_newest_first_and_few() -> None:
    settings = Settings()
    for number in [*range(20), 15]:
        settings = settings.with_recent(Path(f"/p/{number}.dng"))
    assert settings.recent[:3] == ("/p/15.dng", "/p/19.dng", "/p/18.dng")
    assert len(settings.recent) == MAX_RECENT == len(set(settings.recent))
    assert settings.last_folder == "/p"


def test_a_failed_write_leaves_the_old_file_and_no_litter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.json"
    write_json(path, {"a": 1})

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(SettingsError, match="No space left on device"):
        save_settings(Settings(), path)
    assert json.loads(path.read_text()) == {"a": 1}
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]
