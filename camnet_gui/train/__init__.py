"""Synthetic raw data, losses, metrics and the one training loop."""
