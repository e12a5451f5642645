"""Vocabulary of comparison as data, with sources."""
