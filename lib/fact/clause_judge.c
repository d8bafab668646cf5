/* Whether clauses say that something is so: denied, planned, asked, conditional, decided. German in general. */
#include "lib/fact/analysis.h"
#include "lib/fact/counts.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

#include <string.h>

/* "ohne Beitritt", "ohne selbst unterschrieben zu haben"; "ohne Gegenstimme" tells how. */
static bool is_without_it(const struct doc *d, size_t i)
{
    static const char *const stems[] = {"beitritt",  "urkunde",   "mitglied", "partner",  "teilnahme", "beteilig",
                                        "unterschr", "erklärung", "vertrag",  "aufnahme", "unterz",    "beigetr",
                                        "beizutr",   "mitzu",     "teilzu",   "dazuzu",   "anzugeh",   NULL};
    const size_t REACH = 4; /* words */
    for (size_t k = i + 1; k <= i + REACH && k < d->ntokens && d->tokens[k].kind == TOK_WORD; k++)
        if (doc_begins_in(d, k, stems))
            return true;
        else if (doc_capital(d, k)) /* "bleibt auch ohne eigenes Amt Partnerkommune" */
            return false;
    return false;
}

/* "nicht nur", "nicht zuletzt", "nicht weniger als": no negation. */
bool token_negates(const struct doc *d, size_t i)
{
    static const char *const affirming[] = {"nur",     "zuletzt",      "allein", "minder", "selten",
                                            "weniger", "unterbrochen", "bereut", NULL};
    static const char *const as[] = {"ebenso", "genauso", "so", NULL};
    static const char *const nearly[] = {"ganz", "einmal", NULL}; /* "nicht ganz 80" */
    if (!(token_classes(d, i) & W_NOT))
        return false;
    if (doc_is(d, i, "wenig")) /* "ebenso wenig gehört Kiel dazu" */
        return i > 0 && doc_one_of(d, i - 1, as);
    if (doc_is(d, i, "nicht") && doc_one_of(d, i + 1, nearly) && i + 2 < d->ntokens && number_may_begin(d, i + 2))
        return false;
    if (doc_is(d, i, "nicht") && doc_is(d, i + 1, "mehr") && doc_is(d, i + 2, "als") && i + 3 < d->ntokens &&
        number_may_begin(d, i + 3)) /* "nicht mehr als zwölf" */
        return false;
    if (doc_is(d, i, "keine") && i + 1 < d->ntokens && number_may_begin(d, i + 1)) /* "keine 60 Mitglieder" */
        return false;
    if (doc_is(d, i, "nie") && i > 1 &&
        (doc_is(d, i - 1, "wie") || (doc_is(d, i - 1, "noch") && doc_is(d, i - 2, "wie"))))
        return false; /* "so groß wie nie", "wie noch nie" */
    if (doc_is(d, i, "ohne"))
        return is_without_it(d, i);
    if (doc_is(d, i + 1, "zu") && doc_is(d, i + 2, "verwechseln")) /* another one of that name */
        return false;
    size_t word = i + 1 + (doc_is(d, i + 1, "mehr") || doc_is(d, i + 1, "länger")); /* "nicht mehr nur" */
    return !doc_is(d, i, "nicht") || !doc_one_of(d, word, affirming);
}

bool clause_has_infinitive(const struct analysis *a, const struct clause *c)
{
    const size_t end = clause_words_end(a->doc, c);
    if (end == c->first_token || a->doc->tokens[end - 1].kind != TOK_WORD)
        return false;
    static const char *const participles[] = {"dazuge", "hinzuge", "herzuge", NULL}; /* "dazugekommen" */
    const char *fold = doc_fold(a->doc, end - 1), *zu = strstr(fold, "zu");
    if (doc_begins_in(a->doc, end - 1, participles) && !strstr(zu + 2, "zu") && !strstr(fold, "gehör"))
        return false;
    size_t len = a->doc->tokens[end - 1].fold_len;
    bool within = zu && zu > fold && len > 5 && !strcmp(fold + len - 2, "en");
    return within || (end - 1 > c->first_token && doc_is(a->doc, end - 2, "zu"));
}

/* An article and a commune, behind which a finite auxiliary stands that does not end the clause. */
static bool begins_with_name(const struct analysis *a, size_t article, size_t last)
{
    const struct doc *d = a->doc;
    size_t i = article + 1;
    while (i < last && token_classes(d, i) & W_KIND)
        i++;
    if (i > article + 1 && i + 1 < last && token_classes(d, i) & W_FINITE) /* "sie sagt, die Stadt sei beigetreten" */
        return true;
    if (i >= last || !(a->token_bits[i] & BIT_PLACE))
        return false;
    while (i < last && (a->token_bits[i] & BIT_PLACE || token_depth(a, i) > 0 ||
                        (i + 1 < last && a->token_bits[i + 1] & BIT_PLACE &&
                         (token_classes(d, i) & W_AND || doc_punct(d, i, ',')))))
        i++; /* "die Städte Kiel, Plön und Husum sind beigetreten" */
    /* "..., der Kreis Plön 2016 gefolgt": without its auxiliary, which stands in the clause before */
    const char *fold = doc_fold(d, last - 1);
    if (!tokens_are(d, article, last, W_FINITE) && !strncmp(fold, "ge", 2) && doc_ends(d, last - 1, 3, "t") &&
        !doc_is(d, last - 1, "gehört")) /* "zu dem Ahlen gehört" */
        return true;
    return i + 1 < last && token_classes(d, i) & W_FINITE;
}

/* ", der Landkreis tritt bei": a kind of commune in the singular has an article, so that the word before it is one. */
static bool begins_with_kind(const struct doc *d, size_t article)
{
    static const char *const kinds[] = {"stadt", "kreis", "gemeinde", "markt", "bezirk", NULL};
    return doc_capital(d, article + 1) && token_classes(d, article + 1) & W_KIND &&
           doc_ends_in(d, article + 1, 0, kinds);
}

/* "das zu den Gründern vom November 2011 gehörte": the verb of a statement, whose noun stands before it, ends at
 * token `end`. */
static bool ends_statement(const struct analysis *a, size_t first, size_t end)
{
    const size_t REACH = 40; /* tokens */
    size_t from, to = marks_between(a, reach_back(end, REACH, first), end, &from);
    for (; from < to; from++) {
        const struct mark *m = &a->marks.v[from];
        if (m->rule->kind == RULE_VERB && doc_capital(a->doc, m->first_token) && m->with_first > m->first_token &&
            m->with_end == end && !has_finite_between(a, first, m->first_token) &&
            !has_finite_between(a, m->end_token, m->with_first)) /* not ", die Urkunde wurde gestern verliehen" */
            return true;
    }
    return false;
}

/* "dem kommunalen Partnerprozess beigetreten": the article of the network's name at token i. */
static bool begins_with_network(const struct analysis *a, size_t i, size_t end)
{
    enum { ADJECTIVES = 2 };
    static const char *const endings[] = {"e", "en", "es", NULL};
    size_t name = i + 1;
    while (name < end && name <= i + ADJECTIVES && a->doc->tokens[name].kind == TOK_WORD &&
           !doc_capital(a->doc, name) && !token_classes(a->doc, name) && doc_ends_in(a->doc, name, 3, endings) &&
           !(a->token_bits[name] & BIT_NAME))
        name++;
    return name < end && doc_capital(a->doc, name) && a->token_bits[name] & BIT_NAME;
}

/* "hat Kiel, das am Meer liegt, die Urkunde erhalten": behind a relative clause, nouns that no relative pronoun has
 * as a bare object. */
static bool goes_on_with_paper(const struct analysis *a, const struct clause *c, size_t article)
{
    static const char *const nouns[] = {"urkunde",        "urkunden", "vereinbarung", "erklärung", "teilnahme",
                                        "mitgliedschaft", "aufnahme", "unterschrift", NULL};
    const struct clause *before = clause_before(a, c);
    const bool put_in = before && (before->relative || (token_classes(a->doc, before->first_token) & W_PREP &&
                                                        token_classes(a->doc, before->first_token + 1) & W_RELATIVE));
    return put_in && doc_capital(a->doc, article + 1) && doc_ends_in(a->doc, article + 1, 0, nouns);
}

