"""Reports of ends that nobody wanted: written into the user's data folder, offered at the next start.

Every run holds a lock file with what is known of it; a clean end takes it away. A lock that nobody holds any more
tells of a run that ended unclean, whatever killed it: its report is put together then. Reports name files without
their folders, so that they can be shown to others.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import platform
import re
import sys
import time
import traceback
from importlib import metadata
from pathlib import Path
from typing import Final, TextIO

import platformdirs
from PySide6.QtCore import QLockFile, qVersion

from camnet_gui import __version__
from camnet_gui.files import write_text
from camnet_gui.settings import APP_NAME

log = logging.getLogger(__name__)
LOG_LINES: Final = 60
KEPT: Final = 5
PACKAGES: Final = ("PySide6_Essentials", "torch", "onnxruntime", "numpy", "rawpy", "opencv-python-headless")
# Two or more folders in front of a name, as Linux, macOS and Windows write them.
_FOLDERS: Final = re.compile(r"(?<![\w.])(?:[A-Za-z]:)?(?:[/\\][^/\\\n\"':,<>|]+)+[/\\]")
_OWN: Final = re.compile(r"[/\\](camnet_gui|site-packages|lib[/\\]python3\.\d+)[/\\]")


def reports_folder() -> Path:
    """Where the reports and the locks of running programs are."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False) / "reports"


def without_folders(text: str) -> str:
    """`text` with every path cut to its file's name; paths of code are cut to what follows their package's folder."""

    def shorter(found: re.Match[str]) -> str:
        code = _OWN.search(found[0])
        return "…" + found[0][code.start():].replace("\\", "/") if code else "…/"

    return _FOLDERS.sub(shorter, text)


def about_this_run() -> str:
    """Versions of the program, of what it stands on, and of the system; no names of machine or user."""
    packages = []
    for name in PACKAGES:
        with contextlib.suppress(metadata.PackageNotFoundError):
            packages.append(f"{name} {metadata.version(name)}")
    return "\n".join([
        f"camnet_gui {__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}, {os.cpu_count()} processors",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        ", ".join(packages),
        f"started {time.strftime('%Y-%m-%d %H:%M:%S')}",
    ])


class CrashWatch:
    """One run of the program, from its start to its end; nothing here stops a program whose folder can't be written."""

    def __init__(self, folder: Path | None = None, log_file: Path | None = None) -> None:
        self.folder = folder or reports_folder()
        self._log_file = log_file
        self._stem = f"run-{os.getpid()}"
        self._lock: QLockFile | None = None
        self._faults: TextIO | None = None
        self._failures = 0

    def start(self) -> list[Path]:
        """Watch this run. Returns the reports that wait to be shown, the newest first."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._gather()
            self._watch()
            return self.waiting()
        except OSError as error:
            log.warning("ends of the program can't be watched: %s", error.strerror)
            return []

    def note_device(self, name: str) -> None:
        """The nets run on this device."""
        with contextlib.suppress(OSError), self._info().open("a", encoding="utf-8") as file:
            file.write(f"device {name}\n")

    def report_error(self, error: BaseException) -> None:
        """Write a report of an error that nobody foresaw and that the program survived; a few of them are enough."""
        self._failures += 1
        if self._failures > KEPT or self._lock is None:
            return
        try:
            about = self._info().read_text(encoding="utf-8")
            trace = "".join(traceback.format_exception(error))
            self._write(f"error-{time.strftime('%Y%m%d-%H%M%S')}-{self._failures}", about, trace)
        except OSError:
            log.warning("no report could be written", exc_info=True)

    def waiting(self) -> list[Path]:
        """The reports that were neither shown nor forgotten, the newest first."""
        return sorted(self.folder.glob("*.txt"), key=lambda path: (path.stat().st_mtime, path.name), reverse=True)

    def shown(self, report: Path) -> Path:
        """A report was shown and isn't offered again; where it lies from now on."""
        return report.rename(report.with_suffix(".log"))

    def forget(self) -> None:
        """Take away all reports that wait."""
        for path in self.waiting():
            with contextlib.suppress(OSError):
                path.unlink()

    def end(self) -> None:
        """The program ends as it should."""
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None
        if self._lock is not None:
            for path in (self._info(), self._info().with_suffix(".fault")):
                with contextlib.suppress(OSError):
                    path.unlink()
            self._lock.unlock()
            self._lock = None

    def _info(self) -> Path:
        return self.folder / f"{self._stem}.info"

    def _watch(self) -> None:
        lock = QLockFile(str(self.folder / f"{self._stem}.lock"))
        lock.setStaleLockTime(0)  # old is not stale: a program may run for days
        if not lock.tryLock(0):
            return
        self._lock = lock
        write_text(self._info(), about_this_run() + "\n")
        # It stays open: a process that dies has no time to open it.
        self._faults = self._info().with_suffix(".fault").open("w", encoding="utf-8")
        faulthandler.enable(self._faults)

    def _gather(self) -> None:
        """Make reports of the runs that ended without taking their locks away."""
        for path in self.folder.glob("run-*.lock"):
            lock = QLockFile(str(path))
            lock.setStaleLockTime(0)
            # Succeeds when the process that wrote it is gone.
            if not lock.tryLock(0):
                continue
            info, fault = path.with_suffix(".info"), path.with_suffix(".fault")
            with contextlib.suppress(OSError):
                trace = fault.read_text(encoding="utf-8", errors="replace")
                about = info.read_text(encoding="utf-8")
                self._write(f"end-{time.strftime('%Y%m%d-%H%M%S')}-{path.stem}", about, trace)
            for rest in (info, fault):
                with contextlib.suppress(OSError):
                    rest.unlink()
            lock.unlock()
        for path in (*self.waiting()[KEPT:], *sorted(self.folder.glob("*.log"))[:-KEPT]):
            path.unlink()

    def _write(self, name: str, about: str, trace: str) -> None:
        parts = [about, trace or "The process was ended from outside, or by the system.\n"]
        if self._log_file is not None:
            with contextlib.suppress(OSError):
                lines = self._log_file.read_text(encoding="utf-8", errors="replace").splitlines()
                parts.append("Last lines of the log:\n" + "\n".join(lines[-LOG_LINES:]) + "\n")
        write_text(self.folder / f"{name}.txt", without_folders("\n".join(parts)))


def watch_errors(watch: CrashWatch) -> None:
    """Reports are written of what reaches `sys.excepthook` too, before whoever is there deals with it."""
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: object) -> None:
        if isinstance(error, Exception):
            watch.report_error(error)
        before(kind, error, trace)  # type: ignore[arg-type]

    sys.excepthook = hook
