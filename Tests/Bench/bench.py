"""Runs citegraph beside other programs on the same input and prints the ratios; see Scripts/bench.

Each figure is the shortest of three runs (extraction: of five in turn; of one where a run takes longer than ten seconds; `ingest` of
texts: the middle), from the start of the program to its end. A peer that is not installed is left out with a line that says so.
"""

import argparse
import glob
import importlib.util
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

# What a person would search for to find symbols: series symbols, numbers with a slash, roman sessions, numbers with a year.
SYMBOLS = (
    r"[A-Z]+(?:/[A-Z0-9.-]+)+/[0-9]+(?:/[0-9A-Za-z.]+)*|\b[0-9]{1,4}/[0-9]{1,4}\b"
    r"|\b[0-9]{1,4} (?:[A-Z] )?\([XVILCDM]+\)|\b[0-9]{3,4} \((?:19|20)[0-9]{2}\)"
)

ROWS = []


def measured(arguments, runs=3, ok=(0, 1)):
    """The seconds and the peak memory in MB of the shortest run of a program, whose output is thrown away."""
    best = None
    for _ in range(runs):
        begin = time.perf_counter()
        process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in ok:
            sys.exit(f"bench: {arguments[0]} {arguments[1]} failed: {errors.decode()[-500:]}")
        if best is None or seconds < best[0]:
            best = (seconds, usage.ru_maxrss / 1024)
        if seconds > 10:
            break
    return best


def side_by_side(*commands, rounds=5):
    """The seconds of the shortest run of each of several commands, run in turn: the machine's pace may change meanwhile."""
    runs = [[measured(command, runs=1)[0] for command in commands] for _ in range(rounds)]
    return [min(times) for times in zip(*runs)]


def python_time(code, *arguments, runs=3):
    """As `measured`, for a piece of Python in a process of its own."""
    return measured([sys.executable, "-c", code, *map(str, arguments)], runs=runs, ok=(0,))


def row(what, ours, peer, theirs, bound=None):
    """Adds a line of the table: seconds on both sides, their ratio and the bound on it."""
    ROWS.append((what, ours, peer, theirs, ours / theirs, bound))
    print(f"  {what}: {ours:.3f} s, {peer}: {theirs:.3f} s", flush=True)


def has(module):
    if importlib.util.find_spec(module):
        return True
    print(f"  {module} is not installed: Scripts/setup --tests")
    return False


def texts(args, work):
    """Extraction and ingest of real texts."""
    shared = os.environ.get("CITEGRAPH_SHARED", "../shared")
    folders = args.folders or sorted(
        folder for folder in glob.glob(f"{shared}/gold/dev/*/en") if "-pages" not in folder)
    if not folders:
        print(f"  there is no gold in {shared} (set CITEGRAPH_SHARED, or name folders): extraction is left out")
        return
    joined = f"{work}/joined.txt"
    files = 0
    with open(joined, "wb") as output:
        for folder in folders:
            for place, _, names in sorted(os.walk(folder)):
                for name in sorted(names):
                    files += 1
                    with open(os.path.join(place, name), "rb") as text:
                        output.write(text.read())
    print(f"  {files} files, {os.path.getsize(joined) / 1e6:.0f} MB")
    code = "import re, sys; sum(1 for _ in re.finditer(sys.argv[2].encode(), open(sys.argv[1], 'rb').read()))"
    others = {"Python re of bare symbols": ([sys.executable, "-c", code, joined, SYMBOLS], 1 / 12)}
    if shutil.which("rg"):
        others["rg -o of bare symbols"] = (["rg", "-o", "--no-unicode", "-j1", SYMBOLS, joined], 4)
    ours, *theirs = side_by_side(
        [args.citegraph, "extract", "-j", "1", "--format", "jsonl", *folders], *(command for command, _ in others.values()))
    for (peer, (_, bound)), seconds in zip(others.items(), theirs):
        row("extract, one core", ours, peer, seconds, bound)

    database = f"{work}/texts.sqlite"

    def ingest():
        for name in glob.glob(database + "*"):
            os.remove(name)
        return measured([args.citegraph, "ingest", "-q", *folders, "--db", database], runs=1)

    ours, memory = min(ingest() for _ in range(3))
    lines = f"{work}/citations.jsonl"
    with open(lines, "wb") as output:
        subprocess.run([args.citegraph, "extract", "-q", *folders], stdout=output, stderr=subprocess.DEVNULL, check=False)
    theirs, _ = python_time(INSERT_LINES, lines)
    row("ingest, all cores", ours, "Python: the citations alone, json to sqlite3", theirs)
    again, _ = measured([args.citegraph, "ingest", "-q", *folders, "--db", database])
    print(f"  ingest: {ours:.2f} s, at most {memory:.0f} MB; again without changes: {again:.2f} s")


