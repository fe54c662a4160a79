"""Path -> RawFrame or DemosaicedFrame. The only importer of rawpy (LibRaw)."""

from camnet_gui.raw.demosaiced import LibrawAlgorithm, libraw_linear, libraw_version
from camnet_gui.raw.opening import EXTENSIONS, is_raw_name
from camnet_gui.raw.reading import read_preview, read_raw, read_size, read_whole_shot

__all__ = [
    "EXTENSIONS", "LibrawAlgorithm", "is_raw_name", "libraw_linear", "libraw_version", "read_preview", "read_raw",
    "read_size", "read_whole_shot",
]
