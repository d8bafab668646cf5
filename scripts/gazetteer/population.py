"""Population of municipalities from the populated places of GeoNames that lie in them."""
import re
import unicodedata

from . import geometry
from .variants import expanded

QUALIFIER = re.compile(r" ?[(/]| (?:a|am|an|auf|b|bei|i|im|in|ob|unter|v|vor)\b")
CELL = 0.1      # side of a cell of the grid in degrees


def comparable(name):
    """-> letters and digits of the name, without case."""
    return "".join(c for c in unicodedata.normalize("NFC", name).casefold() if c.isalnum())


def names_of(row):
    """-> the comparable forms of a municipality's name: official, in full, and without its qualifier."""
    names = [row.name, expanded(row.name), QUALIFIER.split(row.name, maxsplit=1)[0], *row.variants]
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
    no place is named after has the sum of its places, which is a lower bound.
    """
    grid = Grid(p for p in places if p.population)
    out = {}
    for key, (row, polygons) in areas.items():
        inside = [p for p in grid.within(*geometry.box(polygons))
                  if p.state == key[:2] and geometry.contains(polygons, p.lon, p.lat)]
        names = names_of(row)
        named = [p.population for p in inside if names & {comparable(n) for n in (p.name, *p.alternates)}]
        if inside:
            out[key] = max(named) if named else sum(p.population for p in inside)
    return out
