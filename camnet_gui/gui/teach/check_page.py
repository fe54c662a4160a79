"""Second page of the assistant: the pairs that were found, to look at and to choose from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from camnet_gui.events import Progress, Report
from camnet_gui.gui.controls import label
from camnet_gui.gui.jobs import Channel, Pool
from camnet_gui.gui.teach.alive import while_alive
from camnet_gui.gui.teach.pair_pictures import BOTH, EACH, pair_picture, side_by_side
from camnet_gui.gui.teach.pictures import read_picture
from camnet_gui.gui.translate import number, told, tr
from camnet_gui.icc import ColourPath
from camnet_gui.teach.words import measured

if TYPE_CHECKING:  # brings in OpenCV
    from camnet_gui.truths.manifest import Pair

_NAMED: Final = 30  # raws without a finished picture whose names are told
_SPARE: Final = 200  # finished pictures without a raw that are listed
_CUT: Final = 0.95  # share of the frame below which cropping is told
_SMALLER: Final = 0.03  # difference of size from the raw's that is told
_SPACES: Final = 40  # pixels of the pictures' column
_WIDEST: Final = (420, 210)  # pixels of the columns of pictures and matches; remarks have the rest
_HOW_WORDS: Final = {"name": "the name", "time": "time and camera", "content": "what it shows"}


@dataclass(frozen=True, slots=True)
class Row:
    """One pair of the table.

    reason : why it is left out unless the user wants it, or ""
    usable : its pictures lie over each other, so that it can be learned from at all
    wanted : whether it is learned from as things stand
    """

    name: str
    picture: QImage
    found_by: str
    fit: str
    reason: str
    usable: bool
    wanted: bool


def rows_of(
    folder: Path, how: dict[str, str], colours: ColourPath, report: Report, finished: Mapping[str, str] = {},
    spare: Sequence[str] = (),
) -> list[Row]:  # fmt: skip
    """The pairs in a folder, usable ones first; for the file thread. Raises CamnetError.

    how : in which way each raw was matched
    finished : with which file
    spare : finished files that belong to no raw; they come last
    """
    from camnet_gui.truths.checks import mostly_monochrome
    from camnet_gui.truths.manifest import read_manifest

    manifest = read_manifest(folder)
    monochrome = mostly_monochrome([pair.monochrome for pair in manifest.pairs if not pair.reason])
    reasons = {pair.name: _reason(pair, monochrome) for pair in manifest.pairs}
    rows = []
    for index, pair in enumerate(sorted(manifest.pairs, key=lambda pair: (bool(reasons[pair.name]), pair.name))):
        report(Progress("pairs", index, len(manifest.pairs)))
        picture = pair_picture(folder, pair, finished.get(pair.raw, ""), colours)
        found_by = tr(_HOW_WORDS.get(how.get(pair.raw, ""), "–"))
        reason = reasons[pair.name]
        wanted = not reason or pair.insisted
        rows.append(Row(pair.name, picture, found_by, _fit(pair), reason, bool(pair.enhanced), wanted))
    for file in spare[:_SPARE]:
        report(Progress("pairs", len(rows), len(rows) + 1))
        shown, name = read_picture(Path(file), colours, EACH), Path(file).name
        reason = tr("No raw belongs to it")
        if shown.isNull():
            reason = tr("{name} is not a picture that can be read: JPEG, PNG and TIFF can.", name=name)
        rows.append(Row(name, side_by_side(QImage(), shown), "–", "–", reason, False, False))
    return rows


def _reason(pair: Pair, monochrome: bool) -> str:
    """Why a pair is left out, or "". A look is either black and white or not: the rarer kind is left out."""
    if pair.reason or pair.monochrome == monochrome:
        return told(pair.why)
    return tr("It is black and white, most others are not") if pair.monochrome else tr("It has colour, most have none")


def _fit(pair: Pair) -> str:
    """How the finished picture lies over the raw, in words."""
    place = pair.alignment
    if place is None:
        return tr("made from the raw") if pair.enhanced else "–"
    words = [tr("{score:.0%} alike", score=max(place.score, 0))]
    if place.size is not None and abs(place.size - 1) > _SMALLER:
        words.append(tr("{size:.0%} of the raw's size", size=place.size))
    if place.area is not None and place.area < _CUT:
        words.append(tr("cropped to {area:.0%}", area=place.area))
    if abs(place.rotation) >= 0.05:
        words.append(tr("turned {angle:+.1f}°", angle=place.rotation))
    if place.orientation != 1:
        words.append(tr("other orientation"))
    if place.residual >= 0.3:
        words.append(tr("warped by {pixels:.1f} px", pixels=place.residual))
    return ", ".join(words)


def _support(pairs: int) -> str:
    """What so many pairs can support."""
    found = measured(pairs)
    if found is None:
        return tr("So few were never measured: five are the least, and ten of different subjects do much better.")
    count, error, more = found
    words = tr(
        "Measured with a film profile, {count} pairs brought new photos to a mean ΔE2000 of {error}",
        count=count, error=number(error, ".1f"),
    )  # fmt: skip
    if more is None:
        return tr("{words}; more pairs are hardly better.", words=words)
    return tr("{words}, {count} to {error}.", words=words, count=more[0], error=number(more[1], ".1f"))


class CheckPage(QWidget):
    """A table of the pairs with a tick each. `changed` tells that another choice was made."""

    changed = Signal()

    def __init__(self, pool: Pool) -> None:
        super().__init__()
        self._reading = Channel(pool)
        self._prepared: dict[str, Any] = {}
        self._colours = ColourPath()
        self.summary = label(wrap=True)
        self.table = QTableWidget(0, 4)
        names = tr("Raw and finished picture"), tr("Found by"), tr("Match"), tr("Remark")
        self.table.setHorizontalHeaderLabels(names)
        self.table.setIconSize(BOTH)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(tr("Pairs"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(BOTH.height() + 8)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (0, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 1)
        self.table.itemChanged.connect(lambda item: self.changed.emit() if item.column() == 0 else None)

    def set_colours(self, colours: ColourPath) -> None:
        """Show the pictures for another display."""
        self._colours = colours
        if self._prepared:
            self._read(self._paint)

    def load(self, prepared: dict[str, Any]) -> None:
        """Show what the lesson's process found."""
        self._prepared = prepared
        self.table.setRowCount(0)
        self.summary.setText(tr("Reading the pairs…"))
        self._read(self._show)

    def _read(self, on_done: Callable[[list[Row]], None]) -> None:
        folder, how, colours = Path(str(self._prepared["folder"])), dict(self._prepared["how"]), self._colours
        finished, spare = dict(self._prepared.get("finished", {})), list(self._prepared.get("spare", ()))
        self._reading.request(
            lambda report: rows_of(folder, how, colours, report, finished, spare),
            while_alive(self, on_done),
            while_alive(self, lambda error: self.summary.setText(told(error))),
        )

    def _show(self, rows: list[Row]) -> None:
        self._fill(rows)
        self.summary.setText(self._words(rows))
        lonely = list(self._prepared["lonely"])
        self.summary.setToolTip("\n".join(lonely[:_NAMED] + ["…"] * (len(lonely) > _NAMED)))
        self.changed.emit()

    def _words(self, rows: list[Row]) -> str:
        if self._prepared.get("unpaired"):
            return tr(
                "Weaker: unpaired. This is what was told from the tones and colours of your finished pictures, "
                "laid over {good} scenes. Take the tick away from those that look wrong.", good=len(rows)
            )  # fmt: skip
        good = sum(not row.reason for row in rows)
        words = tr(
            "Pairs fit to learn from: {good}; left out: {rows}. Take the tick away from pictures that don't have your "
            "look; set it where the remark is wrong.", good=good, rows=len(rows) - good
        )  # fmt: skip
        words = f"{words} {_support(good)}"
        lonely = len(self._prepared["lonely"])
        return f"{words} {tr('Raws without a finished picture: {count}.', count=lonely)}" if lonely else words

    def _paint(self, rows: list[Row]) -> None:
        """Other pictures of the same rows."""
        for line, row in enumerate(rows[: self.table.rowCount()]):
            item = self.table.item(line, 0)
            if item is not None:
                item.setIcon(QIcon(QPixmap.fromImage(row.picture)))

    def left_out(self) -> list[str]:
        """Names of the fit pairs that the user doesn't want."""
        return [item.text() for item in self._usable() if not self._remark(item) and not _ticked(item)]

    def insisted(self) -> list[str]:
        """Names of the pairs that the user wants although something speaks against them."""
        return [item.text() for item in self._usable() if self._remark(item) and _ticked(item)]

    def count(self) -> int:
        """How many pairs are to be learned from."""
        return sum(_ticked(item) for item in self._usable())

    def _usable(self) -> list[QTableWidgetItem]:
        found = (self.table.item(line, 0) for line in range(self.table.rowCount()))
        return [item for item in found if item is not None and item.flags() & Qt.ItemFlag.ItemIsUserCheckable]

    def _remark(self, item: QTableWidgetItem) -> str:
        remark = self.table.item(item.row(), 3)
        return remark.text() if remark is not None else ""

    def _fill(self, rows: list[Row]) -> None:
        self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        for line, row in enumerate(rows):
            first = QTableWidgetItem(QIcon(QPixmap.fromImage(row.picture)), row.name)
            if row.usable:
                first.setFlags(first.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                first.setCheckState(Qt.CheckState.Checked if row.wanted else Qt.CheckState.Unchecked)
            else:
                first.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            first.setToolTip(row.name)
            self.table.setItem(line, 0, first)
            for column, text in enumerate((row.found_by, row.fit, row.reason), 1):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(line, column, item)
        # The style sheet's spaces around tick and pictures are not in what Qt finds wide enough.
        self.table.setColumnWidth(0, min(self.table.sizeHintForColumn(0) + _SPACES, _WIDEST[0]))
        matches = max(self.table.sizeHintForColumn(2), self.table.horizontalHeader().sectionSizeHint(2))
        self.table.setColumnWidth(2, min(matches, _WIDEST[1]))
        self.table.blockSignals(False)


def _ticked(item: QTableWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked
