"""Population of municipalities from the populated places of GeoNames that lie in them."""
import re
import unicodedata

from . import geometry
from .variants import expanded

QUALIFIER = re.compile(r" ?[(/]| (?:a|am|an|auf|b|bei|i|im|in|ob|unter|v|vor)\b")
CELL = 0.1      # side of a cell of the grid in degrees
NEAR = 0.06     # degrees of latitude that a place may lie off the centroid of the area named like it: 6.7 km


# Towns that GeoNames has no place or no number for: population of about 2020, rounded to hundreds (statistical
# offices of the Länder).
TOWNS = {
    "01051072": 5800, "01056044": 19000, "03159026": 21500, "03241004": 20500, "05754036": 26500, "05762024": 5000,
    "06437004": 7300, "06438012": 27500, "06439010": 3800, "06439012": 11800, "06440017": 9800, "06531012": 12800,
    "06531014": 18000, "06635008": 5200, "06635016": 4000, "08116081": 9800, "08117061": 2600, "08127032": 4300,
    "08215109": 24500, "08225114": 3000, "08315108": 8200, "08317146": 8100, "08327036": 3500, "09176114": 9500,
    "09374117": 4100, "09472118": 2500, "09473158": 6400, "09475169": 4400, "09674130": 7300, "09674164": 3700,
    "09676112": 4000, "12061540": 10500, "12062461": 3100, "12068324": 3400, "12069270": 3400, "12070280": 2100,
    "12071044": 3200, "12071372": 22000, "13071142": 5700, "13072085": 2200, "13074074": 4700, "13075044": 3000,
    "14625310": 8400, "14628020": 5600, "15085110": 5300, "16067053": 9800, "16071061": 400, "16073028": 2000,
    "16073046": 1700,
}


def comparable(name):
    """-> letters and digits of the name, without case."""
    return "".join(c for c in unicodedata.normalize("NFC", name).casefold() if c.isalnum())


def names_of(row):
    """-> the comparable forms of a municipality's names: as they are, in full, and without qualifiers."""
    names = [form for name in (row.name, *row.variants)
             for form in (name, expanded(name), QUALIFIER.split(name, maxsplit=1)[0])]
    return {comparable(n) for n in names} - {""}


class Grid:
    """Places by cell, to find those within a box."""

    def __init__(self, places):
        self.cells = {}
        for place in places:
            self.cells.setdefault((int(place.lon / CELL), int(place.lat / CELL)), []).append(place)

    def within(self, west, south, east, north):
        for x in range(int(west / CELL), int(east / CELL) + 1):
            for y in range(int(south / CELL), int(north / CELL) + 1):
                for place in self.cells.get((x, y), []):
                    if west <= place.lon <= east and south <= place.lat <= north:
                        yield place


def by_area(areas, places):
    """-> {key: population} for {key: (row, polygons)}.

    The place in the area that bears its name counts for the whole, the largest if there are several. An area that
    no place is named after has the sum of its places, which is a lower bound; one in which GeoNames has no place,
    the place of its name next to it.
    """
    grid = Grid(p for p in places if p.population)
    out = {}
    for key, (row, polygons) in areas.items():
        inside = [p for p in grid.within(*geometry.box(polygons))
                  if p.state == key[:2] and geometry.contains(polygons, p.lon, p.lat)]
        names = names_of(row)
        named = [p.population for p in inside if names & called(p)]
        if not inside:
            named = [p.population for p in grid.within(row.lon - NEAR * 1.6, row.lat - NEAR,
                                                       row.lon + NEAR * 1.6, row.lat + NEAR)
                     if p.state == key[:2] and comparable(p.name) in names]
        if key in TOWNS:
            out[key] = TOWNS[key]
        elif named or inside:
            out[key] = max(named) if named else sum(p.population for p in inside)
    return out


def called(place):
    """-> the comparable names of a place."""
    return {comparable(name) for name in (place.name, *place.alternates)} - {""}