INSERT_LINES = """
import json, sqlite3, sys
database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE citation (citing TEXT, cited TEXT, text TEXT, phrase TEXT, paragraph TEXT, date TEXT)")
keys = ("document", "cited", "text", "phrase", "paragraph", "date")
with open(sys.argv[1]) as lines:
  rows = (json.loads(line) for line in lines)
  database.executemany("INSERT INTO citation VALUES (?, ?, ?, ?, ?, ?)", (tuple(row[key] for key in keys) for row in rows))
database.execute("CREATE INDEX a ON citation (citing)")
database.execute("CREATE INDEX b ON citation (cited)")
database.commit()
"""

# The same documents and citations in the plainest tables that can be walked both ways.
INSERT_ROWS = """
import sqlite3, sys
source = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
target = sqlite3.connect(sys.argv[2])
target.execute("PRAGMA journal_mode = WAL")
target.execute("CREATE TABLE document (id INTEGER PRIMARY KEY, symbol TEXT UNIQUE, title TEXT, adopted TEXT)")
target.execute("CREATE TABLE citation (citing INTEGER, ordinal INTEGER, cited INTEGER, wording INTEGER, place INTEGER, "
  "text TEXT, paragraph TEXT, date TEXT, start INTEGER, end INTEGER, PRIMARY KEY (citing, ordinal)) WITHOUT ROWID")
target.executemany("INSERT INTO document VALUES (?, ?, ?, ?)", source.execute("SELECT id, symbol, title, adopted FROM document"))
target.executemany("INSERT INTO citation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", source.execute(
  "SELECT citing, ordinal, cited, wording, place, text, paragraph, date, utf8Start, utf8End FROM citation"))
target.execute("CREATE INDEX citationByCited ON citation (cited, citing)")
target.commit()
"""

RECURSIVE = """
WITH RECURSIVE ancestor (id, depth) AS (
  SELECT id, 0 FROM document WHERE symbol = '{symbol}'
  UNION SELECT cited, 0 FROM ancestor JOIN citation ON citing = ancestor.id WHERE cited IS NOT NULL AND place <> 0)
SELECT document.symbol, document.title, document.adopted FROM ancestor JOIN document USING (id);
"""

IGRAPH_RANK = """
import igraph, sys
graph = igraph.Graph.Read_Edgelist(sys.argv[1], directed=True)
graph.simplify()
ranks = graph.pagerank(damping=0.85)
if len(sys.argv) > 2:
  with open(sys.argv[2], "w") as output:
    for node, rank in enumerate(ranks): output.write(f"{node} {rank!r}\\n")
"""

IGRAPH_WALK = """
import igraph, sys
graph = igraph.Graph.Read_Edgelist(sys.argv[1], directed=True)
print(len(graph.subcomponent(int(sys.argv[2]), mode="out")))
"""

NETWORKX_RANK = """
import networkx, sys
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python
graph = networkx.read_edgelist(sys.argv[1], create_using=networkx.DiGraph, nodetype=int)
_pagerank_python(graph, tol=1e-6 / len(graph))
"""


def generate(args, work, documents):
    """An archive by chance: its path, the seconds that writing it took, and the seconds of the processor; the least of three
    times where these are short."""
    runs = [generate_once(args, work, documents) for _ in range(3 if documents <= 10_000 else 1)]
    return min(runs, key=lambda run: run[2])


