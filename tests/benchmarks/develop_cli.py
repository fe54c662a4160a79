"""Whole process, raw file to picture: wall time and peak memory of `camnet develop` and of its peers.

    python tests/benchmarks/develop_cli.py [FILE] [--rounds 5] [--json cli.json]

The programs take turns, so that what else the machine does meets all of them alike; one round before the first
fills the file cache and does not count. Time is wall time of the whole process, memory is the largest resident set
that the kernel saw of it (wait4). Programs that are not installed are left out.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DATA = Path(os.environ.get("CAMNET_DATA", Path(__file__).parents[3] / "shared" / "data"))


def commands(file: Path, out: Path, extra: list[str]) -> dict[str, tuple[list[str], Path]]:
    """Command line and result of every program that is installed."""
    camnet = Path(sys.executable).with_name("camnet")
    known = {
        "camnet develop": (
            [str(camnet), "develop", str(file), "-o", str(out / "camnet.jpg"), *extra],
            out / "camnet.jpg",
        ),
        "rawtherapee-cli -d": (
            ["rawtherapee-cli", "-Y", "-d", "-o", str(out / "rt.jpg"), "-c", str(file)],
            out / "rt.jpg",
        ),
        "dcraw -q 3": (["dcraw", "-q", "3", "-w", "-c", str(file)], out / "dcraw.ppm"),
        "darktable-cli": (
            [
                *("darktable-cli", str(file), str(out / "darktable.jpg")),
                *("--core", "--library", ":memory:", "--configdir", str(out / "darktable")),
            ],
            out / "darktable.jpg",
        ),
    }
    return {name: entry for name, entry in known.items() if shutil.which(entry[0][0])}


def measure(command: list[str], result: Path) -> tuple[float, float]:
    """(seconds, peak MB) of one process; its standard output goes into `result` when the program writes there."""
    result.unlink(missing_ok=True)
    with Path(os.devnull if command[0] != "dcraw" else result).open("wb") as stdout, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=stdout, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0 or not result.exists() or result.stat().st_size < 10_000:
            errors.seek(0)
            sys.exit(
                f"{' '.join(command)}\nfailed ({process.returncode}): {errors.read().decode(errors='replace')[-2000:]}"
            )
    return seconds, usage.ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, nargs="?", default=DATA / "raw" / "Hero6_GOPR0024.DNG")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--camnet", default="", help='more options for camnet develop, e.g. "--style clear"')
    parser.add_argument("--json", type=Path, help="write every number here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        programs = commands(options.file.resolve(), Path(scratch), options.camnet.split())
        found: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
        for turn in range(-1, options.rounds):
            for name, (command, result) in programs.items():
                seconds, memory = measure(command, result)
                if turn >= 0:
                    found[name].append((seconds, memory))
                print(f"{turn:3d} {name:20s} {seconds:6.2f} s {memory:7.0f} MB", flush=True)
    first = statistics.median(seconds for seconds, _ in found["camnet develop"])
    print(f"\n{options.file.name}, median of {options.rounds}, {os.cpu_count()} cores\n")
    print("| program | seconds | camnet takes | peak memory |\n|---|---|---|---|")
    for name, runs in found.items():
        seconds = statistics.median(run[0] for run in runs)
        print(f"| {name} | {seconds:.2f} | {first / seconds:.2f} × | {max(run[1] for run in runs):.0f} MB |")
    if options.json:
        options.json.write_text(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
