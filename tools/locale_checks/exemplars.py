"""Writes exemplars.json, the letters each language is written with, from CLDR.

    npm pack cldr-misc-full@48 && tar xzf cldr-misc-full-*.tgz
    python3 tools/locale_checks/exemplars.py package

Only for whoever adds a language: the result is committed, so that checking needs no download.
Data: Unicode CLDR, Unicode License v3.
"""

import json
import re
import sys
import unicodedata
from pathlib import Path

from words import languages

# CLDR writes under another name what BCP 47 calls so.
CLDR = {"kmr": "ku", "zh-Hans": "zh", "pt-BR": "pt", "ff-Latn": "ff"}


def letters(pattern):
    """The characters of a CLDR UnicodeSet that has ranges, escapes and {sequences}."""
    body = pattern.strip()[1:-1].replace(" ", "")
    body = re.sub(r"\\u([0-9A-Fa-f]{4})", lambda m: chr(int(m[1], 16)), body)
    body = re.sub(r"[{}\\]", "", body)
    body = re.sub(r"(.)-(.)", lambda m: "".join(map(chr, range(ord(m[1]), ord(m[2]) + 1))), body)
    return {c for c in body if unicodedata.category(c)[0] in "LM"}


def main(package):
    found = {}
    for tag, _ in languages():
        path = Path(package) / "main" / CLDR.get(tag, tag) / "characters.json"
        (locale,) = json.loads(path.read_text(encoding="utf-8"))["main"].values()
        sets = locale["characters"]
        main_set = letters(sets["exemplarCharacters"])
        found[tag] = {
            "main": "".join(sorted(main_set)),
            "auxiliary": "".join(sorted(letters(sets.get("auxiliary", "[]")) - main_set)),
        }
    out = Path(__file__).with_name("exemplars.json")
    out.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
