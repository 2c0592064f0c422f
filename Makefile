# Everything a checkout can do. Each target installs what it needs and says what it does; running one twice is harmless.

PYTHON ?= python3
JOBS ?= 2
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-compile
# A production-like environment for Django's deployment checks; nothing connects to these addresses.
DEPLOYED = ENV_FILE=/dev/null $$($(BIN)/python -m fibroremind.keys) PUBLIC_BASE_URL=https://texts.example.org \
	BEHIND_PROXY=true DATABASE_URL=postgresql://database.invalid/texts REDIS_URL=redis://broker.invalid/0

.DEFAULT_GOAL := help
.PHONY: help install run test check bench
.DELETE_ON_ERROR:

help: ## Show this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12 | sed 's/^/  make /'

install: $(VENV)/local.stamp ## Make .venv with what `make run` needs

run: $(VENV)/local.stamp ## Run the whole system with a demo clinic; PORT=8000 unless set
	@exec $(BIN)/python -m fibroremind.local run

test: $(VENV)/dev.stamp ## Run every test against a PostgreSQL and a Redis of its own; JOBS=2, ARGS=…
	@echo "Testing in $(JOBS) processes"
	@$(BIN)/python -m pytest -n $(JOBS) $(ARGS)

check: $(VENV)/dev.stamp ## Lint, format, types, import contracts, migrations, deployment checks
	@echo "Lint";                $(BIN)/ruff check --quiet .
	@echo "Format";              $(BIN)/ruff format --check --quiet . || \
		{ echo "Run $(BIN)/ruff format ."; exit 1; }
	@echo "Types";               $(BIN)/mypy --no-error-summary
	@echo "Import contracts";    $(BIN)/lint-imports --no-logo > $(VENV)/imports.log || { cat $(VENV)/imports.log; exit 1; }
	@echo "Migrations";          ENV_FILE=/dev/null FIBROREMIND_VAR=/nonexistent $(BIN)/python -W ignore::RuntimeWarning \
		manage.py makemigrations --check --dry-run
	@echo "Deployment checks";   env $(DEPLOYED) $(BIN)/python manage.py check --deploy --fail-level WARNING

bench: $(VENV)/dev.stamp ## Measure, and print the table of figures with their ratios
	@$(BIN)/python -m benchmarks $(ARGS)

$(BIN)/python:
	@command -v $(PYTHON) > /dev/null || { echo "No $(PYTHON) here. Install Python 3.11 or newer, or say where it is: make PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "$$($(PYTHON) --version) is too old: Python 3.11 or newer is needed. If it is under another name: make PYTHON=python3.11"; exit 1; }
	@echo "Making $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv --clear $(VENV) || { echo "Its venv module is incomplete. On Debian and Ubuntu: apt install python3-venv"; exit 1; }
	@$(BIN)/python -c 'import os, pathlib, sysconfig; pathlib.Path(sysconfig.get_path("purelib"), "fibroremind.pth").write_text(os.getcwd())'

$(VENV)/local.stamp: requirements-local.lock | $(BIN)/python
	@echo "Installing what the system needs (requirements-local.lock)"
	@$(PIP) -r requirements-local.lock
	@touch $@

$(VENV)/dev.stamp: requirements-dev.lock | $(BIN)/python
	@echo "Installing what tests and checks need (requirements-dev.lock)"
	@$(PIP) -r requirements-dev.lock
	@touch $@ $(VENV)/local.stamp
