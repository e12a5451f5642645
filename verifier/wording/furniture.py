"""What a page prints beside its text: page numbers, the symbol at its head, the job number at its foot."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SYMBOL = r"[ASE]/[A-Z0-9/.-]{2,24}(?:\s?\([0-9]{4}\))?"
_PAGE = r"(?:[Pp]ages?|[Pp]ágina|[Сс]тр(?:аница|\.))\s[0-9]{1,4}(?:\s(?:of|de|sur|из)\s[0-9]{1,4}|/[0-9]{1,4})?"
_COUNT = r"[0-9]{1,3}/[0-9]{1,3}"
_LINE = re.compile(
    rf"(?m)^[ \t\f]*(?:[–—-]?\s?[0-9]{{1,4}}\s?[–—-]?|{_COUNT}|{_PAGE}|/\.\.\.|/…|"
    rf"{_SYMBOL}(?:\s+{_PAGE})?|(?:English|French|Spanish|Russian|Arabic|Chinese) [Pp]age [0-9]{{1,4}})[ \t\r]*$"
    r"|S\(?/?RES\)?/? ?[0-9]{1,4} ?\([0-9]{4}\)(?=[ \t]*$)"
)
# "02-72318 (E)", "22-28494 (E) 160123", "*0272318*": the number under which a document was printed.
_JOB = r"(?<![\w/-])[0-9]{2}-[0-9]{5}\s?\*?\([EFSRAC]\)(?:\s+[0-9]{6}(?![0-9]))?|\*[0-9]{7}[EFSRAC]?\*"
_RUNNING = re.compile(
    rf"(?:(?<!\S){_COUNT}\s+)?(?:{_JOB})(?:\s+{_COUNT}(?!\S))?|{_SYMBOL}\s+{_PAGE}(?!\w)|(?<=\s)/\.\.\.(?=\s)"
)


def furniture(chunk: str) -> Iterator[tuple[int, int]]:
    """Half-open ranges of a quotation's characters that belong to its pages."""
    for pattern in (_LINE, _RUNNING):
        yield from (found.span() for found in pattern.finditer(chunk))
