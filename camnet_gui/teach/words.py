"""What the figures of a lesson mean, in words. No torch in here: the window says them too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from camnet_gui.errors import Sentence

Fit = Literal["alike", "closer", "by-heart"]
# What the raws are that a Restore-Net is fine-tuned with: of low ISO, series of a fixed camera, long exposures beside
# short ones.
CameraWay = Literal["clean", "burst", "long-exposures"]
HowNoisy = Literal["little", "some", "night"]  # the user's pictures, for learning both stages together

CLOSER: Final = 0.7  # dB of the gap from which it is worth a word
BY_HEART: Final = 2.0  # dB from which it is called over-fitting
BETTER: Final = 0.02  # dB on what was held out by which other weights have to be better to be kept
_WORSE: Final = 0.1  # dB below the best from which held-out photos count as getting worse

# What begins the description of a style that was learned from finished pictures alone, wherever it is shown.
WEAKER: Final = "Learned unpaired from finished pictures alone, so weaker than from pairs"
WEAKER_WORDS: Final = Sentence(  # of the result
    "It learned the tones and colours of your finished pictures without their raws. That is weaker than learning from "
    "pairs: what your look does to single hues or places can't be told so, and the figures only say how well it does "
    "what was told."
)

# Mean ΔE2000 of new photos with a style learned from so many pairs (BENCHMARKS.md, "Learning a look").
MEASURED: Final = ((5, 3.6), (10, 3.0), (20, 2.7), (50, 2.5), (100, 2.4))


def measured(pairs: int) -> tuple[int, float, tuple[int, float] | None] | None:
    """(pairs, ΔE, the next (pairs, ΔE)) of the measurement that so many pairs reach, None where they reach none."""
    reached = [i for i, (count, _) in enumerate(MEASURED) if count <= pairs]
    if not reached:
        return None
    last = reached[-1]
    return *MEASURED[last], MEASURED[last + 1] if last + 1 < len(MEASURED) else None


FITTING: Final[dict[Fit, str]] = {
    "alike": "What it learns helps photos that it has not seen as much as those that it learns from.",
    "closer": (
        "It gained {gap:.1f} dB more on the photos that it learns from than on others; more pairs bring them closer."
    ),
    "by-heart": (
        "It is learning its photos by heart (over-fitting): it gained {gap:.1f} dB more on them than on others. The "
        "best so far is kept. More pairs, of other subjects and light, help."
    ),
}


class Fitting:
    """Watches over-fitting from validation to validation (the paper's Table III tells the same gap for its nets).

    While held-out photos are met better and better nothing is learned by heart, however far the others are ahead.
    The gap is how much more was gained on the photos learned from than on those held out, since the beginning: some
    photos are harder than others from the start, which is no over-fitting.
    """

    def __init__(self) -> None:
        self.fit: Fit = "alike"
        self.gap = 0.0
        self._best: Mapping[str, float] = {}

    def see(self, scores: Mapping[str, float]) -> Fit:
        """Take in the scores of a validation, with "score", "train_psnr" and "gap"; what they tell."""
        self.gap = scores["gap"]
        best = self._best or scores
        # The sooner said the clearer held-out photos get worse while the others still get better.
        parting = scores["score"] < best["score"] and scores["train_psnr"] > best["train_psnr"]
        clearly = scores["score"] < best["score"] - _WORSE
        if parting and self.gap > (CLOSER if clearly else BY_HEART):
            self.fit = "by-heart"
        else:
            self.fit = "closer" if self.gap > CLOSER else "alike"
        if scores["score"] >= best["score"]:
            self._best = scores
        return self.fit

    def sentence(self) -> str:
        """What was seen last, in English."""
        return FITTING[self.fit].format(gap=self.gap)


@dataclass(frozen=True, slots=True)
class Predicted:
    """Photos that were learned from, each shoot of them predicted from the others once before learning.

    photos : how many
    gained : mean PSNR in dB by which what learning began with met them better than the nearest style
    """

    photos: int
    gained: float

    def better(self, gained: float, held: int) -> bool:
        """Whether a style is better than the nearest one, all photos counted alike: these, and `held` held-out ones
        that `gained` so many dB."""
        return self.photos * self.gained + held * gained >= held * BETTER


NOTHING: Final = Predicted(0, 0.0)


def words_about(
    before: Mapping[str, float],
    after: Mapping[str, float],
    start: str,
    fresh: bool = False,
    better: bool = False,
    predicted: Predicted = NOTHING,
) -> Sentence:
    """One sentence about how learning went, by the scores of the held-out photos before and after.

    start : name of the style that it began with
    fresh : `before` are those of the nearest style, of which nothing is in the learned one
    better : whether it is kept, the `predicted` photos counted too
    """
    gained = after["score"] - before["score"]
    if fresh and gained < 1.0:
        return Sentence(
            "The paper's net came to {after:.1f} dB on photos held out, the nearest style to {before:.1f} dB: it "
            "begins with fresh weights, and needs hours on a graphics card.",
            after=after["score"], before=before["score"],
        )  # fmt: skip
    if better and gained < BETTER:
        return Sentence(
            "Photos held out are met no better than by {start} ({held:+.1f} dB), but {count} others, predicted in "
            "turn, {gained:.1f} dB better, so the style is kept: look at its pictures. More pairs would help.",
            held=gained, start=Sentence(start), count=predicted.photos, gained=predicted.gained,
        )  # fmt: skip
    if gained < BETTER:
        return Sentence(
            "Nothing that was tried (a fit to all pairs, parts of it, learning step by step) meets the photos held out "
            "noticeably better than {start} as it is ({before:.1f} dB), as the pairs are too few or don't share one "
            "look: more pairs, or only pairs of one look, would help.", start=Sentence(start), before=before["score"],
        )  # fmt: skip
    if after["gap"] > BY_HEART and gained < 1.0:
        return Sentence(
            "It learned these photos by heart: it gained {gap:.1f} dB more on them than on photos it did not see. "
            "More pairs, of other subjects and light, would help.", gap=after["gap"]
        )  # fmt: skip
    if gained < 0.3:
        return Sentence("It got hardly better than the style it began with: the pairs may not share one look.")
    return Sentence(
        "Photos that it did not learn from are met {gained:.1f} dB better than by the style it began with.",
        gained=gained,
    )
