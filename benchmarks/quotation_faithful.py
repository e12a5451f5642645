"""The maker of faithful quotations: what printing, typing and honest editing do to the words without changing them."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

Maker = Callable[[str, Random], str | None]

_GUARDS = re.compile(
    r"\b(?:not|unless|except|only|without|no|if|never|nor|neither|none|cannot|provided|save|subject|"
    r"exception|otherwise|"
    r"notwithstanding|solely|exclusively|excluding)\b",
    re.IGNORECASE,
)
_ELLIPSES = ["...", "…", ". . .", "[...]", "[…]", "(...)", "...."]
# Pairs that scanners confuse, from printed guides to proof-reading OCR; not the tool's own list.
_CONFUSED = [("e", "c"), ("c", "e"), ("l", "1"), ("i", "l"), ("o", "0"), ("s", "5"), ("t", "l"), ("h", "b"),
             ("rn", "m"), ("m", "rn"),
             ("n", "u"), ("u", "n"), ("a", "o"), ("d", "cl"), ("f", "t"), ("r", "i"), ("g", "q"), ("v", "y"), ("w",
             "vv"), ("B", "8"),
             ("S", "5"), ("I", "l"), ("t", "f"), ("e", "o"), ("ti", "u"), ("li", "h")]  # fmt: skip
_PRONOUNS = {
    "it": "[the Council]",
    "its": "[the Council's]",
    "them": "[the parties]",
    "they": "[the parties]",
    "their": "[the parties']",
}


def _words(text: str) -> list[re.Match[str]]:
    return list(re.finditer(r"[A-Za-z][A-Za-z'-]*", text))


def exact(text: str, random: Random) -> str | None:
    return text


def typographic(text: str, random: Random) -> str | None:
    changes = [
        ("'", "’"),
        ("-", "‑"),
        (" ", "\u00a0"),
        ("fi", "ﬁ"),
        ("fl", "ﬂ"),
        ('"', "“"),
        (" - ", " — "),
        ("\n", "\r\n"),
        ("\n", " "),
    ]
    for old, new in random.sample(changes, 4):
        text = text.replace(old, new)
    return text


def hyphenated(text: str, random: Random) -> str | None:
    long = [w for w in _words(text) if len(w[0]) > 7 and w[0].islower() and "-" not in w[0]]
    for word in sorted(random.sample(long, min(2, len(long))), key=lambda w: -w.start()):
        at = word.start() + random.randint(3, len(word[0]) - 3)
        text = text[:at] + random.choice(["-\n", "\u00ad", "-\n"]) + text[at:]
    return text


def sound_ellipsis(text: str, random: Random) -> str | None:
    words = _words(text)
    if len(words) < 22:
        return None
    size = random.randint(3, 9)
    at = random.randint(6, len(words) - size - 6)
    hidden = text[words[at].start() : words[at + size].start()]
    if _GUARDS.search(hidden):
        return None
    return f"{text[: words[at].start()].rstrip()} {random.choice(_ELLIPSES)} {text[words[at + size].start() :]}"


def brackets(text: str, random: Random) -> str | None:
    match random.randrange(4):
        case 0:
            first = text[:1]
            return f"[{first.lower() if first.isupper() else first.upper()}]{text[1:]}" if first.isalpha() else None
        case 1:
            found = [w for w in _words(text) if w[0] in _PRONOUNS]
            return text[: found[0].start()] + _PRONOUNS[found[0][0]] + text[found[0].end() :] if found else None
        case 2:
            word = random.choice(_words(text)[2:-1])
            return text[: word.end()] + " [sic]" + text[word.end() :]
        case _:
            return text.rstrip(" ;,.") + random.choice(
                [" (emphasis added)", " [emphasis added]", " [italics in original]"]
            )


def footnote_marks(text: str, random: Random) -> str | None:
    words = [w for w in _words(text)[2:-1] if len(w[0]) > 3]
    if not words:
        return None
    word = random.choice(words)
    return text[: word.end()] + random.choice(["¹²", "[7]", "³", "^4"]) + text[word.end() :]


def page_end(text: str, random: Random) -> str | None:
    breaks = [m.start() for m in re.finditer(r"\s", text)][4:-4]
    if not breaks:
        return None
    at = random.choice(breaks)
    return (
        text[:at]
        + random.choice(["\n\n- 12 -\n\n", "\n\n4\n\n", "\nPage 3 of 17\n", "\f\nS/RES/853 (1993)\n"])
        + text[at:].lstrip()
    )


def list_marks(text: str, random: Random) -> str | None:
    return random.choice(["(a) ", "1. ", "- ", "• ", "(ii) "]) + text


def scanned(share: float) -> Maker:
    """Damages this share of the letters: confusions mostly, lost and doubled letters at times. Figures stay."""

    def damaged(text: str, random: Random) -> str | None:
        done: list[str] = []
        at = 0
        while at < len(text):
            if text[at].isalpha() and random.random() < share:
                new, used = _misread(text, at, random)
                done.append(new)
                at += used
            else:
                done.append(text[at])
                at += 1
        return "".join(done)

    return damaged


def _misread(text: str, at: int, random: Random) -> tuple[str, int]:
    """What a scanner makes of the letters here, and how many it took."""
    options = [(old, new) for old, new in _CONFUSED if text.startswith(old, at)]
    lucky = random.random()
    if options and lucky < 0.8:
        old, new = random.choice(options)
        return new, len(old)
    if lucky < 0.9:
        return "", 1
    return random.choice("'.,~^") + text[at], 1


_EDITIONS = [
    (re.compile(r"\bFurther ((?:condemns|requests|calls|decides|urges))"), r"Also \1"),
    (
        re.compile(r"\bAlso ((?:condemns|requests|calls|decides|urges|invites|welcomes|encourages|reaffirms))"),
        r"Further \1",
    ),
    (re.compile(r"\bthe Azerbaijani Republic"), "Azerbaijan"),
    (re.compile(r"\bTaking note of\b"), "Noting"),
    (re.compile(r"\bConference on Security and Cooperation in Europe\b"), "CSCE"),
    (re.compile(r"\bUnited Nations Protection Force\b"), "UNPROFOR"),
    (re.compile(r"\bOrganization of African Unity\b"), "OAU"),
    (re.compile(r"\bthe Republic of (Angola|Croatia|Cyprus|Iraq|Armenia|Lebanon|Azerbaijan)\b"), r"\1"),
    (re.compile(r" ?\([SA]/[0-9]{4,6}(?:/Add\.[0-9])?\)"), ""),
    (re.compile(r"\bthe Security Council\b"), "the Council"),
    (re.compile(r"\bthe General Assembly\b"), "the Assembly"),
    (re.compile(r"(report of the Secretary-General(?: of [0-9]{1,2} [A-Z][a-z]+ [0-9]{4})?)(?= ?,)"), r"\1 (S/24540)"),
]


def other_form(text: str, random: Random) -> str | None:
    """The wording of the other official form, by the habits in which the forms of one text differ."""
    flat = " ".join(text.split())
    done = flat
    for pattern, new in _EDITIONS:
        done = pattern.sub(new, done)
    return done if done != flat and flat.count("(S/") + done.count("(S/24540)") < 2 else None


MAKERS: dict[str, Maker] = {
    "exact": exact, "typographic": typographic, "hyphenated": hyphenated, "sound ellipsis": sound_ellipsis,
    "brackets": brackets,
    "footnote marks": footnote_marks, "page end inside": page_end, "list marks": list_marks, "other form": other_form,
    "scanned 1 %": scanned(0.01), "scanned 3 %": scanned(0.03),
}  # fmt: skip
