"""The packaged facts are what tools/build_facts.py makes of the tables, byte for byte."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_facts", ROOT / "tools" / "build_facts.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_hand_kept_facts_are_up_to_date(tool: ModuleType) -> None:
    packaged = (tool.TARGET / "by-hand.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in packaged] == tool.hand_kept()


@pytest.mark.shared
def test_the_series_are_up_to_date(tool: ModuleType, shared: Path, tmp_path: Path) -> None:
    packaged = tool.TARGET
    tool.TARGET = tmp_path
    try:
        tool.main(["build_facts.py", str(shared / "facts"), str(shared / "texts")])
    finally:
        tool.TARGET = packaged
    for file in sorted(tmp_path.iterdir()):
        assert file.read_bytes() == (packaged / file.name).read_bytes(), file.name


def test_parts_in_brackets_small_letters_and_ranges_are_read(tool: ModuleType) -> None:
    def parts(symbol: str) -> list[str]:
        return [tail for tail, _ in tool.assembly({"symbol": symbol})]

    assert parts("A/RES/217(III)[A]") == ["217(III)A"]
    assert parts("A/RES/49/233b") == ["49/233B"]
    assert parts("A/RES/77/264A-C") == ["77/264A", "77/264B", "77/264C"]
    assert parts("A/RES/62/243") == ["62/243"]
    assert parts("A/RES/63(I)[PARA.1]") == []


def test_a_date_of_one_catalogue_that_its_meetings_exclude_is_impossible(tool: ModuleType) -> None:
    def row(meeting: int, day: str, sources: str = "undl") -> dict[str, str]:
        return {
            "meeting": f"A/37/PV.{meeting}",
            "date": day,
            "agreeing_sources": sources,
            "disagreeing_sources": "",
        }

    rows = {
        "37/6": row(48, "1982-10-28"),
        "37/7": row(48, "1982-10-28"),
        "37/9": row(55, "1982-10-28"),  # seven meetings later on the same day
        "37/80": row(98, "1982-12-09"),
        "37/81": row(98, "1982-12-09", "cited+undl"),
        "37/82": row(98, "1982-12-09"),
        "37/84": row(98, "1982-02-21"),
    }
    excluded = [tail for tail, one in tool.dated_in_order(rows).items() if one["disagreeing_sources"]]
    assert excluded == ["37/9", "37/84"]
