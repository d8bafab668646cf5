#!/usr/bin/env python3
"""TAP: web archives with everything that is odd about them, written here, and what pp-pages makes of them."""
import json
import os
import subprocess
import zlib

from archives import chunked, gz, html, http, page, record
from tap import plan, point


def run(data, *args, tool="pp-pages", name="t.warc"):
    """The page records, standard error and status of the tool on these bytes; all as a file and as a pipe."""
    with open(name, "wb") as f:
        f.write(data)
    done = subprocess.run([tool, *args, name], capture_output=True, check=False)
    piped = subprocess.run([tool, *args], input=data, capture_output=True, check=False)
    said = done.stderr.decode()
    if piped.stdout != done.stdout or piped.stderr.decode().replace("standard input", name) != said:
        said += "\nfrom standard input it gives something else: " + piped.stderr.decode()
    return [json.loads(line) for line in done.stdout.splitlines()], said, done.returncode


def case(name, data, titles, said="", status=0, *args):
    """`titles`: those of the pages, in order. `said`: all of standard error, "{}" standing for the place."""
    pages, err, code = run(data, *args)
    got = [p["title"] for p in pages]
    want = "".join(f"pp-pages: t.warc: {line}\n" for line in said.splitlines())
    point(got == titles and err == want and code == status, name, f"pages {got}", f"status {code}", err, want)
    point(run(data, *args, "--jobs=3") == (pages, err, code), f"{name}: the same with three threads")
    return pages


# --- as it should be ---------------------------------------------------------------------------------------
info = record(None, b"software: test\r\n", "warcinfo", "application/warc-fields")
request = record("http://example.org/Ulm", b"GET /Ulm HTTP/1.1\r\nHost: example.org\r\n\r\n", "request",
                 "application/http; msgtype=request")
meta = record("http://example.org/Ulm", b"fetchTimeMs: 12\r\n", "metadata", "application/warc-fields")
three = [page("Ulm"), page("Gera"), page("Hof")]
names = ["Ulm", "Gera", "Hof"]

pages = case("plain", info + request + meta + b"".join(three), names)
one = pages[0] if pages else {}
point(one.get("source") == one.get("url") == "http://example.org/Ulm" and one["retrieved"] == "2018-12-07T10:00:00Z"
      and one["lang"] == "de" and "Prozess im Jahr 2016" in one["text"], "source, url, retrieved and text", one)
case("gzipped by record", gz(info, request, *three), names)
case("gzipped as a whole", gz(info + request + b"".join(three)), names)
case("gzipped in members that hold two records", gz(info + three[0], three[1] + three[2]), names)
case("gzipped, with zeros at the end", gz(*three) + bytes(600), names)
case("WARC 1.1", record("http://example.org/Ulm", http(html("Ulm")), version="1.1"), ["Ulm"])
case("URIs in angle brackets",
     record("<http://example.org/Ulm>", http(html("Ulm"))), ["Ulm"])[0]["source"] == "http://example.org/Ulm" or \
    point(False, "without the brackets")
case("lines that end with LF only", record("http://example.org/Ulm", http(html("Ulm")).replace(b"\r\n", b"\n"),
                                           end="\n"), ["Ulm"])
case("names of fields in other cases, folded lines",
     record("http://example.org/Ulm", http(html("Ulm"), "X-Long: a\r\n  b")).replace(b"WARC-Type", b"warc-TYPE"), ["Ulm"])
case("more empty lines between records", three[0] + b"\r\n\r\n\r\n" + three[1], ["Ulm", "Gera"])
case("no empty line at the end", three[0] + three[1].rstrip(b"\r\n"), ["Ulm", "Gera"])
case("a resource", record("http://example.org/Ulm", html("Ulm"), "resource", "text/html"), ["Ulm"])
case("the end is empty", b"".join(three) + record("http://example.org/x", http(b"")), names,
     "http://example.org/x: passed over: empty")
wet = case("text of a WET file", record("http://example.org/Ulm", "Ulm\nÜber 80 Kommunen\n".encode(), "conversion",
                                        "text/plain"), [None])
