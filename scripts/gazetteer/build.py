"""From the published files to the rows of the gazetteer."""
from . import geometry
from .table import STATES, Row

ASSOCIATIONS = {  # designations of VG250 that are bodies of their own, not a single municipality
    "Amt", "Samtgemeinde", "Verbandsgemeinde", "Verwaltungsgemeinschaft", "Verwaltungsverband",
}
INDEPENDENT = {"Kreisfreie Stadt": "kreisfreie Stadt", "Stadtkreis": "Stadtkreis"}


class Builder:
    """Collects rows by level and key; each method adds what one source knows."""

    def __init__(self):
        self.rows = {}          # (level, key) -> Row
        self.shapes = {}        # (level, key) -> polygons
        self.moments = {}       # (level, key) -> geometry.moments()

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
            key = area.ars if area.level == "association" else area.ags
            state = STATES[key[:2]]
            row = Row(area.level, area.ags, area.ars, area.name, area.designation, state, area.nuts)
            if area.level == "state":
                row.nuts3 = ""
            elif area.level == "district":
                if area.ags in independent:
                    continue
                row.parent = area.ags[:2]
            elif area.level == "municipality":
                if area.designation == "Gemeindefreies Gebiet":
                    continue
                row.parent = area.ags[:2] if area.ags[:5] in independent else area.ags[:5]
                row.designation = independent.get(area.ags[:5], area.designation)
            else:
                if area.designation not in ASSOCIATIONS:
                    continue
                row.ags = ""
                row.parent = area.ars[:5]
            place = geometry.moments(area.polygons)
            row.lat, row.lon = geometry.centroid([place])
            self.put(row)
            self.shapes[row.level, row.key()] = area.polygons
            self.moments[row.level, row.key()] = place

    def add_kreise(self, kreise):
        """Kreise at the end of 2018: names as Destatis has them, NUTS codes, population."""
        for ags, kreis in kreise.items():
            row = self.rows.get(("district", ags)) or self.rows.get(("municipality", ags + "000"))
            if not row:
                row = self.put(Row("district", ags, ags, kreis["name"], kreis["type"], STATES[ags[:2]],
                                   parent=ags[:2]))
            row.population = kreis["population"]
            row.nuts3 = kreis["NUTS3"]

    def add_dwd(self, labels):
        """Municipalities of about 2021: their keys and names."""
        for ags, (name, designation) in labels.items():
            row = self.rows.get(("municipality", ags))
            if not row:
                row = self.put(Row("municipality", ags, "", name, designation or "Gemeinde",
                                   STATES[ags[:2]], parent=ags[:5]))
            row.name = name
            if designation == "Stadt" and row.designation == "Gemeinde":
                row.designation = designation
