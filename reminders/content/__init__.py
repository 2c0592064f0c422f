"""The message library: what may be said, read from packs, chosen and filled in."""
