"""The raw photos of a folder as a list: what is known of each without decoding it, and how the list is sorted and cut.

A scan has two steps, so that thousands of photos are listed at once: names, sizes and times of all files come from one
reading of the folder; sidecars and XMP files are read where there are any and they changed; cameras and exposures come
from the cache (`folder_cache`), or from the files one by one.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from operator import itemgetter
from pathlib import Path
from typing import Any, Final, Literal, get_args

from camnet_gui.edits import Edits
from camnet_gui.errors import RawError
from camnet_gui.events import Progress, Report, ignore
from camnet_gui.folders import RAW_SUFFIXES, natural_key
from camnet_gui.images import Shot
from camnet_gui.marks import LABELS, load_marks
from camnet_gui.sidecar import Label, Marks, fallback_folder, load_sidecar, path_key

SortKey = Literal["name", "time", "rating", "label", "camera", "lens", "iso", "edited", "exported", "changed"]
SORT_KEYS: Final[tuple[SortKey, ...]] = get_args(SortKey)
Stamp = tuple[tuple[str, int], ...]
# One for all: making them takes longer than all else for a photo that has none.
UNMARKED: Final = Marks()
UNEDITED: Final = Edits()


@dataclass(frozen=True, slots=True)
class Info:
    """What the camera wrote, as far as lists show it. Unknown fields are empty or None."""

    camera: str = ""
    lens: str = ""
    iso: float | None = None
    time: datetime | None = None
    exposure: str = ""  # e.g. "50 mm · f/8 · 1/200 s"


@dataclass(frozen=True, slots=True)
class Entry:
    """One photo of a folder.

    stamp : names and times of the sidecar and XMP files that the marks were read from
    shared : another raw has the same name but for its suffix
    kept : whether edits are kept of it; without, `edits` are the defaults
    look : names the edits, "" without any; thumbnails of other looks are outdated
    info : None as long as it was not read
    """

    path: Path
    size: int
    changed: int
    stamp: Stamp = ()
    shared: bool = False
    marks: Marks = UNMARKED
    edits: Edits = UNEDITED
    kept: bool = False
    look: str = ""
    exported: bool = False
    info: Info | None = None
    order: tuple[list[tuple[int, int, str]], str] = field(default=([], ""), compare=False)

    @property
    def key(self) -> str:
        """Names the file and its state: a file that was replaced has another one."""
        return f"{self.path}|{self.size}|{self.changed}"


@dataclass(frozen=True, slots=True)
class Criteria:
    """Which photos are shown; the defaults show all. Those whose value is unknown don't match a range.

    stars : at least so many; `exactly` so many, where none means unrated: not rejected either
    labels : any of these, "" stands for no label; empty: all
    dates : first and last day
    text : every word is somewhere in name, camera or lens
    """

    stars: int = 0
    exactly: bool = False
    labels: frozenset[Label] = frozenset()
    rejected: bool | None = None
    edited: bool | None = None
    exported: bool | None = None
    camera: str = ""
    lens: str = ""
    iso: tuple[float | None, float | None] = (None, None)
    dates: tuple[date | None, date | None] = (None, None)
    text: str = ""


def look_of(edits: Edits) -> str:
    """A name for what the edits make of a photo; "" for the defaults."""
    if edits == UNEDITED:
        return ""
    return hashlib.sha256(edits.model_dump_json().encode()).hexdigest()[:16]


def scan(folder: Path, before: Mapping[Path, Entry], report: Report = ignore) -> list[Entry]:
    """The raw photos of `folder` in the order in which a person counts, with marks and edits.

    before : what an earlier scan found; files that have not changed since are not read again
    Raises OSError when the folder can't be read. `report` may raise Cancelled.
    """
    # Names as text throughout: thousands of Path objects would take longer than all the rest.
    files: dict[str, tuple[int, int]] = {}
    raws: list[str] = []
    with os.scandir(folder) as found:
        for item in found:
            name = item.name
            raw = name[name.rfind(".") :].lower() in RAW_SUFFIXES and not name.startswith(".")
            if raw or name.endswith((".camnet.json", ".xmp")):
                try:
                    status = item.stat() if item.is_file() else None
                except OSError:
                    continue  # it vanished between listing and asking
                if status is not None:
                    files[name] = status.st_size, status.st_mtime_ns
                    if raw:
                        raws.append(name)
    known = {path.name: entry for path, entry in before.items() if path.parent == folder}
    stems = Counter(name[: name.rfind(".")] for name in raws)
    elsewhere = _kept_elsewhere()
    orders = {name: known[name].order if name in known else natural_key(name) for name in raws}
    entries = []
    for index, name in enumerate(sorted(raws, key=orders.__getitem__)):
        report(Progress("scan", index, len(raws)))
        old = known.get(name)
        size, changed = files[name]
        stem = name[: name.rfind(".")]
        stamp = tuple((n, files[n][1]) for n in (f"{name}.camnet.json", f"{stem}.xmp", f"{name}.xmp") if n in files)
        if elsewhere:
            stamp = (*stamp, *elsewhere.get(path_key(folder / name), ()))
        shared = stems[stem] > 1
        if old is not None and (old.size, old.changed) != (size, changed):
            old = None
        if old is not None and (old.stamp, old.shared) == (stamp, shared):
            entries.append(old)
            continue
        path, info = (old.path, old.info) if old is not None else (folder / name, None)
        hash(path)  # a path keeps it: the window's thread looks thousands up
        entry = Entry(path, size, changed, stamp, shared, info=info, order=orders[name])
        entries.append(with_sidecars(entry) if stamp else entry)
    return entries


def with_sidecars(entry: Entry) -> Entry:
    """A new entry with marks, edits and export of what lies beside the photo."""
    sidecar, _ = load_sidecar(entry.path)
    marks = sidecar.marks
    # An XMP that is not younger than our marks need not be read.
    if any(time > marks.set_at for name, time in entry.stamp if name.endswith(".xmp")):
        marks, _ = load_marks(entry.path, marks, entry.shared)
    return replace(
        entry,
        marks=marks,
        edits=sidecar.edits,
        kept="edits" in sidecar.model_fields_set,
        look=look_of(sidecar.edits),
        exported=bool(sidecar.exported),
    )


def _kept_elsewhere() -> dict[str, Stamp]:
    """Names and times of the sidecars in the user's data folder, by the key of their photos' paths."""
    kept: dict[str, Stamp] = {}
    try:
        with os.scandir(fallback_folder()) as found:
            for item in sorted(found, key=lambda item: item.name):
                key = item.name.partition(".")[0].partition("-")[0]
                kept[key] = (*kept.get(key, ()), (item.name, item.stat().st_mtime_ns))
    except OSError:
        return {}
    return kept


def read_info(path: Path) -> Info:
    """What the camera wrote into the file; what can't be read is left out. Raises nothing."""
    from camnet_gui.raw import read_whole_shot
    from camnet_gui.raw_tags import read_shot

    shot = Shot()
    with contextlib.suppress(OSError, RawError):
        shot, _ = read_shot(path, b"")
        known = shot.lens and None not in (shot.iso, shot.time, shot.shutter, shot.aperture)
        # Many cameras name the lens in their maker notes alone, old formats have no EXIF: LibRaw reads both, slowly.
        if not shot.model or not (known or path.suffix.lower() == ".dng"):
            shot = read_whole_shot(path)
    return info_of(shot)


