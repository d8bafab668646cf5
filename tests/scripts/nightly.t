#!/usr/bin/env python3
"""TAP: pp-nightly against a web server of our own, whose site changes from night to night."""
import fcntl
import http.server
import json
import os
import pathlib
import pty
import random
import re
import resource
import shutil
import signal
import subprocess
import threading
import time

import unprivileged
from tap import plan, point, skip, skip_all

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
        if callable(site.get(self.path)):
            return site[self.path](self)
        status, body, *arrives = site.get(self.path, (404, b"fort"))
        self.send_response(status)
        kind = "text/plain" if self.path.endswith(".txt") else "text/html; charset=utf-8"
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[:arrives[0]] if arrives else body)
        self.close_connection = bool(arrives)


def without_end(status, pause, part):
    def answer(handler):
        handler.close_connection = True
        try:
            handler.send_response(status)
            handler.send_header("Content-Type", "text/html")
            handler.end_headers()
            while True:
                handler.wfile.write(part)
                time.sleep(pause)
        except OSError:
            pass  # nobody listens any more
    return answer


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


def run(path, night, *options, stdout=subprocess.PIPE, preexec_fn=None, **environment):
    return subprocess.run(command(path, night, *options), stdout=stdout, stderr=subprocess.PIPE, text=True,
                          stdin=subprocess.DEVNULL, preexec_fn=preexec_fn,
                          env={**os.environ, "PP_BIN": str(BUILD / "bin"), **environment})


def ledger(path):
    file = path / "ledger.ndjson"
    return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []


def known(path):
    """Types, words and days of all facts that the state has."""
    lines = subprocess.run([BUILD / "bin/pp-dedupe", "--state", path / "state.sqlite", "--dump"], check=True,
                           stdout=subprocess.PIPE, text=True).stdout.splitlines()
    return sorted((f["type"], f["source"], f["exact"], int(f["last_seen"][8:10])) for f in map(json.loads, lines))


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
point(known(job) and all(day == 2 for *_, day in known(job)), "... in which all facts were seen", known(job))

site["/zahlen.html"] = (200, page("Zahlen", NUMBERS.format(21)))
changed = run(job, 3)
news = ledger(job)[len(seen):]
point(changed.returncode == 0 and [c["change"] for c in news] == ["changed"], "a page says another number", news,
      changed.stdout)
point(news and news[0]["before"]["value"] == 20 and news[0]["after"]["value"] == 21, "with before and after", news)
point(re.search(r"before\.value +value .*\n +20 +21 ", changed.stdout), "and so in the summary", changed.stdout)
point(",21," in (job / "counts.csv").read_text() and ",20," not in (job / "counts.csv").read_text(),
      "the tables follow", (job / "counts.csv").read_text())

site["/gera.html"] = (200, page("Gera", "Die Stadt Gera baut ein Netzwerk für Gesundheit auf und sucht Engagierte.",
                                "Das Gesundheitsamt freut sich über den Austausch mit den anderen Kommunen im Land."))
gone = run(job, 4)
losses = [c for c in ledger(job) if c["change"] == "gone"]
point(gone.returncode == 0 and any(c["type"] == "membership" for c in losses), "a page no longer says it", gone.stdout)

