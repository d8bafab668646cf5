"""Other ways in which people write the names of communes.

What a reader can derive by itself is left out: ss for ß, ae for ä, the name without its qualifier, and the
designation or a title before it. Here are abbreviations and their expansions, names in Sorbian, and the short or
former names that no rule gives.
"""
import re

REGIONS = {  # abbreviated regions in official names; a longer one before one that it contains
    "Thür. Wald": "Thüringer Wald", "Thür.": "Thüringen", "Sächs. Schw.": "Sächsische Schweiz",
    "OPf.": "Oberpfalz", "OB": "Oberbayern", "NB": "Niederbayern", "OFr.": "Oberfranken", "UFr.": "Unterfranken",
    "Bay.": "Bayern", "Schw.": "Schwaben", "Odw.": "Odenwald", "Rhld.": "Rheinland", "Westf.": "Westfalen",
    "Erzgeb.": "Erzgebirge", "Vogtl.": "Vogtland", "Sa.": "Sachsen", "O.L.": "Oberlausitz",
    "Oldb": "Oldenburg",
}
WITHOUT_ARTICLE = {"Oberbayern", "Niederbayern", "Oberfranken", "Unterfranken", "Bayern", "Schwaben", "Sachsen"}
IRREGULAR = {"a. Darß": "auf dem Darß", "a.d. Eigen": "auf dem Eigen", "v.d. Hainich": "vor dem Hainich",
             "b. Hl. Blut": "beim Heiligen Blut"}
SHORT = [("a.d.", "an der"), ("i.d.", "in der"), ("v.d.", "vor der"), ("o.d.", "ob der"), ("b.", "bei"),
         ("a.", "am"), ("i.", "im")]
BEFORE_NAME = [("Hann.", "Hannoversch"), ("St.", "Sankt")]


def expanded(name):
    """-> the name with its abbreviations in full ("Weiden i.d. OPf." -> "Weiden in der Oberpfalz")."""
    for short, full in IRREGULAR.items():
        name = re.sub(rf" {re.escape(short)}(?!\w)", " " + full, name)
    for short, full in REGIONS.items():
        name = re.sub(rf"(?<=[ (/]){re.escape(short)}(?=$|[ )-])", full, name)
    for short, full in SHORT:
        name = name.replace(f" {short} ", f" {full} ")
    name = re.sub(r" im (?=(?:%s)\b)" % "|".join(sorted(WITHOUT_ARTICLE)), " in ", name)
    for short, full in BEFORE_NAME:
        name = re.sub(rf"(?<!\w){re.escape(short)} ", full + " ", name)
    return name


def abbreviated(name):
    """-> the name with its prepositions abbreviated ("Rothenburg ob der Tauber" -> "Rothenburg o.d. Tauber")."""
    for short, full in SHORT:
        name = re.sub(rf"(?<=\w) {full} (?=[A-ZÄÖÜ])", f" {short} ", name)
    return name


QUALIFIER = re.compile(r"(?P<base>[^/(]+?)(?:/(?P<slash>[^/ ]+)| \((?P<paren>[^() ]+)\)"
                       r"| (?:am|an der|ob der|an dem) (?P<river>[A-ZÄÖÜ][^ ]*))$")


def requalified(name):
    """Yield the name with its qualifier after a slash or in brackets ("Limburg/Lahn", "Lübbenau (Spreewald)")."""
    match = QUALIFIER.match(name)
    if match and match["base"][-1] != "-":
        what = match["slash"] or match["paren"] or match["river"]
        yield f"{match['base']}/{what}"
        if match["slash"]:
            yield f"{match['base']} ({what})"


def kreis_forms(name):
    """Yield "Ilmkreis" for "Ilm-Kreis" and "Wetterau-Kreis" for "Wetteraukreis"."""
    if re.fullmatch(r"[^- ]+-Kreis", name):
        yield name.replace("-Kreis", "kreis")
    elif re.fullmatch(r"[^- ]+kreis", name):
        yield name[:-len("kreis")] + "-Kreis"


def saint(name):
    """Yield "St. Augustin" for "Sankt Augustin"."""
    if re.search(r"(?<!\w)Sankt ", name):
        yield re.sub(r"(?<!\w)Sankt ", "St. ", name)


