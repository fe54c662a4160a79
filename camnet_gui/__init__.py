"""camnet_gui: a desktop raw developer whose engine is the two-stage CameraNet."""

import os

# Read when NumPy is imported: clearing pages of 2 MB takes longer than it saves in arrays that live for one tile.
os.environ.setdefault("NUMPY_MADVISE_HUGEPAGE", "0")

__version__ = "0.1.0"