static bool is_relative(const struct analysis *a, const struct clause *c)
{
    const struct doc *d = a->doc;
    size_t i = c->first_token;
    if ((c->join != JOIN_COMMA && c->join != JOIN_DASH) || (doc_is(d, i, "um") && clause_has_infinitive(a, c)))
        return false;
    if (token_classes(d, i) & W_SUBORD && !(token_classes(d, i) & W_RELATIVE)) /* "während das Bündnis 90 zählt" */
        return false;
    if (token_classes(d, i) & (W_PREP | W_WITH | W_OF))
        i++;
    if (i + 1 >= c->end_token || !(token_classes(d, i) & W_RELATIVE))
        return false;
    static const char *const whose[] = {"dessen", "deren", NULL};
    if (doc_one_of(d, i, whose)) /* "Heide, dessen Urkunde im Februar eintraf" */
        return true;
    /* "die Hansestadt Lübeck im Mai 2017" is none: the verb of a relative clause stands at its end. */
    size_t last = c->end_token;
    while (last > i && (d->tokens[last - 1].kind == TOK_PUNCT || token_depth(a, last - 1) > 0))
        last--;
    if (begins_with_kind(d, i) || begins_with_network(a, i, last) || goes_on_with_paper(a, c, i))
        return false;
    if (token_classes(d, c->first_token) & W_SINCE && a->token_bits[i + 1] & BIT_DATE) /* "seit dem 3. Mai" */
        return false;
    static const char *const weak[] = {"e", "en", NULL}; /* "Gut so: das nahe Gera ist dabei" */
    if (i + 2 < last && !doc_capital(d, i + 1) && doc_ends_in(d, i + 1, 3, weak) && a->token_bits[i + 2] & BIT_PLACE)
        return false;
    if (begins_with_name(a, i, last)) /* "sie sagt, die Stadt Kiel sei beigetreten" */
        return false;
    if (i == c->first_token && i + 2 < last && token_classes(d, i + 1) & W_FINITE && !(token_classes(d, i) & W_PREP))
        return false; /* "Oldenburg war schneller, die haben schon 2013 unterschrieben" */
    const size_t TAIL = 3;
    if (has_finite_between(a, reach_back(last, TAIL, i + 1), last))
        return true;
    if (last > i + 2 && d->tokens[last - 1].kind == TOK_WORD && !doc_capital(d, last - 1) &&
        token_is_plan(d, last - 1))
        return true; /* "das den Beitritt plant" */
    const struct token *verb = &d->tokens[last - 1];
    if (a->token_bits[i + 1] & BIT_DATE && verb->kind == TOK_WORD && !(verb->flags & TOK_CAPITAL) && last > i + 2 &&
        word_is_preterite(doc_fold(d, last - 1), verb->fold_len))
        return true; /* "die 2011 den Grundstein legten" */
    static const char *const belong[] = {"gehört", "gehören", "gehörte", "gehörten", "zählt", "zählen", NULL};
    if (ends_statement(a, i + 1, last) || (doc_is(d, c->first_token, "zu") && doc_one_of(d, last - 1, belong)))
        return true; /* "zu dem Ahlen gehört" */
    static const char *const several[] = {"beide", "alle", "allesamt", "sämtlich", "jeweils", NULL};
    if (i + 2 < last && doc_one_of(d, i + 1, several) && token_classes(d, i + 2) && !doc_capital(d, i + 2) &&
        !(token_classes(d, i + 2) & W_FINITE) && !doc_capital(d, last - 1))
        return true; /* "die beide zu den Mitgliedern gehören", but not "die beide Städte begrüßen" */
    /* "die selbst nicht teilnimmt" with a verb that nobody knows: no noun of its own follows the pronoun. */
    return d->tokens[i + 1].kind == TOK_WORD && !(d->tokens[i + 1].flags & TOK_CAPITAL) &&
           token_classes(d, i + 1) & (W_ADVERB | W_PREP | W_PRONOUN | W_NOT);
}

/* "Neben uns beiden etwa Heilbronn und der Ostalbkreis." */
static bool is_beside_us(const struct analysis *a, size_t i)
{
    static const char *const beside[] = {"neben", "außer", NULL};
    const struct doc *d = a->doc;
    const size_t REACH = 5; /* tokens up to the word that says that some are named */
    if (!doc_one_of(d, i, beside))
        return false;
    for (size_t j = i + 1; j < d->ntokens && j < i + REACH && !(a->token_bits[j] & (BIT_PLACE | BIT_VERB)); j++)
        if (token_classes(d, j) & W_SAMPLE)
            return true;
    return false;
}

