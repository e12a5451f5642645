"""Getting one text from its publishers: addresses in order, manners, confirmation, store; uses the network."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256
from urllib.parse import urlsplit

from ..contracts import Address, Parsed, Publisher
from ..model import Instrument
from .answers import Answer, answer_of
from .identity import confirmed
from .languages import in_language
from .patience import Patience
from .robots import Robots
from .store import Record, Store
from .transport import Network, Reply, get

_PAUSES = (("un.org", 2.0), ("", 1.0))
_KEPT = ("etag", "last-modified", "content-type", "content-language", "date", "x-archive-orig-date", "memento-datetime")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One address that was asked, and what its answer was worth."""

    publisher: str
    url: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Fetched:
    """How it went for one key and language: a record, or the attempts that all failed."""

    key: str
    language: str
    record: Record | None
    attempts: tuple[Attempt, ...]

    @property
    def why(self) -> str:
        if not self.attempts:
            return "no publisher is known to have it; `verify import` takes a file that you have"
        last = self.attempts[-1]
        return f"{last.answer.kind}: {last.answer.why} ({last.url})"


@dataclass(slots=True)
class Fetcher:
    """Asks one host at a time and remembers when, and which hosts refused."""

    network: Network = field(default_factory=Network)
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    archive: bool = False
    asked: dict[str, float] = field(default_factory=dict)
    closed: dict[str, Answer] = field(default_factory=dict)  # hosts that answered with a challenge
    robots: dict[str, Robots] = field(default_factory=dict)

    def ask(self, address: Address, hosts: Sequence[str]) -> tuple[Reply, Answer]:
        """One address, with at most three tries where trying again is fit."""
        host = (urlsplit(address.url).hostname or "").lower()
        if host in self.closed:
            return Reply(address.url), self.closed[host]
        if not self._allowed(address.url, host, hosts):
            return Reply(address.url), Answer("refused", f"robots.txt of {host} asks to leave it alone")
        headers = {name: value for name, value in address.headers.items() if not name.startswith("X-")}
        reply, answer = self._tried(address, host, hosts, headers)
        if answer.kind == "challenge":
            self.closed[host] = Answer(
                "challenge", f"{host} answered with a challenge; it is not asked again in this run"
            )
        return reply, answer

    def _tried(
        self, address: Address, host: str, hosts: Sequence[str], headers: dict[str, str]
    ) -> tuple[Reply, Answer]:
        patience = Patience()
        while True:
            reply = self._one(address.url, host, hosts, headers)
            answer = answer_of(reply, address.media)
            pause = patience.after(reply, answer)
            if pause is None:
                return reply, answer
            self.sleep(pause)

    def _one(self, url: str, host: str, hosts: Sequence[str], headers: dict[str, str]) -> Reply:
        pause = next(seconds for suffix, seconds in _PAUSES if host.endswith(suffix))
        if host in self.asked:
            self.sleep(max(0.0, self.asked[host] + pause - self.clock()))
        reply = get(self.network, url, hosts, headers)
        if not reply.offline:
            self.asked[host] = self.clock()
        return reply

    def _allowed(self, url: str, host: str, hosts: Sequence[str]) -> bool:
        if host not in self.robots:
            self.robots[host] = Robots.read(self._one(f"https://{host}/robots.txt", host, hosts, {}))
        return self.robots[host].allows(url)


def fetch(
    key: str, language: str, publishers: Iterable[Publisher], fetcher: Fetcher, store: Store, known: Instrument | None
) -> Fetched:
    """Ask publishers in order until one answers with the text; only that is stored."""
    attempts: list[Attempt] = []
    for publisher, address in _candidates(key, language, list(publishers), fetcher, attempts):
        reply, answer = fetcher.ask(address, publisher.hosts)
        parsed = None
        if answer.kind == "ok":
            parsed, answer = _parsed(key, publisher, address, reply, known)
        attempts.append(Attempt(publisher.name, address.url, answer))
        if parsed and answer.kind == "ok":
            return Fetched(
                key,
                language,
                keep(store, key, parsed, reply.body, _provenance(publisher, address, reply)),
                tuple(attempts),
            )
    return Fetched(key, language, None, tuple(attempts))


def _candidates(
    key: str, language: str, publishers: list[Publisher], fetcher: Fetcher, attempts: list[Attempt]
) -> Iterator[tuple[Publisher, Address]]:
    """Addresses of texts; an address that only lists others is asked here and replaced by what it lists."""
    tried: list[Address] = []
    for publisher in publishers:
        for address in publisher.urls_for(key, language):
            tried.append(address)
            yield from _listed(publisher, address, fetcher, attempts)
    for archive in publishers if fetcher.archive else ():
        copies_of = getattr(archive, "copies_of", None)
        for address in tried if copies_of else ():
            yield from _listed(archive, copies_of(address), fetcher, attempts)  # type: ignore[misc] # checked just above


def _listed(
    publisher: Publisher, address: Address, fetcher: Fetcher, attempts: list[Attempt]
) -> Iterator[tuple[Publisher, Address]]:
    lister = getattr(publisher, "addresses_in", None)
    if address.media != "json" or lister is None:
        yield publisher, address
        return
    reply, answer = fetcher.ask(address, publisher.hosts)
    found: list[Address] = []
    if answer.kind == "ok":
        try:
            found = list(lister(address, reply.body))
        except (ValueError, AttributeError, TypeError, KeyError, RecursionError) as fault:
            answer = Answer("error", f"not the list that was asked for ({fault})"[:120])
        else:
            answer = answer if found else Answer("absent", "an empty list")
    if not found:
        attempts.append(Attempt(publisher.name, address.url, answer))
    yield from ((publisher, each) for each in found)


def _parsed(
    key: str, publisher: Publisher, address: Address, reply: Reply, known: Instrument | None
) -> tuple[Parsed | None, Answer]:
    try:
        parsed = publisher.parse(key, address, reply.body, reply.headers.get("content-type", ""))
    except (ValueError, RecursionError) as fault:
        why = str(fault)[:160]
        return None, Answer("no-text-layer" if why.startswith("no-text-layer") else "error", why)
    parsed = replace(parsed, text=in_language(parsed.text, parsed.language))
    return parsed, confirmed(key, parsed, known)


def _provenance(publisher: Publisher, address: Address, reply: Reply) -> Record:
    headers = {name: reply.headers[name][:300] for name in _KEPT if name in reply.headers}
    now = datetime.now(UTC).replace(microsecond=0).isoformat()
    return Record("", "", "", "", "", publisher.name, address.url, reply.address, now, address.media, headers)


def keep(store: Store, key: str, parsed: Parsed, body: bytes, known: Record) -> Record:
    """Store bytes and text of a confirmed document. known: the fields that tell where they come from."""
    own, text = sha256(body).hexdigest(), sha256(parsed.text.encode()).hexdigest()
    return store.put(
        replace(known, key=key, language=parsed.language, form=parsed.form, sha256=own, text=text), body, parsed.text
    )
