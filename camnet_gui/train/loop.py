"""The training loop that window, command line and tests share."""

from __future__ import annotations

import csv
import json
import math
import os
import re
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, suppress
from copy import deepcopy
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from camnet_gui.errors import Cancelled, TrainingError
from camnet_gui.events import Epoch, Progress, Report, ignore
from camnet_gui.files import disk_is_full
from camnet_gui.train.recipes import Recipe

CHECKPOINT: Final = "checkpoint.safetensors"
BEST: Final = "best.safetensors"
LOG: Final = "log.csv"
_MOMENTS: Final = ("step", "exp_avg", "exp_avg_sq")
_MAX_BAD_STEPS: Final = 20
_AHEAD: Final = 3

B = TypeVar("B")
Saver = Callable[[Path, nn.Module, dict[str, Any]], None]


class Task(Protocol[B]):
    """What is learned: batches, their loss, and scores on fixed validation pictures."""

    def batch(self, recipe: Recipe, generator: torch.Generator) -> B:
        """A frozen dataclass of tensors, made by `generator` alone."""
        ...

    def loss(self, net: nn.Module, batch: B) -> Tensor:
        """A scalar."""
        ...

    def validate(self, net: nn.Module) -> dict[str, float]:
        """Scores; the one called "choice", else "score" (the larger the better), chooses the best weights."""
        ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """`step` steps are done of `total`; `scores` are of the best weights; `stopped` tells that time ran out."""

    step: int
    total: int
    scores: dict[str, float]
    stopped: bool


@dataclass(slots=True)
class _State:
    """Everything of a run that isn't a tensor. Batches depend on (seed, step) alone, so no generator is stored."""

    step: int = 0
    seed: int = 0
    best: float = -math.inf
    scores: dict[str, float] | None = None
    loss_sum: float = 0.0
    loss_count: int = 0
    bad_steps: int = 0
    seconds: float = 0.0


def rate_at(recipe: Recipe, step: int) -> float:
    """Learning rate of the 0-based `step`."""
    rate = recipe.rate
    if recipe.warmup and step < recipe.warmup:
        rate *= (step + 1) / recipe.warmup
    if recipe.schedule == "step":
        return rate * (0.1 if step >= 0.75 * recipe.steps else 1.0)
    done = min(step / max(recipe.steps, 1), 1.0)
    return rate * (0.01 + 0.99 * 0.5 * (1.0 + math.cos(math.pi * done)))


def step_generator(seed: int, step: int) -> torch.Generator:
    """The random source of one step: a run that was resumed draws what an unbroken one would have drawn."""
    state = int(np.random.SeedSequence([seed, step]).generate_state(1, np.uint64)[0])
    return torch.Generator().manual_seed(state & (2**63 - 1))


def move(batch: B, device: torch.device) -> B:
    """A dataclass of tensors and of such dataclasses on `device`; pictures in channels-last order."""
    changes: dict[str, Any] = {}
    for field in fields(batch):  # type: ignore[arg-type]
        value = getattr(batch, field.name)
        if is_dataclass(value):
            changes[field.name] = move(value, device)
        if isinstance(value, Tensor):
            moved = value.to(device, non_blocking=True)
            changes[field.name] = moved.contiguous(memory_format=torch.channels_last) if moved.dim() == 4 else moved
    return replace(batch, **changes)  # type: ignore[type-var]


def plain_saver(path: Path, net: nn.Module, record: dict[str, Any]) -> None:
    """Write bare tensors and the training record; commands save whole weights files instead."""
    tensors = {name: tensor.contiguous() for name, tensor in net.state_dict().items()}
    _write(path, tensors, record)


def _write(path: Path, tensors: dict[str, Tensor], record: dict[str, Any]) -> None:
    """Atomically: a run that is killed while writing keeps its last checkpoint."""
    temporary = path.with_name(path.name + ".tmp")
    try:
        save_file(tensors, temporary, metadata={"run": json.dumps(record)})
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    except (OSError, SafetensorError) as error:
        with suppress(OSError):
            temporary.unlink()
        raise _refused(path.parent, error) from error


def _refused(folder: Path, error: Exception) -> TrainingError:
    """The sentence for a disk that takes nothing more; safetensors tells the system's error in its text."""
    if disk_is_full(error) or "No space left" in str(error):
        return TrainingError(
            "The disk is full: free some space in {folder}, then go on from the last checkpoint.", folder=folder
        )
    number = re.search(r"\(os error (\d+)\)", str(error))
    reason = os.strerror(int(number[1])) if number else getattr(error, "strerror", None) or error
    return TrainingError("The run can't be written to {folder}: {reason}.", folder=folder, reason=reason)


