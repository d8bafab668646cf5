#!/usr/bin/env python3
# run: once
"""TAP: the gazetteer's script reads what its sources print, and the gazetteer that is committed is sound.

The small sources here are made up; nothing is fetched.
"""
import contextlib
import io
import json
import os
import subprocess
import sys
import tarfile

TOP = os.environ.get("TOP") or os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__))))
SCRIPT = os.path.join(TOP, "scripts", "build-gazetteer")
COMMUNES = os.path.join(TOP, "lib", "data", "communes.csv")
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(TOP, "scripts"))
from gazetteer import build, geometry, gv100ad, population, reforms, sources, table, variants  # noqa: E402

count = failed = 0


def equal(got, want, name):
    global count, failed
    count += 1
    print(f"{'ok' if got == want else 'not ok'} {count} - {name}")
    if got != want:
        failed += 1
        print(f"#      got {got!r}\n# expected {want!r}")


def raised(call):
    """-> the message of the ValueError that the call raises."""
    with contextlib.suppress(OSError):
        try:
            call()
        except ValueError as error:
            return str(error)
    return None


# --- names ---
for label, want in (
        ("Aach (Stadt/BW)", ("Aach", "Stadt")),
        ("Münster (Hessen) (Gemeinde/HE)", ("Münster (Hessen)", "Gemeinde")),
        ("Kempten (Allgäu) (Stadt/BY/KEX)", ("Kempten (Allgäu)", "Stadt")),
        ("Kassel (Stadt/HE) [Kassel](806611000)", ("Kassel", "Stadt")),
        ("Mitgliedsgemeinde in Verwaltungsgemeinschaft Kastl (BY) [Kastl/Aö]", ("Kastl", "")),
        ("in Verwaltungsgemeinschaft Rain", ("Rain", "")),
        ("Große Kreisstadt Dachau (BY)", ("Dachau", "Stadt")),
        ("Kloster Tempzin (MV)", ("Kloster Tempzin", "")),
        ("gemeindefreies Gebiet Eck (BY)", ("Eck", None))):
    equal(sources.dwd_label(label), want, f"label of a warning cell: {label}")

for name, want in (
        ("Weiden i.d. OPf.", "Weiden in der Oberpfalz"),
        ("Weilheim i. OB", "Weilheim in Oberbayern"),
        ("Wunsiedel i. Fichtelgebirge", "Wunsiedel im Fichtelgebirge"),
        ("Mühldorf a. Inn", "Mühldorf am Inn"),
        ("Neustadt a.d. Aisch-Bad Windsheim", "Neustadt an der Aisch-Bad Windsheim"),
        ("Bad Homburg v.d. Höhe", "Bad Homburg vor der Höhe"),
        ("Born a. Darß", "Born auf dem Darß"),
        ("Halle (Westf.)", "Halle (Westfalen)"),
        ("Königstein/Sächs. Schw.", "Königstein/Sächsische Schweiz"),
        ("Hann. Münden", "Hannoversch Münden"),
        ("St. Ingbert", "Sankt Ingbert"),
        ("Burg (Spreewald)", "Burg (Spreewald)"),
        ("Esslingen am Neckar", "Esslingen am Neckar")):
    equal(variants.expanded(name), want, f"in full: {name}")

for name, level, want in (
        ("Rothenburg ob der Tauber", "municipality", ["Rothenburg o.d. Tauber", "Rothenburg/Tauber"]),
        ("Lübbenau/Spreewald", "municipality", ["Lübbenau (Spreewald)"]),
        ("Halle (Saale)", "municipality", ["Halle/Saale"]),
        ("Sankt Augustin", "municipality", ["St. Augustin"]),
        ("Ilm-Kreis", "district", ["Ilmkreis"]),
        ("Wetteraukreis", "district", ["Wetterau-Kreis"]),
        ("Rhein-Neckar-Kreis", "district", []),
        ("Gera", "municipality", [])):
    equal(variants.of(name, level), want, f"variants: {name}")

