"""What a user can do wrong, told with the place, what was found, what was expected and what to do."""

from __future__ import annotations

from .visible import visible_line


class VerifierError(Exception):
    """The user's mistake; ends a run with exit status 2. The message is a whole, readable explanation."""


class UsageError(VerifierError):
    """Arguments that do not fit."""


class ConfigurationError(VerifierError):
    """All that is wrong in references.yaml (or another file of the workspace), gathered."""

    def __init__(self, name: str, problems: list[str]) -> None:
        self.name, self.problems = name, problems
        super().__init__("\n".join(f"{name}:{problem}" for problem in problems))


class UnreadableDocument(VerifierError):
    """A document that cannot be read: its name, why, and what to do."""

    def __init__(self, name: str, why: str) -> None:
        self.name, self.why = name, why
        super().__init__(f"{visible_line(name)}: {why}")


class StoreError(VerifierError):
    """The store cannot be read or written, or what it holds is not what was put in."""
