/* The tables of words.c, each sorted by bytes. A word is in the comparison form of names: "ae" for "ä", "ss" for "ß". */
#ifndef PP_PLACE_WORD_TABLES_H
#define PP_PLACE_WORD_TABLES_H

/* clang-format off */
/* Words of another sense that are rare in print, or towns better known than the word. */
static const char *const everyday_1[] = {
    "achim", "aland", "aue", "bark", "barth", "belg", "bell", "bergen", "birken", "bitz", "boos", "bous", "brake",
    "brammer", "bremm", "brest", "brockel", "bruehl", "buechen", "buettel", "bunde", "burgen", "burgstall", "cham",
    "dahmen", "datteln", "dill", "egg", "elz", "engen", "essen", "frechen", "geldern", "hahn", "halberg", "halle",
    "haltern", "hamm", "harbach", "hardt", "hassberge", "hausen", "heide", "heiden", "hoechst", "hoehn", "hof",
    "horn", "huetten", "jade", "jork", "kamen", "kist", "klamp", "klink", "kopp", "kropp", "kuden", "kuhs", "langen",
    "leer", "leimen", "lich", "linden", "lotte", "meckel", "melle", "muecheln", "murg", "neef", "neuland", "ney",
    "pirk", "plate", "plein", "prem", "rabel", "rade", "rech", "rees", "ried", "riede", "rieden", "rosenau", "roth",
    "rust", "salm", "schlier", "schlitz", "schmelz", "seeburg", "seehof", "seester", "selk", "senden", "siegen",
    "sien", "simmern", "sitters", "springe", "tann", "thuer", "thum", "titz", "twist", "wain", "waldorf", "wang",
    "wangen", "weiden", "weng", "werder", "werther", "zell", "zimmern",
};

/* Nouns and verbs of every day, names of things: mostly not the commune. */
static const char *const everyday_2[] = {
    "ahorn", "alpen", "anger", "anschau", "au", "auen", "aura", "bach", "bann", "bengel", "benz", "berg", "berge",
    "bergstrasse", "blender", "boerde", "bogen", "boms", "born", "brecht", "bruch", "bruecken", "bruegge",
    "brunnen", "buchen", "buelow", "burg", "burgenland", "dahn", "duemmer", "eich", "eichen", "elben", "ernst",
    "esche", "faulenrost", "felde", "fell", "fellen", "filz", "finne", "fisch", "fischen", "floss", "forst",
    "frankenstein", "freiamt", "freienwill", "friedland", "gehren", "gersten", "geyer", "graben", "graeben",
    "grafschaft", "grub", "grube", "gutach", "gutenberg", "haag", "haar", "haeusern", "hammer", "harz", "hasel",
    "haste", "hecken", "heere", "hehlen", "heist", "herold", "hirten", "hoefen", "hohn", "hohne", "holle", "holler",
    "horst", "huegelland", "igel", "jung", "kaiserpfalz", "karenz", "karl", "kauern", "keltern", "kenn", "kerben",
    "kernen", "kirchen", "kissing", "klausen", "kloetze", "kluse", "koenigsberg", "koerner", "korb", "krempe",
    "krempel", "kuchen", "kuesten", "kyffhaeuser", "langweiler", "lanze", "lauben", "lauf", "laufen", "lederhose",
    "lehmen", "lichte", "lind", "linda", "linde", "lindern", "linsengericht", "linz", "lippe", "loose", "lug",
    "machern", "macken", "mandel", "mantel", "marth", "mauel", "mauer", "mauern", "meissner", "mengen", "moos",
    "morschen", "motten", "muecke", "nagel", "nassau", "neuhof", "neumarkt", "norden", "nussbaum", "nusse", "otter",
    "petting", "platten", "pohl", "pommern", "preist", "rain", "rauen", "recke", "rehe", "reiff", "reit", "riegel",
    "ringe", "roden", "rohr", "rom", "rosengarten", "rosenstein", "rosenthal", "saal", "sachsen", "salz",
    "salzburg", "sand", "sande", "schilda", "schlangen", "schleife", "schmitt", "schotten", "seeland", "seelen",
    "seifen", "singen", "soeren", "sonnen", "spalt", "speicher", "spessart", "springstille", "stapel", "stegen",
    "stein", "steinen", "steinreich", "stemmen", "strahlungen", "strande", "sulz", "theres", "uebersee", "ulmen",
    "viereck", "vogt", "vogtei", "vorwerk", "wallen", "waren", "wasser", "wehr", "welle", "wellen", "wendelstein",
    "wert", "weste", "wetter", "wiesen", "winden", "winkel", "winzer", "wisch", "wolken", "zeil",
};

