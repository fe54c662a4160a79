"""Enhancing: styles on restored pictures, compared with the finished pictures they were to give."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch

from camnet_gui import color, views
from camnet_gui.errors import CamnetError, EvaluationError
from camnet_gui.evaluate import scores
from camnet_gui.evaluate.restore import data_uri
from camnet_gui.evaluate.simulate import linear_light
from camnet_gui.events import Note, Progress, Report, ignore
from camnet_gui.images import F32
from camnet_gui.model.backend import StyleModel, load_style
from camnet_gui.model.card import read_card
from camnet_gui.model.device import CPU
from camnet_gui.model.grid import GridStyle
from camnet_gui.model.runner import EnhanceRunner
from camnet_gui.model.tiles import UNIT, Window, round_up
from camnet_gui.paths import weights_folder
from camnet_gui.train.styles import Formula, Style
from camnet_gui.truths import manifest

PLAIN = "plain"  # the rendition by matrix and curve alone
_SHOWN = 320  # pixels of the longer side of the report's pictures


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """A restored picture, linear XYZ (D65) float32 (3, H, W), and what a style was to make of it, sRGB [0, 1]."""

    name: str
    restored: F32
    enhanced: F32


@dataclass(frozen=True, slots=True)
class Row:
    """One rendition of one picture: `target` is whose truth it is compared with, `rendition` a style or `PLAIN`."""

    picture: str
    target: str
    rendition: str
    scores: dict[str, float | None]


@dataclass(slots=True)
class Outcome:
    """All renditions. `shown` holds data URIs of some pictures: (picture, target, rendition or "truth") to URI."""

    name: str
    about: str
    rows: list[Row] = field(default_factory=list)
    shown: dict[tuple[str, str, str], str] = field(default_factory=dict)
    skipped: list[str] = field(default_factory=list)

    def columns(self) -> list[tuple[str, str]]:
        """(target, rendition) in the order they came."""
        return list(dict.fromkeys((row.target, row.rendition) for row in self.rows))

    def summary(self, target: str, rendition: str) -> dict[str, dict[str, float]]:
        """Mean, worst and count of every score."""
        rows = (row for row in self.rows if (row.target, row.rendition) == (target, rendition))
        return scores.summary(row.scores for row in rows)

    def as_json(self) -> dict[str, Any]:
        """Every number; no pictures."""
        summary = [{"target": t, "rendition": r, **self.summary(t, r)} for t, r in self.columns()]
        rows = [asdict(row) for row in self.rows]
        return {"name": self.name, "about": self.about, "summary": summary, "skipped": self.skipped, "rows": rows}


def load_pairs(folder: Path) -> Iterator[Pair]:
    """The pairs of a folder of `camnet prepare` that are "ok". Raises TruthError; EvaluationError for none."""
    found = manifest.load_pairs(folder)
    if not found:
        raise EvaluationError(f"{folder} holds no pair that is “ok”.")
    for files in found:
        restored, enhanced = files.restored(), files.enhanced()
        if restored.shape != enhanced.shape:
            raise EvaluationError(f"The pair “{files.pair.name}” in {folder} has pictures of two sizes.")
        brightened = restored * np.float32(2.0**files.pair.baseline)
        yield Pair(files.pair.name, _planes(brightened), _planes(enhanced))


def _planes(picture: F32) -> F32:
    return np.ascontiguousarray(picture.transpose(2, 0, 1))


def load_styles(wanted: Sequence[str]) -> dict[str, StyleModel]:
    """Styles by key, or by the path of a weights file; all of the shipped ones for none.

    Raises EvaluationError for an unknown one and WeightsError for a bad file.
    """
    shipped = {path.stem: path for path in sorted((weights_folder() / "styles").glob("*.safetensors"))}
    found: dict[str, StyleModel] = {}
    for name in wanted or list(shipped):
        path = Path(name) if name.endswith(".safetensors") else shipped.get(name)
        if path is None:
            raise EvaluationError(
                f"There is no style “{name}”: choose of {', '.join(shipped)}, or name a weights file."
            )
        found[read_card(path).key] = load_style(path, CPU)
    return found


def styled(net: StyleModel, xyz: F32) -> F32:
    """Linear XYZ (3, H, W) of a whole picture in a style, sRGB (3, H, W) in [0, 1]; the thumbnail is its own."""
    if isinstance(net, GridStyle):
        return np.ascontiguousarray(net.grid(xyz).apply(xyz, (0.0, 0.0, 1.0, 1.0)).transpose(2, 0, 1))
    contract = net.contract
    unit = max(UNIT, contract.size_multiple)
    height, width = (max(round_up(extent, unit), round_up(contract.smallest, unit)) for extent in xyz.shape[1:])
    padded = np.pad(xyz, ((0, 0), (0, height - xyz.shape[1]), (0, width - xyz.shape[2])), "symmetric")

    def source(window: Window) -> F32:
        return padded[:, window.top : window.bottom, window.left : window.right]

    whole = Window(0, 0, height, width)
    rendered = EnhanceRunner(net, height, width, source)(whole, round_up(max(height, width)))
    return np.clip(rendered[:, : xyz.shape[1], : xyz.shape[2]], 0, 1)


def compare_pairs(
    folder: Path, styles: dict[str, StyleModel], shown: int = 2, report: Report = ignore
) -> Outcome:
    """Every style on every pair, beside the plain rendition. Raises EvaluationError."""
    outcome = Outcome(str(folder), "Prepared pairs: every style is compared with the pair's finished picture.")
    for number, pair in enumerate(load_pairs(folder)):
        report(Progress(f"enhance {pair.name}", number, 0))
        _compare(outcome, pair, "pairs", styles, number < shown)
    return outcome


def compare_photos(
    photos: Sequence[Path],
    styles: dict[str, StyleModel],
    style_of: Callable[[str], Style],
    shown: int = 2,
    report: Report = ignore,
) -> Outcome:
    """Styles on finished photographs that are put back to linear light as in training, against each style's truth.

    style_of : a style's key to how it is taught; a CamnetError skips the style

    Exposure and tone are taken away at random, the same for every style. A style whose truth is the photograph itself
    can't reach it; the others' truth is their formula of what the style they are taught from makes of the same light.
    """
    from camnet_gui.train.synth import Unfinishing

    about = "Held-out photographs put back to linear light as in training; each style against its own truth."
    outcome = Outcome("held-out photographs", about)
    taught: dict[str, tuple[Formula, str]] = {}
    for key in styles:
        try:
            style = style_of(key)
            if style.reference and style.reference not in styles:
                styles = styles | load_styles([style.reference])
            taught[key] = style.make(), style.reference
        except CamnetError as error:
            outcome.skipped.append(f"{key}: {error}")
            report(Note(f"The style {key} is left out: {error}"))
    for number, path in enumerate(photos):
        photo = torch.from_numpy(color.srgb_encode(linear_light(path, 2)))[None]
        xyz = Unfinishing().xyz(photo, torch.Generator().manual_seed(number))[0].numpy()
        for step, (key, (formula, reference)) in enumerate(taught.items()):
            report(Progress(f"enhance {path.name}, {key}", number * len(taught) + step, len(photos) * len(taught)))
            start = torch.from_numpy(styled(styles[reference], xyz))[None] if reference else photo
            with torch.inference_mode():
                finished = formula(start)[0].clamp(0, 1).numpy()
            _compare(outcome, Pair(path.name, xyz, finished), key, {key: styles[key]}, number < shown)
    return outcome


def _compare(outcome: Outcome, pair: Pair, target: str, styles: dict[str, StyleModel], shown: bool) -> None:
    """Add the rows of one pair: plain rendition and styles."""
    truth = scores.Truth.of(color.srgb_decode(pair.enhanced))
    renditions = {PLAIN: np.ascontiguousarray(views.plain(pair.restored).transpose(2, 0, 1))}
    renditions |= {key: styled(net, pair.restored) for key, net in styles.items()}
    for name, picture in renditions.items():
        outcome.rows.append(Row(pair.name, target, name, scores.enhance_scores(picture, truth)))
    if shown:
        for name, picture in {"truth": pair.enhanced, **renditions}.items():
            outcome.shown[pair.name, target, name] = data_uri(_small(picture))


def _small(picture: F32) -> F32:
    factor = max(1, -(-max(picture.shape[1:]) // _SHOWN))
    return views.reduced(picture, factor)
