# The front door. `make run` and `make test` do all the set-up on a fresh Debian 12 with Rust and
# Node; every target explains itself and can be run again.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
.PHONY: help run test test-app test-cluster test-long fuzz bench gallery gen fmt deps ui clean

CARGO ?= cargo
# Where built programs are, also when CARGO_TARGET_DIR points elsewhere.
TARGET := $(if $(CARGO_TARGET_DIR),$(CARGO_TARGET_DIR),target)
say = printf '\n== %s\n'

help: ## What can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/'

deps:
	@tools/deps.sh

ui: ui/dist/index.html

ui/node_modules/.package-lock.json: ui/package-lock.json
	@$(say) "the UI's parts (npm ci)"
	cd ui && npm ci --no-audit --no-fund --loglevel=error
	touch node_modules/.package-lock.json

ui/dist/index.html: ui/node_modules/.package-lock.json $(shell find ui/src ui/public ui/index.html ui/vite.config.ts locales pictograms -type f 2>/dev/null)
	@$(say) "the UI (vite build)"
	cd ui && npm run --silent build

run: deps ui ## Start the app; with no display, run the same job unattended
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then
	  $(say) "the app (the first build takes about ten minutes)"
	  $(CARGO) build -p halte-speech
	  $(CARGO) run -p halte-app --features custom-protocol
	else
	  $(say) "no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): the same job by 'halte demo'"
	  rm -rf out/demo
	  $(CARGO) run -p halte-cli -- demo --dir out/demo
	fi

test: deps ui ## Everything that must hold
	@tools/test.sh

test-long: deps ui ## The same, with every sampled check run whole
	@HALTE_LONG=1 tools/test.sh

test-app: deps ui ## The app's journeys through WebDriver, in a virtual display
	@bash tests/e2e/run.sh

test-cluster: deps ## The mailbox over three nodes of a real store, while nodes die; installs the store once
	@tools/cluster.sh

fuzz: deps ## Every reader of foreign bytes under the fuzzer, a minute each (HALTE_FUZZ_SECONDS)
	@bash tools/fuzz.sh

bench: deps ui ## Ratios against limits and against what one would pick instead, as JSON
	@tools/bench.sh

gallery: deps ui ## Every language on screen and on paper as pictures in out/gallery, to look through
	@tools/gallery.sh $(LANGUAGES)

gen: deps ui/node_modules/.package-lock.json ## Write generated files: the UI's types, stamps of translations, the notice of others' work
	@$(say) "the UI's types"
	rm -rf ui/src/lib/generated
	$(CARGO) test --quiet -p halte --lib export_bindings
	$(say) "source hashes of the translations"
	python3 tools/source_hash.py --write
	$(say) "the notice of others' work"
	python3 tools/third_party.py --write

fmt: ## Format everything
	@$(CARGO) fmt --all

clean: ## Remove what was built
	@rm -rf target ui/dist ui/node_modules out
