"""Whether each language is what it says it is, in words that a translator understands.

    python3 tools/locale_checks/check.py [TAG ...] [--all]

Script, language, length and number of sentences are checked always. Which English sentence each
translation stands for is costly to find: it is done where `locales/checked.lock` does not know the
text yet, or everywhere with --all; a pass is written to the lock. Keys, variables, figures and
composed characters are checked by `cargo test -p halte --test all locales`. Spelling is checked where
a dictionary can be believed and `locales/spelled.lock` does not know the words yet.

None of this understands a sentence: negation and nuance need a reader.
"""

import hashlib
import json
import sys
import unicodedata
from pathlib import Path

import identify
import spelling
from words import LOCALES, PERSON_FILES, SOURCE, bare, filled, languages, messages

LOCK = LOCALES / "checked.lock"
SPELLED = LOCALES / "spelled.lock"
EXEMPLARS = json.loads(Path(__file__).with_name("exemplars.json").read_text(encoding="utf-8"))

# A translation may be this much shorter or longer than the English, counted in characters. Han says
# in one sign what takes a word elsewhere.
SHORTEST, LONGEST = 0.4, 2.2
SHORTEST_HAN = 0.15
# Below this, a ratio says nothing: Persian says "I do not understand" in one word.
COUNTED_FROM = 20
# Names that stay in Latin letters in every script.
LATIN_NAMES = ("Comité P", "Comité", "P", "QR")
SENTENCE_ENDS = set(".!?։။。！？؟۔።፧។|।")
# The multilingual model knows these too little to be trusted with single sentences: only most of
# them must find their own.
HARD = {"am", "om", "ti", "so", "ha", "kmr", "ckb", "ps", "ff-Latn", "ln", "sw", "fil", "ne", "pa"}
# Sentences that a reader has compared and the model mistakes, word for word: another text is compared anew.
COMPARED = {
    ("tr", "handover.ftl notice-skip"): "Her soruyu atlayabilirsiniz.",
    ("th", "leaflet.ftl leaflet-topic-20-s4"): "อัยการตัดสินใจว่าคุณถือเป็นผู้เสียหายหรือไม่ และจะฟ้องใครหรือไม่",
}


def is_letter(character):
    return unicodedata.category(character)[0] in "LM"


def check_script(tag, script, where, text):
    """Letters the language is not written with. An English name inside another script is one too."""
    exemplar = EXEMPLARS[tag]
    known = set(exemplar["main"]) | set(exemplar["auxiliary"])
    known |= {c.upper() for c in known} | {c.lower() for c in known}
    for name in LATIN_NAMES:
        text = text.replace(name, " ")
    stray = sorted({c for c in unicodedata.normalize("NFC", text) if is_letter(c) and c not in known})
    if script == "Hans":
        # CLDR lists common signs only; what matters is that no other script stands there.
        stray = [c for c in stray if "CJK" not in unicodedata.name(c, "")]
    if stray:
        shown = ", ".join(f"{c} (U+{ord(c):04X})" for c in stray[:5])
        yield f"{where}: {tag} is not written with {shown}. Write the letter that your language uses."


def check_length(tag, where, source, text):
    if len(source) < COUNTED_FROM:
        return
    ratio = len(text) / len(source)
    shortest = SHORTEST_HAN if tag == "zh-Hans" else SHORTEST
    if not shortest <= ratio <= LONGEST:
        less_or_more = "much shorter" if ratio < shortest else "much longer"
        yield f"{where}: {less_or_more} than the English ({ratio:.1f} times). Is something missing or added?"


def check_sentences(tag, where, source, text):
    """As many sentences as the English: an end in the middle that the English has not."""
    def inner(text):
        body = text.rstrip()[:-1]
        ends = [i for i, c in enumerate(body) if c in SENTENCE_ENDS and body[i + 1 : i + 2] in ("", " ")]
        # "{ $number }. kérdés": a number in order, where the sentence goes on in small letters.
        return sum(1 for i in ends if not (body[i - 1 : i + 1] == " ." and body[i + 1 :].lstrip()[:1].islower()))

    if tag in ("th", "zh-Hans"):
        return  # Thai ends a sentence with a space; Chinese joins clauses freely.
    if inner(text) > inner(source):
        yield f"{where}: more sentences than the English. Each line is one sentence, one idea."


