"""A whole run of `verify fetch`: progress and summary on stderr, the lock kept; uses the network."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..contracts import Catalogue, Publisher
from ..errors import StoreError
from ..model import Instrument, OfficialText
from .changes import changes_of
from .fetch import Fetched, Fetcher, fetch
from .lock import Pin, pin_of, read_lock, write_lock
from .store import Record, Store
from .telling import Telling, telling


@dataclass(frozen=True, slots=True)
class Errand:
    """What is asked for."""

    keys: tuple[str, ...]
    languages: tuple[str, ...]
    again: bool = False
    accept: bool = False


def run_errand(
    errand: Errand, publishers: Sequence[Publisher], fetcher: Fetcher, store: Store, catalogue: Catalogue, root: Path
) -> int:
    """0 when everything is at hand, 3 when something could not be had or has changed, 130 after ctrl-C."""
    wanted = [(key, language) for key in errand.keys for language in errand.languages]
    held = set() if errand.again else {(record.key, record.language) for record in store.records()}
    store.sweep()
    done: list[Fetched] = []
    changed = 0
    interrupted = False
    with telling(len(wanted)) as told:
        try:
            for number, (key, language) in enumerate(wanted, 1):
                if (key, language) in held:
                    told.say(f"[{number}/{len(wanted)}] {key} ({language}): in the store")
                    continue
                told.step(number, f"{key} ({language})")
                known = catalogue.find(key)
                instrument = known if isinstance(known, Instrument) else None
                result = fetch(key, language, publishers, fetcher, store, instrument)
                done.append(result)
                told.say(f"    {key} ({language}): {_outcome(result)}")
                if result.record:
                    changed += _pin(result.record, store, root, errand.accept, told)
        except KeyboardInterrupt:
            interrupted = True
            told.say("stopped; what was stored stays, and the same command goes on from here")
        failed = [result for result in done if result.record is None]
        _summary(done, failed, len(wanted), changed, told)
    return 130 if interrupted else 3 if failed or changed else 0


def _outcome(result: Fetched) -> str:
    return f"stored {result.record.sha256[:12]} from {result.record.source}" if result.record else result.why


def _pin(record: Record, store: Store, root: Path, accept: bool, told: Telling) -> int:
    """Pin a text that is not pinned yet; tell, and do not pin, one whose wording differs. Returns how many changed."""
    text = store.read(record)
    pins = set(read_lock(root))
    own = {pin for pin in pins if (pin.key, pin.language, pin.form) == (text.key, text.language, text.form)}
    if own and pin_of(text) not in own and not accept:
        for change in changes_of(own, [text], _earlier(record, store)):
            told.say(f"    text-changed: the publisher's text is not the pinned one ({change.pin.sha256[:12]})")
            for difference in change.differences:
                told.say(f"      {difference}")
        return 1
    kept: set[Pin] = pins - own if accept else pins
    if pin_of(text) not in kept:
        write_lock(root, kept | {pin_of(text)})
    return 0


def _earlier(record: Record, store: Store) -> list[OfficialText]:
    found = []
    for other in store.records():
        if other.key == record.key and other.name != record.name:
            with suppress(StoreError):
                found.append(store.read(other))
    return found


def _summary(done: list[Fetched], failed: list[Fetched], wanted: int, changed: int, told: Telling) -> None:
    stored, rest = len(done) - len(failed), wanted - len(done)
    told.say(f"{stored} stored, {rest} at hand or not reached, {len(failed)} not to be had, {changed} changed")
    kinds = Counter(result.attempts[-1].answer.kind if result.attempts else "no publisher" for result in failed)
    for kind, count in sorted(kinds.items()):
        told.say(f"  {count} {kind}")