/* Words so common that only a strong sign makes them a commune. */
static const char *const everyday_3[] = {
    "acht", "bescheid", "besitz", "binnen", "boden", "brand", "brechen", "breit", "buch", "buecken", "date", "dingen",
    "drogen", "egeln", "ehr", "einig", "elbe", "erden", "fahren", "feucht", "gering", "glatten", "gleichen",
    "goettin", "grande", "halbe", "hatten", "holt", "jucken", "kahl", "kalt", "kommen", "kotzen", "lachen", "lage",
    "lam", "lauter", "leck", "lehre", "list", "lohnes", "loop", "maehren", "march", "mehren", "meine", "merzen",
    "mitte", "most", "much", "mueden", "muessen", "nahe", "nebel", "neulingen", "nitz", "nuetzen", "ohne", "osten",
    "owen", "pracht", "puls", "regen", "reich", "rosa", "rot", "scheuern", "schieren", "schonungen", "schuld",
    "schutz", "schwarz", "schwarzen", "seenplatte", "sinn", "sommerloch", "stelle", "stoessen", "suessen", "tiste",
    "train", "trent", "treuen", "usch", "valley", "wald", "weil", "weinbergen", "weisen", "welt", "wenden", "werben",
    "wirft", "wissen", "worth",
};

/* First names common in Germany, of several generations and origins. */
static const char *const first_names[] = {
    "achim", "adam", "adelheid", "adolf", "adrian", "agnieszka", "ahmet", "albert", "aleksandra", "alex", "alexander",
    "alexandra", "alexis", "alfons", "alfred", "ali", "alice", "alina", "almut", "alois", "amelie", "amira", "ana",
    "andrea", "andreas", "angela", "angelika", "anika", "anita", "anja", "anke", "ann", "anna", "annabell", "anne",
    "annegret", "anneke", "anneliese", "annemarie", "annett", "annette", "annika", "ansgar", "antje", "antke",
    "anton", "antonia", "antonio", "arian", "arik", "armin", "arne", "arno", "arnold", "arthur", "astrid", "august",
    "axel", "aydin", "ayhan", "aylin", "ayse", "baerbel", "barbara", "bastian", "beata", "beate", "beatrice",
    "beatrix", "ben", "benedikt", "benjamin", "benno", "bernd", "bernhard", "bernhardt", "bert", "berta", "berthold",
    "bettina", "bianca", "birgit", "birgitta", "birte", "bjarne", "bjoern", "bodo", "boris", "brigitte", "britta",
    "bruno", "burghard", "burkhard", "burkhart", "camilla", "can", "canan", "carina", "carl", "carla", "carlo",
    "carmen", "carola", "carolin", "caroline", "carsten", "caspar", "catharina", "cathrin", "cedric", "cem",
    "charlotte", "christa", "christel", "christian", "christiane", "christin", "christina", "christine", "christof",
    "christoph", "christopher", "claas", "clara", "claudia", "claus", "clemens", "conny", "constantin", "constanze",
    "cora", "cordula", "corinna", "cornelia", "cornelius", "cosima", "dagmar", "damian", "daniel", "daniela", "danny",
    "dariusz", "david", "denise", "deniz", "dennis", "detlef", "detlev", "diana", "dierk", "dieter", "dietmar",
    "dietrich", "dirk", "ditmar", "dmitri", "doerte", "dominic", "dominik", "dora", "doreen", "doris", "dorit",
    "dorothea", "dorothee", "dragan", "dustin", "eberhard", "ebru", "eckart", "eckhard", "eckhardt", "edda",
    "edeltraud", "edgar", "edith", "eduard", "egon", "ehrenfried", "eike", "elena", "elfriede", "elias", "elif",
    "elisa", "elisabeth", "elise", "elke", "ella", "ellen", "elli", "elmar", "elsa", "else", "emil", "emilia",
    "emily", "emine", "emma", "emre", "engelbert", "enno", "enrico", "ercan", "erhard", "eric", "erich", "erik",
    "erika", "erkan", "erna", "ernst", "erwin", "esra", "esther", "eugen", "eva", "evelin", "evelyn", "ewa", "ewald",
    "ezgi", "fabian", "falk", "falko", "fatih", "fatma", "felicitas", "felix", "femke", "ferdinand", "finn", "fiona",
    "flora", "florian", "focko", "folkert", "frank", "franka", "franz", "franziska", "frauke", "fred", "frederic",
    "frederik", "frederike", "frida", "friedemann", "friederike", "friedhelm", "friedrich", "friedrun", "fritz",
    "gabi", "gabriel", "gabriela", "gabriele", "geert", "georg", "gerald", "gerd", "gerda", "gerhard", "gerlinde",
    "gernot", "gero", "gert", "gertraud", "gertrud", "gesa", "gesche", "gesine", "geske", "gisela", "gitta", "goetz",
    "goran", "gottfried", "gregor", "grete", "grit", "grzegorz", "gudrun", "guenter", "guenther", "guido", "gunda",
    "gundula", "gunnar", "gunter", "gunther", "gustav", "hajo", "hanna", "hannah", "hannelore", "hannes", "hans",
    "hansjoerg", "harald", "harry", "hartmut", "hartwig", "hasan", "hatice", "hauke", "hedwig", "heidelore",
    "heidemarie", "heidi", "heidrun", "heike", "heiko", "heiner", "heinke", "heinrich", "heinz", "helen", "helena",
    "helene", "helga", "helge", "hella", "hellmut", "helmut", "helmuth", "hendrik", "henning", "henri", "henrik",
    "henrike", "henry", "herbert", "heribert", "hermann", "herta", "hilde", "hildegard", "hilke", "hilmar", "hinnerk",
    "hinrich", "holger", "horst", "hubert", "hubertus", "huelya", "hueseyin", "hugo", "ibrahim", "ida", "ilka",
    "ilona", "ilse", "imke", "imme", "ina", "ines", "inga", "inge", "ingeborg", "ingeburg", "ingmar", "ingo",
    "ingolf", "ingrid", "inka", "insa", "irena", "irene", "irina", "iris", "irma", "irmgard", "irmtraud", "isabel",
    "isabell", "isabella", "isabelle", "isolde", "ivan", "ivana", "ivonne", "jacek", "jacob", "jacqueline", "jakob",
    "jan", "jana", "janet", "janin", "janina", "janine", "janna", "janne", "jannik", "jannis", "jasmin", "jean",
    "jeanette", "jelena", "jelka", "jelle", "jennifer", "jenny", "jens", "jessica", "joachim", "joanna", "jochen",
    "joel", "joerg", "joergen", "joern", "johann", "johanna", "johannes", "john", "jolanta", "jona", "jonas",
    "jonathan", "joost", "josef", "josefine", "joseph", "judith", "juergen", "jule", "julia", "julian", "juliana",
    "juliane", "julius", "justus", "jutta", "kaethe", "kai", "kaja", "karen", "karim", "karin", "karina", "karl",
    "karla", "karlheinz", "karola", "karoline", "karsten", "kaspar", "katarina", "katharina", "kathleen", "kathrin",
    "kati", "katja", "katrin", "kay", "kees", "kemal", "keno", "kerrin", "kerstin", "kevin", "kilian", "kim",
    "kirsten", "kirsti", "kirstin", "klaas", "klara", "klaudia", "klaus", "klemens", "knut", "konrad", "konstantin",
    "konstantinos", "konstanze", "kordula", "kornelia", "kristian", "kristin", "kristina", "kristof", "krzysztof",
    "kurt", "lara", "larissa", "lars", "lasse", "laura", "laurenz", "layla", "lea", "lena", "lennart", "lenny", "leo",
    "leon", "leonard", "leonhard", "leonie", "leopold", "levin", "levke", "leyla", "liane", "lieselotte", "lieven",
    "lilli", "lina", "linda", "lisa", "liselotte", "lore", "lothar", "lotta", "louis", "louisa", "louise", "luca",
    "lucas", "lucia", "ludger", "ludwig", "luis", "luisa", "luise", "lukas", "lukasz", "lutz", "lydia", "magdalena",
    "maik", "maike", "maiken", "maja", "malgorzata", "malin", "malte", "mandy", "manfred", "manuel", "manuela",
    "mara", "marc", "marcel", "marco", "marcus", "mareike", "marek", "maren", "margarete", "margarethe", "margit",
    "margot", "margret", "margrit", "maria", "mariam", "marianne", "marie", "marijke", "marijn", "marika", "marina",
    "mario", "marion", "marita", "marius", "mark", "marko", "markus", "marlene", "marlies", "martha", "martin",
    "martina", "marvin", "mathias", "mathilde", "matthias", "mattias", "maurice", "max", "maximilian", "mechthild",
    "mechtild", "mehmet", "meike", "meinhard", "meinolf", "melanie", "melina", "melissa", "merle", "merve", "meta",
    "mia", "michael", "michaela", "michel", "mika", "milan", "milena", "mira", "miriam", "mirjam", "mirko", "mohamed",
    "mohammed", "momme", "monika", "monique", "moritz", "morten", "murat", "mustafa", "nadia", "nadine", "nadja",
    "nancy", "natalia", "natalie", "natascha", "nele", "nicola", "nicolas", "nicole", "niels", "nikita", "niklas",
    "niko", "nikolaus", "nils", "nina", "nis", "noah", "noemi", "nora", "norbert", "notburga", "okke", "olaf", "ole",
    "olga", "oliver", "olivia", "omar", "onno", "orhan", "ortrud", "ortrun", "oskar", "osman", "otmar", "ottmar",
    "otto", "pascal", "patricia", "patrick", "paul", "paula", "pauline", "pawel", "peer", "peggy", "peter", "petra",
    "philip", "philipp", "pia", "pierre", "piotr", "pit", "rafael", "rahel", "raimund", "rainer", "ralf", "ralph",
    "ramona", "raphael", "rebecca", "regina", "regine", "reiner", "reinhard", "reinhardt", "reinhild", "reinhilde",
    "reinhold", "renate", "rene", "ricarda", "richard", "rita", "robert", "roberto", "robin", "rocco", "roger",
    "roland", "rolf", "roman", "romy", "ronald", "ronja", "ronny", "rosalie", "rosel", "rosemarie", "rosi",
    "rosmarie", "roswita", "roswitha", "rudi", "rudolf", "ruediger", "rupert", "ruth", "sabina", "sabine", "sabrina",
    "samir", "samira", "samuel", "sandra", "sandro", "sara", "sarah", "sascha", "saskia", "sebastian", "selin",
    "selina", "selma", "senta", "sergej", "serkan", "severin", "sevgi", "sibylle", "siegbert", "siegfried",
    "sieghard", "sieglinde", "siegmund", "siegrid", "sigmar", "sigrid", "sigrun", "silja", "silka", "silke",
    "silvana", "silvia", "simon", "simone", "sina", "sofia", "sofie", "solveig", "songuel", "sonja", "sophia",
    "sophie", "stefan", "stefanie", "steffen", "steffi", "stella", "stephan", "stephanie", "susan", "susann",
    "susanne", "sven", "svenja", "svetlana", "swantje", "sybille", "sylke", "sylvia", "tabea", "talke", "tamara",
    "tanja", "tarek", "tatjana", "thea", "thekla", "theo", "theodor", "theresa", "therese", "thilo", "thomas",
    "thorben", "thore", "thorsten", "tibor", "till", "tilman", "tilmann", "tilo", "tim", "timm", "timo", "tina",
    "tino", "tjark", "tobias", "tom", "tomas", "tomasz", "tomma", "toni", "torben", "torsten", "traudl", "traute",
    "tristan", "udo", "ulf", "uli", "ulla", "ulrich", "ulrika", "ulrike", "urs", "ursel", "ursula", "uta", "ute",
    "utz", "uwe", "valentin", "valentina", "valerie", "vanessa", "vera", "verena", "veronica", "veronika", "victor",
    "victoria", "viktor", "viktoria", "vincent", "viola", "vivien", "volker", "volkmar", "walburga", "waldemar",
    "walter", "walther", "waltraud", "waltraut", "wencke", "wendelin", "wenke", "werner", "wiebe", "wiebke",
    "wieland", "wilfried", "wilhelm", "willi", "willy", "wilma", "wim", "winfried", "wladimir", "wojciech", "wolf",
    "wolfgang", "wolfhard", "wolfram", "wulf", "wulff", "xaver", "yannick", "yasemin", "yasmin", "yildiz", "yusuf",
    "yvonne", "zehra", "zeynep", "zoe", "zoran",
};

