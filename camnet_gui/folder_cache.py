"""What was read of photos once, kept in the user's cache folder: exposures and small pictures, up to a number of bytes.

One SQLite file. It holds nothing that can't be made anew: a damaged one is thrown away, and where none can be kept at
all, the cache is in memory. Keys name the file's path, size and time, so a file that was replaced is read again.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeVar

import platformdirs

from camnet_gui.catalogue import Info

log = logging.getLogger(__name__)
MOST_BYTES: Final = 1 << 30
_APP: Final = "camnet_gui"
_VERSION: Final = 1
_DAY_S: Final = 86_400
_INFO_VERSION: Final = 2  # infos written before there was one lack what LibRaw reads of maker notes
_ROW_BYTES: Final = 300  # what a row of infos takes, about
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS infos (key TEXT PRIMARY KEY, used INTEGER, info TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS pictures (key TEXT PRIMARY KEY, used INTEGER, bytes INTEGER, jpeg BLOB);
CREATE INDEX IF NOT EXISTS by_use ON pictures (used, bytes);
"""
T = TypeVar("T")


class FolderCache:
    """Any thread may call this. Nothing here raises for what is wrong with the file."""

    def __init__(self, path: Path | None = None, most_bytes: int = MOST_BYTES) -> None:
        self._path = path or platformdirs.user_cache_path(_APP, appauthor=False) / "folders.sqlite"
        self._most = most_bytes
        self._lock = threading.Lock()
        self._total = 0
        # Opened by the first thread that asks: the window must not wait for the disk.
        self._opened: sqlite3.Connection | None = None
        self._closed = False

    def infos(self, keys: Iterable[str]) -> dict[str, Info]:
        """What is known of the photos with these keys."""
        wanted = list(keys)

        def work() -> dict[str, Info]:
            found: dict[str, Info] = {}
            for start in range(0, len(wanted), 500):
                part = wanted[start : start + 500]
                marks = ",".join("?" * len(part))
                for key, text in self._base.execute(f"SELECT key, info FROM infos WHERE key IN ({marks})", part):
                    with contextlib.suppress(ValueError, TypeError, KeyError):
                        found[key] = _from_json(text)
            return found

        return self._try(work, {})

    def keep_infos(self, infos: Mapping[str, Info]) -> None:
        """Remember what was read."""
        rows = [(key, int(time.time()), _to_json(info)) for key, info in infos.items()]

        def work() -> None:
            self._base.executemany("INSERT OR REPLACE INTO infos VALUES (?, ?, ?)", rows)
            most = max(1000, self._most // 20 // _ROW_BYTES)
            count = self._base.execute("SELECT COUNT(*) FROM infos").fetchone()[0]
            if count > most:
                self._base.execute(
                    "DELETE FROM infos WHERE key IN (SELECT key FROM infos ORDER BY used LIMIT ?)", (count - most,)
                )

        self._try(work, None)

    def picture(self, key: str) -> bytes | None:
        """The JPEG that was kept under `key`."""

        def work() -> bytes | None:
            row = self._base.execute("SELECT jpeg, used FROM pictures WHERE key = ?", (key,)).fetchone()
            if row is None:
                return None
            now = int(time.time())
            if now - row[1] > _DAY_S:
                self._base.execute("UPDATE pictures SET used = ? WHERE key = ?", (now, key))
            return bytes(row[0])

        return self._try(work, None)

    def keep_picture(self, key: str, jpeg: bytes) -> None:
        """Remember a picture; the least recently used ones go when there are too many bytes."""

        def work() -> None:
            old = self._base.execute("SELECT bytes FROM pictures WHERE key = ?", (key,)).fetchone()
            row = (key, int(time.time()), len(jpeg), jpeg)
            self._base.execute("INSERT OR REPLACE INTO pictures VALUES (?, ?, ?, ?)", row)
            self._total += len(jpeg) - (old[0] if old else 0)
            if self._total > self._most:
                self._evict()

        self._try(work, None)

    @property
    def total(self) -> int:
        """Bytes of the pictures, as far as the file is open."""
        return self._total

    def measured(self) -> int:
        """Bytes of the pictures; opens the file, so this is for a worker."""
        return self._try(lambda: (self._base, self._total)[1], 0)

    def limit(self, most_bytes: int) -> None:
        """Keep at most so many bytes of pictures from now on; for a worker."""
        self._most = most_bytes

        def work() -> None:
            if self._base is not None and self._total > self._most:
                self._evict()

        self._try(work, None)

    def clear(self) -> None:
        """Forget everything and give the disk its space back; for a worker."""

        def work() -> None:
            self._base.execute("DELETE FROM pictures")
            self._base.execute("DELETE FROM infos")
            self._total = 0
            self._base.execute("VACUUM")

        self._try(work, None)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._closed = True
            if self._opened is not None:
                self._opened.close()

    @property
    def _base(self) -> sqlite3.Connection:
        if self._closed:
            raise sqlite3.ProgrammingError("closed")
        if self._opened is None:
            self._open()
        assert self._opened is not None
        return self._opened

    def _evict(self) -> None:
        gone, freed = [], 0
        for key, size in self._base.execute("SELECT key, bytes FROM pictures ORDER BY used, rowid"):
            if self._total - freed <= self._most * 9 // 10:
                break
            gone.append((key,))
            freed += size
        self._base.executemany("DELETE FROM pictures WHERE key = ?", gone)
        self._total -= freed

    def _open(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._opened = self._connected(str(self._path))
        except (OSError, sqlite3.Error) as error:
            log.warning("the cache %s can't be used and starts afresh: %s", self._path, error)
            self._start_afresh()

    def _connected(self, where: str) -> sqlite3.Connection:
        base = sqlite3.connect(where, timeout=2.0, isolation_level=None, check_same_thread=False)
        try:
            base.execute("PRAGMA journal_mode = WAL")
            base.execute("PRAGMA synchronous = OFF")
            if base.execute("PRAGMA user_version").fetchone()[0] not in (0, _VERSION):
                raise sqlite3.DatabaseError("of another version")
            base.executescript(_SCHEMA)
            base.execute(f"PRAGMA user_version = {_VERSION}")
            self._total = base.execute("SELECT COALESCE(SUM(bytes), 0) FROM pictures").fetchone()[0]
        except BaseException:
            base.close()
            raise
        return base

    def _start_afresh(self) -> None:
        """Throw the file away; in memory when even a new one can't be made."""
        try:
            for suffix in ("", "-wal", "-shm"):
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            self._opened = self._connected(str(self._path))
        except (OSError, sqlite3.Error):
            self._opened = self._connected(":memory:")

    def _try(self, work: Callable[[], T], otherwise: T) -> T:
        with self._lock:
            try:
                return work()
            except sqlite3.OperationalError as error:
                # Another program instance holds the lock, or the disk is full: nothing is damaged.
                log.info("the cache %s was not available: %s", self._path, error)
            except sqlite3.ProgrammingError:
                log.debug("the cache is closed already")
            except sqlite3.DatabaseError as error:
                log.warning("the cache %s is damaged and starts afresh: %s", self._path, error)
                self._base.close()
                self._start_afresh()
            return otherwise


def _to_json(info: Info) -> str:
    when = info.time.isoformat() if info.time else ""
    return json.dumps([_INFO_VERSION, info.camera, info.lens, info.iso, when, info.exposure], ensure_ascii=False)


def _from_json(text: str) -> Info:
    values: Any = json.loads(text)
    version, camera, lens, iso, when, exposure = values
    if version != _INFO_VERSION:
        raise ValueError(version)
    return Info(str(camera), str(lens), iso, datetime.fromisoformat(when) if when else None, str(exposure))