/* "vor allem mit Kiel", "am engsten mit Kiel", "allen voran Kiel", "besonders Kiel": some of them stand out. */
static bool singles_out(const struct analysis *a, size_t i)
{
    static const char *const closing[] = {"vor", "allen", NULL}, *const rest[] = {"allem", "voran", NULL};
    static const char *const much[] = {"besonders", "speziell", "vorrangig", "vornehmlich", NULL};
    static const char *const most[] = {"sten", NULL};
    const struct doc *d = a->doc;
    const bool two = i + 2 < d->ntokens && ((doc_one_of(d, i, closing) && doc_one_of(d, i + 1, rest)) ||
                                            (doc_is(d, i, "am") && !doc_capital(d, i + 1) &&
                                             doc_ends_in(d, i + 1, 2, most) && !(a->token_bits[i + 1] & BIT_DATE)));
    if (!two && !doc_one_of(d, i, much))
        return false;
    i += two ? 2 : 1;
    i += doc_is(d, i, "mit");
    while (token_classes(d, i) & (W_ARTICLE | W_KIND) && !(a->token_bits[i] & BIT_PLACE))
        i++;
    return i < d->ntokens && a->token_bits[i] & BIT_PLACE;
}

/* "von Gera bis Suhl", "vom Kreis Celle bis zur Stadt Ulm", "von Kiel im Norden bis Konstanz im Süden". */
static bool reaches_from_to(const struct analysis *a, size_t i)
{
    static const char *const from[] = {"von", "vom", NULL};
    const struct doc *d = a->doc;
    const size_t NAME = 8; /* tokens of the first place, with what says where it lies */
    const size_t end = reach_on(i + 1, NAME, d->ntokens);
    size_t place = i + 1;
    if (!doc_one_of(d, i, from))
        return false;
    while (place < end && !(a->token_bits[place] & BIT_PLACE) &&
           (token_classes(d, place) & (W_ARTICLE | W_KIND) ||
            (!doc_capital(d, place) && doc_ends(d, place, 3, "en")))) /* "vom großen Hamburg bis zum kleinen Eutin" */
        place++;
    if (place >= end || !(a->token_bits[place] & BIT_PLACE))
        return false;
    size_t to = place + 1;
    while (to < end && d->tokens[to].kind == TOK_WORD && !doc_is(d, to, "bis"))
        to++;
    return to < end && doc_is(d, to, "bis") && to + 1 < d->ntokens && !(a->token_bits[to + 1] & BIT_DATE);
}

/* "u. a.", "z. B.", "v. a." */
static bool is_short_for_example(const struct doc *d, size_t i)
{
    static const char *const forms[][2] = {{"u", "a"}, {"z", "b"}, {"v", "a"}};
    const size_t TOKENS = 4;
    if (i + TOKENS >= d->ntokens || !doc_punct(d, i + 1, '.'))
        return false;
    for (size_t k = 0; k < sizeof forms / sizeof *forms; k++)
        if (doc_is(d, i, forms[k][0]) && doc_is(d, i + 2, forms[k][1]))
            return true;
    return false;
}

/* "Aus der Nachbarschaft etwa Kiel", "Hier in der Nähe Kiel und Plön": right behind where they are stand names. */
static bool tells_those_near(const struct analysis *a, size_t i)
{
    static const char *const in[] = {"aus", "in", "im", NULL};
    static const char *const near[] = {"nachbarschaft", "umgebung", "umkreis", "umland",
                                       "region",        "nähe",     "gegend",  NULL};
    const struct doc *d = a->doc;
    const size_t SMALL = 3; /* tokens between */
    i += doc_is(d, i, "hier") || doc_is(d, i, "direkt");
    if (i + 3 >= d->ntokens || !doc_one_of(d, i, in))
        return false;
    i += 1 + (token_classes(d, i + 1) & W_ARTICLE ? 1 : 0);
    if (!doc_one_of(d, i, near))
        return false;
    i++;
    for (size_t n = 0; n < SMALL && i + 1 < d->ntokens && !(a->token_bits[i] & BIT_PLACE); n++, i++)
        if (!(token_classes(d, i) & (W_SAMPLE | W_ARTICLE | W_KIND | W_NOW)) &&
            !doc_one_of(d, i, (const char *const[]){"nur", "allein", NULL}))
            return false;
    return i < d->ntokens && a->token_bits[i] & BIT_PLACE;
}

