"""Weights files: round trip, and every refusal."""

import json
import struct
from pathlib import Path
from typing import Any

import pytest
import torch

from camnet_gui.errors import WeightsError
from camnet_gui.model.card import read_card
from camnet_gui.model.config import EnhanceConfig, RestoreConfig, UNetConfig
from camnet_gui.model.nets import EnhanceNet, GridNet, RestoreNet
from camnet_gui.model.weights import load, make_card, save

TINY = UNetConfig(channels=(4, 6), convs=(1, 1), dilation=(1, 1), global_width=0, padding="zeros")


def tiny(path: Path) -> Path:
    torch.manual_seed(0)
    net = RestoreNet(RestoreConfig(TINY, "any-camera", True))
    save(path, net, make_card(net, "tiny", "Tiny", training={"steps": 3}, licence="CC0-1.0"))
    return path


def change(path: Path, edit: Any) -> Path:
    """Rewrite a file's header after `edit(card)`; tensors stay."""
    data = path.read_bytes()
    length = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8 : 8 + length])
    card = json.loads(header["__metadata__"]["camnet"])
    edit(card)
    header["__metadata__"]["camnet"] = json.dumps(card)
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data[8 + length :])
    return path


@pytest.mark.parametrize(
    "net",
    [
        RestoreNet(RestoreConfig(TINY, "any-camera", True)),
        RestoreNet(RestoreConfig(UNetConfig(channels=(4, 6), convs=(2, 2), dilation=(1, 1), global_width=8))),
        EnhanceNet(EnhanceConfig(UNetConfig(channels=(4, 6), convs=(2, 2), dilation=(1, 2), residual=True))),
        GridNet(),
    ],
    ids=["fast", "paper-restore", "paper-enhance", "grid"],
)
def test_a_net_comes_back_as_it_was(net: Any, tmp_path: Path) -> None:
    path = tmp_path / "net.safetensors"
    save(path, net, make_card(net, "some-net", "Some net", description="Für Tests"))
    found, card = load(path)
    assert card.name == "Some net" and card.description == "Für Tests"
    assert type(found) is type(net) and found.config == net.config
    assert all(torch.equal(a, b) for a, b in zip(net.parameters(), found.parameters(), strict=True))
    assert not any(tmp_path.glob(".*"))


def test_a_net_in_another_memory_layout_is_written_alike(tmp_path: Path) -> None:
    plain, turned = tiny(tmp_path / "a.safetensors"), tmp_path / "b.safetensors"
    net, card = load(plain)
    save(turned, net.to(memory_format=torch.channels_last), card)
    assert turned.read_bytes() == plain.read_bytes()


def test_the_other_stage_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="stage"):
        load(tiny(tmp_path / "a.safetensors"), "enhance")


def test_a_flipped_bit_is_refused(tmp_path: Path) -> None:
    path = tiny(tmp_path / "a.safetensors")
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(data)
    with pytest.raises(WeightsError, match="checksum"):
        load(path)


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda card: card.update(format_version=99), "version"),
        (lambda card: card.update(stage="other"), "stage"),
        (lambda card: card.update(stage="enhance"), "wrong stage"),
        (lambda card: card.update(architecture="transformer"), "architecture"),
        (lambda card: card["contract"].update(white_balance="net"), "contract"),
        (lambda card: card["contract"].update(receptive_field=2), "contract"),
        (lambda card: card["configuration"]["unet"].update(channels=[4, 8]), "tensor"),
        (lambda card: card["configuration"]["unet"].update(channels=[10**9, 6]), "configuration"),
        (lambda card: card["configuration"]["unet"].update(convs=[1]), "levels"),
        (lambda card: card["configuration"].update(run="rm"), "configuration"),
        (lambda card: card.update(sha256="0" * 64), "checksum"),
        (lambda card: card.update(key="../../etc/passwd"), "key"),
    ],
)
def test_what_does_not_fit_is_refused_in_words(edit: Any, message: str, tmp_path: Path) -> None:
    path = change(tiny(tmp_path / "a.safetensors"), edit)
    with pytest.raises(WeightsError, match=message):
        load(path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"text",
        b"\xff" * 64,
        struct.pack("<Q", 10) + b"[[[[[[[[[[",
        struct.pack("<Q", 2) + b"{}",
        b"\x80\x04pickle",
    ],
)
def test_other_files_are_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    path.write_bytes(content)
    with pytest.raises(WeightsError, match=r"a\.safetensors"):
        load(path)


def test_a_truncated_file_is_refused(tmp_path: Path) -> None:
    path = tiny(tmp_path / "a.safetensors")
    path.write_bytes(path.read_bytes()[:-50])
    with pytest.raises(WeightsError, match="damaged"):
        load(path)


def test_a_value_that_is_no_number_is_refused(tmp_path: Path) -> None:
    net = GridNet()
    torch.nn.init.constant_(net.guide, float("nan"))
    path = tmp_path / "a.safetensors"
    save(path, net, make_card(net, "bad", "Bad"))
    with pytest.raises(WeightsError, match="numbers"):
        load(path)


def test_a_missing_file_and_a_full_disk_are_said(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="read"):
        read_card(tmp_path / "absent.safetensors")
    blocker = tmp_path / "file"
    blocker.write_text("")
    with pytest.raises(WeightsError, match="written"):
        save(blocker / "a.safetensors", GridNet(), make_card(GridNet(), "a", "A"))
