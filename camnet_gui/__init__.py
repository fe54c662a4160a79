"""camnet_gui: a desktop raw developer whose engine is the two-stage CameraNet."""

__version__ = "0.1.0"
