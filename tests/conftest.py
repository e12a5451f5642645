"""What all tests share: where the shared material lies, and a skip that says so where it is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared material beside the project; a test that asks for it skips where it is missing."""
    if not (SHARED / "README.md").is_file():
        pytest.skip("the shared material beside the project is missing")
    return SHARED


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT
