#!/usr/bin/env bash
# Three nodes of a geo-distributed S3 store on this machine, and the mailbox against them while nodes
# die, then the page on setting up a zone with its store. Installs the server into a cache folder once (HALTE_CACHE, else the user's cache): it is started
# by the test and never linked.
set -euo pipefail
cd "$(dirname "$0")/.."
cache="${HALTE_CACHE:-$HOME/.cache/halte}"
if [ ! -x "$cache/tools/bin/garage" ]; then
  printf '\n== garage (once, about fifteen minutes)\n'
  CARGO_TARGET_DIR="$cache/garage-build" cargo install garage --version 2.5.0 --locked --root "$cache/tools"
  rm -rf "$cache/garage-build"
fi
export HALTE_CACHE="$cache"
# All packages, so that nothing is compiled twice beside `make test`.
exec cargo test --workspace --features halte-app/custom-protocol --test all --test deploy -- mailbox::cluster every_command --nocapture
