"""Population of municipalities from the populated places of GeoNames that lie in them."""
import re
import unicodedata

from . import geometry
from .variants import expanded

QUALIFIER = re.compile(r" ?[(/]| (?:a|am|an|auf|b|bei|i|im|in|ob|unter|v|vor)\b")
CELL = 0.1      # side of a cell of the grid in degrees
NEAR = 0.06     # degrees of latitude that a place may lie off the centroid of the area named like it: 6.7 km


# Towns and large or ambiguously named communes that GeoNames has no place or no number for: approximate population of
# about 2020, entered by hand from general knowledge and not from a file of any office. GV100AD replaces it.
ROUNDED = {
    "01051072": 5800, "01056044": 19000, "01057073": 6500, "03159015": 9000, "03159026": 21500, "03159034": 7800,
    "03241004": 20500, "03353029": 13500, "03452012": 12500, "03459027": 4700, "05154004": 13000, "05154028": 12500,
    "05358016": 8700, "05358040": 10000, "05374040": 18500, "05382040": 19700, "05382064": 18600, "05382076": 18800,
    "05558040": 10700, "05566020": 7600, "05754036": 26500, "05762024": 5000, "05766028": 11000, "05766036": 13700,
    "05770044": 13200, "05774012": 13500, "05974024": 11800, "06431014": 7200, "06432014": 13900, "06435009": 14700,
    "06435018": 9700, "06435024": 3400, "06435026": 12000, "06437004": 7300, "06438004": 14300, "06438007": 9600,
    "06438012": 27500, "06439005": 7900, "06439007": 10500, "06439010": 3800, "06439012": 11800, "06440017": 9800,
    "06531002": 10000, "06531012": 12800, "06531014": 18000, "06531018": 12900, "06532009": 10300, "06533014": 8000,
    "06534007": 11300, "06534008": 8900, "06534020": 7100, "06535019": 3900, "06632014": 3000, "06633001": 7900,
    "06633020": 11000, "06635008": 5200, "06635016": 4000, "07335040": 3200, "08115016": 9200, "08116081": 9800,
    "08117061": 2600, "08119083": 7300, "08119090": 14000, "08119093": 15500, "08127032": 4300, "08127100": 5200,
    "08215096": 16000, "08215100": 13000, "08215101": 18300, "08215109": 24500, "08215110": 13600, "08225052": 4400,
    "08225082": 2000, "08225114": 3000, "08225118": 4700, "08236071": 11800, "08236072": 11300, "08315108": 8200,
    "08316055": 2800, "08317005": 10000, "08317031": 13000, "08317047": 8000, "08317146": 8100, "08327036": 3500,
    "08327038": 3900, "08335096": 2000, "08415090": 3700, "08416048": 11500, "08426134": 8600, "08436013": 4300,
    "09174143": 6800, "09176114": 9500, "09176139": 10000, "09188113": 8200, "09274113": 11500, "09374117": 4100,
    "09471165": 4600, "09472118": 2500, "09473158": 6400, "09475169": 4400, "09674130": 7300, "09674164": 3700,
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
        if key in ROUNDED:
            out[key] = ROUNDED[key]
        elif named or inside:
            out[key] = max(named) if named else sum(p.population for p in inside)
    return out


def called(place):
    """-> the comparable names of a place."""
    return {comparable(name) for name in (place.name, *place.alternates)} - {""}
