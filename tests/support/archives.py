"""Writes web archives as the tests need them: records, HTTP responses, chunks, gzip members."""
import gzip


def html(name):
    return (f"<!DOCTYPE html><html lang=de><title>{name}</title><body><h1>{name}</h1><p>Die Stadt {name} ist dem "
            "Prozess im Jahr 2016 beigetreten und arbeitet seitdem mit vielen anderen Kommunen zusammen.</p>").encode()


def http(body, *fields, status="200 OK", kind="text/html; charset=utf-8"):
    kind = [f"Content-Type: {kind}"] if kind else []
    return "\r\n".join([f"HTTP/1.1 {status}", *kind, *fields, "", ""]).encode() + body


def record(uri, block, kind="response", media="application/http; msgtype=response", length=None, *fields,
           version="1.0", end="\r\n"):
    head = [f"WARC/{version}", f"WARC-Type: {kind}", "WARC-Date: 2018-12-07T10:00:00Z",
            "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>", *fields]
    head += [f"WARC-Target-URI: {uri}"] if uri else []
    head += [f"Content-Type: {media}"] if media else []
    head += [f"Content-Length: {len(block) if length is None else length}", "", ""]
    return end.join(head).encode() + block + b"\r\n\r\n"


def page(name, uri=None):
    return record(uri or f"http://example.org/{name}", http(html(name)))


def chunked(data, size=50):
    parts = [data[i:i + size] for i in range(0, len(data), size)]
    return b"".join(b"%x;ext=1\r\n%s\r\n" % (len(p), p) for p in parts) + b"0\r\nTrailer: x\r\n\r\n"


def gz(*members):
    return b"".join(gzip.compress(m, mtime=0) for m in members)
