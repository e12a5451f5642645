# Two commands matter: `make verify` checks the repository's own documents, `make test` runs the tests.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: verify test lint bench lock clean

verify: .venv/.run
	$(BIN)/verify all || test $$? -eq 1  # the examples hold faults on purpose; a mistake (2) or a crash (4) still fails

test: .venv/.dev lint
	$(BIN)/python -m pytest

lint: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/mypy --explicit-package-bases benchmarks tools

bench: .venv/.dev
	$(BIN)/python -m benchmarks

.venv/.run: requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

.venv/.dev: .venv/.run requirements-dev.lock
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	touch $@

# The locks name versions and hashes only; hatchling is in both because the package is built without isolation.
lock:
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/python -m pip install --quiet uv
	.venv-lock/bin/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 pyproject.toml tools/build-requirements.in -o requirements.lock
	.venv-lock/bin/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 --extra dev -c requirements.lock pyproject.toml tools/build-requirements.in -o requirements-dev.lock
	rm -r .venv-lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis
