"""What the report page shows, worked out from a Report as plain frozen values that templates only lay out."""
