"""Nothing that a screen would obey is sent to it; what a page needs to set Arabic stays where asked."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.visible import visible

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"


CODES = [*range(9), *range(11, 32), *range(127, 160), *map(ord, BIDI), 0xFEFF, 0x2028, 0xE0041]


@pytest.mark.parametrize("code", CODES)
def test_control_and_bidirectional_characters_are_shown(code: int) -> None:
    shown = visible(f"a{chr(code)}b")
    assert chr(code) not in shown and shown.startswith("a") and shown.endswith("b") and len(shown) > 2


@given(st.text())
def test_no_control_character_is_left(text: str) -> None:
    left = {char for char in visible(text) if unicodedata.category(char) in ("Cc", "Cs")}
    assert left <= {"\n", "\t"}


@given(st.text())
def test_it_can_be_written_and_twice_is_once(text: str) -> None:
    visible(text).encode()
    assert visible(visible(text)) == visible(text)


def test_what_people_write_stays() -> None:
    words = "[sic] [emphasis added] “Résolution” 822\u00a0(1993) القرار\u200c می‌خواهم 決議\t\n"
    assert visible(words) == words


def test_marks_of_direction_stay_where_a_page_needs_them() -> None:
    assert visible("\u200f\u202e", keep_marks=True) == "\u200f⟨U+202E⟩"
