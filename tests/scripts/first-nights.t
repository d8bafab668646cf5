#!/usr/bin/env python3
"""TAP: the README's section on scheduled jobs, typed by a new user: what it shows is what comes out. Its site is
served here; between the two nights one of its pages changes."""
import http.server
import os
import pathlib
import re
import shutil
import subprocess
import threading

from tap import plan, point, skip_all

TOP, BUILD = pathlib.Path(os.environ["TOP"]), pathlib.Path(os.environ["BUILD"])
SHOWN = "https://www.example.org/"
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
if not shutil.which("wget"):
    skip_all("no wget")


def html(title, *paragraphs):
    return (f"<!DOCTYPE html><html lang=de><meta charset=utf-8><title>{title}</title><main><h1>{title}</h1>"
            + "".join(f"<p>{p}</p>" for p in paragraphs) + "</main></html>").encode()


def numbers(number, day):
    return html("Zahlen", f"Stand: {day}", f"Bundesweit gehören {number} Partnerkommunen zum Partnerprozess.")


site = {"/gesundheit/": html("Gesundheit in Gera", "Die Stadt Gera ist 2016 dem Partnerprozess beigetreten.",
                             "<a href=zahlen.html>Wie viele sind dabei?</a>"),
        "/gesundheit/zahlen.html": numbers(20, "3. Mai 2026")}


class Server(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        body = site.get(self.path)
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body or b"fort")


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{server.server_port}/"

section = (TOP / "README.md").read_text().split("## Scheduled jobs\n")[1].split("\n## ")[0]
block = section.split("```text\n")[1].split("```")[0]
os.symlink(TOP / "scripts", "scripts")
nights = 0
for step in re.split(r"^\$ ", block, flags=re.M)[1:]:
    command, _, shown = step.partition("\n")
    if "pp-nightly" in command:
        nights += 1
        if nights == 2:
            site["/gesundheit/zahlen.html"] = numbers(21, "1. Juni 2026")
    done = subprocess.run(["bash", "-c", command.replace(SHOWN, address)], capture_output=True, text=True,
                          env={**os.environ, "PP_BIN": str(BUILD / "bin")})
    got = TIME.sub("TIME", (done.stdout + done.stderr).replace(address, SHOWN))
    # What is of this machine: that it asked for a robots.txt that is not there.
    got = re.sub(r"\nmessages: \d+ \(partner/messages\.txt\)\n$", "", got)
    want = "".join("(.*\n)*" if line == "...\n" else re.escape(line) for line in TIME.sub("TIME", shown).splitlines(True))
    point(done.returncode == 0 and re.fullmatch(want, got), f"$ {command}", got)
point(nights == 2, "two nights")
held = set(re.findall(r"`([a-z]+\.(?:csv|ndjson|sqlite))`", section.split("The folder then holds")[1].split("\n\n")[0]))
point(len(held) >= 6 and all((pathlib.Path("partner") / name).stat().st_size for name in held), "the files it names", held,
      os.listdir("partner"))
server.shutdown()
plan()
