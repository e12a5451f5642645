# ruff: noqa: E501 - what is printed reads better unbroken
"""The same statement in six formats, annotated copies opened by other programs, hostile input, speed of the readers.

Run with `python -m benchmarks.formats`; --fuzz N sets how many damaged inputs are tried (100,000 unless told).
"""

from __future__ import annotations

import argparse
import io
import random
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time

from verifier.annotation.docx import annotate_docx
from verifier.annotation.note import notes_on
from verifier.annotation.pdf import annotate_pdf
from verifier.contracts import Reader
from verifier.documents import read_document
from verifier.errors import UnreadableDocument
from verifier.model import Outcome, Report
from verifier.pipeline import report_on
from verifier.readers import READERS
from verifier.run import knowledge_for
from verifier.workspace import bare_workspace

from . import specimen
from .record import record
from .word_files import archive

_FORMATS = ("txt", "md", "html", "docx", "odt", "pdf")
_FORMATS_FUZZED = ("plain", "markdown", "html", "restructuredtext", "latex", "xml", "email", "docx", "odt")
_ROOT = Path(__file__).resolve().parent.parent
_SLOW = 1.0  # seconds of processor time for one input of a few kilobytes


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--fuzz", type=int, default=100_000)
    asked = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        _write(place)
        reports = {form: _report(place, form) for form in _FORMATS if (place / f"statement.{form}").exists()}
        lines = [*_same(reports), *_annotated(place, reports), *_speed(place)]
    record("formats", "Formats: same findings, annotated copies, hostile input, speed", [*lines, *_fuzzed(asked.fuzz)])


def _write(place: Path) -> None:
    makers = (specimen.as_text, specimen.as_markdown, specimen.as_html, specimen.as_docx, specimen.as_odt)
    for form, make in zip(_FORMATS, makers, strict=False):
        (place / f"statement.{form}").write_bytes(make())
    # LibreOffice prints tracked changes struck through and underlined; a PDF is made of the accepted text.
    (place / "accepted.docx").write_bytes(specimen.as_docx(tracked=False))
    if _convert(place, "accepted.docx", "pdf"):
        (place / "accepted.pdf").rename(place / "statement.pdf")


def _convert(place: Path, name: str, form: str) -> bool:
    """Convert by LibreOffice; whether it is there."""
    office = shutil.which("soffice")
    if office:
        profile = f"-env:UserInstallation=file://{place}/profile"
        command = [office, profile, "--headless", "--convert-to", form, "--outdir", str(place), str(place / name)]
        subprocess.run(command, capture_output=True, timeout=300, check=True)
    return bool(office)


def _report(place: Path, form: str) -> Report:
    library = _ROOT.parent / "shared" / "texts"
    workspace = bare_workspace(place, [f"statement.{form}"])
    knowledge = knowledge_for(workspace, (library,) if library.is_dir() else ())
    return report_on(workspace.documents, lambda name: read_document(name, workspace.root), knowledge)


def _findings(report: Report, contradicted: bool) -> list[tuple[str, str, str, str]]:
    """(outcome, code, instrument, the very words, as a reader of the page sees them), sorted."""
    return sorted(
        (f.verdict.outcome, f.verdict.code, f.citation.key or "", _seen(f.span.of(report.documents[0].text)))
        for f in report.findings
        if not contradicted or f.verdict.outcome is Outcome.CONTRADICTED
    )


def _seen(words: str) -> str:
    return " ".join(words.replace("\u2060", "").replace("\u00ad", "").split())


def _same(reports: dict[str, Report]) -> Iterator[str]:
    """Whether each format gives the findings of the plain text on the same words."""
    everything = {form: _findings(report, False) for form, report in reports.items()}
    wrong = {form: _findings(report, True) for form, report in reports.items()}
    yield (
        "one statement of ours with a misquotation in a footnote and one in a tracked insertion, as "
        + ", ".join(reports)
        + ("" if "pdf" in reports else " (no pdf: LibreOffice is not installed)")
    )
    same = [form for form in reports if everything[form] == everything["txt"]]
    yield f"all {len(everything['txt'])} findings of the plain text, on the same words: {len(same)} of {len(reports)} formats ({', '.join(same)})"
    for finding in wrong["txt"]:
        told = ", ".join(form for form in reports if finding in wrong[form])
        yield f"{finding[1]} {finding[2]} at “{finding[3]}”: {told}"
    extra = {form: len([f for f in wrong[form] if f not in wrong["txt"]]) for form in reports}
    yield "contradictions that only one format shows: " + ", ".join(f"{form} {count}" for form, count in extra.items())


def _annotated(place: Path, reports: dict[str, Report]) -> Iterator[str]:
    notes = notes_on(reports["docx"].findings)
    copy, placed = annotate_docx("a.docx", (place / "statement.docx").read_bytes(), notes)
    (place / "noted.docx").write_bytes(copy)
    if _convert(place, "noted.docx", "odt") and _convert(place, "noted.docx", "pdf"):
        content = zipfile.ZipFile(place / "noted.odt").read("content.xml").decode()
        counted = content.count("<office:annotation ")
        pages = (place / "noted.pdf").read_bytes()[:5] == b"%PDF-"
        yield f"annotated docx: {placed} of {len(notes)} findings at their words; LibreOffice opens it, counts {counted} comments, makes a PDF: {pages}"
    if "pdf" in reports:
        yield _annotated_pdf(place, reports["pdf"])


