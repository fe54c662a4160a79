"""`camnet batch`: sidecars, resuming, foreign files, failures, Ctrl+C, and the report."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from test_cli import FakeEngine, Style, run

from camnet_gui import batch_command
from camnet_gui.arguments import parsed_size
from camnet_gui.edits import Edits
from camnet_gui.errors import ExportError
from camnet_gui.export import Developed, ExportOptions, Size, write_developed
from camnet_gui.export.presets import ExportMemory, ExportPreset, save_presets
from camnet_gui.sidecar import update_sidecar


class CountingEngine(FakeEngine):
    """Counts what it opens; stops like Ctrl+C at the photo `stop_at`."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.stop_at = ""

    def open(self, path: Path, *rest: Any) -> Any:
        if path.name == self.stop_at:
            raise KeyboardInterrupt
        self.opened.append(path.name)
        return super().open(path)


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> CountingEngine:
    fake = CountingEngine()
    monkeypatch.setattr(batch_command, "make_engine", lambda device, tile: fake)
    return fake


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    (folder / "below").mkdir(parents=True)
    for name in ("a.dng", "b.nef", "below/c.nef"):
        (folder / name).write_text("raw")
    return folder


jobs = pytest.mark.parametrize("jobs", [1, 2, 4])


def batch(photos: Path, *more: object) -> Any:
    return run("batch", photos, "-o", photos.parent / "out", *more)


def made(photos: Path) -> list[str]:
    out = photos.parent / "out"
    return sorted(path.relative_to(out).as_posix() for path in out.rglob("*.jpg"))


@jobs
def test_sidecars_are_honoured_and_folders_are_kept(engine: CountingEngine, photos: Path, jobs: int) -> None:
    update_sidecar(photos / "b.nef", edits=Edits(style="expert-c", exposure=2.0))
    result = batch(photos, "-r", "--jobs", jobs)
    assert result.exit_code == 0, result.output
    assert made(photos) == ["a_natural.jpg", "b_expert-c.jpg", "below/c_natural.jpg"]
    assert "3 photos: 3 done, 0 unchanged, 0 skipped, 0 failed." in result.stdout
    with Image.open(photos.parent / "out" / "b_expert-c.jpg") as picture:
        assert abs(int(np.asarray(picture)[0, 0, 0]) - 120) <= 1
    assert engine.forgotten == 3
    assert len(batch(photos).stdout.splitlines()) == 3  # without -r: two photos and the sum


@jobs
def test_running_again_does_only_what_changed(engine: CountingEngine, photos: Path, jobs: int) -> None:
    batch(photos, "--jobs", jobs)
    engine.opened.clear()
    result = batch(photos, "--jobs", jobs)
    assert engine.opened == [] and "2 unchanged" in result.stdout and result.exit_code == 0
    update_sidecar(photos / "a.dng", edits=Edits(exposure=1.0))
    assert "1 done, 1 unchanged" in batch(photos, "--jobs", jobs).stdout and engine.opened == ["a.dng"]
    # Its own file may be replaced; other options are another picture.
    assert "2 done" in batch(photos, "--quality", 50).stdout
    (photos.parent / "out" / "b_natural.jpg").unlink()
    assert "1 done, 1 unchanged" in batch(photos, "--quality", 50).stdout


