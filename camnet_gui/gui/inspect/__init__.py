"""Looking closely: scopes, readout, overlays, a picture to compare with, the loupe."""
