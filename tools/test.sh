#!/usr/bin/env bash
# All checks, in the order in which they are cheapest to fail. HALTE_LONG=1 runs sampled ones whole.
set -euo pipefail
cd "$(dirname "$0")/.."
step() { printf '\n== %s\n' "$*"; }
began=$(mktemp)
trap 'rm -f "$began"' EXIT

step "formatting"
cargo fmt --all --check

step "lints (the first build takes about ten minutes)"
cargo clippy --workspace --all-targets --features halte-app/custom-protocol -- -D warnings

step "Rust tests"
cargo test --workspace --features halte-app/custom-protocol

if ! unshare -rm true 2>/dev/null; then
  step "SKIPPED: a full disk, a read-only folder, and the journey by stick without any network; this machine allows no namespaces of one's own (unshare)"
fi

if ! strace -qq -o /dev/null true 2>/dev/null; then
  step "SKIPPED: this machine lets no process be traced: that no socket is opened, and that no hard link is needed, was not looked at"
fi

if [ ! -x "${HALTE_CACHE:-$HOME/.cache/halte}/tools/bin/garage" ]; then
  step "SKIPPED: the mailbox over a cluster; 'make test-cluster' installs its server and tests it"
fi

step "generated files are up to date"
# The tests have just written every type that there is: what nothing writes any more is left over.
stale=$(cd ui/src/lib/generated && find . -name '*.ts' -not -newer "$began")
[ -z "$stale" ] || { echo "no type stands behind: $stale"; exit 1; }
git diff --exit-code -- ui/src/lib/generated || { echo "run 'make gen' and commit"; exit 1; }
new=$(git ls-files --others --exclude-standard -- ui/src/lib/generated)
[ -z "$new" ] || { echo "run 'make gen' and commit: $new"; exit 1; }
python3 tools/source_hash.py --check

step "languages: script, language, length; sentences where a text is new; spelling where a dictionary can be believed"
tools/locale_checks/run.sh

step "licences: all of Cargo.lock against deny.toml, and the notice of what is others' work"
python3 tools/third_party.py --check
if [ -n "${HALTE_LONG:-}" ]; then
  tools/deny.sh
fi

step "UI: types, rules, unit tests"
(cd ui && npm run --silent check && npm test --silent)

bash tests/e2e/run.sh

step "all checks passed"
