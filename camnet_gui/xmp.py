"""Rating and label in XMP files beside photos. Everything else in them stays as it is, byte for byte.

The file is not built anew from a tree of elements, which would lose prefixes, comments and the packet's wrapper: expat
tells where the two properties stand, and only these bytes are replaced. See Adobe, XMP Specification Part 1 (RDF) and
Part 2 (xmp:Rating: -1 is rejected, 0..5 stars; xmp:Label: a text).

Names: Adobe, Capture One and others write `NAME.xmp`, darktable and digiKam `NAME.EXT.xmp`; RawTherapee can do both.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from camnet_gui.errors import XmpError
from camnet_gui.files import write_bytes

MOST_BYTES: Final = 32 * 1024**2
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XMP: Final = "http://ns.adobe.com/xap/1.0/"
PHOTOSHOP: Final = "http://ns.adobe.com/photoshop/1.0/"
DARKTABLE: Final = "http://darktable.sf.net/"
_RATING: Final = (XMP, "Rating")
_LABEL: Final = (XMP, "Label")
_FOR_EXTENSION: Final = (PHOTOSHOP, "SidecarForExtension")
_COLOR_LABELS: Final = (DARKTABLE, "colorlabels")
_DESCRIPTION: Final = (RDF, "Description")

_START_TAG: Final = re.compile(rb"<([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*/?>")
_ATTRIBUTE: Final = re.compile(rb"\s+([^\s=]+)\s*=\s*(\"[^\"]*\"|'[^']*')")
_UTF16: Final = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_NEW: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="camnet_gui">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
   photoshop:SidecarForExtension={extension}/>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""

Name = tuple[str, str]  # namespace, local name


@dataclass(frozen=True, slots=True)
class XmpMarks:
    """What an XMP file says; None where it says nothing.

    rating : -1 (rejected) or 0..5 stars
    label : the text of xmp:Label
    color_labels : darktable's own labels, 0 red, 1 yellow, 2 green, 3 blue, 4 purple; it prefers xmp:Label to them
    extension : which raw the file belongs to, e.g. "CR2"
    """

    rating: int | None = None
    label: str | None = None
    color_labels: tuple[int, ...] = ()
    extension: str | None = None


@dataclass(slots=True)
class _Place:
    """Where a property stands: as an attribute `qname` of the tag at `start`, or as an element from there to `end`."""

    start: int
    qname: str
    value: str
    end: int | None = None


@dataclass(slots=True)
class _Open:
    """An element that is being read."""

    name: Name
    start: int
    qname: str
    scope: dict[str, str]
    text: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Found:
    """What the parser found: places of properties, descriptions and the RDF element with their prefixes."""

    properties: dict[Name, list[_Place]] = field(default_factory=dict)
    items: list[str] = field(default_factory=list)
    descriptions: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    rdf: _Open | None = None


def xmp_names(photo: Path) -> tuple[Path, Path]:
    """`NAME.xmp` and `NAME.EXT.xmp` beside the photo."""
    return photo.with_suffix(".xmp"), photo.with_name(photo.name + ".xmp")


def xmp_files(photo: Path, shared: bool) -> list[Path]:
    """The XMP files that belong to `photo`, the youngest last; empty when there is none.

    shared : another raw in the folder has the same name but for its suffix. `NAME.xmp` is then this photo's only if it
    says so. Raises OSError and XmpError.
    """
    plain, full = xmp_names(photo)
    found = [full] if full.is_file() else []
    if plain.is_file():
        extension = read_xmp(plain).extension
        own = not shared if extension is None else extension.lower() == photo.suffix.lower().lstrip(".")
        if own:
            found.append(plain)
    return sorted(found, key=lambda path: path.stat().st_mtime_ns)


def new_xmp_file(photo: Path, shared: bool) -> Path:
    """Where a photo without XMP gets one: `NAME.xmp` as Adobe does, `NAME.EXT.xmp` where the former isn't free."""
    plain, full = xmp_names(photo)
    return full if shared or plain.exists() else plain


def read_xmp(path: Path) -> XmpMarks:
    """What the file says. Raises OSError, and XmpError for what is no XMP."""
    return marks_in(_contents(path), path.name)


