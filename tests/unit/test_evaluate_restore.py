import json
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from camnet_gui import raw
from camnet_gui.errors import Cancelled, EvaluationError
from camnet_gui.evaluate import colour, enhance, restore
from camnet_gui.evaluate.html import render
from camnet_gui.evaluate.programs import Program, Setting
from camnet_gui.evaluate.report import Report
from camnet_gui.evaluate.simulate import NoiseLevel
from camnet_gui.events import Event, Note, Progress
from camnet_gui.images import F32

LEVELS = (NoiseLevel(1e-5, 1e-4), NoiseLevel(1e-2, 5e-3))


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("pictures")
    random = np.random.default_rng(2)
    for i in range(3):
        small = random.integers(30, 220, (24, 28, 3)).astype(np.uint8)
        cv2.imwrite(str(folder / f"{i}.png"), cv2.resize(small, (192, 176), interpolation=cv2.INTER_CUBIC))
    return sorted(folder.iterdir())


class Fake:
    """LibRaw's picture, blurred as much as a setting says; counts its calls and fails where it is told to."""

    def __init__(self, failing: Sequence[float] = ()) -> None:
        self.calls, self.failing = 0, failing

    def __call__(self, path: Path, level: NoiseLevel, setting: Setting, scratch: Path) -> F32:
        self.calls += 1
        if level.shot in self.failing:
            raise EvaluationError("it fell over")
        picture = raw.libraw_linear(path)
        blur = setting.values[0] if setting.values else 0
        return np.stack([cv2.GaussianBlur(plane, (0, 0), blur) for plane in picture]) if blur else picture


def settings() -> tuple[Setting, ...]:
    return tuple(Setting(f"blur {sigma}", (sigma,)) for sigma in (0.0, 1.5))


def test_programs_are_compared_tuned_and_told_apart(pictures: list[Path], tmp_path: Path) -> None:
    plain = Program("plain", "Plain", Fake(), "As it comes.", version="1 <beta>")
    tuned = Program("tuned", "Tuned", Fake(), "Blurred.", settings())
    broken = Program("broken", "Broken", Fake([1e-2]), "Fails in the dark.")
    absent = Program("absent", "Absent", Fake(), "", executable="no-such-program-here")
    events: list[Event] = []
    outcome = restore.compare(
        "test", pictures[:2], [plain, tuned, broken, absent], LEVELS, crops=1, report=events.append
    )
    low, high = LEVELS
    # With little noise the picture as it comes is best, with much noise the blurred one: each level has its own.
    assert {row.setting for row in outcome.rows if row.program == "tuned" and row.level == low} == {"blur 0.0"}
    assert {row.setting for row in outcome.rows if row.program == "tuned" and row.level == high} == {"blur 1.5"}
    assert outcome.summary("tuned", high)["psnr"]["mean"] > outcome.summary("plain", high)["psnr"]["mean"] + 1
    assert outcome.summary("tuned", low)["psnr"] == outcome.summary("plain", low)["psnr"]
    assert set(outcome.tuned["tuned"]["1e-2"]) == {"blur 0.0", "blur 1.5"}
    # A failing program is noted and the others go on.
    assert [row.error for row in outcome.failures()] == ["it fell over"] * 2
    assert outcome.summary("broken", low)["psnr"]["count"] == 2 and outcome.summary("broken", high) == {}
    assert sum(isinstance(event, Note) and "Broken failed" in event.text for event in events) == 2
    progress = [event for event in events if isinstance(event, Progress)]
    assert [event.done for event in progress] == list(range(progress[-1].total))
    # A missing one is listed.
    found = outcome.as_json()
    assert {p["key"]: p["status"] for p in found["programs"]}["absent"] == "not installed"
    assert "absent" not in found["summary"]

    report = Report(restore=[outcome], command="camnet evaluate <test>")
    page = report.write(tmp_path / "report")
    text = page.read_text("utf-8")
    assert json.loads((page.parent / "report.json").read_text("utf-8"))["restore"][0]["rows"]
    check_self_contained(text)
    assert "Not installed: Absent" in text and "it fell over" in text and "1 &lt;beta&gt;" in text
    assert "<beta>" not in text and "<test>" not in text
    # One truth, and a crop of every level of each program that gave one.
    assert text.count("<img") == 1 + 2 + 2 + 1


def check_self_contained(text: str) -> None:
    assert "http" not in text and "<script" not in text and "<link" not in text and "url(" not in text
    sources = re.findall(r'src="([^"]*)"', text)
    assert sources and all(source.startswith("data:image/jpeg;base64,") for source in sources)
    assert "prefers-color-scheme" in text


def test_a_second_run_takes_other_programs_results_from_the_cache(pictures: list[Path], tmp_path: Path) -> None:
    other, own = Fake(), Fake()
    programs = [
        Program("other", "Other", other, "", settings(), version="1"),
        Program("own", "Own", own, "", own=True),
    ]
    first = restore.compare("test", pictures[:1], programs, LEVELS[:1], cache=tmp_path / "cache")
    calls = other.calls
    for file in list((tmp_path / "cache").iterdir())[:1]:
        file.write_text("damaged")
    second = restore.compare("test", pictures[:1], programs, LEVELS[:1], cache=tmp_path / "cache")
    assert (calls, other.calls, own.calls) == (3, 4, 2)
    assert [row.scores for row in first.rows] == [row.scores for row in second.rows]
    assert [crop.data for crop in first.crops] == [crop.data for crop in second.crops]
    newer = [replace(programs[0], version="2")]
    restore.compare("test", pictures[:1], newer, LEVELS[:1], cache=tmp_path / "cache")
    assert other.calls == 7


def test_stopping_leaves_nothing_behind(pictures: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def stop(event: Event) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        restore.compare("test", pictures, [Program("a", "A", Fake(), "")], LEVELS, report=stop)
    assert list(tmp_path.iterdir()) == []


def test_the_estimate_counts_what_is_installed() -> None:
    one = Program("a", "A", Fake(), "", seconds=1.0)
    absent = replace(one, executable="no-such-program-here")
    assert restore.estimate(2, 3, [one, absent]) == 2 * 3 * 3.0
    assert restore.estimate(2, 3, [replace(one, settings=settings())]) > restore.estimate(2, 3, [one])


def test_the_page_shows_styles_and_the_chart(tmp_path: Path) -> None:
    styles = enhance.Outcome("pairs", "About.")
    styles.rows.append(enhance.Row("a", "pairs", "<b>", {"psnr": 20.0, "ssim": 0.9, "delta_e": 5.0, "s_cielab": 4.0}))
    styles.shown["a", "pairs", "<b>"] = restore.data_uri(np.full((3, 8, 8), 0.5, np.float32))
    lab = colour.published("before-2014")
    reading = colour.Reading("camnet", colour.AS_SHOT, lab, np.arange(24.0), 1.0)
    uri = restore.data_uri(np.full((3, 8, 8), 0.2, np.float32))
    chart = colour.Outcome("chart.dng", "before-2014", lab, [reading], uri)
    text = render(Report(enhance=[styles], colour=[chart]))
    check_self_contained(text)
    assert "before November 2014" in text and "&lt;b&gt;" in text and "23.00" in text
    # The middle of a swatch is the published colour: X-Rite's white is nearly white.
    assert re.search(r'fill="#f[0-9a-f]f[0-9a-f][ef][0-9a-f]"', text)
