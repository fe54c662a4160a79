"""A net put into a wider one computes the same, and can learn with all of its channels."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from camnet_gui.errors import TrainingError
from camnet_gui.model.config import RestoreConfig, UNetConfig
from camnet_gui.model.nets import RestoreNet
from camnet_gui.train.widen import widened

NARROW = RestoreConfig(
    UNetConfig((4, 6, 8), convs=(0, 1, 2), dilation=(1, 1, 1), global_width=0, padding="zeros"), "any-camera", skip=True
)
WIDE = replace(NARROW, unet=replace(NARROW.unet, channels=(6, 6, 12)))


def trained() -> RestoreNet:
    torch.manual_seed(0)
    net = RestoreNet(NARROW)
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.add_(0.1 * torch.randn_like(parameter))
    return net


def test_the_wider_net_computes_the_same() -> None:
    net = trained()
    wide = widened(net, WIDE)
    mosaic, noise = torch.rand(2, 4, 16, 24), torch.rand(2, 4, 16, 24) * 0.01
    assert sum(p.numel() for p in wide.parameters()) > sum(p.numel() for p in net.parameters())
    with torch.no_grad():
        torch.testing.assert_close(wide(mosaic, noise), net(mosaic, noise), rtol=1e-4, atol=1e-5)


def test_the_new_channels_can_learn() -> None:
    wide = widened(trained(), WIDE)
    wide(torch.rand(1, 4, 16, 16), torch.full((1, 4, 16, 16), 0.01)).square().mean().backward()
    weight = wide.unet.merge[0].weight  # outputs (6), inputs 6 of the skip and 6 that rose
    assert weight[:4, 4:6].abs().sum() == 0 and weight.grad is not None
    assert weight.grad[:4, 4:6].abs().sum() > 0


def test_another_kind_of_net_is_refused() -> None:
    net = trained()
    for other in (
        replace(NARROW, unet=replace(NARROW.unet, channels=(2, 6, 8))),
        replace(NARROW, unet=replace(NARROW.unet, convs=(1, 1, 2))),
        replace(NARROW, skip=False),
    ):
        with pytest.raises(TrainingError, match="only be widened"):
            widened(net, other)