def test_a_missing_style_gives_no_file_its_name(
    engine: CountingEngine, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    update_sidecar(photos / "a.dng", edits=Edits(style="mine"))
    assert batch(photos).exit_code == 0 and made(photos) == ["a_natural.jpg", "b_natural.jpg"]
    monkeypatch.setattr(engine, "styles", lambda: (*FakeEngine().styles(), Style("mine", "Mine", "")))
    assert "1 done, 1 unchanged" in batch(photos).stdout and "a_mine.jpg" in made(photos)


def test_files_of_others_are_not_replaced(engine: CountingEngine, photos: Path) -> None:
    out = photos.parent / "out"
    out.mkdir()
    (out / "a_natural.jpg").write_text("mine")
    result = batch(photos)
    assert result.exit_code == 2 and "exists already" in result.stderr and "failed: " in result.stdout
    assert "1 skipped" in batch(photos, "--exists", "skip").stdout
    assert (out / "a_natural.jpg").read_text() == "mine"
    assert "1 done" in batch(photos, "--exists", "number").stdout and (out / "a_natural-2.jpg").exists()
    assert batch(photos, "--exists", "overwrite", "--quality", 30).exit_code == 0
    assert (out / "a_natural.jpg").read_bytes()[:2] == b"\xff\xd8"


def test_failures_are_listed_and_the_others_are_done(engine: CountingEngine, photos: Path) -> None:
    (photos / "bad.nef").write_text("no raw")
    result = batch(photos, "--json")
    assert result.exit_code == 2
    report = json.loads(result.stdout)
    assert report["counts"] == {"done": 2, "failed": 1}
    bad = next(entry for entry in report["photos"] if entry["photo"].endswith("bad.nef"))
    assert bad["state"] == "failed" and "no raw picture" in bad["error"]
    kept = json.loads((photos.parent / "out" / "camnet-batch.json").read_text())
    assert kept["photos"]["a.dng"]["state"] == "done"


@jobs
def test_ctrl_c_leaves_whole_files_and_the_next_run_goes_on(engine: CountingEngine, photos: Path, jobs: int) -> None:
    engine.stop_at = "b.nef"
    result = batch(photos, "-r", "--jobs", jobs)
    assert result.exit_code == 130 and "run it again" in result.stderr
    assert not list((photos.parent / "out").rglob("*.tmp"))
    engine.stop_at = ""
    # What was being written when it stopped is known, so it is left alone.
    again = batch(photos, "-r", "--jobs", jobs)
    assert again.exit_code == 0 and "2 done, 1 unchanged" in again.stdout
    assert len(made(photos)) == 3


def test_what_a_killed_run_had_written_is_known(
    engine: CountingEngine, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(developed: Developed, target: Path, options: ExportOptions) -> Path:
        write_developed(developed, target, options)
        raise KeyboardInterrupt

    left = photos.parent / "out" / ".4194305-0123456789abcdef.camnet.tmp"
    with monkeypatch.context() as patch:
        patch.setattr("camnet_gui.export.batch.write_developed", killed)
        assert batch(photos, "--jobs", 1).exit_code == 130
    assert made(photos) == ["a_natural.jpg"]
    left.write_text("half")
    engine.opened.clear()
    assert "1 done, 1 unchanged" in batch(photos).stdout and engine.opened == ["b.nef"] and not left.exists()


def test_presets_and_names(
    engine: CountingEngine, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    save_presets(ExportMemory(presets=(ExportPreset(name="Small"),)))
    web = batch(photos, "--preset", "jpeg for the WEB", "--name", "{number:02}-{name}", "--size", "short:24")
    assert web.exit_code == 0, web.output
    assert made(photos) == ["01-a.jpg", "02-b.jpg"]
    with Image.open(photos.parent / "out" / "01-a.jpg") as picture:
        assert picture.size == (32, 24)
    assert batch(photos, "--preset", "small").exit_code == 0
    unknown = batch(photos, "--preset", "none")
    assert unknown.exit_code == 2 and "Small; JPEG, full size" in unknown.stderr
    for wrong in (("--size", "big"), ("--profile", "prophoto"), ("--name", "{x}"), ("--format", "dng", "--size", "9")):
        assert batch(photos, *wrong).exit_code == 2


def test_two_photos_of_one_name(engine: CountingEngine, photos: Path) -> None:
    (photos / "a.nef").write_text("raw")
    result = batch(photos)
    assert result.exit_code == 2 and "{number}" in result.stderr


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("2048", Size("long", 2048)), ("long:99", Size("long", 99)), ("short:1080+", Size("short", 1080, enlarge=True)),
        ("1920x1080", Size("box", 1920, 1080)), ("6MP", Size("megapixels", 6)), ("12.5%", Size("percent", 12.5)),
    ],
)  # fmt: skip
def test_sizes_on_the_command_line(text: str, size: Size) -> None:
    assert parsed_size(text) == size


@given(st.text(max_size=12))
def test_any_other_size_is_refused_in_words(text: str) -> None:
    try:
        parsed_size(text)
    except ExportError as error:
        assert str(error).endswith(".")
