#!/usr/bin/env python3
"""Cut the Noto fonts of Debian's fonts-noto-core down to whole Unicode blocks.

Writes crates/print/fonts/*.ttf (paper) and ui/public/fonts/*.woff2 (screen). Run by `make gen`
when a language is added, never by the tests: the results are committed. Needs the Debian package
fonts-noto-core and the Python packages fonttools and brotli. The same input gives the same bytes.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

SOURCE = Path("/usr/share/fonts/truetype/noto")
ROOT = Path(__file__).resolve().parent.parent
PAPER = ROOT / "crates/print/fonts"
SCREEN = ROOT / "ui/public/fonts"
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
ETHIOPIC = [(0x0020, 0x0020), (0x00A0, 0x00A0), (0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F)]
MARKS = [(0x25A0, 0x25FF), (0x2600, 0x26FF), (0x2713, 0x2718)]
ARROWS = [(0x2190, 0x21FF), (0x2200, 0x22FF)]

FONTS = [
    ("NotoSans-Regular", LATIN),
    ("NotoSans-Bold", LATIN),
    ("NotoSansArabic-Regular", ARABIC),
    ("NotoSansEthiopic-Regular", ETHIOPIC),
    ("NotoSansMath-Regular", ARROWS),
    ("NotoSansSymbols2-Regular", MARKS),
]


def cut(name, blocks):
    font = TTFont(SOURCE / f"{name}.ttf", recalcTimestamp=False)
    options = Options()
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.name_languages = [0x409]
    options.hinting = False
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "MATH", "FFTM"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in blocks for c in range(first, last + 1)])
    subsetter.subset(font)
    font.save(PAPER / f"{name}.ttf")
    font.flavor = "woff2"
    font.save(SCREEN / f"{name}.woff2")


def licence():
    text = LICENCE.read_text(encoding="utf-8")
    start = text.index("License: OFL-1.1\n PREAMBLE")
    end = text.find("\nLicense:", start + 1)
    body = text[start : end if end > 0 else len(text)].split("\n", 1)[1]
    lines = [line[1:] if line.startswith(" ") else line for line in body.splitlines()]
    lines = ["" if line == "." else line for line in lines]
    head = (
        "Noto Sans, Noto Sans Arabic, Noto Sans Ethiopic, Noto Sans Math, Noto Sans Symbols 2\n"
        "Copyright 2010, 2012-2020 Google Inc.; 2015-2020 Google LLC. All Rights Reserved.\n"
        "These files are subsets made by tools/fonts.py and stay under the licence below.\n\n"
        "SIL OPEN FONT LICENSE\nVersion 1.1 - 26 February 2007\n\n"
    )
    for folder in (PAPER, SCREEN):
        (folder / "OFL.txt").write_text(head + "\n".join(lines).strip() + "\n", encoding="utf-8")


def main():
    if not SOURCE.is_dir():
        sys.exit("Install the Debian package fonts-noto-core first.")
    for folder in (PAPER, SCREEN):
        folder.mkdir(parents=True, exist_ok=True)
    for name, blocks in FONTS:
        cut(name, blocks)
    licence()
    for path in sorted([*PAPER.glob("*.ttf"), *SCREEN.glob("*.woff2")]):
        print(f"{path.stat().st_size:8} {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
