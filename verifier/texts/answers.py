"""What an answer is worth, judged by its headers and body: a challenge or an error page is never a text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .pages import kind_of
from .transport import Reply

CLASSES = (
    "challenge", "refused", "rate-limited", "unpublished", "absent", "too-large", "no-text-layer",
    "wrong-document", "wrong-language", "error", "ok",
)  # fmt: skip

_CHALLENGE = re.compile(
    rb"gokuProps|aws-waf-token|awsWafCookie|<title>Just a moment|challenge-platform|cf-browser-verification|cf_chl_opt"
    rb"|Checking your browser before|Attention Required! \| Cloudflare|_Incapsula_Resource|captcha-delivery|px-captcha"
    rb"|DDoS protection by|Verify you are human|Enable JavaScript and cookies to continue|sucuri_cloudproxy"
    rb"|bot detection",
    re.I,
)
# What a page that stands in for a text says in its title, whatever its length, and in its words, if they are few.
_TITLES = (
    ("refused", re.compile(r"\s{0,5}(?:403|Access Denied|Forbidden|Unauthorized|Request Rejected)", re.I)),
    ("error", re.compile(r".{0,60}(?:maintenance|temporarily unavailable|Service Unavailable)", re.I | re.S)),
    ("absent", re.compile(r"\s{0,5}(?:404|Page not found|Not found|Error\b)", re.I)),
)
_WORDS = (
    ("refused", re.compile(r"Request unsuccessful|The requested URL was rejected", re.I)),
    ("error", re.compile(r"undergoing (?:scheduled )?maintenance", re.I)),
    (
        "absent",
        re.compile(
            r"There is no document matching|document (?:is )?not (?:available|found)"
            r"|page (?:you requested )?(?:cannot|could not) be found|no longer available|File not found|Invalid symbol"
            r"|does not exist",
            re.I,
        ),
    ),
)
_EXPECTED = {
    "pdf": {"pdf"},
    "docx": {"zip", "doc", "wpc"},
    "html": {"html"},
    "xml": {"xml"},
    "text": {"text"},
    "json": {"text"},
}
_LOOK = 200_000  # bytes of a page that are searched
_FEW = 1500  # characters; a treaty, too, may say that something "does not exist"


@dataclass(frozen=True, slots=True)
class Answer:
    """The class of an answer, one of CLASSES, and why, for people."""

    kind: str
    why: str


def answer_of(reply: Reply, media: str) -> Answer:
    """Judge a reply by its transport and its body's form; whether it is the right document comes after."""
    if reply.refused:
        return Answer("refused", reply.refused)
    if reply.fault:
        return Answer("error", reply.fault)
    return (
        _by_challenge(reply) or _by_status(reply) or _by_body(reply, media) or Answer("ok", f"{len(reply.body)} bytes")
    )


def _by_challenge(reply: Reply) -> Answer | None:
    headers: Mapping[str, str] = reply.headers
    for name in ("x-amzn-waf-action", "cf-mitigated", "x-datadome"):
        if headers.get(name):
            return Answer("challenge", f"header {name}: {headers[name][:40]}")
    if reply.status == 202 and not reply.body.strip():
        return Answer("challenge", "202 without a body")
    if kind_of(reply.body) in {"html", "text"} and (found := _CHALLENGE.search(reply.body[:_LOOK])):
        return Answer("challenge", f"the page holds {found[0].decode(errors='replace')[:40]!r}")
    return None


def _by_status(reply: Reply) -> Answer | None:
    status = reply.status
    if status in {401, 403, 407, 451}:
        return Answer("refused", f"status {status}")
    if status == 429:
        return Answer("rate-limited", "status 429")
    if status in {400, 404, 410}:
        return Answer("absent", f"status {status}")
    if status in {301, 302, 303, 307, 308}:
        where = reply.headers.get("location", "")
        return (
            Answer("absent", f"sent on to {where[:60]}")
            if "/error" in where.lower()
            else Answer("error", f"status {status}")
        )
    if reply.too_large:
        return Answer("too-large", "larger than the limit after unpacking")
    if status in {200, 203} and not reply.body.strip(b"\xef\xbb\xbf \t\r\n\x00"):
        return Answer("unpublished", "an empty body")
    if status == 204:
        return Answer("unpublished", "status 204")
    return None if status in {200, 203} else Answer("error", f"status {status}")


def _by_body(reply: Reply, media: str) -> Answer | None:
    kind = kind_of(reply.body)
    if kind == "html" and (said := _said_by(reply.body[:_LOOK].decode("utf-8", "replace"))):
        return said
    if kind in _EXPECTED[media]:
        return None
    if kind == "html":
        return Answer("absent", f"a page of {len(reply.body)} bytes where a {media} was asked for")
    return Answer("error", f"{kind} where {media} was asked for")


def _said_by(page: str) -> Answer | None:
    """The answer of a page that says of itself that it is none of the publisher's texts."""
    from .markup import html_text, html_title

    title, words = html_title(page), html_text(page)
    places = ((_TITLES, title, re.Pattern.match), (_WORDS, words if len(words) <= _FEW else "", re.Pattern.search))
    for patterns, place, find in places:
        for name, pattern in patterns:
            if found := find(pattern, place):
                return Answer(name, f"the page says {' '.join(found[0].split())[:60]!r}")
    return None
