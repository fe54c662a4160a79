"""The assistant that teaches a style by the user's own pictures; learning itself runs in a process of its own."""
