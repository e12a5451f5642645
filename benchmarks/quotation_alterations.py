"""The maker of altered quotations: one kind of alteration a function, seeded by the caller, with its own word lists.

Each function takes the words of a passage as published and a random generator, and gives the altered quotation, or None
where the passage offers nothing to alter in that way.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

Maker = Callable[[str, Random], str | None]

_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December"]
_DATE = re.compile(rf"\b([0-9]{{1,2}}) ({'|'.join(_MONTHS)}) ([0-9]{{4}})\b")
_NUMBER = re.compile(
    r"(?<![\w/.\-(])(?:[0-9]{1,4}|two|three|four|five|six|seven|eight|ten|twelve|fifteen|thirty|sixty)(?![\w/.\-)])"
)
_IN_WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "ten", "twelve", "fifteen", "thirty", "sixty"]
_MODALS = {
    "shall": ["may", "should"],
    "may": ["shall", "must"],
    "should": ["may", "shall"],
    "must": ["may"],
    "will": ["may"],
    "can": ["must"],
}
_VERBS = [
    "Demands",
    "Calls upon",
    "Requests",
    "Urges",
    "Invites",
    "Encourages",
    "Decides",
    "Condemns",
    "Deplores",
    "Recalls",
    "Reaffirms",
    "Notes",
]
_VERB = re.compile(
    r"^(Demands|Calls upon|Calls on|Requests|Urges|Invites|Encourages|Decides|Condemns|Deplores|Recalls|Reaffirms|"
    r"Authorizes|Recommends|"
    r"Recalling|Reaffirming|Noting|Welcomes|Expresses|Stresses|Affirms|Appeals to|Endorses)\b"
)
_ACTORS = [
    "Security Council", "General Assembly", "Secretary-General", "Member States", "Government", "Committee",
    "Commission", "Court", "Tribunal",
    "parties", "States", "Council", "Conference", "Organization", "Depositary", "Prosecutor", "Assembly",
]  # fmt: skip
_COUNTRIES = ["Israel", "Lebanon", "Cyprus", "Iraq", "Kuwait", "Angola", "Georgia", "Croatia", "Somalia", "Cambodia",
    "Haiti", "Rwanda", "Liberia",
              "Azerbaijan", "Armenia", "Syria", "Egypt", "India", "Pakistan", "Namibia", "Zambia",
              "Portugal"]  # fmt: skip
_INSERTED = [
    "serious",
    "lasting",
    "grave",
    "economic",
    "deliberate",
    "regional",
    "foreign",
    "armed",
    "systematic",
    "historical",
    "public",
    "moral",
]
_SYNONYMS = {
    "measures": "steps", "assistance": "help", "necessary": "needed", "territory": "land",
    "implementation": "execution", "efforts": "attempts",
    "situation": "circumstances", "request": "appeal", "appropriate": "suitable", "provide": "supply",
    "ensure": "guarantee", "continue": "proceed",
    "persons": "individuals", "accordance": "conformity", "provisions": "terms", "purpose": "aim",
    "purposes": "aims", "agreement": "accord",
    "establish": "create", "established": "created", "concerned": "involved", "competent": "qualified",
    "obligations": "duties", "rights": "freedoms",
    "prevent": "hinder", "particular": "special", "fully": "thoroughly", "require": "need",
    "important": "significant", "promote": "foster",
    "threat": "menace", "effective": "successful", "report": "account", "relations": "ties",
    "civilians": "noncombatants", "withdrawal": "retreat",
    "maintain": "preserve", "peaceful": "amicable", "settlement": "solution", "hostilities": "fighting",
    "present": "current", "regard": "respect",
}  # fmt: skip
_GUARDS = re.compile(r"\b(?:not|unless|except|only|without|no|if|never)\b")
_SMALL = frozenset(
    ["the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "and",
     "or", "that", "which", "is", "are", "was", "were",
     "be", "been", "has", "have", "had", "its", "it", "this", "these", "those", "such", "their"]
)


def _words(text: str) -> list[re.Match[str]]:
    return list(re.finditer(r"[A-Za-z][A-Za-z'-]*", text))


def _put(text: str, found: re.Match[str], new: str) -> str:
    return text[: found.start()] + new + text[found.end() :]


def _content(text: str) -> list[re.Match[str]]:
    """Lower-case words that carry meaning, none of a closed class."""
    closed = {
        *_MODALS,
        *_IN_WORDS,
        "not",
        "without",
        "unless",
        "except",
        "only",
        "never",
        "every",
        "each",
        "which",
        "other",
        "there",
    }
    return [
        w for w in _words(text)[1:-1] if w[0].islower() and len(w[0]) > 4 and w[0] not in closed and "-" not in w[0]
    ]


def number(text: str, random: Random) -> str | None:
    dated = [m.span() for m in _DATE.finditer(text)]
    found = [
        m for m in _NUMBER.finditer(text) if not any(a <= m.start() < b for a, b in dated) and m.end() < len(text) - 2
    ]
    found = [
        m
        for m in found
        if not re.match(r"\s+(?:January|February|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)", text[m.end() :])
    ]
    found = [m for m in found if not re.search(r"[,;”\"’]\s?$", text[: m.start()])]  # a footnote's mark
    if not found:
        return None
    one = random.choice(found)
    if one[0].isdigit():
        new = str(int(one[0]) + random.choice([1, 2, 3, 10])) if one[0] != "0" else "4"
    else:
        new = random.choice([word for word in _IN_WORDS if word != one[0]])
    return _put(text, one, new)


def date(text: str, random: Random) -> str | None:
    found = list(_DATE.finditer(text))
    if not found:
        return None
    one = random.choice(found)
    day, month, year = one.groups()
    match random.randrange(3):
        case 0:
            day = str(int(day) % 28 + 1)
        case 1:
            month = random.choice([name for name in _MONTHS if name != month])
        case _:
            year = str(int(year) + random.choice([-1, 1, 2]))
    return _put(text, one, f"{day} {month} {year}")


def modality(text: str, random: Random) -> str | None:
    found = [w for w in _words(text) if w[0] in _MODALS and not re.search(r"[0-9] $", text[: w.start()])]
    if not found:
        return None
    one = random.choice(found)
    return _put(text, one, random.choice(_MODALS[one[0]]))


def operative_verb(text: str, random: Random) -> str | None:
    found = _VERB.match(text)
    if not found:
        return None
    ending = found[0].endswith("ing")
    options = [verb for verb in _VERBS if verb[:4] != found[0][:4]]
    new = random.choice(["Condemning", "Deploring", "Regretting", "Demanding"] if ending else options)
    return None if new[:4] == found[0][:4] else _put(text, found, new)


def negation_added(text: str, random: Random) -> str | None:
    found = [w for w in _words(text)[:-1] if w[0] in (*_MODALS, "is", "are", "was", "were", "has", "have")]
    found = [w for w in found if not re.match(r"\s+(?:not|no)\b", text[w.end() :])]
    if not found:
        return None
    one = random.choice(found)
    return _put(text, one, one[0] + " not")


def negation_dropped(text: str, random: Random) -> str | None:
    found = [w for w in _words(text)[1:-1] if w[0] in ("not", "no", "without", "never")]
    if not found:
        return None
    one = random.choice(found)
    return text[: one.start()] + text[one.end() :].lstrip()


def _named(text: str, names: list[str]) -> list[re.Match[str]]:
    return [m for name in names for m in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text)]


def actor(text: str, random: Random) -> str | None:
    for names in random.sample([_ACTORS, _COUNTRIES], 2):
        found = _named(text, names)
        if found:
            one = random.choice(found)
            others = [name for name in names if name.split()[-1] != one[0].split()[-1] and name not in text]
            return _put(text, one, random.choice(others)) if others else None
    return None


def roles(text: str, random: Random) -> str | None:
    found = sorted(_named(text, _ACTORS + _COUNTRIES), key=lambda m: (m.start(), -m.end()))
    pairs = [(a, b) for a in found for b in found if a.end() < b.start() and a[0] not in b[0] and b[0] not in a[0]]
    if not pairs:
        return None
    a, b = random.choice(pairs)
    return text[: a.start()] + b[0] + text[a.end() : b.start()] + a[0] + text[b.end() :]


def word_dropped(text: str, random: Random) -> str | None:
    found = _content(text)
    if not found:
        return None
    one = random.choice(found)
    return text[: one.start()] + text[one.end() :].lstrip()


def word_inserted(text: str, random: Random) -> str | None:
    found = _content(text)
    if not found:
        return None
    one = random.choice(found)
    return (
        text[: one.start()]
        + random.choice([word for word in _INSERTED if word not in text])
        + " "
        + text[one.start() :]
    )


def synonym(text: str, random: Random) -> str | None:
    found = [w for w in _words(text) if w[0] in _SYNONYMS]
    if not found:
        return None
    one = random.choice(found)
    return _put(text, one, _SYNONYMS[one[0]])


def silent_omission(text: str, random: Random) -> str | None:
    words = _words(text)
    if len(words) < 18:
        return None
    size = random.randint(4, 9)
    at = random.randint(4, len(words) - size - 4)
    if all(w[0] in _SMALL for w in words[at : at + size]):
        return None
    return text[: words[at].start()] + text[words[at + size].start() :]


def hidden_exception(text: str, random: Random) -> str | None:
    words = _words(text)
    found = [at for at, w in enumerate(words) if _GUARDS.fullmatch(w[0]) and 4 <= at <= len(words) - 6]
    if not found:
        return None
    at = random.choice(found)
    first, end = at - random.randint(0, 1), at + random.randint(1, min(5, len(words) - at - 4))
    mark = random.choice(["...", "[...]", "…", "(...)", ". . ."])
    return f"{text[: words[first].start()].rstrip()} {mark} {text[words[end].start() :]}"


def reordered(text: str, random: Random) -> str | None:
    words = _words(text)
    if len(words) < 20:
        return None
    middle = random.randint(8, len(words) - 8)
    one, other = text[: words[middle].start()].rstrip(" ,;"), text[words[middle].start() :].rstrip(" ,;.")
    return f"{other} {random.choice(['...', '[...]', '…'])} {one}"


MAKERS: dict[str, Maker] = {
    "number": number, "date": date, "modality": modality, "operative verb": operative_verb,
    "negation added": negation_added,
    "negation dropped": negation_dropped, "actor swapped": actor, "roles swapped": roles, "word dropped": word_dropped,
    "word inserted": word_inserted, "synonym": synonym, "silent omission": silent_omission,
    "hidden exception": hidden_exception,
    "reordered": reordered,
}  # fmt: skip


def stitched(one: str, other: str, random: Random) -> str | None:
    """The beginning of one provision and the end of another, made one sentence."""
    first, second = _words(one), _words(other)
    if len(first) < 12 or len(second) < 12:
        return None
    head = one[: first[random.randint(7, len(first) - 4)].start()].rstrip()
    tail = other[second[random.randint(4, len(second) - 7)].start() :]
    return f"{head} {random.choice(['...', '[...]', '…', ''])} {tail}"