/* "unter ihnen Kiel", "unter anderem Kiel", "z. B. Kiel", "zum Beispiel Kiel", "von Gera bis Suhl". */
static bool introduces_sample(const struct analysis *a, size_t i)
{
    static const char *const among[] = {"ihnen", "anderem", "anderen", "denen", NULL};
    /* with which each of the phrases below begins: most tokens are none */
    static const char *const firsts[] = {
        "u",         "z",           "v",   "unter", "neben", "außer", "vor", "allen", "am",   "besonders", "speziell",
        "vorrangig", "vornehmlich", "zum", "von",   "vom",   "aus",   "in",  "im",    "hier", "direkt",    NULL};
    const struct doc *d = a->doc;
    if (!doc_one_of(d, i, firsts))
        return false;
    if (is_short_for_example(d, i))
        return true;
    if (i + 2 >= d->ntokens)
        return false;
    return (doc_is(d, i, "unter") && doc_one_of(d, i + 1, among)) || tells_those_near(a, i) || is_beside_us(a, i) ||
           singles_out(a, i) || (doc_is(d, i, "zum") && doc_is(d, i + 1, "beispiel")) || reaches_from_to(a, i);
}

bool clause_tells_known(const struct analysis *a, const struct sentence *s, const struct clause *c)
{
    static const char *const knows[] = {"wussten", "wusstest", "wusstet", "wissen",
                                        "weißt",   "wisst",    "gewusst", NULL};
    static const char *const facts[] = {"seit",    "seitdem", "nachdem", "obwohl", "obgleich",
                                        "obschon", "weil",    "als",     NULL};
    const struct doc *d = a->doc;
    const size_t last = clause_words_end(d, c);
    if (c->first_token + 2 < last && doc_one_of(d, c->first_token, facts) &&
        (a->token_bits[last - 1] & BIT_VERB || has_mark_between(a, last - 1, last, RULE_VERB)))
        return true;
    const size_t LEAD = 12,
                 SIGNS =
                     4; /* tokens: "Liebe Leserinnen und Leser, wussten Sie, dass ..."; "… dass neun mitmachen?" */
    size_t that = c->first_token, word = s->first_token;
    while (that < c->end_token && that < c->first_token + SIGNS && d->tokens[that].kind == TOK_PUNCT)
        that++;
    if (!doc_is(d, that, "dass"))
        return false;
    while (word < that && d->tokens[word].kind == TOK_PUNCT)
        word++;
    return (word == that && word < s->first_token + SIGNS) ||
           doc_has_one_of(d, s->first_token, reach_on(s->first_token, LEAD, that), knows);
}

static bool is_question(const struct doc *d, const struct sentence *s)
{
    return s->end_token > s->first_token && doc_punct(d, s->end_token - 1, '?');
}

/* "Nach einem einstimmigen Beschluss des Rates unterschrieb": the decision lies behind what the clause tells. */
static bool is_done_before(const struct doc *d, size_t start, size_t noun)
{
    static const char *const by[] = {"nach", "aufgrund", "infolge", "gemäß", "laut", "per", NULL};
    static const char *const by_decision[] = {"auf", "mit", "durch", NULL}; /* "auf Beschluss des Rates" */
    const size_t BACK = 4;
    if (!(d->tokens[noun].flags & TOK_CAPITAL))
        return false;
    if (noun > start && doc_is(d, noun - 1, "vom") && doc_begins(d, noun + 1, "zu"))
        return true; /* "Vom Beschluss zur Urkunde: Wie Celle Partnerkommune wurde" */
    for (size_t i = noun, n = 0; i > start && n < BACK; n++) {
        i--;
        if (doc_is(d, i, "auf") && doc_begins(d, noun, "antrag"))
            return true; /* "auf unseren Antrag hin ist Solingen eingetreten" */
        if (doc_one_of(d, i, by) || (doc_one_of(d, i, by_decision) && doc_begins(d, noun, "beschl")))
            return true;
        if (d->tokens[i].kind != TOK_WORD || token_classes(d, i) & (W_PREP | W_FINITE))
            return false;
        if (d->tokens[i].flags & TOK_CAPITAL) /* "Nach einem Jahr Vorbereitung" */
            return i > start + 1 && doc_is(d, start, "nach") && i - start <= BACK;
    }
    return false;
}

