/* What a verb of belonging, joining or leaving is about where that is not the network: a meeting, another body,
 * guests. German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

#include <string.h>

/* "Es trafen sich die vier Partnerkommunen. Neben Ulm waren Aalen, Celle und Suhl vertreten": as many as the
 * sentence before counts. */
static bool names_those_counted(const struct analysis *a, const struct clause *c)
{
    const struct sentence *s = &a->doc->sentences[c->sentence];
    const struct count *count =
        c->sentence > 0 && s[-1].line == s->line ? member_count(a, s[-1].first_token, s[-1].end_token) : NULL;
    size_t from, to = places_between(a, c->first_token, c->end_token, &from);
    int64_t communes = 0;
    for (; from < to; from++)
        communes += a->f->places.v[from].kind == PLACE_COMMUNE;
    return count && communes > 1 && count->value == communes;
}

/* "waren vertreten", "ist im Beirat des Kreises vertreten": at a meeting, in another body. */
static bool is_present_only(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const there[] = {"war", "waren", NULL};
    if (m->with_end == m->with_first || !doc_is(a->doc, m->with_end - 1, "vertreten") ||
        network_named_between(a, c->first_token, c->end_token) || names_those_counted(a, c))
        return false;
    if (doc_one_of(a->doc, m->first_token, there))
        return true;
    for (size_t i = m->end_token; i + 2 < m->with_first; i++)
        if (doc_is(a->doc, i, "in") && doc_is(a->doc, i + 1, "der") && token_is_noun(a->doc, i + 2) &&
            !(a->token_bits[i + 2] & (BIT_PLACE | BIT_NAME)))
            return true;
    return false;
}

