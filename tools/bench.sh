#!/usr/bin/env bash
# Ratios of one run against their limits, as JSON on standard output and in out/bench.json. Builds
# for release first, so that nothing is measured while a compiler runs beside it.
set -euo pipefail
cd "$(dirname "$0")/.."
printf '\n== the release build (the first takes about twenty minutes)\n' >&2
cargo build --quiet --release -p halte-app --features custom-protocol,start --examples --bins
(cd tests/e2e && { [ -d node_modules ] || npm ci --no-audit --no-fund --loglevel=error >&2; })
cargo bench --quiet -p halte --bench ratios --no-run
printf '\n== measuring (a quarter of an hour; a quiet machine gives a narrow spread)\n' >&2
exec cargo bench --quiet -p halte --bench ratios
