"""references.yaml is read as YAML without its dangerous parts, and every mistake has a place."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.errors import ConfigurationError
from verifier.yaml_tree import DEPTH, read_yaml


def test_values_are_text_and_places_are_kept() -> None:
    tree = read_yaml("r.yaml", "version: 1\ndocuments:\n  - a.md\n  - b.md\nempty:\n")
    assert tree.value == {"version": "1", "documents": ["a.md", "b.md"], "empty": None}
    assert tree.place_of(("documents", 1)) == (4, 5)
    assert tree.place_of(("documents", 7)) == (2, 1)


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ("a: 1\na: 2\n", "2:1", "again"),
        ("a: &x [1]\nb: *x\n", "1:4", "anchor"),
        ("b: *x\n", "1:4", "alias"),
        ("a: !!python/object:os.system x\n", "1:4", "tag"),
        ("a: [1\n", "2:1", "well-formed"),
        ("[" * 500 + "]" * 500, f"1:{DEPTH + 1}", "levels"),
        ("? [a]\n: b\n", "1:3", "key"),
        ("a: 1\n---\nb: 2\n", "2:1", "second"),
        ("a: \x07\n", "1:1", "well-formed"),
    ],
)
def test_what_is_refused_is_refused_with_its_place(text: str, place: str, word: str) -> None:
    with pytest.raises(ConfigurationError) as refusal:
        read_yaml("r.yaml", text)
    assert str(refusal.value).startswith(f"r.yaml:{place}:")
    assert word in str(refusal.value)


def test_an_alias_bomb_costs_nothing() -> None:
    bomb = 'a: &a ["x","x"]\n' + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9)
    )
    began = time.process_time()
    with pytest.raises(ConfigurationError):
        read_yaml("r.yaml", bomb)
    assert time.process_time() - began < 0.5


@given(st.text(alphabet="ab:-[]{}#&*!|>'\" \n\t?,%@`~0", max_size=60))
def test_nothing_but_a_tree_or_a_refusal(text: str) -> None:
    with contextlib.suppress(ConfigurationError):
        read_yaml("r.yaml", text)
