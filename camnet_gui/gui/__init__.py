"""The Qt window. Nothing below this package imports Qt."""