def info_of(shot: Shot) -> Info:
    """The list's share of a shot."""
    return Info(camera_name(shot), shot.lens.strip(), shot.iso, shot.time, " · ".join(exposure_words(shot)))


def exposure_words(shot: Shot) -> list[str]:
    """Focal length, aperture and shutter, as far as they are known: ["50 mm", "f/8", "1/200 s"]."""
    words = []
    if shot.focal_length:
        words.append(f"{shot.focal_length:g} mm")
    if shot.aperture:
        words.append(f"f/{shot.aperture:.3g}")
    if shot.shutter:
        words.append(f"1/{round(1 / shot.shutter)} s" if shot.shutter < 0.3 else f"{shot.shutter:g} s")
    return words


def camera_name(shot: Shot) -> str:
    """Make and model without saying the make twice: "Canon EOS 550D"; "" when nothing is known."""
    make = shot.make.strip().title() if shot.make.isupper() else shot.make.strip()
    model = shot.model.strip()
    first = make.lower().split()[:1]
    return model if first and model.lower().startswith(first[0]) else f"{make} {model}".strip()


def accepts(entry: Entry, criteria: Criteria) -> bool:
    """Whether the photo is shown."""
    marks, info = entry.marks, entry.info or Info()
    if marks.rating < criteria.stars or (criteria.labels and marks.label not in criteria.labels):
        return False
    if criteria.exactly and (marks.rating > criteria.stars or (criteria.stars == 0 and marks.rejected)):
        return False
    flags = (
        (criteria.rejected, marks.rejected),
        (criteria.edited, bool(entry.look)),
        (criteria.exported, entry.exported),
    )
    if any(wanted is not None and wanted != is_so for wanted, is_so in flags):
        return False
    if (criteria.camera and info.camera != criteria.camera) or (criteria.lens and info.lens != criteria.lens):
        return False
    if not _within(info.iso, criteria.iso) or not _within(info.time and info.time.date(), criteria.dates):
        return False
    if not criteria.text:
        return True
    told = f"{entry.path.name} {info.camera} {info.lens}".lower()
    return all(word in told for word in criteria.text.lower().split())


