"""Teaching a style by the user's own pictures: finding the pairs, learning from them, keeping the style."""
