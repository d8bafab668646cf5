#!/usr/bin/env python3
# run: once
"""TAP: a page keeps its facts when it is made in another way: wrapped, in ASCII, with headings that are bold lines, with
dates in digits, and so on. Each of the annotated pages of testdata/pages that a change concerns is changed, and the counts and
memberships found then are compared with the same gold as those found before: F1 may fall by LOSS at most. What a
change does to a few pages that nobody would write so is in LOSS, too."""
import json
import os
import pathlib
import re
import subprocess
import sys

TOP = pathlib.Path(os.environ.get("TOP", pathlib.Path(__file__).resolve().parents[2]))
BUILD = pathlib.Path(os.environ.get("BUILD", TOP / "build")).resolve()
sys.path.insert(0, str(TOP / "tests" / "support"))
from tap import plan, point  # noqa: E402

LOSS = 0.02
COLUMNS = 58  # of a wrapped text
PAGES = TOP / "testdata" / "pages"
MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
MONTH = "(" + "|".join(MONTHS) + ")"


def wrap(text):
    """Paragraphs in lines of COLUMNS; not what is set in columns, quoted or an entry of a list."""
    lines = []
    for line in text.split("\n"):
        if len(line) < COLUMNS + 4 or re.match(r"[\s|>-]|.*\t", line):
            lines.append(line)
            continue
        lines.append("")
        for word in line.split(" "):
            if lines[-1] and len(lines[-1]) + 1 + len(word) > COLUMNS:
                lines.append("")
            lines[-1] += (" " if lines[-1] else "") + word
    return "\n".join(lines)


def ascii_letters(text):
    for letter, two in zip("äöüÄÖÜß", ("ae", "oe", "ue", "Ae", "Oe", "Ue", "ss")):
        text = text.replace(letter, two)
    return text


def digits(text):
    def date(match):
        return f"{int(match[1]):02}.{MONTHS.index(match[2]) + 1:02}.{match[3]}"

    return re.sub(rf"(?<![\d.–/,-] )(?<![–/,-])(?<!bis )(?<!und )\b(\d\d?)\. {MONTH} (20\d\d)\b", date, text)


def rows(text):
    """Tables as paragraphs, a row each, their cells parted by bars."""
    def row(match):
        cells = re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", match[1], re.S)
        return "<p>" + " | ".join(" ".join(cell.split()) for cell in cells) + "</p>"

    return re.sub(r"</?(table|thead|tbody|tfoot|caption)[^>]*>", "", re.sub(r"<tr[^>]*>(.*?)</tr>", row, text, flags=re.S))


def exchange(*pairs):
    def change(text):
        for pattern, by in pairs:
            text = re.sub(pattern, by, text)
        return text

    return change


VARIANTS = [  # what it is called, the kind of pages, the change
    ("wrapped text", ".txt", wrap),
    ("ASCII letters", ".txt", ascii_letters),
    ("lines that end in CR LF", ".txt", exchange((r"\n", "\r\n"))),
    ("headings in bold", ".html", exchange((r"<h[2-6][^>]*>", "<p><strong>"), (r"</h[2-6]>", "</strong></p>"))),
    ("items with bullets", ".html", exchange((r"</?[uo]l[^>]*>", ""), (r"<li[^>]*>", "<p>• "), (r"</li>", "</p>"))),
    ("items parted by <br>", ".html", exchange((r"<[uo]l[^>]*>", "<p>"), (r"</[uo]l>", "</p>"), (r"<li[^>]*>", "- "),
                                               (r"</li>", "<br>"))),
    ("paragraphs as <div>", ".html", exchange((r"<p(?=[ >])", "<div"), (r"</p>", "</div>"))),
    ("tables in bars", ".html", rows),
    ("soft hyphens", ".html", exchange((r"\b(Partner|Gesundheits|Mitglieds)(?=[a-zäöü]{5}[^<>]*<)", r"\1&shy;"))),
    ("hyphens for dashes", "", exchange(("[–—]", "-"))),
    ("dates in digits", "", digits),
    ("'seit dem Jahr 2016'", "", exchange((r"\b([Ss]eit) (?=20\d\d\b(?![-/–]))", r"\1 dem Jahr "))),
    ("'LK Gotha'", "", exchange((r"\bLandkreis (?=[A-ZÄÖÜ])", "LK "))),
    ("'Gera – seit 2016 – und'", "",
     exchange((r"(?<=[a-zäöüß]) \((seit (?:[\w.]+ ){0,2}20\d\d)\)(?= [a-zäöü])", r" – \1 –"))),
    ("'z. B. Gera' for 'darunter Gera'", "", exchange((", darunter (?=[A-ZÄÖÜ])", ", z. B. "))),
]


def facts(names, folder):
    found = subprocess.run([BUILD / "bin" / "pp-extract", *names], cwd=folder, stdout=subprocess.PIPE,
                           stderr=subprocess.DEVNULL, check=False).stdout
    return subprocess.run([BUILD / "bin" / "pp-normalize"], input=found, stdout=subprocess.PIPE, check=True).stdout


def measures(gold, found):
    """F1 of counts and of memberships."""
    table = subprocess.run([TOP / "scripts" / "score", gold], input=found, stdout=subprocess.PIPE,
                           stderr=subprocess.DEVNULL, check=True).stdout.decode()
    return {line.split()[0]: float(line.split()[-1]) for line in table.splitlines()
            if line.startswith(("count", "membership"))}


def main():
    gold = [json.loads(line) for line in open(f"{PAGES}.ndjson", encoding="utf-8")]
    pages = {}
    for path in sorted(PAGES.iterdir()):
        try:  # pages in other encodings are not changed
            pages[path.name] = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            pass
    before = facts(sorted(pages), PAGES)
    for number, (name, kind, change) in enumerate(VARIANTS):
        folder = pathlib.Path(f"variant{number}")
        folder.mkdir()
        changed = []
        for page, text in pages.items():
            other = change(text) if page.endswith(kind) else text
            if other != text:
                (folder / page).write_bytes(other.encode("utf-8"))
                changed.append(page)
        subset = pathlib.Path(f"gold{number}.ndjson")
        subset.write_text("".join(json.dumps(fact, ensure_ascii=False) + "\n" for fact in gold
                                  if fact["source"] in set(changed)), encoding="utf-8")
        old, new = measures(subset, before), measures(subset, facts(changed, folder))
        said = ", ".join(f"{what}s {old[what]:.3f} and {new[what]:.3f}" for what in old)
        point(len(changed) > 10 and all(new[what] >= old[what] - LOSS for what in old),
              f"{name}: the facts stay", f"{len(changed)} pages, F1 before and after: {said}")
    plan()


main()
