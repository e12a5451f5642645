"""What the catalogue costs a run: CPU time and memory of loading it and of the ways of finding an instrument."""

from __future__ import annotations

import json
import subprocess
import sys

from .record import record

RUNS = 7
_PROBE = """
import json, resource, time
def memory(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
import verifier.model, verifier.contracts
before = memory()
t = time.process_time()
from verifier.catalogue import load_catalogue
c = load_catalogue()
title = "Situation on the occupied territories of Azerbaijan"
imported = time.process_time() - t
def cost(do):
    t = time.process_time(); do(); return (time.process_time() - t) * 1000
print(json.dumps({
    "import, ms": imported * 1000,
    "first Council resolution, ms": cost(lambda: c.find("un/sc/res/884")),
    "first Assembly resolution, ms": cost(lambda: c.find("un/ga/res/62/243")),
    "first treaty, ms": cost(lambda: c.find("treaty/crc-1989")),
    "1,000 further, ms": cost(lambda: [c.find(f"un/sc/res/{n}") for n in range(1, 1001)]),
    "title with date, ms": cost(lambda: c.by_title(title, on="2008-03-14")),
    "title without date, ms": cost(lambda: c.by_title(title)),
    "memory, MB": memory() - before,
}))
"""


def measured() -> dict[str, float]:
    """The median of each figure over fresh interpreters."""
    found = [
        json.loads(subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, check=True).stdout)
        for _ in range(RUNS)
    ]
    return {name: sorted(one[name] for one in found)[RUNS // 2] for name in found[0]}


def main() -> None:
    figures = measured()
    lines = [f"{name.rpartition(', ')[0]}: {value:.1f} {name.rpartition(', ')[2]}" for name, value in figures.items()]
    record("facts_load", "The catalogue: CPU time and memory (medians of seven fresh interpreters)", lines)


if __name__ == "__main__":
    main()
