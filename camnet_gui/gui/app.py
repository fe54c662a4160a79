"""Starts the window: shows its frame first, loads the engine then."""

from __future__ import annotations

import argparse
import logging
import logging.handlers
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from camnet_gui import __version__
from camnet_gui.gui.comfort.crash import CrashWatch, watch_errors
from camnet_gui.gui.comfort.reports import ReportsPart
from camnet_gui.gui.comfort.tour import TourPart
from camnet_gui.gui.export.part import ExportPart
from camnet_gui.gui.main_window import MainWindow
from camnet_gui.gui.theme import apply_theme
from camnet_gui.gui.translate import install_language, told
from camnet_gui.gui.turns import QuietCollector
from camnet_gui.paths import user_restores_folder, user_styles_folder
from camnet_gui.settings import APP_NAME, load_settings, log_path

if TYPE_CHECKING:  # develop imports what must not load before the window is shown
    from camnet_gui.develop import Engine

log = logging.getLogger(__name__)
LOG_BYTES = 1_000_000


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program until its window is closed; returns the exit status."""
    arguments = _parse(argv)
    if arguments.install_desktop is not None:
        return _install_desktop(arguments.install_desktop)
    watch = CrashWatch(log_file=log_path())
    # Before the log of this run is begun: the reports hold the last lines of the one before.
    reports = watch.start()
    _start_log()
    settings, notes = load_settings()
    if settings.ui_scale:
        # Qt reads it when the application is made.
        os.environ["QT_SCALE_FACTOR"] = settings.ui_scale
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([APP_NAME])
    app.setApplicationName(APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("camnet-gui")
    install_language(app, settings.language)
    apply_theme(app)
    window = MainWindow(settings)
    collector = QuietCollector()
    _report_crashes(window)
    watch_errors(watch)
    window.part(ReportsPart).offer(watch, reports)
    if not reports:
        window.part(TourPart).offer()
    if notes:
        window.banner.show_note(" ".join(told(note) for note in notes))
    device = arguments.device or settings.device
    if arguments.sample:
        window.commands.on_open_sample()
    elif arguments.photo is not None:
        window.session.open(arguments.photo)
    elif settings.at_start == "last" and settings.recent:
        window.session.open(Path(settings.recent[0]))
    # Importing the engine holds up the event loop, so the frame is painted before.
    window.first_painted.connect(lambda: window.session.load_engine(engine_factory(device, settings.cache_mb)))
    window.show()
    with _closed_by_signals(window):
        status = app.exec()
    collector.close()
    watch.end()
    if any(thread.name.startswith("camnet-") for thread in threading.enumerate()):
        # Work that ignored its cancellation must not keep a closed program alive.
        logging.shutdown()
        os._exit(status)
    return status


def engine_factory(device: str, cache_mb: int = 1024) -> Callable[[], Engine]:
    """Import the engine here and now, and return what makes one (on the device thread)."""
    from camnet_gui.ahead import without_garbage

    with without_garbage():
        from camnet_gui.develop import Engine
        from camnet_gui.model.device import preload

        preload(device)

    return lambda: Engine(
        device, cache_bytes=cache_mb << 20, more_styles=user_styles_folder(), more_restores=user_restores_folder()
    )


def _parse(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("camnet-gui", description="A raw developer whose engine is CameraNet.")
    parser.add_argument("photo", nargs="?", type=Path, help="raw file or folder to open")
    parser.add_argument("--sample", action="store_true", help="open the sample photo")
    parser.add_argument("--device", help="auto, cpu, cuda, mps")
    parser.add_argument(
        "--install-desktop", nargs="?", type=Path, const=Path(platformdirs.user_data_path()), metavar="FOLDER",
        help="put the entry of the start menu and the icons into FOLDER (default: ~/.local/share) and end",
    )
    parser.add_argument("--version", action="version", version=__version__)
    return parser.parse_args(argv)


def _install_desktop(folder: Path) -> int:
    from camnet_gui.gui.comfort.desktop import install

    try:
        install(folder)
    except OSError as error:
        print(f"The entry can't be written into {folder}: {error.strerror}. Choose another folder.", file=sys.stderr)
        return 2
    print(f"The start menu's entry is in {folder / 'applications'}.")
    return 0


def _start_log() -> None:
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    handlers[0].setLevel(logging.WARNING)
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handlers.append(
            logging.handlers.RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8")
        )
    except OSError as error:
        print(f"No log can be written to {path}: {error.strerror}", file=sys.stderr)
    logging.basicConfig(
        level=logging.INFO, handlers=handlers, format="%(asctime)s %(levelname)s %(name)s: %(message)s", force=True
    )
    log.info("camnet_gui %s starts", __version__)


@contextmanager
def _closed_by_signals(window: MainWindow) -> Iterator[None]:
    """Being asked to end from outside (the session ends, Ctrl+C) is no crash: the window closes as by its button."""
    mine, pythons = socket.socketpair()
    for end in (mine, pythons):
        end.setblocking(False)
    # Python's own handlers would wait until Python code runs again, which Qt's loop needn't do.
    wakeup = signal.set_wakeup_fd(pythons.fileno(), warn_on_full_buffer=False)
    numbers = [number for name in ("SIGTERM", "SIGINT", "SIGHUP") if (number := getattr(signal, name, None))]
    before = {number: signal.signal(number, lambda *_: None) for number in numbers}
    notifier = QSocketNotifier(mine.fileno(), QSocketNotifier.Type.Read)

    def close() -> None:
        mine.recv(64)
        # Nobody is asked: the queue goes on at the next start.
        window.part(ExportPart).close()
        window.close()

    notifier.activated.connect(close)
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(wakeup)
        for number, handler in before.items():
            signal.signal(number, handler)
        mine.close()
        pythons.close()


def _report_crashes(window: MainWindow) -> None:
    """An exception in a handler is shown and logged, and the program goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            window.show_error(error)
        else:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = hook
