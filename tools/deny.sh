#!/usr/bin/env bash
# Licences, bans and sources of what is built, by cargo-deny. Installs it into a cache folder once
# (HALTE_CACHE, else the user's cache), which takes minutes: so `make test-long` only; `make test`
# holds Cargo.lock against the same list of licences by tools/third_party.py.
set -euo pipefail
cd "$(dirname "$0")/.."
cache="${HALTE_CACHE:-$HOME/.cache/halte}"
if [ ! -x "$cache/tools/bin/cargo-deny" ]; then
  printf '\n== cargo-deny (once, several minutes)\n'
  cargo install cargo-deny --version 0.20.2 --locked --debug --root "$cache/tools"
fi
# --offline: advisories are not asked here, and nothing else needs a network once the crates are there.
cargo fetch --locked
"$cache/tools/bin/cargo-deny" --offline --all-features check licenses bans sources
