"""Weights files and torch's nets: what training, and devices other than the CPU, read and write."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal, TypeAlias

import torch

from camnet_gui.model import card as cards
from camnet_gui.model.card import Card, Contract, Tensors, Weights
from camnet_gui.model.config import EnhanceConfig, GridConfig
from camnet_gui.model.nets import EnhanceNet, GridNet, RestoreNet

Net: TypeAlias = RestoreNet | EnhanceNet | GridNet


def contract_of(net: Net) -> Contract:
    """The contract that a net's configuration implies."""
    return cards.contract_of(net.config)


def make_card(net: Net, key: str, name: str, **fields: Any) -> Card:
    """A card for `net`; `fields` are the free ones of `Card` (description, parent, training, licence, author)."""
    return cards.make_card(net.config, key, name, **fields)


def tensors_of(net: Net) -> Tensors:
    """What a weights file holds of `net`."""
    return {name: value.detach().cpu().numpy() for name, value in net.state_dict().items()}


def save(path: Path, net: Net, card: Card, fresh: bool = False) -> None:
    """Write `net` with `card`, atomically; with `fresh` never over a file. Raises WeightsError."""
    cards.write(path, tensors_of(net), card, fresh)


def load(path: Path, stage: Literal["restore", "enhance"] | None = None) -> tuple[Net, Card]:
    """The net of a weights file, in evaluation mode on the CPU. Raises WeightsError as `card.read` does."""
    weights = cards.read(path, stage)
    return net_of(weights), weights.card


def net_of(weights: Weights) -> Net:
    """The net of a weights file's content, in evaluation mode on the CPU."""
    config = weights.config
    net: Net
    if isinstance(config, GridConfig):
        net = GridNet(config)
    elif isinstance(config, EnhanceConfig):
        net = EnhanceNet(config)
    else:
        net = RestoreNet(config)
    net.load_state_dict({name: torch.from_numpy(value) for name, value in weights.tensors.items()})
    return net.eval().requires_grad_(False)
