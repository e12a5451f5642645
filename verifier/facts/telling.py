"""What is known of an instrument, in words for people."""

from __future__ import annotations

from ..model import Fact, Instrument
from .dates_of import OTHER
from .days import in_words
from .judging import name_of, sentence
from .sources import name_and_address

_LABELS = {"adopted-by": "adopted by", "date": "date", "articles": "articles"}


def told(instrument: Instrument) -> str:
    """Name, facts with their sources, names in use, addresses, and what each provision treats."""
    lines = [f"{instrument.key}   {sentence(name_of(instrument))}"]
    if instrument.status == "in parts":
        lines.append("  It has lettered parts, each with a date of its own.")
    lines += [line for fact in instrument.facts for line in _fact(fact)]
    if instrument.names:
        lines.append(f"  {'names in use':14} {'; '.join(instrument.names)}")
    lines += [f"  {'address':14} {address}" for address in instrument.addresses]
    lines += [f"  {provision:14} {treats}" for provision, treats in instrument.subjects]
    return "\n".join(lines)


def _fact(fact: Fact) -> list[str]:
    label = OTHER.get(fact.field) or _LABELS.get(fact.field, fact.field)
    value = in_words(fact.value) if fact.field.startswith("date") else fact.value
    lines = [f"  {label:14} {value}   [{'; '.join(_short(source) for source in fact.sources)}]"]
    for source, other in fact.disagreeing:
        lines.append(f"  {'':14} {_short(source)} says {in_words(other) if fact.field == 'date' else other}")
    return lines


def _short(source: str) -> str:
    return name_and_address(source)[0]


def line_about(instrument: Instrument) -> str:
    """One line: key, date, title."""
    title = instrument.fact("title") or instrument.fact("subject")
    date = instrument.fact("date") or instrument.fact("year")
    words = title.value if title else "; ".join(instrument.names[:1])
    return f"{instrument.key}\t{date.value if date else ''}\t{words}"
