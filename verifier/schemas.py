"""JSON Schemas of references.yaml and of the JSON report, as they are shipped."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

DIALECT = "https://json-schema.org/draft/2020-12/schema"
NAMES = ("references", "report")


def references_schema() -> dict[str, Any]:
    """The schema of references.yaml, made from the model that validates it."""
    from .codes import CODES
    from .references import References

    schema = References.model_json_schema(by_alias=True)
    schema["$defs"]["Rule"]["properties"]["ignore"]["items"]["enum"] = sorted(CODES)
    return {"$schema": DIALECT, "$id": "urn:verify:references:1"} | schema


def report_schema() -> dict[str, Any]:
    """The schema of the JSON report, version 1."""
    text = (files("verifier.data") / "schemas" / "report-1.schema.json").read_text(encoding="utf-8")
    return dict(json.loads(text))
