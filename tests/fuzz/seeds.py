#!/usr/bin/env python3
"""Writes the seeds that are better made than kept: web archives (packed and odd), and states of each version.

usage: tests/fuzz/seeds.py source|state FOLDER [STATE]     (STATE: one that pp-dedupe wrote)"""
import os
import pathlib
import shutil
import sqlite3
import sys
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from archives import chunked, gz, html, http, page, record  # noqa: E402


def sources():
    yield "warc", page("Ulm") + record("", b"software: x\r\n", "warcinfo", "application/warc-fields") + page("Hof")
    yield "warc.gz", gz(page("Ulm"), page("Hof"))
    yield "lf.warc", record("http://e.org/", http(html("Ulm")), version="1.1", end="\n")
    yield "chunked.warc", record("http://e.org/", http(chunked(html("Gera")), "Transfer-Encoding: chunked"))
    yield "packed.warc", record("http://e.org/", http(chunked(gz(html("Hof"))), "Transfer-Encoding: chunked",
                                                      "Content-Encoding: gzip"))
    yield "deflate.warc", record("http://e.org/", http(zlib.compress(html("Celle")), "Content-Encoding: deflate"))
    yield "brotli.warc", record("http://e.org/", http(b"\x0b\x02\x80<p>Ulm\x03", "Content-Encoding: br"))
    yield "conversion.warc", record("http://e.org/", "Grüße".encode("utf-16"), "conversion", "text/plain")
    yield "resource.warc", record("http://e.org/", html("Aalen"), "resource", "text/html")
    yield "revisit.warc", page("Ulm") + record("http://example.org/Ulm", http(b""), "revisit",
                                               "application/http; msgtype=response", None,
                                               "WARC-Refers-To-Target-URI: http://example.org/Ulm")
    yield "errors.warc", record("http://e.org/a", http(html("x"), status="404 Not Found")) + record(
        "http://e.org/b", http(b"", "Location: /c", status="301 Moved")) + record("http://e.org/d", b"", length=0)
    yield "cut.warc", page("Ulm")[:-40]
    yield "length.warc", record("http://e.org/", http(html("Ulm")), length=99999999999)
    yield "segment.warc", record("http://e.org/", http(html("Ulm")), "response", "application/http; msgtype=response",
                                 None, "WARC-Segment-Number: 1", "WARC-Payload-Digest: sha1:AAAA")
    yield "cut.gz", gz(html("Ulm"))[:-9]


def states(folder, newest):
    """Small database pages, so that an input is some kilobytes and most of it is content."""
    small = folder / "state.sqlite"
    shutil.copy(newest, small)
    with sqlite3.connect(small, isolation_level=None) as db:
        db.execute("PRAGMA page_size = 512")
        db.execute("VACUUM")
    db.close()
    older = folder / "older.sqlite"
    shutil.copy(small, older)
    with sqlite3.connect(older) as db:
        db.execute("ALTER TABLE page DROP COLUMN kept_since")
        db.execute("PRAGMA user_version = 1")
    db.close()
    (folder / "text.sqlite").write_bytes(b"Not a database\n")


folder = pathlib.Path(sys.argv[2])
if sys.argv[1] == "state":
    states(folder, sys.argv[3])
else:
    for name, data in sources():
        (folder / name).write_bytes(data)