def _annotated_pdf(place: Path, report: Report) -> str:
    import pypdfium2
    from pypdfium2 import raw

    notes = notes_on(report.findings)
    copy, placed = annotate_pdf("a.pdf", (place / "statement.pdf").read_bytes(), notes)
    listed = 0
    for page in pypdfium2.PdfDocument(copy):
        for number in range(raw.FPDFPage_GetAnnotCount(page.raw)):
            listed += raw.FPDFAnnot_GetSubtype(raw.FPDFPage_GetAnnot(page.raw, number)) == raw.FPDF_ANNOT_HIGHLIGHT
    return f"annotated pdf: {placed} of {len(notes)} findings at their words, written by pypdf; pdfium lists {listed} highlights"


def _cost(work: Callable[[], object], times: int = 3) -> float:
    """Seconds of processor time, the least of several."""
    costs = []
    for _ in range(times):
        began = process_time()
        work()
        costs.append(process_time() - began)
    return min(costs)


def _speed(place: Path) -> Iterator[str]:
    paragraphs = specimen.BODY * 120
    data = specimen.as_docx(paragraphs)
    (place / "long.docx").write_bytes(data)
    import docx as python_docx

    by_name = {reader.name: reader for reader in READERS}
    ours = _cost(lambda: by_name["docx"].read("a.docx", data))
    theirs = _cost(lambda: [p.text for p in python_docx.Document(io.BytesIO(data)).paragraphs])
    yield f"docx of {len(paragraphs)} paragraphs: {ours * 1000:.0f} ms, python-docx {theirs * 1000:.0f} ms ({theirs / ours:.1f}x), processor time"
    for name, source in (("markdown", specimen.as_markdown()), ("html", specimen.as_html())):
        big = source * (1_000_000 // len(source))
        cost = _cost(lambda name=name, big=big: by_name[name].read("a", big))  # type: ignore[misc]
        yield f"{name}: {len(big) / 1e6 / cost:.1f} MB/s"
    if _convert(place, "long.docx", "pdf"):
        yield _pdf_speed((place / "long.pdf").read_bytes())


def _pdf_speed(data: bytes) -> str:
    import pypdf

    from verifier.reading.pdf_text import document_of
    from verifier.reading.pdf_worker import lines_of, opened

    ours = _cost(lambda: document_of("a.pdf", lines_of(data)))
    bare = _cost(lambda: [page.get_textpage().get_text_range() for page in opened(data)])
    theirs = _cost(lambda: [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages])
    pages = len(opened(data))
    return (
        f"pdf of {pages} pages, without starting the process: {pages / ours:.0f} pages/s with layout, pypdf {pages / theirs:.0f} "
        f"({theirs / ours:.1f}x); pdfium's bare text {pages / bare:.0f} ({theirs / bare:.1f}x), which bounds what a reader on it can reach"
    )


def _fuzzed(count: int) -> Iterator[str]:
    """Sound files with bytes changed, cut, doubled and mixed: a Document or a refusal, nothing else, and soon."""
    samples = {
        "plain": specimen.as_text(), "markdown": specimen.as_markdown(), "html": specimen.as_html(),
        "restructuredtext": specimen.as_text() + b"\n.. note:: x\n\n   y `a <b>`_ |c| [1]_\n", "latex": b"\\section{a} \\footnote{b} \\'e $x$ % c\n" + specimen.as_text(),
        "xml": b"<?xml version='1.0'?><akomaNtoso>" + specimen.as_html(), "email": b"Subject: a\nContent-Type: text/html\n\n" + specimen.as_html(),
        "docx": specimen.as_docx(), "odt": specimen.as_odt(),
    }  # fmt: skip
    dice = random.Random(1993)
    readers = [reader for reader in READERS if reader.name in _FORMATS_FUZZED]
    read = refused = slow = 0
    for number in range(count):
        reader = readers[number % len(readers)]
        began = process_time()
        if _reads(reader, _sample(samples[reader.name], dice)):
            read += 1
        else:
            refused += 1
        slow += process_time() - began > _SLOW
    yield f"{count} damaged inputs to {len(readers)} readers: {read} read, {refused} refused with a reason, 0 other errors, {slow} over {_SLOW:.0f} s"


def _reads(reader: Reader, data: bytes) -> bool:
    try:
        return bool(reader.read("a", data).text)
    except UnreadableDocument:
        return False


def _sample(sample: bytes, dice: random.Random) -> bytes:
    """The sample damaged; of an archive in two cases of three one member inside it, the archive sound."""
    if not sample.startswith(b"PK") or not dice.randrange(3):
        return _damaged(sample, dice)
    with zipfile.ZipFile(io.BytesIO(sample)) as packed:
        members: dict[str, str | bytes] = {name: packed.read(name) for name in packed.namelist()}
    name = dice.choice([name for name in members if name.endswith(".xml")])
    content = members[name]
    members[name] = _damaged(content if isinstance(content, bytes) else content.encode(), dice)
    return archive(members)


def _damaged(sample: bytes, dice: random.Random) -> bytes:
    data = bytearray(sample)
    for _ in range(dice.randint(1, 10)):
        at = dice.randrange(len(data))
        choice = dice.randrange(4)
        if choice == 0:
            data[at] = dice.randrange(256)
        elif choice == 1:
            del data[at : at + dice.randrange(1, 40)]
        elif choice == 2:
            data[at:at] = data[max(0, at - dice.randrange(1, 60)) : at] * dice.randrange(1, 4)
        else:
            data[at:at] = dice.choice(
                [b"<", b"<!--", b"[", b"](", b"{", b"\\", b"&#", b"`", b"**", b"\n\n", b'="', b"]]>"]
            )
        data = data or bytearray(b"x")
    return bytes(data)


if __name__ == "__main__":
    main()
