"""Destatis' Gemeindeverzeichnis GV100AD: reading the file, and bringing a gazetteer up to its date.

The file has a record a line, of fixed width counted in characters, in UTF-8 or, before 2019, in ISO 8859-1.
Columns (from 1) and codes follow the description that Destatis publishes with the file.
"""
import re
from collections import namedtuple

from . import variants
from .table import STATES, Row

Record = namedtuple("Record", "kind date ags association name title type population")
"""kind: 10 Land, 20 Regierungsbezirk, 30 Region, 40 Kreis, 50 association, 60 municipality. name, title: "Lübeck",
"Hansestadt". population: None but for municipalities."""

COLUMNS = {  # field -> (first column, last column)
    "kind": (1, 2), "date": (3, 10), "ags": (11, 18), "association": (19, 22), "name": (23, 72),
    "type": (123, 124), "population": (140, 150),
}
KREIS, ASSOCIATION, MUNICIPALITY = "40", "50", "60"
INDEPENDENT = {"41", "42"}      # types of Kreise that are cities; the city is a municipality of its own too
KREIS_TYPES = {"43": "Kreis", "44": "Landkreis", "45": "Regionalverband"}
ASSOCIATION_TYPES = {  # of the others, 50 and 58 are no bodies of their own
    "51": "Amt", "52": "Samtgemeinde", "53": "Verbandsgemeinde", "54": "Verwaltungsgemeinschaft",
    "55": "Kirchspielslandgemeinde", "56": "Verwaltungsverband", "57": "Verwaltungsgemeinschaft",
}
MUNICIPALITY_TYPES = {  # of the others, 65 and 66 are areas without a municipality
    "60": "Markt", "61": "kreisfreie Stadt", "62": "Stadtkreis", "63": "Stadt", "64": "Gemeinde",
    "67": "Große Kreisstadt",
}
TITLES = {"Flecken"}            # titles that say more than the type


