"""Stages as files: options, names, sizes, colour spaces, formats; queue and batch."""

from camnet_gui.export.options import FORMATS, ExportOptions, Format, Size, available_formats
from camnet_gui.export.output import restored_picture
from camnet_gui.export.photo import Developed, Developer, develop_photo, export_photo, save_picture, write_developed
from camnet_gui.export.place import FIELDS, Destination, format_of, free_name, suggested_name

__all__ = [
    "FIELDS",
    "FORMATS",
    "Destination",
    "Developed",
    "Developer",
    "ExportOptions",
    "Format",
    "Size",
    "available_formats",
    "develop_photo",
    "export_photo",
    "format_of",
    "free_name",
    "restored_picture",
    "save_picture",
    "suggested_name",
    "write_developed",
]