point(wet and wet[0]["text"] == "Ulm\nÜber 80 Kommunen\n", "the text of a WET file as it is", wet)
text = case("plain text", record("http://example.org/a.txt", http("Grüße\r\naus Ulm".encode("latin-1"),
                                                                  kind="text/plain; charset=ISO-8859-1")), [None])
point(text and text[0]["text"] == "Grüße\naus Ulm", "plain text in Latin-1", text)
umlaut = html("Köln")
for label, charset in (("ISO-8859-1", "latin-1"), ("windows-1252", "cp1252"), ("utf-8", "utf-8"), ("", "latin-1")):
    case(f"charset {label or 'not stated'}", record("http://example.org/K", http(
        umlaut.decode().encode(charset), kind=f"text/html; charset=\"{label}\"" if label else "text/html")), ["Köln"])
case("no media type", record("http://example.org/Ulm", http(html("Ulm"), kind=None)), ["Ulm"])

# --- codings -----------------------------------------------------------------------------------------------
raw = zlib.compressobj(9, zlib.DEFLATED, -15)
bare = raw.compress(html("Ulm")) + raw.flush()
BROTLI = bytes.fromhex("1b9c00208cc338167c57a4d19635b7548f2e2eb4afd20d6963871ca88eff4b268f1091530ed8c356468175f7c3b7c3c6d8b9"
                       "1284a3db482a54328ca162949f6f09f7b76211a7fb340e6687ca987cce09df577e3fab30a88b4e9aef86a23cc601ac2562f6"
                       "41edda0a2dad9404")
BROTLI_BOMB = bytes.fromhex("cbffff3f002400e2b14072effff8ffff078004401c1680eefd1fffffff00900088c302d0bdffcbffff3f001200715800"
                            "baf77f")  # 32 MiB of NUL


def coded(body, *fields):
    return record("http://example.org/Ulm", http(body, *fields))


for name, body, fields in (
        ("chunked", chunked(html("Ulm")), ["Transfer-Encoding: chunked"]),
        ("gzip", gz(html("Ulm")), ["Content-Encoding: gzip"]),
        ("gzip of two members", gz(html("Ulm")[:80], html("Ulm")[80:]), ["Content-Encoding: x-gzip"]),
        ("deflate", zlib.compress(html("Ulm")), ["Content-Encoding: deflate"]),
        ("deflate without its frame", bare, ["Content-Encoding: deflate"]),
        ("gzip, chunked", chunked(gz(html("Ulm"))), ["Content-Encoding: gzip", "Transfer-Encoding: chunked"]),
        ("said to be chunked", html("Ulm"), ["Transfer-Encoding: chunked"]),
        ("said to be gzip", html("Ulm"), ["Content-Encoding: gzip"]),
        ("said to be deflate", html("Ulm"), ["Content-Encoding: deflate"]),
        ("said to be br", html("Ulm"), ["Content-Encoding: br"]),
        ("identity", html("Ulm"), ["Content-Encoding: identity"])):
    case(f"coding: {name}", coded(body, *fields), ["Ulm"])
case("coding: br", coded(BROTLI, "Content-Encoding: br"), ["Brotli"])
case("coding: br, chunked", coded(chunked(BROTLI), "content-encoding:br", "transfer-encoding:chunked"), ["Brotli"])
case("coding: not known", coded(html("Ulm"), "Content-Encoding: zstd") + three[1], ["Gera"],
     'http://example.org/Ulm: coding "zstd" is not known', 1)
case("coding: chunked, cut", coded(chunked(html("Ulm"), 1000)[:-30], "Transfer-Encoding: chunked") + three[1],
     ["Ulm", "Gera"], "http://example.org/Ulm: chunked body is cut; the page is what comes before")
case("coding: gzip, cut", coded(gz(html("Ulm"))[:-9], "Content-Encoding: gzip") + three[1], ["Ulm", "Gera"],
     "http://example.org/Ulm: gzip body is cut; the page is what comes before")
