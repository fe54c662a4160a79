"""A procedural photo and tiny nets, for tests of the engine without files and shipped weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch

from camnet_gui.color import balanced_to_xyz
from camnet_gui.images import CfaPattern, Noise, RawFrame, Shot, oriented_size
from camnet_gui.model.config import EnhanceConfig, RestoreConfig, UNetConfig
from camnet_gui.model.cpu import CpuRestore
from camnet_gui.model.nets import EnhanceNet, GridNet, RestoreNet
from camnet_gui.model.weights import make_card, save
from camnet_gui.photo import Photo

# Canon EOS 5D Mark II, XYZ (D65) -> camera, from LibRaw's table.
CAMERA = np.array([[0.4716, 0.0603, -0.0830], [-0.7798, 1.5474, 0.2480], [-0.1496, 0.1937, 0.6651]])
GAINS = (2.0, 1.0, 1.5)


def make_photo(
    height: int = 420,
    width: int = 610,
    cfa: CfaPattern = "RGGB",
    orientation: int = 1,
    shot_noise: float = 4e-4,
    blur: float = 6,
) -> Photo:
    """A colourful, noisy photo with a red square and a clipped lamp; 14 bit, black 512. `blur` in pixels."""
    generator = np.random.default_rng(11)
    light = cv2.GaussianBlur(generator.random((height, width, 3)), (0, 0), blur)
    light = (light - light.min()) / np.ptp(light) * 0.6
    light[height // 3 : height // 2, width // 4 : width // 2] = (0.5, 0.1, 0.1)
    cv2.circle(light, (int(width * 0.75), height // 3), 25, (1.6, 1.6, 1.6), -1, cv2.LINE_AA)
    sensor = np.minimum(light / np.array(GAINS), 1)
    mosaic = np.empty((height, width))
    for site, letter in enumerate(cfa):
        mosaic[site // 2 :: 2, site % 2 :: 2] = sensor[site // 2 :: 2, site % 2 :: 2, "RGB".index(letter)]
    mosaic += np.sqrt(shot_noise * (mosaic + 0.0025)) * generator.standard_normal(mosaic.shape)
    values = np.clip(np.rint(np.minimum(mosaic, 1) * (16383 - 512) + 512), 0, 16383).astype(np.uint16)
    frame = RawFrame(
        mosaic=values,
        cfa=cfa,
        black=(512.0,) * 4,
        white=16383.0,
        white_balance=GAINS,
        daylight_balance=GAINS,
        M_balanced_to_xyz=balanced_to_xyz(CAMERA),
        noise=Noise((shot_noise,) * 4, (0.0025 * shot_noise,) * 4, "dng"),
        gain_maps=(),
        baseline_exposure=0.0,
        shot=Shot(make="Test", model="Camera", orientation=orientation),
        preview=b"",
        defects=np.zeros((0, 2), np.int32),
        fallbacks=(),
    )
    return Photo(Path("procedural.dng"), frame, *oriented_size(height, width, orientation))


def write_weights(folder: Path, kind: str = "fast", amount: float = 0.03) -> Path:
    """A folder of tiny untrained nets that do something everywhere; `kind` "fast" or "paper".

    amount : how much Restore-Net changes; 0 leaves the fast one's interpolation alone
    """
    torch.manual_seed(4)
    if kind == "fast":
        unet = UNetConfig(channels=(4, 6, 8), convs=(1, 1, 1), dilation=(1, 1, 1), global_width=0, padding="zeros")
        restore = RestoreNet(RestoreConfig(unet, "any-camera", skip=True))
        style: GridNet | EnhanceNet = GridNet()
    else:
        unet = UNetConfig(channels=(4, 6, 8), convs=(2, 2, 2), dilation=(1, 1, 1), global_width=16)
        restore = RestoreNet(RestoreConfig(unet, "paper", skip=False))
        dilated = UNetConfig(channels=(4, 6, 8), convs=(2, 2, 2), dilation=(1, 2, 4), residual=True, global_width=16)
        style = EnhanceNet(EnhanceConfig(dilated))
    torch.nn.init.normal_(restore.unet.last.weight, std=amount)
    if kind == "paper":
        torch.nn.init.constant_(restore.unet.last.bias, 0.3)
    save(folder / "restore-fast.safetensors", restore, make_card(restore, "restore-fast", "Tiny"))
    for key, strength in (("natural", 0.02), ("second", 0.05)):
        last = style.last if isinstance(style, GridNet) else style.unet.last
        torch.nn.init.normal_(last.weight, std=strength)
        save(folder / "styles" / f"{key}.safetensors", style, make_card(style, key, key.title()))
    return folder


def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one whenever Restore-Net runs."""
    runs: list[int] = []
    restore = CpuRestore.restore

    def count(self: CpuRestore, *arguments: Any) -> Any:
        runs.append(1)
        return restore(self, *arguments)

    monkeypatch.setattr(CpuRestore, "restore", count)
    return runs
