"""LaTeX: positions in the source file, commands blanked out or read as what they show."""

from __future__ import annotations

from ..model import Document
from ..reading.decoding import decode
from ..reading.latex_scanner import LatexScanner
from ..reading.mask import masked_document


class LatexReader:
    """LaTeX sources, as far as they can be read without running TeX."""

    name: str = "latex"
    suffixes: tuple[str, ...] = (".tex", ".latex", ".ltx")

    def read(self, name: str, data: bytes) -> Document:
        decoded = decode(name, data)
        scanner = LatexScanner(decoded.text).run()
        return masked_document(name, self.name, decoded, scanner.stretches, scanner.parts)