/* What stands before a person's name: forms of address, offices, professions. */
static const char *const person_titles[] = {
    "abgeordnete", "abgeordneten", "abgeordneter", "abteilungsleiter", "abteilungsleiterin", "altbuergermeister",
    "amtsaerztin", "amtsarzt", "amtsleiter", "amtsleiterin", "analyst", "analystin", "anwalt", "autor", "autorin",
    "baron", "beauftragte", "beauftragter", "beigeordnete", "beigeordneten", "beigeordneter", "bischoefin", "bischof",
    "bm", "buergermeister", "buergermeisterin", "bundeskanzler", "bundeskanzlerin", "bundesminister",
    "bundesministerin", "bundespraesident", "bundestrainer", "chefaerztin", "chefarzt", "cheftrainer", "dezernent",
    "dezernentin", "dipl", "direktor", "direktorin", "dirigent", "doktor", "dr", "ehepaar", "erzieher", "erzieherin",
    "experte", "expertin", "fachbereichsleiter", "fachbereichsleiterin", "fachdienstleiter", "fachdienstleiterin",
    "familie", "frau", "frauen", "freiherr", "fuerst", "gemeinderaetin", "gemeinderat", "geschaeftsfuehrer",
    "geschaeftsfuehrerin", "gesundheitsdezernent", "gesundheitsdezernentin", "gesundheitskoordinator",
    "gesundheitskoordinatorin", "gesundheitsminister", "gesundheitsministerin", "gesundheitsplaner",
    "gesundheitsplanerin", "gleichstellungsbeauftragte", "graefin", "graf", "grin", "hauptkommissar", "hebamme",
    "herr", "herren", "herrn", "herzog", "historiker", "historikerin", "innenminister", "intendant", "journalist",
    "journalistin", "kaemmerer", "kaemmerin", "kaiser", "kanzler", "kanzlerin", "kapitaen", "kitaleiter",
    "kitaleiterin", "koenig", "koenigin", "kollege", "kollegen", "kollegin", "kommissar", "kommissarin", "konzernchef",
    "koordinator", "koordinatorin", "kr", "kreisraetin", "kreisrat", "kreistagsabgeordnete", "kreistagsabgeordneter",
    "krin", "kta", "ktm", "landraetin", "landrat", "lehrer", "lehrerin", "leiter", "leiterin", "mdb", "mdl",
    "minister", "ministerin", "ministerpraesident", "ministerpraesidentin", "miss", "mittelfeldspieler", "moderator",
    "moderatorin", "mr", "mrs", "ms", "ob", "oberaerztin", "oberarzt", "oberbuergermeister", "oberbuergermeisterin",
    "oekonom", "oekonomin", "ortsbuergermeister", "parteichef", "parteichefin", "pastor", "pastorin", "pater",
    "pfarrer", "pfarrerin", "polizeisprecher", "polizeisprecherin", "praesident", "praesidentin",
    "praeventionsbeauftragte", "pressesprecher", "pressesprecherin", "prinz", "prinzessin", "prof", "professor",
    "professorin", "profi", "projektkoordinator", "projektkoordinatorin", "projektleiter", "projektleiterin",
    "rechtsanwaeltin", "rechtsanwalt", "redakteur", "redakteurin", "referatsleiter", "referatsleiterin", "referent",
    "referentin", "regisseur", "richter", "richterin", "rm", "sachbearbeiter", "sachbearbeiterin", "saenger",
    "saengerin", "sb", "schauspieler", "schauspielerin", "schulleiter", "schulleiterin", "schwester", "senator",
    "senatorin", "skb", "sozialdezernent", "sozialdezernentin", "sozialminister", "sozialministerin", "sozialplaner",
    "sozialplanerin", "spieler", "spielmacher", "sprecher", "sprecherin", "staatsanwaeltin", "staatsanwalt",
    "staatsminister", "staatsministerin", "staatssekretaer", "staatssekretaerin", "stadtraetin", "stadtrat", "strin",
    "stuermer", "stvv", "teamleiter", "teamleiterin", "torwart", "trainer", "trainerin", "verteidiger",
    "vizebuergermeister", "vizebuergermeisterin", "vizelandrat", "vizepraesident", "vizepraesidentin", "vorsitzende",
    "vorsitzenden", "vorsitzender", "vorstandschef", "wissenschaftler", "wissenschaftlerin", "zeuge", "zeugin",
};

