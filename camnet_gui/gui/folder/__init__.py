"""The folder of the open photo: filmstrip, grid, marks, filters, and what is done with many photos at once."""
