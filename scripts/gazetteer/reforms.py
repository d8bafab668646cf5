"""Which keys gave way to which, and when: facts of public record that the lists of 2016 and 2021 do not tell.

The lists show that a key is gone or new. The table adds what it was joined to and the day. It was entered by hand from
general knowledge of the laws and orders of the Länder, and checked against VG250's borders: what was joined touches,
but for some exclaves. A day that is not certain is left as "?", and then only the year of the list
in which the key is missing is stated.
"""
import datetime
import re

MERGERS = """
# Schleswig-Holstein
2018-03-01 01059 Stapel: Norderstapel, Süderstapel
2018-03-01 01059 Brodersby-Goltoft: Brodersby, Goltoft
2018-03-01 01059 Süderbrarup: Brebel, Dollrottfeld
# Niedersachsen (for Göttingen see RENUMBERED)
2016-11-01 03154 Söllingen: Ingeleben, Söllingen, Twieflingen
2017-07-01 03154 Helmstedt: Helmstedt, Büddenstedt
2016-11-01 03158 Remlingen-Semmenstedt: Remlingen, Semmenstedt
2016-11-01 03251 Bruchhausen-Vilsen: Bruchhausen-Vilsen, Süstedt
2016-11-01 03254 Duingen: Duingen, Coppengrave, Hoyershausen, Marienhagen, Weenzen
2016-11-01 03254 Freden (Leine): Freden (Leine), Everode, Landwehr, Winzenburg
2016-11-01 03254 Gronau (Leine): Gronau (Leine), Banteln, Betheln, Brüggen, Despetal, Rheden
2016-11-01 03254 Lamspringe: Lamspringe, Harbarnsen, Neuhof, Sehlem, Woltershausen
2016-11-01 03254 Sibbesse: Sibbesse, Adenstedt, Almstedt, Eberholzen, Westfeld
2016-11-01 03352 Cadenberge: Cadenberge, Geversdorf
2020-01-01 03358 Walsrode: Walsrode, Bomlitz
2016-11-01 03159 Walkenried: 03156 Walkenried, 03156 Wieda, 03156 Zorge
# Hessen
2018-01-01 06437 Oberzent: Beerfelden, Hesseneck, Rothenberg, Sensbachtal
2020-01-01 06633 Wesertal: Oberweser, Wahlsburg
# Rheinland-Pfalz
? 07132 Neitersen: Neitersen, Obernau
? 07232 Brimingen: Brimingen, Hisel
2019-07-01 07339 Ingelheim am Rhein: Heidesheim am Rhein, Wackernheim
# Brandenburg
2021-01-01 12073 Schwedt/Oder: Schöneberg
# Mecklenburg-Vorpommern
2019-05-26 13071 Eldetal: Grabow-Below, Massow, Wredenhagen, Zepkow
2019-05-26 13071 Südmüritz: Ludorf, Vipperow
? 13071 Malchin: Duckow
? 13071 Friedland: Genzkow
? 13071 Woldegk: Petersdorf
? 13071 Groß Plasten: Varchentin
? 13072 Walkendorf: Boddin, Lühburg
? 13072 Laage: Diekhof
? 13072 Carinerland: Kirch Mulsow
? 13072 Bentwisch: Klein Kussewitz
2018-01-01 13073 Mönchgut: Gager, Middelhagen, Thiessow
? 13073 Niepars: Kummerow, Neu Bartelshagen
2019-01-01 13074 Siemz-Niendorf: Groß Siemz, Niendorf
2019-01-01 13074 Schönberg: Lockwisch
? 13074 Upahl: Plüschow
? 13075 Karlsburg: Karlsburg, Lühmannsdorf
? 13075 Weitenhagen: Diedrichshagen
2019-01-01 13076 Ruhner Berge: Marnitz, Suckow, Tessenow
2019-01-01 13076 Toddin: Toddin, Setzin
? 13076 Lübz: Gischow
? 13076 Göhlen: Leussow
# Sachsen
2019-01-01 14521 Aue-Bad Schlema: Aue, Bad Schlema
2017-01-01 14521 Olbernhau: Pfaffroda
2017-01-01 14523 Weischlitz: Reuth
2017-01-01 14625 Großröhrsdorf: Bretnig-Hauswalde
2019-01-01 14625 Kamenz: Schönteichen
2018-01-01 14729 Frohburg: Kohren-Sahlis
2017-07-01 14729 Geithain: Narsdorf
# Thüringen; Gesetze zur freiwilligen Neugliederung kreisangehöriger Gemeinden of 2018 (in force on 6 July 2018
# and 1 January 2019), 2019 (31 December 2019) and 2020 (31 December 2020)
2019-01-01 16061 Dingelstädt: Dingelstädt, Helmsdorf, Kefferhausen, Kreuzebra, Silberhausen
2019-01-01 16061 Heilbad Heiligenstadt: Bernterode (bei Heilbad Heiligenstadt)
2019-01-01 16061 Niederorschel: Deuna, Gerterode, Hausen, Kleinbartloff
? 16061 Leinefelde-Worbis: Hundeshagen, Kallmerode
2019-01-01 16062 Bleicherode: Bleicherode, Etzelsrode, Friedrichsthal, Hainrode/Hainleite, Kleinbodungen, Kraja, \
    Nohra, Wipperdorf, Wolkramshausen
? 16062 Nordhausen: Buchholz
? 16062 Harztor: Harzungen, Herrmannsacker, Neustadt/Harz
2019-01-01 16063 Werra-Suhl-Tal: Berka/Werra, Dankmarshausen, Dippach, Großensee
2019-12-31 16063 Amt Creuzburg: Creuzburg, Ebenshausen, Mihla
? 16063 Treffurt: Ifta
? 16063 Bad Salzungen: Ettenhausen a.d. Suhl, Frauensee, Tiefenort
2020-12-31 16063 Bad Salzungen: Moorgrund
2018-07-06 16063 Gerstungen: Marksuhl, Wolfsburg-Unkeroda
2019-01-01 16063 Dermbach: Brunnhartshausen, Diedorf/Rhön, Neidhartshausen, Stadtlengsfeld, Urnshausen, Zella/Rhön
2019-01-01 16066 Kaltennordheim: 16063 Kaltennordheim, Aschenhausen, Kaltensundheim, Kaltenwestheim, Melpers, \
    Oberkatz, Unterweid
2019-01-01 16064 Unstrut-Hainich: Altengottern, Flarchheim, Großengottern, Heroldishausen, Mülverstedt, Weberstedt
2019-12-31 16064 Nottertal-Heilinger Höhen: Schlotheim, Bothenheilingen, Issersheilingen, Kleinwelsbach, \
    Neunheilingen, Obermehler
? 16064 Bad Langensalza: Klettstedt
2019-01-01 16064 Mühlhausen/Thüringen: Weinbergen
2019-01-01 16065 Artern: Artern/Unstrut, Heygendorf, Voigtstedt
2019-01-01 16065 Roßleben-Wiehe: Roßleben, Wiehe, Donndorf
? 16065 Roßleben-Wiehe: Nausitz
2019-01-01 16065 An der Schmücke: Bretleben, Gorsleben, Hauteroda, Heldrungen, Hemleben, Oldisleben
? 16065 Greußen: Greußen, Großenehrich
2019-01-01 16065 Bad Frankenhausen/Kyffhäuser: Ichstedt, Ringleben
2019-01-01 16066 Steinbach-Hallenberg: Altersbach, Bermbach, Oberschönau, Rotterode, Unterschönau, Viernau
? 16066 Schmalkalden: Springstille
2019-01-01 16066 Zella-Mehlis: Benshausen
2019-01-01 16066 Meiningen: Henneberg, Stepfershausen, Wallbach, Walldorf
2019-01-01 16066 Wasungen: Hümpfershausen, Metzels, Oepfershausen, Unterkatz, Wahns
? 16066 Grabfeld: Wölfershausen
2019-01-01 16067 Nessetal: Ballstädt, Brüheim, Bufleben, Friedrichswerth, Goldbach, Haina, Hochheim, Remstädt, \
    Wangenheim, Warza, Westhausen
? 16067 Drei Gleichen: Drei Gleichen, Günthersleben-Wechmar
2019-12-31 16067 Georgenthal: Georgenthal/Thür. Wald, Hohenkirchen, Leinatal, Petriroda
2019-01-01 16067 Ohrdruf: Crawinkel, Gräfenhain, Wölfis
2019-01-01 16068 Buttstädt: Buttstädt, Ellersleben, Eßleben-Teutleben, Großbrembach, Guthmannshausen, Hardisleben, \
    Kleinbrembach, Mannstedt, Olbersleben, Rudersdorf
2019-01-01 16068 Kindelbrück: Kindelbrück, Bilzingsleben, Frömmstedt, Kannawurf
? 16068 Weißensee: Herrnschwende
2019-01-01 16068 Kölleda: Beichlingen, Schillingstedt
2019-01-01 16068 Straußfurt: Henschleben
2019-01-01 16069 Heldburg: Bad Colberg-Heldburg, Gompertshausen, Hellingen
2019-01-01 16069 Eisfeld: Sachsenbrunn
2018-07-06 16069 Schleusingen: St. Kilian, Nahetal-Waldau
2019-01-01 16070 Geratal: Frankenhain, Geraberg, Geschwenda, Gossel, Gräfenroda, Liebenstein
2019-01-01 16054 Suhl: 16070 Gehlberg, 16070 Schmiedefeld am Rennsteig
2019-01-01 16070 Großbreitenbach: Großbreitenbach, Altenfeld, Böhlen, Friedersdorf, Gillersdorf, Herschdorf, \
    Neustadt am Rennsteig, Wildenspring
2018-07-06 16070 Ilmenau: Gehren, Langewiesen, Pennewitz, Wolfsberg
2019-01-01 16070 Ilmenau: Frauenwald, Stützerbach
2018-07-06 16070 Stadtilm: Ilmtal
2019-01-01 16070 Arnstadt: Wipfratal
? 16070 Martinroda: Angelroda
? 16070 Plaue: Neusiß
2019-12-31 16070 Amt Wachsenburg: Kirchheim, Rockhausen
2019-01-01 16071 Am Ettersberg: Berlstedt, Buttelstedt, Großobringen, Heichelheim, Kleinobringen, Krautheim, \
    Ramsla, Sachsenhausen, Schwerstedt, Vippachedelhausen, Wohlsborn
2019-12-31 16071 Grammetal: Bechstedtstraß, Daasdorf a. Berge, Hopfgarten, Isseroda, Mönchenholzhausen, \
    Niederzimmern, Nohra, Ottstedt a. Berge, Troistedt
? 16071 Ilmtal-Weinstraße: Kromsdorf, Leutenthal, Rohrbach
? 16071 Bad Sulza: Ködderitzsch, Saaleplatte
2018-07-06 16072 Föritztal: Föritz, Judenbach, Neuhaus-Schierschnitz
? 16072 Schalkau: Bachfeld
2019-01-01 16072 Neuhaus am Rennweg: 16073 Lichte, 16073 Piesau
2019-01-01 16073 Schwarzatal: Mellenbach-Glasbach, Meuselbach-Schwarzmühle, Oberweißbach/Thür. Wald
2019-01-01 16073 Königsee: Dröbischau, Oberhain
? 16073 Unterwellenborn: Kamsdorf
2018-07-06 16073 Saalfeld/Saale: Saalfelder Höhe
2019-01-01 16073 Saalfeld/Saale: Reichmannsdorf, Schmiedefeld, Wittgendorf
2019-01-01 16073 Rudolstadt: Remda-Teichel
? 16074 Stadtroda: Bollberg, Quirla
? 16075 Rosenthal am Rennsteig: Birkenhügel, Blankenberg, Blankenstein, Harra, Neundorf (bei Lobenstein), Pottiga, \
    Schlegel
? 16075 Neustadt an der Orla: Bucha, Dreba, Knau, Linda b. Neustadt an der Orla, Stanau
? 16075 Schleiz: Burgk, Crispendorf
? 16076 Greiz: Neumühle/Elster
? 16077 Schmölln: Altkirchen, Drogen, Lumpzig, Nöbdenitz, Wildenbörten
? 16077 Nobitz: Frohnsdorf, Jückelberg, Ziegelheim
"""