def write_xmp(path: Path, extension: str, rating: int, label: str) -> None:
    """Set rating and label in `path` atomically; a new file is made when there is none. Raises OSError and XmpError.

    extension : the raw's, for a new file; label : "" for none
    """
    try:
        before = _contents(path)
        content = with_marks(before, path.name, rating, label)
    except FileNotFoundError:
        before = b""
        content = with_marks(_NEW.format(extension=quoteattr(extension)).encode(), path.name, rating, label)
    if content != before:
        write_bytes(path, content)


def marks_in(content: bytes, name: str = "XMP") -> XmpMarks:
    """As `read_xmp`, of the file's bytes; `name` is for the error."""
    found = _parsed(_as_utf8(content)[0], name)

    def text(prop: Name) -> str | None:
        places = found.properties.get(prop)
        return places[-1].value.strip() if places else None

    labels = tuple(int(item) for item in found.items if item.strip() in ("0", "1", "2", "3", "4"))
    return XmpMarks(_rating(text(_RATING)), text(_LABEL), labels, text(_FOR_EXTENSION))


def with_marks(content: bytes, name: str, rating: int, label: str) -> bytes:
    """The file's bytes with rating and label set, all else untouched. Raises XmpError.

    A label that isn't there isn't written; one that is taken away stays as an empty text, which tells darktable that
    its own labels don't count any more.
    """
    data, encoding = _as_utf8(content)
    found = _parsed(data, name)
    wanted = {_RATING: str(rating)}
    if label or _LABEL in found.properties or found.items:
        wanted[_LABEL] = label
    changes: list[tuple[int, int, bytes]] = []
    missing: dict[Name, str] = {}
    for prop, value in wanted.items():
        places = found.properties.get(prop, [])
        changes += [_replacement(data, place, value) for place in places if place.value.strip() != value]
        if not places:
            missing[prop] = value
    if missing:
        changes.append(_insertion(data, found, missing, name))
    for start, end, text in sorted(changes, reverse=True):
        data = data[:start] + text + data[end:]
    return data.decode("utf-8").encode(encoding) if encoding else data


def _contents(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise XmpError("{name} is larger than any XMP file should be: it was left alone.", name=path.name)
    return content


def _rating(text: str | None) -> int | None:
    try:
        # Some programs write 3.0; Microsoft's and others' odd values are cut to the range.
        return None if not text else max(-1, min(5, round(float(text))))
    except (ValueError, OverflowError):
        return None


def _as_utf8(content: bytes) -> tuple[bytes, str]:
    """UTF-16 as UTF-8, and how to encode it again ("" when it need not be): in UTF-8 ASCII is found by its bytes."""
    encoding = _UTF16.get(content[:2], "")
    if not encoding:
        return content, ""
    try:
        return content.decode(encoding).encode(), encoding
    except UnicodeDecodeError as error:
        raise XmpError("An XMP file holds broken UTF-16: it was left alone.") from error


def _parsed(data: bytes, name: str) -> _Found:
    """Where everything is. Document types are refused, and with them every trick with entities."""
    parser = expat.ParserCreate("utf-8" if data.startswith(codecs.BOM_UTF8) else None)
    parser.ordered_attributes = True
    found = _Found()
    stack: list[_Open] = []

    def refuse(*_: object) -> None:
        raise XmpError("{name} holds a document type, which XMP files have no use for: it was left alone.", name=name)

    def start(qname: str, attributes: list[str]) -> None:
        pairs = list(zip(attributes[::2], attributes[1::2], strict=True))
        scope = dict(stack[-1].scope) if stack else {}
        scope.update({key[6:]: value for key, value in pairs if key == "xmlns" or key.startswith("xmlns:")})
        here = _Open(_resolved(qname, scope, True), parser.CurrentByteIndex, qname, scope)
        parent = stack[-1] if stack else None
        stack.append(here)
        if here.name == (RDF, "RDF") and found.rdf is None:
            found.rdf = here
        if here.name == _DESCRIPTION and parent is not None and parent.name == (RDF, "RDF"):
            found.descriptions.append((here.start, scope))
            for key, value in pairs:
                prop = _resolved(key, scope, False)
                found.properties.setdefault(prop, []).append(_Place(here.start, key, value))

    def end(_: str) -> None:
        here = stack.pop()
        parent = stack[-1] if stack else None
        if parent is not None and parent.name == _DESCRIPTION and len(stack) > 1 and stack[-2].name == (RDF, "RDF"):
            place = _Place(here.start, here.qname, "".join(here.text), parser.CurrentByteIndex)
            found.properties.setdefault(here.name, []).append(place)
        if here.name == (RDF, "li") and any(element.name == _COLOR_LABELS for element in stack):
            found.items.append("".join(here.text))

    def text(data: str) -> None:
        if stack:
            stack[-1].text.append(data)

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, UnicodeError, ValueError, LookupError) as error:
        raise XmpError("{name} is damaged or no XMP file: it was left alone.", name=name) from error
    if found.rdf is None:
        raise XmpError("{name} holds no XMP: it was left alone.", name=name)
    return found


