"""Running heads, page numbers and other print that belongs to the page and not to the text."""

from __future__ import annotations

import re

# Masthead pages of United Nations documents, Council of Europe treaty prints, Official Records volumes.
_PATTERNS = (
    r"Distr\b.{0,30}",
    r"(?:General|GENERAL|LIMITED|Limited)",
    r"(?:ORIGINAL|Original) ?:.{0,40}",
    r"[0-9]{2}-[0-9]{5,6}(?: ?\([A-Z]\))?.{0,40}",
    r"Please recycle.{0,5}",
    r"[/.…] ?(?:\.\.\.|…)|/\.{1,4}",
    r"(?:United Nations|Security Council|General Assembly|UNITED NATIONS) +(?:[ASE]/.{1,30}|Distr.{0,30})",
    r"(?:Security Council|General Assembly|Economic and Social Council|Human Rights Council|Commission on "
    r"Human Rights)",
    r"(?:UNITED NATIONS|United Nations|NATIONS UNIES|S|A|[A-Z] [A-Z])",
    r"[ASE]/(?:RES|HRC|CN\.4|PRST)?/?[A-Z0-9/.-]{1,24}(?: ?\([0-9]{4}\))?",
    r"(?:English|ENGLISH|French|FRENCH|Page [0-9]{1,4}|page [0-9]{1,4})",
    r"[0-9]{1,9}(?:/[0-9]{1,4})?|- ?[0-9]{1,4} ?-",
    r"_{5,200}|-{5,200}|={5,200}",
    r"(?:ETS|CETS) [0-9]{1,3} [–-] .{1,120}",
    r"European Treaty Series - No\. [0-9]{1,3}",
)
_FURNITURE = re.compile("|".join(f"(?:{pattern})" for pattern in _PATTERNS))
SECTION_MARK = re.compile(r"[A-Z]|[IVX]{1,5}")


def is_furniture(line: str) -> bool:
    """Whether the whole line is print of the page. A lone capital letter is left to whoever knows of lettered parts."""
    return len(line) < 160 and _FURNITURE.fullmatch(line) is not None and not SECTION_MARK.fullmatch(line)
