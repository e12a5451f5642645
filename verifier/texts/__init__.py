"""Official texts: where they are kept, how they are sealed, how they are fetched."""
