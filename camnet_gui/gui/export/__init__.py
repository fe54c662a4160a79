"""Exporting from the window: the dialog, the queue that goes on in the background, and its panel."""
