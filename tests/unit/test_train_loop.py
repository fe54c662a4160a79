import csv
import json
import math
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from camnet_gui.errors import Cancelled, TrainingError
from camnet_gui.events import Epoch, Event, Progress
from camnet_gui.train import loop
from camnet_gui.train.recipes import RECIPES, Recipe, recipe_named

RECIPE = Recipe("tiny", "fast", steps=6, batch=2, patch=8, warmup=2, ema=0.9, validate_every=3, checkpoint_every=100)


@dataclass(frozen=True)
class Batch:
    image: Tensor
    truth: Tensor


class Blur:
    """A net is to learn a blur of random pictures."""

    def batch(self, recipe: Recipe, generator: torch.Generator) -> Batch:
        image = torch.rand(recipe.batch, 3, recipe.patch, recipe.patch, generator=generator)
        return Batch(image, nn.functional.avg_pool2d(image, 3, 1, 1))

    def loss(self, net: nn.Module, batch: Batch) -> Tensor:
        return (net(batch.image) - batch.truth).abs().mean()

    def validate(self, net: nn.Module) -> dict[str, float]:
        batch = self.batch(RECIPE, torch.Generator().manual_seed(99))
        return {"score": -float(self.loss(net, batch).detach())}


def tiny() -> nn.Sequential:
    torch.manual_seed(3)
    return nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.LeakyReLU(), nn.Conv2d(8, 3, 3, padding=1))


