#!/usr/bin/env python3
"""Cut Noto fonts down to whole Unicode blocks, for paper and for the screen.

Writes crates/print/fonts (TrueType and OpenType, for paper), ui/public/fonts (WOFF2, for the screen)
and ui/src/lib/fonts.css (which face has which letters). Run when a language is added or a Chinese
text changes, never by the tests: the results are committed. Needs the Debian packages fonts-noto-core
and fonts-noto-cjk, installed or unpacked, and the Python packages fonttools and brotli. The same
input gives the same bytes.

    tools/fonts.py                  from /usr/share
    tools/fonts.py FOLDER           fonts-noto-cjk unpacked in FOLDER (`dpkg-deb -x`)
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
UNPACKED = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("/")
SOURCE = Path("/usr/share/fonts/truetype/noto")
HAN_SOURCE = UNPACKED / "usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
# The Simplified Chinese face of the collection.
HAN_FACE = 2
PAPER = ROOT / "crates/print/fonts"
SCREEN = ROOT / "ui/public/fonts"
SHEET = ROOT / "ui/src/lib/fonts.css"
LICENCE = Path("/usr/share/doc/fonts-noto-core/copyright")

# Whole blocks, so that a name typed by an officer prints as well as a sentence written by us.
LATIN = [
    (0x0000, 0x024F),  # Basic Latin to Latin Extended-B
    (0x0250, 0x036F),  # IPA, modifier letters, combining marks
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional (Vietnamese)
    (0x2000, 0x206F),  # General Punctuation
    (0x2070, 0x209F),  # Superscripts
    (0x20A0, 0x20CF),  # Currency
    (0x2100, 0x214F),  # Letterlike
    (0x25CC, 0x25CC),  # Dotted circle
    (0x2C60, 0x2C7F),  # Latin Extended-C
    (0xA720, 0xA7FF),  # Latin Extended-D
    (0xFB00, 0xFB06),  # Latin ligatures
    (0xFFFD, 0xFFFD),
]
ARABIC = [
    (0x0020, 0x0020),
    (0x00A0, 0x00A0),
    (0x0600, 0x06FF),
    (0x0750, 0x077F),
    (0x08A0, 0x08FF),
    (0x200C, 0x200F),
    (0x25CC, 0x25CC),
    (0xFB50, 0xFDFF),
    (0xFE70, 0xFEFF),
]
# What a script that joins, stacks or takes marks needs beside its own letters.
SHARED = [(0x0020, 0x0020), (0x00A0, 0x00A0), (0x200B, 0x200D), (0x25CC, 0x25CC)]
DANDA = [(0x0964, 0x0965)]
ETHIOPIC = [(0x0020, 0x0020), (0x00A0, 0x00A0), (0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F)]
DEVANAGARI = [(0x0900, 0x097F), (0x1CD0, 0x1CFF), (0xA8E0, 0xA8FF), *SHARED]
BENGALI = [*DANDA, (0x0980, 0x09FF), *SHARED]
GURMUKHI = [*DANDA, (0x0A00, 0x0A7F), *SHARED]
THAI = [(0x0E00, 0x0E7F), *SHARED]
KHMER = [(0x1780, 0x17FF), (0x19E0, 0x19FF), *SHARED]
GEORGIAN = [(0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F), *SHARED]
ARMENIAN = [(0x0530, 0x058F), (0xFB13, 0xFB17), *SHARED]
# Latin letters and quotation marks as wide as Chinese wants them, punctuation, wide forms; of the
# ideographs those that the texts use and those of GB 2312's first level: the 3755 most used.
HAN = [(0x0020, 0x007E), (0x00A0, 0x00A0), (0x2010, 0x2027), (0x3000, 0x303F), (0x4E00, 0x9FFF), (0xFF00, 0xFFEF)]
MARKS = [(0x25A0, 0x25FF), (0x2600, 0x26FF), (0x2713, 0x2718)]
ARROWS = [(0x2190, 0x21FF), (0x2200, 0x22FF)]

FONTS = [
    ("NotoSans-Regular", "Noto Sans", LATIN),
    ("NotoSans-Bold", "Noto Sans", LATIN),
    ("NotoSansArabic-Regular", "Noto Sans Arabic", ARABIC),
    ("NotoNastaliqUrdu-Regular", "Noto Nastaliq Urdu", ARABIC),
    ("NotoSansEthiopic-Regular", "Noto Sans Ethiopic", ETHIOPIC),
    ("NotoSansDevanagari-Regular", "Noto Sans Devanagari", DEVANAGARI),
    ("NotoSansBengali-Regular", "Noto Sans Bengali", BENGALI),
    ("NotoSansGurmukhi-Regular", "Noto Sans Gurmukhi", GURMUKHI),
    ("NotoSansThai-Regular", "Noto Sans Thai", THAI),
    ("NotoSansKhmer-Regular", "Noto Sans Khmer", KHMER),
    ("NotoSansGeorgian-Regular", "Noto Sans Georgian", GEORGIAN),
    ("NotoSansArmenian-Regular", "Noto Sans Armenian", ARMENIAN),
    ("NotoSansCJKsc-Regular", "Noto Sans CJK SC", HAN),
    ("NotoSansMath-Regular", "Noto Sans Math", ARROWS),
    ("NotoSansSymbols2-Regular", "Noto Sans Symbols2", MARKS),
]


def ideographs():
    """Those that any text of ours uses, and GB 2312 level 1 (rows 16 to 55)."""
    used = {ord(c) for file in (ROOT / "locales").rglob("*") if file.suffix in (".ftl", ".toml") for c in file.read_text("utf-8")}
    cells = (bytes((0xA0 + row, 0xA0 + cell)) for row in range(16, 56) for cell in range(1, 95))
    level = {ord(c) for cell in cells for c in cell.decode("gb2312", errors="ignore")}
    return {c for c in used | level if 0x4E00 <= c <= 0x9FFF}


def wanted(blocks):
    letters = {c for first, last in blocks for c in range(first, last + 1)}
    if blocks is HAN:
        letters -= set(range(0x4E00, 0xA000)) - ideographs()
    return letters


def cut(name, blocks):
    if blocks is HAN:
        font = TTFont(HAN_SOURCE, fontNumber=HAN_FACE, recalcTimestamp=False)
    else:
        font = TTFont(SOURCE / f"{name}.ttf", recalcTimestamp=False)
    options = Options()
    # Chinese is set in lines, never in columns, and in one country's shapes.
    options.layout_features = ["ccmp", "kern", "locl", "mark", "mkmk"] if blocks is HAN else ["*"]
    options.name_IDs = ["*"]
    options.name_languages = [0x409]
    options.hinting = False
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "MATH", "FFTM", "VORG", "vhea", "vmtx"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted(blocks))
    subsetter.subset(font)
    font.save(PAPER / (f"{name}.otf" if "CFF " in font else f"{name}.ttf"))
    font.flavor = "woff2"
    font.save(SCREEN / f"{name}.woff2")


def face(name, family, blocks):
    ranges = ", ".join(f"U+{first:X}" if first == last else f"U+{first:X}-{last:X}" for first, last in blocks)
    weight = 700 if name.endswith("Bold") else 400
    return (
        "@font-face {\n"
        f'  font-family: "{family}";\n'
        f'  src: url("/fonts/{name}.woff2") format("woff2");\n'
        f"  font-weight: {weight};\n"
        "  font-display: block;\n"
        f"  unicode-range: {ranges};\n"
        "}\n"
    )


def licence():
    text = LICENCE.read_text(encoding="utf-8")
    start = text.index("License: OFL-1.1\n PREAMBLE")
    end = text.find("\nLicense:", start + 1)
    body = text[start : end if end > 0 else len(text)].split("\n", 1)[1]
    lines = [line[1:] if line.startswith(" ") else line for line in body.splitlines()]
    lines = ["" if line == "." else line for line in lines]
    head = (
        ", ".join(dict.fromkeys(family for _, family, _ in FONTS)) + "\n"
        "Copyright 2010, 2012-2020 Google Inc.; 2015-2020 Google LLC; 2014-2021 Adobe (CJK). All Rights Reserved.\n"
        "These files are subsets made by tools/fonts.py and stay under the licence below.\n\n"
        "SIL OPEN FONT LICENSE\nVersion 1.1 - 26 February 2007\n\n"
    )
    for folder in (PAPER, SCREEN):
        (folder / "OFL.txt").write_text(head + "\n".join(lines).strip() + "\n", encoding="utf-8")


def main():
    if not SOURCE.is_dir() or not HAN_SOURCE.is_file():
        sys.exit("Install or unpack the Debian packages fonts-noto-core and fonts-noto-cjk first.")
    for folder in (PAPER, SCREEN):
        folder.mkdir(parents=True, exist_ok=True)
        for old in [*folder.glob("*.ttf"), *folder.glob("*.otf"), *folder.glob("*.woff2")]:
            old.unlink()
    for name, _, blocks in FONTS:
        cut(name, blocks)
    head = "/* Written by tools/fonts.py: the faces that ship, and the letters for which each is asked. */\n"
    SHEET.write_text(head + "\n".join(face(*row) for row in FONTS), encoding="utf-8")
    licence()
    for path in sorted([*PAPER.glob("*.?tf"), *SCREEN.glob("*.woff2")]):
        print(f"{path.stat().st_size:8} {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
