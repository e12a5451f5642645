"""The shape of United Nations document symbols: the organ's letters and the components behind its slashes."""

from __future__ import annotations

import re

# Organs and treaty bodies whose documents carry symbols (UN Document Symbols, Dag Hammarskjöld Library).
ORGANS = frozenset(
    """
    A S E T ST TD UNEP FCCC CEDAW CCPR CERD CRC CAT CMW CRPD CED HRI ISBA SPLOS NPT CD CAC CTOC ICCD BWC CCW APLC ATT
    IDB GC HSP DP DC LOS PBC UNW JIU PCNICC ACABQ CBD CCM CES ECE ESCAP CEB ICEF LC MSC MEPC SAICM CLCS UNA UNODC UNAT
    ID UNCITRAL WFP ICCPR ICTY ICTR UNFF UNHCR HCR EC UNITAR IPBES TPNW ACC ICC INFCIRC GOV TAD UNCTAD WMO OPCW BTWC
    CITES
    """.split()  # noqa: SIM905 - a hundred quotation marks would hide the names
)
# One component behind a slash: Add.1 (also with blanks inside), 77, 10-12, CONF.157, COP(15), Res.14, WG.II, SR.11-13.
_SUPPLEMENTS = r"(?:A ?d ?d|C ?o ?r ?r|R ?e ?v) ?\.[ ]?[0-9]{1,3}(?![A-Za-z0-9])"
_BLANK_INSIDE = r"[0-9]{1,3} [0-9]{1,3}(?=/|-[ASE]/)"
_DIGITS = (
    r"[0-9]{1,6}(?:[A-Z](?![A-Za-z0-9])|(?![A-Za-z0-9])|(?=[a-z]{2}))"
    r"(?:-(?:[0-9]{1,4}|[A-Z]{1,4}(?=/))(?![A-Za-z0-9]))?"
)
_NUMBERED = (
    r"\.[ ]?[0-9]{1,5}[A-Z]?(?:-[0-9]{1,3}(?![0-9A-Za-z])|-[A-Z]{1,4}(?=/))?"
    r"|\.[IVX]{1,4}|-[0-9]{1,3}|-[A-Z]{2,6}|[0-9]{1,4}(?:-[0-9]{1,2})?"
)
_TAG = (
    r"[A-Za-z]{1,12}(?:\.[A-Za-z]{1,6}){0,2}(?:\([0-9A-Z]{1,5}\))?"
    rf"(?:{_NUMBERED})?(?:(?![A-Za-z0-9])|(?<=[0-9])(?=[a-z]{{2}}))"
)
_COMPONENT = rf"(?:{_SUPPLEMENTS}|{_BLANK_INSIDE}|{_DIGITS}|{_TAG})"
_GAP = r"(?:-?\s)?"  # a word broken by a character reader


def _broken(word: str) -> str:
    return _GAP.join(f"[{char}{char.upper()}]" for char in word)


_AND = rf"(?:{_broken('and')}|et|y|и|و|和|及|-|,)"
_PART = (
    rf"(?:{_broken('part')}{_GAP}s?|{_broken('vol')}\.?|{_broken('sec')}{_GAP}t?\.?|{_broken('supp')}\.?)"
    rf"\s{{0,2}}[0-9A-Za-z]{{0,5}}(?:{_GAP}[0-9A-Z]{{1,3}})?(?:\s{{0,2}}{_AND}\s{{0,2}}[0-9IVX]{{1,5}})?\s{{0,2}}"
)
_MORE = (
    r"[ ]{0,2}\((?:(?:19|20)[0-9]{2}|(?:E?S-)?[IVXLivxl]{1,8}|[Ii]ntroduction|[Pp]lan outline|[Ii]ncome sect\.?\s?[0-9]"
    rf"|{_PART})\)"
)
_LETTERS = r"(?P<parts>\[[A-Z](?:-[A-Z])?\]|[A-Z](?:-[A-Z])?(?![A-Za-z0-9/.-]))"
SYMBOL = re.compile(rf"(?:(?:-?\n|[ ])?/[ ]?{_COMPONENT}(?:{_MORE})?){{1,9}}(?:[ ]?{_LETTERS})?")
SUPPLEMENT = re.compile(
    r"\s?(?:,|and|et|y|и|و|和|及|-|&)\s{0,2}"
    r"(?P<more>(?:Add|Corr|Rev|Amend)\.\s?[0-9]{1,3}(?:/(?:Add|Corr|Rev)\.[0-9]{1,2})?)(?![0-9])"
)


_BROKEN_OFF = re.compile(r"(?:(?<![A-Za-z])(?P<organ>[A-Z]{1,6})/[A-Z]{1,6} |[A-Z]-\n)\Z")
_BEFORE = re.compile(r"(?<![A-Za-z0-9/.])(?P<letters>[A-Z]{1,6})(?P<gap>-\n| )\Z")


def organ_start(text: str, slash: int) -> tuple[int | None, int]:
    """Where the capitals before this slash begin, over a break of the line or of the word, and where they end.

    None where they are the end of something that is broken and cannot be put together.
    """
    end = slash
    if text[end - 2 : end] == "-\n" or text[end - 1 : end] == "\n":
        end -= 2 if text[end - 2] == "-" else 1
    start = end
    while start and end - start < 10 and "A" <= text[start - 1] <= "Z":
        start -= 1
    before = _BEFORE.search(text, max(0, start - 9), start)
    if before is not None and before["letters"] != "UN" and before["letters"] + text[start:end] in ORGANS:
        return before.start("letters"), end
    broken = _BROKEN_OFF.search(text, max(0, start - 16), start)
    if broken is not None and (broken["organ"] is None or broken["organ"] in ORGANS):
        return None, end
    return start, end
