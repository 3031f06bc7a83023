"""Which language a text is in. Two programs are asked; one that agrees is enough, because each lacks
some of our languages. Pairs no program tells apart (fa and fa-AF, sr and hr) pass as one."""

import geezswitch
import py3langid
import pycld2

# What the programs call our languages.
NAMES = {
    "zh-Hans": {"zh", "zh-Hans"},
    "pt-BR": {"pt"},
    "fa-AF": {"fa", "prs"},
    "kmr": {"ku", "kmr"},
    "ckb": {"ckb", "ku", "sdh"},
    "fil": {"tl", "fil"},
    "om": {"om"},
    "ff-Latn": {"ff", "fuv", "wo"},
    "sr-Latn": {"sr", "hr", "bs"},
}


def is_language(tag, text):
    """Whether at least one program takes the text for this language."""
    names = NAMES.get(tag, {tag})
    if tag in ("ti", "am") and geezswitch.detect(text) in names:
        return True
    _, _, details = pycld2.detect(text, bestEffort=True)
    guesses = {code for _, code, percent, _ in details if percent >= 60}
    guesses.add(py3langid.classify(text)[0])
    return bool(guesses & names)
