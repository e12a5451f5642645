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


def report(root: Path, form: str, seed: str, *before: str) -> bytes:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}
    environment.pop("VERIFIER_LIBRARY", None)
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
