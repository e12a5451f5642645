"""Findings written into a copy of the document they are about."""
