"""The row of the gazetteer, its file format, and the checks that every gazetteer has to pass."""
import csv
import os
from dataclasses import dataclass, field, fields

LEVELS = ("state", "district", "municipality", "association", "borough")
STATES = {  # key of the Land -> ISO 3166-2
    "01": "DE-SH", "02": "DE-HH", "03": "DE-NI", "04": "DE-HB", "05": "DE-NW", "06": "DE-HE",
    "07": "DE-RP", "08": "DE-BW", "09": "DE-BY", "10": "DE-SL", "11": "DE-BE", "12": "DE-BB",
    "13": "DE-MV", "14": "DE-SN", "15": "DE-ST", "16": "DE-TH",
}


@dataclass
class Row:
    """One area; the fields are the columns of communes.csv, described in lib/data/README.md."""
    level: str
    ags: str
    ars: str
    name: str
    designation: str
    state: str
    nuts3: str = ""
    parent: str = ""
    lat: float = None
    lon: float = None
    population: int = None
    valid_from: str = ""
    valid_to: str = ""
    successor: list = field(default_factory=list)
    variants: list = field(default_factory=list)

    def key(self):
        """What the file is sorted by within a level; unique there."""
        return self.ags if self.level in ("state", "district", "municipality") else self.ars

    def cells(self):
        number = {"lat": "{:.4f}", "lon": "{:.4f}", "population": "{}"}
        out = []
        for column in fields(self):
            value = getattr(self, column.name)
            if isinstance(value, list):
                value = ";".join(value)
            elif column.name in number:
                value = "" if value is None else number[column.name].format(value)
            out.append(value)
        return out


def write(rows, path):
    """Write the rows as RFC 4180 CSV, sorted by (level, key); the file is complete or not there."""
    rows = sorted(rows, key=lambda r: (LEVELS.index(r.level), r.key()))
    part = path + ".part"
    with open(part, "w", encoding="utf-8", newline="") as f:
        out = csv.writer(f, lineterminator="\r\n")
        out.writerow(column.name for column in fields(Row))
        out.writerows(row.cells() for row in rows)
    os.replace(part, path)


def read(path):
    """-> [Row] of a file that write() wrote; ValueError names file and line."""
    names = [column.name for column in fields(Row)]
    rows = []
    with open(path, encoding="utf-8", newline="") as f:
        reader = csv.DictReader(f, strict=True)
        if reader.fieldnames != names:
            raise ValueError(f"{path}:1: the columns are not {','.join(names)}")
        for cells in reader:
            if None in cells or None in cells.values():
                raise ValueError(f"{path}:{reader.line_num}: not {len(names)} fields")
            try:
                for name, number in (("lat", float), ("lon", float), ("population", int)):
                    cells[name] = number(cells[name]) if cells[name] else None
            except ValueError:
                raise ValueError(f"{path}:{reader.line_num}: {name} is no number") from None
            for name in ("successor", "variants"):
                cells[name] = cells[name].split(";") if cells[name] else []
            rows.append(Row(**cells))
    return rows


GERMANY = (47.2, 5.8, 55.1, 15.1)   # south, west, north, east


def problems(rows):
    """Yield a message for everything in the rows that a reader of the gazetteer must be able to rely on."""
    keys = {}
    for row in rows:
        here = f"{row.level} {row.key()} {row.name}"
        if (row.level, row.key()) in keys:
            yield f"{here}: the key is there twice"
        keys[row.level, row.key()] = row
        digits = {"state": 2, "district": 5, "association": 0}.get(row.level, 8)
        if len(row.ags) != digits or row.ags and not row.ags.isdecimal():
            yield f"{here}: AGS {row.ags!r} has not {digits} digits"
        if row.state != STATES.get((row.ags or row.ars)[:2]):
            yield f"{here}: Land {row.state!r} is not that of the key"
        if not row.name or not row.designation:
            yield f"{here}: no name or no designation"
        if any(c in name for name in [row.name] + row.variants for c in ';"\r\n'):
            yield f"{here}: a name has a character that separates fields"
        if row.name in row.variants or len(set(row.variants)) < len(row.variants):
            yield f"{here}: a variant says nothing new"
        if row.lat is None:
            yield f"{here}: no position"
        elif not (GERMANY[0] < row.lat < GERMANY[2] and GERMANY[1] < row.lon < GERMANY[3]):
            yield f"{here}: {row.lat:.4f} {row.lon:.4f} is not in Germany"
        if row.valid_to and row.valid_from > row.valid_to:
            yield f"{here}: valid from {row.valid_from} to {row.valid_to}"
    populated = {row.ags[:2] for row in rows if row.level == "municipality"}
    for row in keys.values():
        here = f"{row.level} {row.key()} {row.name}"
        above = {2: "state", 5: "district", 8: "municipality"}.get(len(row.parent))
        if row.level != "state" and (above, row.parent) not in keys:
            yield f"{here}: parent {row.parent!r} is not there"
        elif row.parent and keys[above, row.parent].valid_to and not row.valid_to:
            yield f"{here}: parent {row.parent!r} has ended"
        for ags in row.successor:
            if (row.level, ags) not in keys:
                yield f"{here}: successor {ags!r} is not there"
            elif keys[row.level, ags].valid_to and keys[row.level, ags].valid_to <= row.valid_to:
                yield f"{here}: successor {ags!r} ends no later"
        if row.successor and not row.valid_to:
            yield f"{here}: has a successor but no end"
        if row.level == "state" and row.ags not in populated:
            yield f"{here}: has no municipality"
