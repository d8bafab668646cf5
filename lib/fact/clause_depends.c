/* Clauses that depend on another one: what depends on a plan, a wish or a condition is as unsure as that. German in
 * general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

/* "Celle will abwarten, bevor es sich anschließt": what comes after is not yet; "bevor es 2016 beitrat" is told. */
static bool is_put_off(const struct doc *d, const struct clause *c)
{
    static const char *const before[] = {"bevor", "ehe", NULL};
    static const char *const past[] = {"war", "waren", "hatte", "hatten", NULL};
    const size_t last = clause_last_word(d, c);
    return doc_one_of(d, c->first_token, before) && !word_is_preterite(doc_fold(d, last), d->tokens[last].fold_len) &&
           !doc_one_of(d, last, past);
}

/* "Der Rat möge beschließen:", "Es wird beantragt:". */
static bool begins_motion(const struct analysis *a, const struct clause *c)
{
    static const char *const words[] = {"beschließen", "beschlossen",   "beantragt", "empfiehlt",
                                        "empfohlen",   "vorgeschlagen", NULL};
    return c->unsure && doc_has_one_of(a->doc, c->first_token, c->end_token, words);
}

/* "Dass Kiel dabei ist, ist ein Irrtum", "..., stimmt nicht": what the clause before says is not so. */
static bool says_wrong(const struct doc *d, const struct clause *c)
{
    static const char *const wrong[] = {"irrtum", "falsch", "gerücht", "missverständnis", "unzutreffend", NULL};
    static const char *const holds[] = {"stimmt", "trifft", NULL};
    static const char *const right[] = {"richtig", "wahr", "korrekt", "zutreffend", NULL};
    bool denied = false;
    for (size_t i = c->first_token; i < c->end_token; i++)
        denied |= token_negates(d, i);
    return doc_has_one_of(d, c->first_token, c->end_token, wrong) ||
           (denied && (doc_one_of(d, c->first_token, holds) ||
                       (doc_is(d, c->first_token, "ist") && doc_has_one_of(d, c->first_token, c->end_token, right))));
}

/* "Fälschlich hieß es, Kiel sei dabei": what was said is not so. */
static bool was_said_wrongly(const struct doc *d, const struct clause *c)
{
    static const char *const said[] = {"hieß",       "heißt",       "behauptet", "berichtet",
                                       "berichtete", "berichteten", "gemeldet",  "geschrieben",
                                       "schrieben",  "schrieb",     "gesagt",    NULL};
    bool wrongly = false;
    for (size_t i = c->first_token; i < c->end_token && !wrongly; i++)
        wrongly = token_says_wrongly(d, i);
    return wrongly && doc_has_one_of(d, c->first_token, c->end_token, said);
}

/* "Macht Kiel mit, will eine Leserin wissen.", "Ist Kiel dabei, fragt sie.": asked with the verb first. */
static bool is_asked(const struct analysis *a, const struct clause *question, const struct clause *c)
{
    static const char *const asks[] = {"fragt", "fragte", "fragen", "fragten", NULL};
    static const char *const wants[] = {"will", "wollte", "wollen", "wollten", "möchte", NULL};
    const struct doc *d = a->doc;
    size_t first = question->first_token;
    if (c->join != JOIN_COMMA || !(token_classes(d, first) & W_FINITE || a->token_bits[first] & BIT_VERB))
        return false;
    return doc_one_of(d, c->first_token, asks) ||
           (doc_one_of(d, c->first_token, wants) &&
            doc_is(d, c->end_token - 1 - doc_punct(d, c->end_token - 1, '.'), "wissen"));
}

/* "Kiel tritt im Mai bei, so sieht es der Beschluss vor", "..., so der Plan": the clause before is not done yet. */
static bool is_by_plan(const struct doc *d, const struct clause *c)
{
    static const char *const papers[] = {"beschluss", "plan",    "zeitplan", "vorlage",
                                         "antrag",    "entwurf", "vorhaben", NULL};
    const size_t LONGEST = 10; /* tokens */
    if (!doc_is(d, c->first_token, "so") || c->end_token - c->first_token > LONGEST)
        return false;
    for (size_t i = c->first_token + 1; i < c->end_token; i++)
        if (doc_capital(d, i) && (doc_ends_in(d, i, 0, papers) || doc_begins(d, i, "beschlu")))
            return true;
    return false;
}

