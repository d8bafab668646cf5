#!/usr/bin/env python3
# run: once
"""TAP: pp-nightly against a web server of our own, whose site changes from night to night."""
import fcntl
import http.server
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import threading
import time

from tap import plan, point, skip_all

TOP, BUILD = pathlib.Path(os.environ["TOP"]), pathlib.Path(os.environ["BUILD"])
if not shutil.which("wget"):
    skip_all("no wget")


def page(title, *paragraphs):
    body = "".join(f"<p>{p}</p>" for p in paragraphs)
    return (f"<!DOCTYPE html><html lang=de><head><meta charset=utf-8><title>{title}</title></head>"
            f"<body><main><h1>{title}</h1>{body}</main></body></html>").encode()


INDEX = ("<!DOCTYPE html><html lang=de><head><meta charset=utf-8><title>Netz</title></head><body><ul>"
         "<li><a href=zahlen.html>Zahlen</a></li><li><a href=gera.html>Gera</a></li>"
         "<li><a href=geheim.html>Intern</a></li></ul></body></html>").encode()
NUMBERS = "Stand: 3. Mai 2021. Bundesweit gehören {} Partnerkommunen zum Partnerprozess „Gesundheit für alle“."
GERA = page("Gera ist dabei", "Die Stadt Gera ist 2016 dem Partnerprozess „Gesundheit für alle“ beigetreten.",
            "Das Gesundheitsamt freut sich über den Austausch mit den anderen Kommunen im ganzen Land.")

site = {}
asked = []


def restore():
    site.clear()
    site.update({"/": (200, INDEX), "/zahlen.html": (200, page("Zahlen", NUMBERS.format(20))), "/gera.html": (200, GERA),
                 "/geheim.html": (200, GERA), "/robots.txt": (200, b"User-agent: *\nDisallow: /geheim.html\n")})


