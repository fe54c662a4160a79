"""What makes the program comfortable: preferences, the command palette, keys, the tour, a second window, reports."""
