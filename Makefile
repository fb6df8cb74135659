# The verbs of the project; `make help` lists them.
PYTHON ?=
export PYTHON
BIN := .venv/bin
DEMO := build/demo.sqlite

.PHONY: help demo serve check test bench

help: ## list the verbs
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile

demo: ## read demo/ into a library, print the page of Blue Valentine (2010), serve all pages on http://127.0.0.1:8000
	@.ci/setup run
	@mkdir -p build
	@rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
	@$(BIN)/filmoteca read --library $(DEMO) demo
	@$(BIN)/filmoteca page --library $(DEMO) "Blue Valentine"
	@$(BIN)/filmoteca serve --library $(DEMO) --host 127.0.0.1 --port 8000

serve: ## serve your own library on http://127.0.0.1:8000
	@.ci/setup run
	@$(BIN)/filmoteca serve

check: ## style and types: ruff, mypy
	@.ci/setup test
	$(BIN)/ruff check .
	$(BIN)/mypy

test: check ## set up what the tests need, then run all that .ci/run runs: ruff, mypy, quality floors, pytest
	$(BIN)/python -m quality.gate
	$(BIN)/python -m pytest

bench: ## documents a second and memory, beside trafilatura, as a table and JSON
	@.ci/setup test
	$(BIN)/python -m quality.bench.reading
