"""Tiny style files, and the folders that styles are looked for in."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from camnet_gui.model import weights
from camnet_gui.model.config import GridConfig
from camnet_gui.model.nets import GridNet


def make_style(path: Path, name: str = "Dusk", seed: int = 0, **fields: Any) -> Path:
    """A style of a tiny net, under the key of its name."""
    torch.manual_seed(seed)
    net = GridNet(GridConfig(bins=(4, 4), width=4))
    with torch.no_grad():
        net.guide.add_(torch.rand(3) * 0.1)  # another one for each seed
    key = fields.pop("key", name.lower().replace(" ", "-"))
    weights.save(path, net, weights.make_card(net, key, name, **fields))
    return path


def own_shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Shipped styles Natural and Mono, and an empty folder of the user's styles, which is returned."""
    shipped = tmp_path / "weights"
    make_style(shipped / "styles" / "natural.safetensors", "Natural", 100)
    make_style(shipped / "styles" / "mono.safetensors", "Mono", 101)
    for module in ("style_files", "styles_kept", "paths"):
        monkeypatch.setattr(f"camnet_gui.{module}.weights_folder", lambda: shipped)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "camnet_gui" / "styles"


def rewritten(path: Path, edit: Callable[[dict[str, Any], dict[str, Any]], None]) -> Path:
    """The file with its header after `edit(header, card)`; the tensors' bytes stay."""
    data = path.read_bytes()
    length = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8 : 8 + length])
    card = json.loads(header["__metadata__"]["camnet"])
    edit(header, card)
    header["__metadata__"]["camnet"] = json.dumps(card)
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data[8 + length :])
    return path
