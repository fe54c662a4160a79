"""How restoring that is tied to one sensor's colours does on another's (the paper's section IV-E and Fig. 15).

    python tests/benchmarks/sensor_tied.py PHOTOS

What a Restore-Net of the paper's contract learns about colour is learned here alone: from the un-balanced RGB of one
camera to XYZ, by a small net on pixels, from photographs that the camera's matrix and noise made into raw colours. The
same test photos are then seen by each camera. Prints PSNR in dB after the sRGB curve and mean ΔE2000 for each camera
that was learned on (a row) and measured with (a column); the last row is this program's way, gains before the net and
the camera's own matrix behind it. Each camera has the gains that daylight (D65) asks of it.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor, nn

from camnet_gui import color
from camnet_gui.evaluate.simulate import CAMERAS, LEVELS, linear_light
from camnet_gui.model.nets import root_encode, srgb_curve
from camnet_gui.train import data, metrics

SIZE = 192
STEPS = 3000
NOISE = LEVELS[0]


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--pictures", type=int, default=60)
    given = parser.parse_args()
    learned_from, measured_with = data.list_photos(given.photos)
    train = _loaded(learned_from[: given.pictures])
    test = _loaded(measured_with)
    names = [name for name, _ in CAMERAS]
    print(f"| learned on | {' | '.join(names)} |\n|{'---|' * (len(names) + 1)}")
    for number, name in enumerate(names):
        net = _taught(_seen(train, number), train)
        with torch.no_grad():
            cells = [_cell(net(_seen(test, other)), test) for other in range(len(names))]
        print(f"| {name} | {' | '.join(cells)} |", flush=True)
    ours = [_cell(_by_metadata(_seen(test, other), other), test) for other in range(len(names))]
    print(f"| any camera, by its metadata | {' | '.join(ours)} |")


def _loaded(photos: list[Path]) -> Tensor:
    """Linear sRGB (N, 3, SIZE, SIZE)."""
    pictures = [
        cv2.resize(linear_light(photo).transpose(1, 2, 0), (SIZE, SIZE), interpolation=cv2.INTER_AREA)
        for photo in photos
    ]
    return torch.from_numpy(np.stack(pictures).transpose(0, 3, 1, 2).copy())


def _matrix(camera: int) -> Tensor:
    """M_balanced_to_xyz."""
    return torch.from_numpy(color.balanced_to_xyz(np.array(CAMERAS[camera][1]).reshape(3, 3))).float()


def _gains(camera: int) -> Tensor:
    """Of red, green, blue in daylight, (3, 1, 1): what a white has on the sensor, put right."""
    white = np.array(CAMERAS[camera][1]).reshape(3, 3) @ color.D65_WHITE
    return torch.from_numpy(white[1] / white).float().view(3, 1, 1)


def _seen(truth: Tensor, camera: int) -> Tensor:
    """What a camera's sensor sees of linear sRGB (N, 3, H, W): un-balanced RGB with noise."""
    M_srgb_to_balanced = torch.linalg.inv(_matrix(camera)) @ torch.from_numpy(color.M_SRGB_TO_XYZ).float()
    clean = torch.einsum("dc,nchw->ndhw", M_srgb_to_balanced, truth) / _gains(camera)
    sigma = (NOISE.shot * clean.clamp(min=0) + NOISE.read**2).sqrt()
    return clean + sigma * torch.randn(clean.shape, generator=torch.Generator().manual_seed(camera))


class _Tied(nn.Module):
    """Un-balanced camera RGB to linear sRGB, pixel by pixel: a matrix, and what a small net adds to it."""

    def __init__(self) -> None:
        super().__init__()
        self.matrix = nn.Conv2d(3, 3, 1)
        self.more = nn.Sequential(nn.Conv2d(3, 32, 1), nn.ReLU(), nn.Conv2d(32, 32, 1), nn.ReLU(), nn.Conv2d(32, 3, 1))

    def forward(self, raw: Tensor) -> Tensor:
        found: Tensor = self.matrix(raw) + 0.1 * self.more(root_encode(raw))
        return found


def _taught(seen: Tensor, truth: Tensor) -> nn.Module:
    torch.manual_seed(0)
    net = _Tied()
    adam = torch.optim.Adam(net.parameters(), lr=3e-3)
    pixels, wanted = (each.movedim(1, 0).flatten(1)[None, :, None] for each in (seen, truth))
    for step in range(STEPS):
        adam.param_groups[0]["lr"] = 3e-3 * (1 - step / STEPS)
        some = torch.randint(pixels.shape[-1], (8192,))
        shown, target = net(pixels[..., some]), wanted[..., some]
        # Eq. (5): the logarithm weighs the shadows.
        logs = shown.clamp(min=1e-3).log() - target.clamp(min=1e-3).log()
        adam.zero_grad()
        ((shown - target).abs().mean() + logs.abs().mean()).backward()
        adam.step()
    return net.eval()


def _by_metadata(seen: Tensor, camera: int) -> Tensor:
    M = torch.from_numpy(color.M_XYZ_TO_SRGB).float() @ _matrix(camera)
    return torch.einsum("dc,nchw->ndhw", M, seen * _gains(camera))


def _cell(linear: Tensor, truth: Tensor) -> str:
    shown, wanted = srgb_curve(linear), srgb_curve(truth)
    return f"{float(metrics.psnr(shown, wanted).mean()):.2f}, {float(metrics.mean_delta_e(shown, wanted).mean()):.2f}"


if __name__ == "__main__":
    main()
