#!/usr/bin/env python3
"""Compares what is extracted from the same words in several layouts: it must be the same.

layouts.py CITEGRAPH FOLDER... [--show LAYOUT [COUNT]]

Each text of a folder, which has one paragraph a block and its notes at the end, is laid out anew. For each folder and layout the part
of the citations that say the same is printed, all fields taken together.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import sys
import tempfile
import textwrap
import unicodedata

FIELDS = ("cited", "date", "relation", "place", "paragraph", "footnote", "locator", "phrase", "governing")

SYMBOL = re.compile(r"[ASE]/\S+( \(\d+\))?")
NOTE = re.compile(r"(\d{1,3}) (?![-–\d])")
HEADING = re.compile(r"\d+/\d+(?: ?[A-Z])?[.:．]\s*(.+)")
STOPS = "，。；：、）》”"
# What Chinese breaks between: figures and Latin words, else single characters, each with the note's mark and the stops behind it.
PIECES = re.compile(rf"[\x21-\x7e]+(?: ?\d{{1,3}}(?= ))?[{STOPS}]*|[（《“]*.(?: ?\d{{1,3}}(?=[ ，。；：、]))?[{STOPS}]*", re.S)


def lines(paragraph, width, language):
    """A paragraph in lines of a width; of Chinese characters half as many."""
    if language != "zh":
        return textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=False)
    wrapped = [""]
    for piece in PIECES.findall(paragraph):
        if wrapped[-1] and len(wrapped[-1]) + len(piece) > width // 2:
            wrapped.append("")
        wrapped[-1] += piece
    return [line.strip() for line in wrapped]


def divided(paragraphs):
    """The paragraphs before the notes, and the notes by their numbers."""
    first, number = len(paragraphs), None
    while first and number != 1 and (mark := NOTE.match(paragraphs[first - 1])):
        if number is not None and int(mark[1]) != number - 1:
            break
        first, number = first - 1, int(mark[1])
    return paragraphs[:first], {int(NOTE.match(p)[1]): p for p in paragraphs[first:]}


def pages(paragraphs, language, indent=" "):
    """Pages of 44 lines: the symbol and now and then the title at their head, notes and numbers at their foot."""
    body, notes = divided(paragraphs)
    symbol = next((p for p in body[:6] if SYMBOL.fullmatch(p)), "A/RES/99/999")
    title = next((m[1] for p in body[:20] if (m := HEADING.match(p))), "")
    title = [] if len(head := lines(title, 85, language)) > 2 else head
    printed, page, foot = [], [], []
    number, waiting = 1, sorted(notes)

    def end_page():
        nonlocal page, foot, number
        if number > 1:
            printed.append("\f" + symbol)
            printed.extend(title if number % 2 == 0 else [])
        printed.extend(page)
        if foot:
            printed.extend(["__________________", ""])
            for note in foot:
                printed.extend(lines(" " + note, 95, language))
        printed.append(f"18-22153 {number}/99")
        page, foot, number = [], [], number + 1

    for paragraph in body:
        for line in lines(indent + paragraph, 85, language):
            page.append(line)
            while waiting and re.search(rf"(?<![\d/.,-])(?<![\d] ){waiting[0]}(?![\d/])", line):
                foot.append(notes[waiting.pop(0)])
            if len(page) + 2 * len(foot) >= 44:
                end_page()
        if page:
            page.append("")
    foot.extend(notes[n] for n in waiting)
    end_page()
    return printed


LAYOUTS = {
    "a line a paragraph": lambda ps, _: "\n".join(ps),
    "70 letters a line": lambda ps, l: "\n\n".join("\n".join(lines(p, 70, l)) for p in ps),
    "45 letters a line": lambda ps, l: "\n\n".join("\n".join(lines(p, 45, l)) for p in ps),
    "pages": lambda ps, l: " \n".join(pages(ps, l)),
    "pages without indents": lambda ps, l: "\n".join(pages(ps, l, indent="")),
    "pages, blank lines": lambda ps, l: " \n\n".join(pages(ps, l)),
    "accents apart": lambda ps, _: unicodedata.normalize("NFD", "\n\n".join(ps)),
    "no-break spaces": lambda ps, _: "\n\n".join(ps).replace(" ", "\u00a0"),
}
"""How a text is laid out, from its paragraphs and its language."""


def extracted(citegraph, folder):
    """What each citation of each file says."""
    run = subprocess.run([citegraph, "extract", "--format", "jsonl", folder], capture_output=True)
    found = collections.defaultdict(list)
    for line in run.stdout.splitlines():
        c = json.loads(line)
        said = tuple(unicodedata.normalize("NFC", str(c[field])) for field in FIELDS)
        found[os.path.basename(c["source"])].append(said)
    return found


def laid_out(folder, target, layout):
    """Writes the texts of a folder anew."""
    os.makedirs(target)
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            paragraphs = [" ".join(p.split("\n")).strip() for p in re.split(r"\n\s*\n", file.read())]
        text = layout([p for p in paragraphs if p], os.path.basename(folder))
        with open(os.path.join(target, name), "w", encoding="utf-8", newline="") as file:
            file.write(text)


def differences(first, other):
    """What the citations of a text say in one extraction and not in the other; notes stand elsewhere, so that order says nothing."""
    for name in sorted(first.keys() | other.keys()):
        said, anew = collections.Counter(first[name]), collections.Counter(other[name])
        if said != anew:
            yield name, sorted((said - anew).elements()), sorted((anew - said).elements())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("citegraph")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--show", choices=LAYOUTS)
    parser.add_argument("--count", type=int, default=20)
    options = parser.parse_args()
    print("| | " + " | ".join(LAYOUTS) + " |" if not options.show else options.show)
    for folder in options.folders:
        folder, cells = folder.rstrip("/"), []
        with tempfile.TemporaryDirectory() as work:
            laid_out(folder, os.path.join(work, "blocks"), lambda ps, _: "\n\n".join(ps))
            first = extracted(options.citegraph, os.path.join(work, "blocks"))
            for name in [options.show] if options.show else LAYOUTS:
                laid_out(folder, os.path.join(work, name), LAYOUTS[name])
                found = list(differences(first, extracted(options.citegraph, os.path.join(work, name))))
                wrong = sum(max(len(said), len(other)) for _, said, other in found)
                cells.append(f"{1 - wrong / max(1, sum(map(len, first.values()))):.4f}")
                for text, said, other in found[: options.count] if options.show else []:
                    print(f"{text}\n  blocks: {said}\n  {name}: {other}")
        print(f"| {'/'.join(folder.split('/')[-2:])} | " + " | ".join(cells) + " |")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
