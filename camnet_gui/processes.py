"""Other programs: running one, bounded in time, so that nothing it started outlives it; whether one still runs."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from camnet_gui.errors import CamnetError


def run_program(
    command: Sequence[str | Path],
    timeout: float,
    environment: Mapping[str, str] | None = None,
    output: Path | None = None,
) -> tuple[int, str]:
    """Run `command` and return its exit code and the last line that it said ("" for none).

    It gets a session of its own: its whole process group is killed when it takes longer than `timeout` seconds or this
    program is stopped meanwhile.

    output : file for its standard output, which counts as something it said where None

    Raises CamnetError, without a full stop at the end, when it can't be started or takes too long.
    """
    name = Path(command[0]).name
    # A file, not a pipe: a grandchild that keeps a pipe open would make us wait for it.
    with tempfile.TemporaryFile() as said, contextlib.ExitStack() as files:
        sink = said if output is None else files.enter_context(output.open("wb"))
        try:
            process = subprocess.Popen(
                [str(part) for part in command],
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=said,
                env=os.environ | dict(environment or {}),
                start_new_session=True,
            )
        except OSError as error:
            raise CamnetError(f"{name} can't be started: {error.strerror or error}") from error
        try:
            code = process.wait(timeout)
        except subprocess.TimeoutExpired as error:
            raise CamnetError(f"{name} took longer than {timeout:.0f} s") from error
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        said.seek(0)
        lines = said.read().decode("utf-8", "replace").strip().splitlines()
    return code, lines[-1].strip()[:300] if lines else ""


def lives(process: int) -> bool:
    """Whether the process of this number runs; True where that can't be told."""
    if os.name == "nt":
        return True  # signal 0 would end a process there
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # another user's
    return True
