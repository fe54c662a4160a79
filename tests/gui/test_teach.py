"""The assistant that teaches a look, clicked through with a worker that only pretends to learn."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

sys.path.append(str(Path(__file__).parents[1] / "unit"))
from style_makers import make_style, own_shelf

from camnet_gui.errors import Sentence, TruthError
from camnet_gui.gui.folder import trash
from camnet_gui.gui.jobs import Pool
from camnet_gui.gui.teach import offer, process, restores
from camnet_gui.gui.teach.check_page import rows_of
from camnet_gui.gui.teach.dialog import TeachDialog
from camnet_gui.gui.teach.guide import GuideDialog
from camnet_gui.gui.teach.pictures import read_picture
from camnet_gui.gui.teach.restores import RestoresDialog
from camnet_gui.gui.translate import install_language
from camnet_gui.icc import ColourPath, profile_of
from camnet_gui.model import weights
from camnet_gui.model.card import read_card
from camnet_gui.model.config import RestoreConfig, UNetConfig
from camnet_gui.model.nets import RestoreNet
from camnet_gui.profiles import icc_profile
from camnet_gui.teach.kept import ASKED, RUNNING, Request, remember
from camnet_gui.truths.manifest import Alignment, Manifest, Pair, ReasonParts, parts_of, write_manifest
from camnet_gui.truths.series import _reasons

SCORES = {
    "score": 31.5, "delta_e": 2.25, "l1": 0.02, "train_psnr": 34.0, "train_delta_e": 1.5, "train_l1": 0.01, "gap": 2.5
}  # fmt: skip

# Stands in for `camnet_gui.teach.worker`: the same conversation, without torch.
FAKE = """
import json, sys
say = lambda **fields: print(json.dumps(fields), flush=True)
request = json.loads(sys.stdin.readline())
if request["name"] == "Broken":
    say(event="failed", text="There is nothing to learn from.")
    sys.exit()
if request["name"] == "Crash":
    sys.exit("out of luck")
say(event="progress", stage="prepare", done=0, total=3)
say(event="prepared", folder={folder!r}, how={{"/raws/a.nef": "time"}}, lonely=["z.nef"], spare=[{picture!r}])
command = json.loads(sys.stdin.readline())
json.dump(command, open({told!r}, "w"))
if request.get("deeper"):
    say(event="stage", name="camera")
    say(event="restored", text="x", template="{{n}} dB for {{camera}}.", values=dict(n=2.5, camera="One"), path="/one")
    say(event="stage", name="look")
say(event="note", text="It begins with the style Natural.")
say(event="pictures", files=[dict(name="a", before={picture!r}, wanted={picture!r})])
say(event="progress", stage="train", done=1, total=100)
say(event="epoch", step=10, total=100, loss=0.1, scores={scores!r}, best=True)
say(event="pictures", files=[dict(name="a", now={picture!r})])
for line in sys.stdin:
    wish = json.loads(line)["do"]
    say(event="note", text="heard " + wish)
    if wish == "enough":
        say(event="taught", name="My look", description="A look learned from 3 pairs.", licence="Mine.",
            path={style!r}, key="x", start="Natural", before={scores!r}, after={scores!r}, steps=10,
            words=dict(text="It went well."), better=request["name"] != "Unbeaten")
        sys.exit()