/* Rivers, lakes, landscapes by which towns of one name are told apart. */
static const char *const landscapes[] = {
    "ahr", "aisch", "aller", "allgaeu", "altmark", "altmuehl", "alz", "ammer", "amper", "baden", "baunach",
    "bayern", "biggesee", "bode", "bodensee", "brandenburg", "breisgau", "brenz", "chiemsee", "dahme", "diemel",
    "donau", "dosse", "eder", "eger", "eider", "eifel", "elbe", "elde", "elster", "ems", "emsland", "enz", "erft",
    "erzgebirge", "eyach", "fichtelgebirge", "fils", "franken", "fulda", "gera", "gersprenz", "glan", "glatt",
    "glonn", "hallertau", "harz", "havel", "hegau", "hessen", "hochwald", "holstein", "hunsrueck", "hunte", "iller",
    "ilm", "ilmenau", "inn", "innerste", "isar", "itz", "jade", "jagst", "kinzig", "kocher", "kraichgau", "kyll",
    "lahn", "lausitz", "lauter", "lech", "leine", "lenne", "lippe", "loisach", "main", "mark", "mecklenburg",
    "mittelfranken", "mosel", "mueritz", "mulde", "murg", "naab", "nab", "nahe", "neckar", "neisse", "nidda",
    "nidder", "niederbayern", "niederlausitz", "niers", "nister", "nordsee", "nuthe", "oberbayern", "oberfranken",
    "oberlausitz", "oberpfalz", "odenwald", "oder", "oker", "oste", "ostfriesland", "ostsee", "paar", "peene",
    "pegnitz", "pfalz", "pleisse", "prignitz", "pruem", "queich", "rednitz", "regen", "regnitz", "rems", "rhein",
    "rheinhessen", "rheinland", "rhoen", "ries", "rott", "ruhr", "saale", "saar", "sachsen", "salzach", "sauer",
    "sauerland", "schlei", "schozach", "schwaben", "schwalm", "schwarzwald", "selz", "sieg", "sinn", "spessart",
    "spree", "spreewald", "stoer", "suelz", "tauber", "taunus", "teck", "thueringen", "trave", "treene",
    "uckermark", "uecker", "ueckermark", "unstrut", "unterfranken", "vechte", "vils", "vogtland", "volme",
    "vorpommern", "waldnaab", "warnow", "wartburg", "weinstrasse", "wendland", "werra", "wertach", "weser",
    "westerwald", "westfalen", "wetterau", "wied", "wipper", "wuemme", "wuerm", "wuerttemberg", "wupper", "zenn",
    "zschopau", "zusam", "zwickauer",
};