equal(variants.bilingual("Calau", "Kalawa"), ["Calau - Kalawa", "Calau/Kalawa"], "a short Sorbian name not alone")

# --- geometry: a square of 2 with a hole of 1 in its upper right corner, and a square apart ---
SQUARE = [[(0, 0), (2, 0), (2, 2), (0, 2), (0, 0)], [(1, 1), (2, 1), (2, 2), (1, 2), (1, 1)]]
ISLAND = [[(5, 0), (5, 1), (6, 1), (6, 0), (5, 0)]]
lat, lon = geometry.centroid([geometry.moments([SQUARE])])
equal((round(lat, 4), round(lon, 4)), (0.8333, 0.8333), "centroid leaves out a hole")
lat, lon = geometry.centroid([geometry.moments([SQUARE]), geometry.moments([ISLAND])])
equal((round(lat, 4), round(lon, 4)), (0.75, 2.0), "centroid weighs parts by area, whichever way a ring runs")
equal([geometry.contains([SQUARE, ISLAND], x, y) for x, y in ((.5, .5), (1.5, 1.5), (5.5, .5), (3, .5))],
      [True, False, True, False], "a point in an area, its hole, its second part, outside")


# --- a Land from the packages' formats ---
def feature(key, ags, name, designation, box, land=4, independent=False):
    west, south, east, north = box
    ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    about = {"RS": key, "AGS": ags, "GEN": name, "BEZ": designation, "NUTS": "DEX00", "GF": land,
             "BEM": "kreisfrei" if independent else "--"}
    return {"type": "Feature", "properties": about, "geometry": {"type": "Polygon", "coordinates": [ring]}}


LAYERS = {
    "laender": [feature("03", "03", "Niedersachsen", "Land", (9, 51, 11, 53))],
    "kreise": [{"type": "FeatureCollection", "features": [      # a Kreis around a city
        feature("03101", "03101", "Burg", "Kreisfreie Stadt", (9, 51, 9.1, 51.1)),
        feature("03154", "03154", "Aue", "Landkreis", (9, 51, 11, 53))]}],
    "gemeinden": [
        feature("031010000000", "03101000", "Burg", "Stadt", (9, 51, 9.1, 51.1), independent=True),
        feature("031545401001", "03154001", "Berg a. See", "Gemeinde", (10, 52, 10.2, 52.2)),
        {"type": "FeatureCollection", "features": [
            feature("031545401001", "03154001", "Berg a. See", "Gemeinde", (10.2, 52, 10.6, 52.2), land=2)]},
        feature("031545401002", "03154002", "Thal", "Gemeinde", (10.2, 52.4, 10.4, 52.6)),
        feature("031549501501", "03154501", "Forst", "Gemeindefreies Gebiet", (10, 51, 10.1, 51.1))],
    "verwaltungsgemeinschaften": [
        feature("031545401", "--------", "Am See", "Samtgemeinde", (10, 52, 10.4, 52.6)),
        feature("031010000", "--------", "Burg", "Einheitsgemeinde", (9, 51, 9.1, 51.1))],
}
CELLS = {"a": [{"options": [{"label": "x", "value": "1"}]}, {"b": {"options": [
    {"label": "Burg (Stadt/NI)", "value": "803101000"}, {"label": "Bad Berg am See (Stadt/NI)", "value": "803154001"},
    {"label": "Thal (Gemeinde/NI)", "value": "803154002"}, {"label": "Aue (Kreis/NI)", "value": "103154000"},
    {"label": "Gemeindefreies Gebiet Forst (NI)", "value": "803154501"}]}}]}
KREISE = [{"AGS": "03101", "name": "Burg, Stadt", "type": "Kreisfreie Stadt", "NUTS3": "DE9X1", "population": 70000},
          {"AGS": 3154, "name": "Aue", "type": "Landkreis", "NUTS3": "DE9X2", "population": 5000}]


def tarball(path, members):
    with tarfile.open(path, "w:gz") as tar:
        for name, content in members.items():
            data = json.dumps(content).encode()
            info = tarfile.TarInfo("package/" + name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))


