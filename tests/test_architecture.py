"""The map of imports holds, every extension file is registered, and modules stay small enough to be one idea."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

import pytest

from verifier.checks import CHECKS
from verifier.codes import CODES

PACKAGE = Path(__file__).resolve().parent.parent / "verifier"
FAMILIES = ("readers", "grammars", "publishers", "checks", "reports")
REGISTERS = dict(zip(FAMILIES, ("READERS", "GRAMMARS", "PUBLISHERS", "CHECKS", "FORMATS"), strict=True))
EVERYBODY = {"pipeline", "cli", "run", "library", "listing", "documents", "extractor", "extraction", "commands"}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def imports_of(path: Path) -> set[str]:
    """The verifier modules that a file imports at any depth of its code, as dotted paths below verifier."""
    here = path.relative_to(PACKAGE).with_suffix("").parts
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = here[: len(here) - node.level]
            target = ".".join((*base, *(node.module.split(".") if node.module else ())))
            found |= {f"{target}.{alias.name}".strip(".") for alias in node.names} | ({target} if target else set())
    return found


def test_the_model_imports_nothing_of_ours() -> None:
    assert not imports_of(PACKAGE / "model.py")


@pytest.mark.parametrize("family", FAMILIES)
def test_siblings_of_a_family_never_import_another_family(family: str) -> None:
    others = [other for other in FAMILIES if other != family]
    wrong = {
        str(path.relative_to(PACKAGE)): sorted(name)
        for path in (PACKAGE / family).rglob("*.py")
        if (name := {i for i in imports_of(path) if i.split(".")[0] in others})
    }
    assert not wrong, f"what {family} share with another family belongs in a module that both import: {wrong}"


def test_only_the_pipeline_and_the_command_line_know_everybody() -> None:
    wrong = []
    for path in modules():
        home = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        known = {name.split(".")[0] for name in imports_of(path)} & set(FAMILIES)
        if home not in EVERYBODY and len(known - {home}) > 1:
            wrong.append((str(path.relative_to(PACKAGE)), sorted(known)))
    assert not wrong, f"only {sorted(EVERYBODY)} know two families; what both need belongs below them: {wrong}"


@pytest.mark.parametrize(("family", "register"), REGISTERS.items())
def test_every_file_of_a_family_is_registered(family: str, register: str) -> None:
    package = importlib.import_module(f"verifier.{family}")
    registered = {getattr(member, "__name__", type(member).__module__) for member in getattr(package, register)}
    offering = {
        f"verifier.{family}.{path.stem}"
        for path in (PACKAGE / family).glob("*.py")
        if path.stem != "__init__" and _offers_itself(path)
    }
    missing = sorted(offering - registered)
    assert not missing, f"import them in verifier/{family}/__init__.py and add them to {register}: {missing}"


def test_every_code_of_a_check_has_its_page() -> None:
    missing = sorted({code for check in CHECKS for code in check.codes} - set(CODES))
    assert not missing, f"`verify explain` has no page of them; add one each to verifier/codes.py: {missing}"


def _offers_itself(path: Path) -> bool:
    """Whether a file, or a class in it, has a `name` and a method of a family's contract."""
    module = ast.parse(path.read_text(encoding="utf-8"))
    return any(
        _is_an_offer(body) for body in (module.body, *(n.body for n in module.body if isinstance(n, ast.ClassDef)))
    )


def _is_an_offer(body: list[ast.stmt]) -> bool:
    defined = {item.name for item in body if isinstance(item, ast.FunctionDef)}
    plain = [target for item in body if isinstance(item, ast.Assign) for target in item.targets]
    typed = [item.target for item in body if isinstance(item, ast.AnnAssign)]
    named = {target.id for target in (*plain, *typed) if isinstance(target, ast.Name)}
    return bool(defined & {"read", "judge", "write", "urls_for"}) and "name" in named


def test_the_families_have_members() -> None:
    """The test above looks at something: no family has fewer offering files than when this was written."""
    counts = {family: sum(_offers_itself(p) for p in (PACKAGE / family).glob("*.py")) for family in FAMILIES}
    least = {"readers": 10, "grammars": 16, "publishers": 10, "checks": 20, "reports": 9}
    assert all(counts[family] >= least[family] for family in FAMILIES), counts


def test_no_module_is_longer_than_300_lines() -> None:
    """model.py is the one exception: a list of types, one idea."""
    lengths = {str(p.relative_to(PACKAGE)): len(p.read_text(encoding="utf-8").splitlines()) for p in modules()}
    long = {name: length for name, length in lengths.items() if length > 300 and name != "model.py"}
    assert not long, f"part each along the ideas in it: {long}"


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not [p for p in modules() if p.stem in {"utils", "helpers", "common", "misc", "manager", "util", "base"}]


def test_every_module_says_in_one_line_what_it_is() -> None:
    docstrings = {str(p.relative_to(PACKAGE)): ast.get_docstring(ast.parse(p.read_text("utf-8"))) for p in modules()}
    assert not [name for name, words in docstrings.items() if not (words or "").strip()]