/* What pages from Austria, Switzerland, Luxembourg and South Tyrol speak of. */
static const char *const foreign[] = {
    "aargau", "appenzell", "basel", "bern", "berner", "bozen", "bregenz", "brixen", "burgenland", "chf", "chur",
    "dornbirn", "eisenstadt", "eupen", "genf", "graubuenden", "graz", "innsbruck", "kaernten", "kanton", "kantone",
    "kantons", "klagenfurt", "lausanne", "liechtenstein", "lugano", "luxemburg", "luzern", "meran",
    "niederoesterreich", "oberoesterreich", "oesterreich", "oesterreichische", "oesterreichischen", "oesterreichs",
    "salzburg", "schaffhausen", "schweiz", "schweizer", "schweizerische", "schweizerischen", "schwyz", "solothurn",
    "steiermark", "steyr", "suedtirol", "suedtiroler", "tessin", "thurgau", "tirol", "tiroler", "vaduz", "villach",
    "vorarlberg", "waadt", "wallis", "wien", "wiener", "winterthur", "zuercher", "zuerich",
};

/* Places abroad, far better known than the German commune of that name. */
static const char *const abroad[] = {
    "aland", "brest", "bruegge", "esch", "haag", "linz", "nassau", "rom", "salzburg",
};

/* Quarters of Berlin. */
static const char *const berlin_quarters[] = {
    "adlershof", "altglienicke", "biesdorf", "blankenburg", "blankenfelde", "bohnsdorf", "britz", "buch", "buckow",
    "charlottenburg", "dahlem", "falkenberg", "friedenau", "friedrichsfelde", "friedrichshagen", "friedrichshain",
    "frohnau", "gatow", "gesundbrunnen", "gropiusstadt", "gruenau", "grunewald", "halensee", "heiligensee",
    "heinersdorf", "hellersdorf", "hermsdorf", "hohenschoenhausen", "johannisthal", "karlshorst", "karow",
    "kaulsdorf", "kladow", "koepenick", "kreuzberg", "lankwitz", "lichtenrade", "lichterfelde", "luebars",
    "mahlsdorf", "malchow", "mariendorf", "marienfelde", "marzahn", "moabit", "mueggelheim", "niederschoenhausen",
    "nikolassee", "plaenterwald", "rahnsdorf", "rosenthal", "rudow", "rummelsburg", "schmargendorf", "schmoeckwitz",
    "schoeneberg", "siemensstadt", "steglitz", "tegel", "tempelhof", "treptow", "waidmannslust", "wannsee",
    "wartenberg", "wedding", "weissensee", "westend", "wilhelmsruh", "wilmersdorf", "wittenau", "zehlendorf",
};

