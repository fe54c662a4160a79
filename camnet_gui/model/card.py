"""Weights files: safetensors with a validated card in the header. Never pickles.

A file carries everything that is needed to build its net and to use it rightly: configuration, contract, training
record, licence and a checksum. What does not fit is refused with a sentence that says why.
"""

from __future__ import annotations

import errno
import hashlib
import json
import re
import stat
import struct
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Any, Final, Literal, TypeAlias

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save as encode_tensors

from camnet_gui.errors import WeightsError
from camnet_gui.files import write_bytes
from camnet_gui.images import F32
from camnet_gui.model import ddfapd
from camnet_gui.model.config import (
    EnhanceConfig,
    GridConfig,
    NetConfig,
    RestoreConfig,
    Shapes,
    UNetConfig,
    shapes_of,
)
from camnet_gui.styles_kept import LONGEST_NAME, name_problem, text_problem

FORMAT_VERSION: Final = 1
_KEY: Final = "camnet"
_MAX_FILE: Final = 512 * 1024**2
_MAX_HEADER: Final = 4 * 1024**2
LONGEST_THUMBNAIL: Final = 100_000  # characters

Tensors: TypeAlias = dict[str, F32]
NotNegative = Annotated[float, Field(ge=0, le=1)]
Small = Annotated[int, Field(ge=1, le=2048)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _UNet(_Strict):
    channels: Annotated[tuple[Small, ...], Field(min_length=2, max_length=6)]
    convs: tuple[Annotated[int, Field(ge=0, le=8)], ...]
    dilation: tuple[Annotated[int, Field(ge=1, le=16)], ...]
    residual: bool
    global_width: Annotated[int, Field(ge=0, le=4096)]
    padding: Literal["reflect", "zeros"]

    def build(self) -> UNetConfig:
        if not len(self.channels) == len(self.convs) == len(self.dilation):
            raise WeightsError("its configuration names different numbers of levels")
        return UNetConfig(**dict(self))


class _RestoreUNet(_Strict):
    unet: _UNet
    contract: Literal["paper", "any-camera"]
    skip: bool

    def build(self) -> RestoreConfig:
        return RestoreConfig(self.unet.build(), self.contract, self.skip)


class _EnhanceUNet(_Strict):
    unet: _UNet

    def build(self) -> EnhanceConfig:
        return EnhanceConfig(self.unet.build())


class _Grid(_Strict):
    bins: tuple[Literal[4, 8, 16, 32], Annotated[int, Field(ge=2, le=32)]]
    width: Annotated[int, Field(ge=1, le=256)]
    monochrome: bool = False
    table: Literal[0, 5, 9, 17, 33] = 0

    def build(self) -> GridConfig:
        return GridConfig(self.bins, self.width, self.monochrome, self.table)


_ARCHITECTURES: Final[dict[str, tuple[str, type[_RestoreUNet] | type[_EnhanceUNet] | type[_Grid]]]] = {
    "restore-unet": ("restore", _RestoreUNet),
    "enhance-unet": ("enhance", _EnhanceUNet),
    "enhance-grid": ("enhance", _Grid),
}


class Contract(_Strict):
    """What a net takes and gives, and how it may be cut into tiles.

    white_balance : "before" the net, or learned by the net ("net")
    noise : "sigma-planes", "omega-plane" or "none"
    size_multiple : in picture pixels, of a tile's origin and extent
    receptive_field : radius in picture pixels beyond which no input pixel changes an output pixel
    smallest : least height and width in picture pixels
    whole_picture : statistics of the whole picture that tiles must share: none, the global block's mean, or the grid
    """

    white_balance: Literal["before", "net", "done"]
    noise: Literal["sigma-planes", "omega-plane", "none"]
    input: Literal["rggb", "xyz"]
    input_scaling: Literal["balanced-white-1", "sensor-white-1", "d65-white-srgb-curve", "srgb-curve"]
    output: Literal["camera-rgb", "xyz", "srgb"]
    size_multiple: int
    receptive_field: int
    smallest: int
    dtype: Literal["float32"] = "float32"
    whole_picture: Literal["none", "mean", "grid"]


class Card(BaseModel):
    """The header of a weights file. Unknown fields of later versions are kept.

    camera : make and model that a Restore-Net was taught for and serves alone, or ""
    noise : λ_shot from and to which that Restore-Net was taught; it serves no other pictures
    thumbnail : a small JPEG in base64 that shows a style, or ""
    date : when it was made, as 2026-05-31, or ""
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    format_version: int = FORMAT_VERSION
    stage: Literal["restore", "enhance"]
    architecture: Literal["restore-unet", "enhance-unet", "enhance-grid"]
    configuration: dict[str, Any]
    contract: Contract
    key: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
    name: Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]
    description: Annotated[str, Field(max_length=2000)] = ""
    parent: str = ""
    camera: Annotated[str, Field(max_length=80)] = ""
    noise: tuple[NotNegative, NotNegative] = (0.0, 1.0)
    training: dict[str, Any] = {}
    licence: Annotated[str, Field(max_length=4000)] = ""
    author: Annotated[str, Field(max_length=200)] = ""
    date: Annotated[str, Field(pattern=r"^(\d{4}-\d\d-\d\d)?$")] = ""
    thumbnail: Annotated[str, Field(max_length=LONGEST_THUMBNAIL, pattern=r"^[A-Za-z0-9+/]*={0,2}$")] = ""
    sha256: str = ""

    @field_validator("name")
    @classmethod
    def _plain_name(cls, name: str) -> str:
        return _refused(name, name_problem(name))

    @field_validator("description", "licence", "author", "camera")
    @classmethod
    def _plain_text(cls, text: str) -> str:
        return _refused(text, text_problem(text, lines=True))


def _refused(text: str, problem: str) -> str:
    if problem:
        raise ValueError(problem)
    return text


def _unet_radius(config: UNetConfig) -> int:
    """Radius in quads: convolutions of every level at its scale, and the pooling's and the last rise's alignment."""
    last = len(config.channels) - 1
    radius = 1 << last
    for level, (convs, dilation) in enumerate(zip(config.convs, config.dilation, strict=True)):
        passes = 1 if level == last else 2  # down and up
        radius += passes * (1 + convs * dilation) * (1 << level)
    return radius


def contract_of(config: NetConfig) -> Contract:
    """The contract that a net's configuration implies."""
    if isinstance(config, GridConfig):
        return Contract(
            white_balance="done", noise="none", input="xyz", input_scaling="srgb-curve", output="srgb",
            size_multiple=1, receptive_field=0, smallest=1, whole_picture="grid",
        )  # fmt: skip
    unet = config.unet
    levels = len(unet.channels)
    radius = _unet_radius(unet)
    # Reflection needs more pixels than it mirrors, at the deepest level.
    deepest = max((d for d in unet.dilation), default=1) + 1 if unet.padding == "reflect" else 1
    common = {
        "size_multiple": 2**levels,
        "smallest": 2**levels * deepest,
        "whole_picture": "mean" if unet.global_width else "none",
    }
    if isinstance(config, EnhanceConfig):
        return Contract(
            white_balance="done", noise="none", input="xyz", input_scaling="d65-white-srgb-curve", output="srgb",
            receptive_field=2 * radius, **common,
        )  # fmt: skip
    paper = config.contract == "paper"
    return Contract(
        white_balance="net" if paper else "before", noise="omega-plane" if paper else "sigma-planes", input="rggb",
        input_scaling="sensor-white-1" if paper else "balanced-white-1", output="xyz" if paper else "camera-rgb",
        receptive_field=2 * (radius + (ddfapd.HALO if config.skip else 0)), **common,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Weights:
    """A weights file: its card, and what a net is built from."""

    card: Card
    config: NetConfig
    tensors: Tensors


def _digest(tensors: Tensors) -> str:
    """SHA-256 over names, types, shapes and bytes of the tensors, by name."""
    total = hashlib.sha256()
    for name in sorted(tensors):
        tensor = tensors[name]
        # Format version 1 names types as torch does.
        total.update(f"{name} torch.{tensor.dtype} {tensor.shape}\n".encode())
        total.update(tensor.tobytes())
    return total.hexdigest()


def make_card(config: NetConfig, key: str, name: str, **fields: Any) -> Card:
    """A card for a net; `fields` are the free ones of `Card` (description, parent, training, licence, author)."""
    architecture: Literal["restore-unet", "enhance-unet", "enhance-grid"] = "enhance-grid"
    if not isinstance(config, GridConfig):
        architecture = "restore-unet" if isinstance(config, RestoreConfig) else "enhance-unet"
    stage: Literal["restore", "enhance"] = "restore" if isinstance(config, RestoreConfig) else "enhance"
    return Card(
        stage=stage, architecture=architecture, configuration=asdict(config), contract=contract_of(config),
        key=key, name=name, **fields,
    )  # fmt: skip


def write(path: Path, tensors: Tensors, card: Card, fresh: bool = False) -> None:
    """Write a net's tensors with their card, atomically; with `fresh` never over a file.

    Raises WeightsError when the disk refuses, or the file is there.
    """
    # safetensors writes an array's memory as it lies, whatever its strides.
    tensors = {name: np.ascontiguousarray(value) for name, value in tensors.items()}
    finished = card.model_copy(update={"sha256": _digest(tensors)})
    data = encode_tensors(tensors, metadata={_KEY: finished.model_dump_json()})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(path, data, fresh)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise WeightsError(
                "The disk is full: {path} was not written. Free some space and try again.", path=path
            ) from error
        if fresh and isinstance(error, FileExistsError):
            raise WeightsError(
                "{path} exists already: choose another file, styles are never written over.", path=path
            ) from error
        raise WeightsError(
            "The weights can't be written to {path}: {reason}.", path=path, reason=error.strerror or error
        ) from error


def read_card(path: Path, largest: int = _MAX_FILE) -> Card:
    """The card alone, without reading tensors, of a file of at most `largest` bytes. Raises WeightsError."""
    try:
        status = path.stat()
        # A pipe would never answer.
        if not stat.S_ISREG(status.st_mode):
            raise WeightsError("{name} is a folder or a device, no weights file.", name=path.name)
        if status.st_size > largest:
            raise WeightsError(
                "{name} is too large: it has {size:.0f} MB, and {most:.0f} are allowed.",
                name=path.name,
                size=status.st_size / 1e6,
                most=largest / 1e6,
            )
        with path.open("rb") as file:
            start = file.read(8)
            length = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
            if not 2 <= length <= min(_MAX_HEADER, status.st_size - 8):
                raise WeightsError("{name} is not a weights file of this program.", name=path.name)
            header = json.loads(file.read(length))
        text = header["__metadata__"][_KEY]
    except OSError as error:
        raise WeightsError("{name} can't be read: {reason}.", name=path.name, reason=error.strerror or error) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise WeightsError("{name} is not a weights file of this program.", name=path.name) from error
    return _parse(text, path)


def _shown(text: object) -> str:
    """Something out of a file that may be hostile, for a sentence."""
    return re.sub(r"[^\w .+-]", "?", str(text)[:60], flags=re.ASCII)


def _parse(text: Any, path: Path) -> Card:
    try:
        version = json.loads(text).get("format_version")
        if version != FORMAT_VERSION:
            raise WeightsError(
                "{name} has format version {version}; this program reads version {known}.",
                name=path.name,
                version=_shown(version),
                known=FORMAT_VERSION,
            )
        return Card.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        where = _shown(".".join(str(part) for part in first["loc"]))
        what = first["msg"].removeprefix("Value error, ")
        raise WeightsError(
            "The card of {name} is not valid: {where}: {what}.", name=path.name, where=where, what=what
        ) from error
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise WeightsError("The card of {name} is not valid JSON.", name=path.name) from error


def read(path: Path, stage: Literal["restore", "enhance"] | None = None, largest: int = _MAX_FILE) -> Weights:
    """The checked content of a weights file of at most `largest` bytes.

    Raises WeightsError when the file is damaged, of another version or stage, when its checksum, shapes or contract do
    not fit, or when a value is not finite.
    """
    card = read_card(path, largest)
    if stage is not None and card.stage != stage:
        raise WeightsError(
            "{name} holds a net for the stage “{stage}”, but “{wanted}” is needed here.",
            name=path.name,
            stage=card.stage,
            wanted=stage,
        )
    expected, schema = _ARCHITECTURES[card.architecture]
    if card.stage != expected:
        raise WeightsError(
            "{name} names the architecture {architecture} for the wrong stage.",
            name=path.name,
            architecture=card.architecture,
        )
    try:
        with safe_open(path, framework="np") as file:
            config = schema.model_validate(card.configuration).build()
            # Before anything is read: nothing takes memory that the configuration doesn't ask for.
            _check_shapes(
                shapes_of(config),
                {name: tuple(file.get_slice(name).get_shape()) for name in file.keys()},  # noqa: SIM118
            )
            tensors: Tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    except (ValidationError, SafetensorError, OSError, RuntimeError, TypeError) as error:
        raise WeightsError("{name} is damaged or its configuration is not valid.", name=path.name) from error
    except WeightsError as error:
        raise WeightsError("{name}: {error}", name=path.name, error=error) from error
    if _digest(tensors) != card.sha256:
        raise WeightsError("{name} is damaged: its checksum does not fit.", name=path.name)
    if not all(bool(np.isfinite(value).all()) for value in tensors.values()):
        raise WeightsError("{name} holds values that are not numbers.", name=path.name)
    if any(value.dtype != np.float32 for value in tensors.values()) or contract_of(config) != card.contract:
        raise WeightsError("{name} promises another contract than its net keeps.", name=path.name)
    return Weights(card, config, tensors)


def _check_shapes(wanted: Shapes, found: Shapes) -> None:
    if wanted != found:
        odd = sorted(set(wanted.items()) ^ set(found.items()))[0][0]
        raise WeightsError("the tensor {tensor} does not fit its configuration.", tensor=_shown(odd))
