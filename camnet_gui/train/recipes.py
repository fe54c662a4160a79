"""Training recipes: every number that decides how a net is trained, by name."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Final, Literal

from camnet_gui.errors import TrainingError

Schedule = Literal["step", "cosine"]
Nets = Literal["paper", "fast"]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to train.

    nets : which configuration of the nets it trains
    steps : length of the whole schedule
    batch, patch : samples a step, and their height and width in pixels
    rate, betas : Adam's
    schedule : "step" multiplies the rate by 0.1 at 3/4 (the paper); "cosine" falls to 1 % of it
    warmup : steps of linear rise of the rate
    ema : decay of the running mean of the weights that is validated and kept; 0 keeps the weights themselves
    clip : largest norm of the gradient; 0 leaves it
    validate_every, checkpoint_every : in steps
    noisy, noisy_from : share of the raws whose λ_shot is drawn from its noisy end alone, and where that begins. Nets
        learn slowest there, and others' noise reduction is best.
    """

    name: str
    nets: Nets
    steps: int
    batch: int = 8
    patch: int = 128
    rate: float = 1e-3
    betas: tuple[float, float] = (0.9, 0.99)
    schedule: Schedule = "cosine"
    warmup: int = 200
    ema: float = 0.999
    clip: float = 1.0
    validate_every: int = 1000
    checkpoint_every: int = 250
    noisy: float = 0.5
    noisy_from: float = 2e-3

    def record(self) -> dict[str, object]:
        """As plain values, for cards and checkpoints."""
        return asdict(self)


# Section IV-A of the paper: patches of 1024², batch 1, Adam (0.9, 0.99), 1e-4 then 1e-5, ×0.1 at 3/4.
_PAPER: Final = {"batch": 1, "patch": 1024, "schedule": "step", "warmup": 0, "ema": 0.0, "clip": 0.0}

# For machines without a GPU, where a step of the paper's takes half a minute. Enhance-Net mirrors up to 288 pixels.
_PAPER_SMALL: Final = {"batch": 1, "patch": 288, "validate_every": 500}

_PAPER_LESSON: Final = {"batch": 1, "patch": 288, "warmup": 50, "ema": 0.99, "validate_every": 200}

RECIPES: Final[dict[str, Recipe]] = {
    recipe.name: recipe
    for recipe in (
        Recipe("paper-step1", "paper", steps=400_000, rate=1e-4, **_PAPER),  # type: ignore[arg-type]
        Recipe("paper-step2", "paper", steps=100_000, rate=1e-5, **_PAPER),  # type: ignore[arg-type]
        Recipe("paper-small-step1", "paper", steps=100_000, rate=2e-4, **_PAPER_SMALL),  # type: ignore[arg-type]
        Recipe("paper-small-step2", "paper", steps=20_000, rate=2e-5, **_PAPER_SMALL),  # type: ignore[arg-type]
        Recipe("restore-fast", "fast", steps=60_000, rate=7e-4),
        Recipe("restore-noisy", "fast", steps=29_000, rate=3e-4, warmup=300, noisy=0.95, noisy_from=3e-3),
        Recipe("enhance-fast", "fast", steps=12_000, batch=4, patch=256, rate=5e-4, validate_every=500),
        Recipe("joint-fast", "fast", steps=4_000, batch=4, patch=256, rate=5e-5, validate_every=500),
        Recipe("finetune", "fast", steps=1_500, batch=4, patch=256, rate=3e-4, warmup=50, ema=0.99, validate_every=100),
        Recipe("camera", "fast", steps=6_000, rate=1e-4, warmup=50, ema=0.99, validate_every=200),
        Recipe("lesson-paper", "paper", steps=20_000, rate=2e-4, **_PAPER_LESSON),  # type: ignore[arg-type]
        Recipe(
            "joint-lesson", "fast", steps=1_500, batch=2, patch=256, rate=5e-5, warmup=50, ema=0.99, validate_every=100
        ),
        # As finetune, after a least-squares fit: a larger rate loses what that has found.
        Recipe("lesson", "fast", steps=1_500, batch=4, patch=256, rate=1e-4, warmup=50, ema=0.99, validate_every=100),
    )
}


def recipe_named(name: str) -> Recipe:
    """The recipe `name`. Raises TrainingError with the list of names."""
    if name not in RECIPES:
        raise TrainingError(f"There is no recipe {name!r}; there are {', '.join(RECIPES)}.")
    return RECIPES[name]
