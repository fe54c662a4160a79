"""The nets, their weights and exact tiling."""
