"""LaTeX commands, comments and signs, found in one pass over the source."""

from __future__ import annotations

import re
import unicodedata

from ..model import Part, Span
from . import latex_words as words
from .directives import directive_in
from .mask import LINE, PARAGRAPH, Stretch

_NEXT = re.compile(r"[\\%~{}$`'&-]")
_COMMAND = re.compile(r"\\([A-Za-z]{1,40})(\*?)[ \t]{0,20}")
_OPTION = re.compile(r"\[[^\[\]\n]{0,400}\]")
_ARGUMENT = re.compile(r"\s{0,20}\{((?:[^{}]|\{[^{}]{0,400}\}){0,2000})\}")
_ACCENTED = re.compile(r"[ \t]{0,3}(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))")
_NOTE_MARK = re.compile(
    r"\\(?:textsuperscript|footnotemark)\s{0,3}(?:\{[0-9*]{1,3}\}|\[[0-9]{1,3}\])|\$?\^\{?[0-9*]{1,3}\}?\$"
)
_SIGNS = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("`", "‘"), ("~", "\u00a0"))


class LatexScanner:
    """`stretches` and `parts` are the result."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.stretches: list[Stretch] = []
        self.parts: list[Part] = []
        self._braces: list[tuple[int, str]] = []  # for each open brace what its closing one means

    def run(self) -> LatexScanner:
        at = self._preamble()
        while found := _NEXT.search(self.text, at):
            at = max(self._step(found.start()), found.start() + 1)
        return self

    def _preamble(self) -> int:
        begin = self.text.find("\\begin{document}")
        if begin < 0:
            return 0
        for found in re.finditer(r"^[ \t]{0,40}%([^\n]{0,600})", self.text[:begin], re.MULTILINE):
            self.parts += directive_in(found[1], Span(found.start(), found.end()))
        return self._hide(0, begin + len("\\begin{document}"), PARAGRAPH)

    def _step(self, at: int) -> int:
        match self.text[at]:
            case "\\":
                return self._backslash(at)
            case "%":
                return self._comment(at)
            case "{":
                return self._open(at, at, "")
            case "}":
                return self._close(at)
            case "&":
                return self._hide(at, at + 1, LINE)
            case "$":
                found = _NOTE_MARK.match(self.text, at)
                return self._hide(at, found.end() if found else at + 1)
            case _:
                return self._sign(at)

    def _sign(self, at: int) -> int:
        for written, shown in _SIGNS:
            if self.text.startswith(written, at):
                self.stretches.append(Stretch(at, at + len(written), shown))
                return at + len(written)
        return at + 1

    def _comment(self, at: int) -> int:
        end = self.text.find("\n", at)
        end = len(self.text) if end < 0 else end
        self.parts += directive_in(self.text[at + 1 : end], Span(at, end))
        return self._hide(at, end)

    def _backslash(self, at: int) -> int:
        if found := _NOTE_MARK.match(self.text, at):
            return self._hide(at, found.end())
        if found := _COMMAND.match(self.text, at):
            return self._command(at, found)
        sign = self.text[at + 1 : at + 2]
        if sign == "\\":
            option = _OPTION.match(self.text, at + 2)
            return self._hide(at, option.end() if option else at + 2, LINE)
        if sign in words.ACCENTS and (found := _ACCENTED.match(self.text, at + 2)):
            return self._accent(at, sign, found)
        if sign in words.SIGNS:
            self.stretches.append(Stretch(at, at + 2, words.SIGNS[sign]))
            return at + 2
        return self._hide(at, min(at + (2 if sign in "-/@!()[]" else 1), len(self.text)))

    def _accent(self, at: int, mark: str, letter: re.Match[str]) -> int:
        shown = unicodedata.normalize("NFC", (letter[1] or letter[2]) + words.ACCENTS[mark])
        self.stretches.append(Stretch(at, letter.end(), shown))
        return letter.end()

    def _command(self, at: int, found: re.Match[str]) -> int:
        name, end = found[1], found.end(2)
        if name in ("begin", "end"):
            return self._environment(at, name, end)
        if name == "verb":
            return self._verbatim(at, end)
        if name in words.SHOWN:
            self.stretches.append(Stretch(at, end, words.SHOWN[name]))
            return end
        if name in words.ACCENTS and (letter := _ACCENTED.match(self.text, end)):
            return self._accent(at, name, letter)
        end = self._options(end)
        for _ in range(words.HIDDEN_ARGUMENTS.get(name, 0)):
            argument = _ARGUMENT.match(self.text, end)
            end = self._options(argument.end()) if argument else end
        brace = re.compile(r"\s{0,3}\{").match(self.text, end)
        if brace and (name not in words.HIDDEN_ARGUMENTS or name in words.SHOWN_LAST):
            return self._open(at, brace.end() - 1, name)
        breaks = PARAGRAPH if name in words.PARAGRAPHS else LINE if name in words.LINES else ""
        return self._hide(at, end, breaks)

    def _options(self, end: int) -> int:
        option = _OPTION.match(self.text, end)
        return option.end() if option else end

    def _verbatim(self, at: int, end: int) -> int:
        close = self.text.find(self.text[end : end + 1] or "\n", end + 1, end + 2000)
        if close < 0:
            return self._hide(at, end)
        self._hide(at, end + 1)
        return self._hide(close, close + 1)

    def _environment(self, at: int, which: str, end: int) -> int:
        argument = _ARGUMENT.match(self.text, end)
        if not argument:
            return self._hide(at, end)
        name, after = argument[1], self._options(argument.end())
        if which == "begin" and name in words.UNREAD:
            close = self.text.find("\\end{" + name + "}", after)
            close = len(self.text) if close < 0 else close + len(name) + 6
            self.parts.append(Part(Span(at, close), "code"))
            return self._hide(at, close, PARAGRAPH)
        if which == "begin" and name in words.TABLES and (columns := _ARGUMENT.match(self.text, after)):
            after = columns.end()
        if name in words.QUOTATIONS:
            self._pair(which, after, at)
        return self._hide(at, after, PARAGRAPH)

    def _pair(self, which: str, after: int, at: int) -> None:
        if which == "begin":
            self._braces.append((after, "quotation"))
        elif any(meant == "quotation" for _, meant in self._braces):
            start, meant = self._braces.pop()
            while meant != "quotation":
                start, meant = self._braces.pop()
            self.parts.append(Part(Span(start, at), "blockquote"))

    def _open(self, at: int, brace: int, name: str) -> int:
        """Hide a command up to its opening brace and keep in mind what the closing one ends."""
        self._braces.append((brace + 1, name))
        if name in words.QUOTES:
            self.stretches.append(Stretch(at, brace + 1, words.QUOTES[name][0]))
            return brace + 1
        breaks = PARAGRAPH if name in words.NOTES or name in words.HEADINGS else ""
        return self._hide(at, brace + 1, breaks)

    def _close(self, at: int) -> int:
        if not self._braces or self._braces[-1][1] == "quotation":
            return self._hide(at, at + 1)
        start, name = self._braces.pop()
        if name in words.QUOTES:
            self.stretches.append(Stretch(at, at + 1, words.QUOTES[name][1]))
            return at + 1
        kind = words.NOTES.get(name) or ("heading" if name in words.HEADINGS else "")
        if kind:
            self.parts.append(Part(Span(start, at), kind))
        return self._hide(at, at + 1, PARAGRAPH if kind else "")

    def _hide(self, start: int, end: int, breaks: str = "") -> int:
        self.stretches.append(Stretch(start, end, "", breaks))
        return end