def decoded(data):
    """-> the text of a file in UTF-8 or ISO 8859-1."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("iso-8859-1")


def split_name(text):
    """-> (name, title): "Lübeck, Hansestadt" -> "Lübeck", "Hansestadt"; "Mühldorf a.Inn" -> "Mühldorf a. Inn", ""."""
    name, _, title = text.partition(", ")
    name = re.sub(r" \(einschl\. [^)]*\)$", "", name)
    return re.sub(r"(?<=[ .][abdiov]\.)(?=[A-ZÄÖÜ])", " ", name), title


def parse(line):
    """-> Record; ValueError says what is wrong with the line."""
    cell = {name: line[first - 1:last].strip() for name, (first, last) in COLUMNS.items()}
    if not (cell["kind"].isdecimal() and len(cell["kind"]) == 2):
        raise ValueError("no record type in columns 1 to 2")
    if not (cell["date"].isdecimal() and len(cell["date"]) == 8):
        raise ValueError("no date in columns 3 to 10")
    digits = {KREIS: 5, ASSOCIATION: 5, MUNICIPALITY: 8}.get(cell["kind"])
    if digits and not (cell["ags"].isdecimal() and len(cell["ags"]) == digits and cell["ags"][:2] in STATES):
        raise ValueError(f"no key of {digits} digits in columns 11 to 18")
    if not cell["name"]:
        raise ValueError("no name in columns 23 to 72")
    population = cell.pop("population")
    if cell["kind"] == MUNICIPALITY:
        if not population.isdecimal():
            raise ValueError("no population in columns 140 to 150")
        population = int(population)
    else:
        population = None
    name, title = split_name(cell.pop("name"))
    return Record(name=name, title=title, population=population, **cell)


def read(path):
    """-> [Record]; ValueError names file and line."""
    with open(path, "rb") as f:
        lines = decoded(f.read()).splitlines()
    records = []
    for number, line in enumerate(lines, 1):
        if line.strip("\x1a \0"):
            try:
                records.append(parse(line))
            except ValueError as error:
                raise ValueError(f"{path}:{number}: {error}") from None
    if not any(r.kind == MUNICIPALITY for r in records):
        raise ValueError(f"{path}: no record of a municipality")
    return records


class Update:
    """Rows of a gazetteer brought up to the date of a directory, for the Länder that the directory covers.

    Where the directory shows only that a key is gone or new, the year of the directory is stated.
    """

    def __init__(self, rows, records):
        self.rows = {(row.level, row.key()): row for row in rows}
        self.records = records
        self.date = max(r.date for r in records)
        self.year = self.date[:4]
        self.land = {r.ags[:2] for r in records if r.kind == MUNICIPALITY}
        self.independent = {r.ags for r in records if r.kind == KREIS and r.type in INDEPENDENT}
        self.listed = set()

    def run(self):
        """-> the rows."""
        for record in self.records:
            self._add(record)
        gone = self._end_missing()
        self._follow(gone)
        self._place()
        self._sum()
        return list(self.rows.values())

    def _add(self, record):
        if record.kind == KREIS and record.type in KREIS_TYPES:
            self._put("district", record.ags, record.ags, record.ags, KREIS_TYPES[record.type], record)
        elif record.kind == ASSOCIATION and record.type in ASSOCIATION_TYPES:
            ars = record.ags + record.association
            self._put("association", ars, "", ars, ASSOCIATION_TYPES[record.type], record)
        elif record.kind == MUNICIPALITY and record.type in MUNICIPALITY_TYPES:
            title = record.title if record.title in TITLES else MUNICIPALITY_TYPES[record.type]
            ars = record.ags[:5] + record.association + record.ags[5:]
            self._put("municipality", record.ags, record.ags, ars, title, record)

    def _put(self, level, key, ags, ars, designation, record):
        self.listed.add((level, key))
        row = self.rows.get((level, key))
        if not row:
            row = self.rows[level, key] = Row(level, ags, ars, record.name, designation, STATES[key[:2]],
                                              valid_from=self.year)
        if row.name != record.name:
            if not record.name.startswith(row.name):
                row.variants.append(row.name)
            row.name = record.name
        if level != "district" or designation not in ("Kreis", "Landkreis") or not row.designation:
            row.designation = designation
        row.ars, row.valid_to, row.successor = ars, "", []
        row.parent = key[:5] if level != "district" and key[:5] not in self.independent else key[:2]
        if record.population is not None:
            row.population = record.population
        names = dict.fromkeys(row.variants + variants.of(row.name, level))
        row.variants = [name for name in names if name != row.name]

    def _end_missing(self):
        """-> the municipalities and Kreise that were valid and are not in the directory."""
        gone = []
        for where, row in sorted(self.rows.items()):
            if (row.level in ("municipality", "district", "association") and where[1][:2] in self.land
                    and where not in self.listed and not row.valid_to and row.valid_from <= self.year):
                row.valid_to = self.year
                gone.append(row)
        return gone

    def _follow(self, gone):
        """A key that is gone is followed by a new one if that alone in the Land has the same name."""
        for row in gone:
            same = [r for where, r in sorted(self.rows.items()) if where in self.listed and r.level == row.level
                    and r.name == row.name and r.state == row.state and r.valid_from == self.year]
            if len(same) == 1 and row.level != "association":
                row.successor = [same[0].ags]
                same[0].lat, same[0].lon = row.lat, row.lon

    def _place(self):
        """Put what is new amidst its members, else at the Kreis, else in the middle of the Land."""
        members = {}
        for row in self.rows.values():
            if row.lat is not None and row.level == "municipality":
                for above in {row.ars[:9], row.ags[:5]}:
                    members.setdefault(above, []).append((row.lat, row.lon))
        for (_, key), row in self.rows.items():
            kreis = self.rows.get(("district", key[:5]))
            if row.level in ("municipality", "association") and kreis:
                row.nuts3 = row.nuts3 or kreis.nuts3
            if row.lat is None:
                places = members.get(key) or members.get(key[:5])
                if places:
                    row.lat, row.lon = (round(sum(c) / len(c), 4) for c in zip(*places))
                else:
                    near = kreis if kreis and kreis.lat is not None else self.rows["state", key[:2]]
                    row.lat, row.lon = near.lat, near.lon

    def _sum(self):
        """Population of Kreise, associations and Länder as that of their municipalities."""
        total = {}
        for row in self.rows.values():
            if row.level == "municipality" and row.key()[:2] in self.land and not row.valid_to:
                above = [("association", row.ars[:9]), ("district", row.ags[:5]), ("state", row.ags[:2])]
                for where in above:
                    total[where] = total.get(where, 0) + (row.population or 0)
        for where, number in total.items():
            if where in self.rows:
                self.rows[where].population = number
