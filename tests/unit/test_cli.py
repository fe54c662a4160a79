"""The command line with an engine that answers at once: results, exit codes, messages, and what gets imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
import tifffile
from PIL import Image
from typer.testing import CliRunner

from camnet_gui import cli, console
from camnet_gui.color import M_SRGB_TO_XYZ
from camnet_gui.dng import Sensor, write_dng
from camnet_gui.edits import Crop, Edits, Geometry
from camnet_gui.errors import DeviceError, RawError
from camnet_gui.events import Note, Progress, Report, Timing, ignore
from camnet_gui.images import DemosaicedFrame, Shot, Srgb, View, Xyz
from camnet_gui.photo import Photo
from camnet_gui.sidecar import update_sidecar

HEAVY = ("torch", "PySide6", "rawpy", "cv2", "numpy", "pydantic", "tifffile", "PIL", "exifread", "rich.progress")


class Style(NamedTuple):
    """As `develop.StyleInfo`, which would bring torch."""

    key: str
    name: str
    description: str


class FakeEngine:
    """Opens every file that says "raw"; the picture's colour tells the edits it was made with."""

    device_name = "fake"

    def __init__(self) -> None:
        self.seen: list[Edits] = []
        self.forgotten = 0

    def styles(self) -> tuple[Style, ...]:
        return (Style("natural", "Natural", "calm"), Style("expert-c", "Expert C", "lively"))

    def open(self, path: Path, report: Report = ignore, ahead: object = None) -> Photo:
        if not path.is_file() or path.read_text() != "raw":
            raise RawError(f"{path.name} is no raw picture.")
        if path.name.startswith("bug"):
            raise ZeroDivisionError("a bug")
        frame = DemosaicedFrame(np.zeros((3, 8, 8), np.float32), "test", 0.0, Shot(model="X"), b"", ("No balance.",))
        return Photo(path, frame, 48, 64)

    def forget(self, photo: Photo) -> None:
        self.forgotten += 1

    def _filled(self, edits: Edits, scale: int = 1) -> np.ndarray[Any, Any]:
        self.seen.append(edits)
        return np.full((48 // scale, 64 // scale, 3), 100 + round(edits.exposure * 10), np.uint8)

    def raw_view(self, photo: Photo, view: View, pattern: bool = False, edits: Any = None) -> Any:
        return self._filled(Edits(), view.scale)

    def restore(self, photo: Photo, edits: Edits, view: View = View(), report: Report = ignore) -> Xyz:
        report(Timing("restore", 0.25))
        shape = (3, 48 // view.scale, 64 // view.scale)
        return Xyz(np.full(shape, 0.5, np.float32))

    def enhance(self, photo: Photo, edits: Edits, view: View = View(), report: Report = ignore) -> Srgb:
        return Srgb(np.moveaxis(self._filled(edits, view.scale), -1, 0).astype(np.float32) / 255)

    def develop_u8(self, photo: Photo, edits: Edits, report: Report = ignore) -> Any:
        report(Progress("enhance", 1, 2))
        report(Timing("enhance", 0.5))
        report(Note("The tile was made smaller."))
        return self._filled(edits)

    def develop_u16(self, photo: Photo, edits: Edits, report: Report = ignore) -> Any:
        return self._filled(edits).astype(np.uint16) * 257


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> FakeEngine:
    fake = FakeEngine()
    monkeypatch.setattr(cli, "_engine", lambda device, tile: fake)
    return fake


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("a.dng", "b.nef"):
        (folder / name).write_text("raw")
    (folder / "text.nef").write_text("not one")
    monkeypatch.chdir(tmp_path)
    return folder


def run(*arguments: object) -> Any:
    return CliRunner().invoke(cli.app, [str(part) for part in arguments])


def test_develop_into_a_new_folder(engine: FakeEngine, photos: Path, tmp_path: Path) -> None:
    result = run("develop", photos / "a.dng", photos / "b.nef", "-o", "out/jpegs", "--style", "Expert C")
    assert result.exit_code == 0, result.output
    made = sorted(path.name for path in (tmp_path / "out" / "jpegs").iterdir())
    assert made == ["a_expert-c.jpg", "b_expert-c.jpg"]
    assert all(edits.style == "expert-c" for edits in engine.seen)
    assert engine.forgotten == 2
    assert "a.dng -> out/jpegs/a_expert-c.jpg" in result.stdout
    assert "a.dng: No balance." in result.stderr and "tile was made smaller" in result.stderr


def test_develop_to_a_named_file(engine: FakeEngine, photos: Path, tmp_path: Path) -> None:
    assert run("develop", photos / "a.dng", "-o", "new/x.png", "--exposure", "-2.5").exit_code == 0
    with Image.open(tmp_path / "new" / "x.png") as picture:
        assert picture.format == "PNG" and picture.getpixel((3, 3)) == (75, 75, 75)


def test_one_bad_file_does_not_stop_the_others(engine: FakeEngine, photos: Path, tmp_path: Path) -> None:
    result = run("develop", photos / "text.nef", photos / "missing.dng", photos / "a.dng", "-o", "out")
    assert result.exit_code == 2
    assert (tmp_path / "out" / "a_natural.jpg").exists()
    lines = [line for line in result.stderr.splitlines() if "is no raw picture" in line]
    assert lines == ["text.nef is no raw picture.", "missing.dng is no raw picture."]
    assert "Traceback" not in result.output


def test_a_file_without_permission_does_not_stop_the_others(
    engine: FakeEngine, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: "text" not in str(path) and allowed(path, mode))
    result = run("develop", photos / "text.nef", photos / "a.dng", "-o", "out")
    assert result.exit_code == 2 and "is no raw picture" in result.stderr
    assert Path("out/a_natural.jpg").exists()


def test_an_unexpected_error_gives_1_and_goes_on(engine: FakeEngine, photos: Path, tmp_path: Path) -> None:
    (photos / "bug.dng").write_text("raw")
    result = run("develop", photos / "bug.dng", photos / "text.nef", photos / "a.dng", "-o", "out")
    assert result.exit_code == 1
    assert "ZeroDivisionError: a bug" in result.stderr
    assert (tmp_path / "out" / "a_natural.jpg").exists()


def test_json(engine: FakeEngine, photos: Path) -> None:
    result = run("develop", photos / "a.dng", photos / "text.nef", "-o", "out", "--json")
    assert result.exit_code == 2
    good, bad = json.loads(result.stdout)
    assert good["output"] == str(Path("out/a_natural.jpg")) and good["error"] is None
    assert (good["width"], good["height"], good["device"]) == (64, 48, "fake")
    assert good["seconds"]["enhance"] == 0.5 and "export" in good["seconds"]
    assert good["notes"] == ["No balance.", "The tile was made smaller."]
    assert good["edits"]["style"] == "natural"
    assert "no raw picture" in bad["error"] and bad["notes"] == []


def test_stored_edits_are_used_and_options_come_first(engine: FakeEngine, photos: Path) -> None:
    update_sidecar(photos / "a.dng", edits=Edits(style="expert-c", exposure=1.0, denoise=0.5))
    assert run("develop", photos / "a.dng", "-o", "out", "--exposure", "2").exit_code == 0
    edits = engine.seen[-1]
    assert (edits.style, edits.exposure, edits.denoise, edits.strength) == ("expert-c", 2.0, 0.5, 1.0)
    assert Path("out/a_expert-c.jpg").exists()


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (["--stage", "restored"], "a_restored.tif"),
        (["--stage", "restored", "--view", "srgb"], "a_restored.jpg"),
        (["--stage", "restored", "--view", "xyz-gamma", "--format", "tiff"], "a_restored.tif"),
        (["--stage", "restored", "--format", "png16"], "a_restored.png"),
        (["--stage", "raw"], "a_raw.png"),
        (["--format", "png"], "a_natural.png"),
        (["--format", "tiff"], "a_natural.tif"),
        (["--format", "tiff16", "--strength", "1.5"], "a_natural.tif"),
    ],
)
def test_stages_and_formats(engine: FakeEngine, photos: Path, arguments: list[str], name: str) -> None:
    result = run("develop", photos / "a.dng", "-o", "out", *arguments)
    assert result.exit_code == 0, result.output
    assert [path.name for path in Path("out").iterdir()] == [name]


def test_restored_is_float_xyz(engine: FakeEngine, photos: Path) -> None:
    assert run("develop", photos / "a.dng", "-o", "x.tif", "--stage", "restored").exit_code == 0
    pixels = tifffile.imread("x.tif")
    assert pixels.dtype == np.float32 and pixels.shape == (48, 64, 3) and (pixels == 0.5).all()


def test_no_silent_overwrite(engine: FakeEngine, photos: Path) -> None:
    Path("x.jpg").write_text("mine")
    result = run("develop", photos / "a.dng", "-o", "x.jpg")
    assert result.exit_code == 2 and "exists already: give --overwrite" in result.stderr
    assert Path("x.jpg").read_text() == "mine"
    assert run("develop", photos / "a.dng", "-o", "x.jpg", "--overwrite").exit_code == 0
    assert Path("x.jpg").stat().st_size > 300


def test_two_inputs_never_write_one_output(engine: FakeEngine, photos: Path) -> None:
    (photos / "a.nef").write_text("raw")
    result = run("develop", photos / "a.dng", photos / "a.nef", "-o", "out", "--overwrite")
    assert result.exit_code == 2 and "was just made from" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["a.dng", "b.nef", "-o", "one.jpg"], "give a folder"),
        (["a.dng", "-o", "x.heic"], "can't be written"),
        (["a.dng", "-o", "x.jpg", "--format", "png"], "can't hold PNG"),
        (["a.dng", "-o", "out", "--style", "lurid"], "choose one of natural, expert-c"),
        (["a.dng", "-o", "out", "--exposure", "9"], "--exposure"),
        (["a.dng", "-o", "out", "--view", "srgb"], "restored stage only"),
        (["a.dng", "-o", "out", "--stage", "raw", "--format", "tiff"], "8-bit"),
        (["a.dng", "-o", "a.dng/out"], "can't be made"),
        (["a.dng"], "--out"),
        (["-o", "out"], "FILE"),
    ],
)
def test_usage_errors(
    engine: FakeEngine, photos: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    monkeypatch.chdir(photos)
    result = run("develop", *arguments)
    assert result.exit_code == 2 and words in result.stderr and "Traceback" not in result.output


def test_bars_on_a_terminal(engine: FakeEngine, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(console, "on_terminal", lambda: True)
    monkeypatch.setenv("FORCE_COLOR", "1")
    result = run("develop", photos / "a.dng", photos / "text.nef", photos / "b.nef", "-o", "out")
    assert result.exit_code == 2
    # The bars are drawn ten times a second, so only the last state is certain.
    assert "3/3" in result.stderr and "export" in result.stderr and "a.dng: No balance." in result.stderr
    assert len(result.stdout.splitlines()) == 2


def test_missing_device_is_told(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(device: str, tile: int | None) -> None:
        raise DeviceError("There is no CUDA device here.")

    monkeypatch.setattr(cli, "_engine", fail)
    result = run("develop", photos / "a.dng", "-o", "out", "--device", "cuda")
    assert result.exit_code == 2 and result.stderr == "There is no CUDA device here.\n"


def test_contact_sheet_shows_every_stage_and_style(engine: FakeEngine, photos: Path) -> None:
    from camnet_gui.contact_sheet import contact_sheet

    sheet = contact_sheet(engine, engine.open(photos / "a.dng"))  # type: ignore[arg-type]
    # Five cells in two rows of three; each holds the 64×48 picture in its grey.
    grey = (sheet == 100).all(axis=-1)
    assert 0 <= grey.sum() - 4 * 64 * 48 < 50  # RESTORED has another colour; titles have a pixel or two of this one
    assert {edits.style for edits in engine.seen} == {"natural", "expert-c"}
    assert sheet.shape[1] == 3 * (64 + 24) + 24


def test_sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from camnet_gui import sample

    def write(path: Path) -> Path:
        path.write_text("dng")
        return path

    monkeypatch.setattr(sample, "write_sample", write)
    monkeypatch.setattr(sample, "sample_path", lambda: write(tmp_path / "cached.dng"))
    assert run("sample").stdout.strip() == str(tmp_path / "cached.dng")
    assert run("sample", "-o", tmp_path / "new" / "x.dng").stdout.strip() == str(tmp_path / "new" / "x.dng")
    assert run("sample", "-o", tmp_path / "new").stdout.strip() == str(tmp_path / "new" / "camnet-sample.dng")
    again = run("sample", "-o", tmp_path / "new" / "x.dng")
    assert again.exit_code == 2 and "exists already" in again.stderr
    assert run("sample", "-o", tmp_path / "new" / "x.dng", "--overwrite").exit_code == 0


def test_sample_sheet(engine: FakeEngine, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from camnet_gui import sample

    monkeypatch.setattr(sample, "sample_path", lambda: photos / "a.dng")
    assert run("sample", "--sheet", "out/deep/sheet.jpg").stdout.strip() == str(Path("out/deep/sheet.jpg"))
    with Image.open("out/deep/sheet.jpg") as sheet:
        assert sheet.size[0] == 3 * (64 + 24) + 24
    assert run("sample", "--sheet", "out/sheet.tif").exit_code == 2


def small_dng(path: Path) -> Path:
    y, x = np.mgrid[:48, :64]
    sensor = Sensor("GBRG", 512, 16383, np.linalg.inv(M_SRGB_TO_XYZ), (0.5, 1.0, 0.625), (1e-3, 1e-6), 0.5)
    shot = Shot(make="Maker", model="Model", iso=800, shutter=1 / 125, aperture=2.8, focal_length=35.0, orientation=6)
    write_dng(path, (600 + 50 * x + 40 * y).astype(np.uint16), sensor, shot, np.full((24, 32, 3), 128, np.uint8))
    return path


def test_info(tmp_path: Path) -> None:
    path = small_dng(tmp_path / "small.dng")
    (tmp_path / "empty.nef").touch()
    result = run("info", path, tmp_path / "empty.nef", "--json")
    assert result.exit_code == 2
    good, bad = json.loads(result.stdout)
    assert (good["make"], good["model"], good["iso"], good["orientation"]) == ("Maker", "Model", 800, 6)
    assert (good["width"], good["height"], good["cfa"], good["white"]) == (48, 64, "GBRG", 16383)
    assert good["white_balance"] == pytest.approx([2.0, 1.0, 1.6], abs=1e-3)
    assert good["noise"]["source"] == "dng" and good["noise"]["shot"] == pytest.approx([1e-3] * 4, rel=1e-3)
    assert good["baseline_exposure"] == pytest.approx(0.5)
    assert bad["error"] and bad["file"].endswith("empty.nef")
    assert result.stderr.count("empty.nef") == 1
    text = run("info", path).stdout
    assert "1/125 s" in text and "f/2.8" in text and "35 mm" in text and "GBRG" in text


def test_train_has_its_own_help() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "camnet_gui", "train", "--help"], capture_output=True, text=True, check=True
    )
    assert "camnet train" in result.stdout and "restore" in result.stdout and "joint" in result.stdout


IMPORTS = "import sys, {module}; print([name for name in {heavy!r} if name in sys.modules])"


def imported(module: str, heavy: tuple[str, ...]) -> str:
    code = IMPORTS.format(module=module, heavy=heavy)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_help_imports_nothing_heavy() -> None:
    assert imported("camnet_gui.cli", HEAVY) == "[]"


def test_commands_load_no_qt() -> None:
    modules = "camnet_gui.contact_sheet, camnet_gui.raw_report, camnet_gui.develop, camnet_gui.sample"
    assert imported(modules, ("PySide6", "pyqtgraph", "superqt")) == "[]"


def test_help_and_version() -> None:
    done = subprocess.run([sys.executable, "-m", "camnet_gui", "--help"], capture_output=True, text=True, check=True)
    assert all(command in done.stdout for command in ("develop", "info", "sample", "styles", "train"))
    assert run("--version").stdout.startswith("camnet_gui ")


def test_every_edit_can_be_given(engine: FakeEngine, photos: Path) -> None:
    update_sidecar(photos / "a.dng", edits=Edits(contrast=0.1, exposure=0.3, geometry=Geometry(angle=2.0, turns=1)))
    options = ("--set", "contrast=0.5", "--set", "second-style=Expert C", "--set", "blend=0.25", "--set", "lens=on")
    assert run("develop", photos / "a.dng", "-o", "o", *options, "--crop", "0.1,0,0.9,1").exit_code == 0
    kept = Geometry(angle=2.0, turns=1, crop=Crop(left=0.1, right=0.9))
    expected = {"contrast": 0.5, "exposure": 0.3, "second_style": "expert-c", "blend": 0.25, "lens": True}
    assert engine.seen[-1] == Edits(geometry=kept, **expected)
    assert run("develop", photos / "a.dng", "-o", "p", "--rotate", "-87", "--set", "flip=yes").exit_code == 0
    assert engine.seen[-1].geometry == Geometry(turns=3, angle=3.0, flip=True)
    assert run("develop", photos / "a.dng", "-o", "q", "--ignore-edits", "--strength", "0.5").exit_code == 0
    assert engine.seen[-1] == Edits(strength=0.5)


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (("--set", "clarity=1"), "clarity"),
        (("--set", "contrast"), "NAME=VALUE"),
        (("--set", "contrast=much"), "number"),
        (("--set", "contrast=3"), "contrast"),
        (("--set", "lens=maybe"), "on or off"),
        (("--set", "second_style=Ugly"), "Ugly"),
        (("--crop", "0.1,0.2"), "four shares"),
        (("--crop", "0.5,0,0.5,1"), "geometry"),
        (("--rotate", "1000"), "degrees"),
    ],
)
def test_bad_edits_are_told_in_a_sentence(engine: FakeEngine, photos: Path, options: Any, word: str) -> None:
    result = run("develop", photos / "a.dng", "-o", "out", *options)
    assert result.exit_code == 2
    assert word in result.stderr and len(result.stderr.strip().splitlines()) == 1
    assert not engine.seen
