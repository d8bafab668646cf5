#!/usr/bin/env python3
"""TAP: what strangers wrote never gives orders to a terminal: no control character of a page, a record or a name of a
file reaches one, and what is shown of records still says the same."""
import json
import os
import pty
import re
import subprocess

from tap import check, plan, point

EVIL = "\x1b]0;x\x07 \x1b[2J \x9b31m \x85 \x7f \u202e \u2066 \u200f \u2028 \U000e0041 ü \x08\r"
ORDERS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\U000e0000-\U000e007f]")
OWN = re.compile("\r\x1b\\[K")  # how the line of progress is wiped out
PAGE = f"Gera{EVIL}\nDie Stadt Gera ist 2016 dem Partnerprozess {EVIL} beigetreten. Es sind 20 Partnerkommunen.\n"


def on_terminal(*command):
    """What a terminal gets of both streams, in its own line ends, and the status."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs)
    os.close(theirs)
    got = b""
    while True:
        try:
            data = os.read(ours, 65536)
        except OSError:  # EIO: nobody has the other end any more
            break
        got += data
        if not data:
            break
    os.close(ours)
    return got.decode().replace("\r\n", "\n"), process.wait()


def clean(name, *command):
    shown, status = on_terminal(*command)
    orders = ORDERS.search(OWN.sub("", shown))
    check(f"{name}: no orders", orders and f"{orders[0]!r} in {shown[max(0, orders.start() - 60):orders.end() + 20]!r}")
    point(shown.strip() and status in (0, 1), f"{name}: something is shown", status, shown)
    return shown


def same_records(name, shown, *command):
    """The records among what is shown are those that a pipe gets."""
    piped = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True).stdout.decode()
    records = [json.loads(line) for line in shown.split("\n") if line.startswith("{")]
    point(records and records == [json.loads(line) for line in piped.split("\n") if line], f"{name}: the records say the same",
          shown, piped)


names = {}
for kind, text in ("txt", PAGE), ("html", f"<!DOCTYPE html><title>Gera{EVIL}</title><p class='{EVIL}'>{PAGE}"):
    names[kind] = f"bad {EVIL.replace('/', '')}.{kind}"
    with open(names[kind], "w", encoding="utf-8", newline="") as f:
        f.write(text)
raw = "\x7f \x9b31m \u202e \u2066 \u2028 \U000e0041"  # what JSON may have in strings as it is
with open("records", "w", encoding="utf-8") as f:
    f.write(f'{{"type":"commune","source":"a{raw}","start":0,"end":4,"exact":"Gera{raw}","ags":"16052000",'
            f'"name":"Gera{raw}","level":"municipality","state":"DE-TH","{raw}":[\t"{raw}"\r]}}\n'
            f'{{"type":"membership","source":"a{raw}","start":9,"end":13,"exact":"Gera","ags":"16052000","name":"Gera{raw}",'
            f'"level":"municipality","state":"DE-TH","process":"p{raw}","status":"joined","date":"2016"}}\n'
            f'{{"type":"new{raw}","a":1}}\n')
with open("broken", "w", encoding="utf-8") as f:
    f.write(f'{{"type":"x{EVIL}"\n{{"type":"date"}}\n')

for kind, name in names.items():
    clean(f"pp-pages, {kind}", "pp-pages", name)
    clean(f"pp-extract, {kind}", "pp-extract", name)
    clean(f"pp-extract --explain, {kind}", "pp-extract", "--explain", name)
for tool in "pp-pages", "pp-extract", "pp-normalize", "pp-dedupe":
    same_records(tool, clean(tool, tool, "records"), tool, "records")
for tool in "pp-pages", "pp-extract", "pp-normalize", "pp-dedupe", "pp-stats":
    clean(f"{tool}, a file that is missing", tool, f"missing {EVIL}")
for tool in "pp-normalize", "pp-dedupe", "pp-stats":
    clean(f"{tool}, broken records", tool, "broken")
for question in "members", "states", "dates", "counts", "--by=type,name,exact,source,process":
    for form in "table", "csv", "ndjson":
        clean(f"pp-stats {question}, {form}", "pp-stats", question, "--format", form, "records", f"missing{EVIL}")
shown, status = on_terminal("pp-stats", f"--format={EVIL}")
check("an option: no orders", ORDERS.search(shown) and shown)
shown, status = on_terminal("pp-stats", f"--no{EVIL}")
check("an option that there is not: no orders", ORDERS.search(shown) and shown)
plan()
