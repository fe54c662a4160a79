"""A folder as a list: scanning, sorting, filtering, the cache on disk, thumbnails."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from folder_photos import write_photo
from hypothesis import given
from hypothesis import strategies as st

from camnet_gui.catalogue import (
    SORT_KEYS,
    Choices,
    Criteria,
    Entry,
    Info,
    accepts,
    arranged,
    look_of,
    read_info,
    scan,
)
from camnet_gui.edits import Edits
from camnet_gui.errors import Cancelled, RawError
from camnet_gui.events import Event
from camnet_gui.folder_cache import FolderCache
from camnet_gui.folders import natural_key
from camnet_gui.marks import LABELS, save_marks
from camnet_gui.sidecar import Marks, update_sidecar
from camnet_gui.thumbnails import decoded, embedded_thumbnail, encoded, first_thumbnail, fitted, jpeg_size


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("IMG_10.dng", "IMG_9.dng", "img_9.NEF", ".IMG_1.dng", "notes.txt"):
        (folder / name).write_bytes(b"raw")
    (folder / "sub.dng").mkdir()
    return folder


def names(entries: list[Entry]) -> list[str]:
    return [entry.path.name for entry in entries]


def test_a_scan_lists_raws_as_people_count(photos: Path) -> None:
    entries = scan(photos, {})
    assert names(entries) == ["IMG_9.dng", "img_9.NEF", "IMG_10.dng"]
    assert entries[0].size == 3 and entries[0].marks == Marks() and entries[0].look == "" and entries[0].info is None


def test_a_scan_reads_marks_edits_and_exports(photos: Path) -> None:
    first = photos / "IMG_10.dng"
    update_sidecar(first, edits=Edits(exposure=1.0), exported="2026-01-01T00:00:00")
    save_marks(first, Marks(rating=3, label="green"))
    entry = scan(photos, {})[-1]
    assert (entry.marks.rating, entry.marks.label, entry.exported) == (3, "green", True)
    assert entry.look == look_of(Edits(exposure=1.0)) != ""


def test_a_second_scan_reads_only_what_changed(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("IMG_9.dng", "IMG_10.dng"):
        save_marks(photos / name, Marks(rating=1))
    before = {entry.path: entry for entry in scan(photos, {})}
    save_marks(photos / "IMG_10.dng", Marks(rating=5))
    (photos / "img_9.NEF").unlink()
    write_photo(photos / "IMG_11.dng")
    read: list[str] = []
    from camnet_gui import catalogue

    whole = catalogue.with_sidecars
    monkeypatch.setattr(catalogue, "with_sidecars", lambda entry: read.append(entry.path.name) or whole(entry))
    after = scan(photos, before)
    assert read == ["IMG_10.dng"]
    assert names(after) == ["IMG_9.dng", "IMG_10.dng", "IMG_11.dng"] and after[1].marks.rating == 5
    assert after[0] is before[photos / "IMG_9.dng"]


def test_marks_vanish_with_their_files(photos: Path) -> None:
    save_marks(photos / "IMG_10.dng", Marks(rating=1))
    before = {entry.path: entry for entry in scan(photos, {})}
    for path in (*photos.glob("*.json"), *photos.glob("*.xmp")):
        path.unlink()
    assert scan(photos, before)[-1].marks.rating == 0


def test_a_file_that_was_replaced_is_another_one(photos: Path) -> None:
    before = {entry.path: replace(entry, info=Info("A")) for entry in scan(photos, {})}
    (photos / "IMG_9.dng").write_bytes(b"other")
    after = scan(photos, before)
    assert after[0].info is None and after[0].key != before[after[0].path].key
    assert after[1].info == Info("A")


def test_a_scan_can_be_cancelled_and_fails_for_folders_that_are_gone(photos: Path, tmp_path: Path) -> None:
    def stop(event: Event) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        scan(photos, {}, stop)
    with pytest.raises(OSError):
        scan(tmp_path / "gone", {})


def test_info_is_read_from_the_file(tmp_path: Path) -> None:
    path = write_photo(tmp_path / "a.dng", iso=800, time=datetime(2024, 5, 1, 12, 30, 0))
    info = read_info(path)
    assert (info.camera, info.lens, info.iso) == ("Canon EOS 550D", "EF 50mm", 800)
    assert info.time == datetime(2024, 5, 1, 12, 30) and info.exposure == "50 mm · f/8 · 1/200 s"
    (tmp_path / "b.dng").write_bytes(b"raw")
    assert read_info(tmp_path / "b.dng") == Info() == read_info(tmp_path / "gone.dng")


def test_info_has_what_only_libraw_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lens and ISO of maker notes count in the list as they do in the opened photo."""
    told = SimpleNamespace(
        other=SimpleNamespace(timestamp=None, iso_speed=84.0, shutter_speed=0.005, aperture=8.0, focal_length=50.0),
        lens=SimpleNamespace(model="AF-S 50mm"),
        sizes=SimpleNamespace(flip=0),
    )
    monkeypatch.setattr("camnet_gui.raw.reading.opened", lambda path, unpacked: contextlib.nullcontext(told))
    info = read_info(write_photo(tmp_path / "a.dng", lens="").rename(tmp_path / "a.nef"))
    assert (info.camera, info.lens, info.iso) == ("Canon EOS 550D", "AF-S 50mm", 400)


