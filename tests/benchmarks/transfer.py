"""How well a look that was learned on one camera's raws does on another's (the paper's Fig. 15).

    python tests/benchmarks/transfer.py RAWS TEST_RAWS --rawtherapee look.pp3 --pairs 20 --work FOLDER

Cameras are told apart by their colour matrices. Prints PSNR in dB and mean ΔE2000 for each camera that was learned on
(a row) and measured with (a column). FOLDER may be the one of `teach.py` for the same look.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

from teach import all_pairs, cell, finish_of, look_arguments, net_of, prepared, spread

from camnet_gui.raw import read_raw
from camnet_gui.teach.lesson import Lesson, learn, pairs_of, scores_of
from camnet_gui.truths.manifest import load_pairs
from camnet_gui.truths.work import found_raws


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    look_arguments(parser)
    parser.add_argument("--pairs", type=int, default=20)
    given = parser.parse_args()
    made = finish_of(given)
    raws = tuple(found_raws(given.raws))
    lesson = prepared("train", raws, made, given.work, given.minutes, given.threads)
    test = prepared("test", tuple(found_raws(given.test)), made, given.work)
    learned, measured = _by_camera(lesson), _by_camera(test)
    cameras = sorted(learned)
    columns = ("learned on", *(f"camera {number}" for number in range(1, len(cameras) + 1)))
    print(f"| {' | '.join(columns)} |\n|{'---|' * len(columns)}")
    for number, camera in enumerate(cameras, 1):
        chosen = spread(learned[camera], given.pairs)
        rest = frozenset(name for names in learned.values() for name in names) - set(chosen)
        with tempfile.TemporaryDirectory() as folder:
            net = net_of(learn(replace(lesson, out=Path(folder) / "look.safetensors"), left_out=rest).path)
        cells = []
        for other in cameras:
            left_out = frozenset(name for key, names in measured.items() if key != other for name in names)
            cells.append(cell(scores_of(net, all_pairs(test, left_out))))
        print(f"| camera {number}, {len(chosen)} pairs | {' | '.join(cells)} |", flush=True)


def _by_camera(lesson: Lesson) -> dict[tuple[float, ...], list[str]]:
    """Names of a lesson's pairs by the colour matrix of their raws."""
    found: dict[tuple[float, ...], list[str]] = {}
    for each in load_pairs(pairs_of(lesson)):
        matrix = read_raw(Path(each.pair.raw)).M_balanced_to_xyz
        found.setdefault(tuple(matrix.round(2).ravel().tolist()), []).append(each.pair.name)
    return found


if __name__ == "__main__":
    main()