tarball("vg250.tgz", {layer + ".geo.json": items for layer, items in LAYERS.items()})
tarball("dwd.tgz", {"admin/jsonConfig.json": CELLS})
tarball("kreise.tgz", {"data/districts.json": KREISE})
builder = build.Builder()
builder.add_vg250(sources.vg250("vg250.tgz"))
builder.add_kreise(sources.kreise("kreise.tgz"))
builder.add_dwd(sources.dwd("dwd.tgz"))
PLACES = [sources.Place("Berg", "03", 52.1, 10.1, 900, ()), sources.Place("Oberdorf", "03", 52.15, 10.15, 1200, ()),
          sources.Place("Unterthal", "03", 52.5, 10.3, 300, ("",)), sources.Place("Thalheim", "03", 52.45, 10.3, 200, ())]
builder.add_population(PLACES)
table.write(builder.rows.values(), "small.csv")
with open("small.csv", encoding="utf-8", newline="") as f:
    equal(f.read().split("\r\n"), [
        "level,ags,ars,name,designation,state,nuts3,parent,lat,lon,population,valid_from,valid_to,successor,variants",
        "state,03,03,Niedersachsen,Land,DE-NI,,,52.0000,10.0000,75000,,,,",
        "district,03154,03154,Aue,Landkreis,DE-NI,DE9X2,03,52.0000,10.0000,5000,,,,",
        "municipality,03101000,031010000000,Burg,kreisfreie Stadt,DE-NI,DE9X1,03,51.0500,9.0500,70000,,,,",
        "municipality,03154001,031545401001,Bad Berg am See,Stadt,DE-NI,DE9X2,03154,52.1000,10.1000,900,,,,Berg a. See",
        "municipality,03154002,031545401002,Thal,Gemeinde,DE-NI,DE9X2,03154,52.5000,10.3000,500,,,,",
        "association,,031545401,Am See,Samtgemeinde,DE-NI,DE9X2,03154,52.3000,10.2000,1400,,,,",
        ""], "the table of a small Land")
rows = table.read("small.csv")
equal(list(table.problems(rows)), [], "the small table is sound")
table.write(rows, "again.csv")
equal(open("again.csv", "rb").read(), open("small.csv", "rb").read(), "read and written again it is the same")


# --- GV100AD ---
def record(kind, ags, name, type_="", population_="", association="", date="20231231"):
    line = f"{kind:2}{date:8}{ags:8}{association:4}{name:50}".ljust(122) + f"{type_:2}"
    return line.ljust(139) + (f"{population_:>011}" if population_ != "" else "").ljust(11) + "0" * 20


DIRECTORY = [
    record("10", "03", "Niedersachsen"),
    record("40", "03101", "Burg, Stadt", "41"), record("40", "03154", "Aue", "44"),
    record("50", "03154", "Am Großen See", "52", association="5401"),
    record("50", "03154", "Thal", "50", association="0005"),
    record("60", "03101000", "Burg, Hansestadt", "61", 71000, "0000"),
    record("60", "03154001", "Bad Berg a.See, Flecken", "64", 1000, "5401"),
    record("60", "03154005", "Thal", "64", 520, "0005"),
    record("60", "03154006", "Öde", "63", 30, "5401"),
    record("60", "03154502", "Heide, gemfr. Gebiet", "66", 0, "9502"),
]
for encoding in ("utf-8", "iso-8859-1"):
    with open("directory.txt", "w", encoding=encoding, newline="") as f:
        f.write("".join(line + "\r\n" for line in DIRECTORY))
    updated = {r.key(): r for r in gv100ad.Update(table.read("small.csv"), gv100ad.read("directory.txt")).run()}
    equal(updated["03154006"].name, "Öde", f"columns are counted in characters, {encoding}")
equal((updated["03154001"].name, updated["03154001"].designation, updated["03154001"].population),
      ("Bad Berg a. See", "Flecken", 1000), "a municipality of the directory: name, designation, population")