for name, bomb, coding in (("gzip", gz(bytes(32 << 20)), "gzip"), ("deflate", zlib.compress(bytes(32 << 20)), "deflate"),
                           ("br", BROTLI_BOMB, "br"), ("gzip in gzip", gz(gz(bytes(32 << 20))), "gzip, gzip")):
    case(f"a bomb of {name} stops at --max-page", coded(bomb, f"Content-Encoding: {coding}") + three[1], ["Gera"],
         f"http://example.org/Ulm: {coding.split(',')[0]} body is longer than 1048576 bytes when unpacked", 1,
         "--max-page", "1M")

# --- what is no page ---------------------------------------------------------------------------------------
case("DNS, FTP and wget's own files are passed over", record("dns:example.org", b"20181207\n", "response", "text/dns")
     + record("ftp://example.org/a.txt", b"Text", "resource", "text/plain")
     + record("metadata://gnu.org/software/wget/warc/wget.log", b"log", "resource", "text/plain") + three[0], ["Ulm"])
case("a revisit is announced", three[0] + record("http://example.org/Ulm", http(b""), "revisit") + three[1],
     ["Ulm", "Gera"], "records that are no pages, passed over: 1 revisits (the page stands in an earlier record)")
case("heads of interim responses before that of the page", record("http://example.org/i", b"HTTP/1.1 100 Continue\r\n\r\n"
     + b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n" + http(html("Ulm"))), ["Ulm"])
again = {kind: record(f"http://example.org/{kind}", http(b"", status=status, kind=kind), "revisit")
         for kind, status in (("text/html", "200 OK"), ("text/plain", "404 Not Found"), ("image/png", "200 OK"))}
unchanged = [record(f"http://example.org/{i}", b"HTTP/1.1 304 Not Modified\r\nETag: x\r\n\r\n", kind)
             for i, kind in enumerate(("revisit", "response"))]
case("a revisit of an error is none", three[0] + b"".join(again.values()), ["Ulm"], "records that are no pages, "
     "passed over: 1 revisits (the page stands in an earlier record), 1 with status 404, 1 image/png")
with open("again.warc", "wb") as f:
    f.write(three[0] + b"".join(again.values()) + record("http://example.org/no-head", b"", "revisit") + three[1]
            + b"".join(unchanged))
for tool in ("pp-pages", "pp-extract"):
    done = subprocess.run([tool, "--revisits", "again.warc"], capture_output=True, text=True, check=False)
    named = [json.loads(line) for line in done.stdout.splitlines() if '"revisit"' in line]
    point(named == [{"type": "revisit", "source": f"http://example.org/{path}", "retrieved": "2018-12-07T10:00:00Z"}
                    for path in ("text/html", "0", "1")]
          and "revisits" not in done.stderr and "with status 404" in done.stderr and "without an HTTP head" in done.stderr,
          f"{tool} --revisits names pages that are as they were, and no errors", done.stdout, done.stderr)
case("images, style sheets, errors, robots.txt",
     record("http://example.org/i", http(b"\x89PNG", kind="image/png")) * 2
     + record("http://example.org/s", http(b"a{}", kind="text/css"))
     + record("http://example.org/x", http(html("Fehler"), status="404 Not Found"))
     + record("http://example.org/robots.txt", http(b"User-agent: *", kind="text/plain")) + three[0], ["Ulm"],
     "records that are no pages, passed over: 2 image/png, 1 text/css, 1 with status 404, 1 robots.txt")
case("PDF has a hint", record("http://example.org/a.pdf", http(b"%PDF-1.4", kind="application/pdf")) + three[0], ["Ulm"],
     "http://example.org/a.pdf: a PDF document: make text of it with pdftotext\n"
     "records that are no pages, passed over: 1 application/pdf")
case("an image that says it is HTML", record("http://example.org/i", http(b"\x89PNG\r\n\x1a\n\0\0")) + three[0], ["Ulm"],
     "http://example.org/i: passed over: a PNG image")

case("JSON that says it is HTML", record("http://example.org/j", http(b'{"html":"<p>x"}')) + three[0], ["Ulm"],
     "http://example.org/j: passed over: JSON")
case("a feed", record("http://example.org/f", http(b"<rss><item>x</item></rss>", kind="application/rss+xml"))
     + record("http://example.org/g", http(b"<urlset><url>x</url></urlset>", kind="text/xml")) + three[0], ["Ulm"],
     "http://example.org/g: passed over: XML that is no page\n"
     "records that are no pages, passed over: 1 application/rss+xml")

# --- damage ------------------------------------------------------------------------------------------------
whole = b"".join(three)
cut = whole[:-60]
at = len(three[0] + three[1])
case("plain, cut", cut, names[:2], f"record at offset {at} (http://example.org/Hof): the file ends in the middle of it", 1)
case("plain, cut in a head", whole[:at + 30], names[:2],
     f"record at offset {at} (no URI): the file ends in the middle of its head", 1)
members = [gz(r) for r in three]
at = len(members[0] + members[1])
case("gzipped by record, cut", b"".join(members)[:-40], names[:2],
     f"record at offset {at} (http://example.org/Hof): the file ends in the middle of it", 1)
case("gzipped by record, cut in the checksum", b"".join(members)[:-3], names,
     f"file is cut: the gzip member at offset {at} does not end", 1)
case("gzipped by record, cut in a gzip head", b"".join(members[:2]) + members[2][:7], names[:2],
     f"file is cut: the gzip member at offset {at} does not end", 1)
packed = gz(whole)
pages, err, code = run(packed[:-12])
point([p["title"] for p in pages] == names[:2] and code == 1 and "of the unpacked file" in err,
      "gzipped as a whole, cut", pages, err)
case("cut in no record's middle", b"".join(members[:2]), names[:2])


def flip(data, i):
    return data[:i] + bytes([data[i] ^ 0x55]) + data[i + 1:]


for spot in range(12, len(members[1]), 7):
    pages, err, code = run(b"".join([members[0], flip(members[1], spot), members[2]]))
    got = [p["title"] for p in pages]
    if got != ["Ulm", "Hof"] or code != 1 or f"offset {len(members[0])}" not in err:
        point(False, f"a damaged member, byte {spot}", got, code, err)
        break
else:
    point(True, "a damaged member is skipped to the next one, wherever the damage is")
case("a damaged gzip head", members[0] + b"\x1f\x8b\x07" + members[1][3:] + members[2], ["Ulm", "Hof"],
     f"damaged gzip member at offset {len(members[0])}: unknown compression method", 1)
case("rubbish between members", members[0] + b"rubbish \x1f\x8b\x08 rubbish" + members[1], ["Ulm", "Gera"],
     f"damaged gzip member at offset {len(members[0])}: incorrect header check", 1)
case("rubbish between records", three[0] + b"rubbish WARC/1.0 rubbish\r\n" + three[1], ["Ulm", "Gera"],
     f"record at offset {len(three[0])} (no URI): no WARC record; looking for the next one", 1)
lie = record("http://example.org/Gera", http(html("Gera")), length=100)
case("Content-Length is too small", three[0] + lie + three[2], names,
     f"record at offset {len(three[0])} (http://example.org/Gera): Content-Length 100 does not fit, "
     f"taken as {len(http(html('Gera')))}")
lie = record("http://example.org/Gera", http(html("Gera")), length=5000)
case("Content-Length is too large", three[0] + lie + three[2], names,
     f"record at offset {len(three[0])} (http://example.org/Gera): Content-Length 5000 does not fit, "
     f"taken as {len(http(html('Gera')))}")
for bad in ("-1", "12x", "99999999999999999999999"):
    case(f"Content-Length {bad}", three[0] + record("http://example.org/Gera", http(html("Gera")), length=bad) + three[2],
         ["Ulm", "Hof"], f"record at offset {len(three[0])} (http://example.org/Gera): no Content-Length; "
         "looking for the next record", 1)
case("a record longer than --max-page", record("http://example.org/x", http(html("x") + b" " * 3000000)) + three[0],
     ["Ulm"], "record at offset 0 (http://example.org/x): longer than 1048576 bytes, passed over", 1, "--max-page", "1M")
case("a film longer than --max-page", record("http://example.org/x", http(bytes(3000000), kind="video/mp4")) + three[0],
     ["Ulm"], "records that are no pages, passed over: 1 video/mp4", 0, "--max-page", "1M")
case("a page that was cut when it was archived",
     record("http://example.org/Ulm", http(html("Ulm")), "response", "application/http", None, "WARC-Truncated: length"),
     ["Ulm"], "http://example.org/Ulm: the page was cut when it was archived (length)")
pages = case("a page of which a part arrived",
             record("http://example.org/Ulm", http(html("Ulm")[:-30], "Content-Length: 9999")) + three[1], ["Ulm", "Gera"],
             f"http://example.org/Ulm: {len(html('Ulm')) - 30} bytes of 9999 arrived; the page is these")
point([p.get("incomplete") for p in pages] == [True, None], "... says so in its record", pages)
pages = case("a part of a page that was asked for",
             record("http://example.org/Ulm", http(html("Ulm"), status="206 Partial Content")) + three[1], ["Ulm", "Gera"],
             "http://example.org/Ulm: the page was cut when it was archived (status 206)")
point([p.get("incomplete") for p in pages] == [True, None], "... says so in its record", pages)
pages = case("a page in segments",
             record("http://example.org/Ulm", http(html("Ulm")), "response", "application/http", None, "WARC-Segment-Number: 1")
             + record("http://example.org/Ulm", b"<p>mehr", "continuation", None, None, "WARC-Segment-Number: 2") + three[1],
             ["Ulm", "Gera"], "http://example.org/Ulm: the page was cut when it was archived (segment)")
point([p.get("incomplete") for p in pages] == [True, None], "... says so in its record", pages)
case("a page in segments that was cut as well",
     record("http://example.org/Ulm", http(html("Ulm")), "response", "application/http", None,
            "WARC-Segment-Number: 1\r\nWARC-Truncated: length"),
     ["Ulm"], "http://example.org/Ulm: the page was cut when it was archived (segment)")
case("empty lines before the first record", b"\r\n\r\n" + three[0] + three[1], names[:2])
case("... in members", gz(b"\r\n\r\n" + three[0], three[1]), names[:2])
case("a response without an address", record("", http(html("Ulm"))) + three[1], ["Gera"],
     "records that are no pages, passed over: 1 without an address")
pages = case("a length that no page has", record("http://example.org/Ulm", http(html("Ulm"), "Content-Length: " + "9" * 40))
             + record("http://example.org/Gera", http(html("Gera"), "Content-Length: -5")), ["Ulm", "Gera"])
case("a response without an HTTP head", record("http://example.org/x", b"rubbish") + three[0], ["Ulm"],
     "records that are no pages, passed over: 1 responses without an HTTP head")
pages, err, code = run(three[0] + b"rubbish\r\n" + three[1] + b"rubbish\r\n" + three[2], "--strict")
point(len(pages) == 1 and code == 1 and err.count("\n") == 1, "--strict stops at the first damage", pages, err)

# What begins again and again and never gets anywhere must not be read again and again.
pages, err, code = run(b"WARC/1.0\n" * 100000 + b"\r\n" * 3000000 + three[0])
point([p["title"] for p in pages] == ["Ulm"] and code == 1, "beginnings of records without an end", pages, err)
pages, err, code = run(b"".join(record("http://example.org/x", http(html("Ulm")), length=50000000) for _ in range(2000))
                       + three[0])
point(len(pages) == 2001 and code == 0, "lengths that all lie", len(pages), err[-300:])

# --- a long stream -----------------------------------------------------------------------------------------
filler = " ".join(f"Wort{i}" for i in range(40000)).encode()
big = gz(record("http://example.org/Ulm", http(html("Ulm") + b"<p>" + filler)))
with open("long.warc.gz", "wb") as f:
    for _ in range(150):
        f.write(big)
with open("out", "wb") as out:
    child = subprocess.Popen(["pp-pages", "long.warc.gz"], stdout=out)
    _, status, usage = os.wait4(child.pid, 0)
limit = 64 * 1024 if not os.environ.get("SANITIZE") else 1024 * 1024  # KiB; the sanitizers take their own
point(usage.ru_maxrss < limit and status == 0, "60 MB of pages stay under 64 MiB of memory", f"{usage.ru_maxrss} KiB")
plan()
