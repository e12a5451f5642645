# ruff: noqa: E501 - markup reads better unbroken
"""One statement in six formats, written by us as such statements are written, with known faults at known words."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from .word_files import deleted, docx, inserted, note_mark, odt, paragraph, run

# A paragraph is a list of stretches: (kind, words); kinds: text, em, inserted, deleted, note (a number).
Paragraph = tuple[tuple[str, str], ...]
TITLE = "Statement on the protection of civilians"
BODY: tuple[Paragraph, ...] = (
    (
        ("text", "In its resolution 822 (1993) of 30 April 1993 the Security Council demanded the "),
        ("em", "immediate cessation"),
        ("text", " of all hostilities."),
        ("note", "1"),
    ),
    (
        ("text", "The Council returned to the matter in "),
        ("em", "resolution 853 (1993)"),
        ("text", " of 29 June 1993."),
    ),
    (
        ("text", "Resolution 874 (1993) says that the Council expresses "),
        ("deleted", "its support"),
        (
            "inserted",
            "“its serious indifference that a continuation of the conflict in and around the Nagorny Karabakh region of the Azerbaijani Republic would endanger peace and security in the region”",
        ),
        ("text", "."),
    ),
    (
        ("text", "The General Assembly adopted resolution 96(I) of 11 December 1947 on the crime of genocide."),
        ("note", "2"),
    ),
    (("text", "See also S/RES/884 (1993) and Resolutions 822, 853 and 874 (1993) of the Security Council."),),
)
NOTES = (
    "Resolution 822 (1993) demands “the immediate resumption of all hostilities and hostile acts with a view to establishing a durable cease-fire”.",
    "Adopted with General Assembly resolution 95 (I) of 11 December 1946.",
)


def _words(paragraph_: Paragraph, mark: str = "") -> str:
    shown = {"text": "{}", "em": "{}", "inserted": "{}", "deleted": "", "note": mark}
    return "".join(shown[kind].format(words) for kind, words in paragraph_)


def as_text() -> bytes:
    """Plain text; notes at the end."""
    paragraphs = [TITLE, *(_words(p) for p in BODY), *NOTES]
    return ("\n\n".join(paragraphs) + "\n").encode()


def as_markdown() -> bytes:
    shown = {"text": "{}", "em": "**{}**", "inserted": "{}", "deleted": "", "note": "[^{}]"}
    body = ["".join(shown[kind].format(words) for kind, words in p) for p in BODY]
    notes = [f"[^{number}]: {note}" for number, note in enumerate(NOTES, start=1)]
    return ("\n\n".join([f"# {TITLE}", *body, *notes]) + "\n").encode()


def as_html() -> bytes:
    shown = {
        "text": "{}",
        "em": "<em>{}</em>",
        "inserted": "<ins>{}</ins>",
        "deleted": "<del>{}</del>",
        "note": "<sup>{}</sup>",
    }
    body = ["<p>" + "".join(shown[kind].format(escape(words)) for kind, words in p) + "</p>" for p in BODY]
    notes = [f"<p>{escape(note)}</p>" for note in NOTES]
    page = f"<!DOCTYPE html><html><head><title>x</title></head><body><h1>{TITLE}</h1>" + "".join(body + notes)
    return (page.replace("“", "&#8220;").replace("resolution 8", "resolution&nbsp;8") + "</body></html>").encode()


def as_docx(paragraphs: tuple[Paragraph, ...] = BODY, tracked: bool = True) -> bytes:
    """Misquotations in a footnote and in a tracked insertion; not tracked: as if all changes were accepted."""
    shown: dict[str, Callable[[str], str]] = {
        "text": run, "em": lambda words: run(words, "<w:i/>"), "inserted": inserted, "deleted": deleted,
        "note": lambda number: note_mark(int(number)),
    }  # fmt: skip
    body = [paragraph("".join(shown[kind](words) for kind, words in p)) for p in paragraphs]
    return docx(
        [paragraph(run(TITLE), style="Heading1"), *body], {n: run(note) for n, note in enumerate(NOTES, start=1)}
    )


def as_odt() -> bytes:
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>{}</text:note-citation>'
        "<text:note-body><text:p>{}</text:p></text:note-body></text:note>"
    )
    shown: dict[str, Callable[[str], str]] = {
        "text": escape, "em": lambda words: f"<text:span>{escape(words)}</text:span>", "deleted": lambda words: '<text:change text:change-id="d"/>',
        "inserted": lambda words: f'<text:change-start text:change-id="i"/>{escape(words)}<text:change-end text:change-id="i"/>',
        "note": lambda number: note.format(number, escape(NOTES[int(number) - 1])),
    }  # fmt: skip
    gone = "".join(words for p in BODY for kind, words in p if kind == "deleted")
    info = "<office:change-info><dc:creator>A</dc:creator><dc:date>2024-01-01T00:00:00</dc:date></office:change-info>"
    changes = (
        f'<text:tracked-changes><text:changed-region text:id="d"><text:deletion>{info}<text:p>{gone}</text:p></text:deletion>'
        f'</text:changed-region><text:changed-region text:id="i"><text:insertion>{info}</text:insertion></text:changed-region>'
        "</text:tracked-changes>"
    )
    body = "".join("<text:p>" + "".join(shown[kind](words) for kind, words in p) + "</text:p>" for p in BODY)
    return odt(f"<text:h>{TITLE}</text:h>{body}", changes)
