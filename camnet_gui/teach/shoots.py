"""Shoots: photos of one folder that follow each other.

What is held out of learning is chosen by them: near-duplicates of a training picture would tell nothing about new ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Final

from camnet_gui.errors import CamnetError
from camnet_gui.raw_tags import read_shot

PAUSE: Final = 30 * 60.0  # seconds without a photo that end a shoot
SHARE: Final = 0.15  # of the photos that is held out


def taken_at(raw: Path) -> datetime | None:
    """When a raw was taken, None when it doesn't tell or can't be read."""
    with suppress(CamnetError, OSError, ValueError):
        return read_shot(raw, b"")[0].time
    return None


def shoots(photos: Sequence[tuple[Path, datetime | None]]) -> list[list[int]]:
    """Indices of the photos of each shoot, in time. Photos without a time are one shoot per folder."""
    folders: dict[tuple[Path, bool], list[int]] = {}
    for index, (path, time) in enumerate(photos):
        folders.setdefault((path.parent, time is None), []).append(index)
    found = []
    for (_, timeless), members in folders.items():
        if timeless:
            found.append(members)
            continue
        # `or` is for the type checker: all of them have a time.
        ordered = sorted(members, key=lambda i: (photos[i][1] or datetime.min, photos[i][0]))
        times = [photos[i][1] or datetime.min for i in ordered]
        ends = [i for i, (a, b) in enumerate(pairwise(times), 1) if (b - a).total_seconds() > PAUSE]
        found += [ordered[a:b] for a, b in pairwise([0, *ends, len(ordered)])]
    return found


def held_out(photos: Sequence[tuple[Path, datetime | None]]) -> tuple[list[int], bool]:
    """(indices to hold out, whether they are whole shoots of their own): about `SHARE` of the photos, at least one.

    The smallest shoots are taken, as long as they stay below twice that share. Where there is no such shoot, the last
    photos of the largest one are taken: the others are the farthest from them in time.
    """
    wanted = max(1, round(SHARE * len(photos)))
    groups = sorted(shoots(photos), key=lambda group: (len(group), photos[group[0]][0]))
    chosen: list[int] = []
    if len(groups) > 1:
        for group in groups[:-1]:
            if len(chosen) < wanted and len(chosen) + len(group) <= max(2 * wanted, 1):
                chosen += group
    if chosen:
        return sorted(chosen), True
    return sorted(groups[-1][-min(wanted, max(len(groups[-1]) - 1, 1)) :]), False