# --- illness ------------------------------------------------------------------------------------------------
for name, answer in (("404", (404, b"fort")), ("500", (500, b"krank")), ("an empty body", (200, b"")),
                     ("half a page", (200, GERA, len(GERA) // 2)),
                     ("a login page", (200, page("Anmelden", "Bitte melden Sie sich an, um fortzufahren.")))):
    restore()
    ill = folder(f"ill-{name.replace(' ', '-')}")
    run(ill, 1)
    before = kept(ill)
    site["/gera.html"] = answer
    result = run(ill, 2)
    same = kept(ill) == before or name == "half a page"  # which may say something new, read without its other half
    point(result.returncode in (0, 1) and same and all(c["change"] == "new" for c in ledger(ill)),
          f"nothing is gone for {name}", result.stdout, result.stderr)
    if answer[0] != 200:
        point(f"{address}gera.html: {answer[0]} " in result.stdout, "... and the page is named", result.stdout)
    run(ill, 3)
    days = {day for _, source, _, day in known(ill) if source.endswith("/gera.html")}
    point(days == {1} or name == "half a page", f"... nor seen, though {name} is there again", known(ill))
    said = (ill / "messages.txt").read_text()
    point("gera.html: passed over: empty" in said or name != "an empty body", "... and it is said every night", said)
    restore()
    run(ill, 4)
    days = {day for _, source, _, day in known(ill) if source.endswith("/gera.html")}
    point(days == {4} and (all(c["change"] == "new" for c in ledger(ill)) or name == "half a page"), "... until it is well again", known(ill))
restore()
down = folder("down", address, "http://127.0.0.1:1/")
result = run(down, 1)
point(result.returncode == 1 and "http://127.0.0.1:1/: no connection" in result.stdout and ledger(down),
      "a site that is down is named, the others are read", result.stdout, result.stderr)

for name, status, pause, options, words in (
        ("a page without end", 200, 0, ["--quota", "1m", "--limit", "60"], "a page without end: more than 1m"),
        ("an error without end", 500, 0, ["--quota", "1m", "--limit", "60"], "a page without end: more than 1m"),
        ("a page that comes drop by drop", 200, 0.1, ["--limit", "2"], "took longer than 2 s")):
    restore()
    ill = folder(name.replace(" ", "-"))
    site["/gera.html"] = without_end(status, pause, b"<p>Gera</p>" * (1 if pause else 9999))
    result = run(ill, 1, *options)
    point(result.returncode == 1 and f"{address}: {words}\n" in result.stdout and ledger(ill), name, result.stdout,
          result.stderr)
restore()
stopped = folder("stopped")
site["/gera.html"] = without_end(200, 0.1, b"<p>Gera</p>")
for sign in (signal.SIGINT, signal.SIGTERM):
    asked.clear()
    # Who runs the tests in the background of a shell ignores SIGINT, and what is ignored no shell script can trap.
    with subprocess.Popen(command(stopped, 1), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          text=True, env={**os.environ, "PP_BIN": str(BUILD / "bin")},
                          preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)) as process:
        while "/gera.html" not in asked:
            time.sleep(0.05)
        process.send_signal(sign)
        said = process.stderr.read()  # wget has it, too
    point(process.returncode == 2 and said == "pp-nightly: stopped: nothing of this run is kept\n" and not ledger(stopped),
          f"stopped by {sign.name} while it fetches", process.returncode, said)
restore()
result = run(stopped, 1)
point(result.returncode == 0 and ledger(stopped), "... and nothing of it holds the lock", result.stderr)
deep = "/" + 30 * ("x" * 200 + "/")
site["/"] = (200, INDEX + f"<a href={deep}>1</a><a href=/{'y' * 300}>2</a>".encode())
site[deep] = (200, page("Tief", NUMBERS.format(88)))
result = run(folder("deep"), 1)
point(result.returncode == 1 and f"/{'y' * 300}: 404" in result.stdout and f"{address[:-1]}{deep}" in result.stdout,
      "names that no file can have", result.stdout, result.stderr)
restore()

# --- clumsy hands -------------------------------------------------------------------------------------------
odd = folder("odd")
(odd / "sites.txt").write_bytes(b"\xef\xbb\xbf# List\r\n  %s \t\r\n\r\n%s # again\r\nhttp://m\xc3\xbcller.invalid/\n# \r\n%s"
                                % ((address.encode(),) * 2 + (address.replace("http", "HTTP").encode() + b"gera.html",)))
asked.clear()
proxy = {"http_proxy": address, "no_proxy": "127.0.0.1"}
result = run(odd, 1, **proxy)
point([a for a in asked if a != "/robots.txt"] == ["/", "/zahlen.html", "/gera.html", "http://xn--mller-kva.invalid/",
                                                   "/gera.html"]
      and "müller" not in result.stderr and result.returncode == 1, "a list from Windows, each site once, umlauts", asked,
      result.stdout, result.stderr)
(odd / "sites.txt").write_text("example.org\n")
result = run(odd, 2)
point(result.returncode == 1 and "example.org: no address of a site, which begins with http" in result.stdout,
      "no address", result.stdout)

(odd / "sites.txt").write_text("# to come\n")
result = run(odd, 3)
point(result.returncode == 2 and result.stderr == "pp-nightly: odd/sites.txt: lists no site\n" and not result.stdout,
      "an empty list", result.stdout, result.stderr)

quiet = folder("quiet-messages")
site["/robots.txt"] = (404, b"fort")
said = run(quiet, 1), (quiet / "messages.txt").read_text()
archive = re.search(r"quiet-messages/archive/\S+\.warc\.gz", said[1])
point(archive and os.path.exists(archive[0]), "messages name archives that are there", said)
restore()
result = run(quiet, 2, "--user-agent", "nobody")
(quiet / "sites.txt").write_text(f"{address}leer.txt\n")
site["/leer.txt"] = (200, b"Nichts.")
site["/robots.txt"] = (200, b"")
result = run(quiet, 3)
point(result.returncode == 0 and "messages" not in result.stdout and not (quiet / "messages.txt").exists(),
      "messages of an earlier night do not stay", result.stdout, os.listdir(quiet))
restore()

lost = folder("lost")
run(lost, 1)
before = known(lost)
(lost / "state.sqlite").unlink()
result = run(lost, 1)
point(result.returncode == 0 and known(lost) == before, "a state that was removed: all pages are read again", known(lost),
      result.stdout)
older = (lost / "state.sqlite").read_bytes()
site["/zahlen.html"] = (200, page("Zahlen", NUMBERS.format(77)))
run(lost, 2)
after = known(lost)
(lost / "state.sqlite").write_bytes(older)
shutil.copy(lost / "ledger.ndjson", "ledger-of-two-nights")
result = run(lost, 2)
point(result.returncode == 0 and known(lost) == after and (lost / "ledger.ndjson").read_bytes()
      == pathlib.Path("ledger-of-two-nights").read_bytes(), "an older state that was put back: as if the night had not been",
      known(lost), result.stdout)
asked.clear()
result = run(lost, 2, "--profile", "./no-such.json")
point(result.returncode == 2 and "no-such.json" in result.stderr and not asked, "a profile that is not there: nothing is fetched",
      result.stderr, asked)
(lost / "ledger.ndjson").unlink()
result = run(lost, 3)
point(result.returncode == 2 and "ledger is missing" in result.stderr and "--new-ledger" in result.stderr
      and not (lost / "ledger.ndjson").exists(), "a ledger that was removed is missed", result.stderr)
restore()
result = run(lost, 3, "--new-ledger")
point(result.returncode == 0 and [c["change"] for c in ledger(lost)] == ["changed"], "... unless it is to begin anew",
      result.stdout, result.stderr)

site["/zahlen.html"] = (200, page("Zahlen", *(f"Stand: {d}. Mai 2021. Es sind {d + 20} Partnerkommunen." for d in range(1, 8))))
result = run(folder("many"), 1, "--lines", "3")
shown = result.stdout.split("  count\n")[1].split("  date\n")[0].splitlines()
point(len(shown) == 5 and re.fullmatch(r" +and 4 more, in many/ledger\.ndjson", shown[-1]), "long tables are cut short",
      result.stdout)
restore()
for name in ("-n", "a=b"):
    asked.clear()
    result = run(folder(name), 1, "--")
    point(result.returncode == 0 and ledger(pathlib.Path(name)), f"a folder called {name}", result.stdout, result.stderr)
    result = run(pathlib.Path(name), 2, "--")
    stored = [file for file in (pathlib.Path(name) / "seen").glob("*.cdx") if file.stat().st_size]
    point(result.returncode == 0 and stored, "... what was seen there is remembered", result.stdout, result.stderr, stored)
for option, value in (("--quota", "much"), ("--wait", "-1"), ("--limit", "x"), ("--keep", "9" * 30)):
    result = run(job, 4, option, value)
    point(result.returncode == 2 and f"'{value}' is no" in result.stderr, f"{option} {value}", result.stderr)

# --- faults -------------------------------------------------------------------------------------------------
with open(job / ".lock") as lock:
    fcntl.flock(lock, fcntl.LOCK_EX)
    result = run(job, 5)
    point(result.returncode == 75 and "another run" in result.stderr, "two runs at once", result.stderr)
result = run(job, 5)
point(result.returncode == 0, "a lock that a dead run left behind", result.stderr)
archives = {file.name: file.read_bytes() for file in (job / "archive").iterdir()}
clock = run(job, 2)
point(clock.returncode == 0 and "the clock says" in (job / "messages.txt").read_text(), "a clock that goes backwards",
      clock.stderr)
point(all((job / "archive" / name).read_bytes() == data for name, data in archives.items())
      and len(list((job / "archive").iterdir())) == len(archives) + 1, "... writes over no archive",
      os.listdir(job / "archive"))

tools = pathlib.Path("tools")
tools.mkdir()
for tool in (BUILD / "bin").iterdir():
    (tools / tool.name).symlink_to(tool)
for dying in ("pp-pages", "pp-extract", "pp-normalize", "pp-dedupe"):
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

# What wget fetched before it was killed in the middle of a page is read, and nothing is gone.
restore()
dying = folder("dying")
run(dying, 1)
before = kept(dying)
(tools / "wget").write_text(f"""#!/bin/sh
{shutil.which("wget")} "$@"
for file in */work/0001.warc.gz; do truncate -s -200 "$file"; done
kill -9 $$
""")
(tools / "wget").chmod(0o755)
site["/zahlen.html"] = (200, page("Zahlen", NUMBERS.format(20), "Neu ist hier sonst nichts, aber der Text ist anders."))
result = run(dying, 2, PATH=f"{tools.resolve()}:{os.environ['PATH']}")
point(result.returncode == 1 and "wget ended with status 137" in result.stdout and kept(dying) == before,
      "wget dies in the middle of a page", result.stdout, result.stderr)
(tools / "wget").unlink()

for where in ("a folder that is read-only", "a folder that is read-only and new"):
    bare = folder(where.replace(" ", "-"))
    if not where.endswith("new"):
        run(bare, 1)
    if not unprivileged.works(pathlib.Path(f"probe-{bare}")):
        skip(where, "root may write everywhere here")
        continue
    before = sorted(bare.rglob("*")), kept(bare)
    bare.chmod(0o555)
    result = run(bare, 2, preexec_fn=unprivileged.drop)
    bare.chmod(0o755)
    point(result.returncode == 2 and result.stderr == f"pp-nightly: {bare}: cannot be written\n"
          and (sorted(bare.rglob("*")), kept(bare)) == before, where, result.stderr)

restore()
small = folder("small")
run(small, 1)
site["/zahlen.html"] = (200, page("Zahlen", NUMBERS.format(44)))
whole = pathlib.Path("whole")
shutil.copytree(small, whole)
run(whole, 2)
bad = []
for size in (0, 100, 1000, 3000, 10000, 30000, 40000, 50000, 60000, 80000):
    cramped = pathlib.Path(f"cramped-{size}")
    shutil.copytree(small, cramped)
    result = run(cramped, 2, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
    again = run(cramped, 2)
    if result.returncode not in (0, 2) or (result.returncode == 2 and not result.stderr) or again.returncode \
            or kept(cramped) != kept(whole):
        bad.append((size, result.returncode, result.stderr, again.returncode, again.stderr))
point(not bad, "files that may not grow: a message, and the next run gives what an undisturbed run gives", *bad)

# What a summary has not told, the next one tells.
told = folder("told")
run(told, 1)
site["/zahlen.html"] = (200, page("Zahlen", NUMBERS.format(55)))
with open("/dev/full", "w") as full:
    result = run(told, 2, stdout=full)
point(result.returncode == 2 and "standard output cannot be written" in result.stderr
      and any(c.get("after", {}).get("value") == 55 for c in ledger(told)), "a summary that cannot be printed",
      result.stderr)
result = run(told, 3)
point(result.returncode == 0 and ": 0 new, 1 changed, 0 gone" in result.stdout, "... is told by the next run",
      result.stdout)
result = run(told, 4)
point(": 0 new, 0 changed, 0 gone" in result.stdout, "... and only by that", result.stdout)

# A site that wants to write elsewhere, in the file system or on the terminal.
site["/"] = (200, b"<a href='/..%2f..%2f..%2fevil.html'>a</a><a href='/a/../../../evil2.html'>b</a>"
             b"<a href='/%1b[31m%9b.html'>c</a><a href='file:///etc/passwd'>d</a>")
for name in ("/..%2f..%2f..%2fevil.html", "/%2E%2E%2Fevil.html", "/evil2.html", "/%1B[31m%9B.html", "/%1b[31m%9b.html"):
    site[name] = (200, page("Evil \x1b]0;x\x07\x9b31m\u202e", NUMBERS.format(66), "Die Stadt Gera\x9b ist 2016 beigetreten."))
outside = {path for path in pathlib.Path(".").rglob("*")}
evil = folder("evil")
shown = b""
ours, theirs = pty.openpty()
with subprocess.Popen(command(evil, 1), stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs,
                      env={**os.environ, "PP_BIN": str(BUILD / "bin")}) as process:
    os.close(theirs)
    try:
        while data := os.read(ours, 65536):
            shown += data
    except OSError:
        pass
shown = shown.decode("utf-8", "surrogateescape")
left = re.sub("\r\x1b\\[K", "", shown).replace("\r\n", "\n")
point(process.returncode in (0, 1) and "66" in left and not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\udc80-\udcff]", left),
      "pages that give orders to a terminal", repr(shown))
point("finding facts" in shown and "fetching 1 of 1" in shown, "progress on a terminal", repr(shown))
names = {path.relative_to(evil).parts[0] for path in evil.rglob("*")}
new = {path for path in pathlib.Path(".").rglob("*") if evil not in path.parents} - outside - {evil}
point(not new and names <= {"archive", "seen", "sites.txt", ".lock", "state.sqlite", "ledger.ndjson", "messages.txt", *tables},
      "no file elsewhere", new, names)
restore()

for name, arguments in (("no folder", []), ("a folder that is not there", ["nowhere"]), ("a folder without a list", ["."]),
                        ("an unknown option", ["--no-such", "job"]), ("an archive that is not there", ["job", "no.warc"]),
                        ("an option behind the folder", ["job", "--keep", "3"]), ("a folder as archive", ["job", "job"])):
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
