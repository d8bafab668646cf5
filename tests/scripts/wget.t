#!/usr/bin/env python3
"""TAP: archives that wget writes of a server of our own, and the folder that it mirrors to."""
import gzip
import http.server
import json
import os
import shutil
import subprocess
import threading

from tap import plan, point, skip_all


def html(name, links=""):
    return (f"<!DOCTYPE html><html lang=de><title>{name}</title><body><h1>{name}</h1><p>Die Stadt {name} ist dem "
            "Prozess im Jahr 2016 beigetreten und arbeitet seitdem mit vielen anderen Kommunen für die Gesundheit "
            f"aller zusammen.</p>{links}")


LINKS = "".join(f"<a href='{a}'>{a}</a> " for a in ("gera", "koeln", "hof", "bild.png", "blatt.pdf", "fort", "alt"))
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(40)


class Server(http.server.BaseHTTPRequestHandler):
    """A few pages in the ways in which servers deliver them."""
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, body, kind="text/html; charset=utf-8", status=200, **fields):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        for name, value in fields.items():
            self.send_header(name.replace("_", "-"), value)
        if "Transfer_Encoding" not in fields:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        path = self.path
        if path == "/":
            self.answer(html("Ulm", LINKS).encode())
        elif path == "/gera":
            body = html("Gera").encode()
            chunks = b"".join(b"%x\r\n%s\r\n" % (len(body[i:i + 99]), body[i:i + 99]) for i in range(0, len(body), 99))
            self.answer(chunks + b"0\r\n\r\n", Transfer_Encoding="chunked")
        elif path == "/koeln":
            self.answer(html("Köln").encode("latin-1"), "text/html; charset=ISO-8859-1")
        elif path == "/hof":
            self.answer(gzip.compress(html("Hof").encode()), Content_Encoding="gzip")
        elif path == "/bild.png":
            self.answer(PNG, "image/png")
        elif path == "/blatt.pdf":
            self.answer(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "application/pdf")
        elif path == "/alt":
            self.answer(b"", status=301, Location="/gera")
        else:
            self.answer(html("Fehler").encode(), status=404)


if not shutil.which("wget"):
    skip_all("wget is not installed")
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.serve_forever, daemon=True).start()
root = f"http://127.0.0.1:{server.server_port}"


def crawl(name, *args):
    """The archive's path after a crawl into the folder of that name."""
    os.mkdir(name)
    env = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    done = subprocess.run(["wget", "--no-config", "--quiet", "--recursive", "--level=1", f"--warc-file={name}", *args,
                           f"--directory-prefix={name}", f"{root}/"], env=env, capture_output=True, check=False)
    return done.returncode, done.stderr


def pages(*args):
    done = subprocess.run(["pp-pages", *args], capture_output=True, check=False)
    return [json.loads(line) for line in done.stdout.splitlines()], done.stderr.decode(), done.returncode


for name, args in (("packed", ()), ("plain", ("--no-warc-compression",)), ("coded", ("--compression=none",
                                                                              "--header=Accept-Encoding: gzip"))):
    crawl(name, *args)
    archive = f"{name}.warc" if name == "plain" else f"{name}.warc.gz"
    got, said, status = pages(archive)
    found = {p["url"].removeprefix(root): p for p in got}
    point(sorted(found) == ["/", "/gera", "/hof", "/koeln"] and status == 0, f"{name}: each page once", sorted(found),
          status, said)
    point([found.get(p, {}).get("title") for p in ("/", "/gera", "/hof", "/koeln")] == ["Ulm", "Gera", "Hof", "Köln"],
          f"{name}: their titles", found)
    point(all("für die Gesundheit" in p["text"] for p in got), f"{name}: their text", got)
    point(all((p["retrieved"] or "")[:2] == "20" and p["source"] == p["url"] for p in got), f"{name}: when and where", got)
    point("blatt.pdf: a PDF document" in said and "1 image/png" in said and "with status 404" in said
          and "with status 301" in said, f"{name}: what is no page is named", said)

subprocess.run("gzip -dc packed.warc.gz | gzip -c >whole.warc.gz", shell=True, check=True)
point(pages("whole.warc.gz")[0] == pages("packed.warc.gz")[0], "gzipped as a whole it gives the same")
with open("packed.warc.gz", "rb") as f:
    data = f.read()
with open("cut.warc.gz", "wb") as f:
    f.write(data[:len(data) // 2])
got, said, status = pages("cut.warc.gz")
point(status == 1 and "offset" in said and [p["title"] for p in got]
      == [p["title"] for p in pages("packed.warc.gz")[0]][:len(got)], "cut: all whole records and the offset", got, said)

got, said, status = pages("--recursive", "plain")
titles = sorted(p["title"] for p in got)
point(titles == ["Gera", "Gera", "Hof", "Köln", "Ulm"] and status == 1 and "a PNG image" in said
      and "a PDF document: make text of it with pdftotext" in said, "the mirrored folder", titles, said)
server.shutdown()
plan()
