"""Which code page a text that is not Unicode was saved in, only where the bytes leave no doubt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

CODE_PAGES = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257",
    "koi8_r", "cp866", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr",
]  # fmt: skip
_LOOKED_AT = 64 * 1024
_MESSY, _COHERENT = 0.05, 0.15
_MULTIBYTE = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
_HIGH = re.compile(rb"[\x80-\xff]")
_MARKS = "«»“”‘’„–—…•§°©®€\u00a0"
# Other letters of these alphabets than the Latin ones; English borrows from French.
_WESTERN = tuple(
    frozenset(sign.encode("cp1252") for sign in letters + letters.replace("ß", "").upper() + _MARKS)
    for letters in ("àâæçéèêëîïôœùûüÿ", "áéíóúüñ¿¡ªº", "äöüß")
)
_AMBIGUOUS = frozenset(sign.encode("cp1252") for sign in "èêæùûÈÊÆÙÛ")  # č, ę, ć, ů and ű in Central Europe
_TELLING = frozenset(sign.encode("cp1252") for sign in "àïœÀÏŒ")


def legacy_encoding(data: bytes) -> tuple[str | None, str]:
    """The code page, or None and why none can be named."""
    if _mostly_utf8(data):
        return None, "the rest of the file is UTF-8, so these bytes are damage, not another encoding; "
    from charset_normalizer import from_bytes

    sample = _around_high_bytes(data)
    found = list(from_bytes(sample, cp_isolation=CODE_PAGES, enable_fallback=False))
    matches = [match for match in found if match.chaos <= _MESSY]
    names = ["cp1252"] if _is_western(sample, found) else _undisputed(matches)
    name = next((name for name in names if _decodes(data, name)), None)
    if name:
        return name, ""
    seen = ", ".join(sorted({match.encoding for match in matches})) or "none fits"
    return None, f"no older code page can be told for certain ({seen}); "


def _is_western(sample: bytes, found: list[CharsetMatch]) -> bool:
    """Whether all letters are of one Western European alphabet, and no page of another script or alphabet fits better.

    Central European and Baltic texts have letters that read as none of these, unless they are short: "è" may be "č".
    """
    letters = set(_HIGH.findall(sample))
    if not any(letters <= alphabet for alphabet in _WESTERN) or (letters & _AMBIGUOUS and not letters & _TELLING):
        return False
    fitting = {page: match for match in found for page in match.could_be_from_charset}
    western = fitting.get("cp1252")
    if western is None or western.coherence < _COHERENT:
        return False
    rivals = (match for match in found if match.chaos <= western.chaos + 0.02)
    return all(match.coherence <= western.coherence + 0.05 for match in rivals)


def _undisputed(matches: list[CharsetMatch]) -> list[str]:
    if not matches:
        return []
    best = max(matches, key=lambda match: (match.coherence, -match.chaos))
    rivals = [m for m in matches if m.coherence >= best.coherence - 0.05 and m.chaos <= best.chaos + 0.02]
    same = set(best.could_be_from_charset)
    if all(rival.encoding in same for rival in rivals) and (best.coherence >= _COHERENT or len(same) >= 4):
        return ["cp1252", best.encoding] if "cp1252" in same else [best.encoding]
    return []


def _mostly_utf8(data: bytes) -> bool:
    pairs = _MULTIBYTE.findall(data[: 1 << 20])
    inside = sum(map(len, pairs))
    return inside >= 2 and inside > 0.5 * len(_HIGH.findall(data[: 1 << 20]))


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _around_high_bytes(data: bytes) -> bytes:
    """A sample that holds the bytes in question; whole lines, so that no character is cut."""
    if len(data) <= _LOOKED_AT:
        return data
    found = _HIGH.search(data)
    start = data.rfind(b"\n", 0, found.start() if found else 0) + 1
    end = data.rfind(b"\n", start, start + _LOOKED_AT)
    return data[start : end if end > start else start + _LOOKED_AT]
