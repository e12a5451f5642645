"""No spelling of an address leads the program to this machine, its network, or a host that is no publisher's."""

from __future__ import annotations

import pytest

from verifier.texts.destinations import Refused, destination, is_public

HOSTS = ("documents.un.org",)

SPELLINGS = [
    "http://documents.un.org/", "ftp://documents.un.org/", "file:///etc/passwd", "gopher://documents.un.org/",
    "//documents.un.org/",
    "https://127.0.0.1/", "https://127.1/", "https://0x7f000001/", "https://2130706433/",
    "https://017700000001/", "https://0/",
    "https://0.0.0.0/", "https://127.000.000.1/", "https://0x7f.1/", "https://[::1]/", "https://[::]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[64:ff9b::7f00:1]/", "https://[fe80::1%25eth0]/", "https://[fc00::1]/", "https://192.0.0.192/",
    "https://169.254.169.254/",
    "https://100.100.100.200/", "https://10.0.0.1/", "https://192.168.0.1/", "https://172.16.0.1/",
    "https://localhost/",
    "https://localhost.localdomain/", "https://documents.un.org.evil.example/", "https://evil.example/documents.un.org",
    "https://documents.un.org@evil.example/", "https://evil.example#@documents.un.org",
    "https://user:pw@documents.un.org/",
    "https://documents.un.org:8443/", "https://documents.un.org:22/", "https://documents.un.org:99999/",
    "https://documents.un.org\\@evil/",
    "https://documents.un.org%2eevil.example/", "https://documents.un.org%00.evil.example/",
    "https://documents。un。org/",
    "https://ⓓocuments.un.org/", "https:///documents.un.org/", "https://", "https://documents.un.org\r\nHost: evil/",
    "https://documents.un.org /", "javascript:alert(1)", "data:text/plain,x", "https://1.1.1.1/",
    "https://[2606:4700::1111]/",
]  # fmt: skip

PRIVATE = [
    "127.0.0.1", "127.1.2.3", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
    "100.64.0.1", "100.100.100.200",
    "192.0.0.192", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1",
    "240.0.0.1", "255.255.255.255",
    "::1", "::", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::808:808",
    "64:ff9b:1::1", "fe80::1",
    "fe80::1%eth0", "fc00::1", "fd12:3456::1", "ff02::1", "2001:db8::1", "2002:7f00:1::", "2001::1",
    "2001:0:53aa:64c::1", "100::1",
    "fec0::1", "3fff::1", "not a number", "",
]  # fmt: skip


def public(host: str) -> list[str]:
    return ["93.184.216.34"]


def test_the_table_is_long_enough() -> None:
    assert len(set(SPELLINGS)) >= 45 and len(set(PRIVATE)) >= 40


@pytest.mark.parametrize("url", SPELLINGS)
def test_a_bad_spelling_is_refused_even_if_it_resolves_to_a_public_address(url: str) -> None:
    with pytest.raises(Refused):
        destination(url, HOSTS, public)


@pytest.mark.parametrize("number", PRIVATE)
def test_a_publishers_host_that_resolves_to_a_private_address_is_refused(number: str) -> None:
    assert not is_public(number)
    with pytest.raises(Refused):
        destination("https://documents.un.org/", HOSTS, lambda host: [number])


def test_one_private_address_among_public_ones_is_enough() -> None:
    """A host that answers with both may answer the next time with the private one alone (rebinding)."""
    with pytest.raises(Refused):
        destination("https://documents.un.org/", HOSTS, lambda host: ["93.184.216.34", "127.0.0.1"])
    with pytest.raises(Refused):
        destination("https://documents.un.org/", HOSTS, lambda host: [])


def test_the_name_is_resolved_once_and_that_number_is_used() -> None:
    answers = iter([["93.184.216.34"], ["127.0.0.1"]])
    found = destination("https://documents.un.org./api?s=S/RES/822(1993)", HOSTS, lambda host: next(answers))
    assert (found.host, found.number, found.target) == ("documents.un.org", "93.184.216.34", "/api?s=S/RES/822(1993)")


@pytest.mark.parametrize("number", ["8.8.8.8", "157.150.185.49", "2606:4700:4700::1111", "2a00:1450:4001::1"])
def test_public_addresses_are_public(number: str) -> None:
    assert is_public(number)