def generate_once(args, work, documents):
    path = f"{work}/{documents}.sqlite"
    if os.path.exists(path):
        os.remove(path)
    return path, *processor_time([args.generator, path, str(documents), "10"])[:2]


def processor_time(arguments):
    """The seconds of one run of a program, those of the processor, and its peak memory in MB."""
    begin = time.perf_counter()
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"bench: {arguments[0]} failed")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def ingests(args, work, sizes):
    """What `ingest` takes for a text of an archive by chance, as a person runs it, in archives of several sizes.

    The machine's pace changes while the largest is read: the small ones are read before and after it, and the run in the middle of
    each size counts.
    """
    runs = {documents: [] for documents in sizes}
    small = [documents for documents in sizes if documents <= 10_000]
    for documents in [*sizes, *small]:
        folder, database = f"{work}/texts", f"{work}/texts.sqlite"
        subprocess.run([args.generator, "--texts", folder, str(documents), "10"], check=True, stdout=subprocess.DEVNULL)
        for _ in range(3 if documents in small else 1):
            for name in glob.glob(database + "*"):
                os.remove(name)
            runs[documents].append(processor_time([args.citegraph, "ingest", "-q", folder, "--db", database]))
        shutil.rmtree(folder)
        print(f"  {documents} texts ingested in {runs[documents][-1][0]:.1f} s", flush=True)
    table = []
    for documents, times in runs.items():
        seconds, processor, memory = sorted(times)[len(times) // 2]
        table.append((documents, processor / documents * 1e6, seconds / documents * 1e6, memory))
    print("\n| texts | µs of the processor to ingest one | µs until it is done | peak memory, MB |")
    print("|---|---|---|---|")
    for line in table:
        print("| {} | {:.0f} | {:.0f} | {:.0f} |".format(*line))
    print()


def edges(path, work):
    """The arrows of an archive as a file that igraph and networkx read; nodes are ids less 1."""
    name = f"{work}/edges.txt"
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    with open(name, "w") as output:
        for citing, cited in database.execute(
            "SELECT DISTINCT citing - 1, cited - 1 FROM citation WHERE cited IS NOT NULL AND place <> 0 AND citing <> cited"
        ):
            output.write(f"{citing} {cited}\n")
    return name


def closure(path, wanted):
    """A document with about so many ancestors: its symbol, its id and how many they are."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    count = database.execute("SELECT max(id) FROM document").fetchone()[0]
    best = None
    for start in range(wanted, min(count, 2 * wanted), max(1, wanted // 25)):
        seen, waiting = {start}, [start]
        while waiting and len(seen) < 2 * wanted:
            for (cited,) in database.execute(
                "SELECT cited FROM citation WHERE citing = ? AND cited IS NOT NULL AND place <> 0", (waiting.pop(),)
            ):
                if cited not in seen:
                    seen.add(cited)
                    waiting.append(cited)
        if best is None or abs(len(seen) - 1 - wanted) < best[2]:
            best = (start, len(seen) - 1, abs(len(seen) - 1 - wanted))
        if best[2] * 50 < wanted:
            break
    symbol = database.execute("SELECT symbol FROM document WHERE id = ?", best[:1]).fetchone()[0]
    return symbol, best[0], best[1]


def walks(args, work, path):
    for wanted in (1000, 100_000):
        documents = sqlite3.connect(path).execute("SELECT count(*) FROM document").fetchone()[0]
        if wanted * 2 > documents:
            continue
        symbol, node, found = closure(path, wanted)
        ours, _ = measured([args.citegraph, "ancestors", symbol, "--format", "table", "-q", "--db", path])
        print(f"  ancestors of {symbol}: {found} documents")
        if shutil.which("sqlite3"):
            theirs, _ = measured(["sqlite3", "-readonly", path, RECURSIVE.format(symbol=symbol)])
            row(f"ancestors, {found} documents", ours, "sqlite3, recursive query", theirs)
        if has("igraph"):
            theirs, _ = python_time(IGRAPH_WALK, edges(path, work), node - 1)
            row(f"ancestors, {found} documents", ours, "igraph, edges from a file", theirs)


def ranks(args, work, path, documents):
    ours, _ = measured([args.citegraph, "rank", "--by", "pagerank", "-q", "--db", path])
    if not has("igraph"):
        return
    file = edges(path, work)
    theirs, _ = python_time(IGRAPH_RANK, file)
    row(f"PageRank, {documents} documents", ours, "igraph, edges from a file", theirs, 2)
    python_time(IGRAPH_RANK, file, f"{work}/ranks.txt", runs=1)
    with open(f"{work}/ranks.txt") as lines:
        theirs = dict(line.split() for line in lines)
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    said = subprocess.run(
        [args.citegraph, "rank", "--by", "pagerank", "--top", "1000", "--format", "json", "-q", "--db", path],
        check=True, capture_output=True, text=True).stdout
    most = 0
    for line in said.splitlines():
        answer = json.loads(line)
        node = database.execute("SELECT id - 1 FROM document WHERE symbol = ?", (answer["symbol"],)).fetchone()[0]
        most = max(most, abs(answer["score"] - float(theirs[str(node)])))
    print(f"  the thousand highest ranks differ from igraph's by {most:.1e} at most")


def growth(args, work, sizes):
    """How time and space grow; gives the path of the largest archive."""
    table = []
    path = None
    for documents in sizes:
        if path:
            os.remove(path)
        path, seconds, processor = generate(args, work, documents)
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        citations = database.execute("SELECT count(*) FROM citation").fetchone()[0]
        symbol, _, found = closure(path, 400)
        walk, _ = measured([args.citegraph, "ancestors", symbol, "--format", "table", "-q", "--db", path])
        show, _ = measured([args.citegraph, "show", symbol, "-q", "--db", path])
        ranked, _ = measured([args.citegraph, "rank", "-q", "--by", "pagerank", "--db", path])
        table.append((documents, citations, processor / documents * 1e6, os.path.getsize(path) / citations, found,
                      walk * 1e3, show * 1e3, ranked / documents * 1e6))
        print(f"  {documents} documents written in {seconds:.1f} s", flush=True)
        if documents == 100_000:
            plain = f"{work}/plain.sqlite"
            theirs, _ = python_time(INSERT_ROWS, path, plain, runs=1)
            os.remove(plain)
            row("storing 100000 documents", seconds, "Python sqlite3, executemany", theirs)
            if has("networkx"):
                theirs, _ = python_time(NETWORKX_RANK, edges(path, work), runs=1)
                row("PageRank, 100000 documents", ranked, "networkx, edges from a file", theirs)
    print("\n| documents | citations | µs of the processor to write one | bytes a citation | closure | ancestors, ms | show, ms "
          "| PageRank, µs a document |")
    print("|---|---|---|---|---|---|---|---|")
    for line in table:
        print("| {} | {} | {:.0f} | {:.0f} | {} | {:.0f} | {:.0f} | {:.1f} |".format(*line))
    print()
    return path


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--programs", required=True)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("folders", nargs="*")
    args = parser.parse_args()
    args.citegraph = f"{args.programs}/citegraph"
    args.generator = f"{args.programs}/generate-archive"
    load = os.getloadavg()[0]
    print(f"bench: {os.cpu_count()} cores, load {load:.1f} before it began")
    with tempfile.TemporaryDirectory() as work:
        print("bench: real texts")
        texts(args, work)
        print("bench: archives by chance, seed 1")
        sizes = [1000, 10_000, 100_000] + ([] if args.quick else [1_000_000])
        ingests(args, work, sizes)
        path = growth(args, work, sizes)
        walks(args, work, path)
        ranks(args, work, path, sizes[-1])
    print("\n| what | citegraph | beside | that | ratio | wanted |")
    print("|---|---|---|---|---|---|")
    for what, ours, peer, theirs, ratio, bound in ROWS:
        wanted = "" if bound is None else f"<= {bound:.2g}"
        print(f"| {what} | {ours:.3f} s | {peer} | {theirs:.3f} s | {ratio:.2f} | {wanted} |")


if __name__ == "__main__":
    main()
