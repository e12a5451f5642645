"""How the store stands kills, a full disk, many processes and rotten bits."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

from verifier.errors import StoreError
from verifier.texts.store import Record, Store
from verifier.whole_file import TEMPORARY

KILLS, PROCESSES, FILES = 1000, 32, 200
RESULT = Path(__file__).parent / "results" / "store_durability.md"

# One process that writes text after text and is forked again after each kill: a fork costs a hundredth of a start.
CHILD = """
import os, random, signal, sys, time
from pathlib import Path
from benchmarks.store_durability import put
from verifier.texts.store import Store

folder, kills, lost = Path(sys.argv[1]), int(sys.argv[2]), 0
chance = random.Random(7)
for turn in range(kills):
    inlet, outlet = os.pipe()
    child = os.fork()
    if not child:
        store = Store(folder)
        for number in range(turn * 100, turn * 100 + 100):
            put(store, number)
            os.write(outlet, b"%d\\n" % number)
        os._exit(0)
    os.close(outlet)
    time.sleep(chance.uniform(0.001, 0.03))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(inlet, "rb") as said:
        for line in said.read().split(b"\\n")[:-1]:
            print(line.decode(), flush=True)
"""
WRITER = """
import sys
from pathlib import Path
from benchmarks.store_durability import put
from verifier.texts.store import Store
for number in range(20):
    put(Store(Path(sys.argv[1])), number)
"""


def put(store: Store, number: int, size: int = 60) -> Record:
    text = f"The text of number {number} was made for a test of durability. " * size
    data = b"bytes " + text.encode()
    hashes = sha256(data).hexdigest(), sha256(text.encode()).hexdigest()
    return store.put(Record(f"un/sc/res/{number}", "en", "masthead", *hashes, "a test"), data, text)


def kills(folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(folder), str(KILLS)], capture_output=True, text=True, check=True
    )
    acknowledged = {int(line) for line in done.stdout.split()}
    store = Store(folder)
    kept = {int(record.key.rpartition("/")[2]) for record in store.records()}
    left = len(list(folder.rglob(TEMPORARY + "*")))
    swept = len(store.sweep(leftover_age=0))
    return (
        f"{KILLS} `kill -9` during writes: {len(acknowledged)} texts acknowledged, {len(acknowledged - kept)} lost,"
        f" {len(store.damaged())} damaged; {left} leftovers, {swept} swept"
    )


def processes(folder: Path) -> str:
    command = [sys.executable, "-c", WRITER, str(folder)]
    running = [subprocess.Popen(command) for _ in range(PROCESSES)]
    failed = sum(process.wait() != 0 for process in running)
    store = Store(folder)
    damaged = len(store.damaged())
    kept = len(store.records())
    return f"{PROCESSES} processes writing the same 20 texts: {failed} failed, {kept} texts, {damaged} damaged"


def rot(folder: Path) -> str:
    store, chance = Store(folder), random.Random(11)
    number = 0
    while len(files := sorted(file for file in folder.rglob("*") if file.is_file())) < FILES:
        put(store, number, 3)
        number += 1
    found = 0
    for file in files[:FILES]:
        data = bytearray(file.read_bytes())
        at, bit = chance.randrange(len(data)), chance.randrange(8)
        data[at] ^= 1 << bit
        file.write_bytes(data)
        found += any(name == file.relative_to(folder).as_posix() for name, _ in store.damaged())
        data[at] ^= 1 << bit
        file.write_bytes(data)
    return f"one flipped bit in each of {FILES} files: {found} found"


def full_disk(folder: Path) -> str:
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        return "full disk: a small tmpfs could not be mounted here"
    try:
        store, written = Store(folder), []
        try:
            for number in range(1000):
                written.append(put(store, number))
        except StoreError as fault:
            said = str(fault)
        whole = sum(store.read(record) is not None for record in written)
        left = len(list(folder.rglob(TEMPORARY + "*")))
        told = said.partition(": ")[2]
        count = len(written)
        return (
            f"full disk (tmpfs of 300 kB): after {count} texts “{told}”; {whole} of {count} readable, {left} left over"
        )
    finally:
        subprocess.run(["umount", str(folder)], check=False)


def main() -> None:
    lines = []
    for experiment in (kills, processes, rot, full_disk):
        with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as folder:
            lines.append(f"- {experiment(Path(folder))}")
            print(lines[-1], flush=True)
    RESULT.write_text(
        "# Durability of the store\n\n`python -m benchmarks.store_durability`\n\n" + "\n".join(lines) + "\n", "utf-8"
    )


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    main()
