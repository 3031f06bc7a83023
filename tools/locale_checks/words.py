"""Reads locale files: the text of each message, in order. Fluent's form itself is checked in Rust."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCALES = ROOT / "locales"
SOURCE = "en"
# What a person reads or hears; the rest of the app speaks to officers.
PERSON_FILES = ("leaflet", "slip", "handover", "story", "question")

MESSAGE = re.compile(r"^([a-z][a-z0-9-]*) = (\S.*)$", re.MULTILINE)
PLACEABLE = re.compile(r"\{[^{}]*\}")


def messages(tag, file):
    """The messages of one file: key to text, in the file's order."""
    path = LOCALES / tag / f"{file}.ftl"
    return dict(MESSAGE.findall(path.read_text(encoding="utf-8"))) if path.is_file() else {}


def bare(text):
    """A text without its variables."""
    return PLACEABLE.sub(" ", text)


def filled(text):
    """A text with a number to dial for each variable: about as long as it will be shown."""
    return PLACEABLE.sub("02 511 64 64", text)


def languages():
    """All tags with their script, as languages.toml lists them."""
    text = (LOCALES / "languages.toml").read_text(encoding="utf-8")
    return re.findall(r'tag = "([^"]+)".*?script = "([^"]+)"', text, re.DOTALL)
