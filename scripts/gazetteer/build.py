"""From the published files to the rows of the gazetteer."""
from . import boroughs, geometry, population, reforms, variants
from .table import STATES, Row

ASSOCIATIONS = {  # designations of VG250 that are bodies of their own, not a single municipality
    "Amt", "Samtgemeinde", "Verbandsgemeinde", "Verwaltungsgemeinschaft", "Verwaltungsverband",
}
INDEPENDENT = {"Kreisfreie Stadt": "kreisfreie Stadt", "Stadtkreis": "Stadtkreis"}
NO_MUNICIPALITY = "Gemeindefreies Gebiet"
KREIS_DESIGNATIONS = {"03241": "Region", "05334": "Städteregion", "10041": "Regionalverband"}
DWD_MISNAMES = {"01053002"}     # Alt Mölln, with a hyphen in DWD's list


class Builder:
    """The rows so far, by level and key, and the land of each; every method adds what one source knows."""

    def __init__(self):
        self.rows = {}          # (level, key) -> Row
        self.shapes = {}        # (level, key) -> polygons
        self.moments = {}       # (level, key) -> geometry.moments()
        self.current = set()    # keys of the municipalities in the newest list
        self.added = set()      # those of them that are not in the list before it

    def put(self, row):
        self.rows[row.level, row.key()] = row
        return row

    def level(self, level):
        """-> the rows of a level in the order of their keys."""
        return [row for (lvl, _), row in sorted(self.rows.items()) if lvl == level]

    def add_vg250(self, areas):
        """Areas of 2016 with keys, names, designations, NUTS codes and geometry."""
        areas = list(areas)
        independent = {a.ags: INDEPENDENT[a.designation] for a in areas
                       if a.level == "district" and a.designation in INDEPENDENT}
        for area in areas:
            row = Row(area.level, area.ags, area.ars, area.name, area.designation,
                      STATES[area.ars[:2]], area.nuts)
            if area.level == "state":
                row.nuts3 = ""
            elif area.level == "district" and area.ags not in independent:
                row.parent = area.ags[:2]
                row.designation = KREIS_DESIGNATIONS.get(area.ags, area.designation)
            elif area.level == "municipality" and area.designation != NO_MUNICIPALITY:
                row.parent = area.ags[:2] if area.ags[:5] in independent else area.ags[:5]
                row.designation = independent.get(area.ags[:5], area.designation)
            elif area.level == "association" and area.designation in ASSOCIATIONS:
                row.ags, row.parent = "", area.ars[:5]
            else:
                continue
            where = self.put(row).level, row.key()
            self.shapes[where] = area.polygons
            self.place(row, [geometry.moments(area.polygons)])

    def place(self, row, moments):
        """Put the row at the common centroid of some land."""
        self.moments[row.level, row.key()] = tuple(map(sum, zip(*moments)))
        row.lat, row.lon = geometry.centroid(moments)

    def add_kreise(self, kreise):
        """Kreise at the end of 2018: NUTS codes, population, and Göttingen, which is newer than VG250."""
        for ags, kreis in kreise.items():
            row = self.rows.get(("district", ags)) or self.rows.get(("municipality", ags + "000"))
            if not row:
                row = self.put(Row("district", ags, ags, kreis["name"], kreis["type"], STATES[ags[:2]],
                                   parent=ags[:2]))
            if kreis["name"] == f"{row.designation} {row.name}":    # Landkreis Rostock
                row.name = kreis["name"]
            row.population = kreis["population"]
            row.nuts3 = kreis["NUTS3"]

    def add_dwd(self, labels):
        """Municipalities of about 2021: their keys and names. A former name goes to the variants."""
        self.current = set(labels)
        for ags, (name, designation) in labels.items():
            row = self.rows.get(("municipality", ags))
            if not row:
                row = self.put(Row("municipality", ags, "", name, designation or "Gemeinde",
                                   STATES[ags[:2]], parent=ags[:5]))
                self.added.add(ags)
            if row.name != name and ags not in DWD_MISNAMES:
                if not name.startswith(row.name):
                    row.variants.append(row.name)
                row.name = name
            if designation == "Stadt" and row.designation == "Gemeinde":
                row.designation = designation
        for row in self.level("municipality") + self.level("association"):
            kreis = self.rows.get(("district", row.key()[:5]))
            if kreis:
                row.nuts3 = kreis.nuts3

    def apply_reforms(self):
        """State which keys ended, when, and what follows them; place what is new by what it was made of."""
        self._apply_mergers()
        self._apply_renumbering()
        self._apply_rekeying()
        self._apply_mv_2011()
        self._end_associations()

    def _end(self, row, day, successors):
        row.valid_to, row.successor = reforms.day_before(day), successors

    def _found(self, new, day, old):
        """A new area, made of old ones on a day ("?": unknown)."""
        if day != "?":
            new.valid_from = day
        known = [self.moments[row.level, row.key()] for row in old]
        shapes = [p for row in old for p in self.shapes[row.level, row.key()]]
        if (new.level, new.key()) in self.moments:
            known.append(self.moments[new.level, new.key()])
            shapes += self.shapes[new.level, new.key()]
        self.shapes[new.level, new.key()] = shapes
        self.place(new, known)

    def _apply_mergers(self):
        by_name = {}
        gone = [r for r in self.level("municipality") if r.ags not in self.current]
        for row in self.level("municipality"):
            by_name.setdefault((row.ags[:5], row.name, row.ags in self.current), []).append(row)
        for row in gone:
            self._end(row, "?", [])
        for day, successor, predecessors in reforms.mergers():
            new, *more = by_name[(*successor, True)]
            old = [row for p in predecessors for row in by_name[(*p, False)]]
            if more or len(old) != len(predecessors):
                raise ValueError(f"reforms: {successor} or what it was made of is ambiguous")
            for row in old:
                self._end(row, day, [new.ags])
            if new.ags in self.added:
                self._found(new, day, old)

    def _apply_renumbering(self):
        for day, old_kreise, new_kreis in reforms.RENUMBERED:
            named = {row.name: row for row in self.level("municipality") if row.ags[:5] == new_kreis}
            for row in self.level("municipality"):
                if row.ags[:5] in old_kreise and not row.successor:
                    new = named[row.name]
                    self._end(row, day, [new.ags])
                    self._found(new, day, [row])
                    if row.ars[5:9] == "0" + row.ags[5:]:       # belongs to no association
                        new.ars = new_kreis + "0" + new.ags[5:] + new.ags[5:]
            kreise = [self.rows["district", key] for key in old_kreise]
            for row in kreise:
                self._end(row, day, [new_kreis])
            self._found(self.rows["district", new_kreis], day, kreise)

    def _apply_rekeying(self):
        for day, old_key, new_key, parent, designation in reforms.REKEYED:
            old = self.rows["municipality", old_key]
            new = self.put(Row("municipality", new_key, parent + "0" + new_key[5:] * 2, old.name, designation,
                               old.state, old.nuts3, parent, population=old.population))
            self._end(old, day, [new_key])
            self._found(new, day, [old])

    def _apply_mv_2011(self):
        towns = {row.name: row for row in self.level("municipality")
                 if row.ags[:2] == "13" and row.designation == "Stadt"}
        for key, name, seat, successors in reforms.mv_2011():
            level = "district" if len(key) == 5 else "municipality"
            designation = "Landkreis" if level == "district" else "kreisfreie Stadt"
            ars = key if level == "district" else key + "0000"
            row = self.put(Row(level, key, ars, name, designation, STATES["13"], parent="13",
                               lat=towns[seat].lat, lon=towns[seat].lon))
            self._end(row, reforms.MV_DAY, successors)
            for successor in successors:
                self.rows[level, successor].valid_from = reforms.MV_DAY

    def _end_associations(self):
        """An association all of whose members' keys have ended has ended with the last of them."""
        ends = {}
        for row in self.level("municipality"):
            if row.ars:
                ends.setdefault(row.ars[:9], []).append(row.valid_to)
        for row in self.level("association"):
            if all(ends.get(row.ars, [""])):
                row.valid_to = max(ends[row.ars])

    def add_boroughs(self):
        for row in boroughs.rows():
            self.put(row)

    def add_population(self, places):
        """Population of municipalities from GeoNames where Destatis' list of the Kreise has none."""
        counted = population.by_area(
            {row.key(): (row, self.shapes[row.level, row.key()]) for row in self.level("municipality")
             if (row.level, row.key()) in self.shapes}, places)
        for key, number in counted.items():
            row = self.rows["municipality", key]
            row.population = row.population or number
        self.sum_population()

    def sum_population(self):
        """Population of what consists of other areas: of the Länder, and of associations by their members."""
        parts = {}
        for row in self.level("district") + self.level("municipality"):
            if row.population and not row.valid_to:
                if len(row.parent) == 2:
                    parts.setdefault(("state", row.parent), []).append(row.population)
                if row.level == "municipality" and row.ars:
                    parts.setdefault(("association", row.ars[:9]), []).append(row.population)
        for where, numbers in parts.items():
            if where in self.rows:
                self.rows[where].population = sum(numbers)

    def add_variants(self):
        curated = {}
        for key, name, names in variants.curated():
            row = self.rows.get(("municipality", key)) or self.rows.get(("district", key)) \
                or self.rows.get(("state", key))
            if not row or row.name != name:
                raise ValueError(f"variants: {key} is not {name}")
            curated[row.level, key] = names
        for key, municipality, name in variants.sorbian():
            found = [row for row in self.rows.values() if not row.valid_to and (
                row.ags == key if not municipality else
                row.level == "municipality" and row.ags[:5] == key and row.name == municipality)]
            if len(found) != 1:
                raise ValueError(f"variants: {key} {municipality}: {len(found)} areas of that name")
            row = found[0]
            curated.setdefault((row.level, row.key()), []).extend(variants.bilingual(row.name, name))
        for where, row in self.rows.items():
            names = row.variants + curated.get(where, []) + variants.of(row.name, row.level)
            row.variants = [n for n in dict.fromkeys(names) if n != row.name]
