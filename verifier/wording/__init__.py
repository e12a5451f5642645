"""Comparing words: folding, tokens, alignment, typed differences, support."""