# Niedersachsen, 1 November 2016: the Landkreise Göttingen and Osterode am Harz became one, and all their
# municipalities got keys of the new one under unchanged names.
RENUMBERED = [("2016-11-01", ("03152", "03156"), "03159")]

# Thüringen, Gesetz of 2019: Eisenach gave up its independence and joined the Wartburgkreis.
REKEYED = [("2021-07-01", "16056000", "16063105", "16063", "Große Kreisstadt")]

# Mecklenburg-Vorpommern, Landkreisneuordnungsgesetz of 2010: since 4 September 2011 six Kreise in place of twelve,
# and four cities lost their independence. Key, name, seat of the Kreis, keys that followed.
MV_DAY = "2011-09-04"
MV_2011 = """
13051|Bad Doberan|Bad Doberan|13072
13052|Demmin|Demmin|13071;13075
13053|Güstrow|Güstrow|13072
13054|Ludwigslust|Ludwigslust|13076
13055|Mecklenburg-Strelitz|Neustrelitz|13071
13056|Müritz|Waren (Müritz)|13071
13057|Nordvorpommern|Grimmen|13073
13058|Nordwestmecklenburg|Grevesmühlen|13074
13059|Ostvorpommern|Anklam|13075
13060|Parchim|Parchim|13076
13061|Rügen|Bergen auf Rügen|13073
13062|Uecker-Randow|Pasewalk|13075
13001000|Greifswald|Greifswald|13075039
13002000|Neubrandenburg|Neubrandenburg|13071107
13005000|Stralsund|Stralsund|13073088
13006000|Wismar|Wismar|13074087
"""

LIST_YEAR = "2021"      # of the list in which the keys that the table gives no day for are missing


def day_before(day):
    """-> the last day of what ended when that day began; the list's year where the day is not known."""
    if day == "?":
        return LIST_YEAR
    return (datetime.date.fromisoformat(day) - datetime.timedelta(days=1)).isoformat()


def mergers():
    """Yield (day, (Kreis, name) of the successor, [(Kreis, name) of each predecessor])."""
    for line in MERGERS.splitlines():
        if not line or line.startswith("#"):
            continue
        day, kreis, rest = line.split(" ", 2)
        name, members = rest.split(": ", 1)
        parts = [re.match(r"(?:(\d{5}) )?(.*)", m.strip()) for m in members.split(",")]
        yield day, (kreis, name), [(p[1] or kreis, p[2]) for p in parts]


def mv_2011():
    """Yield (key, name, seat, [keys that followed]) of the areas of Mecklenburg-Vorpommern until 2011."""
    for line in MV_2011.split("\n")[1:-1]:
        key, name, seat, successors = line.split("|")
        yield key, name, seat, successors.split(";")