def without_time(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as file:
        return [{k: v for k, v in row.items() if k != "seconds"} for row in csv.DictReader(file)]


def same(a: Path, b: Path) -> bool:
    first, second = load_file(a), load_file(b)
    return first.keys() == second.keys() and all(torch.equal(first[k], second[k]) for k in first)


@pytest.mark.parametrize("ema", [0.0, 0.9])
def test_resumed_training_is_the_unbroken_one_bit_for_bit(tmp_path: Path, ema: float) -> None:
    recipe = replace(RECIPE, ema=ema)
    straight, broken = tmp_path / "straight", tmp_path / "broken"
    net = tiny()
    loop.fit(Blur(), net, recipe, straight, seed=5)
    outcome = loop.fit(Blur(), tiny(), recipe, broken, seed=5, stop_at=2)
    assert outcome.stopped and outcome.step == 2
    resumed = tiny()
    outcome = loop.fit(Blur(), resumed, recipe, broken, seed=5)
    assert not outcome.stopped and outcome.step == 6
    assert same(straight / loop.CHECKPOINT, broken / loop.CHECKPOINT)
    assert same(straight / loop.BEST, broken / loop.BEST)
    assert all(torch.equal(a, b) for a, b in zip(net.parameters(), resumed.parameters(), strict=True))
    # The stop added a line of its own (the first scores); the others are equal.
    assert without_time(straight / loop.LOG) == without_time(broken / loop.LOG)[-2:]


def test_another_seed_is_another_training(tmp_path: Path) -> None:
    loop.fit(Blur(), tiny(), RECIPE, tmp_path / "a", seed=1)
    loop.fit(Blur(), tiny(), RECIPE, tmp_path / "b", seed=2)
    assert not same(tmp_path / "a" / loop.CHECKPOINT, tmp_path / "b" / loop.CHECKPOINT)


def test_it_learns_reports_and_keeps_the_best(tmp_path: Path) -> None:
    events: list[Event] = []
    recipe = replace(RECIPE, steps=60, rate=1e-2, validate_every=20)
    outcome = loop.fit(Blur(), tiny(), recipe, tmp_path, events.append)
    epochs = [e for e in events if isinstance(e, Epoch)]
    assert [e.step for e in epochs] == [20, 40, 60]
    assert [e.done for e in events if isinstance(e, Progress)] == list(range(1, 61))
    assert epochs[-1].loss < 0.6 * epochs[0].loss
    best = max(epochs, key=lambda e: e.scores["score"])
    assert best.best and outcome.scores == best.scores
    # The file holds the net that had these scores.
    net = tiny()
    net.load_state_dict(load_file(tmp_path / loop.BEST))
    assert math.isclose(Blur().validate(net)["score"], best.scores["score"], rel_tol=1e-6)


def test_a_worse_validation_does_not_replace_the_best(tmp_path: Path) -> None:
    class Worse(Blur):
        score = 10.0

        def validate(self, net: nn.Module) -> dict[str, float]:
            Worse.score -= 1
            return {"score": Worse.score}

    saved: list[int] = []
    loop.fit(Worse(), tiny(), RECIPE, tmp_path, save=lambda path, net, record: saved.append(record["step"]))
    assert saved == [3]


def test_the_task_may_choose_by_more_than_its_score(tmp_path: Path) -> None:
    found = iter([{"score": 28.1, "choice": 18.2}, {"score": 29.2, "choice": 13.7}])

    class Choosy(Blur):
        def validate(self, net: nn.Module) -> dict[str, float]:
            return next(found)

    outcome = loop.fit(Choosy(), tiny(), RECIPE, tmp_path)
    assert outcome.scores["score"] == 28.1


def test_cancelling_leaves_a_checkpoint_to_go_on_from(tmp_path: Path) -> None:
    def cancel_at(step: int) -> Callable[[Event], None]:
        def report(event: Event) -> None:
            if isinstance(event, Progress) and event.done == step:
                raise Cancelled

        return report

    with pytest.raises(Cancelled):
        loop.fit(Blur(), tiny(), RECIPE, tmp_path / "a", cancel_at(4), seed=5)
    with safe_open(tmp_path / "a" / loop.CHECKPOINT, "pt") as file:
        assert json.loads(file.metadata()["run"])["step"] == 4
    loop.fit(Blur(), tiny(), RECIPE, tmp_path / "a", seed=5)
    loop.fit(Blur(), tiny(), RECIPE, tmp_path / "b", seed=5)
    assert same(tmp_path / "a" / loop.CHECKPOINT, tmp_path / "b" / loop.CHECKPOINT)


def test_time_runs_out_with_a_checkpoint(tmp_path: Path) -> None:
    outcome = loop.fit(Blur(), tiny(), replace(RECIPE, steps=10**6, validate_every=10**6), tmp_path, minutes=0.005)
    assert outcome.stopped and 0 < outcome.step < 10**6
    assert (tmp_path / loop.CHECKPOINT).exists() and (tmp_path / loop.BEST).exists()


def test_without_resume_a_run_starts_anew(tmp_path: Path) -> None:
    loop.fit(Blur(), tiny(), RECIPE, tmp_path, seed=5, stop_at=3)
    outcome = loop.fit(Blur(), tiny(), RECIPE, tmp_path, seed=5, resume=False)
    assert outcome.step == 6
    assert [row["step"] for row in without_time(tmp_path / loop.LOG)] == ["3", "6"]


@pytest.mark.parametrize("damage", ["cut", "other net", "other file"])
def test_a_damaged_checkpoint_is_one_sentence(tmp_path: Path, damage: str) -> None:
    path = tmp_path / loop.CHECKPOINT
    loop.fit(Blur(), tiny(), RECIPE, tmp_path, stop_at=1)
    net: nn.Module = tiny()
    if damage == "cut":
        path.write_bytes(path.read_bytes()[:-100])
    elif damage == "other net":
        net = nn.Conv2d(3, 3, 5, padding=2)
    else:
        save_file({"a": torch.zeros(1)}, path)
    with pytest.raises(TrainingError, match="checkpoint"):
        loop.fit(Blur(), net, RECIPE, tmp_path)


def test_steps_that_are_not_finite_are_left_out_and_too_many_end_the_run(tmp_path: Path) -> None:
    class Sometimes(Blur):
        def __init__(self, bad: Callable[[int], bool]) -> None:
            self.bad, self.count = bad, 0

        def loss(self, net: nn.Module, batch: Batch) -> Tensor:
            self.count += net.training
            good = super().loss(net, batch)
            return good * math.nan if net.training and self.bad(self.count) else good

    net = tiny()
    loop.fit(Sometimes(lambda i: i % 2 == 0), net, RECIPE, tmp_path / "a")
    assert all(bool(torch.isfinite(p).all()) for p in net.parameters())
    with pytest.raises(TrainingError, match="no longer a number"):
        loop.fit(Sometimes(lambda i: True), tiny(), replace(RECIPE, steps=100), tmp_path / "b")


def test_rates_follow_the_paper_and_the_cosine() -> None:
    paper = recipe_named("paper-step1")
    assert paper.betas == (0.9, 0.99) and paper.patch == 1024 and paper.batch == 1
    assert loop.rate_at(paper, 0) == 1e-4
    assert loop.rate_at(paper, paper.steps * 3 // 4 - 1) == 1e-4
    assert math.isclose(loop.rate_at(paper, paper.steps * 3 // 4), 1e-5)
    assert RECIPES["paper-step2"].rate == 1e-5
    fast = Recipe("x", "fast", steps=1000, rate=1.0, warmup=100)
    assert math.isclose(loop.rate_at(fast, 49), 0.5, rel_tol=0.02)
    assert math.isclose(loop.rate_at(fast, 500), 0.505)
    assert math.isclose(loop.rate_at(fast, 1000), 0.01)
    with pytest.raises(TrainingError, match="restore-fast"):
        recipe_named("nonsense")


def test_the_step_of_a_batch_alone_decides_it() -> None:
    draws = [torch.rand(4, generator=loop.step_generator(1, step)) for step in (7, 7, 8)]
    assert torch.equal(draws[0], draws[1]) and not torch.equal(draws[0], draws[2])
    assert not torch.equal(draws[0], torch.rand(4, generator=loop.step_generator(2, 7)))


def test_batches_prepared_ahead_are_the_same(tmp_path: Path) -> None:
    device = torch.device("cpu")
    with closing(loop.Batches(Blur(), RECIPE, 5, device, ahead=3)) as threaded:
        ahead = [threaded.get(step).image for step in range(2, 8)]
    plain = loop.Batches(Blur(), RECIPE, 5, device, ahead=0)
    assert all(torch.equal(image, plain.get(step).image) for step, image in enumerate(ahead, 2))


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TrainingError, match="can't be made"):
        loop.fit(Blur(), tiny(), RECIPE, tmp_path / "file")
    (tmp_path / "run" / loop.CHECKPOINT).mkdir(parents=True)
    with pytest.raises(TrainingError, match="can't be written"):
        loop.fit(Blur(), tiny(), RECIPE, tmp_path / "run")
    assert [p.name for p in (tmp_path / "run").glob("*.tmp")] == []
