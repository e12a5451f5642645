"""Writes docs/json-report.md from the schema of the JSON report: python tools/build_json_page.py"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from verifier.schemas import report_schema

PAGE = Path(__file__).resolve().parent.parent / "docs" / "json-report.md"

_EXAMPLE = """\
{
 "version": 1,
 "tool": {"name": "verify", "version": "0.1.0"},
 "complete": true,
 "counts": {"documents": 1, "citations": 1, "checked": 1, "confirmed": 0, "contradicted": 1, "unverified": 0,
  "suppressed": 0},
 "documents": [{"name": "note.md", "format": "markdown", "encoding": "utf-8", "characters": 68, "citations": 1}],
 "unread": [],
 "remarks": [],
 "findings": [
  {
   "document": "note.md", "start": 54, "end": 66, "line": 1, "column": 55, "text": "20 July 1993",
   "key": "un/sc/res/853",
   "check": "wrong-date", "code": "wrong-date", "outcome": "contradicted", "level": "error",
   "message": "Resolution 853 (1993) is of 29 July 1993, not 20 July 1993.",
   "likely": null,
   "suggestion": {"start": 54, "end": 66, "replacement": "29 July 1993", "safe": true},
   "evidence": [
    {"statement": "date 1993-07-29", "source": "Dag Hammarskjöld Library, tables of meetings"},
    {"statement": "date 1993-07-29", "source": "UN Digital Library, voting records"}
   ],
   "citation": {
    "start": 29, "end": 66, "line": 1, "column": 30, "key": "un/sc/res/853",
    "text": "resolution 853 (1993) of 20 July 1993", "mention": "full", "grammar": "un-resolution", "provision": "",
    "claimed": [{"field": "date", "value": "1993-07-20", "start": 54, "end": 66}], "claims": [], "repairs": []
   },
   "fingerprint": "5f1d3f0a9c2b7e6d4a8c1b22", "suppressed": ""
  }
 ]
}
"""


def page() -> str:
    """The whole page."""
    schema = report_schema()
    parts = [
        "# The JSON report, version 1\n",
        "`verify all --format json`. Fields are only ever added. `verify schema report` prints the JSON Schema, from",
        f"which this page is made. {schema['description']}\n",
        "## The report\n",
        *_table(schema),
        *(line for name, one in schema["$defs"].items() for line in _section(name, one)),
        "## An example\n",
        f"```json\n{_EXAMPLE}```",
    ]
    return "\n".join(parts) + "\n"


def _section(name: str, one: dict[str, Any]) -> Iterator[str]:
    yield f"## {name.capitalize()}\n"
    if told := one.get("description"):
        yield f"{told}\n"
    yield from _table(one)


def _table(one: dict[str, Any]) -> Iterator[str]:
    yield from ("| field | type | meaning |", "| --- | --- | --- |")
    yield from _rows(one, "")
    yield ""


def _rows(one: dict[str, Any], prefix: str) -> Iterator[str]:
    required = set(one.get("required", ()))
    for name, field in one["properties"].items():
        inner = next((f for f in (field, field.get("items", {}), *field.get("anyOf", ())) if "properties" in f), None)
        told = field.get("description") or (inner or {}).get("description", "")
        may = "" if name in required else " (may be missing)"
        yield f"| `{prefix}{name}` | {_type(field)} | {told}{may} |"
        if inner:
            many = "[]" if field.get("type") == "array" else ""
            yield from _rows(inner, f"{prefix}{name}{many}.")


def _type(field: dict[str, Any]) -> str:
    if "$ref" in field:
        return str(field["$ref"]).rsplit("/", 1)[1]
    if "const" in field:
        return f"`{field['const']}`"
    if "enum" in field:
        return ", ".join(f"`{value}`" for value in field["enum"])
    if "anyOf" in field:
        return " or ".join(_type(one) for one in field["anyOf"])
    kind = field.get("type", "object")
    if kind == "array":
        return f"list of {_type(field['items'])}"
    return " or ".join(kind) if isinstance(kind, list) else str(kind)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