/* "Sie setzt sich dafür ein, dass Kiel beitritt", "Man einigte sich darauf, dass ...": "dafür", "darauf" with a verb
 * of wanting, choosing or trying point to what is not so yet; "dankt dafür, dass", "freut sich darüber, dass" to
 * what is. */
static bool points_to_aim(const struct doc *d, const struct clause *c)
{
    static const char *const for_it[] = {
        "stimm",    "gestimmt", "einsetz",  "einzusetzen", "eingesetzt", "setz",      "werb",      "warb",   "wirb",
        "geworben", "plädier",  "stark",    "kämpf",       "gekämpft",   "entschied", "entscheid", "votier", "hand",
        "hände",    "licht",    "mehrheit", "frei",        "sorgen",     "streit",    NULL};
    static const char *const on_it[] = {"verständig", "geeinigt", "einig", "einigt",  "dräng",   "dring",  "gedrängt",
                                        "hoff",       "gehofft",  "poch",  "gepocht", "wirk",    "arbeit", "setz",
                                        "freu",       "wart",     "ziel",  "abziel",  "bestand", "besteh", NULL};
    static const char *const about_it[] = {"bitt", "bat",   "gebeten", "bemüh", "werb",
                                           "warb", "kämpf", "ging",    "geht",  NULL};
    static const char *const at_it[] = {"arbeit", "gedacht", "denk", "dacht", NULL};
    static const struct {
        const char *word;
        const char *const *stems;
    } pointers[] = {{"dafür", for_it}, {"darauf", on_it}, {"darum", about_it}, {"daran", at_it}, {"dahin", on_it}};
    static const char *const is[] = {"ist", "war", "sind", "waren", "bin", "sei", NULL};
    const size_t REACH = 30; /* tokens */
    const size_t first = reach_back(c->end_token, REACH, c->first_token);
    for (size_t i = first; i < c->end_token; i++)
        for (size_t k = 0; k < sizeof pointers / sizeof *pointers; k++) {
            if (!doc_is(d, i, pointers[k].word))
                continue;
            const bool stands_for =
                k == 0 &&
                ((i > first + 1 && doc_one_of(d, i - 1, is) && token_is_noun(d, i - 2) && i + 2 >= c->end_token) ||
                 (doc_has_one_of(d, first, c->end_token, (const char *const[]){"sich", NULL}) &&
                  doc_has_one_of(d, i, c->end_token, (const char *const[]){"aus", NULL})));
            return stands_for || doc_has_stem(d, first, c->end_token, pointers[k].stems);
        }
    return false;
}

/* "hat sich entschlossen, dem Netzwerk beizutreten", "ist bereit, mitzuwirken": what somebody means to do. */
static bool intends(const struct doc *d, const struct clause *c)
{
    static const char *const stems[] = {"entschloss",  "entschließ", "entschied", "entscheid",
                                        "vorgenommen", "bereit",     "gewillt",   "willens",
                                        "vorhab",      "entschluss", "interess",  NULL};
    static const char *const again[] = {"bereits", NULL};
    const size_t REACH = 30; /* tokens */
    for (size_t i = reach_back(c->end_token, REACH, c->first_token); i < c->end_token; i++)
        if (doc_begins_in(d, i, stems) && !doc_one_of(d, i, again))
            return true;
    return points_to_aim(d, c);
}

