"""What the packaged catalogue knows: series by number, instruments by hand, numbering, titles, dates."""
