"""Choice of the device, and a self-check before a GPU is trusted."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

import cv2
import torch

from camnet_gui.errors import DeviceError
from camnet_gui.events import Note, Report, ignore
from camnet_gui.model.nets import FAST_RESTORE, RestoreNet

_TOLERANCE: Final = 2e-3  # of a linear value; GPUs sum in another order, and in TF32 where they may


def tune_process() -> None:
    """Settings of this process that the engine's speed depends on.

    OpenCV's own threads are switched off: the engine runs bands side by side, and both would wait for each other.
    glibc's allocator reuses large blocks: fresh pages for every feature map would take half of a net's time.
    """
    cv2.setNumThreads(1)
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:  # musl has none
        m_trim_threshold, m_mmap_threshold = -1, -3
        mallopt(m_mmap_threshold, 1 << 25)
        mallopt(m_trim_threshold, 256 << 20)


def give_back_memory() -> None:
    """Return what glibc's allocator holds but nobody uses, in all threads' arenas, to the system."""
    if sys.platform.startswith("linux"):
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


def available() -> tuple[str, ...]:
    """Names that `choose` takes on this machine, the best first."""
    found = []
    if torch.cuda.is_available():
        found.append("cuda")
    if torch.backends.mps.is_available():
        found.append("mps")
    return (*found, "cpu")


def choose(name: str, report: Report = ignore) -> torch.device:
    """The device for "auto", "cpu", "cuda", "cuda:1", "mps".

    "auto" takes the best one that passes the self-check and says so when one fails. Raises DeviceError when a device
    was asked for by name and is missing or fails.
    """
    if name == "auto":
        for candidate in available():
            if candidate == "cpu":
                break
            try:
                return _checked(torch.device(candidate))
            except DeviceError as error:
                report(Note(f"{error} The CPU is used instead."))
        return torch.device("cpu")
    try:
        device = torch.device(name)
    except RuntimeError as error:
        raise DeviceError(f"There is no device “{name}”; here are: {', '.join(available())}.") from error
    if device.type not in available():
        raise DeviceError(f"The device “{name}” is not available; here are: {', '.join(available())}.")
    return device if device.type == "cpu" else _checked(device)


def _checked(device: torch.device) -> torch.device:
    """Compare a small net's result with the CPU's: a driver may be there and compute wrongly."""
    generator = torch.Generator().manual_seed(7)
    planes = torch.rand(1, 4, 48, 48, generator=generator)
    net = RestoreNet(FAST_RESTORE).eval()
    with torch.inference_mode():
        torch.nn.init.normal_(net.unet.last.weight, std=0.05, generator=generator)
        expected = net(planes, planes * 0.05)
        try:
            found = net.to(device)(planes.to(device), planes.to(device) * 0.05).cpu()
        except (RuntimeError, AssertionError) as error:
            raise DeviceError(f"The device {device} does not work ({str(error).splitlines()[0]}).") from error
    if not torch.allclose(found, expected, atol=_TOLERANCE):
        raise DeviceError(f"The device {device} computes wrong results.")
    return device


def describe(device: torch.device) -> str:
    """For the status bar, e.g. "CPU (2 threads)" or "CUDA: NVIDIA H100"."""
    if device.type == "cuda":
        return f"CUDA: {torch.cuda.get_device_name(device)}"
    if device.type == "mps":
        return "MPS"
    return f"CPU ({torch.get_num_threads()} threads)"
