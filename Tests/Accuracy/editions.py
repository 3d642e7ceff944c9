#!/usr/bin/env python3
"""Compares what is extracted from the editions of a document: its languages and its layouts say the same.

editions.py CITATIONS.jsonl [--show EDITION FIELD [COUNT]]

No labels are needed: where all editions of a document but one or two agree, those are looked at. An edition is the folder of its file,
such as `ga/fr` or `ga-pages/en`. What the translators wrote otherwise counts too, so that no edition reaches 1.
"""
import argparse
import collections
import json
import os
import re

FIELDS = ("place", "paragraph", "relation", "date", "locator")
"""Compared for citations that stand once in each edition; `locator` by its figures, for its words are the language's."""


def editions(lines):
    """The citations of each document, by edition; those for sale have a letter of their language."""
    found = collections.defaultdict(lambda: collections.defaultdict(list))
    for line in lines:
        citation = json.loads(line)
        if citation["document"] and citation["cited"] and not citation["cited"].startswith("SALES:"):
            edition = "/".join(os.path.dirname(citation["source"]).split("/")[-2:])
            found[citation["document"]][edition].append(citation)
    return {document: by for document, by in found.items() if len(by) > 2}


def value(citation, field):
    """What a citation says, in no language."""
    if field != "locator" or citation[field] is None:
        return citation[field]
    return tuple(sorted(re.findall(r"\d+", citation[field])))


def outliers(values):
    """The editions that say something else than all the others, where these are at least three and two thirds."""
    common, count = collections.Counter(values.values()).most_common(1)[0]
    if count < 3 or count < len(values) - 2 or count * 3 < len(values) * 2:
        return common, []
    return common, [edition for edition, said in values.items() if said != common]


def compared(documents):
    """Each comparison: the field, the editions' citations, and what most say with the editions that say something else."""
    for by in documents.values():
        cited = {edition: collections.Counter(c["cited"] for c in citations) for edition, citations in by.items()}
        for symbol in set().union(*cited.values()):
            first = {e: next((c for c in by[e] if c["cited"] == symbol), by[e][0]) for e in by}
            yield "cited", first, *outliers({e: cited[e][symbol] > 0 for e in by}), symbol
        for field in FIELDS:
            alike = collections.defaultdict(lambda: collections.defaultdict(list))
            for edition, citations in by.items():
                for c in citations:
                    where = () if field in ("place", "paragraph") else (c["place"], c["paragraph"], c["footnote"] is not None)
                    alike[c["cited"], where][edition].append(c)
            for (symbol, _), found in alike.items():
                once = {e: c[0] for e, c in found.items() if len(c) == 1}
                if len(once) == len(found) > 2:
                    yield field, once, *outliers({e: value(c, field) for e, c in once.items()}), symbol


def table(documents):
    """Prints for each edition the part of its citations that agrees with the others, a column a field."""
    sums = collections.defaultdict(collections.Counter)
    for field, found, _, odd, _ in compared(documents):
        for edition in found:
            sums[edition][field] += 1
            sums[edition][field, "odd"] += edition in odd
    print("edition".ljust(18), *(field.rjust(9) for field in ("cited", *FIELDS)))
    for edition in sorted(sums):
        parts = (1 - sums[edition][field, "odd"] / max(1, sums[edition][field]) for field in ("cited", *FIELDS))
        print(edition.ljust(18), *(f"{part:9.4f}" for part in parts))


def show(documents, edition, field, count):
    """Prints what one edition alone says of a field, with the words around."""
    for name, found, common, odd, symbol in compared(documents):
        if name != field or edition not in odd or count == 0:
            continue
        count -= 1
        citation = found[edition]
        said = symbol if field == "cited" else value(citation, field)
        print(f"{citation['document']} {symbol} {citation['paragraph']}: most say {common}, here {said}")
        with open(citation["source"], encoding="utf-8", errors="replace") as file:
            text = file.read()
        print("   ", " ".join(text[max(0, citation["start"] - 120) : citation["end"] + 80].split()))


parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
parser.add_argument("citations", help="what `citegraph extract --format jsonl` printed")
parser.add_argument("--show", nargs="+", metavar=("EDITION FIELD", "COUNT"), help="lists what one edition alone says of a field")
arguments = parser.parse_args()
with open(arguments.citations, encoding="utf-8") as file:
    documents = editions(file)
if arguments.show:
    edition, field, *count = arguments.show
    show(documents, edition, field, int(count[0]) if count else 20)
else:
    table(documents)