/* Quarters of Hamburg. */
static const char *const hamburg_quarters[] = {
    "allermoehe", "alsterdorf", "altenwerder", "bahrenfeld", "barmbek", "bergstedt", "billbrook", "billstedt",
    "blankenese", "borgfelde", "bramfeld", "cranz", "curslack", "dulsberg", "duvenstedt", "eidelstedt", "eilbek",
    "eissendorf", "eppendorf", "farmsen", "finkenwerder", "francop", "fuhlsbuettel", "hamm", "hammerbrook",
    "harvestehude", "hausbruch", "heimfeld", "hoheluft", "horn", "hummelsbuettel", "iserbrook", "jenfeld",
    "kirchwerder", "langenbek", "langenhorn", "lemsahl", "lohbruegge", "lokstedt", "lurup", "marienthal",
    "marmstorf", "moorburg", "moorfleet", "neuenfelde", "neugraben", "neuland", "niendorf", "nienstedten",
    "ochsenwerder", "ohlsdorf", "osdorf", "othmarschen", "ottensen", "poppenbuettel", "rahlstedt", "reitbrook",
    "rissen", "roenneburg", "rothenburgsort", "rotherbaum", "sasel", "schnelsen", "sinstorf", "spadenland",
    "steilshoop", "stellingen", "sternschanze", "suelldorf", "tatenberg", "tonndorf", "uhlenhorst", "veddel",
    "volksdorf", "waltershof", "wellingsbuettel", "wilhelmsburg", "wilstorf", "winterhude", "wohldorf",
};

