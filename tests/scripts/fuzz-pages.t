#!/usr/bin/env python3
"""TAP: pages, records and archives with random damage (a fixed seed) cost no page but the damaged ones, nothing
crashes, all that comes out is valid, and several threads give what one gives."""
import json
import os
import random
import subprocess
import zlib

from archives import chunked, gz, html, http, page, record
from tap import check, plan

FILES, ROUNDS = 150, 3
SEEDS = [
    page("Ulm"),
    record("http://example.org/Gera", http(chunked(html("Gera")), "Transfer-Encoding: chunked")),
    record("http://example.org/Hof", http(chunked(gz(html("Hof"))), "Transfer-Encoding: chunked", "Content-Encoding: gzip")),
    record("http://example.org/Celle", http(zlib.compress(html("Celle")), "Content-Encoding: deflate")),
    record("http://example.org/Aalen", "Grüße".encode("utf-16"), "conversion", "text/plain"),
    b'{"type":"page","source":"a","text":"Gr\\u00fc\\u00dfe\\nx","blocks":[[0,5,"item",1],[6,7,"row",0]]}\n'
    b'{"url":"http://example.org/","html":"<p>Ulm<b>&uuml;","published":"2018-12-07"}\n{"type":"other"}\n',
    html("Köln").decode().encode("latin-1"),
    html("Köln").decode().encode("utf-16"),
]


def damage(data):
    data = bytearray(data)
    for _ in range(random.choice([1, 1, 2, 5, 20])):
        at = random.randrange(len(data)) if data else 0
        match random.randrange(5):
            case 0 if data:
                data[at] = random.randrange(256)
            case 1:
                del data[at:at + random.randrange(1, 40)]
            case 2:
                data[at:at] = random.randbytes(random.randrange(1, 9))
            case 3 if data:
                other = random.randrange(len(data))
                data[at:at] = data[other:other + random.randrange(1, 100)]
            case 4:
                del data[max(1, at):]
    return bytes(data)


def some_file():
    parts = [random.choice(SEEDS) if random.random() < .6 else damage(random.choice(SEEDS))
             for _ in range(random.randrange(1, 6))]
    packing = random.random()
    data = gz(b"".join(parts)) if packing < .3 else gz(*parts) if packing < .5 else b"".join(parts)
    return damage(data) if random.random() < .7 else data


def run(*args):
    done = subprocess.run(["pp-pages", "--recursive", *args], capture_output=True, check=False)
    return done.stdout, done.stderr, done.returncode


for number in range(ROUNDS):
    random.seed(number)
    folder = f"round{number}"
    os.mkdir(folder)
    for i in range(FILES):
        with open(f"{folder}/{i:03}-bad", "wb") as f:
            f.write(some_file())
        with open(f"{folder}/{i:03}-good", "w", encoding="utf-8") as f:
            f.write(f"Seite {i}\n")
    out, err, status = run(folder)
    wrong = "" if status in (0, 1) else f"status {status}: {err[-300:]}"
    try:
        good = [r["text"] for r in map(json.loads, out.decode().splitlines()) if str(r.get("source")).endswith("-good")]
        if good != [f"Seite {i}\n" for i in range(FILES)]:
            wrong += " a good page is lost"
    except ValueError as e:
        wrong += f" output is not valid: {e}"
    if any(not line.startswith(b"pp-pages: ") for line in err.splitlines()):
        wrong += " a message without its head"
    if run("--jobs", "3", folder) != (out, err, status):
        wrong += " three threads give something else"
    check(f"{FILES} damaged files, seed {number}", wrong)
plan()
