"""What keeps a lesson's work: one run at a time, damaged files made anew, full disks and short memory told in words."""

from __future__ import annotations

import errno
import json
import math
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

import torch
from safetensors import SafetensorError, safe_open
from torch import nn

from camnet_gui.errors import CamnetError, Sentence, TrainingError, TruthError
from camnet_gui.events import Note, Report
from camnet_gui.files import disk_is_full
from camnet_gui.model import card as cards
from camnet_gui.processes import lives
from camnet_gui.teach.kept import RUNNING
from camnet_gui.train import loop
from camnet_gui.truths.manifest import MANIFEST, load_pairs, read_manifest, write_manifest

T = TypeVar("T")


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep other runs out of a lesson's folder; tell a full disk and short memory in a sentence.

    Raises TrainingError when another run is there, the folder can't be made or written, or memory runs out.
    """
    lock = folder / RUNNING
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _forget_dead(lock)
        with lock.open("x", encoding="utf-8") as file:
            file.write(str(os.getpid()))
    except FileExistsError as error:
        raise TrainingError(
            "This lesson is being learned already: wait for it, or delete {path} if no other program runs.", path=lock
        ) from error
    except OSError as error:
        raise _refused(folder, error) from error
    try:
        with in_words(folder):
            yield
    finally:
        with suppress(OSError):
            lock.unlink()


@contextmanager
def in_words(folder: Path) -> Iterator[None]:
    """Tell what the disk refuses, or that memory runs out, as TrainingError; `folder` is where the lesson is kept."""
    try:
        yield
    except CamnetError as error:
        if disk_is_full(error):
            raise _refused(folder, error) from error
        raise
    except OSError as error:
        raise _refused(folder, error) from error
    except (MemoryError, RuntimeError) as error:
        if not short_of_memory(error):
            raise
        raise TrainingError(
            "There is not enough memory to learn: close other programs and start again; it goes on from there."
        ) from error


def _refused(folder: Path, error: Exception) -> TrainingError:
    if disk_is_full(error):
        return TrainingError(
            "The disk is full: free some space in {folder} and start again; what was done is kept.", folder=folder
        )
    reason = error.strerror if isinstance(error, OSError) and error.strerror else error
    return TrainingError("The lesson can't be kept in {folder}: {reason}.", folder=folder, reason=reason)


def _forget_dead(lock: Path) -> None:
    """Take away the lock of a process that was killed."""
    try:
        process = int(lock.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return
    except ValueError:
        process = 0
    if process == os.getpid() or process <= 0 or not lives(process):
        lock.unlink(missing_ok=True)


def sound_pairs(folder: Path, report: Report) -> None:
    """Forget pairs whose files are damaged, so that they are made anew; all, where the manifest is. Tells how many."""
    if not (folder / MANIFEST).exists():
        return
    try:
        manifest = read_manifest(folder)
        names = {pair.name for pair in manifest.pairs if pair.status == "ok"}
        good = {found.pair.name for found in load_pairs(folder) if _readable(found.restored, found.enhanced)}
    except TruthError:
        good, names = set(), None
    if names is None:
        (folder / MANIFEST).unlink()
        report(Note(Sentence("What was read of the pairs before is damaged: all are read anew.")))
    elif names - good:
        kept = tuple(pair for pair in manifest.pairs if pair.status != "ok" or pair.name in good)
        write_manifest(folder, manifest.model_copy(update={"pairs": kept}))
        count = len(names - good)
        report(Note(Sentence("{count} pairs that were read before are damaged and are read anew.", count=count)))


def _readable(*reads: Callable[[], object]) -> bool:
    try:
        for read in reads:
            read()
    except CamnetError:
        return False
    return True


def sound_run(run: Path, net: nn.Module, report: Report) -> None:
    """Begin a run anew where its files are damaged or of another net than `net`, which is told."""
    checkpoint, best = run / loop.CHECKPOINT, run / loop.BEST
    try:
        if checkpoint.exists():
            with safe_open(checkpoint, "pt") as file:
                reached = json.loads(file.metadata()["run"])["best"]
                shapes = {name: tuple(file.get_slice(f"net.{name}").get_shape()) for name in net.state_dict()}
            if shapes != {name: tuple(value.shape) for name, value in net.state_dict().items()}:
                raise ValueError("another net")
            if reached > -math.inf and not best.exists():
                raise ValueError("the best weights are missing")
        if best.exists():
            cards.read(best)
    except (CamnetError, SafetensorError, OSError, KeyError, TypeError, ValueError):
        shutil.rmtree(run, ignore_errors=True)
        report(Note(Sentence("What was learned before is damaged: learning begins anew.")))


def where_it_fits(device: str, run: Callable[[torch.device], T], report: Report) -> T:
    """`run` on a device, and on the processor when the device's memory runs out."""
    try:
        return run(torch.device(device))
    except RuntimeError as error:  # torch.OutOfMemoryError is one
        if device == "cpu" or not short_of_memory(error):
            raise
    report(Note(Sentence("The graphics card has not enough memory: learning goes on on the processor, more slowly.")))
    return run(torch.device("cpu"))


def short_of_memory(error: BaseException) -> bool:
    """Whether an error means that memory ran out, of the machine or of a graphics card."""
    text = str(error).lower()
    told = "out of memory" in text or ("memory" in text and "alloc" in text)
    full = isinstance(error, OSError) and error.errno == errno.ENOMEM
    return isinstance(error, MemoryError | torch.OutOfMemoryError) or told or full
