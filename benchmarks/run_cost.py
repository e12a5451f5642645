"""What a run costs: processor time and memory on the real documents, wall time of --help.

Run alone on a quiet machine: python -m benchmarks.run_cost
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

from .record import record

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT.parent / "shared" / "sources"
TIMES = 7

CPU_AIM, MEMORY_AIM, HELP_AIM = 3.0, 300.0, 0.25  # seconds, MB, seconds


def main() -> None:
    start = statistics.median(cpu("--version")[0] for _ in range(TIMES))
    runs = [cpu("check", str(SOURCES), "--format", "json") for _ in range(TIMES)]
    seconds, megabytes = statistics.median(run[0] for run in runs) - start, max(run[1] for run in runs)
    help_time = statistics.median(wall("--help") for _ in range(TIMES))
    size = sum(file.stat().st_size for file in SOURCES.iterdir())
    record(
        "run_cost",
        "What a run costs",
        [
            f"`verify check` on {size:,} bytes of real documents: {seconds:.2f} s of processor time after start-up "
            f"(aim {CPU_AIM:g}), {megabytes:.0f} MB at most (aim {MEMORY_AIM:g}); medians of {TIMES} runs.",
            f"`verify --help`: {help_time:.3f} s wall (aim {HELP_AIM:g}), median of {TIMES}.",
        ],
    )
    sys.exit(seconds > CPU_AIM or megabytes > MEMORY_AIM or help_time > HELP_AIM)


def cpu(*arguments: str) -> tuple[float, float]:
    """Processor seconds and peak megabytes of one run of verify."""
    process = subprocess.Popen([sys.executable, "-m", "verifier", *arguments], stdout=subprocess.DEVNULL, cwd=ROOT)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"verify {' '.join(arguments)} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, _megabytes(usage)


def _megabytes(usage: resource.struct_rusage) -> float:
    return usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def wall(*arguments: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", "verifier", *arguments], stdout=subprocess.DEVNULL, cwd=ROOT, check=True)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