/* Verbs (and "so") that introduce who speaks. */
static const char *const speaking_verbs[] = {
    "antwortet", "bedauert", "bedauerte", "begruendet", "begruendete", "begruesst", "begruesste", "bekraeftigt",
    "bekraeftigte", "berichtet", "berichtete", "betonen", "betont", "betonte", "bilanziert", "dankt", "dankte",
    "entgegnet", "entgegnete", "ergaenzen", "ergaenzt", "ergaenzte", "erklaert", "erklaerte", "erlaeutert",
    "erlaeuterte", "eroeffnete", "erzaehlt", "erzaehlte", "findet", "fordert", "forderte", "fragt", "fragte",
    "freuen", "freut", "freute", "gratulierte", "hofft", "hoffte", "kritisiert", "kritisierte", "kuendigt",
    "kuendigte", "lacht", "laechelt", "lobt", "lobte", "mahnt", "mahnte", "meint", "meinte", "moderierte", "raeumt",
    "raeumte", "rechnet", "resuemiert", "sagen", "sagt", "sagte", "schildert", "schreibt", "schrieb", "schwaermt",
    "so", "stellte", "twitterte", "ueberreichte", "unterstreicht", "urteilt", "urteilte", "versichert", "versicherte",
    "verweist", "warnt", "warnte", "weiss", "wuenscht", "wuenschte", "wusste", "zitiert",
};

