"""The collector rests while a document is read, and only then."""

from __future__ import annotations

import gc

import pytest

from verifier.extraction.uncollected import uncollected
from verifier.extractor import extract
from verifier.model import Document

TEXT = 'In resolution 822 (1993) of 30 April 1993 the Council demanded “the withdrawal of all forces” (S/26184).\n\n'


def test_the_collector_rests_and_works_again() -> None:
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_works_again_after_a_fault() -> None:
    with pytest.raises(ValueError), uncollected():
        raise ValueError
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_reading_makes_no_cyclic_garbage() -> None:
    extract(Document("a.txt", TEXT))  # patterns are compiled once, and compiling leaves some
    gc.collect()
    gc.disable()
    try:
        extract(Document("a.txt", TEXT * 50))
        assert gc.collect() < 10
    finally:
        gc.enable()
