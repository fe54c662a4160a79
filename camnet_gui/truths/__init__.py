"""Ground truths for one's own raws with free software: restored and enhanced pictures, aligned and checked."""
