"""Third page of the assistant: how learning goes, in numbers, curves and pictures."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from camnet_gui.gui.controls import label
from camnet_gui.gui.jobs import Pool
from camnet_gui.gui.teach.held_out import HeldOut
from camnet_gui.gui.theme import FAINT, SUNKEN, TEXT
from camnet_gui.gui.translate import tr
from camnet_gui.teach.words import FITTING, Fitting

_HELD_OUT, _LEARNED = "#e8871e", "#4f9fd8"
MEASURE_CHOICES: Final = ("PSNR (higher is better)", "ΔE2000 (lower is better)", "Loss (lower is better)")
# Their scores: of the photos held out, and of those learned from.
_SCORES: Final = (("score", "train_psnr"), ("delta_e", "train_delta_e"), ("l1", "train_l1"))


class LearnPage(QWidget):
    """Progress, scores, what they tell, the two curves, and held-out photos before, now and as wanted."""

    def __init__(self, pool: Pool) -> None:
        super().__init__()
        import pyqtgraph  # half a second, and only needed here

        self.words = label(tr("Starting…"), wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of learning"))
        self.left = label(name="faint")
        self.fit = label(name="faint", wrap=True)
        self.measure = QComboBox()
        self.measure.setAccessibleName(tr("What the curves show"))
        for text in MEASURE_CHOICES:
            self.measure.addItem(tr(text))
        self.measure.currentIndexChanged.connect(self._draw)
        self.plot = pyqtgraph.PlotWidget(background=SUNKEN, enableMenu=False)
        # It makes one nevertheless, without an owner.
        self.plot.plotItem.ctrlMenu.setParent(self, self.plot.plotItem.ctrlMenu.windowFlags())
        self.plot.setMinimumHeight(150)
        self.plot.setAccessibleName(tr("Scores over the steps of learning"))
        self.plot.setLabel("bottom", tr("steps"), color=FAINT)
        self.plot.setMouseEnabled(False, False)
        self.plot.hideButtons()
        self.plot.addLegend(offset=(-10, -10), labelTextColor=TEXT)
        self._curves = [
            self.plot.plot([], [], pen=pyqtgraph.mkPen(colour, width=2), symbol="o", symbolSize=5, symbolBrush=colour,
                           symbolPen=None, name=name)
            for colour, name in ((_HELD_OUT, tr("photos held out")), (_LEARNED, tr("photos it learns from")))
        ]  # fmt: skip
        self._points: dict[int, dict[str, float]] = {}
        self._fitting = Fitting()
        self._camera = False  # whether the first stage learns now
        self._began: tuple[float, int] | None = None
        self.photos = HeldOut(pool)
        column_layout = QVBoxLayout(self)
        column_layout.addWidget(self.words)
        column_layout.addWidget(self.bar)
        column_layout.addWidget(self.left)
        column_layout.addWidget(self.photos, 2)
        column_layout.addWidget(self.measure, 0, Qt.AlignmentFlag.AlignLeft)
        column_layout.addWidget(self.plot, 1)
        column_layout.addWidget(self.fit)
        self._draw()

    def set_stage(self, stage: str) -> None:
        """Something else is learned now."""
        self._begin_anew()
        self._camera = stage == "camera"
        self.words.setText(tr("First the Restore-Net of your camera…") if self._camera else tr("Now your look…"))
        self.photos.setVisible(not self._camera)  # they show the look

    def clear(self) -> None:
        """Forget an earlier lesson."""
        self._begin_anew()
        self._camera = False
        self.words.setText(tr("Starting…"))
        self.bar.reset()
        self.photos.clear()
        self.photos.show()

    def _begin_anew(self) -> None:
        self._points, self._fitting, self._began = {}, Fitting(), None
        self._draw()
        self.fit.setText("")
        self.left.setText("")

    def set_progress(self, stage: str, done: int, total: int) -> None:
        """How far it is, and about how long it still takes."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if stage == "fit":
            self.words.setText(tr("Finding what all pairs have in common…"))
        if stage != "train":
            return
        now = time.monotonic()
        if self._began is None or done < self._began[1]:
            self._began = now, done
        since, first = self._began
        if done - first >= 5:
            minutes = (now - since) / (done - first) * (total - done) / 60
            self.left.setText(tr(
                "Step {done} of {total}, at most {max} min left", done=done, total=total, max=max(1, round(minutes))
            ))
        else:
            self.left.setText(tr("Step {done} of {total}", done=done, total=total))

    def set_scores(self, step: int, total: int, scores: dict[str, float], best: bool) -> None:
        """A validation."""
        self._points[step] = scores
        self._draw()
        self.plot.setXRange(0, total)
        if best and self._camera:
            self.words.setText(tr(
                "First the Restore-Net of your camera: {scores:.1f} dB, ΔE {scores2:.1f} on scenes held out. Then your "
                "look.", scores=scores["score"], scores2=scores["delta_e"],
            ))  # fmt: skip
        elif best:
            self.words.setText(
                tr(
                    "Photos that it does not learn from: {scores:.1f} dB, ΔE {scores2:.1f}. You can go on "
                    "working; it gives way to what you do.",
                    scores=scores['score'], scores2=scores['delta_e']
                )
            )
        self.fit.setText(tr(FITTING[self._fitting.see(scores)], gap=self._fitting.gap))

    def _draw(self) -> None:
        which = self.measure.currentIndex()
        self.plot.setLabel("left", self.measure.currentText().split()[0], units="" if which else "dB", color=FAINT)
        steps = sorted(self._points)
        for curve, name in zip(self._curves, _SCORES[which], strict=True):
            curve.setData(steps, [self._points[step][name] for step in steps])
        # Before the first validation the axes would count from 0 to 1, which means nothing.
        for side in ("left", "bottom"):
            self.plot.getAxis(side).setStyle(showValues=bool(steps))
        self.plot.plotItem.legend.setVisible(bool(steps))

    def forget_pace(self) -> None:
        """After a pause the time left is measured anew."""
        self._began = None
