# make run   opens the program on its sample photo (or FILE=photo.dng)
# make test  checks everything: ruff, mypy, import-linter, pytest
# Both set up .venv by themselves; PIP_ARGS goes to pip, e.g. to choose another build of torch (see README.md).
PYTHON ?= python3
PIP_ARGS ?=
FILE ?=
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install

.PHONY: run test lint clean
.DELETE_ON_ERROR:

run: $(VENV)/.installed
	@sh .ci/start "$(FILE)"

test: $(VENV)/.installed-for-tests lint
	$(BIN)/python .ci/qt_libs.py --offscreen
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(ARGS)

lint: $(VENV)/.installed-for-tests
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

clean:
	rm -rf $(VENV) build dist out *.egg-info .mypy_cache .ruff_cache .hypothesis .import_linter_cache

# The stamps are newer than pyproject.toml when all that it asks for is there.
$(VENV)/.installed: pyproject.toml
	@sh .ci/make-venv "$(PYTHON)" $(VENV)
	$(PIP) $(PIP_ARGS) --editable .
	@touch $@

$(VENV)/.installed-for-tests: pyproject.toml
	@sh .ci/make-venv "$(PYTHON)" $(VENV)
	$(PIP) $(PIP_ARGS) --editable '.[test]'
	@touch $@ $(VENV)/.installed
