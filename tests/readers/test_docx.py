# ruff: noqa: E501 - markup reads better unbroken
"""Word and OpenDocument files: every story is read, tracked changes as if accepted, and traps are refused."""

from __future__ import annotations

import random
from time import process_time

import pytest

from benchmarks.word_files import archive, deleted, docx, inserted, note_mark, odt, paragraph, run
from verifier.errors import UnreadableDocument
from verifier.extractor import extract
from verifier.model import Document
from verifier.readers.docx import DocxReader
from verifier.readers.odt import OdtReader


def read(data: bytes) -> Document:
    return DocxReader().read("a.docx", data)


def parts(document: Document, kind: str) -> list[tuple[str, str]]:
    return [(part.label, part.span.of(document.text)) for part in document.parts if part.kind == kind]


def test_notes_stand_after_the_body_under_their_numbers() -> None:
    body = [paragraph(run("Resolution 822"), note_mark(7), run(" (1993)"), note_mark(3, "endnote"), note_mark(5))]
    document = read(docx(body, {5: run("second"), 7: run("first note")}, {3: run("at the end")}))
    assert document.text.startswith("Resolution 822 (1993)\n\n")
    assert parts(document, "footnote") == [("1", "first note"), ("2", "second")]
    assert parts(document, "endnote") == [("1", "at the end")]


HALT = "the immediate halt of all hostilities"
SOURCE = "S/RES/853 (1993), para. 3."


def quoted(document: Document) -> list[tuple[str | None, str]]:
    citations = extract(document).citations
    return [(c.key, claim.span.of(document.text)) for c in citations for claim in c.claims]


def test_a_quotation_is_bound_to_the_note_behind_it_in_word() -> None:
    body = [paragraph(run(f"The Council demanded “{HALT}”."), note_mark(7), run(" So it was."), note_mark(5))]
    document = read(docx(body, {5: run("Ibid."), 7: run(SOURCE)}))
    marks = [part.label for part in document.parts if part.kind == "note-mark"]
    assert marks == ["footnote 1", "footnote 2"]
    assert quoted(document) == [("un/sc/res/853", HALT)]


def test_a_quotation_is_bound_to_the_note_behind_it_in_opendocument() -> None:
    note = f'<text:note text:note-class="footnote"><text:note-body><text:p>{SOURCE}</text:p></text:note-body></text:note>'
    document = OdtReader().read("a.odt", odt(f"<text:p>The Council demanded “{HALT}”.{note} So it was.</text:p>"))
    assert quoted(document) == [("un/sc/res/853", HALT)]


def test_tracked_changes_are_read_as_if_accepted_and_said() -> None:
    document = read(docx([paragraph(run("Resolution "), deleted("853"), inserted("822", "B. Author"), run(" (1993)"))]))
    assert document.text == "Resolution 822 (1993)\n"
    assert parts(document, "insertion") == [("B. Author", "822")]
    assert parts(document, "deletion") == [("853", "")]
    assert document.remarks == (
        "tracked changes: the final view was checked, as if all were accepted (1 insertion read, 1 deletion left out)",
    )


def test_moved_words_stand_where_they_were_moved_to() -> None:
    moved = (
        f'<w:moveFrom w:id="1" w:author="A">{run("here ")}</w:moveFrom>',
        f'<w:moveTo w:id="2" w:author="A">{run("there")}</w:moveTo>',
    )
    document = read(docx([paragraph(moved[0], run("now "), moved[1])]))
    assert document.text == "now there\n"
    assert parts(document, "deletion") == [("here", "")]


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    mark = '<w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>'
    assert read(docx([f"<w:p>{mark}{run('Resolution ')}</w:p>", paragraph(run("822"))])).text == "Resolution 822\n"


def test_what_word_shows_and_only_that_is_read() -> None:
    field = '<w:r><w:instrText>HYPERLINK "S/RES/999"</w:instrText></w:r>'
    link = f'<w:hyperlink w:anchor="x">{run("S/RES/822")}</w:hyperlink>'
    tabs = '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>'
    signs = '<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>use</w:t><w:tab/><w:br/><w:sym w:font="X" w:char="F0E0"/></w:r>'
    box = f"<w:r><w:pict><w:txbxContent>{paragraph(run('in a box'))}</w:txbxContent></w:pict></w:r>"
    fallback = f"<w:r><mc:Fallback xmlns:mc='m'>{run('twice')}</mc:Fallback></w:r>"
    hidden = run("secret", "<w:vanish/>") + run("shown", '<w:vanish w:val="0"/>')
    cell = f"<w:tbl><w:tr><w:tc>{paragraph(run('cell'))}</w:tc></w:tr></w:tbl>"
    document = read(docx([f"<w:p>{tabs}{field}{link}{signs}{box}{fallback}{run('end ')}{hidden}</w:p>", cell]))
    assert document.text == "S/RES/822non\u2011use\t\nend shown\n\nin a box\n\ncell\n"
    assert document.remarks == ("text formatted as hidden was left out",)