infos = st.none() | st.builds(
    Info,
    camera=st.sampled_from(["", "Canon", "nikon"]),
    lens=st.sampled_from(["", "50mm", "24-70"]),
    iso=st.none() | st.sampled_from([100.0, 400.0, 6400.0]),
    time=st.none() | st.integers(0, 900).map(lambda days: datetime(2022, 1, 1) + timedelta(days, 3600)),
)
marks = st.builds(Marks, rating=st.integers(0, 5), rejected=st.booleans(), label=st.sampled_from(["", *LABELS]))


@st.composite
def entry_lists(draw: st.DrawFn) -> list[Entry]:
    entries = []
    for number in draw(st.lists(st.integers(0, 99), unique=True, max_size=12)):
        name = f"IMG_{number}.dng"
        entries.append(
            Entry(
                Path("/p") / name, 1, draw(st.integers(0, 9)), marks=draw(marks), look=draw(st.sampled_from(["", "x"])),
                exported=draw(st.booleans()), info=draw(infos), order=natural_key(name),
            )
        )  # fmt: skip
    return entries


flags = st.sampled_from([None, True, False])
criteria = st.builds(
    Criteria,
    stars=st.integers(0, 5), exactly=st.booleans(),
    labels=st.frozensets(st.sampled_from(["", *LABELS]), max_size=3),
    rejected=flags, edited=flags, exported=flags,
    camera=st.sampled_from(["", "Canon"]),
    iso=st.sampled_from([(None, None), (200.0, None), (None, 400.0), (100.0, 400.0)]),
    dates=st.sampled_from([(None, None), (date(2022, 6, 1), None), (None, date(2022, 6, 1))]),
    text=st.sampled_from(["", "img", "1 canon"]),
)  # fmt: skip


@given(entry_lists(), criteria, st.sampled_from(SORT_KEYS), st.booleans())
def test_the_list_holds_what_is_accepted_in_order(
    entries: list[Entry], wanted: Criteria, key: str, descending: bool
) -> None:
    shown = arranged(entries, wanted, key, descending)  # type: ignore[arg-type]
    assert {entry.path for entry in shown} == {entry.path for entry in entries if accepts(entry, wanted)}
    assert len(shown) == len({entry.path for entry in shown})
    if key == "rating":
        values = [-1 if entry.marks.rejected else entry.marks.rating for entry in shown]
        assert values == sorted(values, reverse=descending)
    if key == "iso":
        known = [entry.info.iso if entry.info else None for entry in shown]
        isos = [iso for iso in known if iso is not None]
        assert known == sorted(isos, reverse=descending) + [None] * (len(known) - len(isos))


def test_every_criterion_counts() -> None:
    info = Info("Canon EOS 6D", "EF24-105mm", 400.0, datetime(2024, 5, 1, 23, 59))
    entry = Entry(Path("/p/IMG_1.CR2"), 1, 1, marks=Marks(rating=3, label="red"), look="x", info=info)
    assert accepts(entry, Criteria())
    for good, bad in (
        ({"stars": 3}, {"stars": 4}),
        ({"stars": 3, "exactly": True}, {"stars": 2, "exactly": True}),
        ({"stars": 0}, {"stars": 0, "exactly": True}),
        ({"labels": frozenset({"red", "blue"})}, {"labels": frozenset({""})}),
        ({"rejected": False}, {"rejected": True}),
        ({"edited": True}, {"edited": False}),
        ({"exported": False}, {"exported": True}),
        ({"camera": "Canon EOS 6D"}, {"camera": "Canon"}),
        ({"lens": "EF24-105mm"}, {"lens": "50mm"}),
        ({"iso": (400.0, 400.0)}, {"iso": (401.0, None)}),
        ({"dates": (date(2024, 5, 1), date(2024, 5, 1))}, {"dates": (date(2024, 5, 2), None)}),
        ({"text": "cr2 6d"}, {"text": "cr2 5d"}),
    ):
        assert accepts(entry, Criteria(**good)), good  # type: ignore[arg-type]
        assert not accepts(entry, Criteria(**bad)), bad  # type: ignore[arg-type]
    offered = Choices()
    offered.add([info, Info()])
    assert offered == Choices({"Canon EOS 6D"}, {"EF24-105mm"}, {400.0}, {date(2024, 5, 1)})
    assert not accepts(replace(entry, info=None), Criteria(iso=(None, 400.0)))


