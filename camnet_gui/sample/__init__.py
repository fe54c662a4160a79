"""The project's own sample raw: a procedural still life, taken by a simulated camera and written as Bayer DNG.

The truth is known (`scene_xyz`), so tests can measure the engine on it from file to picture.
"""

from camnet_gui.sample.chart import CHART_PATCHES, Patch
from camnet_gui.sample.photo import EXPOSURE, SENSOR, SHOT, expose, record, sample_path, scene_xyz, write_sample

__all__ = [
    "CHART_PATCHES",
    "EXPOSURE",
    "SENSOR",
    "SHOT",
    "Patch",
    "expose",
    "record",
    "sample_path",
    "scene_xyz",
    "write_sample",
]
