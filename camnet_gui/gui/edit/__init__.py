"""The controls of a photo's edits, their history, presets, copying, and the crop tool."""