def _resolved(qname: str, scope: dict[str, str], element: bool) -> Name:
    """(namespace, local name); an attribute without prefix is in no namespace."""
    prefix, colon, local = qname.rpartition(":")
    return (scope.get(prefix, ""), local) if colon or element else ("", qname)


def _tag(data: bytes, start: int) -> re.Match[bytes]:
    match = _START_TAG.match(data, start)
    if match is None:
        raise XmpError("An XMP file is written in an unknown way: it was left alone.")
    return match


def _replacement(data: bytes, place: _Place, value: str) -> tuple[int, int, bytes]:
    """(from, to, bytes) that give a property another value. Values are ASCII without markup."""
    tag = _tag(data, place.start)
    qname = place.qname.encode()
    if place.end is None:
        for match in _ATTRIBUTE.finditer(data, tag.start(2), tag.end(2)):
            if match[1] == qname:
                return match.start(2) + 1, match.end(2) - 1, value.encode()
        raise XmpError("An XMP file is written in an unknown way: it was left alone.")
    if tag[0].endswith(b"/>"):
        opened = tag[0][:-2].rstrip() + b">"
        return tag.start(), tag.end(), opened + value.encode() + b"</" + qname + b">"
    return tag.end(), place.end, value.encode()


def _insertion(data: bytes, found: _Found, values: dict[Name, str], name: str) -> tuple[int, int, bytes]:
    """(from, to, bytes) that add properties as attributes of the first description, or of a new one."""
    if found.descriptions:
        start, scope = found.descriptions[0]
        tag = _tag(data, start)
        space = re.search(rb"\n[ \t]*(?=[^\s]+$)", tag[2][: tag[2].rfind(b"=")]) if b"=" in tag[2] else None
        text = _attributes(scope, values, space[0] if space else b" ")
        return tag.end(2), tag.end(2), text
    assert found.rdf is not None
    tag = _tag(data, found.rdf.start)
    rdf = found.rdf.qname.rpartition(":")[0].encode()
    element = b"<" + (rdf + b":" if rdf else b"") + b"Description"
    about = b" " + (rdf + b":" if rdf else b"") + b'about=""'
    text = b"\n  " + element + about + _attributes(found.rdf.scope, values, b" ") + b"/>\n "
    if tag[0].endswith(b"/>"):
        text = tag[0][:-2].rstrip() + b">" + text + b"</" + found.rdf.qname.encode() + b">"
        return tag.start(), tag.end(), text
    return tag.end(), tag.end(), text


def _attributes(scope: dict[str, str], values: dict[Name, str], space: bytes) -> bytes:
    """The properties (all of the namespace XMP) as attributes, with the namespace's declaration where it lacks one."""
    prefix = next((key for key, uri in scope.items() if uri == XMP and key), "")
    parts = []
    if not prefix:
        prefix = next(key for key in _free_prefixes() if key not in scope)
        parts.append(f'xmlns:{prefix}="{XMP}"')
    parts += [f'{prefix}:{local}="{value}"' for (_, local), value in values.items()]
    return b"".join(space + part.encode() for part in parts)


def _free_prefixes() -> Iterable[str]:
    yield "xmp"
    number = 1
    while True:
        yield f"xmp{number}"
        number += 1
