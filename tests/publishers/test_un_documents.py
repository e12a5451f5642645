"""Symbols and addresses of the United Nations' document system."""

from __future__ import annotations

import pytest

from verifier.publishers import un_documents


@pytest.mark.parametrize(
    ("key", "symbol"),
    [
        ("un/sc/res/1", "S/RES/1(1946)"), ("un/sc/res/15", "S/RES/15(1946)"), ("un/sc/res/16", "S/RES/16(1947)"),
        ("un/sc/res/822", "S/RES/822(1993)"), ("un/sc/res/892", "S/RES/892(1993)"), ("un/sc/res/893",
        "S/RES/893(1994)"),
        ("un/sc/res/2721", "S/RES/2721(2023)"), ("un/ga/res/62/243", "A/RES/62/243"), ("un/ga/res/96(I)",
        "A/RES/96(I)"),
        ("un/ga/res/217(III)A", "A/RES/217(III)"), ("un/ga/res/ES-10/24", "A/RES/ES-10/24"), ("un/hrc/res/5/1",
        "A/HRC/RES/5/1"),
        ("un/chr/res/2005/74", "E/CN.4/RES/2005/74"), ("un/ecosoc/res/1996/31", "E/RES/1996/31"), (
        "un/doc/S/26326", "S/26326"),
        ("un/sc/res/0", ""), ("un/sc/res/99999", ""), ("un/sc/res/٨٢٢", ""), ("un/sc/res/../x", ""), (
        "coe/pace/res/1416", ""),
    ],
)  # fmt: skip
def test_symbols(key: str, symbol: str) -> None:
    assert un_documents.symbol_of(key) == symbol


def test_addresses_are_encoded_and_in_order() -> None:
    addresses = list(un_documents.urls_for("un/sc/res/822", "fr"))
    assert [address.media for address in addresses] == ["docx", "pdf"]
    assert addresses[0].url == "https://documents.un.org/api/symbol/access?s=S%2FRES%2F822%281993%29&l=fr&t=docx"
    assert not list(un_documents.urls_for("un/sc/res/822", "de")) and not list(un_documents.urls_for("treaty/x", "en"))


def test_a_symbol_cannot_add_to_the_query() -> None:
    [first, *_] = un_documents.urls_for("un/doc/S/1&t=exe#", "en")
    assert first.url.endswith("s=S%2F1%26t%3Dexe%23&l=en&t=docx")


@pytest.mark.shared
def test_the_year_of_every_council_resolution_is_known(shared) -> None:  # type: ignore[no-untyped-def] # a fixture
    import csv

    with (shared / "facts" / "un-security-council-resolutions.csv").open(newline="") as lines:
        for row in csv.DictReader(lines):
            if 0 < int(row["number"]) <= 2721:
                assert un_documents.symbol_of(f"un/sc/res/{row['number']}") == row["symbol"]