equal("Bad Berg am See" in updated["03154001"].variants, True, "its former name is a variant")
equal((updated["03154002"].valid_to, updated["03154002"].successor), ("2023", ["03154005"]),
      "a key that is not in the directory has ended; the new one of its name follows")
equal((updated["03154005"].valid_from, updated["03154005"].lat, updated["03154005"].ars),
      ("2023", 52.5, "031540005005"), "the new key")
equal(updated["031545401"].name, "Am Großen See", "an association")
equal(("031540005" in updated, "03154502" in updated), (False, False),
      "no rows for single municipalities as associations and for areas without a municipality")
equal((updated["03154"].population, updated["03"].population), (1550, 72550), "Kreis and Land are sums")
equal(list(table.problems(updated.values())), [], "the updated table is sound")
equal(gv100ad.split_name("Neumarkt i.d.OPf., GKSt"), ("Neumarkt i.d. OPf.", "GKSt"), "blanks after abbreviations")
equal(gv100ad.split_name("Städteregion Aachen (einschl. Stadt Aachen)"), ("Städteregion Aachen", ""),
      "a note in the name of a Kreis")

for name, line, want in (
        ("cut off", DIRECTORY[5][:130], "no population in columns 140 to 150"),
        ("key", record("60", "0310100", "Burg", "61", 5), "no key of 8 digits in columns 11 to 18"),
        ("no such Land", record("60", "99101000", "Burg", "61", 5), "no key of 8 digits in columns 11 to 18"),
        ("kind", "x" * 200, "no record type in columns 1 to 2"),
        ("no name", record("60", "03101000", "", "61", 5), "no name in columns 23 to 72")):
    with open("bad.txt", "w", encoding="utf-8") as f:
        f.write(DIRECTORY[0] + "\n" + line + "\n")
    equal(raised(lambda: gv100ad.read("bad.txt")), f"bad.txt:2: {want}", f"a bad record: {name}")


# --- the command ---
def run(*arguments):
    done = subprocess.run([sys.executable, "-B", SCRIPT, *arguments], stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, check=False)
    return done.returncode, done.stderr


with open("directory.txt", "w", encoding="utf-8") as f:
    f.write("\n".join(DIRECTORY) + "\n")
equal(run("--gv100ad", "directory.txt", "--base", "small.csv", "--output", "new.csv"), (0, ""), "update with a directory")
equal(run("--gv100ad", "directory.txt", "--base", "small.csv", "--output", "twice.csv"), (0, ""), "and again")
equal(open("new.csv", "rb").read(), open("twice.csv", "rb").read(), "both times the same bytes")
equal(run("--gv100ad", "bad.txt", "--base", "small.csv", "--output", "bad.csv"),
      (2, "build-gazetteer: bad.txt:2: no name in columns 23 to 72\n"), "a bad directory is reported")
equal(os.path.exists("bad.csv"), False, "and nothing is written")
with open("small.csv", encoding="utf-8", newline="") as f:
    small = f.read()
for name, old, new, want in (
        ("an unknown parent", ",DE9X2,03154,52.1", ",DE9X2,03155,52.1", "parent '03155' is not there"),
        ("a position abroad", "52.5000,10.3000", "42.5000,10.3000", "42.5000 10.3000 is not in Germany"),
        ("a key twice", "03154002,", "03154001,", "the key is there twice"),
        ("another Land", "Thal,Gemeinde,DE-NI", "Thal,Gemeinde,DE-BY", "Land 'DE-BY' is not that of the key"),
        ("a successor of nothing", "500,,,,", "500,,,03154001,", "has a successor but no end"),
        ("an unknown successor", "500,,,,", "500,,2020,03154009,", "successor '03154009' is not there")):
    with open("faulty.csv", "w", encoding="utf-8", newline="") as f:
        f.write(small.replace(old, new))
    status, said = run("--check", "faulty.csv")
    equal((status, want in said), (1, True), f"--check finds {name}")
