"""The perceptual loss: VGG-19's numbering, its files in both formats, and files that are none. Weights are random."""

import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from camnet_gui.errors import TrainingError
from camnet_gui.train import perceptual
from camnet_gui.train.perceptual import Perceptual

Tensors = dict[str, Tensor]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> Tensors:
    """A VGG-19 of narrow layers, named as torchvision names them, with a classifier."""
    monkeypatch.setattr(perceptual, "_BLOCKS", ((2, 2), (3, 3), (4,) * 4, (5,) * 4, (5,) * 4))
    torch.manual_seed(0)
    made = {"classifier.0.weight": torch.zeros(1)}
    for number, shape in perceptual._layers().values():
        made |= {f"features.{number}.weight": torch.randn(shape), f"features.{number}.bias": torch.randn(shape[0])}
    return made


def torchvisions(tensors: Tensors) -> tuple[nn.Sequential, list[int]]:
    """torchvision's `features` with these weights, and where relu2_2 and relu5_4 are in it."""
    layers: list[nn.Module] = []
    for widths in perceptual._BLOCKS:
        for _ in widths:
            weight, bias = (tensors[f"features.{len(layers)}.{kind}"] for kind in ("weight", "bias"))
            layer = nn.Conv2d(weight.shape[1], weight.shape[0], 3, padding=1)
            layer.weight.data, layer.bias.data = weight, bias  # type: ignore[union-attr]
            layers += [layer, nn.ReLU()]
        layers.append(nn.MaxPool2d(2))
    return nn.Sequential(*layers), [8, 35]


def test_the_layers_are_torchvisions() -> None:
    layers = perceptual._layers()
    assert len(layers) == 16 and layers["relu1_1"] == (0, (64, 3, 3, 3))
    assert layers["relu2_2"] == (7, (128, 128, 3, 3)) and layers["relu5_4"] == (34, (512, 512, 3, 3))


@pytest.mark.parametrize("suffix", [".safetensors", ".pth"])
def test_it_is_the_distance_of_the_features(small: Tensors, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"vgg19{suffix}"
    save_file(small, path) if suffix == ".safetensors" else torch.save(small, path)
    judge, (net, places) = Perceptual(path), torchvisions(small)
    a, b = torch.rand(2, 2, 3, 32, 48, requires_grad=True)
    expected = torch.zeros(())
    x, y = ((each - torch.tensor(perceptual._MEAN).view(3, 1, 1)) / torch.tensor(perceptual._SPREAD).view(3, 1, 1)
            for each in (a, b))  # fmt: skip
    for number, layer in enumerate(net):
        x, y = layer(x), layer(y)
        if number in places:
            expected = expected + (x - y).square().mean()
    assert torch.allclose(judge(a, b), expected, rtol=1e-4) and float(judge(a, a).detach()) == 0
    judge(a, b.detach()).backward()


def _hostile(path: Path, good: Tensors) -> None:
    class Touch:
        def __reduce__(self) -> tuple[object, tuple[Path]]:
            return Path.touch, (path.with_name("touched"),)

    torch.save(good | {"features.0.weight": Touch()}, path)


def _bomb(path: Path, good: Tensors) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("archive/data.pkl", bytes(1 << 20))


WRONG: tuple[tuple[str, Callable[[Path, Tensors], object]], ...] = (
    ("gone.pth", lambda path, good: None),
    ("text.pth", lambda path, good: path.write_text("weights")),
    ("empty.safetensors", lambda path, good: path.write_bytes(b"")),
    ("folder.pth", lambda path, good: path.mkdir()),
    ("list.pth", lambda path, good: torch.save([1, 2], path)),
    ("plain.pth", lambda path, good: path.write_bytes(pickle.dumps({"features.0.weight": 1}))),
    ("other.safetensors", lambda path, good: save_file({"features.0.weight": torch.zeros(2)}, path)),
    ("other.pth", lambda path, good: torch.save(good | {"features.34.weight": torch.zeros(2, 2, 3, 3)}, path)),
    ("nan.pth", lambda path, good: torch.save(good | {"features.0.bias": torch.full((2,), torch.nan)}, path)),
    ("hostile.pth", _hostile),
    ("bomb.pth", _bomb),
)


@pytest.mark.parametrize(("name", "make"), WRONG)
def test_other_files_are_refused_in_a_sentence(
    small: Tensors, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, make: Callable[[Path, Tensors], object]
) -> None:
    monkeypatch.setattr(perceptual, "_LARGEST", 1 << 19)
    make(tmp_path / name, small)
    with pytest.raises(TrainingError) as caught:
        Perceptual(tmp_path / name)
    text = str(caught.value)
    assert text.startswith(name) and text.endswith(".") and "\n" not in text and len(text) < 100
    assert not (tmp_path / "touched").exists()