def _within(value: Any, limits: tuple[Any, Any]) -> bool:
    low, high = limits
    if low is None and high is None:
        return True
    return value is not None and (low is None or value >= low) and (high is None or value <= high)


_VALUES: Final[dict[SortKey, Callable[[Entry], Any]]] = {
    "name": lambda entry: entry.order,
    "time": lambda entry: entry.info.time if entry.info else None,
    "rating": lambda entry: -1 if entry.marks.rejected else entry.marks.rating,
    "label": lambda entry: LABELS.index(entry.marks.label) if entry.marks.label else None,
    "camera": lambda entry: (entry.info.camera.lower() if entry.info else "") or None,
    "lens": lambda entry: (entry.info.lens.lower() if entry.info else "") or None,
    "iso": lambda entry: entry.info.iso if entry.info else None,
    "edited": lambda entry: bool(entry.look),
    "exported": lambda entry: entry.exported,
    "changed": lambda entry: entry.changed,
}


def arranged(
    entries: Iterable[Entry], criteria: Criteria = Criteria(), key: SortKey = "name", descending: bool = False
) -> list[Entry]:
    """The photos that are shown, sorted; equal ones by name, those whose value is unknown at the end."""
    # In the window's thread, so what filters nothing is not asked of thousands.
    plain = criteria == Criteria()
    shown = list(entries) if plain else [entry for entry in entries if accepts(entry, criteria)]
    shown.sort(key=_VALUES["name"], reverse=descending and key == "name")
    if key == "name":
        return shown
    value = _VALUES[key]
    values = [value(entry) for entry in shown]
    known = [(found, place) for place, found in enumerate(values) if found is not None]
    known.sort(key=itemgetter(0), reverse=descending)
    unknown = [entry for entry, found in zip(shown, values, strict=True) if found is None]
    return [shown[place] for _, place in known] + unknown


def needs_infos(criteria: Criteria, key: SortKey) -> bool:
    """Whether what the camera wrote decides which photos are shown, or in which order."""
    plain = replace(criteria, camera="", lens="", iso=(None, None), dates=(None, None), text="")
    return plain != criteria or key in ("time", "camera", "lens", "iso")


@dataclass(frozen=True, slots=True)
class Choices:
    """The cameras, lenses, ISO numbers and days of photos, each once: what a filter can offer."""

    cameras: set[str] = field(default_factory=set)
    lenses: set[str] = field(default_factory=set)
    isos: set[float] = field(default_factory=set)
    days: set[date] = field(default_factory=set)

    def add(self, infos: Collection[Info]) -> None:
        """Take in those of more photos."""
        self.cameras.update({info.camera for info in infos if info.camera})
        self.lenses.update({info.lens for info in infos if info.lens})
        self.isos.update({info.iso for info in infos if info.iso})
        self.days.update({info.time.date() for info in infos if info.time})