bool statement_is_of_guests(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const guests[] = {"zaungast",   "gast",        "gäste",        "gästen",
                                         "beobachter", "beobachtern", "beobachterin", "vertretern",
                                         "zuhörer",    "zuhörern",    "abordnung",    NULL};
    static const char *const whole[] = {"kreis", "landkreis", "den", "ihren", "seinen", NULL};
    static const char *const by[] = {"das", "die", "den", "ein", "eine", "einen", NULL};
    static const char *const indirectly[] = {"mittelbar", "indirekt", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 4; /* "beteiligt sich über das Netzwerk des Landes" */
    const bool member = m->rule->status == STATUS_MEMBER;
    if (member && is_present_only(a, c, m))
        return true;
    if (doc_one_of(d, c->first_token, guests)) /* "Gäste sind willkommen" */
        return true;
    if (member && clause_has_word(a, c, indirectly))
        return true;                                          /* "ist über den Kreis mittelbar beteiligt" */
    for (size_t i = m->end_token; i + 1 < m->with_first; i++) /* "kommt oft Celle als Gast hinzu" */
        if (doc_is(d, i, "als") && doc_one_of(d, i + 1, guests))
            return true;
    for (size_t i = c->first_token; i + 1 < c->end_token; i++) {
        if (member && doc_is(d, i, "nur") && doc_one_of(d, i + 1, guests))
            return true;
        if (member && (doc_is(d, i, "als") || doc_is(d, i, "mit")) && doc_one_of(d, i + 1, guests))
            return true;
        if ((doc_is(d, i, "im") || doc_is(d, i, "beim")) && doc_one_of(d, i + 1, whole) && doc_capital(d, i + 1) &&
            doc_is(d, i + 2, "mit")) /* "arbeitet im Kreis mit" */
            return true;
        if (doc_is(d, i, "über") && doc_one_of(d, i + 1, whole) &&
            (doc_is(d, i + 2, "kreis") || doc_is(d, i + 2, "landkreis")))
            return true;
        if (member && doc_is(d, i, "über") && doc_one_of(d, i + 1, by) && !(a->token_bits[i + 1] & BIT_DATE) &&
            i > m->first_token && i < m->first_token + REACH)
            return true;
    }
    return false;
}

/* Words for the network itself, and for its time. */
static bool is_of_network(const struct analysis *a, size_t i)
{
    static const char *const words[] = {
        "netzwerk",        "prozess",       "prozeß", "programm", "projekt", "initiative", "verbund", "bündnis",
        "vorhaben",        "sache",         "aktion", "idee",     "start",   "anfang",     "beginn",  "bord",
        "tisch",           "gründung",      "stelle", "ort",      "verein",  "runde",      "gruppe",  "kreis",
        "zusammenschluss", "partnerschaft", "jahre",  "jahren",   NULL};
    static const char *const genitives[] = {"netzwerks",         "netzwerkes", "prozesses", "programms", "programmes",
                                            "projekts",          "projektes",  "verbunds",  "verbundes", "bündnisses",
                                            "zusammenschlusses", "vorhabens",  "vereins",   "vereines",  NULL};
    return a->token_bits[i] & (BIT_NAME | BIT_DATE | BIT_PLACE | BIT_UNIT) || doc_ends_in(a->doc, i, 0, words) ||
           doc_ends_in(a->doc, i, 0, genitives);
}

/* "steigen aus der Umsetzung aus". */
static bool leaves_other_thing(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    const size_t REACH = 4;
    for (size_t i = c->first_token; i + 1 < c->end_token; i++) {
        if (!doc_is(d, i, "aus") || !(token_classes(d, i + 1) & W_ARTICLE))
            continue;
        size_t j = i + 2;
        while (j < c->end_token && j <= i + REACH && d->tokens[j].kind == TOK_WORD && !doc_capital(d, j))
            j++;
        bool reason = doc_ends(d, j, 4, "gründen") || doc_ends(d, j, 4, "grund");
        return j < c->end_token && token_is_noun(d, j) && !is_of_network(a, j) && !reason;
    }
    return false;
}

/* "ein Stadtteil von Ulm, den viele verlassen haben": the relative pronoun is the object, and means no network. */
static bool leaves_antecedent(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    const struct doc *d = a->doc;
    const size_t REACH = 12, end = clause_words_end(d, c); /* tokens of the noun and its attributes */
    static const char *const plural[] = {"haben", "hatten", "verließen", "verlassen", NULL};
    if (!c->relative || !doc_begins(d, m->first_token, "verl") || c->first_token < 2 || end == c->first_token)
        return false;
    const bool object =
        doc_is(d, c->first_token, "den") || (doc_is(d, c->first_token, "das") && doc_one_of(d, end - 1, plural));
    const struct clause *before = clause_before(a, c);
    const size_t first = before ? reach_back(c->first_token, REACH, before->first_token) : c->first_token;
    return object && !network_named_between(a, first, c->first_token) &&
           !has_mark_between(a, first, c->first_token, RULE_REFERENCE);
}

/* "ist Teil des Kreises", "ist Partner der Hochschule": what the noun is of. */
static bool is_part_of_other(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const nouns[] = {"teil", "mitglied", "partner", "partnerin", NULL};
    static const char *const of[] = {"des", "der", "in", "im", NULL};
    static const char *const areas[] = {"kreises", "landkreises", "stadt", "region", NULL};
    const struct doc *d = a->doc;
    const bool apart = m->with_end > m->with_first; /* "ist ... Mitglied", else "Mitglied in" alone */
    size_t i = apart ? m->with_end : m->end_token;
    const bool within = doc_is(d, i, "in") || doc_is(d, i, "im"); /* "Mitglied in sieben Vereinen", not "in Hessen" */
    if ((!apart && !within) || !doc_one_of(d, i - 1, nouns) || !doc_one_of(d, i, of))
        return false;
    const size_t end = reach_on(i, 4, c->end_token);
    for (i++; i < end && d->tokens[i].kind == TOK_WORD; i++) {
        size_t next = i + 1;
        next += next < c->end_token && d->tokens[next].kind == TOK_PUNCT;
        if (next < c->end_token && a->token_bits[next] & BIT_NAME)
            return false; /* "ist Mitglied der Familie „Gesundheit für alle“" */
        if (doc_capital(d, i) || is_of_network(a, i))
            return within ? token_is_noun(d, i) && !is_of_network(a, i) && !count_names_area(a, i) &&
                                !count_is_neutral(d, i)
                          : doc_one_of(d, i, areas) || (token_is_noun(d, i) && !is_of_network(a, i));
    }
    return false;
}

/* "unterschrieb den Förderantrag", "unterzeichnete die Charta der Vielfalt": a paper that makes nobody a member. */
static bool signs_other_paper(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const signs[] = {"unterschr", "unterschrieb", "unterzeichn", NULL};
    static const char *const papers[] = {"antrag",      "charta",      "resolution",     "petition",
                                         "aufruf",      "appell",      "manifest",       "bescheid",
                                         "mietvertrag", "kaufvertrag", "arbeitsvertrag", NULL};
    const struct doc *d = a->doc;
    if (!doc_begins_in(d, m->first_token, signs) || network_named_between(a, c->first_token, c->end_token))
        return false;
    for (size_t i = c->first_token + 1; i < c->end_token; i++)
        if (doc_capital(d, i) && doc_ends_in(d, i, 0, papers) && token_classes(d, i - 1) & W_ARTICLE)
            return true;
    return false;
}

/* "Beitritt", "Teilnahme", "Partnerschaft", "Neuen": what a certificate of the network may be for. */
static bool token_is_part_of_belonging(const struct doc *d, size_t i)
{
    static const char *const stems[] = {"beitritt", "teilnahme", "mitglied", "mitwirk", "mitarbeit",
                                        "aufnahme", "partner",   "beteilig", "neu",     "kommune",
                                        "gemeinde", "heimat",    NULL};
    return doc_begins_in(d, i, stems);
}

/* "die Urkunde für Lesefreude", "Die Schülerinnen aus Celle holten ihre Urkunden ab": a certificate of another
 * thing, or for people. */
static bool receives_other_paper(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const people[] = {"schüler",     "schule",    "kinder",     "kita",          "klasse",
                                         "sportverein", "verein",    "mannschaft", "auszubildende", "ehrenamtliche",
                                         "azubis",      "feuerwehr", NULL};
    const size_t REACH = 5; /* tokens: "für ihre besonderen Verdienste" */
    const struct doc *d = a->doc;
    const size_t end = m->with_end > m->end_token ? m->with_end : m->end_token;
    if (!doc_has_stem(d, m->first_token, end, (const char *const[]){"urkund", NULL}) ||
        network_named_between(a, c->first_token, c->end_token))
        return false;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        const bool led = i > c->first_token && token_classes(d, i - 1) & (W_PREP | W_WITH | W_OF);
        if (token_is_noun(d, i) && !led && doc_begins_in(d, i, people) && !(a->token_bits[i] & BIT_PLACE))
            return true;
        if (!doc_is(d, i, "für") || i == c->first_token || !doc_begins(d, i - 1, "urkund"))
            continue;
        size_t noun = i + 1;
        while (noun < c->end_token && noun < i + REACH && !doc_capital(d, noun) && !(a->token_bits[noun] & BIT_PLACE))
            noun++;
        return noun < c->end_token && count_is_unknown_noun(a, noun) && !token_is_part_of_belonging(d, noun);
    }
    return false;
}

