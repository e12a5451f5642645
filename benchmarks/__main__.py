"""Runs every benchmark, one after another: python -m benchmarks [NAME ...]."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main() -> None:
    names = sys.argv[1:] or [file.stem for file in sorted(HERE.glob("*.py")) if "def main(" in file.read_text("utf-8")]
    failed = []
    for name in [name for name in names if name != "__main__"]:
        print(f"== {name}", flush=True)
        if subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=False).returncode:
            failed.append(name)
    sys.exit(f"failed: {', '.join(failed)}" if failed else 0)


if __name__ == "__main__":
    main()
