"""Choice of the device. torch, which takes more than a second to import, is asked only where there may be a GPU."""

from __future__ import annotations

import ctypes
import ctypes.util
import importlib.metadata
import platform
import re
import sys
from pathlib import Path
from typing import Final, TypeAlias

import cv2

from camnet_gui.curves import cores
from camnet_gui.errors import DeviceError, Sentence
from camnet_gui.events import Note, Report, ignore

Device: TypeAlias = str  # "cpu", or what torch calls another one: "cuda", "cuda:1", "mps"
CPU: Final = "cpu"
_KNOWN: Final = re.compile(r"cpu|mps|cuda(:\d+)?")
# Device files of NVIDIA's and AMD's drivers, and of the one that Linux under Windows has.
_GPU_FILES: Final = ("/dev/nvidiactl", "/dev/kfd", "/dev/dxg")


def tune_process() -> None:
    """Settings of this process that the engine's speed depends on.

    OpenCV's own threads are switched off: the engine runs bands side by side, and both would wait for each other.
    glibc's allocator reuses large blocks: fresh pages for every feature map would take half of a net's time. All
    threads share one arena: each would keep what it freed for itself.
    """
    cv2.setNumThreads(1)
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:  # musl has none
        m_trim_threshold, m_mmap_threshold, m_arena_max = -1, -3, -8
        mallopt(m_arena_max, 1)
        mallopt(m_mmap_threshold, 1 << 25)
        mallopt(m_trim_threshold, 256 << 20)


def give_back_memory() -> None:
    """Return what glibc's allocator holds but nobody uses, in all threads' arenas, to the system."""
    if sys.platform.startswith("linux"):
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


def may_have_gpu() -> bool:
    """Whether it is worth asking torch for a GPU: a driver is there, and torch was not built for CPUs alone."""
    try:
        if importlib.metadata.version("torch").endswith("+cpu"):
            return False
    except importlib.metadata.PackageNotFoundError:
        return False
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    if sys.platform == "win32":
        return ctypes.util.find_library("nvcuda") is not None
    return any(Path(name).exists() for name in _GPU_FILES)


def preload(name: str) -> None:
    """Import what `choose` will need for `name`, where an import in a thread would hold up the others."""
    if name != CPU and may_have_gpu():
        from camnet_gui.model import gpu  # noqa: F401


def available() -> tuple[Device, ...]:
    """Devices that `choose` takes on this machine, the best first."""
    if not may_have_gpu():
        return (CPU,)
    from camnet_gui.model import gpu

    return (*gpu.available(), CPU)


def choose(name: str, report: Report = ignore) -> Device:
    """The device for "auto", "cpu", "cuda", "cuda:1", "mps".

    "auto" takes the best one that passes the self-check and says so when one fails. Raises DeviceError when a device
    was asked for by name and is missing or fails.
    """
    if name == CPU:
        return CPU
    if name == "auto":
        for candidate in available():
            if candidate == CPU:
                break
            try:
                return _checked(candidate)
            except DeviceError as error:
                report(Note(Sentence("{error} The CPU is used instead.", error=error)))
        return CPU
    if not _KNOWN.fullmatch(name):
        raise DeviceError(
            "There is no device “{name}”; here are: {choices}.", name=name, choices=", ".join(available())
        )
    if name.partition(":")[0] not in available():
        raise DeviceError(
            "The device “{name}” is not available; here are: {choices}.", name=name, choices=", ".join(available())
        )
    return _checked(name)


def _checked(device: Device) -> Device:
    from camnet_gui.model import gpu

    gpu.check(device)
    return device


def empty_cache(device: Device) -> None:
    """Return what a GPU's allocator holds but nobody uses."""
    if device != CPU:
        from camnet_gui.model import gpu

        gpu.empty_cache(device)


def describe(device: Device) -> str:
    """For the status bar, e.g. "CPU (2 threads)" or "CUDA: NVIDIA H100"."""
    if device == CPU:
        return Sentence("CPU ({count} threads)", count=cores()) if cores() > 1 else Sentence("CPU (1 thread)")
    from camnet_gui.model import gpu

    return gpu.describe(device)
