"""The shape of references.yaml."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

_DATE = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")
_KEY = re.compile(r"[a-z][a-z0-9-]*(/[^\s/]+)+")


def _is_date(value: str) -> str:
    if not _DATE.fullmatch(value):
        raise ValueError("expected a date such as 1993-04-30, 1993-04 or 1993")
    return value


def _is_inside(value: str) -> str:
    parts = value.replace("\\", "/").split("/")
    if not value or value.startswith(("/", "~")) or ".." in parts or ":" in parts[0] or "\x00" in value:
        raise ValueError("expected a path inside the folder of references.yaml, such as texts/statement.md")
    return value


def _is_key(value: str) -> str:
    if not _KEY.fullmatch(value):
        raise ValueError("expected a key such as un/sc/res/884 (`verify show` and docs/DESIGN.md tell more)")
    return value


Day = Annotated[str, AfterValidator(_is_date)]
Inside = Annotated[str, AfterValidator(_is_inside)]
Key = Annotated[str, AfterValidator(_is_key)]
Words = Annotated[str, Field(min_length=1)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class InstrumentEntry(_Strict):
    """Facts about one instrument that the packaged catalogue lacks or has wrong."""

    source: Words = Field(description="Where these facts come from: a name or an address.")
    title: Words | None = Field(None, description="The official title.")
    names: list[Words] = Field(default_factory=list, description="Other names in use; documents are searched for them.")
    date: Day | None = Field(None, description="Date of adoption.")
    body: Words | None = Field(None, description="Who adopted it.")
    kind: Words | None = Field(None, description="resolution, recommendation, treaty ...")
    symbol: Words | None = Field(None, description="Official document symbol.")
    meeting: Words | None = Field(None, description="Number of the meeting or sitting.")
    address: Words | None = Field(None, description="Where the official text stands.")


class Rule(_Strict):
    """Findings that do not count in some documents, and why."""

    paths: list[Inside] = Field(min_length=1, description="Files, folders or globs.")
    ignore: list[Words] = Field(min_length=1, description="Codes of `verify explain`.")
    reason: Words


class References(_Strict):
    """What a workspace checks, against what, and how strictly."""

    version: Literal["1"] = Field("1", description="Version of this file's shape.")
    documents: list[Inside] = Field(min_length=1, description="Files, folders or globs to check.")
    exclude: list[Inside] = Field(default_factory=list, description="Files, folders or globs to leave out.")
    library: list[Inside] = Field(default_factory=list, description="Folders of official texts with an index.csv.")
    fail_on: Literal["error", "warning", "note", "unverified", "never"] = Field("note", alias="fail-on")
    baseline: Inside | None = Field(None, description="File of accepted findings.")
    rules: list[Rule] = Field(default_factory=list)
    instruments: dict[Key, InstrumentEntry] = Field(default_factory=dict)
