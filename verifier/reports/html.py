"""The report as one page that needs nothing else: for editors."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from .. import __version__
from ..model import Report

if TYPE_CHECKING:
    from jinja2 import Environment


class Html:
    """One self-contained file; opens from disk, loads nothing, can be read without script."""

    name = "html"
    description = "one self-contained page for editors"

    def write(self, report: Report, options: Mapping[str, str]) -> str:
        from markupsafe import Markup

        from ..page.build import page_of
        from ..page.policy import content_security_policy

        style, script = _asset("style.css"), _asset("script.js")
        return (
            _environment()
            .get_template("page.html.jinja")
            .render(
                page=page_of(report),
                version=__version__,
                policy=content_security_policy(style, script),
                style=Markup(style),  # ours, not the documents': escaping would change the hash
                script=Markup(script),
            )
            + "\n"
        )


FORMAT = Html()


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    loader = PackageLoader("verifier.page")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def _asset(name: str) -> str:
    return (files("verifier.page") / "templates" / name).read_text(encoding="utf-8")