class _Run(nn.Module):
    """A net with its optimiser and running mean, and how they go to disk and back."""

    def __init__(self, net: nn.Module, recipe: Recipe) -> None:
        super().__init__()
        self.net = net
        self.recipe = recipe
        self.shadow = deepcopy(net).requires_grad_(False) if recipe.ema else None
        self.parameters_ = [p for p in net.parameters() if p.requires_grad]
        self.adam = torch.optim.Adam(self.parameters_, lr=recipe.rate, betas=recipe.betas)

    @property
    def kept(self) -> nn.Module:
        """The net that is validated and saved."""
        return self.net if self.shadow is None else self.shadow

    def update(self, loss: Tensor, step: int) -> bool:
        """One step of Adam; False when the gradient is not finite and the step was left out."""
        for group in self.adam.param_groups:
            group["lr"] = rate_at(self.recipe, step)
        self.adam.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        norm = nn.utils.clip_grad_norm_(self.parameters_, self.recipe.clip or math.inf)
        if not bool(torch.isfinite(norm)):
            return False
        self.adam.step()
        if self.shadow is not None:
            # A young mean forgets its start sooner.
            decay = min(self.recipe.ema, (1 + step) / (10 + step))
            with torch.no_grad():
                for mean, value in zip(self.shadow.state_dict().values(), self.net.state_dict().values(), strict=True):
                    if mean.is_floating_point():
                        mean.lerp_(value, 1.0 - decay)
                    else:
                        mean.copy_(value)
        return True

    def tensors(self) -> dict[str, Tensor]:
        """All tensors by name, contiguous as safetensors asks."""
        found = {f"net.{k}": v for k, v in self.net.state_dict().items()}
        if self.shadow is not None:
            found |= {f"ema.{k}": v for k, v in self.shadow.state_dict().items()}
        for i, parameter in enumerate(self.parameters_):
            for name, value in self.adam.state.get(parameter, {}).items():
                found[f"adam.{i}.{name}"] = value
        # A copy: tied tensors and views are refused by safetensors.
        return {name: value.detach().contiguous().clone() for name, value in found.items()}

    def restore(self, read: Callable[[str], Tensor], names: set[str]) -> None:
        """Fill in place, so that memory formats and with them the kernels stay as in an unbroken run."""
        with torch.no_grad():
            for prefix, module in (("net", self.net), ("ema", self.shadow)):
                if module is not None:
                    for key, value in module.state_dict().items():
                        value.copy_(read(f"{prefix}.{key}"))
            for i, parameter in enumerate(self.parameters_):
                if f"adam.{i}.step" in names:
                    # Adam counts its steps in a tensor on the CPU.
                    moments: dict[str, Tensor] = {"step": torch.zeros(())}
                    for name in _MOMENTS[1:]:
                        moments[name] = torch.zeros_like(parameter, memory_format=torch.preserve_format)
                    for name in _MOMENTS:
                        moments[name].copy_(read(f"adam.{i}.{name}"))
                    self.adam.state[parameter] = moments


def _load(path: Path, run: _Run) -> _State:
    """Read a checkpoint into `run`. Raises TrainingError when it is damaged or of another net."""
    try:
        with safe_open(path, "pt") as file:
            record = json.loads(file.metadata()["run"])
            run.restore(file.get_tensor, set(file.keys()))
        return _State(**record)
    except (SafetensorError, OSError, KeyError, TypeError, ValueError, RuntimeError) as error:
        raise TrainingError(
            "The checkpoint {path} is damaged or belongs to another net; start without it.", path=path
        ) from error