class Server(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        asked.append(self.path)
        status, body = site.get(self.path, (404, b"fort"))
        self.send_response(status)
        kind = "text/plain" if self.path.endswith(".txt") else "text/html; charset=utf-8"
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{server.server_port}/"


def folder(name, *sites):
    path = pathlib.Path(name)
    path.mkdir()
    (path / "sites.txt").write_text("# our sites\n" + "".join(f"{s}\n" for s in sites or [address]))
    return path


def command(path, night, *options):
    return [str(TOP / "scripts/pp-nightly"), "--wait", "0", "--timeout", "5", "--now", f"2021-06-{night:02}T02:00:00Z",
            *options, str(path)]


def run(path, night, *options, **environment):
    return subprocess.run(command(path, night, *options), capture_output=True, text=True, stdin=subprocess.DEVNULL,
                          env={**os.environ, "PP_BIN": str(BUILD / "bin"), **environment})


def ledger(path):
    file = path / "ledger.ndjson"
    return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []


def kept(path):
    """What must not change when a run comes to nothing."""
    return [(path / name).read_bytes() if (path / name).exists() else None for name in ("ledger.ndjson", "counts.csv")]


# --- nights -------------------------------------------------------------------------------------------------
restore()
job = folder("job")
first = run(job, 1)
seen = ledger(job)
point(first.returncode == 0 and not first.stderr, "the first night succeeds silently", first.stdout, first.stderr)
point(seen and all(c["change"] == "new" for c in seen), "everything is new", seen)
point(any(c["type"] == "count" and c["value"] == 20 for c in seen), "the count is among it", first.stdout)
point(any(c["type"] == "membership" and c["ags"] == "16052000" for c in seen), "the member is among it", first.stdout)
point(first.stdout.startswith("pp-nightly 2021-06-01T02:00:00Z: ") and " new, 0 changed, 0 gone" in first.stdout,
      "the summary counts", first.stdout)
tables = [f"{t}.{f}" for t in ("counts", "members", "states", "dates") for f in ("csv", "ndjson")]
point(all((job / t).stat().st_size for t in tables), "all tables are there", os.listdir(job))
point("/robots.txt" in asked and "/geheim.html" not in asked, "robots.txt is respected", asked)
point(not (job / "work").exists() and len(list((job / "archive").iterdir())) == 1, "the archive is put away",
      os.listdir(job))

again = run(job, 2)
point(again.returncode == 0 and ": 0 new, 0 changed, 0 gone" in again.stdout and ledger(job) == seen,
      "a night without changes", again.stdout, again.stderr)

site["/zahlen.html"] = (200, page("Zahlen", NUMBERS.format(21)))
changed = run(job, 3)
news = ledger(job)[len(seen):]
point(changed.returncode == 0 and [c["change"] for c in news] == ["changed"], "a page says another number", news,
      changed.stdout)
point(news and news[0]["before"]["value"] == 20 and news[0]["after"]["value"] == 21, "with before and after", news)
point(",21," in (job / "counts.csv").read_text() and ",20," not in (job / "counts.csv").read_text(),
      "the tables follow", (job / "counts.csv").read_text())

site["/gera.html"] = (200, page("Gera", "Die Stadt Gera baut ein Netzwerk für Gesundheit auf und sucht Engagierte.",
                                "Das Gesundheitsamt freut sich über den Austausch mit den anderen Kommunen im Land."))
gone = run(job, 4)
losses = [c for c in ledger(job) if c["change"] == "gone"]
point(gone.returncode == 0 and any(c["type"] == "membership" for c in losses), "a page no longer says it", gone.stdout)

# --- illness ------------------------------------------------------------------------------------------------
for name, answer in (("404", (404, b"fort")), ("500", (500, b"krank")), ("an empty body", (200, b"")),
                     ("a login page", (200, page("Anmelden", "Bitte melden Sie sich an, um fortzufahren.")))):
    restore()
    ill = folder(f"ill-{name.replace(' ', '-')}")
    run(ill, 1)
    before = kept(ill)
    site["/gera.html"] = answer
    result = run(ill, 2)
    point(result.returncode in (0, 1) and kept(ill) == before, f"nothing is gone for {name}", result.stdout,
          result.stderr)
restore()
down = folder("down", address, "http://127.0.0.1:1/")
result = run(down, 1)
point(result.returncode == 1 and "http://127.0.0.1:1/: no connection" in result.stdout and ledger(down),
      "a site that is down is named, the others are read", result.stdout, result.stderr)

# --- faults -------------------------------------------------------------------------------------------------
with open(job / ".lock") as lock:
    fcntl.flock(lock, fcntl.LOCK_EX)
    result = run(job, 5)
    point(result.returncode == 75 and "another run" in result.stderr, "two runs at once", result.stderr)
result = run(job, 5)
point(result.returncode == 0, "a lock that a dead run left behind", result.stderr)
clock = run(job, 2)
point(clock.returncode == 0, "a clock that goes backwards", clock.stderr)

tools = pathlib.Path("tools")
tools.mkdir()
for tool in (BUILD / "bin").iterdir():
    (tools / tool.name).symlink_to(tool)
for dying in ("pp-pages", "pp-extract", "pp-normalize"):
    (tools / dying).unlink()
    (tools / dying).write_text("#!/bin/sh\nkill -9 $$\n")
    (tools / dying).chmod(0o755)
    before = kept(job)
    site["/zahlen.html"] = (200, page("Zahlen", NUMBERS.format(22)))
    result = run(job, 6, PP_BIN=str(tools.resolve()))
    point(result.returncode == 2 and kept(job) == before, f"{dying} dies: nothing of the run is kept", result.stderr)
    (tools / dying).unlink()
    (tools / dying).symlink_to(BUILD / "bin" / dying)
result = run(job, 7)
point(result.returncode == 0 and any(c.get("after", {}).get("value") == 22 for c in ledger(job)),
      "the next night makes up for it", result.stdout, result.stderr)

for name, arguments in (("no folder", []), ("a folder that is not there", ["nowhere"]), ("a folder without a list", ["."]),
                        ("an unknown option", ["--no-such", "job"])):
    result = subprocess.run([str(TOP / "scripts/pp-nightly"), *arguments], capture_output=True, text=True)
    point(result.returncode == 2 and result.stderr.startswith("pp-nightly: "), name, result.stderr)

# --- kill -9 at any moment, then a rerun: as if nothing had happened ------------------------------------------
restore()
quiet = folder("quiet")
began = time.monotonic()
run(quiet, 1)
lasts = time.monotonic() - began
site["/zahlen.html"] = (200, page("Zahlen", NUMBERS.format(33)))
run(quiet, 2)
wanted = [(quiet / name).read_bytes() for name in ("ledger.ndjson", "counts.csv", "members.ndjson")]
random.seed(20110)
bad = []
for attempt in range(10):
    restore()
    hurt = folder(f"hurt-{attempt}")
    run(hurt, 1)
    site["/zahlen.html"] = (200, page("Zahlen", NUMBERS.format(33)))
    with subprocess.Popen(command(hurt, 2), start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, env={**os.environ, "PP_BIN": str(BUILD / "bin")}) as victim:
        time.sleep(random.random() * lasts)
        try:
            os.killpg(victim.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    result = run(hurt, 2)
    for _ in range(100):  # the lock is held until the last of the killed processes has ended
        if result.returncode != 75:
            break
        time.sleep(0.05)
        result = run(hurt, 2)
    got = [(hurt / name).read_bytes() for name in ("ledger.ndjson", "counts.csv", "members.ndjson")]
    if result.returncode != 0 or got != wanted:
        bad.append((attempt, result.returncode, result.stderr))
point(not bad, "killed at random moments, a rerun gives what an undisturbed run gives", *bad)

server.shutdown()
plan()
