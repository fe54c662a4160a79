"""How near a look comes that is learned from finished pictures alone, beside the same number of pairs.

    python tests/benchmarks/unpaired.py RAWS FINISHED TEST_RAWS TEST_FINISHED --pictures 10 25 --work FOLDER

FINISHED and TEST_FINISHED are one look, made from RAWS and TEST_RAWS; what belongs together is found as by
`camnet finetune`. Prints PSNR in dB and mean ΔE2000 of the test photos: with the shipped style that is nearest to them,
learned from so many finished pictures alone, and learned from the same pictures with their raws.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

from camnet_gui.events import ignore
from camnet_gui.model import weights
from camnet_gui.paths import weights_folder
from camnet_gui.teach.lesson import Lesson, finish_by, pairs_of, prepare, scores_of, teach
from camnet_gui.teach.match import files_in, match
from camnet_gui.teach.unpaired import unpaired
from camnet_gui.train.pairs import PairSet, load_pair_sets

SHORT = 426


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("raws", "finished", "test_raws", "test_finished"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--pictures", type=int, nargs="+", default=[10, 25])
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--work", type=Path, required=True)
    given = parser.parse_args()
    found = match(files_in(given.test_raws)[0], files_in(given.test_finished)[1]).pairs
    asked = Lesson("test", tuple(each.raw for each in found), finish_by(found), folder=given.work / "test")
    prepare(asked)
    train, held, _ = load_pair_sets(pairs_of(asked), SHORT, ignore)
    test = PairSet(train.pictures + held.pictures)
    styles = sorted((weights_folder() / "styles").glob("*.safetensors"))
    near = max((_scores(path, test) for path in styles), key=lambda scores: scores["score"])
    pairs = match(files_in(given.raws)[0], files_in(given.finished)[1]).pairs
    print("| pictures | nearest style | unpaired | paired |\n|---|---|---|---|")
    for count in given.pictures:
        some = pairs[:: max(1, len(pairs) // count)][:count]
        alone = unpaired([each.finished for each in some], [], ignore)
        lessons = (
            Lesson(f"unpaired-{count}", alone.files, alone.finish, scene=alone.scene, unpaired=True),
            Lesson(f"paired-{count}", tuple(each.raw for each in some), finish_by(some)),
        )
        cells = [near, *(_learned(lesson, given, test) for lesson in lessons)]
        texts = (f"{scores['score']:.2f} dB, {scores['delta_e']:.2f}" for scores in cells)
        print(f"| {len(some)} | {' | '.join(texts)} |", flush=True)


def _learned(lesson: Lesson, given: argparse.Namespace, test: PairSet) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        out, place = Path(folder) / "look.safetensors", given.work / lesson.name
        return _scores(
            teach(replace(lesson, minutes=given.minutes, threads=given.threads, folder=place, out=out)).path, test
        )


def _scores(path: Path, test: PairSet) -> dict[str, float]:
    return scores_of(weights.load(path, "enhance")[0], test)


if __name__ == "__main__":
    main()
