"""The page on the JSON report says what the schema says, every field with its meaning, and its example is valid."""

from __future__ import annotations

import json
import re
import runpy
from pathlib import Path

import jsonschema

from verifier.schemas import report_schema


def test_the_page_is_made_from_the_schema(root: Path) -> None:
    made = runpy.run_path(str(root / "tools" / "build_json_page.py"))["page"]()
    assert (root / "docs" / "json-report.md").read_text(encoding="utf-8") == made, "python tools/build_json_page.py"


def test_every_field_has_a_meaning(root: Path) -> None:
    text = (root / "docs" / "json-report.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| `")]
    assert len(rows) > 60
    assert [row for row in rows if row.endswith("|  |") or "|  (may" in row] == []


def test_the_example_is_valid(root: Path) -> None:
    text = (root / "docs" / "json-report.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```json\n(.*?)```", text, flags=re.DOTALL)
    jsonschema.validate(json.loads(example), report_schema())