/* "ruft Kiel auf, dem Netzwerk beizutreten", "lud die Stadt ein, mitzumachen": what somebody is to do. */
static bool urges(const struct doc *d, const struct clause *c)
{
    static const char *const stems[] = {"aufruf",   "aufgeruf",    "appell",  "ermunter", "ermutig",  "aufgeforder",
                                        "forder",   "empfiehl",    "empfahl", "empfohl",  "empfehl",  "eingelad",
                                        "drängt",   "gedrängt",    "geraten", "gebeten",  "motivier", "überred",
                                        "angeregt", "vorgeschlag", "legt",    NULL};
    static const char *const urge[] = {"bittet",  "bat",    "baten", "bitten", "rät",   "riet",
                                       "raten",   "rieten", "wirbt", "warb",   "hilft", "helfen",
                                       "schlägt", "schlug", "regt",  "regte",  NULL};
    static const char *const parted[] = {"ruft", "rief", "rufen", "riefen", "lädt", "lud", "laden", "luden", NULL};
    static const char *const parts[] = {"auf", "ein", NULL};
    const size_t REACH = 30; /* tokens */
    const size_t first = reach_back(c->end_token, REACH, c->first_token);
    return doc_has_stem(d, first, c->end_token, stems) || doc_has_one_of(d, first, c->end_token, urge) ||
           (doc_has_one_of(d, first, c->end_token, parted) && doc_has_one_of(d, first, c->end_token, parts));
}

/* "Es entsteht der Eindruck, Kiel sei dabei", "Das Gerücht hält sich, dass Kiel beigetreten ist", "Wer glaubt, Kiel
 * sei dabei, irrt": what somebody takes for true, and the clause as it depends on that. */
static bool is_believed_wrongly(const struct doc *d, const struct clause *before, const struct clause *c)
{
    static const char *const seeming[] = {"eindruck", "anschein", NULL};
    static const char *const arises[] = {"entsteh", "entstand", "entstünd",  "erweck",
                                         "weckt",   "geweckt",  "vermittel", NULL};
    static const char *const errors[] = {"irrglaube", "irrglauben", "irrtum",   "gerücht",         "gerüchte",
                                         "mär",       "märchen",    "illusion", "missverständnis", NULL};
    static const char *const believes[] = {"glaubt", "denkt",   "meint",  "annimmt",
                                           "dachte", "glaubte", "meinte", NULL};
    static const char *const reported[] = {"sei", "seien", "gehöre", "mache", "nehme", "habe", "wäre", "wären", NULL};
    const size_t REACH = 30; /* tokens */
    const size_t first = reach_back(before->end_token, REACH, before->first_token);
    const size_t end = reach_on(c->first_token, REACH, c->end_token);
    if (c->join != JOIN_COMMA || before->denied ||
        !(doc_is(d, c->first_token, "dass") || doc_is(d, c->first_token, "als") ||
          doc_has_one_of(d, c->first_token, end, reported)))
        return false;
    return (doc_has_one_of(d, first, before->end_token, seeming) &&
            doc_has_stem(d, first, before->end_token, arises)) ||
           doc_has_one_of(d, first, before->end_token, errors) ||
           (doc_is(d, before->first_token, "wer") && doc_has_one_of(d, first, before->end_token, believes));
}

/* "Dass Kiel ausschied, war zu erwarten", "..., war absehbar": it came as it was foreseen. */
static bool tells_foreseen(const struct doc *d, const struct clause *c)
{
    static const char *const foreseen[] = {"erwarten", "absehbar", "abzusehen", "befürchten", NULL};
    const size_t SHORT = 8; /* tokens */
    return doc_is(d, c->first_token, "war") && c->end_token - c->first_token <= SHORT && !c->denied &&
           doc_has_one_of(d, c->first_token, c->end_token, foreseen);
}

/* "Dass 60 Städte dabei sind, hätte sie gefreut": what somebody would say of what is so. */
static bool is_comment(const struct doc *d, const struct clause *c)
{
    static const char *const would[] = {"hätte", "hätten", "würde", "würden", "wird", "dürfte", NULL};
    static const char *const stems[] = {"gefreut", "freuen",    "gefallen",  "kommentier", "überrasch", "erstaun",
                                        "stolz",   "gewundert", "verwunder", "amüsier",    "begeister", NULL};
    static const char *const had[] = {"hätte", "hätten", "hatte", "hat", "konnte", NULL};
    static const char *const nobody[] = {"niemand", "keiner", "kaum", "nie", "niemals", "wohl", NULL};
    static const char *const thought[] = {"gedacht",  "geahnt", "geglaubt",   "gehalten",    "erwartet", "vermutet",
                                          "geträumt", "ahnen",  "vorstellen", "vorgestellt", NULL};
    const size_t REACH = 30; /* tokens */
    const size_t end = reach_on(c->first_token, REACH, c->end_token);
    if (doc_one_of(d, c->first_token, had) && doc_has_one_of(d, c->first_token, end, nobody) &&
        doc_has_one_of(d, c->first_token, end, thought))
        return true; /* "Dass es 58 werden, hätte niemand gedacht" */
    return tells_foreseen(d, c) ||
           (doc_one_of(d, c->first_token, would) &&
            doc_has_stem(d, c->first_token, reach_on(c->first_token, REACH, c->end_token), stems));
}

