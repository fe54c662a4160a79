"""Expert C: a published net that retouches pictures, as the teacher of a style."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Final

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from camnet_gui.errors import TrainingError

# Weights of the three tables: medians over photographs, and how far a bounded teacher goes from them.
_USUAL: Final = (1.49, 0.34, -1.28)
_REACH: Final = (0.14, 0.32, 0.08)


class Teacher(nn.Module):
    """Image-adaptive 3D LUTs of Zeng et al. (TPAMI 2020): sRGB rendition in, expert C's retouch out.

    A small CNN looks at the picture at 256² and weighs three 33³ tables, which are then applied trilinearly. The
    weights of a `bounded` teacher bend to within a reach of the usual ones: of one picture in ten the CNN turns white
    skies slate grey, or night to dusk, which is nothing that a style should learn. Without bounds a style reaches 26 dB
    of its teacher, with 2.5 times this reach 28 dB.
    """

    luts: Tensor

    def __init__(self, tensors: dict[str, Tensor], bounded: bool = False) -> None:
        super().__init__()
        self.bounded = bounded
        widths = (3, 16, 32, 64, 128, 128)
        layers: list[nn.Module] = [nn.Identity()]  # stands for the resizing, so that the published numbers fit
        for i, (inputs, outputs) in enumerate(pairwise(widths)):
            layers += [nn.Conv2d(inputs, outputs, 3, stride=2, padding=1), nn.LeakyReLU(0.2)]
            if i < 4:
                layers.append(nn.InstanceNorm2d(outputs, affine=True))
        layers += [nn.Identity(), nn.Conv2d(128, 3, 8)]  # the dropout does nothing after training
        self.model = nn.Sequential(*layers)
        prefix = "classifier.model."
        self.model.load_state_dict({k[len(prefix) :]: v for k, v in tensors.items() if k.startswith(prefix)})
        # (table, 3 output channels, blue, green, red)
        self.register_buffer("luts", torch.stack([tensors[f"lut.{i}"] for i in range(3)]))
        self.requires_grad_(False)

    @classmethod
    def load(cls, path: Path, bounded: bool = False) -> Teacher:
        """Read the published tensors. Raises TrainingError when the file is missing or of another kind."""
        try:
            return cls(load_file(path), bounded).eval()
        except (OSError, SafetensorError, KeyError, RuntimeError) as error:
            raise TrainingError(f"The style needs the teacher {path}, which can't be read.") from error

    def forward(self, photo: Tensor) -> Tensor:
        """Whole photographs (N, 3, H, W), sRGB [0, 1], to their retouched versions in [0, 1]."""
        small = F.interpolate(photo, (256, 256), mode="bilinear", align_corners=False)
        weights = self.model(small).flatten(1)
        if self.bounded:
            usual, reach = (torch.tensor(values).to(weights) for values in (_USUAL, _REACH))
            weights = usual + reach * torch.tanh((weights - usual) / reach)
        tables = torch.einsum("nk,kcbgr->ncbgr", weights, self.luts)
        # grid_sample wants (x, y, z) = (red, green, blue), innermost axis first, in [-1, 1].
        where = photo.permute(0, 2, 3, 1).unsqueeze(1) * 2 - 1
        sampled = F.grid_sample(tables, where, mode="bilinear", padding_mode="border", align_corners=True)
        return sampled[:, :, 0].clamp(0.0, 1.0)
