"""The runs of one story of a Word file, cut at given characters so that a comment can begin and end there."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_AFTER_HIGHLIGHT = frozenset(
    {"u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish"}
    | {"oMath", "rPrChange"}
)  # ISO/IEC 29500-1, section 17.3.2: the order of run properties


def parsed(data: bytes) -> _Element:
    """XML that the reader has already found free of a DOCTYPE; nothing is resolved or fetched all the same."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(data, parser)


class Story:
    """One file of the archive; its text elements are numbered as the reader numbers them."""

    def __init__(self, member: str, data: bytes) -> None:
        self.member, self.root = member, parsed(data)
        # The elements that hold the characters of text element n, with the first character of each.
        self._texts: list[list[tuple[int, _Element]]] = [
            [(0, element)] for element in self.root.iter("{*}t") if isinstance(element.tag, str)
        ]
        self.w = (self.root.tag.partition("}")[0].strip("{") or W) if isinstance(self.root.tag, str) else W

    def cut(self, ordinal: int, at: int) -> None:
        """Let a run begin at this character of the text element; the look of its words stays as it is."""
        pieces = self._texts[ordinal]
        place = max(n for n, (start, _) in enumerate(pieces) if start <= at)
        start, element = pieces[place]
        words = element.text or ""
        run = element.getparent()
        if run is None or not 0 < at - start < len(words):
            return
        second = _like(run)
        twin = deepcopy(element)
        second.append(twin)
        for child in list(run)[run.index(element) + 1 :]:
            second.append(child)
        element.text, twin.text = words[: at - start], words[at - start :]
        element.set(_SPACE, "preserve")
        twin.set(_SPACE, "preserve")
        run.addnext(second)
        pieces.insert(place + 1, (at, twin))

    def run_from(self, ordinal: int, at: int) -> _Element:
        """The run that begins at, or holds, this character."""
        return self._run([element for start, element in self._texts[ordinal] if start <= at][-1])

    def run_to(self, ordinal: int, end: int) -> _Element:
        """The run that ends before this character."""
        return self._run([element for start, element in self._texts[ordinal] if start < end or start == 0][-1])

    def _run(self, element: _Element) -> _Element:
        parent = element.getparent()
        return element if parent is None else parent

    def anchor(self, identifier: int, begin: _Element, close: _Element) -> None:
        """Set a comment's range around two runs and its mark behind them."""
        begin.addprevious(self._element("commentRangeStart", identifier))
        after = self._element("commentRangeEnd", identifier)
        close.addnext(after)
        outer = after
        while (parent := outer.getparent()) is not None and not str(parent.tag).endswith("}p"):
            outer = parent
        outer.addnext(self._mark(identifier))

    def note_of(self, run: _Element) -> str:
        """The number of the note that holds this run."""
        note = next(run.iterancestors("{*}footnote", "{*}endnote"), None)
        return "" if note is None else note.get(f"{{{self.w}}}id", "")

    def note_mark(self, kind: str, number: str) -> _Element | None:
        """The run with the mark that refers to this note."""
        for mark in self.root.iter(f"{{{self.w}}}{kind}Reference"):
            if mark.get(f"{{{self.w}}}id") == number:
                return mark.getparent()
        return None

    def highlight(self, begin: _Element, close: _Element) -> None:
        """Colour the words from one run to another of the same paragraph."""
        run: _Element | None = begin
        while run is not None:
            if str(run.tag).endswith("}r"):
                self._colour(run)
            if run is close:
                return
            run = run.getnext()

    def _colour(self, run: _Element) -> None:
        from lxml import etree

        look = run.find("{*}rPr")
        if look is None:
            look = etree.Element(f"{{{self.w}}}rPr")
            run.insert(0, look)
        if look.find("{*}highlight") is None:
            colour = etree.Element(f"{{{self.w}}}highlight")
            colour.set(f"{{{self.w}}}val", "yellow")
            # The schema fixes the order of these: what may follow a highlight starts at underline.
            later = [n for n, child in enumerate(look) if str(child.tag).rpartition("}")[2] in _AFTER_HIGHLIGHT]
            look.insert(later[0] if later else len(look), colour)

    def anchor_at_start(self, identifier: int) -> None:
        """Set a comment's mark into the first paragraph, for words that no comment can stand at (headers)."""
        paragraph = next(self.root.iter(f"{{{self.w}}}p"), None)
        if paragraph is not None:
            paragraph.append(self._mark(identifier))

    def _mark(self, identifier: int) -> _Element:
        from lxml import etree

        run = etree.Element(f"{{{self.w}}}r")
        run.append(self._element("commentReference", identifier))
        return run

    def _element(self, tag: str, identifier: int) -> _Element:
        from lxml import etree

        element = etree.Element(f"{{{self.w}}}{tag}")
        element.set(f"{{{self.w}}}id", str(identifier))
        return element

    def written(self) -> bytes:
        from lxml import etree

        return etree.tostring(self.root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _like(run: _Element) -> _Element:
    """An empty run that looks like this one."""
    from lxml import etree

    second = etree.Element(run.tag)
    for name, value in run.attrib.items():
        second.set(name, value)
    look = run.find("{*}rPr")
    if look is not None:
        second.append(deepcopy(look))
    return second
