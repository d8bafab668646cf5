"""The Bezirke of Berlin and Hamburg: number, name, position, rounded population.

Berlin: Bezirke and numbers of the Gebietsreform of 2001. Hamburg: those of the Bezirksverwaltungsgesetz, population
as in GeoNames. Berlin's population (about 2020) and all positions are approximate and entered by hand.
"""
from .table import STATES, Row

BOROUGHS = {
    "11000000": ("Berlin", "DE300", """
01 Mitte|52.5210|13.3660|384000
02 Friedrichshain-Kreuzberg|52.5060|13.4350|288000
03 Pankow|52.5970|13.4360|410000
04 Charlottenburg-Wilmersdorf|52.5050|13.2650|341000
05 Spandau|52.5350|13.1800|245000
06 Steglitz-Zehlendorf|52.4300|13.2150|307000
07 Tempelhof-Schöneberg|52.4400|13.3750|350000
08 Neukölln|52.4400|13.4500|327000
09 Treptow-Köpenick|52.4250|13.6050|276000
10 Marzahn-Hellersdorf|52.5200|13.5900|272000
11 Lichtenberg|52.5350|13.5000|297000
12 Reinickendorf|52.5950|13.3000|267000
"""),
    "02000000": ("Hamburg", "DE600", """
01 Hamburg-Mitte|53.5300|10.0200|301000
02 Altona|53.5600|9.8700|250000
03 Eimsbüttel|53.6000|9.9300|269000
04 Hamburg-Nord|53.6100|10.0100|316000
05 Wandsbek|53.6300|10.1100|411000
06 Bergedorf|53.4600|10.1800|120000
07 Harburg|53.4700|9.9600|169000
"""),
}


def rows():
    """Yield a Row for each Bezirk. Its ARS is that of the city with the number of the Bezirk at the end."""
    for city, (city_name, nuts3, table) in BOROUGHS.items():
        for line in table.split("\n")[1:-1]:
            name, lat, lon, population = line[3:].split("|")
            row = Row("borough", city, city + "00" + line[:2], name, "Bezirk", STATES[city[:2]], nuts3, city,
                      float(lat), float(lon), int(population))
            if not name.startswith(city_name):
                row.variants.append(f"{city_name}-{name}")
            yield row
