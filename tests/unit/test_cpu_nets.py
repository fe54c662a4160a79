"""ONNX Runtime and NumPy on the CPU give what torch's nets give."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from itertools import product
from pathlib import Path

import dng_maker
import numpy as np
import pytest
import torch
from engine_fixtures import write_weights

from camnet_gui.color import srgb_encode
from camnet_gui.curves import encode
from camnet_gui.errors import Cancelled
from camnet_gui.images import F32
from camnet_gui.model import ddfapd, device
from camnet_gui.model.backend import load_restore, load_style
from camnet_gui.model.config import EnhanceConfig, GridConfig, NetConfig, RestoreConfig, UNetConfig, shapes_of
from camnet_gui.model.cpu import CpuEnhance, CpuRestore
from camnet_gui.model.grid import GridStyle, square_thumbnail
from camnet_gui.model.nets import EnhanceNet, GridNet, RestoreNet
from camnet_gui.model.onnx import Graph
from camnet_gui.model.session import Session, never
from camnet_gui.model.weights import Net, tensors_of

TOLERANCE = 1e-4
UNETS = [
    UNetConfig((16, 32, 48), (0, 1, 2), (1, 1, 1), global_width=0, padding="zeros"),
    UNetConfig((8, 16, 24, 48), (1, 1, 2, 2), (1, 2, 1, 3), residual=True, global_width=12, padding="zeros"),
    UNetConfig((4, 6, 5), (2, 2, 2), (1, 2, 4), residual=True, global_width=0),
    UNetConfig((5, 7), (1, 2), (1, 1), global_width=16),
]
RESTORES = [
    RestoreConfig(unet, contract, skip)  # type: ignore[arg-type]
    for unet, (contract, skip) in product(UNETS, [("any-camera", True), ("any-camera", False), ("paper", False)])
]
GRIDS = [GridConfig(), GridConfig((8, 4), 5, monochrome=True, table=5)]


def randomised(net: Net) -> Net:
    """Every tensor says something, biases and last layers too."""
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for parameter in net.parameters():
            scale = 1.2 / max(1, parameter[0].numel()) ** 0.5 if parameter.dim() > 1 else 0.1
            parameter.copy_(torch.randn(parameter.shape, generator=generator) * scale)
    return net.eval()


def mosaic(height: int, width: int) -> F32:
    """Packed planes with values below black and at the clipping."""
    return np.clip(np.random.default_rng(2).normal(0.3, 0.35, (4, height, width)), -0.1, 1).astype(np.float32)


def net_of(config: NetConfig) -> Net:
    kinds = {RestoreConfig: RestoreNet, EnhanceConfig: EnhanceNet, GridConfig: GridNet}
    return randomised(kinds[type(config)](config))  # type: ignore[arg-type]


@pytest.mark.parametrize("config", [*RESTORES, *map(EnhanceConfig, UNETS), *GRIDS])
def test_the_table_of_shapes_is_that_of_the_nets(config: NetConfig) -> None:
    assert shapes_of(config) == {name: tuple(value.shape) for name, value in net_of(config).state_dict().items()}


@pytest.mark.parametrize("config", RESTORES)
@pytest.mark.parametrize("inner", [(slice(None), slice(None)), (slice(8, 40), slice(16, 70))])
def test_restoring_equals_torch(config: RestoreConfig, inner: tuple[slice, slice]) -> None:
    net = net_of(config)
    assert isinstance(net, RestoreNet)
    rggb = mosaic(48, 72)
    noise = np.abs(mosaic(48, 72))[: 1 if config.contract == "paper" else 4] * np.float32(0.1)
    fast = CpuRestore(config, tensors_of(net), never)
    there = (torch.from_numpy(rggb)[None], torch.from_numpy(noise)[None])
    with torch.inference_mode():
        features, _ = net.features(*there)
        deep = net.unet.encode(features)[1][0].numpy()
        mean = deep.mean((1, 2)) * np.float32(0.7) if config.unet.global_width else None
        expected = net(*there, None if mean is None else torch.from_numpy(mean)[None], inner)[0].numpy()
    assert expected.std() > 0.05
    assert np.abs(fast.deep(rggb, noise) - deep).max() < TOLERANCE
    assert np.abs(fast.restore(rggb, noise, mean, inner) - expected).max() < TOLERANCE


@pytest.mark.parametrize("unet", UNETS)
def test_enhancing_equals_torch(unet: UNetConfig) -> None:
    net = net_of(EnhanceConfig(unet))
    assert isinstance(net, EnhanceNet)
    xyz = np.random.default_rng(3).uniform(-0.1, 1.2, (3, 96, 144)).astype(np.float32)
    fast = CpuEnhance(net.config, tensors_of(net), never)
    there = torch.from_numpy(xyz)[None]
    with torch.inference_mode():
        deep = net.unet.encode(net.features(there))[1][0].numpy()
        mean = deep.mean((1, 2)) if unet.global_width else None
        expected = net(there)[0].numpy()
    assert np.abs(fast.deep(xyz) - deep).max() < TOLERANCE
    assert np.abs(fast.enhance(xyz, mean) - expected).max() < TOLERANCE


@pytest.mark.parametrize("config", GRIDS)
def test_a_styles_grid_equals_torchs(config: GridConfig) -> None:
    net = net_of(config)
    assert isinstance(net, GridNet)
    xyz = np.random.default_rng(4).random((3, 300, 420), dtype=np.float32)
    grid = GridStyle(config, tensors_of(net)).grid(xyz)
    with torch.inference_mode():
        expected = net.grid(torch.from_numpy(square_thumbnail(xyz))[None])[0].numpy()
        guide = net.guide.softmax(0).numpy()
    assert np.abs(grid.coefficients - expected).max() < TOLERANCE and np.abs(grid.guide - guide).max() < 1e-6


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (9, 8), (33, 20)])
def test_demosaicing_arrays_equals_demosaicing_tensors(size: tuple[int, int]) -> None:
    planes = mosaic(*size)
    expected = ddfapd.demosaic(torch.from_numpy(planes)).numpy()
    assert np.array_equal(ddfapd.demosaic(planes), expected)
    halo = ddfapd.HALO
    around = np.full((4, size[0] + 2 * halo, size[1] + 2 * halo), np.nan, np.float32)
    around[:, halo:-halo, halo:-halo] = planes
    ddfapd.surround(around)
    assert np.array_equal(around, ddfapd.padded(planes))


@pytest.mark.parametrize("size", [(2, 2), (6, 10), (20, 34)])
def test_what_surrounds_a_mosaic_is_its_mirror_image(size: tuple[int, int]) -> None:
    values = np.random.default_rng(5).random(size, dtype=np.float32)
    packed = np.stack([values[y::2, x::2] for y in (0, 1) for x in (0, 1)])
    mirrored = np.pad(values, 2 * ddfapd.HALO, "reflect")
    assert np.array_equal(ddfapd.padded(packed), np.stack([mirrored[y::2, x::2] for y in (0, 1) for x in (0, 1)]))


@pytest.mark.parametrize("kind", ["fast", "paper"])
def test_other_devices_give_the_same(kind: str, tmp_path: Path) -> None:
    """torch's CPU stands for any of them."""
    from camnet_gui.model.card import read
    from camnet_gui.model.gpu import TorchEnhance, TorchRestore

    folder = write_weights(tmp_path, kind)
    path, style = folder / "restore-fast.safetensors", folder / "styles" / "second.safetensors"
    rggb, xyz = mosaic(48, 72), np.abs(mosaic(96, 144)[:3])
    noise = np.abs(mosaic(48, 72))[: 1 if kind == "paper" else 4] * np.float32(0.1)
    here, there = load_restore(path, "cpu"), TorchRestore(read(path), "cpu", never)
    assert here.contract == there.contract
    mean = there.deep(rggb, noise).mean((1, 2)) if kind == "paper" else None
    inner = (slice(8, 40), slice(None))
    difference = here.restore(rggb, noise, mean, inner) - there.restore(rggb, noise, mean, inner)
    assert np.abs(difference).max() < TOLERANCE
    if kind == "paper":
        enhancing, other = load_style(style, "cpu"), TorchEnhance(read(style), "cpu", never)
        assert isinstance(enhancing, CpuEnhance)
        assert np.abs(enhancing.enhance(xyz, other.deep(xyz).mean((1, 2))) - other.enhance(xyz, None)).max() < TOLERANCE


