"""One question to each host of each publisher, and what its answer is worth; uses the network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256

from ..contracts import Address, Publisher
from .fetch import Fetcher

# An instrument that each publisher should have; a publisher without addresses of its own is asked for its front page.
_SAMPLES = ("un/sc/res/822", "coe/pace/rec/1690", "coe/cets/5", "eu/ep/P7_TA(2013)0446", "eu/celex/32016R0679",
            "ecli/ECLI:CE:ECHR:2001:0510JUD002578194", "treaty/genocide-convention-1948")  # fmt: skip
_HEADERS = ("content-type", "server", "x-amzn-waf-action", "cf-mitigated", "retry-after", "location", "last-modified")


def diagnose(publishers: Iterable[Publisher], fetcher: Fetcher) -> Iterator[tuple[str, bool]]:
    """Lines for people, each with whether it is good news. One request a publisher, besides robots.txt."""
    for publisher in publishers:
        if "web.archive.org" in publisher.hosts and not fetcher.archive:
            continue
        address = _sample(publisher)
        if address is None:
            yield f"{publisher.name}: nothing to ask", True
            continue
        reply, answer = fetcher.ask(address, publisher.hosts)
        said = ", ".join(f"{name}: {reply.headers[name][:60]}" for name in _HEADERS if name in reply.headers)
        digest = sha256(reply.body).hexdigest()[:12] if reply.body else "no body"
        yield f"{publisher.name}: {answer.kind} ({answer.why})", answer.kind == "ok"
        yield f"    {address.url}", True
        yield f"    status {reply.status}, {len(reply.body)} bytes, {digest}; {said}", True


def _sample(publisher: Publisher) -> Address | None:
    for key in _SAMPLES:
        for address in publisher.urls_for(key, "en"):
            return address
    return Address(f"https://{publisher.hosts[0]}/", "en", "", "html") if publisher.hosts else None
