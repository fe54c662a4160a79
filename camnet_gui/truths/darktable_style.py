"""Styles as darktable exports them (.dtstyle), brought into the form of its sidecars, which its command line applies.

Both hold the same steps, the one as elements and the other as attributes (darktable 4.2, src/common/styles.c, exif.cc).
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Final
from xml.sax.saxutils import quoteattr

from camnet_gui.errors import TruthError

SUFFIX: Final = ".dtstyle"
_LARGEST_FILE: Final = 8 * 1024**2
# Element of the style, attribute of the sidecar, what may stand there.
_STEPS: Final = (
    ("operation", "operation", r"[a-z0-9_]{1,20}"),
    ("enabled", "enabled", r"[01]"),
    ("module", "modversion", r"\d{1,4}"),
    ("op_params", "params", r"[0-9A-Za-z+/=]*"),
    ("multi_name", "multi_name", r"[^\x00-\x1f]{0,128}"),
    ("multi_priority", "multi_priority", r"\d{1,4}"),
    ("blendop_version", "blendop_version", r"\d{1,4}"),
    ("blendop_params", "blendop_params", r"[0-9A-Za-z+/=]*"),
)
_OPTIONAL: Final = {"multi_name": "", "multi_priority": "0"}
_ORDER: Final = r"[a-z0-9_,.]{1,20000}"
_CUSTOM, _V30 = 0, 2  # darktable's numbers for the order of its modules
_SIDECAR: Final = """<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:darktable="http://darktable.sf.net/" darktable:xmp_version="4"
    darktable:raw_params="0" darktable:auto_presets_applied="0" darktable:history_end="{count}" {order}>
   <darktable:history><rdf:Seq>
{steps}
   </rdf:Seq></darktable:history>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""


def sidecar_of(style: Path) -> str:
    """The sidecar of a raw to which nothing but the style was applied, as text. Raises TruthError."""
    wrong = TruthError("{path} is no style of darktable: export the style from darktable again.", path=style)
    try:
        if style.stat().st_size > _LARGEST_FILE:
            raise wrong
        text = style.read_bytes()
    except OSError as error:
        raise TruthError("{name} can't be read: {reason}.", name=style, reason=error.strerror or error) from error
    try:
        # Entities could be made to grow without end; no style has any.
        root = None if b"<!" in text.replace(b"<!--", b"") else ElementTree.fromstring(text)
    except (ElementTree.ParseError, ValueError):
        root = None
    if root is None or root.tag != "darktable_style":
        raise wrong
    steps = []
    for number, plugin in enumerate(root.iterfind("style/plugin")):
        given = [f'darktable:num="{number}"']
        for element, attribute, allowed in _STEPS:
            value = plugin.findtext(element, _OPTIONAL.get(element))
            if value is None and element.startswith("blendop"):
                continue
            if value is None or not re.fullmatch(allowed, value):
                raise wrong
            given.append(f"darktable:{attribute}={quoteattr(value)}")
        steps.append(f"    <rdf:li {' '.join(given)}/>")
    if not steps:
        raise wrong
    order = f'darktable:iop_order_version="{_V30}"'
    modules = root.findtext("info/iop_list", "")
    if re.fullmatch(_ORDER, modules):
        order = f'darktable:iop_order_version="{_CUSTOM}" darktable:iop_order_list={quoteattr(modules)}'
    return _SIDECAR.format(count=len(steps), order=order, steps="\n".join(steps))
