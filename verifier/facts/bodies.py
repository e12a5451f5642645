"""Bodies by the short names of the catalogue, and which of them stands for which."""

from __future__ import annotations

NAMES = {
    "un": "the United Nations",
    "un/sc": "the Security Council",
    "un/ga": "the General Assembly",
    "un/hrc": "the Human Rights Council",
    "un/chr": "the Commission on Human Rights",
    "un/ecosoc": "the Economic and Social Council",
    "coe": "the Council of Europe",
    "coe/pace": "the Parliamentary Assembly of the Council of Europe",
    "coe/cm": "the Committee of Ministers of the Council of Europe",
    "eu/ep": "the European Parliament",
    "icj": "the International Court of Justice",
    "osce": "the OSCE",
}


def name_of_body(body: str) -> str:
    return NAMES.get(body, body)


def includes(claimed: str, known: str) -> bool:
    """Whether a body named at large ("un") stands for the known one ("un/sc")."""
    return claimed == known or known.startswith(claimed + "/") or claimed.startswith(known + "/")