CURATED = """
# Länder
01 Schleswig-Holstein | SH;Schlesw.-Holstein;S.-Holstein
03 Niedersachsen | NDS
05 Nordrhein-Westfalen | NRW;Nordrhein-Westf.;Nordrh.-Westfalen
08 Baden-Württemberg | BaWü;Ba-Wü;Baden-Württ.;Bad.-Württ.
13 Mecklenburg-Vorpommern | Meck-Pomm;MV;M-V;Meckl.-Vorpommern;Mecklenburg-Vorp.;Meckl.-Vorp.;Meck.-Vorp.
07 Rheinland-Pfalz | Rheinl.-Pfalz;Rhld.-Pfalz
15 Sachsen-Anhalt | Sachs.-Anhalt;S.-Anhalt
02 Hamburg | Freie und Hansestadt Hamburg
04 Bremen | Freie Hansestadt Bremen
02000000 Hamburg | Freie und Hansestadt Hamburg
04011000 Bremen | Freie Hansestadt Bremen
# Kreise: former names, and forms that are no abbreviation
03358 Heidekreis | Soltau-Fallingbostel
05334 Städteregion Aachen | StädteRegion Aachen;Städte-Region Aachen;Kreis Aachen
05362 Rhein-Erft-Kreis | Erftkreis
05162 Rhein-Kreis Neuss | Kreis Neuss
05374 Oberbergischer Kreis | Oberberg
07232 Eifelkreis Bitburg-Prüm | Bitburg-Prüm
07233 Vulkaneifel | Vulkaneifelkreis
09575 Neustadt a.d. Aisch-Bad Windsheim | Neustadt/Aisch-Bad Windsheim;Neustadt a.d. Aisch/Bad Windsheim
10041 Regionalverband Saarbrücken | Stadtverband Saarbrücken
10045 Saarpfalz-Kreis | Saar-Pfalz-Kreis
12071 Spree-Neiße | Spree-Neiße-Kreis
13072 Landkreis Rostock | Kreis Rostock
15083 Börde | Bördekreis
15085 Harz | Harzkreis
15081 Altmarkkreis Salzwedel | Altmarkkreis
# municipalities
01001000 Flensburg | Flensborg
03159017 Hann. Münden | Hann.-Münden;Hannoversch-Münden
03152016 Hann. Münden | Hann.-Münden;Hannoversch-Münden
03403000 Oldenburg (Oldb) | Oldenburg i.O.;Oldenburg i. O.;Oldenburg in Oldenburg;Oldenburg (Oldb.);Oldenburg i.Old.
05116000 Mönchengladbach | M'gladbach;MGladbach
05117000 Mülheim an der Ruhr | Mülheim a.d.R.;Mülheim a. d. R.;Mülheim/R.;Mülheim (Ruhr)
05378004 Bergisch Gladbach | Berg. Gladbach;Berg.-Gladbach
05754012 Halle (Westf.) | Halle in Westfalen;Halle Westfalen;Halle i.W.;Halle i. Westf.
05515000 Münster | Münster (Westf.);Münster/Westf.;Münster in Westfalen;Münster (Westfalen);Münster i.W.
06412000 Frankfurt am Main | Frankfurt a.M.;Frankfurt a. M.;Frankfurt/M.;Frankfurt/M;Frankfurt (Main);Frankfurt a.Main;FFM
06413000 Offenbach am Main | Offenbach a.M.;Offenbach a. M.;Offenbach/M.;Offenbach (Main)
06434001 Bad Homburg v.d. Höhe | Bad Homburg;Bad Homburg v.d.H.;Bad Homburg v. d. H.;Bad Homburg von der Höhe
06533009 Limburg a.d. Lahn | Limburg a.d.L.
07314000 Ludwigshafen am Rhein | Ludwigshafen a.Rh.;Ludwigshafen a. Rh.;Ludwigshafen/Rh.
07316000 Neustadt an der Weinstraße | Neustadt/Weinstr.;Neustadt a.d.W.;Neustadt a. d. W.;Neustadt a.d. Weinstr.
07313000 Landau in der Pfalz | Landau/Pfalz;Landau (Pfalz);Landau i.d.Pf.;Landau i. d. Pf.
08116019 Esslingen am Neckar | Esslingen a.N.;Esslingen a. N.;Esslingen/N.
08116033 Kirchheim unter Teck | Kirchheim/Teck;Kirchheim u. Teck;Kirchheim u.T.
08127076 Schwäbisch Hall | Schwäb. Hall;Schw. Hall
08136065 Schwäbisch Gmünd | Schwäb. Gmünd;Schw. Gmünd
08311000 Freiburg im Breisgau | Freiburg i.Br.;Freiburg i. Br.;Freiburg/Br.;Freiburg/Breisgau;Freiburg (Breisgau)
09363000 Weiden i.d. OPf. | Weiden/OPf.;Weiden (Oberpfalz);Weiden i.d.Opf.
09571193 Rothenburg ob der Tauber | Rothenburg o.d.T.;Rothenburg o. d. T.;Rothenburg o.T.
09763000 Kempten (Allgäu) | Kempten/Allgäu;Kempten im Allgäu;Kempten i.A.
12051000 Brandenburg an der Havel | Brandenburg a.d.H.;Brandenburg a. d. H.;Brandenburg (Havel);Brandenburg/H.
12053000 Frankfurt (Oder) | Frankfurt/O.;Frankfurt/O;Frankfurt an der Oder;Frankfurt a.d. Oder;Frankfurt a.d.O.
13003000 Rostock | Hanse- und Universitätsstadt Rostock
13075039 Greifswald | Universitäts- und Hansestadt Greifswald
15002000 Halle (Saale) | Halle/S.;Halle a.d. Saale;Halle an der Saale;Halle a.d.S.;Halle a. d. S.
15087130 Eisleben | Lutherstadt Eisleben
15091375 Wittenberg | Lutherstadt Wittenberg
01053002 Alt Mölln | Alt-Mölln
"""

