"""One file an input format."""

from __future__ import annotations

from ..contracts import Reader
from .akoma_ntoso import AkomaNtosoReader
from .docx import DocxReader
from .email import EmailReader
from .html import HtmlReader
from .latex import LatexReader
from .markdown import MarkdownReader
from .odt import OdtReader
from .pdf import PdfReader
from .plain import PlainReader
from .restructuredtext import RestructuredTextReader

READERS: tuple[Reader, ...] = (
    PlainReader(),
    MarkdownReader(),
    HtmlReader(),
    RestructuredTextReader(),
    LatexReader(),
    AkomaNtosoReader(),
    DocxReader(),
    OdtReader(),
    PdfReader(),
    EmailReader(),
)