@pytest.mark.parametrize(("rating", "rejected"), [(0, False), (0, True), (1, False), (2, False), (2, True), (5, False)])
def test_stars_are_at_least_or_exactly_and_none_is_unrated(rating: int, rejected: bool) -> None:
    entry = Entry(Path("/p/IMG_1.CR2"), 1, 1, marks=Marks(rating=rating, rejected=rejected))
    for stars in range(6):
        assert accepts(entry, Criteria(stars=stars)) == (rating >= stars)
        if stars:
            assert accepts(entry, Criteria(stars=stars, exactly=True)) == (rating == stars)
    # What is still to be judged is nothing that has stars or was rejected.
    assert accepts(entry, Criteria(exactly=True)) == (rating == 0 and not rejected)


def test_the_cache_remembers_across_starts(tmp_path: Path) -> None:
    path = tmp_path / "cache" / "folders.sqlite"
    info = Info("Canon", "50", 100.0, datetime(2024, 1, 1), "f/8")
    cache = FolderCache(path)
    cache.keep_infos({f"k{n}": info for n in range(1200)})
    cache.keep_picture("p", b"jpeg")
    cache.close()
    cache = FolderCache(path)
    assert cache.infos(["k0", "k1199", "other"]) == {"k0": info, "k1199": info}
    assert cache.picture("p") == b"jpeg" and cache.picture("q") is None and cache.total == 4
    cache.close()
    assert cache.picture("p") is None  # closed: nothing raises


def test_the_cache_is_bound(tmp_path: Path) -> None:
    cache = FolderCache(tmp_path / "c.sqlite", most_bytes=10_000)
    for number in range(30):
        cache.keep_picture(str(number), bytes(1000))
        assert cache.total <= 10_000
    assert cache.picture("0") is None and cache.picture("29") == bytes(1000)
    cache.keep_picture("29", bytes(10))
    assert cache._base.execute("SELECT SUM(bytes) FROM pictures").fetchone()[0] == cache.total
    cache.close()


@pytest.mark.parametrize("damage", ["garbage", "truncated", "version", "folder"])
def test_a_damaged_cache_starts_afresh(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "c.sqlite"
    cache = FolderCache(path)
    cache.keep_picture("p", bytes(100_000))
    cache.close()
    if damage == "garbage":
        path.write_bytes(b"this is no database" * 1000)
    elif damage == "truncated":
        path.write_bytes(path.read_bytes()[:9000] + bytes(90_000))
    elif damage == "version":
        base = sqlite3.connect(path)
        base.execute("PRAGMA user_version = 99")
        base.close()
    else:
        path.unlink()
        path.mkdir()
    cache = FolderCache(path)
    cache.picture("p")
    cache.keep_picture("new", b"jpeg")
    cache.keep_picture("new", b"jpeg")
    assert cache.picture("new") == b"jpeg"
    cache.close()


def test_thumbnails_come_from_the_preview_turned_upright(tmp_path: Path) -> None:
    upright = embedded_thumbnail(write_photo(tmp_path / "a.dng", size=(600, 900)))
    assert upright is not None and upright.shape == (341, 512, 3)
    assert upright[100, 20].min() > 245 and upright[100, 400, 0] > 180 > upright[100, 400, 1]
    turned = embedded_thumbnail(write_photo(tmp_path / "b.dng", size=(600, 900), orientation=6))
    assert turned is not None and turned.shape == (512, 341, 3) and turned[20, 100].min() > 245


def test_files_without_preview_are_rendered_quickly(tmp_path: Path) -> None:
    path = write_photo(tmp_path / "a.dng", size=(20, 30))
    assert embedded_thumbnail(path) is None
    assert first_thumbnail(path).shape == (16, 24, 3)
    (tmp_path / "b.dng").write_bytes(b"raw")
    with pytest.raises(RawError):
        first_thumbnail(tmp_path / "b.dng")


@given(st.integers(1, 300), st.integers(1, 300), st.integers(16, 400))
def test_jpegs_are_reduced_to_fit(height: int, width: int, long: int) -> None:
    jpeg = encoded(np.full((height, width, 3), 90, np.uint8))
    assert jpeg_size(jpeg) == (height, width)
    found = decoded(jpeg, long)
    assert found is not None and abs(max(found.shape[:2]) - min(long, max(height, width))) <= 1
    assert abs(int(found.mean()) - 90) < 6


def test_what_is_no_jpeg_is_none() -> None:
    assert decoded(b"", 100) is None and decoded(b"\xff\xd8\xff", 100) is None
    assert decoded(b"\xff\xd8" + b"\xff" * 50, 100) is None
    assert jpeg_size(encoded(np.zeros((5, 7, 3), np.uint8))[:8]) is None
    assert fitted(np.zeros((5, 7, 3), np.uint8), 100).shape == (5, 7, 3)