def test_a_nested_run_does_not_touch_the_outer_ones_input() -> None:
    config = RestoreConfig(UNETS[0], "any-camera", True)
    net = net_of(config)
    planes, other = mosaic(48, 72), mosaic(64, 80)
    expected = CpuRestore(config, tensors_of(net), never).restore(planes, planes * 0 + 0.1, None, (slice(None),) * 2)
    depth = list[int]()

    def check() -> None:
        if not depth:
            depth.append(1)
            fast.restore(other, other * 0 + 0.2, None, (slice(None),) * 2)

    fast = CpuRestore(config, tensors_of(net), check)
    for _ in range(2):
        depth.clear()
        assert np.array_equal(fast.restore(planes, planes * 0 + 0.1, None, (slice(None),) * 2), expected)


def test_the_curve_in_place_is_the_curve() -> None:
    linear = np.concatenate([np.linspace(-0.1, 1.2, 3000), np.linspace(0, 0.01, 3000)]).astype(np.float32)
    shown = encode(linear.reshape(-1, 3).copy())
    assert np.abs(shown - srgb_encode(linear.reshape(-1, 3))).max() < 1e-6 and shown.min() == 0 and shown.max() <= 1


def slow_model(layers: int = 400) -> bytes:
    graph = Graph()
    x = graph.input("x", 4)
    for _ in range(layers):
        x = graph.node("Sin", x)
    graph.output("y", x, 4)
    return graph.model()