/* "haben den Beitritt beschlossen und die Vereinbarung unterschrieben": behind the plan the same clause tells the deed. */
static bool is_done_behind(const struct analysis *a, const struct clause *c, size_t plan)
{
    static const char *const done[] = {"hat", "haben", "hatte", "hatten", "ist", "sind", "war", "waren", NULL};
    const struct doc *d = a->doc;
    size_t i = plan + 1;
    while (i < c->end_token && !(token_classes(d, i) & W_AND))
        i++;
    return i < c->end_token && has_verb_between(a, i, c->end_token, STATUS_JOINED) &&
           doc_has_one_of(d, c->first_token, plan, done);
}

/* "60 Städte machen mit, warum nicht auch wir?", "Kiel ist dabei, und wir nicht?": whether the last clause alone
 * asks, behind one that states. */
static bool asks_in_the_end(const struct analysis *a, const struct clause *first, const struct clause *last)
{
    static const char *const why[] = {"warum", "wieso", "weshalb", "was", NULL};
    static const char *const we[] = {"wir", "ihr", "sie", "du", "ich", "uns", "unsere", NULL};
    const size_t SHORT = 7; /* tokens */
    const struct doc *d = a->doc;
    size_t i = last->first_token;
    if (last == first || last->join == JOIN_COLON || token_classes(d, first->first_token) & W_SUBORD ||
        !has_finite_between(a, first->first_token, first->end_token) || doc_is(d, first->first_token, "ob"))
        return false;
    const bool joined = token_classes(d, i) & (W_AND | W_BUT) || last->join == JOIN_AND;
    while (i < last->end_token && token_classes(d, i) & (W_AND | W_BUT))
        i++;
    if (last->end_token - i <= SHORT && doc_one_of(d, i, why)) /* not "Sie fragen, warum Kiel beigetreten ist?" */
        return !(a->token_bits[clause_last_word(d, last)] & BIT_VERB);
    return joined && last->end_token - i <= SHORT && doc_one_of(d, i, we) &&
           !has_finite_between(a, i, last->end_token);
}

/* "Kiel hat 2016 unterschrieben, und man fragte uns: Wann kommt die Schwester?": where the question of the sentence
 * begins; behind the last clause if it asks nothing. */
static size_t question_from(const struct analysis *a, size_t first)
{
    static const char *const asking[] = {"wer",     "wen",     "wem",     "wessen",    "was",   "welche", "welcher",
                                         "welches", "welchen", "wann",    "wo",        "wohin", "woher",  "wie",
                                         "warum",   "wieso",   "weshalb", "inwiefern", "womit", "wozu",   NULL};
    const struct doc *d = a->doc;
    const struct clause *c = &a->clauses[first];
    if (first >= a->nclauses || !is_question(d, &d->sentences[c->sentence]))
        return a->nclauses;
    size_t i = a->nclauses;
    while (i > first && a->clauses[i - 1].join != JOIN_COLON && a->clauses[i - 1].join != JOIN_SEMICOLON &&
           !(a->clauses[i - 1].join == JOIN_DASH && /* "66 Partnerkommunen – wohin geht die Reise?" */
             doc_one_of(d, a->clauses[i - 1].first_token, asking) &&
             !doc_is(d, a->clauses[i - 1].first_token, "wann")))
        i--;
    size_t word = c->first_token;
    word += word < c->end_token && token_classes(d, word) & (W_AND | W_BUT);
    bool asks = a->token_bits[word] & BIT_VERB || doc_one_of(d, word, asking);
    if (i <= first + 1 && !asks && asks_in_the_end(a, c, &a->clauses[a->nclauses - 1]))
        return a->nclauses - 1;
    return i > first + 1 && !asks ? i - 1 : first;
}

/* "Kiel hätte lieber gestern unterschrieben", "wäre gern dabei": it is not so. "Fast 60 hätten sich angeschlossen"
 * is told. */
static bool is_counterfactual(const struct doc *d, const struct clause *c, size_t i)
{
    static const char *const would[] = {"hätte", "hätten", "wäre", "wären", NULL};
    static const char *const wished[] = {"gern",    "gerne", "lieber",     "liebsten",
                                         "beinahe", "fast",  "eigentlich", NULL};
    if (!doc_one_of(d, i, would))
        return false;
    const size_t REACH = 60; /* tokens */
    const size_t end = reach_on(i, REACH, c->end_token);
    for (size_t k = i + 1; k < end; k++)
        if (doc_one_of(d, k, wished) && !(k + 1 < c->end_token && number_may_begin(d, k + 1)) &&
            !doc_begins(d, k + 1, "all")) /* "in fast allen Ländern" */
            return true;
    return false;
}

