"""What `camnet prepare` leaves behind: manifest.json and two files a pair; and how others read it."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final, Literal

import cv2
import numpy as np
import tifffile
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from camnet_gui.errors import Sentence, TruthError
from camnet_gui.files import read_json_object, write_json
from camnet_gui.images import F32

MANIFEST: Final = "manifest.json"
VERSION: Final = 1
_LARGEST_MANIFEST: Final = 64 * 1024**2
_MOST_PIXELS: Final = 400_000_000
_READING: Final = (OSError, ValueError, KeyError, IndexError, TypeError, RuntimeError, struct.error, zlib.error)

Name = Annotated[str, Field(min_length=1, max_length=200)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", allow_inf_nan=False)


class Alignment(_Frozen):
    """How the finished picture was laid over the restored one.

    scale : finished pixels per pixel of the pair
    shift : (x, y) in pixels of the pair from the finished picture's centre to what the restored one shows at its own
    rotation : degrees, clockwise as seen, after `orientation`
    orientation : EXIF orientation 1..8 that had to be applied to the finished picture
    score : correlation of the two pictures' structure, -1..1
    residual : largest local displacement that is left, in pixels of the pair
    crop : (x, y, width, height) of the pair in the whole restored picture at the pair's scale
    size : finished pixels per pixel of the raw, along an axis; None in older files
    area : share of the raw's frame that the pair shows; None in older files
    """

    scale: float
    shift: tuple[float, float]
    rotation: float
    orientation: int = Field(default=1, ge=1, le=8)
    score: float
    residual: float = 0.0
    crop: tuple[int, int, int, int]
    size: float | None = None
    area: float | None = None


class ReasonParts(_Frozen):
    """What a reason was made of, so that it can be told in other languages: see `errors.Sentence`."""

    template: Annotated[str, Field(max_length=1000)]
    values: dict[Name, float | Annotated[str, Field(max_length=4000)] | ReasonParts] = {}

    def sentence(self) -> Sentence:
        """Put together again. Nonsense raises LookupError, ValueError, AttributeError, TypeError or RecursionError."""
        values = {
            name: value.sentence() if isinstance(value, ReasonParts) else value for name, value in self.values.items()
        }
        return Sentence(self.template, **values)


def parts_of(reason: str) -> ReasonParts | None:
    """What a sentence is made of, and sentences in it; None of a text that has no parts."""
    if not isinstance(reason, Sentence):
        return None
    return ReasonParts(template=reason.template, values={key: _part(value) for key, value in reason.values.items()})


def _part(value: object) -> float | str | ReasonParts:
    return value if isinstance(value, int | float) else (isinstance(value, str) and parts_of(value)) or str(value)


class Pair(_Frozen):
    """One raw with its truths. `restored` and `enhanced` are plain names of files in the manifest's folder, or ""
    where a rejected pair kept none.

    raw : the raw file, whose path may no longer exist
    exposure : factor that was applied to the truth to bring it to the raw's exposure (long exposures); else 1
    baseline : EV by which Enhance-Net's input is to be brightened (DNG BaselineExposure)
    alignment : None where the enhanced picture was made from the restored one
    balance : gains (R, G, B) that the truth was balanced with; None where LibRaw demosaiced a file that is not Bayer
    M_balanced_to_xyz : the camera's matrix, row by row; None as for `balance`
    monochrome : the enhanced picture is black and white
    insisted : the user wants to learn from it whatever speaks against it, which `reason` still tells
    """

    name: Name
    raw: str
    restored: str = ""
    enhanced: str = ""
    status: Literal["ok", "rejected"]
    reason: str = ""
    reason_parts: ReasonParts | None = None
    notes: tuple[str, ...] = ()
    exposure: float = Field(default=1.0, gt=0)
    baseline: float = Field(default=0.0, ge=-20, le=20)
    balance: tuple[float, float, float] | None = None
    M_balanced_to_xyz: Annotated[tuple[float, ...], Field(min_length=9, max_length=9)] | None = None
    monochrome: bool = False
    insisted: bool = False
    alignment: Alignment | None = None

    @property
    def why(self) -> str:
        """The reason, as a sentence where its parts are known."""
        if self.reason_parts is None:
            return self.reason
        try:
            return self.reason_parts.sentence()
        except (LookupError, ValueError, AttributeError, TypeError, RecursionError):  # the file was changed by hand
            return self.reason

    @field_validator("restored", "enhanced")
    @classmethod
    def _plain(cls, name: str) -> str:
        if name and (name in (".", "..") or any(sign in name for sign in "/\\\0:")):
            raise ValueError("is not a plain file name")
        return name

    @model_validator(mode="after")
    def _complete(self) -> Pair:
        if self.status == "ok" and not (self.restored and self.enhanced):
            raise ValueError("a pair that is ok needs both files")
        return self


class Manifest(_Frozen):
    """All pairs of a folder: how their truths were made, and the longest side they may have (0: any)."""

    version: Literal[1] = VERSION
    made_by: str
    restored: str
    enhanced: str
    size: int = Field(default=0, ge=0)
    pairs: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class PairFiles:
    """A pair that is ok, with the paths of its files; reading raises TruthError."""

    pair: Pair
    restored_path: Path
    enhanced_path: Path

    def restored(self) -> F32:
        """float32 (H, W, 3), linear XYZ (D65), Y = 1 where the balanced sensor clips; orientation applied."""
        return read_restored(self.restored_path)

    def size(self) -> tuple[int, int]:
        """(height, width) of the pair, without reading the pictures. Raises TruthError."""
        try:
            with tifffile.TiffFile(self.restored_path) as file:
                height, width = file.pages.first.shape[:2]
        except _READING as error:
            raise TruthError("{path} is damaged or no TIFF.", path=self.restored_path) from error
        return int(height), int(width)

    def enhanced(self) -> F32:
        """float32 (H, W, 3), sRGB-encoded [0, 1]."""
        return read_enhanced(self.enhanced_path)


def read_manifest(folder: Path) -> Manifest:
    """The manifest of `folder`. Raises TruthError: missing, damaged, of another version, or hostile."""
    path = folder / MANIFEST
    try:
        if path.stat().st_size > _LARGEST_MANIFEST:
            raise TruthError("{path} is too large to be a manifest of pairs.", path=path)
        content = read_json_object(path)
    except FileNotFoundError as error:
        raise TruthError(
            "{folder} holds no {file}: make pairs there with `camnet prepare`.", folder=folder, file=MANIFEST
        ) from error
    except (OSError, ValueError) as error:
        raise TruthError("{path} can't be read as a manifest of pairs ({error}).", path=path, error=error) from error
    if content.get("version") != VERSION:
        raise TruthError(
            "{path} has version {version}; this program reads version {known}.",
            path=path, version=repr(content.get("version")), known=VERSION,
        )  # fmt: skip
    try:
        manifest = Manifest.model_validate(content)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise TruthError(
            "{path} is not valid: {where}: {what}.", path=path, where=where, what=first["msg"]
        ) from error
    names = [pair.name for pair in manifest.pairs]
    if len(set(names)) != len(names):
        raise TruthError("{path} is not valid: two pairs have the same name.", path=path)
    return manifest


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest atomically. Raises TruthError."""
    try:
        write_json(folder / MANIFEST, manifest.model_dump(mode="json"))
    except OSError as error:
        raise TruthError(
            "{path} can't be written: {reason}.", path=folder / MANIFEST, reason=error.strerror or error
        ) from error


