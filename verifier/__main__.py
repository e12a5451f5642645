"""`python -m verifier` is `verify`."""

from .cli import main

main()
