"""Word ids: the four bytes by which sealed and readable texts are compared alike."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b

PERSON = b"verifier-seal-1"


@lru_cache(maxsize=65536)
def word_id(word: str) -> bytes:
    """The id of one folded word (seal version 1): 4 bytes of BLAKE2b over its UTF-8, little-endian."""
    return blake2b(word.encode(), digest_size=4, person=PERSON).digest()


def ids_of(words: Iterable[str]) -> bytes:
    """The ids of folded words, one after another."""
    return b"".join(map(word_id, words))
