#!/usr/bin/env bash
# The language checks, with their pinned Python packages in a cache outside the clone.
set -euo pipefail
cd "$(dirname "$0")/../.."
cache="${HALTE_CACHE:-$HOME/.cache/halte}/locale-checks"
wanted="$(sha256sum tools/locale_checks/requirements.txt | cut -c1-16)"
if [ ! -e "$cache/$wanted" ]; then
  printf '\n== the language checks’ Python packages (once, under a minute)\n'
  rm -rf "$cache"
  python3 -m venv "$cache"
  "$cache/bin/pip" install --quiet --disable-pip-version-check -r tools/locale_checks/requirements.txt
  touch "$cache/$wanted"
fi
"$cache/bin/python" tools/locale_checks/test_check.py
exec "$cache/bin/python" tools/locale_checks/check.py "$@"