/* "Dem Kreis Plön gehören Preetz und Lütjenburg an": to a commune that leads the clause. */
static bool belongs_to_commune(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const belong[] = {"gehören", "gehört", "gehörte", "gehörten", NULL};
    static const char *const to[] = {"dem", "zum", "zur", NULL};
    const struct doc *d = a->doc;
    size_t i = c->first_token;
    if (m->rule->status != STATUS_MEMBER || !doc_one_of(d, i, to) || !doc_one_of(d, m->first_token, belong))
        return false;
    for (i++; i < m->first_token && token_classes(d, i) & W_KIND && !(a->token_bits[i] & BIT_PLACE); i++)
        ;
    bool place = i < m->first_token && a->token_bits[i] & BIT_PLACE;
    while (i < m->first_token && a->token_bits[i] & BIT_PLACE)
        i++;
    return place && i == m->first_token;
}

/* "eine Kooperationsvereinbarung zum Klimaschutz": what is agreed upon is neither the network nor taking part in it. */
static bool agrees_on_other_thing(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const on[] = {"zum", "zur", "über", "für", NULL};
    static const char *const part[] = {"beitritt",  "teilnahme", "mitglied", "mitwirkung",
                                       "mitarbeit", "aufnahme",  "partner",  NULL};
    const struct doc *d = a->doc;
    const bool behind = m->with_end > m->first_token;
    const size_t end = behind && m->with_end > m->end_token ? m->with_end : m->end_token;
    return m->rule->status == STATUS_JOINED && doc_ends(d, end - 1, 0, "vereinbarung") && doc_one_of(d, end, on) &&
           end + 1 < c->end_token && token_is_noun(d, end + 1) && !is_of_network(a, end + 1) &&
           !doc_begins_in(d, end + 1, part) && !network_named_between(a, c->first_token, c->end_token);
}

