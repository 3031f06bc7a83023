#!/usr/bin/env bash
# Every fuzz target for HALTE_FUZZ_SECONDS (60) each, from the seeds that the tests make. Installs
# cargo-fuzz into a cache folder once (HALTE_CACHE, else the user's cache). The pinned stable compiler
# builds them, with coverage and without a sanitizer: the code is safe Rust, a panic is what is sought.
# What was found lies in fuzz/artifacts; `cargo fuzz tmin` makes it small, a vector keeps it found.
set -euo pipefail
cd "$(dirname "$0")/.."
cache="${HALTE_CACHE:-$HOME/.cache/halte}"
seconds="${HALTE_FUZZ_SECONDS:-60}"
if [ ! -x "$cache/tools/bin/cargo-fuzz" ]; then
  printf '\n== cargo-fuzz (once, a few minutes)\n'
  cargo install cargo-fuzz --version 0.13.2 --locked --debug --root "$cache/tools"
fi
printf '\n== seeds\n'
HALTE_FUZZ_SEEDS="$PWD/fuzz/corpus" cargo test --quiet -p halte --test all -- --exact fuzz::seeds_are_kept_where_they_are_asked_for
for target in ${HALTE_FUZZ_TARGETS:-$(cd fuzz/fuzz_targets && ls | sed 's/\.rs$//')}; do
  printf '\n== %s, %s seconds\n' "$target" "$seconds"
  # Coverage is asked of a stable compiler: it says so by this variable.
  RUSTC_BOOTSTRAP=1 "$cache/tools/bin/cargo-fuzz" run -s none "$target" -- \
    -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -print_final_stats=1
done
