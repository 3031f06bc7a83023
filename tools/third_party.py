#!/usr/bin/env python3
"""Writes THIRD-PARTY.md: everything of others that Halte is built from, with licence and holders.

Reads Cargo.lock through `cargo metadata`, what the window is built from out of ui/package-lock.json
and ui/node_modules, the fonts, and deny.toml. The texts in tools/licences/ are those of the SPDX list.

    tools/third_party.py --write    write it anew
    tools/third_party.py --check    exit 1 when it is not what would be written, or when a licence
                                    is not one that deny.toml allows
"""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOTICE = ROOT / "THIRD-PARTY.md"
TEXTS = ROOT / "tools" / "licences"
LICENCE_FILE = re.compile(r"^(un)?licen[cs]e|^copying|^copyright|^notice", re.IGNORECASE)
HOLDER = re.compile(r"^\W*(?:portions )?copyright\b[^\w]*(?:\(c\)|©|\d{4}|[A-Z])", re.IGNORECASE)
# Lines of a licence's own text, and blanks that nobody filled in.
BOILERPLATE = re.compile(
    r"yyyy|<year>|\[year\]|copyright[- ](?:notice|licen[cs]e|owners?|holders?|statement|law|interest|and|disclaimer|or|the|in|of|grant)\b"
    r"|copyrighted|shall|must",
    re.IGNORECASE,
)

HEAD = """\
# What Halte is built from

Halte itself is under EUPL-1.2 ([LICENSE](LICENSE)). It is built from the work of others, each under a licence of its own;
those licences stand at the end, once each. All are permissive, or, like MPL-2.0, keep their own files open and are
named by the EUPL as compatible: none asks that Halte change its licence. Where a choice is offered, the first that
stands at the end is taken. `make gen` writes this file; `make test` fails when it lacks something.
"""


def fail(problem):
    print(problem, file=sys.stderr)
    sys.exit(1)


def tokens(expression):
    # Before SPDX expressions, a stroke said "or".
    return re.findall(r"\(|\)|[^\s()]+", expression.replace("/", " OR "))


def choice(expression, allowed):
    """The licences taken from an SPDX expression, in its order; none when it cannot be satisfied."""
    rest = tokens(expression)

    def either():
        found = both()
        while rest and rest[0] == "OR":
            rest.pop(0)
            other = both()
            found = found if found is not None else other
        return found

    def both():
        found = one()
        while rest and rest[0] == "AND":
            rest.pop(0)
            other = one()
            found = None if found is None or other is None else found + other
        return found

    def one():
        token = rest.pop(0)
        if token == "(":
            found = either()
            rest.pop(0)
            return found
        if rest and rest[0] == "WITH":
            token = f"{token} WITH {rest[1]}"
            del rest[:2]
        return [token] if token in allowed else None

    found = either()
    return None if rest else found


def plain(line):
    """One line that a table can hold, without addresses: a name is asked for, not a way to reach it."""
    line = re.sub(r"[<(\[]?\S+@\S+[>)\]]?|<http[^>]*>", "", line)
    line = re.sub(r"\s+", " ", line.strip(" \t*#/-|.")).replace("|", "/").replace("<", "‹").replace(">", "›")
    return line.replace(" ,", ",").strip(" ,")


def holders(folder, authors=()):
    """Whose work it is, as its own licence files say; else its authors."""
    lines = []
    files = sorted(f for f in folder.iterdir() if f.is_file() and LICENCE_FILE.match(f.name))
    for file in files:
        for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
            line = plain(line)
            if HOLDER.match(line) and not BOILERPLATE.search(line) and len(line) < 200:
                lines.append(re.sub(r" ?all rights reserved\.?$", "", line, flags=re.IGNORECASE).rstrip(" .,;"))
    if not lines:
        lines = [plain(author) for author in authors]
    return "; ".join(dict.fromkeys(lines))


def crates():
    command = ["cargo", "metadata", "--locked", "--format-version", "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        fail(done.stderr.strip())
    for package in json.loads(done.stdout)["packages"]:
        if package["source"] is not None:
            folder = Path(package["manifest_path"]).parent
            licence = package["license"] or ""
            by = holders(folder, package["authors"]) or package["repository"] or ""
            yield package["name"], package["version"], licence, by


def modules():
    lock = json.loads((ROOT / "ui/package-lock.json").read_text(encoding="utf-8"))
    for path, package in lock["packages"].items():
        if path and not package.get("dev"):
            folder = ROOT / "ui" / path
            if not folder.is_dir():
                fail(f"ui/{path} is missing: run `npm ci` in ui/")
            author = json.loads((folder / "package.json").read_text(encoding="utf-8")).get("author", "")
            author = author.get("name", "") if isinstance(author, dict) else author
            name = path.rpartition("node_modules/")[2]
            yield name, package["version"], package.get("license", ""), holders(folder, [author] if author else [])


def table(rows):
    lines = ["| name | version | licence | by |", "| --- | --- | --- | --- |"]
    lines += [f"| {name} | {version} | {licence} | {by} |" for name, version, licence, by in rows]
    return "\n".join(lines)


def compose():
    with (ROOT / "deny.toml").open("rb") as file:
        licences = tomllib.load(file)["licenses"]
    allowed = set(licences["allow"])
    extra = {e["crate"]: set(e["allow"]) for e in licences.get("exceptions", [])}
    lists = [sorted(set(crates())), sorted(set(modules()))]
    used, refused = {"Apache-2.0", "OFL-1.1"}, []
    for name, version, licence, _ in lists[0] + lists[1]:
        taken = choice(licence, allowed | extra.get(name, set())) if licence else None
        if taken is None:
            refused.append(f"{name} {version}: {licence or 'no licence'}")
        else:
            used |= {part for one in taken for part in one.split(" WITH ")}
    if refused:
        fail("deny.toml does not allow the licence of:\n" + "\n".join(refused))
    fonts = (ROOT / "crates/print/fonts/OFL.txt").read_text(encoding="utf-8").splitlines()[:2]
    parts = [
        HEAD,
        f"## Crates\n\nEverything in `Cargo.lock`, also what only builds or tests.\n\n{table(lists[0])}\n",
        f"## In the window\n\n{table(lists[1])}\n",
        f"## Fonts\n\n{fonts[0]}. {fonts[1]} Under OFL-1.1; subsets made by `tools/fonts.py`.\n",
        "## Pictograms\n\nMaterial Symbols, Google LLC, unchanged. Under Apache-2.0; which ones: `pictograms/`, all but `story-*`, which are Halte's own.\n",
        "## The licences\n",
    ]
    for one in sorted(used, key=str.lower):
        text = TEXTS / f"{one}.txt"
        if not text.is_file():
            fail(f"the text of {one} is missing: tools/licences/{one}.txt")
        parts.append(f"### {one}\n\n```text\n{text.read_text(encoding='utf-8').strip()}\n```\n")
    return "\n".join(parts)


def main():
    if sys.argv[1:] == ["--write"]:
        NOTICE.write_text(compose(), encoding="utf-8")
    elif sys.argv[1:] == ["--check"]:
        held = NOTICE.read_text(encoding="utf-8") if NOTICE.is_file() else ""
        wanted = compose()
        if held != wanted:
            lacking = [line for line in wanted.splitlines() if line not in set(held.splitlines())]
            fail("THIRD-PARTY.md is not up to date: run 'make gen' and commit. It lacks, among others:\n" + "\n".join(lacking[:5]))
    else:
        fail(__doc__)


main()