class Batches:
    """Batches by step, on the device; `ahead` of them are prepared by a thread meanwhile.

    They depend on (seed, step) alone, so preparing ahead changes nothing in them. On a CPU `ahead` is 0: a thread would
    only take cores away.
    """

    def __init__(self, task: Task[B], recipe: Recipe, seed: int, device: torch.device, ahead: int) -> None:
        self._make: Callable[[int], Any] = lambda step: task.batch(recipe, step_generator(seed, step))
        self._device = device
        self._ahead = ahead
        self._pool = ThreadPoolExecutor(2) if ahead else None
        self._pending: dict[int, Future[Any]] = {}

    def get(self, step: int) -> Any:
        """The batch of `step`; steps are asked for in rising order."""
        if self._pool is None:
            return move(self._make(step), self._device)
        for wanted in range(step, step + 1 + self._ahead):
            if wanted not in self._pending:
                self._pending[wanted] = self._pool.submit(self._make, wanted)
        return move(self._pending.pop(step).result(), self._device)

    def close(self) -> None:
        """End the threads."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)


def fit(
    task: Task[B],
    net: nn.Module,
    recipe: Recipe,
    folder: Path,
    report: Report = ignore,
    *,
    seed: int = 0,
    resume: bool = True,
    minutes: float | None = None,
    stop_at: int | None = None,
    device: torch.device | str = "cpu",
    save: Saver = plain_saver,
    score_first: bool = False,
) -> Outcome:
    """Train `net` in place. The best weights are in the folder at the end, `net` holds the latest.

    Parameters
    ----------
    task : what is learned
    net : changed in place and moved to `device`
    recipe : how
    folder : gets checkpoint.safetensors, best.safetensors and log.csv
    report : Progress after each step (where a long job gives way, or raises Cancelled) and Epoch after each validation
    seed : of the batches; the initial weights are the caller's
    resume : go on from the folder's checkpoint when there is one; bit for bit what an unbroken run does
    minutes : stop after so long, with a checkpoint; the schedule doesn't depend on it
    stop_at : stop before this step, with a checkpoint
    save : writes the best weights so far
    score_first : validate before the first step, too: what the training begins with may be the best

    Raises
    ------
    TrainingError : a damaged checkpoint, a folder that can't be written, or a loss that stays not finite
    Cancelled : from `report`, after a checkpoint was written
    """
    device = torch.device(device)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TrainingError(
            "The folder {folder} can't be made: {reason}.", folder=folder, reason=error.strerror
        ) from error
    run = _Run(net.to(device, memory_format=torch.channels_last), recipe)  # type: ignore[call-overload]
    checkpoint = folder / CHECKPOINT
    state = _State(seed=seed)
    if resume and checkpoint.is_file():
        state = _load(checkpoint, run)
    elif (folder / LOG).exists():
        (folder / LOG).unlink()
    begun = time.monotonic()
    last = min(recipe.steps, stop_at if stop_at is not None else recipe.steps)

    def keep() -> None:
        record = {f.name: getattr(state, f.name) for f in fields(state)}
        record["seconds"] = state.seconds + time.monotonic() - begun
        _write(checkpoint, run.tensors(), record)

    def out_of_time() -> bool:
        return minutes is not None and time.monotonic() - begun >= 60.0 * minutes

    try:
        if score_first and state.step == 0:
            _validate(task, run, state, recipe, folder, report, save, begun)
        ahead = 0 if device.type == "cpu" else _AHEAD
        with closing(Batches(task, recipe, state.seed, device, ahead)) as batches:
            while state.step < last and not out_of_time():
                net.train()
                loss = task.loss(net, batches.get(state.step))
                value = float(loss.detach())
                if math.isfinite(value) and run.update(loss, state.step):
                    state.loss_sum += value
                    state.loss_count += 1
                    state.bad_steps = 0
                else:
                    state.bad_steps += 1
                    if state.bad_steps > _MAX_BAD_STEPS:
                        raise TrainingError("The loss is no longer a number: train again with a lower rate.")
                state.step += 1
                if state.step % recipe.validate_every == 0 or state.step == recipe.steps:
                    _validate(task, run, state, recipe, folder, report, save, begun)
                if state.step % recipe.checkpoint_every == 0:
                    keep()
                report(Progress("train", state.step, recipe.steps))
    except Cancelled:
        keep()
        raise
    keep()
    if state.scores is None:
        # Stopped before the first validation: what there is, is the best.
        _validate(task, run, state, recipe, folder, report, save, begun)
    return Outcome(state.step, recipe.steps, dict(state.scores or {}), state.step < recipe.steps)


def worth(scores: Mapping[str, float]) -> float:
    """What chooses the best weights, see `Task.validate`."""
    return scores.get("choice", scores["score"])


def _validate(
    task: Task[B],
    run: _Run,
    state: _State,
    recipe: Recipe,
    folder: Path,
    report: Report,
    save: Saver,
    begun: float,
) -> None:
    """Score the kept weights, log a line, save them when they are the best so far."""
    run.kept.eval()
    with torch.no_grad():
        scores = task.validate(run.kept)
    best = worth(scores) > state.best
    loss = state.loss_sum / state.loss_count if state.loss_count else math.nan
    state.loss_sum, state.loss_count = 0.0, 0
    if best:
        state.best, state.scores = worth(scores), scores
        save(folder / BEST, run.kept, {"recipe": recipe.record(), "step": state.step, "seed": state.seed} | scores)
    seconds = state.seconds + time.monotonic() - begun
    row = {"step": state.step, "seconds": round(seconds, 1), "rate": rate_at(recipe, state.step), "loss": loss} | scores
    new = not (folder / LOG).exists()
    try:
        with (folder / LOG).open("a", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(row))
            if new:
                writer.writeheader()
            writer.writerow(row)
    except OSError as error:
        raise _refused(folder, error) from error
    report(Epoch(state.step, recipe.steps, loss, scores, best))
