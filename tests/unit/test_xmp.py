"""Rating and label in XMP: what others wrote stays byte for byte, and whose marks count."""

from __future__ import annotations

import os
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from camnet_gui.errors import Sentence, XmpError
from camnet_gui.marks import load_marks, save_marks
from camnet_gui.sidecar import Marks, load_sidecar, update_sidecar
from camnet_gui.xmp import XmpMarks, marks_in, read_xmp, with_marks, write_xmp, xmp_files

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
XMP = "{http://ns.adobe.com/xap/1.0/}"

# As Lightroom Classic writes them: attributes, then structures.
LIGHTROOM = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 7.0-c000 1.000000, 0000/00/00-00:00:00   ">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:tiff="http://ns.adobe.com/tiff/1.0/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
    xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
   tiff:Make="Canon"
   xmp:CreatorTool="a > b"
   xmp:Rating="3"
   xmp:Label="Green"
   photoshop:SidecarForExtension="CR2"
   crs:Exposure2012="+0.35">
   <dc:subject>
    <rdf:Bag>
     <rdf:li>caf\xc3\xa9 &amp; bar</rdf:li>
    </rdf:Bag>
   </dc:subject>
   <xmpMM:History>
    <rdf:Seq>
     <rdf:li stEvt:action="saved" xmp:Rating="1"/>
    </rdf:Seq>
   </xmpMM:History>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""
# As darktable writes them: by exiv2, its own namespace, labels as numbers.
DARKTABLE = b"""<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 4.4.0-Exiv2">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:exif="http://ns.adobe.com/exif/1.0/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:darktable="http://darktable.sf.net/"
   exif:DateTimeOriginal="2020:05:01 10:00:00.000"
   xmp:Rating="-1"
   darktable:xmp_version="5"
   darktable:auto_presets_applied="1">
   <darktable:colorlabels>
    <rdf:Seq>
     <rdf:li>3</rdf:li>
    </rdf:Seq>
   </darktable:colorlabels>
   <darktable:history>
    <rdf:Seq>
     <rdf:li
      darktable:num="0"
      darktable:operation="exposure"
      darktable:params="gz02eJxjYGBgYARiJiA"/>
    </rdf:Seq>
   </darktable:history>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""
# Properties as elements, another prefix, single quotes, a wrapper, comments, no xmlns:x on top.
ELEMENTS = b"""<?xpacket begin='\xef\xbb\xbf' id='W5M0MpCehiHzreSzNTczkc9d'?>
<!-- by hand -->
<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
 <r:Description r:about='' xmlns:a='http://ns.adobe.com/xap/1.0/'>
  <a:Label/>
  <a:Rating>2</a:Rating> <!-- kept -->
 </r:Description>
