"""The manager of styles: their cards, and importing, exporting, naming, duplicating, deleting and comparing them."""