def test_comments_headings_and_headers_are_parts() -> None:
    comment = f'<w:comment w:id="0" w:author="C. Reader">{paragraph(run("See 853"))}</w:comment>'
    own = f'<w:comment w:id="1" w:author="verify">{paragraph(run("wrong-date"))}</w:comment>'
    others = {"comments": ("comments", comment + own), "header1": ("header", paragraph(run("A/77/1")))}
    document = read(docx([paragraph(run("On the law"), style="Heading1"), paragraph(run("x"))], others=others))
    assert parts(document, "heading") == [("", "On the law")]
    assert parts(document, "comment") == [("C. Reader", "See 853")]
    assert parts(document, "header") == [("word/header1.xml", "A/77/1")]
    assert "wrong-date" not in document.text


def test_opendocument_stories() -> None:
    note = '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>a note</text:p></text:note-body></text:note>'
    remark = "<office:annotation><dc:creator>C. Reader</dc:creator><dc:date>2024</dc:date><text:p>a remark</text:p></office:annotation>"
    changes = (
        '<text:tracked-changes><text:changed-region text:id="d"><text:deletion><office:change-info><dc:creator>X</dc:creator>'
        "</office:change-info><text:p>old </text:p></text:deletion></text:changed-region>"
        '<text:changed-region text:id="i"><text:insertion/></text:changed-region></text:tracked-changes>'
    )
    body = (
        f"<text:h>On  the\n law</text:h><text:p>Resolution<text:s text:c=\"2\"/>822{note}{remark} <text:change text:change-id='d'/>"
        "<text:change-start text:change-id='i'/>(1993)<text:change-end text:change-id='i'/><text:tab/>x</text:p>"
    )
    document = OdtReader().read("a.odt", odt(body, changes, "<style:header><text:p>A/77/1</text:p></style:header>"))
    assert document.text == "On the law\n\nResolution  822 (1993)\tx\n\na note\n\na remark\n\nA/77/1\n"
    kinds = ("heading", "footnote", "comment", "deletion", "insertion", "header")
    found = {kind: parts(document, kind) for kind in kinds}
    assert found == {
        "heading": [("", "On the law")], "footnote": [("1", "a note")], "comment": [("C. Reader", "a remark")],
        "deletion": [("old", "")], "insertion": [("", "(1993)")], "header": [("1", "A/77/1")],
    }  # fmt: skip


def refusal(data: bytes) -> str:
    with pytest.raises(UnreadableDocument) as caught:
        read(data)
    return caught.value.why


def test_a_zip_bomb_is_refused_at_once() -> None:
    """132 KB that unpack to 100 MB."""
    bomb = docx([paragraph(run("x" * (100 << 20)))])
    assert len(bomb) < 140_000
    began = process_time()
    assert "unpacks to more than" in refusal(bomb)
    assert process_time() - began < 1


@pytest.mark.parametrize(
    ("xml", "said"),
    [
        (
            '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="w">&b;</w:document>',
            "a DOCTYPE",
        ),
        ('<!DOCTYPE x SYSTEM "file:///etc/hostname"><w:document xmlns:w="w"/>', "a DOCTYPE"),
        ("<a>" * 5000, "nested deeper than 400"),
        ("<a><b></a>", "not well-formed"),
        ("<a>&unknown;</a>", "not well-formed"),
        ("<a/>", "no words"),
    ],
)
def test_hostile_xml_is_refused(xml: str, said: str) -> None:
    types = '<Types><Override PartName="/word/document.xml" ContentType="wordprocessingml.document.main+xml"/></Types>'
    assert said in refusal(archive({"[Content_Types].xml": types, "word/document.xml": xml}))


def test_archives_that_are_no_documents_are_refused() -> None:
    assert "no main text" in refusal(archive({"a.txt": "x"}))
    assert "damaged archive" in refusal(b"PK\x03\x04" + bytes(100))
    assert "entries" in refusal(archive({f"{number}": "" for number in range(4001)}))


def test_damaged_files_never_crash_the_reader() -> None:
    """Bytes of sound files changed, cut and doubled: a Document or a refusal, never another error."""
    files = [
        docx([paragraph(run("Resolution 822"), note_mark(2))], {2: run("note")}),
        odt("<text:p>Resolution 822</text:p>"),
    ]
    dice = random.Random(822)
    for number in range(600):
        data = bytearray(files[number % 2])
        for _ in range(dice.randint(1, 8)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        if number % 5 == 0:
            del data[dice.randrange(len(data)) :]
        for reader in (DocxReader(), OdtReader()):
            try:
                assert reader.read("a", bytes(data)).text
            except UnreadableDocument as refused:
                assert refused.why
