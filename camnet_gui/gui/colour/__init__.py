"""Colour management on screen: the display's profile and the soft proof."""
