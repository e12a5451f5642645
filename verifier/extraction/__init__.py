"""The parts of extraction that grammars share: folding, anchors, dates, lists, binding, claims, embedded texts."""
