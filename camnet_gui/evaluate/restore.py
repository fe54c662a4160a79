"""Restoring: simulated raws developed by every program, compared with the light they were made of."""

from __future__ import annotations

import base64
import hashlib
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from camnet_gui import color
from camnet_gui.errors import CamnetError, EvaluationError
from camnet_gui.evaluate import align, scores
from camnet_gui.evaluate.programs import Program, Setting
from camnet_gui.evaluate.simulate import Case, NoiseLevel, linear_light, write_raw
from camnet_gui.events import Note, Progress, Report, ignore
from camnet_gui.files import read_json_object, write_json
from camnet_gui.images import F32

TUNED_ON: Final = 2  # pictures of each level on which a program's settings are tried
CROP: Final = 144  # side in pixels of the report's crops
_JPEG: Final = [cv2.IMWRITE_JPEG_QUALITY, 95, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444]
_CACHE_VERSION: Final = 1
_CACHED: Final = frozenset({"scores", "offset", "scale", "seconds", "crop"})


@dataclass(frozen=True, slots=True)
class Row:
    """What one program made of one raw. `scores` is empty where `error` tells why there are none."""

    picture: str
    camera: str
    cfa: str
    level: NoiseLevel
    program: str
    setting: str = ""
    scores: dict[str, float | None] = field(default_factory=dict)
    offset: tuple[int, int] = (0, 0)
    scale: float = 0.0
    seconds: float = 0.0
    error: str = ""


@dataclass(frozen=True, slots=True)
class Crop:
    """A part of a picture at 100 %; `data` is a data URI. The truth's has the program "truth" and no level."""

    picture: str
    program: str
    level: str
    data: str


@dataclass(slots=True)
class Outcome:
    """All of one set of pictures. `tuned` holds, for each program and level, every setting's mean PSNR in dB."""

    name: str
    pictures: list[str] = field(default_factory=list)
    levels: list[NoiseLevel] = field(default_factory=list)
    programs: list[Program] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    crops: list[Crop] = field(default_factory=list)
    tuned: dict[str, dict[str, dict[str, float]]] = field(default_factory=dict)

    def summary(self, program: str, level: NoiseLevel) -> dict[str, dict[str, float]]:
        """Mean, worst and count of every score."""
        rows = (row for row in self.rows if row.program == program and row.level == level)
        return scores.summary(row.scores for row in rows)

    def failures(self) -> list[Row]:
        """Rows without scores."""
        return [row for row in self.rows if row.error]

    def as_json(self) -> dict[str, Any]:
        """Every number; no pictures."""
        return {
            "name": self.name,
            "pictures": self.pictures,
            "levels": [asdict(level) for level in self.levels],
            "programs": [
                {
                    "key": p.key, "name": p.name, "version": p.version, "about": p.about,
                    "status": "not installed" if p.missing else "measured",
                }
                for p in self.programs
            ],
            "tuned": self.tuned,
            "summary": {
                program.key: {level.text: self.summary(program.key, level) for level in self.levels}
                for program in self.programs
                if not program.missing
            },
            "rows": [asdict(row) for row in self.rows],
        }  # fmt: skip


def data_uri(encoded: F32) -> str:
    """sRGB (3, H, W) in [0, 1] as a JPEG of quality 95, colour not subsampled, for HTML."""
    picture = np.rint(np.clip(encoded, 0, 1) * 255).astype(np.uint8).transpose(1, 2, 0)[:, :, ::-1]
    _, data = cv2.imencode(".jpg", np.ascontiguousarray(picture), _JPEG)
    return "data:image/jpeg;base64," + base64.b64encode(data.tobytes()).decode("ascii")


