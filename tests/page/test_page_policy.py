"""Only addresses of the web become links; the page's own style and script alone are allowed."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest

from verifier.model import Report
from verifier.page.policy import web_address
from verifier.reports.html import FORMAT


@pytest.mark.parametrize("address", ["https://example.org/a?b=c&d=e#f", "HTTP://example.org"])
def test_web_addresses(address: str) -> None:
    assert web_address(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " https://example.org",
        "https://",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org",
        "https://example.org/\n",
        'https://example.org/"onclick=',
        "https://exa mple.org",
        "",
        "ftp://example.org",
        "\x01https://example.org",
    ],
)
def test_anything_else_is_no_link(address: str) -> None:
    assert web_address(address) == ""


def test_the_hashes_are_those_of_style_and_script() -> None:
    page = FORMAT.write(Report((), ()), {})
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None and policy[1].startswith("default-src &#39;none&#39;;")
    for tag in ("style", "script"):
        (inner,) = re.findall(f"<{tag}>(.*?)</{tag}>", page, flags=re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inner.encode()).digest()).decode()
        assert f"{tag}-src &#39;sha256-{digest}&#39;" in policy[1]


def test_the_page_of_nothing_is_a_page() -> None:
    page = FORMAT.write(Report((), (), complete=False), {})
    assert "Nothing was contradicted" in page and "The run was interrupted" in page


def test_the_same_report_gives_the_same_bytes() -> None:
    report = Report((), (), (("a", "b"),))
    assert FORMAT.write(report, {}) == FORMAT.write(report, {})
