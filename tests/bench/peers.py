#!/usr/bin/env python3
"""The peers of the benchmark that are libraries: each reads the files whose names stand on standard input, one a line,
and writes what it makes of them, a JSON object a line (libxml2: nothing).

usage: tests/bench/peers.py trafilatura|resiliparse|htmldate|libxml2|dateparser <NAMES
       tests/bench/peers.py duckdb THREADS SQL
"""
import ctypes
import ctypes.util
import json
import sys


def pages():
    for name in sys.stdin.read().split("\n"):
        if name:
            with open(name, "rb") as f:
                yield name, f.read()


def write(name, **fields):
    sys.stdout.write(json.dumps({"type": "page", "source": name, **fields}, ensure_ascii=False) + "\n")


def none_taken(taken, seen):
    """A peer that cannot take any page is not slow or bad, it is not installed as it should be."""
    if seen and not taken:
        sys.exit("peers: not one page could be taken: is the virtual environment whole?")


def trafilatura():
    """Text and date, in its standard setting: what pp-pages gives."""
    from trafilatura import bare_extraction
    taken = seen = 0
    for name, content in pages():
        seen += 1
        try:
            document = bare_extraction(content, with_metadata=True)
        except Exception:  # a page that it cannot take costs it nothing
            document = None
        taken += document is not None
        write(name, text=document.text if document else None, published=document.date if document else None)
    none_taken(taken, seen)


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding
    for name, content in pages():
        write(name, text=extract_plain_text(bytes_to_str(content, detect_encoding(content)), main_content=True))


def htmldate():
    from htmldate import find_date
    for name, content in pages():
        try:
            published = find_date(content.decode("utf-8", "replace"), extensive_search=True, original_date=True)
        except Exception:
            published = None
        write(name, published=published)


def dateparser():
    """Dates in plain text."""
    from dateparser.search import search_dates
    for name, content in pages():
        found = search_dates(content.decode("utf-8", "replace"), languages=["de"]) or []
        write(name, dates=[[exact, when.isoformat()] for exact, when in found])


def libxml2():
    """Only the parse into a tree, without a word of Python inside."""
    library = ctypes.CDLL(ctypes.util.find_library("xml2") or "libxml2.so.2")
    library.htmlReadMemory.restype = ctypes.c_void_p
    library.htmlReadMemory.argtypes = [ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int]
    library.xmlFreeDoc.argtypes = [ctypes.c_void_p]
    recover_quiet_no_network = 1 | 32 | 64 | 2048
    for _, content in pages():
        tree = library.htmlReadMemory(content, len(content), None, None, recover_quiet_no_network)
        if tree:
            library.xmlFreeDoc(tree)


def duckdb():
    import duckdb as engine
    connection = engine.connect(config={"threads": int(sys.argv[2])})
    connection.execute("SET preserve_insertion_order = false")
    for row in iter(connection.execute(sys.argv[3]).fetchone, None):
        sys.stdout.write(json.dumps(row, default=str, ensure_ascii=False) + "\n")


PEERS = {f.__name__: f for f in (trafilatura, resiliparse, htmldate, dateparser, libxml2, duckdb)}

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in PEERS:
        sys.exit(__doc__)
    PEERS[sys.argv[1]]()
