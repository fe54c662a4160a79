"""The list of exports on disk: it survives a restart and a killed program, and bad entries cost only themselves."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from camnet_gui.edits import Edits
from camnet_gui.errors import ExportError
from camnet_gui.export import Destination, ExportOptions, Size
from camnet_gui.export.queue import ExportQueue, Saved, load_queue, save_queue
from camnet_gui.images import Shot

OPTIONS = ExportOptions(format="tiff16", profile="prophoto", size=Size("box", 100, 50))


def filled(folder: Path) -> ExportQueue:
    queue = ExportQueue()
    where = Destination(str(folder), "{name}", "number")
    for name in ("a", "b", "c"):
        queue.add(folder / f"{name}.dng", Edits(style="mono", exposure=0.5), OPTIONS, where)
    return queue


def test_what_ran_waits_again_and_its_leftovers_go(tmp_path: Path) -> None:
    queue = filled(tmp_path)
    queue.change(1, "done", output=str(tmp_path / "a.tif"))
    queue.change(2, "running")
    queue.paused = True
    leftover = tmp_path / f".{2**22 + 1}-{'a' * 16}.camnet.tmp"
    leftover.touch()
    save_queue(queue.saved(), tmp_path / "new" / "queue.json")
    saved, notes = load_queue(tmp_path / "new" / "queue.json")
    assert [job.state for job in saved.jobs] == ["done", "waiting", "waiting"] and saved.paused and not notes
    assert saved.jobs[2] == queue.jobs[2] and not leftover.exists()
    again = ExportQueue(saved)
    assert again.following() is None
    again.paused = False
    following = again.following()
    assert following is not None and following.id == 2
    assert again.add(tmp_path / "d", Edits(), OPTIONS, Destination()).id == 4


def test_bad_entries_cost_only_themselves(tmp_path: Path) -> None:
    path = tmp_path / "queue.json"
    save_queue(filled(tmp_path).saved(), path)
    content = json.loads(path.read_text())
    content["jobs"][0]["options"]["format"] = "bmp"
    content["jobs"][1]["edits"] = 5
    path.write_text(json.dumps(content))
    saved, notes = load_queue(path)
    assert [Path(job.photo).stem for job in saved.jobs] == ["c"] and notes[0].endswith("left out: 2.")
    assert (tmp_path / "queue.json.bak").exists()
    path.write_text("{")
    assert load_queue(path)[0] == Saved((), False) and load_queue(tmp_path / "none")[1] == []


def test_what_to_do_about_a_file_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "a.tif").touch()
    found = {}
    for exists in ("ask", "skip", "overwrite", "number"):
        queue = ExportQueue()
        job = queue.add(tmp_path / "a.dng", Edits(), OPTIONS, Destination(str(tmp_path), "{name}", exists))
        try:
            target, options = job.place(Shot(), job.edits)
            found[exists] = (target and target.name, options.overwrite)
        except ExportError as error:
            assert "exists already" in str(error)
            queue.change(job.id, "failed", str(error))
            queue.again([job.id], "number")
            assert queue[job.id].state == "waiting" and queue[job.id].destination.exists == "number"
    assert found == {"skip": (None, False), "overwrite": ("a.tif", True), "number": ("a-2.tif", False)}


def test_only_finished_jobs_are_forgotten(tmp_path: Path) -> None:
    queue = filled(tmp_path)
    queue.change(1, "failed", "why")
    queue.remove([1, 2])
    assert [job.id for job in queue.jobs] == [2, 3] and queue.count("waiting") == 2


WRITER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_queue_file import filled
from camnet_gui.export.queue import save_queue
queue = filled(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    queue.change(2, "running" if queue[2].state == "waiting" else "waiting")
    save_queue(queue.saved(), Path(sys.argv[1]) / "queue.json")
"""


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
def test_a_killed_program_leaves_a_whole_list(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(tmp_path), str(Path(__file__).parent)]
    for pause in (0.02, 0.05, 0.09):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None and process.stdout.readline() == "ready\n"
            time.sleep(pause)
            process.send_signal(signal.SIGKILL)
        saved, notes = load_queue(tmp_path / "queue.json")
        assert len(saved.jobs) in (0, 3) and not notes
    assert len(saved.jobs) == 3