/* Words before a place and seldom before anything else without an article. */
static const char *const place_prepositions[] = {
    "aus", "bahnhof", "fahrtrichtung", "gegenrichtung", "grossraum", "hbf", "in", "nach", "naehe", "raum", "region",
    "ri", "richtung", "rtg", "stadtgebiet",
};

/* Prepositions that go with places as well as with things. */
static const char *const prepositions[] = {
    "ab", "ausserhalb", "bei", "bis", "bzw", "ex", "fuer", "gegen", "hinter", "innerhalb", "noerdlich",
    "nordoestlich", "nordwestlich", "oestlich", "per", "rund", "samt", "seit", "statt", "suedlich", "suedoestlich",
    "suedwestlich", "ueber", "um", "unweit", "via", "von", "vor", "wegen", "westlich", "zugunsten", "zwischen",
};

/* Articles, pronouns and contractions: communes have no article. */
static const char *const determiners[] = {
    "alle", "allem", "allen", "aller", "alles", "am", "ans", "aufs", "beide", "beiden", "beider", "beim", "das",
    "dein", "deine", "deinem", "deinen", "deiner", "dem", "den", "denselben", "der", "deren", "derselbe",
    "derzeitige", "des", "dessen", "die", "diese", "diesem", "diesen", "dieser", "dieses", "durchs", "ein", "eine",
    "einem", "einen", "einer", "eines", "einige", "einigen", "etwas", "euer", "eure", "eurem", "euren", "eurer",
    "fuers", "genug", "halbes", "hinterm", "ihr", "ihre", "ihrem", "ihren", "ihrer", "im", "ins", "irgendein",
    "jede", "jedem", "jeden", "jeder", "jedes", "jegliche", "jene", "jenem", "jenen", "jener", "jenes", "kein",
    "keine", "keinem", "keinen", "keiner", "manch", "manche", "manchem", "manchen", "mancher", "manches", "mehr",
    "mehrere", "mehreren", "mein", "meine", "meinem", "meinen", "meiner", "saemtliche", "sein", "seine", "seinem",
    "seinen", "seiner", "selbes", "solche", "solchem", "solchen", "solcher", "solches", "ueberm", "uebers", "ums",
    "unser", "unsere", "unserem", "unseren", "unserer", "unterm", "viel", "viele", "vielen", "vieler", "vom",
    "vorm", "welche", "welchem", "welchen", "welcher", "welches", "wenig", "wenige", "weniger", "wessen", "zum",
    "zur",
};
/* clang-format on */

#endif
