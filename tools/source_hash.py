#!/usr/bin/env python3
"""Ties each translation in locales/ to the English text it translates.

A locale file other than English carries `## source-hash:`, the SHA-256 of locales/en/<file>.
When the English file changes, the hashes differ and the translation counts as outdated.

    tools/source_hash.py                 verify; exit 1 and name what is missing or outdated
    tools/source_hash.py --write         stamp every draft again (running it twice changes nothing)
    tools/source_hash.py --write FILE…   stamp these, whatever their status: somebody has compared them

A reviewed or approved text is stamped only when it is named, because a new stamp says that
a person has read it against the new source.
"""

import hashlib
import re
import sys
from pathlib import Path

LOCALES = Path(__file__).resolve().parent.parent / "locales"
STAMP = re.compile(r"^## source-hash:.*$", re.MULTILINE)
STATUS = re.compile(r"^## status: (\w+)$", re.MULTILINE)
HEADER = re.compile(r"\A(?:## .*\n)*")


def translations():
    """Every translated file that has an English source, in a fixed order."""
    for path in sorted(LOCALES.glob("*/*.ftl")):
        source = LOCALES / "en" / path.name
        if path.parent.name != "en" and source.is_file():
            yield path, hashlib.sha256(source.read_bytes()).hexdigest()


def stamp(text, digest):
    """The text with this stamp, added as the last header line where there is none."""
    line = f"## source-hash: {digest}"
    if STAMP.search(text):
        return STAMP.sub(line, text, count=1)
    head = HEADER.match(text).end()
    return f"{text[:head]}{line}\n{text[head:]}"


def main(arguments):
    write = "--write" in arguments
    named = {Path(a).resolve() for a in arguments if a != "--write"}
    if named and not write:
        print(__doc__, file=sys.stderr)
        return 2
    stale = 0
    for path, digest in translations():
        text = path.read_text(encoding="utf-8")
        wanted = stamp(text, digest)
        if wanted == text:
            continue
        status = STATUS.search(text)
        is_draft = status is not None and status.group(1) == "draft"
        if write and (path in named or (not named and is_draft)):
            path.write_text(wanted, encoding="utf-8", newline="\n")
        else:
            stale += 1
            print(f"{path.relative_to(LOCALES.parent)}: outdated against locales/en/{path.name}")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
