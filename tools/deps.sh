#!/usr/bin/env bash
# Installs the Debian packages that building and testing need, where they are missing: as root, or
# through sudo; without either it prints the one line to run.
set -euo pipefail
packages=(build-essential pkg-config libssl-dev libwebkit2gtk-4.1-dev webkit2gtk-driver xvfb xauth dbus
  imagemagick poppler-utils age openssl unzip zip python3 python3-venv strace util-linux)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
  line="apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
  printf '\n== Debian packages: %s\n' "${missing[*]}"
  if [ "$(id -u)" = 0 ]; then
    bash -c "export DEBIAN_FRONTEND=noninteractive; $line" >/dev/null
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo env DEBIAN_FRONTEND=noninteractive bash -c "$line" >/dev/null
  else
    printf 'These packages are missing and this user may not install them. Run once as root:\n\n  %s\n\nand then the same make command again.\n' "$line"
    exit 1
  fi
fi
for program in cargo node npm; do
  command -v "$program" >/dev/null || { printf '%s is missing: Halte needs Rust (rustup) and Node 20 or newer.\n' "$program"; exit 1; }
done