/* "ist eher unwahrscheinlich", "bleibt offen", "ist nicht ausgeschlossen": whoever says so of a thing does not tell it. */
static bool is_doubt(const struct doc *d, const struct clause *c)
{
    static const char *const be[] = {"ist",     "sei",  "wäre",      "war",    "bleibt",
                                     "scheint", "gilt", "erscheint", "dürfte", NULL};
    static const char *const doubts[] = {
        "unwahrscheinlich", "wahrscheinlich", "fraglich", "ungewiss",   "unsicher",
        "zweifelhaft",      "offen",          "unklar",   "denkbar",    "vorstellbar",
        "möglich",          "ausgeschlossen", "absehbar", "ausgemacht", "zukunftsmusik",
        "unentschieden",    "erwarten",       NULL};
    const size_t LONGEST = 10; /* tokens */
    return c->end_token - c->first_token <= LONGEST && !tells_foreseen(d, c) &&
           doc_has_one_of(d, c->first_token, c->end_token, be) &&
           doc_has_one_of(d, c->first_token, c->end_token, doubts);
}

/* "Dass 100 Kommunen mitmachen, wünschen wir uns", "..., ist unser Ziel": whoever says so has not got it. */
static bool is_wish(const struct doc *d, const struct clause *c)
{
    static const char *const wish[] = {"wünsch", "erhoff", "hoffen", "hofft", "erträum", NULL};
    static const char *const be[] = {"ist", "sei", "wäre", "bleibt", "war", NULL};
    static const char *const aims[] = {"ziel",        "wunsch",   "vision",   "traum",
                                       "wunschtraum", "fernziel", "hoffnung", NULL};
    const size_t SHORT = 10; /* tokens */
    if (c->end_token - c->first_token > SHORT || c->denied)
        return false;
    return doc_begins_in(d, c->first_token, wish) ||
           (doc_one_of(d, c->first_token, be) && doc_has_one_of(d, c->first_token, c->end_token, aims));
}

/* "Celle ist kein Mitglied; gleiches gilt für Soltau": what is denied before is denied of these, too. */
static bool says_the_same(const struct doc *d, const struct clause *c)
{
    static const char *const same[] = {"gleiches", "dasselbe", "selbiges", "ebenso", NULL};
    static const char *const holds[] = {"gilt", "galt", "gelten", NULL};
    const size_t REACH = 4; /* tokens */
    const size_t first = c->first_token, end = reach_on(first, REACH, c->end_token);
    return doc_has_one_of(d, first, end, same) && doc_has_one_of(d, first, end, holds);
}

/* "sieht keinen Anlass, beizutreten", "hat nicht vor, mitzumachen", "verzichtet darauf, teilzunehmen": who does not
 * do it. Not "zögerte nicht, beizutreten", "ließ es sich nicht nehmen, ...". */
static bool refrains(const struct doc *d, const struct clause *c)
{
    static const char *const stems[] = {"verzicht", "weiger",        "geweiger", "unterließ", "unterlass", "versäum",
                                        "scheut",   "zurückschreck", "abseh",    "abgeseh",   NULL};
    static const char *const sees[] = {"sieht", "sah", "sehen", "sahen", NULL}, *const of_it[] = {"davon", NULL};
    static const char *const yet[] = {"zöger",  "gezöger", "nehmen",  "nimmt",  "gescheut",  "scheut",    "umhin",
                                      "lumpen", "bereu",   "versäum", "vergaß", "vergessen", "geschadet", NULL};
    const size_t REACH = 30; /* tokens */
    const size_t first = reach_back(c->end_token, REACH, c->first_token);
    if (c->denied)
        return !doc_has_stem(d, first, c->end_token, yet);
    return doc_has_stem(d, first, c->end_token, stems) ||
           (doc_has_one_of(d, first, c->end_token, sees) && doc_has_one_of(d, first, c->end_token, of_it));
}

