#!/usr/bin/env bash
# The app itself, through WebDriver under a virtual display. Builds it from the same packages and
# features as the Rust tests, so that nothing is compiled twice, and installs tauri-driver once into
# a cache folder (HALTE_CACHE, else the user's cache). With words: only those test files.
set -euo pipefail
cd "$(dirname "$0")/../.."
step() { printf '\n== %s\n' "$*"; }

cache="${HALTE_CACHE:-$HOME/.cache/halte}"
if [ ! -x "$cache/tools/bin/tauri-driver" ]; then
  step "tauri-driver, which drives the window (once, a few minutes)"
  cargo install tauri-driver --version 2.1.0 --locked --debug --root "$cache/tools"
fi

step "the app that the tests drive"
cargo build --workspace --bins --tests --features halte-app/custom-protocol

step "the app in its window, under a virtual display (a few minutes; HALTE_LONG=1 looks at every screen in every size)"
cd tests/e2e
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund --loglevel=error
files=("$@")
[ "${#files[@]}" -gt 0 ] || files=(*.test.mjs)
xvfb-run -a -s '-screen 0 1600x1400x24' node --test --test-concurrency=2 --test-reporter=spec "${files[@]}"
