# Everything stands on `make install`, which needs Python 3.11 or newer and nothing else.
PYTHON ?= python3
FILE ?=
VENV := .venv
PEERS := .venv-peers
NODE := tests/peers/node/node_modules
BIN := $(VENV)/bin
SOURCES := generator generated overrides mock tests examples benchmarks

.PHONY: help install demo test check format soak bench bench-quick screens live peers contract-prism generators generate lock clean

help: ## Show what there is
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST)

install: $(VENV)/installed ## Make .venv with the locked dependencies and the project itself

$(VENV)/installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version) if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: install ## The main job against the mock: make demo [FILE=sample] [LIVE=1]
	@$(BIN)/python examples/demo.py $(if $(LIVE),--live) $(if $(FILE),"$(FILE)")

test: install ## All tests; those of the transport on both HTTP libraries
	VTYPED_HTTP=httpx2 $(BIN)/python -m pytest -n auto
	VTYPED_HTTP=httpx $(BIN)/python -m pytest -n auto tests/client tests/faults

check: install ## Format, lint, types, and that generated/ is current
	$(BIN)/ruff format --check $(SOURCES)
	$(BIN)/ruff check $(SOURCES)
	$(BIN)/python -m generator --check
	$(BIN)/mypy
	$(BIN)/pyright

format: install ## Lay the code out
	$(BIN)/ruff format $(SOURCES)
	$(BIN)/ruff check --fix --quiet $(SOURCES)

soak: install ## 200,000 calls under constant trouble, about ten minutes
	$(BIN)/python benchmarks/soak.py

bench: install $(PEERS)/installed ## Every client on the same work; writes docs/performance.md, about a quarter of an hour
	$(BIN)/python -m benchmarks.suite

bench-quick: install $(PEERS)/installed ## The same in short, under 3 minutes; writes nothing
	$(BIN)/python -m benchmarks.suite --quick

screens: install ## Draw the pictures of the command line in docs/screens anew
	$(BIN)/python -m tests.screens

live: install ## Record the real service, slowly, and hold it against the document; needs VT_API_KEY
	$(BIN)/python -m tests.recordings.live build/recordings
	$(BIN)/python -m generator recordings build/recordings --json build/findings.json

contract: install ## Hold mock and document against each other, the whole of both, some minutes
	$(BIN)/python -m tests.contract

mutants: install ## Show that the tests see what is wrong: defects put in one by one
	$(BIN)/python -m tests.contract.mutants
	$(BIN)/python -m tests.mutants_client

peers: install $(PEERS)/installed ## Other people's clients against the mock, in an environment of their own
	$(BIN)/python -m pytest tests/peers/test_clients.py

contract-prism: install $(NODE)/installed ## Prism between client and mock, and in the mock's place; needs Node
	$(BIN)/python -m pytest -n 2 --dist loadfile tests/peers/test_prism.py

generators: install $(PEERS)/installed $(NODE)/installed ## Other generators on the document; needs Node and Java, some minutes
	$(BIN)/python -m pytest tests/peers/test_generators.py

$(NODE)/installed: tests/peers/node/package-lock.json
	cd tests/peers/node && npm ci --no-audit --no-fund --silent
	@touch $@

$(PEERS)/installed: tests/peers/requirements.lock
	$(PYTHON) -m venv --clear $(PEERS)
	$(PEERS)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@touch $@

generate: install ## Print generated/ from spec/
	$(BIN)/python -m generator

lock: install ## Renew requirements.lock from pyproject.toml
	$(BIN)/uv pip compile pyproject.toml --all-extras --group dev --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --quiet --output-file requirements.lock
	$(BIN)/uv pip compile tests/peers/requirements.in --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --quiet --output-file tests/peers/requirements.lock

clean: ## Remove .venv and caches
	rm -rf $(VENV) $(PEERS) .mypy_cache .pytest_cache .ruff_cache .hypothesis