def insist(folder: Path, names: Iterable[str]) -> None:
    """Have exactly these pairs used that would be left out; those without files can't be. Raises TruthError."""
    manifest = read_manifest(folder)
    wanted = frozenset(names)
    pairs = tuple(_insisted(pair, pair.name in wanted) for pair in manifest.pairs)
    if pairs != manifest.pairs:
        write_manifest(folder, manifest.model_copy(update={"pairs": pairs}))


def insisted_on(folder: Path) -> list[str]:
    """Names of the pairs that the user insists on, sorted; none without a manifest. Raises TruthError."""
    if not (folder / MANIFEST).exists():
        return []
    return sorted(pair.name for pair in read_manifest(folder).pairs if pair.insisted)


def _insisted(pair: Pair, wanted: bool) -> Pair:
    wanted &= bool(pair.restored and pair.enhanced)
    status = "ok" if wanted or not pair.reason else "rejected"
    return pair.model_copy(update={"insisted": wanted, "status": status})


def load_pairs(folder: Path) -> tuple[PairFiles, ...]:
    """The pairs of `folder` that are ok, their files checked to lie in it. Raises TruthError."""
    manifest = read_manifest(folder)
    inside = folder.resolve()
    found = []
    for pair in manifest.pairs:
        if pair.status != "ok":
            continue
        for name in (pair.restored, pair.enhanced):
            path = folder / name
            # A link might lead out of the folder.
            if path.resolve().parent != inside:
                raise TruthError(
                    "{path} names a file outside its folder: {name}.", path=folder / MANIFEST, name=name
                )
            if not path.is_file():
                raise TruthError(
                    "{path} is missing: make the pairs again with `camnet prepare --overwrite`.", path=path
                )
        found.append(PairFiles(pair, folder / pair.restored, folder / pair.enhanced))
    return tuple(found)


def read_restored(path: Path) -> F32:
    """A restored truth, float32 (H, W, 3). Raises TruthError."""
    try:
        with tifffile.TiffFile(path) as file:
            page = file.pages.first
            shape, kind = page.shape, page.dtype
            if len(shape) != 3 or shape[2] != 3 or shape[0] * shape[1] > _MOST_PIXELS or kind not in ("f4", "f2"):
                raise TruthError("{path} is not a linear XYZ picture of this program.", path=path)
            picture = np.asarray(page.asarray(), np.float32)
    except _READING as error:
        raise TruthError("{path} is damaged or no TIFF.", path=path) from error
    if picture.shape != shape or not np.isfinite(picture).all():
        raise TruthError("{path} holds values that are not numbers.", path=path)
    return picture


def read_enhanced(path: Path) -> F32:
    """An enhanced truth, float32 (H, W, 3), sRGB-encoded [0, 1]. Raises TruthError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise TruthError("{path} can't be read: {reason}.", path=path, reason=error.strerror or error) from error
    height, width = (int.from_bytes(data[at : at + 4], "big") for at in (20, 16))
    picture = None
    if data[:8] == b"\x89PNG\r\n\x1a\n" and 0 < height * width <= _MOST_PIXELS:
        picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR | cv2.IMREAD_ANYDEPTH)
    if picture is None:
        raise TruthError("{path} is damaged or no PNG.", path=path)
    full = np.float32(65535 if picture.dtype == np.uint16 else 255)
    return np.asarray(np.ascontiguousarray(picture[:, :, ::-1]) / full, np.float32)
