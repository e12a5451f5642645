"""`verify all` opens no socket and says the same, byte for byte, every time: on the repository's own examples."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BLOCKED = """
import socket, sys
def refuse(*_, **__):
    raise RuntimeError("a socket was opened")
socket.socket = socket.create_connection = socket.getaddrinfo = refuse
from verifier.cli import main
main(sys.argv[1:])
"""


def report(root: Path, form: str, seed: str, *before: str, **more: str) -> bytes:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}
    environment.pop("VERIFIER_LIBRARY", None)
    environment |= more
    command = [*before, sys.executable, "-c", BLOCKED, "all", "--format", form]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, check=False)
    assert done.returncode == 1, done.stderr.decode()  # the examples hold faults on purpose
    assert b"a socket was opened" not in done.stderr
    return done.stdout


def test_reports_without_sockets_are_the_same_bytes(root: Path) -> None:
    assert report(root, "json", "1") == report(root, "json", "2")


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("unshare"), reason="unshare is missing here")
def test_reports_without_any_network_are_the_same_bytes(root: Path) -> None:
    alone = ("unshare", "-n", "-r")
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        pytest.skip("namespaces are not allowed here")
    assert report(root, "plain", "3", *alone) == report(root, "plain", "4")


def a_word_file(file: Path) -> None:
    """A text of the kind that is slow to read and therefore kept once it was read; its words are made up."""
    from docx import Document

    document = Document()
    for line in (
        "RESOLUTION 822 (1993)",
        "Adopted by the Security Council at its 3205th meeting, on 30 April 1993",
        "The Security Council,",
        "1. Demands that the words of this file are not taken for the words of the Council;",
        "2. Decides to remain with the matter of the test.",
    ):
        document.add_paragraph(line)
    document.save(str(file))


def test_cold_and_warm_reports_are_the_same_bytes(root: Path, tmp_path: Path) -> None:
    """Cold: the cache folder of parsed texts is not there yet. Warm: it holds what the cold run read."""
    library, home = tmp_path / "library", tmp_path / "home"
    library.mkdir()
    home.mkdir()
    a_word_file(library / "un_sc_res_822.en.provisional.docx")
    places = {"VERIFIER_LIBRARY": str(library), "HOME": str(home), "XDG_CACHE_HOME": str(home / "cache")}
    cold = report(root, "json", "5", **places)
    kept = kept_in(home)
    assert any("Demands that the words of this file" in text for text in kept), "the cold run keeps what it read"
    assert report(root, "json", "6", **places) == cold, "the warm run says the same"
    assert kept_in(home) == kept
    broken(home)
    assert report(root, "json", "7", **places) == cold, "what was kept and is damaged is read again"


def kept_in(home: Path) -> list[str]:
    """The texts that the cache of parsed texts holds."""
    from verifier.texts.guarded import guarded_cache

    [folder] = [found.parent for found in home.rglob("cache.db")]
    with guarded_cache(folder) as cache:
        return sorted(str(cache[key]) for key in cache)


def broken(home: Path) -> None:
    """Other words in the place of each kept text, as a fault of the disk or a hand might leave them."""
    from verifier.texts.guarded import guarded_cache

    [folder] = [found.parent for found in home.rglob("cache.db")]
    with guarded_cache(folder) as cache:
        for key in list(cache):
            cache[key] = str(cache[key]).replace("Demands", "Forbids")