bool choice_is_made(const struct analysis *a, size_t first, size_t i)
{
    const struct doc *d = a->doc;
    const size_t BACK = 40, NEAR = 5; /* tokens of the clause; from "für" to what was chosen */
    bool unit = false, own = false, chosen = false;
    if (!doc_is(d, i, "entschieden"))
        return false;
    for (size_t k = reach_back(i, BACK, first); k < i; k++) {
        unit |= (a->token_bits[k] & (BIT_UNIT | BIT_PLACE)) == BIT_UNIT && !doc_ends(d, k, 0, "stadt");
        own |= doc_is(d, k, "sich");
        chosen |= doc_is(d, k, "für") && (network_named_between(a, k, reach_on(k, NEAR, i)) ||
                                          has_mark_between(a, k, reach_on(k, NEAR, i), RULE_NOUN));
    }
    return unit && own && chosen;
}

/* "denkt über einen Beitritt nach", "dachte darüber nach, ob", "ist vom Tisch"; not "denkt nicht an einen Rückzug". */
static bool is_pondered(const struct doc *d, const struct clause *c)
{
    static const char *const thinks[] = {"denkt", "denken", "denke", "dachte", "dachten", "gedacht", NULL};
    static const char *const can[] = {"kann", "können", "könnte", "könnten", NULL};
    static const char *const matters[] = {"gespräch", "diskussion", "debatte", NULL};
    static const char *const at[] = {"im", "zur", "in", NULL};
    const size_t first = c->first_token, last = clause_last_word(d, c);
    if (doc_one_of(d, first, at) && doc_one_of(d, first + 1, matters) && token_classes(d, first + 2) & W_COPULA)
        return true; /* "Im Gespräch war der Beitritt schon lange" */
    if (doc_is(d, last, "tisch") && last > first && doc_is(d, last - 1, "vom"))
        return true;
    if (doc_is(d, last, "vorstellen")) /* "können sich das vorstellen"; not "wir können Celle vorstellen" */
        return doc_has_one_of(d, c->first_token, last, can) &&
               doc_has_one_of(d, c->first_token, last, (const char *const[]){"sich", "mir", "uns", NULL});
    return last > c->first_token && doc_is(d, last, "nach") && doc_has_one_of(d, c->first_token, last, thinks);
}

/* "Ab dem kommenden Schuljahr", "zum nächsten Jahr": what begins then is to come; not "Mit der nächsten Kommune". */
static bool begins_later(const struct analysis *a, const struct clause *c)
{
    static const char *const from[] = {"ab", "zum", "mit", NULL};
    static const char *const next[] = {"kommend", "nächst", NULL};
    static const char *const times[] = {"jahr", "jahres", "monat", "woche", "quartal", "semester", NULL};
    const struct doc *d = a->doc;
    const size_t adjective = c->first_token + 1 + (token_classes(d, c->first_token + 1) & W_ARTICLE ? 1 : 0);
    return adjective + 1 < c->end_token && doc_one_of(d, c->first_token, from) && doc_begins_in(d, adjective, next) &&
           (a->token_bits[adjective + 1] & BIT_DATE || doc_ends_in(d, adjective + 1, 0, times));
}

/* "Hätte Kiel unterschrieben, ..."; not "nur zwei Städte, nämlich Kiel und Plön, hätten sich angeschlossen", where
 * the verb stands behind its subject. */
static bool begins_as_condition(const struct analysis *a, const struct clause *c)
{
    static const char *const if_only[] = {"hätte",         "hätten",   "wäre",  "wären",  "träte",
                                          "träten",        "käme",     "kämen", "nähme",  "nähmen",
                                          "unterschriebe", "schlösse", "würde", "würden", NULL};
    static const char *const subjects[] = {"es", "er", "sie", "man", "wir", "ich", "das", "dies", NULL};
    const struct doc *d = a->doc;
    const struct clause *before = clause_before(a, c);
    const size_t next = c->first_token + 1;
    const bool goes_on = before && c->join == JOIN_COMMA && !before->finite && next < c->end_token &&
                         !doc_capital(d, next) && !doc_one_of(d, next, subjects) &&
                         !(token_classes(d, next) & W_ARTICLE);
    return doc_one_of(d, c->first_token, if_only) && !goes_on;
}

