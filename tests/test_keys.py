"""read(write(key)) == key, and symbols have the keys of their series."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier import keys
from verifier.keys import Key

KEYS = (
    "un/sc/res/884", "un/ga/res/62/243", "un/ga/res/96(I)", "un/ga/res/217(III)A", "un/ga/res/ES-10/24",
    "un/hrc/res/5/1", "un/chr/res/2005/74",
    "un/ecosoc/res/1996/31", "un/doc/S/26326", "coe/pace/res/1416", "coe/pace/rec/1690", "coe/pace/opinion/221",
    "coe/cets/5", "eu/ep/P7_TA(2013)0446",
    "eu/celex/32016R0679", "treaty/genocide-convention-1948", "un/ictr/statute",
    "icj/judgment/barcelona-traction-1970", "az/criminal-code-1999", "coe/ecthr/13216/05", "eu/cjeu/C-402/05P",
    "wto/doc/WT/DS285/AB/R", "icc/case/ICC-01/04-01/06", "un/fccc/dec/1/CP.21", "pcij/series-a/17",
)  # fmt: skip


@pytest.mark.parametrize("key", KEYS)
def test_a_key_is_read_and_written(key: str) -> None:
    assert keys.write(keys.read(key)) == key


@given(
    st.sampled_from(["un/sc/res", "un/ga/res", "un/doc", "coe/pace/rec"]),
    st.from_regex(r"[0-9A-Z][0-9A-Z()/-]{0,12}", fullmatch=True),
)
def test_written_and_read_again(series: str, designation: str) -> None:
    assert keys.read(keys.write(Key(series, designation))) == Key(series, designation)


@pytest.mark.parametrize(
    ("symbol", "key"),
    [
        ("S/RES/884 (1993)", "un/sc/res/884"),
        ("S/RES/884", "un/sc/res/884"),
        ("A/RES/62/243", "un/ga/res/62/243"),
        ("A/hrc/RES/S-21/1", "un/hrc/res/S-21/1"),
        ("E/RES/1996/31", "un/ecosoc/res/1996/31"),
        ("E/CN.4/RES/2005/74", "un/chr/res/2005/74"),
        ("A/77/10", "un/doc/A/77/10"),
    ],
)
def test_symbols(symbol: str, key: str) -> None:
    assert keys.of_symbol(symbol) == key


@pytest.mark.parametrize(
    ("key", "designation"),
    [
        ("coe/ecthr/13216/05", "13216/05"),
        ("un/fccc/dec/1/CP.21", "1/CP.21"),
        ("icc/case/ICC-01/04-01/06", "ICC-01/04-01/06"),
    ],
)
def test_a_number_with_strokes_is_one_designation(key: str, designation: str) -> None:
    assert keys.read(key).designation == designation
