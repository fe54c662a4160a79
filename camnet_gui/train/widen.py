"""A trained UNet put into a wider one that does exactly the same at first (after Net2Net, Chen et al. 2016).

The channels that are new get fresh weights, and nobody listens to them yet: the weights from them to the old channels
are zero. Training finds out what they are good for, where it would have to begin anew otherwise.
"""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from camnet_gui.errors import TrainingError
from camnet_gui.model.config import RestoreConfig
from camnet_gui.model.nets import RestoreNet


def widened(net: RestoreNet, config: RestoreConfig) -> RestoreNet:
    """A net of `config` that computes what `net` does.

    Raises TrainingError where `config` differs in more than widths, or is narrower somewhere.
    """
    old, new = net.config.unet.channels, config.unet.channels
    narrow = replace(config, unet=replace(config.unet, channels=old))
    if narrow != net.config or any(b < a for a, b in zip(old, new, strict=False)):
        raise TrainingError("The initial weights are of another kind of net: they can only be widened.")
    wide = RestoreNet(config)
    state = net.state_dict()
    with torch.no_grad():
        for name, target in wide.state_dict().items():
            _carry(state[name], target, transposed=".rise." in name, doubled=".merge." in name)
    return wide


def _carry(source: Tensor, target: Tensor, transposed: bool, doubled: bool) -> None:
    """Put a layer's weights or bias into the wider layer's, in place.

    transposed : inputs come before outputs
    doubled : the inputs are two equal halves, of which each got wider
    """
    if source.shape == target.shape:
        target.copy_(source)
        return
    if source.dim() == 1:
        target.zero_()
        target[: len(source)] = source
        return
    axes = (1, 0) if transposed else (0, 1)
    narrow, wide = source.movedim(axes, (0, 1)), target.movedim(axes, (0, 1))
    outputs, inputs = narrow.shape[:2]
    halves = 2 if doubled else 1
    step = wide.shape[1] // halves
    old = [half * step + i for half in range(halves) for i in range(inputs // halves)]
    part = torch.zeros_like(wide[:outputs])
    part[:, old] = narrow
    wide[:outputs] = part