void clauses_judge_dependents(struct analysis *a, size_t first, size_t end)
{
    for (size_t i = first + 1; i < end; i++) {
        struct clause *c = &a->clauses[i], *before = c - 1;
        if (c->join == JOIN_COMMA && doc_is(a->doc, before->first_token, "dass") && says_wrong(a->doc, c))
            before->denied = true;
        if (c->join == JOIN_COMMA && doc_is(a->doc, before->first_token, "dass") &&
            (is_doubt(a->doc, c) || is_wish(a->doc, c)))
            before->unsure = true;
        if (c->join == JOIN_COMMA && doc_is(a->doc, c->first_token, "dass") && is_doubt(a->doc, before))
            c->unsure = true;
        if (c->join == JOIN_COMMA && before->unsure && c->first_token < c->end_token &&
            !clause_tells_known(a, &a->doc->sentences[c->sentence], c) &&
            (doc_is(a->doc, c->first_token, "dass") || token_classes(a->doc, c->first_token) & W_UNSURE)) {
            c->decided = !c->unsure && before->decided;
            c->unsure = true;
        }
        c->unsure |= c->join == JOIN_COMMA && doc_is(a->doc, c->first_token, "dass") && points_to_aim(a->doc, before);
        c->unsure |= c->join == JOIN_COMMA && !c->relative && was_said_wrongly(a->doc, before);
        c->unsure |= is_believed_wrongly(a->doc, before, c);
        c->denied |= before->denied && says_the_same(a->doc, c);
        if (i == first + 1 && is_asked(a, before, c))
            before->unsure = true;
        if (c->join == JOIN_COMMA && before->unsure && is_put_off(a->doc, c))
            c->unsure = true;
        if (c->join == JOIN_AND && before->unsure && doc_is(a->doc, before->first_token, "ob"))
            c->unsure = true; /* "Ob Celle folgt und ebenfalls beitritt, entscheidet der Rat" */
        if (c->join == JOIN_COMMA && is_by_plan(a->doc, c))
            before->unsure = true;
        /* "Dass Celle beitritt, ist nicht geplant" */
        if ((i == first + 1 || before->join == JOIN_COLON) && c->join == JOIN_COMMA && c->unsure &&
            doc_is(a->doc, before->first_token, "dass") && a->token_bits[c->first_token] & BIT_VERB &&
            !is_comment(a->doc, c)) {
            before->decided = !before->unsure && c->decided;
            before->unsure = true;
        }
        if (c->join == JOIN_COLON && (before->decided || begins_motion(a, before)))
            c->unsure = true; /* "Der Rat möge beschließen: Celle tritt bei" */
        if (c->join == JOIN_COMMA && clause_has_infinitive(a, c) && !doc_is(a->doc, c->first_token, "um")) {
            c->unsure |= urges(a->doc, before) || intends(a->doc, before);
            c->denied |= refrains(a->doc, before);
        }
        if (c->join == JOIN_COMMA && before->unsure && clause_has_infinitive(a, c)) {
            c->decided = !c->unsure && before->decided; /* "hat beschlossen, dem Netzwerk beizutreten" */
            c->unsure = true;
        }
        /* "Wenn der Rat zustimmt, wird Celle Mitglied": what a condition is put before. */
        size_t word = before->first_token;
        bool condition = i == first + 1 && (doc_is(a->doc, word, "wenn") || doc_is(a->doc, word, "falls") ||
                                            doc_is(a->doc, word, "sofern") || doc_is(a->doc, word, "sobald"));
        if (c->join == JOIN_COMMA && condition && a->token_bits[c->first_token] & BIT_VERB)
            c->unsure = true;
    }
}