with open("faulty.csv", "w", encoding="utf-8", newline="") as f:
    f.write(small.replace("70000", "many"))
equal(run("--check", "faulty.csv"), (2, "build-gazetteer: faulty.csv:4: population is no number\n"),
      "a number that is none is reported with its line")

# --- the reforms ---
equal(reforms.day_before("2021-07-01"), "2021-06-30", "the last day of a key")
equal([m for m in reforms.mergers() if m[1] == ("16066", "Kaltennordheim")][0][2][:2],
      [("16063", "Kaltennordheim"), ("16066", "Aschenhausen")], "a merger across the border of a Kreis")
equal(population.names_of(rows[3]), {"badbergamsee", "badberg", "bergasee", "bergamsee", "berg"},
      "names by which a place is found")

# --- the committed gazetteer ---
equal(run("--check", COMMUNES), (0, ""), "lib/data/communes.csv is sound")
committed = table.read(COMMUNES)
by_key = {(r.level, r.key()): r for r in committed}
valid = [r for r in committed if not r.valid_to]
levels = {level: sum(r.level == level for r in valid) for level in table.LEVELS}
equal((levels["state"], levels["district"], levels["borough"]), (16, 294, 19), "Länder, Kreise and Bezirke")
equal(10700 < levels["municipality"] < 11000, True, "about 10,800 municipalities")
for level, key, want in (
        ("municipality", "08116019", ("Esslingen am Neckar", "Stadt", "DE-BW", "08116")),
        ("municipality", "15002000", ("Halle (Saale)", "kreisfreie Stadt", "DE-ST", "15")),
        ("municipality", "06412000", ("Frankfurt am Main", "kreisfreie Stadt", "DE-HE", "06")),
        ("municipality", "11000000", ("Berlin", "kreisfreie Stadt", "DE-BE", "11")),
        ("municipality", "16063105", ("Eisenach", "Große Kreisstadt", "DE-TH", "16063")),
        ("district", "09676", ("Miltenberg", "Landkreis", "DE-BY", "09")),
        ("district", "06532", ("Lahn-Dill-Kreis", "Landkreis", "DE-HE", "06")),
        ("district", "14523", ("Vogtlandkreis", "Landkreis", "DE-SN", "14")),
        ("district", "05334", ("Städteregion Aachen", "Städteregion", "DE-NW", "05")),
        ("district", "03241", ("Region Hannover", "Region", "DE-NI", "03")),
        ("district", "10041", ("Regionalverband Saarbrücken", "Regionalverband", "DE-SL", "10")),
        ("borough", "110000000008", ("Neukölln", "Bezirk", "DE-BE", "11000000")),
        ("borough", "020000000002", ("Altona", "Bezirk", "DE-HH", "02000000"))):
    row = by_key[level, key]
    equal((row.name, row.designation, row.state, row.parent), want, f"{level} {key}")
for level, old, want in (
        ("municipality", "16056000", ("2021-06-30", ["16063105"])),
        ("municipality", "03152012", ("2016-10-31", ["03159016"])),
        ("district", "03156", ("2016-10-31", ["03159"])),
        ("district", "13052", ("2011-09-03", ["13071", "13075"]))):
    row = by_key[level, old]
    equal((row.valid_to, row.successor), want, f"the end of {level} {old} {row.name}")
for key, want in (("06412000", "Frankfurt/M."), ("15002000", "Halle/Saale"), ("09571193", "Rothenburg o.d.T."),
                  ("14625020", "Bautzen - Budyšin"), ("02000000", "Freie und Hansestadt Hamburg"),
                  ("15091375", "Lutherstadt Wittenberg"), ("10045117", "Sankt Ingbert")):
    equal(want in by_key["municipality", key].variants, True, f"a variant of {key}: {want}")
known = sum(bool(r.population) for r in valid if r.level == "municipality")
equal(known > .88 * levels["municipality"], True, "most municipalities have a population")

print(f"1..{count}")
sys.exit(1 if failed else 0)
