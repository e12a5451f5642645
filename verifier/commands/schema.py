"""`verify schema`: the JSON Schema of references.yaml or of the JSON report."""

from __future__ import annotations

from typing import Annotated

import typer


def run(which: Annotated[str, typer.Argument(help="references or report.")] = "references") -> int:
    """Print a JSON Schema, for editors and for programs that read the report."""
    import json

    from ..errors import UsageError
    from ..output import say
    from ..schemas import NAMES, references_schema, report_schema

    if which not in NAMES:
        raise UsageError(f"{which}: there is no such schema; choose {' or '.join(NAMES)}")
    schema = references_schema() if which == "references" else report_schema()
    say(json.dumps(schema, ensure_ascii=False, indent=1))
    return 0