say(event="stopped")
"""


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[Pool]:
    made = Pool("camnet-test-teach")
    yield made
    assert made.close()


@pytest.fixture
def dialog(tmp_path: Path, qtbot: QtBot, pool: Pool, monkeypatch: pytest.MonkeyPatch) -> TeachDialog:
    pairs = tmp_path / "pairs"
    pairs.mkdir()
    cv2.imwrite(str(pairs / "x.png"), np.full((40, 60, 3), 30000, np.uint16))
    place = Alignment(scale=1.0, shift=(0, 0), rotation=0.5, score=0.8, crop=(0, 0, 60, 40), size=0.5, area=0.64)
    good = [
        Pair(name=n, raw=f"/raws/{n}.nef", restored="x.tif", enhanced="x.png", status="ok", alignment=place)
        for n in ("a", "b", "c")
    ]
    bad = Pair(name="d", raw="/raws/d.nef", status="rejected", reason="the finished picture is blurred")
    doubtful = good[0].model_copy(update={"name": "e", "status": "rejected", "reason": "it was retouched by hand"})
    write_manifest(pairs, Manifest(made_by="", restored="", enhanced="", pairs=(bad, *good, doubtful)))
    (tmp_path / "raws").mkdir()
    picture = str(pairs / "x.png")
    text = FAKE.format(
        folder=str(pairs), told=str(tmp_path / "told.json"), picture=picture, scores=SCORES, style=str(tmp_path / "s")
    )
    (tmp_path / "fake.py").write_text(text)
    real, fake = process.QProcess.start, [str(tmp_path / "fake.py")]
    monkeypatch.setattr(process.QProcess, "start", lambda self, *program: real(self, sys.executable, fake))
    made = TeachDialog(pool, str(tmp_path / "raws"))
    qtbot.addWidget(made)
    made.show()
    return made


def find_pairs(dialog: TeachDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    pages, check = dialog.pages, dialog.check
    qtbot.waitUntil(lambda: pages.currentWidget() is check and check.count() == 3, timeout=5000)


def test_from_the_folder_to_the_style(dialog: TeachDialog, qtbot: QtBot, tmp_path: Path) -> None:
    find_pairs(dialog, qtbot)
    assert dialog.pages.currentWidget() is dialog.check
    table = dialog.check.table
    assert "Pairs fit to learn from: 3; left out: 3." in dialog.check.summary.text()
    assert "So few were never measured" in dialog.check.summary.text()
    assert dialog.check.summary.text().endswith("Raws without a finished picture: 1.")
    assert dialog.check.summary.toolTip() == "z.nef"
    texts = [[table.item(r, c).text() for c in range(4)] for r in range(6)]
    assert texts[0] == ["a", "time and camera", "80% alike, 50% of the raw's size, cropped to 64%, turned +0.5°", ""]
    assert texts[5] == ["x.png", "–", "–", "No raw belongs to it"] and dialog.check._usable()[-1].row() != 5
    # However much there is to tell of a match, remarks can be read.
    assert table.columnWidth(2) <= 210
    assert texts[3] == ["d", "–", "–", "the finished picture is blurred"]
    assert texts[4][3] == "it was retouched by hand" and not table.item(4, 0).icon().isNull()
    assert not table.item(3, 0).flags() & Qt.ItemFlag.ItemIsUserCheckable
    table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.check.left_out() == ["b"] and dialog.next.isEnabled()
    table.item(2, 0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.next.isEnabled() and dialog.note.text() == "At least two pairs are needed."
    table.item(2, 0).setCheckState(Qt.CheckState.Checked)
    table.item(4, 0).setCheckState(Qt.CheckState.Checked)
    assert dialog.check.count() == 3 and dialog.check.left_out() == ["b"]
    assert not dialog.learning.plot.getAxis("left").style["showValues"]
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.enough.isEnabled, timeout=5000)
    assert json.loads((tmp_path / "told.json").read_text()) == {
        "do": "learn", "left_out": ["b"], "insisted": ["e"], "minutes": 10.0
    }  # fmt: skip
    assert "31.5 dB" in dialog.learning.words.text()
    # Of the first validation nothing tells yet that held-out photos get no better.
    assert "gained 2.5 dB more on the photos" in dialog.learning.fit.text()
    shown = [tuple(curve.getData()[1]) for curve in dialog.learning._curves]
    dialog.learning.measure.setCurrentIndex(1)
    assert shown == [(31.5,), (34.0,)]
    assert [tuple(curve.getData()[1]) for curve in dialog.learning._curves] == [(2.25,), (1.5,)]
    assert dialog.learning.plot.getAxis("left").style["showValues"]
    qtbot.waitUntil(lambda: not dialog.learning.photos.pictures["now"].pixmap().isNull(), timeout=5000)
    qtbot.mouseClick(dialog.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.note.text() == "heard pause", timeout=5000)
    assert dialog.pause.text() == "Go on"
    qtbot.mouseClick(dialog.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.note.text() == "heard go on", timeout=5000)
    with qtbot.waitSignals([dialog.taught, dialog.process.ended], timeout=5000):
        qtbot.mouseClick(dialog.enough, Qt.MouseButton.LeftButton)
    assert dialog.close()


@pytest.fixture
def learned(dialog: TeachDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TeachDialog:
    """The last page, for a style that is there already."""
    own = own_shelf(tmp_path, monkeypatch)
    make_style(own / "my-look.safetensors", "My look", description="A look learned from 3 pairs.", licence="Mine.")
    make_style(own / "other.safetensors", "Other", 1)
    (tmp_path / "s").symlink_to(own / "my-look.safetensors")
    find_pairs(dialog, qtbot)
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.enough.isEnabled, timeout=5000)
    with qtbot.waitSignals([dialog.taught, dialog.process.ended], timeout=5000):
        qtbot.mouseClick(dialog.enough, Qt.MouseButton.LeftButton)
    return dialog


def test_the_look_is_seen_before_it_is_named(learned: TeachDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog, page = learned, learned.keeping
    assert dialog.pages.currentWidget() is page and "It went well." in page.words.text()
    qtbot.waitUntil(lambda: not page.photos.pictures["now"].pixmap().isNull(), timeout=5000)
    assert (page.name.text(), page.description.text()) == ("My look", "A look learned from 3 pairs.")
    # Return is enough.
    assert dialog.next.isDefault() and dialog.next.text() == "Keep" and dialog.next.isEnabled()
    page.name.setText("…")
    assert not dialog.next.isEnabled() and not dialog.use.isEnabled() and "letters" in page.message.text()
    page.name.setText("Other")
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "already" in page.message.text(), timeout=5000)
    page.name.setText("Evening")
    page.licence.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.use_wanted, timeout=5000) as wanted:
        qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert wanted.args == [tmp_path / "s"] and "“Evening”" in dialog.note.text() and not dialog.next.isVisible()
    card = read_card(tmp_path / "s")
    assert (card.key, card.name, card.licence) == ("my-look", "Evening", "CC BY 4.0")
    assert card.description == "A look learned from 3 pairs." and len(card.thumbnail) > 100


def test_a_look_that_nobody_names_is_not_lost(learned: TeachDialog, qtbot: QtBot, tmp_path: Path) -> None:
    assert learned.close()
    assert read_card(tmp_path / "s").name == "My look" and read_card(tmp_path / "s").licence == "Mine."


def test_a_look_that_is_not_wanted_goes_to_the_trash(
    learned: TeachDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [None, tmp_path / "bin"]
    monkeypatch.setattr(trash, "to_trash", lambda path: answers.pop(0))
    qtbot.mouseClick(learned.drop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "can't be moved" in learned.keeping.message.text(), timeout=5000)
    with qtbot.waitSignal(learned.dropped, timeout=5000) as gone:
        qtbot.mouseClick(learned.drop, Qt.MouseButton.LeftButton)
    assert gone.args == [tmp_path / "s"] and not learned.isVisible()


@pytest.mark.parametrize("keep", [False, True])
def test_what_is_no_better_than_the_start_is_kept_only_on_demand(
    dialog: TeachDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keep: bool
) -> None:
    own, added = own_shelf(tmp_path, monkeypatch), []
    dialog.taught.connect(added.append)
    make_style(tmp_path / "s", "My look")
    monkeypatch.setattr(dialog.source, "_name", lambda: "Unbeaten")
    find_pairs(dialog, qtbot)
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.enough.isEnabled, timeout=5000)
    with qtbot.waitSignal(dialog.process.ended, timeout=5000):
        qtbot.mouseClick(dialog.enough, Qt.MouseButton.LeftButton)
    assert dialog.drop.isDefault() and "not among your styles" in dialog.keeping.words.text() and not added
    if keep:
        with qtbot.waitSignal(dialog.taught, timeout=5000):
            qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
        assert added == [own / "my-look.safetensors"] and dialog.close()
    else:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        assert not dialog.isVisible()
    assert [path.name for path in own.glob("*")] == ["my-look.safetensors"] * keep


def test_the_guide_is_at_hand(dialog: TeachDialog, qtbot: QtBot) -> None:
    assert dialog.guide.isVisible()
    qtbot.mouseClick(dialog.guide, Qt.MouseButton.LeftButton)
    (shown,) = dialog.findChildren(GuideDialog)
    assert shown.isVisible() and "held out" in shown.text.toPlainText()
    with qtbot.waitSignal(shown.destroyed, timeout=5000):
        shown.close()


def test_remarks_are_told_in_the_language(tmp_path: Path, qtbot: QtBot) -> None:
    """Reasons come out of the manifest as they were made, and are told in German; those of older files stay."""
    size = Sentence("the finished picture is too small: {scale:.0%} of the raw's size, {least:.0%} are needed",
                    scale=0.125, least=0.25)  # fmt: skip
    bad = [
        Pair(name=n, raw=n, status="rejected", reason=reason, reason_parts=parts_of(reason))
        for n, reason in (("a", size), ("b", Sentence("the finished picture is blurred")), ("c", "of an older version"))
    ]
    moved = Sentence("the camera moved by {pixels:.1f} pixels", pixels=2.5)
    burst = TruthError("no two frames of the burst fit together ({reasons})", reasons=_reasons(
        [(Path("1.nef"), moved), (Path("2.nef"), Sentence("its mosaic is of another kind"))]
    )).sentence  # fmt: skip
    bad.append(bad[0].model_copy(update={"name": "e", "reason": burst, "reason_parts": parts_of(burst)}))
    bad.append(bad[0].model_copy(update={"name": "d", "reason_parts": ReasonParts(template="{gone}", values={"x": 1})}))
    write_manifest(tmp_path, Manifest(made_by="", restored="", enhanced="", pairs=tuple(bad)))
    application = QApplication.instance()
    assert application is not None
    before, translators = QLocale(), install_language(application, "de")
    try:
        told = [row.reason for row in rows_of(tmp_path, {}, ColourPath(), lambda event: None)]
    finally:
        for translator in translators:
            application.removeTranslator(translator)
        QLocale.setDefault(before)
    assert told[0].startswith("das fertige Bild ist zu klein: 12% ") and told[1] == "das fertige Bild ist unscharf"
    assert told[2:4] == ["of an older version", str(size)]
    assert "(1.nef: die Kamera hat sich um 2,5 Pixel bewegt; 2.nef: " in told[4] and "mosaic" not in told[4]


def test_black_and_white_among_colour_and_what_cannot_be_read_are_told(tmp_path: Path) -> None:
    pairs = [
        Pair(name=n, raw=n, restored="x.tif", enhanced="x.png", status="ok", monochrome=n == "b")
        for n in ("a", "b", "c")
    ]
    write_manifest(tmp_path, Manifest(made_by="", restored="", enhanced="", pairs=tuple(pairs)))
    (tmp_path / "empty.jpg").touch()
    rows = rows_of(tmp_path, {}, ColourPath(), lambda event: None, spare=[str(tmp_path / "empty.jpg")])
    assert [(row.name, row.reason) for row in rows] == [
        ("a", ""), ("c", ""), ("b", "It is black and white, most others are not"),
        ("empty.jpg", "empty.jpg is not a picture that can be read: JPEG, PNG and TIFF can."),
    ]  # fmt: skip


def test_closing_while_it_learns_asks_and_stops(
    dialog: TeachDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    find_pairs(dialog, qtbot)
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.enough.isEnabled, timeout=5000)
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *args: answers.pop(0))
    assert not dialog.close() and dialog.isVisible()
    with qtbot.waitSignals([dialog.process.stopped, dialog.process.ended], timeout=5000):
        assert dialog.close()


@pytest.mark.parametrize(
    ("name", "sentence"), [("Broken", "There is nothing to learn from."), ("Crash", "ended unexpectedly (out of luck)")]
)
def test_a_failure_is_told_and_leads_back(
    dialog: TeachDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str, sentence: str
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda parent, title, text: told.append(text))
    monkeypatch.setattr(dialog.source, "_name", lambda: name)
    with qtbot.waitSignal(dialog.process.ended, timeout=5000):
        qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert sentence in told[0] and dialog.source.isEnabled() and dialog.next.isEnabled()
    # Another failure is told too, and then nothing is left of the ones before.
    monkeypatch.setattr(dialog.source, "_name", lambda: "Crash")
    with qtbot.waitSignal(dialog.process.ended, timeout=5000):
        qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    assert len(told) == 2 and "out of luck" in told[1]
    monkeypatch.setattr(dialog.source, "_name", lambda: "Fine")
    find_pairs(dialog, qtbot)


def test_back_leads_to_the_folders_and_a_failure_too(
    dialog: TeachDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    find_pairs(dialog, qtbot)
    with qtbot.waitSignal(dialog.process.ended, timeout=5000):
        qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert dialog.pages.currentWidget() is dialog.source and dialog.source.isEnabled() and dialog.back.isHidden()
    dialog.source.raws.edit.setText("/gone")
    assert dialog.note.text() == "The folder of raws does not exist."
    dialog.source.raws.edit.setText("/")
    assert dialog.note.text() == ""
    find_pairs(dialog, qtbot)
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.enough.isEnabled, timeout=5000)
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda parent, title, text: told.append(text))
    with qtbot.waitSignal(dialog.process.ended, timeout=5000):
        dialog.process._process.kill()
    assert "it goes on from there" in told[0] and dialog.pages.currentWidget() is dialog.source
    find_pairs(dialog, qtbot)
    qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.enough.isEnabled, timeout=5000)
    assert len(dialog.learning._points) == 1
    with qtbot.waitSignal(dialog.process.ended, timeout=5000):
        dialog.process.stop()


def test_a_lesson_ends_by_itself_when_its_dialog_is_gone(
    dialog: TeachDialog, qtbot: QtBot, pool: Pool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = TeachDialog(pool, str(tmp_path / "raws"), owner)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.show()
    find_pairs(made, qtbot)
    qtbot.mouseClick(made.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(made.enough.isEnabled, timeout=5000)
    monkeypatch.setattr(QMessageBox, "question", lambda *args: QMessageBox.StandardButton.Yes)
    learning = made.process
    # Pictures that are still read then come to nobody.
    made.learning.photos.set_colours(ColourPath())
    with qtbot.waitSignals([made.destroyed, learning.stopped, learning.ended], timeout=5000):
        made.close()
        assert learning.parent() is owner and learning.running


def test_what_is_missing_is_said(dialog: TeachDialog, qtbot: QtBot, tmp_path: Path) -> None:
    source = dialog.source
    assert source.problem() == "" and source.request()["name"] == "My look"
    source.raws.edit.setText(str(tmp_path / "gone"))
    assert "does not exist" in source.problem()
    source.raws.edit.setText(str(tmp_path))
    source._kinds.button(2).click()
    assert source.look.isVisible() and not source.finished.isVisible() and "file of the look" in source.problem()
    (tmp_path / "a.pp3").write_text("")
    source.look.edit.setText(str(tmp_path / "a.pp3"))
    assert source.request()["look"] == str(tmp_path / "a.pp3") and source.problem() == ""
    assert source.request()["name"] == "a"


def test_finished_pictures_alone_need_no_raws_and_are_called_weaker(
    dialog: TeachDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    source = dialog.source
    source._kinds.button(5).click()
    source.raws.edit.clear()
    assert "finished pictures" in source.problem() and "weaker" in source.explanation.text()
    source.finished.edit.setText(str(tmp_path))
    assert source.problem() == "" and "raws" not in source.request()
    assert source.request()["kind"] == "unpaired" and source.request()["finished"] == str(tmp_path)
    dialog.check.load({"folder": str(tmp_path / "pairs"), "how": {}, "lonely": [], "unpaired": True})
    qtbot.waitUntil(lambda: dialog.check.summary.text().startswith("Weaker"), timeout=5000)


def test_an_interrupted_lesson_is_offered_and_goes_on(
    tmp_path: Path, qtbot: QtBot, dialog: TeachDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    lessons = tmp_path / "lessons"
    asked = Request(
        kind="finished", raws=tmp_path / "raws", name="My look", licence="CC0 1.0", minutes=25.0, left_out=("b",),
        insisted=("e",),
    )  # fmt: skip
    for name, request in (("old", asked.model_copy(update={"name": "Older"})), ("new", asked), ("busy", asked)):
        (lessons / name / "run").mkdir(parents=True)
        remember(lessons / name, request)
    (lessons / "busy" / RUNNING).write_text(str(os.getpid()))
    (lessons / "new" / "run" / "log.csv").write_text("")
    os.utime(lessons / "old" / ASKED, (1, 1))
    (lessons / "spoilt").mkdir()
    (lessons / "spoilt" / ASKED).write_text("{")
    monkeypatch.setattr(offer, "lessons_folder", lambda: lessons)
    dialog.offer.look()
    qtbot.waitUntil(dialog.offer.isVisible, timeout=5000)
    assert "“My look” was interrupted" in dialog.offer.words.text()
    qtbot.mouseClick(dialog.offer.drop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not (lessons / "new" / ASKED).exists(), timeout=5000)
    assert "“Older”" in dialog.offer.words.text() and (lessons / "new" / "run").is_dir()
    qtbot.mouseClick(dialog.offer.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.enough.isEnabled, timeout=5000)
    assert not dialog.offer.isVisible() and dialog.pages.currentWidget() is dialog.learning
    assert json.loads((tmp_path / "told.json").read_text()) == {
        "do": "learn", "left_out": ["b"], "insisted": ["e"], "minutes": 25.0
    }  # fmt: skip
    assert dialog.source.request() == {
        "kind": "finished", "name": "My look", "minutes": 25.0, "device": "cpu", "raws": str(tmp_path / "raws"),
    }  # fmt: skip
    with qtbot.waitSignal(dialog.process.ended, timeout=5000):
        qtbot.mouseClick(dialog.enough, Qt.MouseButton.LeftButton)


def test_pictures_are_brought_to_the_displays_profile(dialog: TeachDialog, qtbot: QtBot, tmp_path: Path) -> None:
    find_pairs(dialog, qtbot)
    wide = ColourPath(profile_of(icc_profile("adobe-rgb"), "wide"))
    rgb = np.full((4, 6, 3), (200, 40, 60), np.uint8)
    cv2.imwrite(str(tmp_path / "red.png"), rgb[:, :, ::-1])
    expected = tuple(wide.shown(rgb)[0, 0])
    assert read_picture(tmp_path / "red.png", wide).pixelColor(3, 2).getRgb()[:3] == expected != (200, 40, 60)
    assert read_picture(tmp_path / "gone.png", wide).isNull()
    dialog.learning.photos.set_pictures([{"name": "a", "now": str(tmp_path / "red.png")}])
    dialog.set_colours(wide)
    shown = dialog.learning.photos.pictures["now"]
    qtbot.waitUntil(lambda: not shown.pixmap().isNull(), timeout=20_000)
    qtbot.waitUntil(lambda: shown.pixmap().toImage().pixelColor(9, 9).getRgb()[:3] == expected, timeout=20_000)
    (tmp_path / "pairs" / "x.png").write_bytes((tmp_path / "red.png").read_bytes())
    dialog.check.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    dialog.set_colours(ColourPath())

    def red() -> tuple[int, ...]:
        return dialog.check.table.item(0, 0).icon().pixmap(164, 60).toImage().pixelColor(120, 30).getRgb()[:3]

    qtbot.waitUntil(lambda: red() == (200, 40, 60), timeout=20_000)
    assert dialog.check.left_out() == ["b"]


def test_deeper_choices_are_folded_away(dialog: TeachDialog, qtbot: QtBot, tmp_path: Path) -> None:
    advanced = dialog.source.advanced
    assert not advanced.body.isVisible()
    assert (dialog.source.request()["device"], dialog.source.request()["minutes"]) == ("cpu", 10.0)
    qtbot.mouseClick(advanced.title, Qt.MouseButton.LeftButton)
    assert advanced.box.isVisible()
    advanced.box.setCurrentIndex(1)
    advanced.hours.setValue(12)
    qtbot.keyClicks(advanced.perceptual.edit, str(tmp_path / "fake.pth"))
    assert "does not exist" in advanced.problem() and not dialog.next.isEnabled()
    (tmp_path / "fake.pth").write_text("")
    asked = Request.model_validate(dialog.source.request() | {"name": "夜"})
    assert (asked.device, asked.minutes) == ("auto", 720.0)
    assert not advanced.camera_raws.isVisible()
    advanced.camera.setCurrentIndex(2)
    assert advanced.camera_raws.isVisible()
    advanced.camera_raws.edit.setText(str(tmp_path / "gone"))
    assert "Restore-Net does not exist" in advanced.problem()
    advanced.camera_raws.edit.setText(str(tmp_path))
    advanced.joint.setCurrentIndex(3)
    asked = Request.model_validate(dialog.source.request() | {"name": "夜"})
    assert asked.deeper.joint == "night"
    advanced.joint.setCurrentIndex(0)
    assert asked.deeper.camera == "burst" and asked.deeper.camera_raws == tmp_path
    advanced.camera.setCurrentIndex(0)
    advanced.box.setCurrentIndex(0)
    advanced.hours.setValue(0)
    advanced.perceptual.edit.clear()
    dialog.source.fill(asked)
    assert dialog.source.problem() == "" and dialog.source.request() == asked.model_dump(
        mode="json", exclude_defaults=True
    ) | {"name": "My look"}


def test_the_cameras_restore_net_is_learned_first_and_can_be_taken_away(
    dialog: TeachDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    net = RestoreNet(RestoreConfig(UNetConfig((4, 6), (0, 1), (1, 1), False, 0, "zeros"), "any-camera", True))
    training = {"before": 31.0, "held_out": {"score": 31.5}}
    file = tmp_path / "restore" / "one.safetensors"
    weights.save(file, net, weights.make_card(net, "one", "One", camera="Maker One", training=training))
    (file.parent / "bad.safetensors").write_text("no weights")
    monkeypatch.setattr("camnet_gui.gui.teach.dialog.user_restores_folder", lambda: file.parent)
    bin_ = tmp_path / "bin"
    monkeypatch.setattr(trash, "to_trash", lambda path: path.rename(bin_))
    monkeypatch.setattr(restores, "bring_back", lambda all_: [e for e in all_ if not bin_.rename(e.photo)])
    dialog.source.advanced.camera.setCurrentIndex(1)
    find_pairs(dialog, qtbot)
    with qtbot.waitSignal(dialog.restores_changed, timeout=5000):
        qtbot.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.enough.isEnabled, timeout=5000)
    with qtbot.waitSignals([dialog.taught, dialog.process.ended], timeout=5000):
        qtbot.mouseClick(dialog.enough, Qt.MouseButton.LeftButton)
    assert dialog.note.text().startswith("2.5 dB for One.") and not dialog.learning.photos.isHidden()
    dialog.learning.set_stage("camera")
    dialog.learning.set_scores(1, 10, SCORES, True)
    assert "scenes held out" in dialog.learning.words.text() and dialog.learning.photos.isHidden()
    dialog.source.advanced.own.click()
    (shown,) = dialog.findChildren(RestoresDialog)
    qtbot.waitUntil(lambda: shown.table.rowCount() == 1, timeout=5000)
    assert [shown.table.item(0, c).text() for c in (0, 2)] == ["Maker One", "31.00 → 31.50 dB"]
    assert "bad.safetensors" in shown.note.text()
    with qtbot.waitSignal(dialog.restores_changed, timeout=5000):
        qtbot.mouseClick(shown.delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.table.rowCount() == 0, timeout=5000)
    assert not file.exists() and not shown.delete.isEnabled()
    qtbot.mouseClick(shown.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.table.rowCount() == 1, timeout=5000)
    assert file.exists()
    with qtbot.waitSignal(shown.destroyed, timeout=5000):
        shown.close()
