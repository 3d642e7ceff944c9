"""Compares one run of Scripts/evaluate with the recorded floors and citations.

  compare.py RESULTS [--record]
  compare.py --line SET.score.json

RESULTS holds SET.score.json and SET.jsonl for each set; --line prints the figures of one. Beside this file:
floors.tsv          set, figure, floor: the figures of the class "all", rounded down to 4 digits
baseline.tsv.gz     set/file, digest of the details, cited symbols: what the recorded run found in each English file
Exits with 1 when a figure is below its floor. Gains and losses are told, never judged.
"""
import collections
import gzip
import hashlib
import io
import json
import math
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FLOORS = os.path.join(HERE, 'floors.tsv')
BASELINE = os.path.join(HERE, 'baseline.tsv.gz')
FIGURES = ('recall', 'precision', 'span_exact', 'phrase', 'place', 'paragraph', 'footnote', 'part')
DETAILS = ('start', 'end', 'phrase', 'governing', 'place', 'paragraph', 'footnote', 'date', 'locator')
SHOWN = 20


def read_figures(folder):
    """The figures of this run as {(set, figure): value}."""
    figures = {}
    for name in sorted(os.listdir(folder)):
        if name.endswith('.score.json'):
            with open(os.path.join(folder, name), encoding='utf-8') as stream:
                score = json.load(stream)['classes']['all']
            for figure in FIGURES:
                if score.get(figure) is not None:
                    figures[name.removesuffix('.score.json'), figure] = score[figure]
    return figures


def read_citations(folder):
    """What this run found as {set/file: (digest, Counter of cited symbols)}."""
    found = {}
    for name in sorted(os.listdir(folder)):
        if not name.endswith('.jsonl') or '.' in name.removesuffix('.jsonl'):
            continue
        rows = collections.defaultdict(list)
        with open(os.path.join(folder, name), encoding='utf-8') as stream:
            for line in stream:
                row = json.loads(line)
                rows[os.path.basename(row['source'])].append(row)
        for file, group in rows.items():
            details = json.dumps([[row.get(key) for key in DETAILS] for row in group])
            digest = hashlib.sha256(details.encode()).hexdigest()[:4]
            cited = collections.Counter(row.get('cited') or '?' + ' '.join(row.get('text', '').split()) for row in group)
            found[name.removesuffix('.jsonl') + '/' + file] = (digest, cited)
    return found


def write_baseline(found):
    text = io.StringIO()
    for file, (digest, cited) in sorted(found.items()):
        symbols = '|'.join(s if n == 1 else f'{s}*{n}' for s, n in sorted(cited.items()))
        text.write(f'{file}\t{digest}\t{symbols}\n')
    with open(BASELINE, 'wb') as raw, gzip.GzipFile(fileobj=raw, mode='wb', compresslevel=9, filename='', mtime=0) as stream:
        stream.write(text.getvalue().encode())
    return os.path.getsize(BASELINE)


def read_baseline():
    found = {}
    if os.path.exists(BASELINE):
        with gzip.open(BASELINE, 'rt', encoding='utf-8') as stream:
            for line in stream:
                file, digest, symbols = line.rstrip('\n').split('\t')
                cited = collections.Counter()
                for symbol in filter(None, symbols.split('|')):
                    name, star, count = symbol.rpartition('*')
                    cited[name if star and count.isdigit() else symbol] = int(count) if star and count.isdigit() else 1
                found[file] = (digest, cited)
    return found


def tell_changes(old, new, sets):
    """Prints what was gained and lost since the recorded run, in the sets that were run."""
    if not old:
        print('evaluate: no recorded citations to compare with (--record writes them)')
        return
    gained, lost, changed = [], [], 0
    for file in sorted(set(old) | set(new)):
        if file.split('/')[0] not in sets:
            continue
        before, after = (table.get(file, ('', collections.Counter())) for table in (old, new))
        gained += [f'{file}: {s}' for s in (after[1] - before[1]).elements()]
        lost += [f'{file}: {s}' for s in (before[1] - after[1]).elements()]
        changed += before[0] != after[0] and before[1] == after[1]
    print(f'evaluate: against the recorded run {len(gained)} citations gained, {len(lost)} lost; '
          f'{changed} other files with changed places, phrases or spans')
    for title, rows in (('gained', gained), ('lost', lost)):
        for row in rows[:SHOWN]:
            print(f'  {title}  {row}')
        if len(rows) > SHOWN:
            print(f'  ... and {len(rows) - SHOWN} more {title}')


def tell_line(path):
    """Prints the figures of one set on a line."""
    with open(path, encoding='utf-8') as stream:
        score = json.load(stream)['classes']['all']
    figures = [f'{f} {score[f]:.4f}' for f in FIGURES if score.get(f) is not None]
    name = os.path.basename(path).removesuffix('.score.json')
    print(f'{name:10}', *figures, f"false edges {score['false_edges']}", sep='  ')


def main():
    if sys.argv[1] == '--line':
        tell_line(sys.argv[2])
        return
    folder, record = sys.argv[1], '--record' in sys.argv[2:]
    figures, citations = read_figures(folder), read_citations(folder)
    sets = {key[0] for key in figures}
    recorded = read_baseline()
    tell_changes(recorded, citations, sets)
    floors = {}
    if os.path.exists(FLOORS):
        with open(FLOORS, encoding='utf-8') as stream:
            for line in stream:
                if line.strip() and not line.startswith('#'):
                    name, figure, floor = line.split('\t')
                    floors[name, figure] = float(floor)
    if record:
        kept = {key: value for key, value in floors.items() if key[0] not in sets}
        kept.update({key: math.floor(value * 10000 + 1e-6) / 10000 for key, value in figures.items()})
        with open(FLOORS, 'w', encoding='utf-8') as stream:
            stream.write('# Written by Scripts/evaluate --record: set, figure, floor.\n')
            for (name, figure), value in sorted(kept.items(), key=lambda item: (item[0][0], FIGURES.index(item[0][1]))):
                stream.write(f'{name}\t{figure}\t{value:.4f}\n')
        size = write_baseline({f: v for f, v in recorded.items() if f.split('/')[0] not in sets} | citations)
        print(f'evaluate: recorded {len(kept)} floors and a baseline of {size} bytes')
        return
    below = [(key, floor) for key, floor in sorted(floors.items())
             if key[0] in sets and figures.get(key, 0) + 1e-9 < floor]
    for (name, figure), floor in below:
        print(f'evaluate: {name}: {figure} is {figures.get((name, figure), 0):.4f}, below its floor of {floor:.4f}')
    if below:
        sys.exit(1)
    print(f'evaluate: all of {sum(key[0] in sets for key in floors)} floors hold')


main()
