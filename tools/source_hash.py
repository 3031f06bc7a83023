#!/usr/bin/env python3
"""Ties each translation in locales/ to the English text it translates.

A locale file other than English carries `## source-hash:`, the first twelve hex digits of the
SHA-256 of the lines of locales/en/<file> that are neither empty nor comments, each without trailing
space and with a newline. `Words::source_hash` computes the same; a Rust test compares the two.

    tools/source_hash.py --check         exit 1 and name what is missing or outdated
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
SOURCE = "en"
STAMP = re.compile(r"^## source-hash:.*$", re.MULTILINE)
STATUS = re.compile(r"^## status: (\w+)$", re.MULTILINE)
HEADER = re.compile(r"\A(?:## .*\n)*")


def source_hash(text):
    """What a translation of this text writes as its source-hash."""
    lines = (line.rstrip() for line in text.split("\n"))
    said = "".join(f"{line}\n" for line in lines if line and not line.startswith("#"))
    return hashlib.sha256(said.encode("utf-8")).hexdigest()[:12]


def translations():
    """Every translated file with the hash of its source (None where it has none), in a fixed order."""
    for path in sorted(LOCALES.glob("*/*.ftl")):
        if path.parent.name != SOURCE:
            source = LOCALES / SOURCE / path.name
            yield path, source_hash(source.read_text(encoding="utf-8")) if source.is_file() else None


def stamp(text, digest):
    """The text with this stamp, added as the last header line where there is none."""
    line = f"## source-hash: {digest}"
    if STAMP.search(text):
        return STAMP.sub(line, text, count=1)
    head = HEADER.match(text).end()
    return f"{text[:head]}{line}\n{text[head:]}"


def main(arguments):
    if arguments[:1] not in (["--check"], ["--write"]) or arguments[0] == "--check" and arguments[1:]:
        print(__doc__, file=sys.stderr)
        return 2
    write, named = arguments[0] == "--write", {Path(a).resolve() for a in arguments[1:]}
    faults = 0
    seen = set()
    for path, digest in translations():
        seen.add(path)
        shown = path.relative_to(LOCALES.parent)
        if digest is None:
            faults += 1
            print(f"{shown}: there is no locales/{SOURCE}/{path.name} that it could translate")
            continue
        text = path.read_text(encoding="utf-8")
        wanted = stamp(text, digest)
        if wanted == text:
            continue
        status = STATUS.search(text)
        is_draft = status is not None and status.group(1) == "draft"
        if write and (path in named or (not named and is_draft)):
            path.write_text(wanted, encoding="utf-8", newline="\n")
        elif not named:
            faults += 1
            how = "outdated against" if STAMP.search(text) else "no source-hash for"
            print(f"{shown}: {how} locales/{SOURCE}/{path.name}")
    for path in sorted(named - seen):
        faults += 1
        print(f"{path}: not a translation in locales/")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