def check_language(tag, texts):
    """The language of all texts together."""
    whole = " ".join(texts)
    if not identify.is_language(tag, whole):
        yield f"{tag}: a program that tells languages apart does not take this for {tag}. Is it another language, or English left over?"


def check_copies(tag, source, translated):
    for where, text in translated.items():
        if text == source.get(where) and len(text) >= COUNTED_FROM:
            yield f"{where}: the same as the English. Translate it."


def fingerprint(tag, texts):
    """What a pass in the lock stands for: these sentences, compared with that English."""
    said = json.dumps([tag, texts, {f: messages(SOURCE, f) for f in PERSON_FILES}], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(said.encode("utf-8")).hexdigest()[:16]


def check_alignment(tag, source, translated):
    """Every sentence must be nearest to its own English sentence: finds swapped and shifted ones."""
    from align import strangers

    wrong, compared = strangers(source, translated)
    wrong = [(where, other) for where, other in wrong if COMPARED.get((tag, where)) != translated[where]]
    allowed = compared * 2 // 3 if tag in HARD else 0
    if len(wrong) <= allowed:
        return
    for where, other in wrong:
        yield f"{where}: reads like the translation of {other}. Are two sentences swapped, or one left out?"


def read(path):
    """The marks that a lock holds, by language."""
    return dict(line.split() for line in path.read_text(encoding="utf-8").splitlines()) if path.is_file() else {}


def write(path, lock):
    """After each language: whoever stops half-way keeps what was checked."""
    known = {tag for tag, _ in languages()}
    path.write_text("".join(f"{tag} {lock[tag]}\n" for tag in sorted(lock) if tag in known), encoding="utf-8")


def main(arguments):
    whole = "--all" in arguments
    wanted = [a for a in arguments if not a.startswith("--")]
    lock, spelled = read(LOCK), read(SPELLED)
    source = {f"{f}.ftl {k}": bare(v) for f in PERSON_FILES for k, v in messages(SOURCE, f).items()}
    long = {f"{f}.ftl {k}": filled(v) for f in PERSON_FILES for k, v in messages(SOURCE, f).items()}
    faults, compared, looked_up = [], 0, 0
    for tag, script in languages():
        if wanted and tag not in wanted:
            continue
        texts = {f"{f}.ftl {k}": bare(v) for f in PERSON_FILES for k, v in messages(tag, f).items()}
        shown = {f"{f}.ftl {k}": filled(v) for f in PERSON_FILES for k, v in messages(tag, f).items()}
        found = list(check_language(tag, texts.values()))
        for where, text in texts.items():
            at = f"{tag}/{where}"
            found += check_script(tag, script, at, text)
            found += check_length(tag, at, long.get(where, ""), shown[where])
            found += check_sentences(tag, at, source.get(where, ""), text)
        if tag != SOURCE:
            found += (f"{tag}/{fault}" for fault in check_copies(tag, source, texts))
            mark = fingerprint(tag, texts)
            if whole or lock.get(tag) != mark:
                compared += 1
                print(f"   {tag}: comparing every sentence with its English", flush=True)
                misplaced = [f"{tag}/{fault}" for fault in check_alignment(tag, source, texts)]
                found += misplaced
                if not misplaced:
                    lock[tag] = mark
                    write(LOCK, lock)
        if tag in spelling.DICTIONARIES and (whole or spelled.get(tag) != spelling.mark(tag)):
            looked_up += 1
            print(f"   {tag}: looking every word up", flush=True)
            wrong = [f"{tag}/{fault}" for fault in spelling.misspelled(tag, spelling.words(tag))]
            found += wrong
            if not wrong:
                spelled[tag] = spelling.mark(tag)
                write(SPELLED, spelled)
        faults += found
    for fault in faults:
        print(fault)
    write(LOCK, lock)
    write(SPELLED, spelled)
    print(f"languages: {len(wanted) or len(languages())} checked, {compared} compared sentence by sentence, {looked_up} looked up word by word, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
