"""What the formats that other programs read have in common: places in files, plain words, escaping."""
