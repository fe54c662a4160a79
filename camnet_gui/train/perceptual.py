"""A perceptual loss: how far two pictures are apart for VGG-19, whose weights the user gives; none are shipped.

Johnson et al., "Perceptual Losses for Real-Time Style Transfer and Super-Resolution" (ECCV 2016): the mean squared
distance of the net's features, here of relu2_2 and relu5_4.
"""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import torch
from safetensors import safe_open
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from camnet_gui.errors import TrainingError

WEIGHT: Final = 0.01  # of the perceptual term beside Eq. (6)
# Widths of the convolutions between the max-poolings (Simonyan and Zisserman, 2015).
_BLOCKS: Final = ((64, 64), (128, 128), (256,) * 4, (512,) * 4, (512,) * 4)
_COMPARED: Final = ("relu2_2", "relu5_4")
# Of ImageNet, in sRGB: what torchvision's VGG-19 was trained with.
_MEAN: Final = (0.485, 0.456, 0.406)
_SPREAD: Final = (0.229, 0.224, 0.225)
_LARGEST: Final = 1 << 30  # bytes; torchvision's file has 575 MB


def _layers() -> dict[str, tuple[int, tuple[int, ...]]]:
    """(number in torchvision's `features`, shape of the weights) of each convolution, by the name of what follows."""
    found: dict[str, tuple[int, tuple[int, ...]]] = {}
    number, inputs = 0, 3
    for block, widths in enumerate(_BLOCKS, 1):
        for index, width in enumerate(widths, 1):
            found[f"relu{block}_{index}"] = number, (width, inputs, 3, 3)
            number, inputs = number + 2, width
        number += 1  # the pooling
    return found


class Perceptual:
    """VGG-19 as a judge of pictures; it goes to the device of what it is given.

    Raises TrainingError: `path` is no VGG-19 as safetensors or as a .pth state dict of torchvision's, is damaged, or
    holds more than tensors.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        tensors = _read(path)
        self._layers = {
            name: [tensors[f"features.{number}.{kind}"] for kind in ("weight", "bias")]
            for name, (number, _) in _layers().items()
        }

    def __call__(self, shown: Tensor, wanted: Tensor) -> Tensor:
        """The distance of two batches of pictures (N, 3, H, W), sRGB in [0, 1], H and W at least 16; a scalar."""
        with torch.no_grad():
            truth = self._features(wanted)
        return torch.stack([F.mse_loss(a, b) for a, b in zip(self._features(shown), truth, strict=True)]).sum()

    def _features(self, srgb: Tensor) -> list[Tensor]:
        mean, spread = (torch.tensor(values).to(srgb).view(1, 3, 1, 1) for values in (_MEAN, _SPREAD))
        x, found = (srgb - mean) / spread, []
        for name, layer in self._layers.items():
            if name.endswith("_1") and name != "relu1_1":
                x = F.max_pool2d(x, 2)
            layer[:] = [tensor.to(srgb) for tensor in layer]
            x = F.relu(F.conv2d(x, layer[0], layer[1], padding=1))
            if name in _COMPARED:
                found.append(x)
        return found


def _read(path: Path) -> dict[str, Tensor]:
    """The tensors of the convolutions, float32, checked."""
    wanted: dict[str, tuple[int, ...]] = {}
    for number, shape in _layers().values():
        wanted |= {f"features.{number}.weight": shape, f"features.{number}.bias": shape[:1]}
    try:
        status = path.stat()
        # A pipe would never answer.
        if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGEST or _unpacked(path) > _LARGEST:
            raise ValueError("no file of weights")
        found = _of_safetensors(path, wanted) if path.suffix == ".safetensors" else _of_torch(path)
        tensors = {name: found[name] for name in wanted}
        if any(tuple(tensors[name].shape) != shape for name, shape in wanted.items()):
            raise ValueError("another net")
        plain = {name: tensor.detach().float().contiguous() for name, tensor in tensors.items()}
        if not all(bool(torch.isfinite(tensor).all()) for tensor in plain.values()):
            raise ValueError("not numbers")
        return plain
    except OSError as error:
        reason = error.strerror or error
        raise TrainingError("{name} can't be read: {reason}.", name=path.name, reason=reason) from error
    except Exception as error:  # whatever a hostile file makes the readers raise
        raise TrainingError(
            "{name} holds no weights of VGG-19: give torchvision's, as .safetensors or .pth.", name=path.name
        ) from error


def _unpacked(path: Path) -> int:
    """Bytes of a .pth once it is unpacked: torch's are zip files."""
    if not zipfile.is_zipfile(path):
        return 0
    with zipfile.ZipFile(path) as packed:
        return sum(entry.file_size for entry in packed.infolist())


def _of_safetensors(path: Path, wanted: Mapping[str, tuple[int, ...]]) -> dict[str, Tensor]:
    with safe_open(path, "pt") as file:
        if any(tuple(file.get_slice(name).get_shape()) != shape for name, shape in wanted.items()):
            raise ValueError("another net")
        return {name: file.get_tensor(name) for name in wanted}


def _of_torch(path: Path) -> dict[str, Tensor]:
    """Tensors alone: nothing of a pickle is run."""
    loaded = torch.load(path, map_location="cpu", weights_only=True)
    return {name: tensor for name, tensor in loaded.items() if isinstance(tensor, Tensor)}