@dataclass(frozen=True, slots=True)
class _Cache:
    """Results of other programs on disk, by what they depend on; this program's own are always made anew."""

    folder: Path | None

    def file(self, raw: Path, program: Program, setting: Setting, box: object) -> Path | None:
        if self.folder is None or program.own:
            return None
        depends = [_CACHE_VERSION, program.key, program.version, program.about, setting.text, setting.values, box]
        with raw.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        return self.folder / (hashlib.sha256(json.dumps([digest, *depends]).encode()).hexdigest()[:32] + ".json")

    @staticmethod
    def read(path: Path | None) -> dict[str, Any] | None:
        try:
            return read_json_object(path) if path is not None else None
        except (OSError, ValueError):
            return None  # absent or damaged: measured again

    @staticmethod
    def write(path: Path | None, content: dict[str, Any]) -> None:
        if path is None:
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_json(path, content)
        except OSError as error:
            raise EvaluationError(f"The cache {path.parent} can't be written: {error.strerror or error}.") from error


def estimate(pictures: int, levels: int, programs: Sequence[Program]) -> float:
    """About how many seconds `compare` takes for pictures of 0.4 megapixels, on one core."""
    present = [program for program in programs if not program.missing]
    tried = sum((p.seconds + 0.5) * len(p.settings) for p in present if len(p.settings) > 1) * min(TUNED_ON, pictures)
    return levels * (tried + pictures * sum(p.seconds + 2.0 for p in present))


def compare(
    name: str,
    pictures: Sequence[Path],
    programs: Sequence[Program],
    levels: Sequence[NoiseLevel],
    *,
    reduce: int = 1,
    crops: int = 3,
    cache: Path | None = None,
    report: Report = ignore,
) -> Outcome:
    """Develop every picture at every level with every program that is installed.

    Parameters
    ----------
    name : of the set, for the report
    reduce : by which pictures are made smaller first
    crops : from how many pictures the report shows parts: those with most detail
    cache : folder where results of other programs are kept

    A program that fails on a file is noted there and the others go on. Raises EvaluationError for unreadable pictures.
    """
    outcome = Outcome(name, [p.name for p in pictures], list(levels), list(programs))
    present = [program for program in programs if not program.missing]
    shown = _detailed(pictures, reduce, crops)
    total = len(pictures) * len(levels) * len(present)
    total += sum(len(p.settings) for p in present if len(p.settings) > 1) * min(TUNED_ON, len(pictures)) * len(levels)
    bench = _Bench(outcome, _Cache(cache), report, total)
    with tempfile.TemporaryDirectory(prefix="camnet-evaluate-") as scratch:
        bench.scratch = Path(scratch)
        chosen = bench.tune(pictures, present, levels, reduce)
        for index, picture in enumerate(pictures):
            truth = linear_light(picture, reduce)
            known = scores.Truth.of(align.inside(truth))
            box = scores.busiest(known.encoded, CROP) if picture in shown else None
            if box is not None:
                outcome.crops.append(Crop(picture.name, "truth", "", data_uri(_cut(known.encoded, box))))
            for level in levels:
                case = Case(picture, index, level)
                with bench.raw(case, truth) as raw:
                    for program in present:
                        setting = chosen[program.key, level]
                        bench.measure(raw, case, truth, known, program, setting, box)
    return outcome


def _cut(encoded: F32, box: tuple[int, int]) -> F32:
    return encoded[:, box[0] : box[0] + CROP, box[1] : box[1] + CROP]


def _detailed(pictures: Sequence[Path], reduce: int, count: int) -> list[Path]:
    """The pictures whose busiest window holds most detail."""

    def detail(path: Path) -> float:
        encoded = align.inside(color.srgb_encode(linear_light(path, reduce)))
        if min(encoded.shape[1:]) < CROP:
            return 0.0
        light = _cut(encoded, scores.busiest(encoded, CROP)).mean(axis=0)
        return float(np.abs(cv2.Laplacian(light, cv2.CV_32F)).mean())

    found = {path: detail(path) for path in pictures} if count else {}
    ordered = sorted(found, key=lambda path: -found[path])
    return [path for path in ordered if found[path] > 0][:count]


