"""What holds for every publisher: https addresses of its own hosts, nothing for foreign keys."""

from __future__ import annotations

from types import ModuleType
from urllib.parse import urlsplit

import pytest

from verifier.contracts import Address, Publisher
from verifier.publishers import (
    PUBLISHERS,
    cellar,
    coe_treaties,
    european_parliament,
    hudoc,
    ohchr,
    pace,
    un_treaties,
    web_archive,
)

KEYS = [
    "un/sc/res/822", "un/ga/res/62/243", "coe/pace/res/1416", "coe/pace/rec/1690", "coe/pace/opinion/221", "coe/cets/5",
    "treaty/echr-1950", "eu/ep/P7_TA(2013)0446", "eu/celex/32016R0679", "ecli/ECLI:CE:ECHR:2001:0510JUD002578194",
    "treaty/genocide-convention-1948",
]  # fmt: skip
HOSTILE = [
    "",
    "../..",
    "eu/celex/../../x",
    "eu/ep/P7_TA(2013)0446/../x",
    'ecli/ECLI:CE:ECHR:" OR 1',
    "un/sc/res/1?x",
    "coe/pace/res/",
    "\0",
    "x" * 5000,
]


@pytest.mark.parametrize("publisher", PUBLISHERS, ids=lambda publisher: publisher.name)
def test_addresses_are_https_and_on_the_publishers_own_hosts(publisher: Publisher) -> None:
    for key in [*KEYS, *HOSTILE]:
        for language in ("en", "fr", "zz", "", "../"):
            for address in publisher.urls_for(key, language):
                parts = urlsplit(address.url)
                assert parts.scheme == "https" and parts.hostname in publisher.hosts and ".." not in parts.path
                assert parts.port is None and parts.username is None and " " not in address.url


@pytest.mark.parametrize(
    ("publisher", "key", "url"),
    [
        (pace, "coe/pace/rec/1690", "https://pace.coe.int/en/files/17290/html"),
        (coe_treaties, "treaty/echr-1950", "https://rm.coe.int/1680063765"),
        (
            european_parliament,
            "eu/ep/P7_TA(2013)0446",
            "https://www.europarl.europa.eu/doceo/document/TA-7-2013-0446_EN.html",
        ),
        (cellar, "eu/celex/32016R0679", "https://publications.europa.eu/resource/celex/32016R0679"),
        (
            ohchr,
            "treaty/crc-1989",
            "https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child",
        ),
    ],
    ids=["pace", "coe", "ep", "cellar", "ohchr"],
)
def test_addresses(publisher: ModuleType, key: str, url: str) -> None:
    assert next(iter(publisher.urls_for(key, "en"))).url == url


def test_hudoc_is_searched_by_ecli_and_only_its_exact_answer_is_followed() -> None:
    [search] = hudoc.urls_for("ecli/ECLI:CE:ECHR:2001:0510JUD002578194", "en")
    assert search.media == "json" and "ecli%3A%22ECLI%3ACE%3AECHR%3A2001%3A0510JUD002578194%22" in search.url
    first = b'{"columns": {"itemid": "001-1", "ecli": "other"}}'
    rows = b'{"results": [' + first + b', {"columns": {"itemid": "../x", "ecli": "%s"}}]}'
    assert not list(hudoc.addresses_in(search, rows % search.headers["X-Asked"].encode()))


def test_a_status_page_is_no_treaty() -> None:
    address = Address("https://treaties.un.org/x.xml", "en", "", "xml")
    page = b"<?xml version='1.0'?><Treaty><Participants><Participant>X</Participant></Participants></Treaty>"
    with pytest.raises(ValueError, match="status"):
        un_treaties.parse("treaty/genocide-convention-1948", address, page, "")


def test_the_archives_original_bytes_are_asked_for() -> None:
    listed = web_archive.copies_of(Address("https://rm.coe.int/1?format=html", "en", "", "html"))
    assert listed.media == "json" and "url=https%3A%2F%2Frm.coe.int%2F1%3Fformat%3Dhtml" in listed.url
    rows = b'[["timestamp","original"],["20200101000000","https://rm.coe.int/1?format=html"],["x","y"]]'
    [copy] = web_archive.addresses_in(listed, rows)
    assert (
        copy.url == "https://web.archive.org/web/20200101000000id_/https://rm.coe.int/1?format=html"
        and copy.media == "html"
    )


def test_a_number_glued_to_the_year_is_parted() -> None:
    address = Address("https://pace.coe.int/x", "en", "adopted", "html")
    parsed = pace.parse(
        "coe/pace/rec/1668", address, b"<html><body><p>Recommendation 1668 (2004)1</p></body></html>", ""
    )
    assert "Recommendation 1668 (2004) 1" in parsed.text