static void judge_clause(struct analysis *a, struct clause *c, bool asked)
{
    const struct doc *d = a->doc;
    c->relative = is_relative(a, c);
    const struct sentence *s = &d->sentences[c->sentence];
    c->unsure = asked && !clause_tells_known(a, s, c);
    c->unsure |= begins_as_condition(a, c) || is_pondered(d, c) || begins_later(a, c);
    size_t start = c->first_token;
    if (start < c->end_token && token_classes(d, start) & (W_AND | W_BUT))
        start++;
    if (start < c->end_token) {
        unsigned first = token_classes(d, start);
        c->unsure |= (first & W_UNSURE) != 0;
        const bool about = doc_is(d, start, "etwa") && number_may_begin(d, start + 1); /* "etwa 65 Kommunen" */
        c->sample = ((first & W_SAMPLE) != 0 && !about) || introduces_sample(a, start) ||
                    (start != c->first_token && introduces_sample(a, c->first_token));
    }
    for (size_t i = c->first_token; (i = clause_next_telling(a, i, c->end_token)) < c->end_token; i++) {
        if (token_depth(a, i) > 0 || a->token_bits[i] & BIT_NAME)
            continue;
        const struct token *t = &d->tokens[i];
        unsigned classes = token_classes(d, i);
        c->finite |= (a->token_bits[i] & BIT_VERB) != 0;
        c->denied |= token_negates(d, i);
        c->unsure |= classes & (W_MODAL | W_FUTURE) && !modal_tells(d, i, c->end_token);
        c->unsure |= classes & W_FINITE && is_counterfactual(d, c, i);
        c->unsure |= token_says_wrongly(d, i); /* "war irrtümlich als Mitglied geführt" */
        if (t->kind != TOK_WORD || a->token_bits[i] & BIT_PLACE || !token_is_plan(d, i))
            continue;
        if (is_done_before(d, c->first_token, i) || is_done_behind(a, c, i) || count_names_network(a, i) ||
            choice_is_made(a, c->first_token, i))
            continue; /* "an dem bundesweiten Vorhaben" */
        bool decision = strncmp(doc_fold(d, i), "beschl", strlen("beschl")) == 0;
        c->decided |= decision;
        c->unsure |= !decision;
    }
    const bool sign = c->end_token > c->first_token && d->tokens[c->end_token - 1].kind == TOK_PUNCT;
    c->unsure |= c->end_token > c->first_token + 2 && token_stands_out(d, c->end_token - 1 - sign);
    c->decided &= !c->unsure;
    c->unsure |= c->decided;
}

/* "„Tritt Emden bei?“, fragte die Zeitung": the clause ends as a question within its sentence. */
static bool is_quoted_question(const struct analysis *a, const struct clause *c)
{
    const size_t NEAR = 3; /* tokens: the sign, the mark of quotation, a comma */
    for (size_t i = c->end_token; i > c->first_token + 1 && c->end_token - i < NEAR; i--) {
        if (a->doc->tokens[i - 1].kind != TOK_PUNCT)
            return false;
        if (doc_punct(a->doc, i - 1, '?'))
            return clause_behind(a, c) && token_depth(a, i - 1) == 0 &&
                   !clause_tells_known(a, &a->doc->sentences[c->sentence], c);
    }
    return false;
}

void clauses_judge(struct analysis *a, size_t first)
{
    const size_t asked = question_from(a, first);
    for (size_t i = first; i < a->nclauses; i++)
        judge_clause(a, &a->clauses[i], i >= asked || is_quoted_question(a, &a->clauses[i]));
    clauses_judge_dependents(a, first, a->nclauses);
    for (size_t i = first; i < a->nclauses; i++) {
        struct clause *c = &a->clauses[i];
        const struct clause *around = clause_around(a, c); /* "will Ulm, eine Stadt im Süden, beitreten" */
        if (!around)
            continue;
        c->decided |= !c->unsure && around->decided;
        c->unsure |= around->unsure;
        c->denied |= around->denied;
        c->finite |= around->finite;
    }
}
