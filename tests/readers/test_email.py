"""E-mail: subject and text, whatever its transfer encoding; quoted lines read without their marks."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from verifier.bare import bare_of
from verifier.errors import UnreadableDocument
from verifier.model import Document
from verifier.readers.choose import reader_for


def read(data: bytes) -> Document:
    return reader_for("a.eml", data).read("a.eml", data)


def message(text: str, **more: str) -> EmailMessage:
    made = EmailMessage()
    made["Subject"] = "Résolution 822"
    made["From"] = "a@example.org"
    made.set_content(text, **more)
    return made


@pytest.mark.parametrize("transfer", ["quoted-printable", "base64", "8bit"])
def test_the_text_is_read_whatever_its_transfer_encoding(transfer: str) -> None:
    document = read(message("The Council’s resolution 822 (1993)\n", cte=transfer).as_bytes())
    assert document.text == "Subject: Résolution 822\nFrom: a@example.org\n\nThe Council’s resolution 822 (1993)\n"


def test_quoted_lines_lose_their_marks_and_are_listed() -> None:
    document = read(message("Dear all,\n\n> Resolution\n> > 822 (1993)\n\nbye\n").as_bytes())
    bare = bare_of(document)
    assert bare is not None
    assert "Resolution\n822 (1993)" in bare.document.text
    quoted = [part.span.of(document.text) for part in document.parts if part.kind == "quoted-message"]
    assert quoted == ["Resolution", "822 (1993)"]


def test_of_two_alternatives_the_plain_one_is_read_and_attachments_are_named() -> None:
    made = message("plain 822")
    made.add_alternative("<p>html 853</p>", subtype="html")
    made.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="res.pdf")
    document = read(made.as_bytes())
    assert "plain 822" in document.text and "853" not in document.text
    assert document.remarks == ("not read: the attachment res.pdf; check it as a file of its own",)


def test_a_message_of_html_alone_is_read_as_its_page() -> None:
    made = EmailMessage()
    made["Subject"] = "x"
    made.set_content("<p>Resolution <b>822</b>&nbsp;(1993)</p><script>999</script>", subtype="html")
    assert "Resolution 822\u00a0(1993)" in read(made.as_bytes()).text
    assert "999" not in read(made.as_bytes()).text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"Subject: x\n\n", "without text"),
        (
            b"Content-Type: multipart/mixed; boundary=a\n\n"
            + b"--a\nContent-Type: multipart/mixed; boundary=a\n\n" * 60,
            "nested",
        ),
        (b"Subject: x\n\nabc \xff\xfe\x81 def", "byte"),
    ],
)
def test_messages_that_cannot_be_read_say_why(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableDocument, match=said):
        read(data)