def test_a_run_is_stopped_in_the_middle_and_leaves_nothing_behind() -> None:
    session, picture = Session(slow_model()), np.ones((1, 8, 512, 512), np.float32)
    begun, asked = time.perf_counter(), list[float]()

    def check() -> None:
        asked.append(time.perf_counter() - begun)
        if len(asked) > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        session(check, x=picture)
    assert time.perf_counter() - begun < asked[-1] + 0.3
    assert not any(thread.name == "session" for thread in threading.enumerate())
    assert session(never, x=picture[:, :1, :2, :2]).shape == (1, 1, 2, 2)


def test_no_memory_for_a_run_is_a_memory_error() -> None:
    graph = Graph()
    shape = graph.constant(np.array([1 << 20, 1 << 20, 1, 1], np.int64))
    graph.output("y", graph.node("Expand", graph.input("x", 4), shape), 4)
    with pytest.raises(MemoryError):
        Session(graph.model())(never, x=np.ones((1, 1, 1, 1), np.float32))


def test_developing_on_the_cpu_does_not_import_torch(tmp_path: Path) -> None:
    dng_maker.write(tmp_path / "a.dng", dng_maker.random_mosaic())
    program = f"""
import sys
from pathlib import Path
from camnet_gui.develop import Engine
from camnet_gui.edits import Edits
from camnet_gui.export import ExportOptions, export_photo
from camnet_gui.gui import app
from camnet_gui.model import device
folder = Path({str(tmp_path)!r})
if not device.may_have_gpu():
    assert device.choose("auto") == "cpu" and device.available() == ("cpu",)
app.engine_factory("cpu", 64)
engine = Engine("cpu", weights=folder)
export_photo(engine, engine.open(folder / "a.dng"), Edits(), folder / "a.jpg", ExportOptions(format="jpeg"))
sys.exit("torch" in sys.modules)
"""
    write_weights(tmp_path)
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_torch_is_asked_only_where_there_may_be_a_gpu(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    driver = tmp_path / "nvidiactl"
    monkeypatch.setattr(device, "_GPU_FILES", (str(driver),))
    monkeypatch.setattr("importlib.metadata.version", lambda name: "2.13.0")
    assert not device.may_have_gpu()
    driver.touch()
    assert device.may_have_gpu()
    monkeypatch.setattr("importlib.metadata.version", lambda name: "2.13.0+cpu")
    assert not device.may_have_gpu()