bool token_is_other_body(const struct analysis *a, size_t i)
{
    static const char *const bodies[] = {"verein",         "vereins",  "arbeitskreis", "ausschuss", "beirat",
                                         "verband",        "gremium",  "klub",         "club",      "kuratorium",
                                         "genossenschaft", "stiftung", "gesellschaft", "kammer",    NULL};
    return doc_capital(a->doc, i) && doc_ends_in(a->doc, i, 0, bodies) && !(a->token_bits[i] & BIT_NAME);
}

/* "ist Mitglied im Verein „Gesunder Norden“", "trat dem Förderverein bei", "gehört dem Ausschuss an": a body of
 * another kind is the object of the verb, and the clause does not name this network. */
static bool is_of_other_body(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const in[] = {"im", "zum", "dem", "beim", NULL}, *const of[] = {"des", "der", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 24, ADJECTIVES = 3; /* tokens */
    if (m->rule->topic || m->rule->object || network_named_between(a, c->first_token, c->end_token))
        return false;
    const size_t end = reach_on(m->first_token, REACH, c->end_token);
    for (size_t i = reach_back(m->first_token, REACH, c->first_token); i < end; i++) {
        if (!token_is_other_body(a, i) || token_depth(a, i) > 0 || a->token_bits[i] & (BIT_PLACE | BIT_UNIT))
            continue;
        if (doc_begins(d, i, "verein") &&
            !doc_capital(d, i + 1)) /* a network may be one, but not "Verein Gesunder Norden" */
            continue;
        size_t k = i;
        while (k > c->first_token && k + ADJECTIVES > i && !doc_capital(d, k - 1) && !token_classes(d, k - 1))
            k--;
        if (k == c->first_token)
            continue;
        k--;
        const bool behind = k == m->end_token || (m->with_end > m->with_first && k == m->with_end);
        const bool after_noun = k > c->first_token && token_is_noun(d, k - 1); /* "laut Beschluss im Ausschuss" */
        if (doc_one_of(d, k, in) && (behind || !after_noun))
            return true;
        const bool governed = k > c->first_token && doc_is(d, k - 1, "in"); /* "in der Gesellschaft" */
        if (doc_one_of(d, k, of) && (governed || behind))
            return true;
    }
    return false;
}

bool noun_is_of_other_thing(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const to[] = {"zum", "zur", "zu", "in", NULL};
    static const char *const times[] = {"jahr",    "monat", "quartal", "ende", "anfang",
                                        "wechsel", "mitte", "zeit",    NULL};
    static const char *const whole[] = {"gemeinschaft", "liste", "reihe", "kreis", "pool", "kooperation", NULL};
    const struct doc *d = a->doc;
    const size_t ADJECTIVES = 3; /* "zum landesweiten Sportbund" */
    size_t i = m->end_token;
    if (m->rule->status != STATUS_JOINED || !doc_begins(d, m->first_token, "beitritt") || !doc_one_of(d, i, to))
        return false;
    i += token_classes(d, i + 1) & W_ARTICLE ? 2 : 1;
    for (size_t n = 0; n < ADJECTIVES && i < c->end_token && !doc_capital(d, i) && !token_classes(d, i); n++)
        i++;
    return i < c->end_token && token_is_noun(d, i) && !is_of_network(a, i) && !doc_begins_in(d, i, times) &&
           !doc_ends_in(d, i, 0, whole) && !network_named_between(a, m->end_token, c->end_token) &&
           !has_mark_between(a, m->end_token, c->end_token, RULE_REFERENCE);
}

/* "In Friedberg öffnete im Mai die erste Anlaufstelle, in Nidda folgte die zweite. Karben kommt im Herbst dazu":
 * what the sentence before opens, in one place after the other, is what the next one gets. */
static bool goes_on_with_other(const struct analysis *a, const struct clause *c)
{
    static const char *const opens[] = {"öffnet",    "öffnen",     "eröffne",    "geöffnet", "eingeweiht", "entstand",
                                        "entstehen", "entstanden", "eingericht", "gebaut",   NULL};
    const size_t REACH = 60; /* tokens */
    if (c->sentence == 0 || network_named_between(a, c->first_token, c->end_token))
        return false;
    const struct sentence *before = &a->doc->sentences[c->sentence - 1];
    const size_t first = reach_back(before->end_token, REACH, before->first_token);
    if (before->line != a->doc->sentences[c->sentence].line || !doc_has_stem(a->doc, first, before->end_token, opens))
        return false;
    for (size_t i = first; i < before->end_token; i++)
        if (a->token_bits[i] & (BIT_NAME | BIT_UNIT))
            return false;
    return !has_verb_between(a, first, before->end_token, STATUS_MEMBER) &&
           !has_noun_between(a, first, before->end_token, STATUS_JOINED);
}

/* "In der Rangliste liegt Ulm vorn, gefolgt von Gera", "Ulm hat die meisten Projekte, gefolgt von Gera": next in
 * another order than that of joining. */
static bool follows_in_ranking(const struct analysis *a, const struct mark *m)
{
    static const char *const words[] = {
        "vorn",  "vorne",   "spitze", "spitzenreiter", "ranking", "rangliste", "platz",    "rang",
        "führt", "meisten", "größte", "größten",       "tabelle", "höchste",   "höchsten", NULL};
    const size_t REACH = 40; /* tokens */
    const struct sentence *s = &a->doc->sentences[doc_sentence_of(a->doc, m->first_token)];
    return doc_is(a->doc, m->first_token, "gefolgt") &&
           doc_has_one_of(a->doc, reach_back(m->first_token, REACH, s->first_token), m->first_token, words);
}

bool statement_is_of_other_thing(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const at[] = {"bei", "beim", "auf", NULL}, *const on[] = {"an", "am", NULL};
    static const char *const this[] = {"dieser", "diesem", "dem", "einem", "einer", NULL};
    static const char *const models[] = {"beispiel", "vorbild",   "kreis",      "aufruf", "schritt",
                                         "weg",      "stange",    "sache",      "fahne",  "liste",
                                         "karte",    "teilnahme", "mitwirkung", NULL};
    static const char *const occasions[] = {"vereinbarung", "festakt",   "feier",      "runde",     "gruppe",
                                            "unterschrift", "beschluss", "urkunde",    "zeremonie", "treffen",
                                            "frist",        "sitzung",   "diskussion", "erklärung", "mehrheit",
                                            "netz",         "netzwerk",  "verbund",    "bündnis",   "initiative",
                                            "programm",     NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 4;
    if (m->rule->weak)
        return false;
    if (m->rule->status == STATUS_LEFT)
        return leaves_other_thing(a, c) || leaves_antecedent(a, c, m);
    if (is_part_of_other(a, c, m) || is_of_other_body(a, c, m) || signs_other_paper(a, c, m) ||
        receives_other_paper(a, c, m) || belongs_to_commune(a, c, m) || agrees_on_other_thing(a, c, m) ||
        follows_in_ranking(a, m) || ((m->rule->to || repeats_deed(a->doc, m)) && goes_on_with_other(a, c)))
        return true;
    bool takes_part = false; /* "am Fachtag teilnehmen", but "am Niederrhein dabei sein" */
    for (size_t i = m->first_token; i < m->end_token; i++)
        takes_part |= strstr(doc_fold(d, i), "teil") || strstr(doc_fold(d, i), "wirk");
    for (size_t i = m->with_first; i < m->with_end; i++)
        takes_part |= strstr(doc_fold(d, i), "teil") || strstr(doc_fold(d, i), "wirk");
    for (size_t i = c->first_token; i < c->end_token; i++) {
        if (i == c->first_token && c->relative) /* "an dem die Stadt mitwirkt" */
            continue;
        bool lead = doc_one_of(d, i, at) || (takes_part && doc_one_of(d, i, on));
        bool member = m->rule->status == STATUS_MEMBER && lead;
        if (member &&
            doc_is(d, i + 1, "ihnen")) /* "Konferenzen gibt es viele; an ihnen wirkt Ulm mit": the network is one */
            return true;
        const bool party = doc_is(d, i, "der") && i + 1 < c->end_token && d->tokens[i + 1].flags & TOK_ALLCAPS &&
                           i > c->first_token &&
                           (a->token_bits[i - 1] & BIT_DATE || !doc_capital(d, i - 1)); /* "trat der SPD bei" */
        bool joined = m->rule->status == STATUS_JOINED && (party || doc_one_of(d, i, this)) &&
                      !(i > c->first_token && token_classes(d, i - 1) & (W_PREP | W_OF | W_WITH));
        size_t j = i + 1;
        while ((member || joined) && j < c->end_token && j <= i + REACH && d->tokens[j].kind == TOK_WORD &&
               !doc_capital(d, j) && !is_of_network(a, j))
            j++;
        if ((member || joined) && j < c->end_token && j <= i + REACH && token_is_noun(d, j) && !is_of_network(a, j) &&
            !doc_one_of(d, j, models) && !(joined && doc_one_of(d, j, occasions)))
            return true;
    }
    return false;
}

/* Words for the network itself, though they end as any other noun of their gender does. */
static bool may_stand_for_network(const struct analysis *a, size_t i)
{
    static const char *const words[] = {"gruppe",  "bewegung",    "gemeinschaft", "familie",
                                        "allianz", "kooperation", "reihe",        "riege",
                                        "liste",   "erklärung",   "vereinbarung", NULL};
    return is_of_network(a, i) || doc_ends_in(a->doc, i, 0, words);
}

bool relative_is_of_other_thing(const struct analysis *a, const struct clause *c)
{
    static const char *const at[] = {"an", "bei", "in", NULL};
    static const char *const feminine[] = {"die",    "der",  "eine",  "einer",  "diese",
                                           "dieser", "ihre", "seine", "unsere", NULL};
    static const char *const others[] = {"das", "den", "ein", "einen", "dieses", "diesen", NULL};
    enum { TAIL = 3, ADJECTIVES = 3 }; /* tokens: what the verb parts with, "auf"; before the noun */
    const struct doc *d = a->doc;
    const struct clause *before = clause_before(a, c);
    const size_t i = c->first_token;
    const bool she = doc_is(d, i + 1, "der");
    if (!before || !doc_one_of(d, i, at) || c->join != JOIN_COMMA || !(she || doc_is(d, i + 1, "dem")) ||
        network_named_between(a, i, c->end_token))
        return false;
    const size_t first = before->first_token, last = reach_back(i - 1, TAIL, first);
    size_t noun = i - 1; /* the comma */
    while (noun > last && !token_is_noun(d, noun - 1))
        noun--;
    if (noun-- <= first + 1 || !token_is_noun(d, noun) || a->token_bits[noun] & BIT_PLACE ||
        may_stand_for_network(a, noun))
        return false;
    size_t article = noun - 1;
    for (size_t n = 0; n < ADJECTIVES && article > first && !doc_capital(d, article) && !token_classes(d, article);
         n++)
        article--;
    return doc_one_of(d, article, she ? feminine : others);
}

bool clause_has_no_object(const struct analysis *a, const struct clause *c)
{
    static const char *const adverbial[] = {"im", "nach", "trotz", "wegen", "aus", "mit", NULL};
    static const char *const times[] = {"jahr",   "jahre", "jahren", "monaten",  "wochen", "tagen", "anfang",
                                        "beginn", "ende",  "zeit",   "längerem", "langem", NULL};
    const struct doc *d = a->doc;
    size_t i = c->first_token;
    if (doc_one_of(d, i, adverbial) && token_is_noun(d, i + 1)) /* "Im Gegenzug traten Suhl und Gera ein" */
        i += 2;
    for (; i < c->end_token; i++) {
        bool known = a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_NAME) || token_depth(a, i) > 0;
        bool governed = i > c->first_token + 1 && token_classes(d, i) & W_KIND && /* "auf den Kreis verlassen" */
                        token_classes(d, i - 1) & W_ARTICLE && token_classes(d, i - 2) & W_PREP;
        bool time = i > c->first_token && doc_one_of(d, i, times); /* "seit Jahren" */
        if (!known && !time && i > d->sentences[c->sentence].first_token && (token_is_noun(d, i) || governed))
            return false;
    }
    return true;
}

/* "Ende 2018 ging Kiel", but not "2018 ging Kiel voran": a verb of going that nothing makes another one. */
static bool goes_alone(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const particles[] = {"mit",  "ein",   "auf", "an",     "vor",   "nach",   "unter", "zu",
                                            "dazu", "hinzu", "los", "weiter", "voran", "voraus", NULL};
    const struct doc *d = a->doc;
    for (size_t i = c->first_token; i < c->end_token; i++) {
        bool known = (i >= m->first_token && i < m->end_token) || d->tokens[i].kind != TOK_WORD ||
                     token_depth(a, i) > 0 || a->token_bits[i] & (BIT_PLACE | BIT_DATE | BIT_NAME);
        bool last = i + 1 >= c->end_token || d->tokens[i + 1].kind == TOK_PUNCT;
        if (!known && (!(token_classes(d, i) | doc_capital(d, i)) || (last && doc_one_of(d, i, particles))))
            return false;
    }
    return true;
}

bool statement_comes_alone(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    struct statement s = {.mark = m, .rule = m->rule->id, .status = m->rule->status};
    const struct group *subject = NULL;
    size_t from, to = groups_between(a, c->first_token, c->end_token, &from);
    if (!a->about || !clause_has_no_object(a, c) || (s.status == STATUS_JOINED && goes_on_with_other(a, c)) ||
        (s.status == STATUS_LEFT && !goes_alone(a, c, m)))
        return false;
    for (size_t i = from; i < to; i++) {
        const struct group *g = &a->groups[i];
        if (token_depth(a, g->first_token) > 0)
            continue;
        if (g->role == GROUP_TO && m->rule->to)
            continue;
        if (g->role != GROUP_SUBJECT)
            return false;
        subject = subject ? subject : g;
    }
    if (!subject)
        return false;
    struct dating d = dating_of(a, c, subject, &s);
    return d.shared != NO_REF || d.inner || date_in_bracket(a, subject, subject->first_place) != NO_REF;
}

static bool is_quotation_mark(const struct doc *d, size_t i)
{
    static const char *const marks[] = {"\"", "„", "“", "”", "»", "«", "‚", "‘", "›", "‹", NULL};
    const struct token *t = &d->tokens[i < d->ntokens ? i : 0];
    for (const char *const *q = marks; i < d->ntokens && t->kind == TOK_PUNCT && *q; q++)
        if (t->end - t->start == strlen(*q) && !memcmp(d->text + t->start, *q, strlen(*q)))
            return true;
    return false;
}

bool mark_ends_title(const struct analysis *a, const struct mark *m)
{
    const size_t LONGEST = 8; /* tokens of a title */
    const struct doc *d = a->doc;
    if (!is_quotation_mark(d, m->end_token))
        return false;
    size_t i = m->first_token;
    while (i > 1 && m->first_token - i < LONGEST && !is_quotation_mark(d, i - 1) &&
           !(a->token_bits[i - 1] & BIT_NAME))
        i--;
    return i > 1 && is_quotation_mark(d, i - 1) && token_is_noun(d, i - 2) && !(a->token_bits[i - 2] & BIT_NAME);
}
