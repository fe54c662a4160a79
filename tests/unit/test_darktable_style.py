"""Exported styles of darktable as its sidecars."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from camnet_gui.errors import TruthError
from camnet_gui.truths.darktable_style import sidecar_of
from camnet_gui.truths.finish import by_cube

STEP = """<plugin><num>{n}</num><module>2</module><operation>velvia</operation><op_params>000048420000803f</op_params>
<enabled>{enabled}</enabled><blendop_params>gz12eJxjYGBg</blendop_params><blendop_version>11</blendop_version>
<multi_priority>{n}</multi_priority><multi_name>a &quot;b&quot; &amp; c</multi_name></plugin>"""
STYLE = """<?xml version="1.0" encoding="UTF-8"?>
<darktable_style version="1.0"><info><name>x</name>{info}</info><style>{steps}</style></darktable_style>"""
DARKTABLE = "{http://darktable.sf.net/}"


def test_every_step_becomes_an_entry_of_the_history(tmp_path: Path) -> None:
    style = tmp_path / "x.dtstyle"
    steps = STEP.format(n=0, enabled=1) + STEP.format(n=1, enabled=0)
    style.write_text(STYLE.format(info="<iop_list>rawprepare,0,velvia,1</iop_list>", steps=steps))
    root = ElementTree.fromstring(sidecar_of(style))
    found = [
        {name.removeprefix(DARKTABLE): value for name, value in each.attrib.items()}
        for each in root.iter("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li")
    ]
    numbers = [(step["num"], step["enabled"], step["multi_priority"]) for step in found]
    assert numbers == [("0", "1", "0"), ("1", "0", "1")]
    assert found[0]["multi_name"] == 'a "b" & c' and found[0]["params"] == "000048420000803f"
    assert (found[0]["modversion"], found[0]["blendop_params"]) == ("2", "gz12eJxjYGBg")
    about = next(root.iter("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}Description")).attrib
    assert about[f"{DARKTABLE}history_end"] == "2" and about[f"{DARKTABLE}iop_order_list"] == "rawprepare,0,velvia,1"


@pytest.mark.parametrize(
    "content",
    [
        "", "text", "<a/>", STYLE.format(info="", steps=""),
        STYLE.format(info="", steps=STEP.format(n=0, enabled=1).replace("velvia", "../x")),
        STYLE.format(info="", steps=STEP.format(n=0, enabled="")),
        STYLE.format(info="", steps=STEP.format(n=0, enabled=1)).replace("<dark", "<!DOCTYPE a []><dark"),
    ],
)  # fmt: skip
def test_what_is_no_style_is_refused_in_one_sentence(tmp_path: Path, content: str) -> None:
    (tmp_path / "x.dtstyle").write_text(content)
    with pytest.raises(TruthError, match=r"is no style of darktable: export the style from darktable again.$"):
        sidecar_of(tmp_path / "x.dtstyle")


def test_another_look_of_the_same_name_makes_other_pairs(tmp_path: Path) -> None:
    look, names = tmp_path / "x.cube", []
    for value in ("1 1 1", "1 1 1", "1 1 0.5"):
        look.write_text(f"LUT_1D_SIZE 2\n0 0 0\n{value}\n")
        names.append(by_cube(look).how)
    assert names[0] == names[1] != names[2] and names[0].startswith("cube x.cube ")