</r:RDF>
<?xpacket end='w'?>"""
BARE = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>'
)


def without_marks(content: bytes) -> list[tuple[str, dict[str, str], str]]:
    """Every element but for rating and label of the descriptions."""
    found = []
    root = ElementTree.fromstring(content)
    top = {id(element) for rdf in root.iter(f"{RDF}RDF") for element in rdf}
    mine = {f"{XMP}Rating", f"{XMP}Label"}
    marks = {id(child) for element in root.iter() if id(element) in top for child in element if child.tag in mine}
    for element in root.iter():
        attributes = dict(element.attrib)
        if id(element) in top:
            attributes = {key: value for key, value in attributes.items() if key not in mine}
        if id(element) not in marks:
            found.append((element.tag, attributes, (element.text or "").strip()))
    return found


def test_what_others_wrote_is_read() -> None:
    assert marks_in(LIGHTROOM) == XmpMarks(3, "Green", (), "CR2")
    assert marks_in(DARKTABLE) == XmpMarks(-1, None, (3,), None)
    assert marks_in(ELEMENTS) == XmpMarks(2, "", (), None)
    assert marks_in(BARE) == XmpMarks()
    assert marks_in(LIGHTROOM.replace(b'"3"', b'"4.0"')).rating == 4
    assert marks_in(LIGHTROOM.replace(b'"3"', b'"99"')).rating == 5
    assert marks_in(LIGHTROOM.replace(b'"3"', b'"many"')).rating is None


@pytest.mark.parametrize("content", [LIGHTROOM, DARKTABLE, ELEMENTS])
def test_only_the_two_values_change(content: bytes) -> None:
    changed = with_marks(content, "a.xmp", 5, "Red")
    assert marks_in(changed).rating == 5 and marks_in(changed).label == "Red"
    assert without_marks(changed) == without_marks(content)
    # Set back to what it was, a file is what it was.
    before = marks_in(content)
    if before.label is not None and content is not ELEMENTS:
        assert with_marks(changed, "a.xmp", before.rating or 0, before.label) == content
    assert with_marks(changed, "a.xmp", 5, "Red") == changed


def test_lines_of_others_stay_as_they_are() -> None:
    lines = with_marks(LIGHTROOM, "a.xmp", -1, "").split(b"\n")
    different = [(a, b) for a, b in zip(LIGHTROOM.split(b"\n"), lines, strict=True) if a != b]
    assert different == [
        (b'   xmp:Rating="3"', b'   xmp:Rating="-1"'),
        (b'   xmp:Label="Green"', b'   xmp:Label=""'),
    ]


def test_a_label_taken_away_counts_more_than_darktables_own() -> None:
    changed = with_marks(DARKTABLE, "a.xmp", 1, "")
    assert marks_in(changed) == XmpMarks(1, "", (3,), None)


def test_places_are_made_where_there_are_none() -> None:
    assert marks_in(with_marks(BARE, "a.xmp", 4, "Blue")) == XmpMarks(4, "Blue")
    described = BARE.replace(b"/></x:", b'><rdf:Description rdf:about=""/></rdf:RDF></x:')
    changed = with_marks(described, "a.xmp", 4, "Blue")
    assert marks_in(changed) == XmpMarks(4, "Blue") and changed.count(b"<rdf:Description") == 1
    other = described.replace(b"rdf:about", b'xmlns:xmp="urn:other" xmp:Rating="1" rdf:about')
    changed = with_marks(other, "a.xmp", 4, "")
    assert marks_in(changed).rating == 4 and b'xmp:Rating="1"' in changed


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_stays_utf_16(encoding: str) -> None:
    content = ("\ufeff" + LIGHTROOM.decode()).encode(encoding)
    changed = with_marks(content, "a.xmp", 1, "Purple")
    assert changed[:2] == content[:2] and marks_in(changed) == XmpMarks(1, "Purple", (), "CR2")
    assert "café &amp; bar" in changed.decode(encoding)


def test_a_byte_order_mark_stays() -> None:
    changed = with_marks(b"\xef\xbb\xbf" + LIGHTROOM, "a.xmp", 0, "Green")
    assert changed == b"\xef\xbb\xbf" + LIGHTROOM.replace(b'Rating="3"', b'Rating="0"', 1)


ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>' + BARE


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (ENTITIES, "document type"),
        (b"", "damaged"),
        (b"\x00\x01", "damaged"),
        (LIGHTROOM[:700], "damaged"),
        (b"<a/>", "holds no XMP"),
        (b"\xff\xfea", "UTF-16"),
    ],
)
def test_what_is_no_xmp_is_refused_and_left_alone(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "a.xmp"
    path.write_bytes(content)
    with pytest.raises(XmpError, match=says):
        read_xmp(path)
    with pytest.raises(XmpError, match=says):
        write_xmp(path, "CR2", 1, "")
    assert path.read_bytes() == content


words = st.text("ab /=<>&\"'é日🎞", max_size=8)


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """XMP in many spellings: prefixes, quotes, attributes or elements, neighbours, several descriptions."""
    prefix = draw(st.sampled_from(["xmp", "xap", "a"]))
    quote = draw(st.sampled_from("\"'"))
    space = draw(st.sampled_from([" ", "\n   ", "\t"]))

    def escaped(text: str) -> str:
        for sign, name in (("&", "&amp;"), ("<", "&lt;"), ('"', "&quot;"), ("'", "&apos;")):
            text = text.replace(sign, name)
        return text

    descriptions = []
    left = ["Rating", "Label"]
    for _ in range(draw(st.integers(1, 3))):
        attributes = [f"o:p{n}={quote}{escaped(draw(words))}{quote}" for n in range(draw(st.integers(0, 2)))]
        children = [f"<o:c>{escaped(draw(words))}</o:c>" for _ in range(draw(st.integers(0, 2)))]
        for name in list(left):
            value = str(draw(st.integers(-1, 5))) if name == "Rating" else draw(st.sampled_from(["Red", "Rot", ""]))
            form = draw(st.sampled_from(["none", "attribute", "element"]))
            if form != "none":
                left.remove(name)
            if form == "attribute":
                attributes.append(f"{prefix}:{name} = {quote}{value}{quote}")
            elif form == "element":
                children.append(f"<{prefix}:{name}>{value}</{prefix}:{name}>")
        shuffled = draw(st.permutations(attributes))
        tag = f"<rdf:Description rdf:about={quote}{quote}" + "".join(space + one for one in shuffled)
        inner = space.join(draw(st.permutations(children)))
        descriptions.append(f"{tag}>{inner}</rdf:Description>" if inner else f"{tag}/>")
    return (
        f"<x:xmpmeta xmlns:x='adobe:ns:meta/' xmlns:o='urn:other' xmlns:{prefix}='http://ns.adobe.com/xap/1.0/'>"
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        f"{''.join(descriptions)}</rdf:RDF></x:xmpmeta>"
    ).encode()


@given(documents(), st.integers(-1, 5), st.sampled_from(["", "Red", "Yellow", "Green", "Blue", "Purple"]))
def test_any_spelling_is_kept_but_for_the_marks(content: bytes, rating: int, label: str) -> None:
    changed = with_marks(content, "a.xmp", rating, label)
    found = marks_in(changed)
    assert found.rating == rating and (found.label or "") == label
    assert without_marks(changed) == without_marks(content)
    assert with_marks(changed, "a.xmp", rating, label) == changed


def photo_in(folder: Path, name: str = "IMG_1.CR2") -> Path:
    photo = folder / name
    photo.write_bytes(b"raw")
    return photo


def test_marks_are_kept_in_both_files(tmp_path: Path) -> None:
    photo = photo_in(tmp_path)
    assert save_marks(photo, Marks(rating=4, label="blue")) == []
    assert read_xmp(tmp_path / "IMG_1.xmp") == XmpMarks(4, "Blue", (), "CR2")
    assert load_sidecar(photo)[0].marks.rating == 4
    assert load_marks(photo)[0].label == "blue"
    save_marks(photo, Marks(rating=4, rejected=True))
    assert read_xmp(tmp_path / "IMG_1.xmp").rating == -1
    marks, _ = load_marks(photo)
    assert marks.rating == 4 and marks.rejected and marks.label == ""
    (tmp_path / "IMG_1.xmp").unlink()
    assert load_marks(photo)[0].rejected


def test_no_mark_makes_no_xmp(tmp_path: Path) -> None:
    photo = photo_in(tmp_path)
    save_marks(photo, Marks())
    assert not list(tmp_path.glob("*.xmp"))


def test_another_programs_younger_rating_wins(tmp_path: Path) -> None:
    photo = photo_in(tmp_path)
    save_marks(photo, Marks(rating=4, label="blue"))
    set_at = load_sidecar(photo)[0].marks.set_at
    xmp = tmp_path / "IMG_1.xmp"
    write_xmp(xmp, "CR2", 2, "Red")
    os.utime(xmp, ns=(set_at - 10**9, set_at - 10**9))
    assert load_marks(photo)[0].rating == 4
    os.utime(xmp, ns=(set_at + 10**9, set_at + 10**9))
    marks, notes = load_marks(photo)
    assert (marks.rating, marks.label, notes) == (2, "red", [])
    # Edits that are written later don't make our marks any younger.
    update_sidecar(photo, edits=load_sidecar(photo)[0].edits)
    assert load_marks(photo)[0].rating == 2


def test_a_label_in_other_words_stays(tmp_path: Path) -> None:
    photo = photo_in(tmp_path)
    xmp = tmp_path / "IMG_1.xmp"
    xmp.write_bytes(LIGHTROOM.replace(b'"Green"', '"Grün"'.encode()))
    marks, _ = load_marks(photo)
    assert marks.rating == 3 and marks.label == ""
    save_marks(photo, marks.model_copy(update={"rating": 1}))
    assert read_xmp(xmp) == XmpMarks(1, "Grün", (), "CR2")
    save_marks(photo, marks.model_copy(update={"label": "red"}))
    assert read_xmp(xmp).label == "Red"


def test_the_name_that_is_there_is_taken(tmp_path: Path) -> None:
    photo = photo_in(tmp_path)
    full = tmp_path / "IMG_1.CR2.xmp"
    full.write_bytes(DARKTABLE)
    assert load_marks(photo)[0].rejected and load_marks(photo)[0].label == "blue"
    save_marks(photo, Marks(rating=5))
    assert read_xmp(full).rating == 5 and not (tmp_path / "IMG_1.xmp").exists()


def test_raws_of_one_stem_do_not_share_a_new_xmp(tmp_path: Path) -> None:
    raw, converted = photo_in(tmp_path), photo_in(tmp_path, "IMG_1.dng")
    save_marks(converted, Marks(rating=1))
    assert read_xmp(tmp_path / "IMG_1.dng.xmp").rating == 1
    assert load_marks(raw)[0].rating == 0
    # Adobe says in the file whose it is.
    (tmp_path / "IMG_1.xmp").write_bytes(LIGHTROOM)
    assert xmp_files(raw, True) == [tmp_path / "IMG_1.xmp"]
    assert load_marks(raw)[0].rating == 3 and load_marks(converted)[0].rating == 1


def test_a_damaged_xmp_is_told_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = photo_in(tmp_path)
    (tmp_path / "IMG_1.xmp").write_bytes(LIGHTROOM[:500])
    marks, notes = load_marks(photo)
    assert marks == Marks() and "damaged" in notes[0]
    assert "damaged" in save_marks(photo, Marks(rating=2))[0]
    assert load_sidecar(photo)[0].marks.rating == 2
    assert (tmp_path / "IMG_1.xmp").read_bytes() == LIGHTROOM[:500]

    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("camnet_gui.marks.write_xmp", refuse)
    (note,) = save_marks(photo_in(tmp_path, "IMG_2.NEF"), Marks(rating=2))
    # A sentence that the window can tell in its language, that doesn't sound as if the stars were lost.
    assert isinstance(note, Sentence) and note.values["reason"] == "Read-only file system" and "are kept" in note
