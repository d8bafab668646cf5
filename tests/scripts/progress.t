#!/usr/bin/env python3
# run: once
"""TAP: long work shows how far it is: by itself on a terminal, else where it is asked for."""
import os
import pty
import re
import select
import signal
import subprocess
import time

from tap import plan, point

FACT = (b'{"type":"date","source":"a","start":0,"end":4,"exact":"2016","edtf":"2016","role":"mention"}\n' * 700)
PAGES = b'{"type":"page","source":"a","text":"Gera ist dabei."}\n' * 300
TOOLS = {"pp-pages": (PAGES, "pages"), "pp-extract": (PAGES, "pages"), "pp-normalize": (FACT, "records"),
         "pp-dedupe": (FACT, "records"), "pp-stats": (FACT, "records")}
PATIENCE = 60  # seconds; as soon as something is shown the test goes on


def fed(tool, on_terminal, until, *options):
    """What the tool says while it gets input in small portions, `until` a pattern or for so many seconds."""
    ours, theirs = pty.openpty() if on_terminal else os.pipe()
    process = subprocess.Popen([tool, *options], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    said, end = b"", time.monotonic() + (until if isinstance(until, float) else PATIENCE)
    try:
        while time.monotonic() < end and not (isinstance(until, bytes) and re.search(until, said)):
            process.stdin.write(TOOLS[tool][0])
            process.stdin.flush()
            if select.select([ours], [], [], 0.05)[0]:
                said += os.read(ours, 65536)
        process.stdin.close()
        while data := os.read(ours, 65536):
            said += data
    except OSError:  # a terminal ends so
        pass
    os.close(ours)
    return said, process.wait()


for tool, (_, unit) in TOOLS.items():
    shown = rb"\r\x1b\[K%s: \d+ %s, \d+ MB" % (tool.encode(), unit.encode())
    said, status = fed(tool, True, shown)
    point(re.search(shown, said) and said.endswith(b"\r\x1b[K") and status == 0, f"{tool}: on a terminal, wiped at the end",
          said)
    said, status = fed(tool, False, shown, "--progress")
    point(re.search(shown, said) and status == 0, f"{tool}: where it is asked for", said)
    said, status = fed(tool, False, 1.5)
    point(said == b"" and status == 0, f"{tool}: else not", said)

# Of files the size is known. The work is held up again and again until it has taken long enough to be shown.
with open("facts", "wb") as f:
    f.write(FACT * 900)
said = b""
for attempt in range(20):
    with subprocess.Popen(["pp-stats", "--progress", "--by", "type", "facts"], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE) as process:
        while process.poll() is None:
            time.sleep(0.02)
            process.send_signal(signal.SIGSTOP)
            time.sleep(0.6)
            process.send_signal(signal.SIGCONT)
        said = process.stderr.read()
    if said:
        break
point(re.search(rb"pp-stats: \d+ records, \d+ MB of \d+, \d+ s left", said), "of files: how much, and the time left", said)
plan()