class _Bench:
    """Runs programs on raws and writes down what comes out."""

    def __init__(self, outcome: Outcome, cache: _Cache, report: Report, total: int) -> None:
        self._outcome, self._cache, self._report, self._total = outcome, cache, report, total
        self._done = 0
        self.scratch = Path()

    @contextmanager
    def raw(self, case: Case, truth: F32) -> Iterator[Path]:
        """The case's DNG, as long as the context lasts."""
        path = self.scratch / "raw.dng"
        write_raw(path, truth, case)
        try:
            yield path
        finally:
            path.unlink(missing_ok=True)

    def step(self, text: str) -> None:
        """One development begins."""
        self._report(Progress(text, self._done, self._total))
        self._done += 1

    def tune(
        self, pictures: Sequence[Path], programs: Sequence[Program], levels: Sequence[NoiseLevel], reduce: int
    ) -> dict[tuple[str, NoiseLevel], Setting]:
        """The setting of each program and level with the best mean PSNR on the first pictures."""
        chosen = {(program.key, level): program.settings[0] for program in programs for level in levels}
        several = [program for program in programs if len(program.settings) > 1]
        for level in levels if several else ():
            found: dict[str, dict[str, list[float]]] = {program.key: {} for program in several}
            for index, picture in enumerate(pictures[:TUNED_ON]):
                truth, case = linear_light(picture, reduce), Case(picture, index, level)
                with self.raw(case, truth) as raw:
                    for program in several:
                        for setting in program.settings:
                            psnr = self._tried(raw, case, truth, program, setting)
                            found[program.key].setdefault(setting.text, []).append(psnr)
            for program in several:
                means = {text: float(np.mean(values)) for text, values in found[program.key].items()}
                self._outcome.tuned.setdefault(program.key, {})[level.text] = means
                best = max(program.settings, key=lambda setting: means[setting.text])
                chosen[program.key, level] = best
        return chosen

    def _tried(self, raw: Path, case: Case, truth: F32, program: Program, setting: Setting) -> float:
        """PSNR in dB of a setting; 0 where it fails, which the measurement then tells."""
        self.step(f"{program.name}: {setting.text}")
        file = self._cache.file(raw, program, setting, "psnr")
        known = self._cache.read(file)
        if known is not None and "psnr" in known:
            return float(known["psnr"])
        try:
            psnr = align.fit(program.develop(raw, case.level, setting, self.scratch), truth).psnr
        except CamnetError:
            return 0.0
        self._cache.write(file, {"psnr": psnr})
        return psnr

    def measure(
        self, raw: Path, case: Case, truth: F32, known: scores.Truth, program: Program, setting: Setting,
        box: tuple[int, int] | None,
    ) -> None:  # fmt: skip
        """Develop, score and add a row, and a crop where the picture is shown."""
        self.step(f"{case.picture.name}, {case.level.text}, {program.name}")
        row = Row(case.picture.name, case.camera, case.cfa, case.level, program.key, setting.text)
        file = self._cache.file(raw, program, setting, box)
        found = self._cache.read(file)
        if found is None or not found.keys() >= _CACHED:
            begun = time.perf_counter()
            try:
                output = program.develop(raw, case.level, setting, self.scratch)
                seconds = time.perf_counter() - begun
                fitted = align.fit(output, truth)
            except CamnetError as error:
                self._report(Note(f"{program.name} failed on {case.picture.name}: {error}"))
                self._outcome.rows.append(replace(row, error=str(error)))
                return
            found = {
                "scores": scores.restore_scores(fitted.linear, known),
                "offset": fitted.offset,
                "scale": fitted.scale,
                "seconds": seconds,
                "crop": data_uri(_cut(color.srgb_encode(fitted.linear), box)) if box is not None else "",
            }
            self._cache.write(file, found)
        offset = (int(found["offset"][0]), int(found["offset"][1]))
        numbers = {"scale": found["scale"], "seconds": found["seconds"]}
        self._outcome.rows.append(replace(row, scores=found["scores"], offset=offset, **numbers))
        if box is not None:
            self._outcome.crops.append(Crop(case.picture.name, program.key, case.level.text, found["crop"]))
