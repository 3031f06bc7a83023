#!/usr/bin/env bash
# The app itself, through WebDriver under a virtual display. Builds it, and installs tauri-driver
# into a cache folder once (HALTE_CACHE, else the user's cache).
set -euo pipefail
cd "$(dirname "$0")/../.."
cache="${HALTE_CACHE:-$HOME/.cache/halte}"
if [ ! -x "$cache/tools/bin/tauri-driver" ]; then
  printf '\n== tauri-driver (once, a few minutes)\n'
  cargo install tauri-driver --version 2.1.0 --locked --debug --root "$cache/tools"
fi
printf '\n== the app\n'
cargo build --workspace --features halte-app/custom-protocol
printf '\n== its journeys\n'
cd tests/e2e
npm ci --no-audit --no-fund --loglevel=error
xvfb-run -a -s '-screen 0 1600x1400x24' npm test --silent