# Municipalities and Kreise whose Lower or Upper Sorbian name is official too (Sorben/Wenden-Gesetz of Brandenburg,
# Sächsisches Sorbengesetz).
SORBIAN = """
12052000 = Chóśebuz
12061 = Dubja-Błota
12061 Lübben (Spreewald) = Lubin
12061 Straupitz (Spreewald) = Tšupc
12061 Byhleguhre-Byhlen = Běła Góra-Bělin
12061 Neu Zauche = Nowa Niwa
12061 Alt Zauche-Wußwerk = Stara Niwa-Wózwjerch
12061 Schlepzig = Słopišća
12066 = Górne Błota-Łužyca
12066 Calau = Kalawa
12066 Lübbenau/Spreewald = Lubnjow
12066 Neupetershain = Nowe Wiki
12066 Senftenberg = Zły Komorow
12066 Vetschau/Spreewald = Wětošow
12071 = Sprjewja-Nysa
12071 Briesen = Brjazyna
12071 Burg (Spreewald) = Bórkowy
12071 Dissen-Striesow = Dešno-Strjažow
12071 Drachhausen = Hochoza
12071 Drebkau = Drjowk
12071 Drehnow = Drjenow
12071 Forst (Lausitz) = Baršć
12071 Guhrow = Góry
12071 Heinersbrück = Móst
12071 Jänschwalde = Janšojce
12071 Kolkwitz = Gołkojce
12071 Neuhausen/Spree = Kopańce
12071 Peitz = Picnjo
12071 Schenkendöbern = Derbno
12071 Schmogrow-Fehrow = Smogorjow-Prjawoz
12071 Spremberg = Grodk
12071 Tauer = Turjej
12071 Teichland = Gatojce
12071 Turnow-Preilack = Turnow-Pśiłuk
12071 Welzow = Wjelcej
12071 Werben = Wjerbno
14625 = Budyšin
14625 Bautzen = Budyšin
14625 Crostwitz = Chrósćicy
14625 Doberschau-Gaußig = Dobruša-Huska
14625 Elsterheide = Halštrowska Hola
14625 Göda = Hodźij
14625 Großdubrau = Wulka Dubrawa
14625 Großpostwitz/O.L. = Budestecy
14625 Hochkirch = Bukecy
14625 Hoyerswerda = Wojerecy
14625 Kamenz = Kamjenc
14625 Königswartha = Rakecy
14625 Kubschütz = Kubšicy
14625 Lohsa = Łaz
14625 Malschwitz = Malešecy
14625 Nebelschütz = Njebjelčicy
14625 Neschwitz = Njeswačidło
14625 Obergurig = Hornja Hórka
14625 Panschwitz-Kuckau = Pančicy-Kukow
14625 Puschwitz = Bóšicy
14625 Räckelwitz = Worklecy
14625 Radibor = Radwor
14625 Ralbitz-Rosenthal = Ralbicy-Róžant
14625 Spreetal = Sprjewiny Doł
14625 Weißenberg = Wóspork
14625 Wittichenau = Kulow
14626 = Zhorjelc
14626 Boxberg/O.L. = Hamor
14626 Görlitz = Zhorjelc
14626 Groß Düben = Dźěwin
14626 Krauschwitz i.d. O.L. = Krušwica
14626 Kreba-Neudorf = Chrjebja-Nowa Wjes
14626 Rietschen = Rěčicy
14626 Schleife = Slepo
14626 Trebendorf = Trjebin
14626 Weißwasser/O.L. = Běła Woda
"""


SHORT_NAME = 6      # letters


def _lines(text):
    return (line for line in text.splitlines() if line and not line.startswith("#"))


def curated():
    """Yield (key, name, [variants]) of the variants that no rule gives; the name is there to check the key."""
    for line in _lines(CURATED):
        area, names = line.split(" | ")
        key, name = area.split(" ", 1)
        yield key, name, names.split(";")


def sorbian():
    """Yield (key of the Kreis or city, name of the municipality in it or "", Sorbian name)."""
    for line in _lines(SORBIAN):
        area, name = line.split(" = ")
        key, _, municipality = area.partition(" ")
        yield key, municipality, name


def bilingual(german, name):
    """-> the ways to write a bilingual name ("Bautzen - Budyšin", "Cottbus/Chóśebuz").

    A short name alone is left out: without its accents it is a word, or a town abroad ("Móst", "Lubin").
    """
    alone = [name] if len(name) > SHORT_NAME else []
    return [*alone, f"{german} - {name}", f"{german}/{name}"]


def of(name, level):
    """-> the variants of a name that rules give, without doubles and without the name, in a fixed order."""
    full = expanded(name)
    found = [full, abbreviated(full)]
    if level != "association":
        found += [*requalified(name), *requalified(full), *saint(name)]
    if level == "district":
        found += kreis_forms(name)
    return list(dict.fromkeys(v for v in found if v != name))
