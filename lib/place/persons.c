#include "lib/place/persons.h"

#include "lib/place/judge.h"
#include "lib/place/words.h"

#include <string.h>

/* "Dr.", "Prof." and the like: token i is the full stop. Returns the index of the word, SIZE_MAX if it is none. */
static size_t shortened_title(const struct doc *d, size_t i)
{
    static const char *const titles[] = {"dr",   "prof", "hr",  "fr",  "gez", "dipl",   "med",
                                         "phil", "nat",  "abg", "stv", "rm",  "stadtv", NULL};
    if (!doc_punct(d, i, '.') || !i || begins_line(d, i) || !touches(d, i) || !doc_one_of(d, i - 1, titles))
        return SIZE_MAX;
    return i - 1;
}

/* "i. A. Hagen", "i.V. Fulda", how a letter is signed: token i is the last full stop. */
static bool signed_for(const struct doc *d, size_t i)
{
    return i > 2 && doc_punct(d, i, '.') && (doc_is(d, i - 1, "a") || doc_is(d, i - 1, "v")) &&
           doc_punct(d, i - 2, '.') && doc_is(d, i - 3, "i");
}

/* "z. B. Fulda", "i. d. R. Gera": token i, before a full stop, ends an abbreviation whose other letters are small. */
static bool ends_abbreviation(const struct doc *d, size_t i)
{
    return i > 1 && doc_punct(d, i - 1, '.') && d->tokens[i - 2].kind == TOK_WORD &&
           d->tokens[i - 2].end - d->tokens[i - 2].start == 1 && !doc_capital(d, i - 2);
}

/* "Peter M. Fulda", "Dr. M. Unna", "Protokoll: K. Bismark", "Chr. Teterow": token i is the full stop. A line that begins
 * with a letter and a full stop is an item of a list. */
static bool initial_before(const struct doc *d, size_t i, size_t name)
{
    static const char *const short_names[] = {"chr", "ch", "th", "ph", "wilh", "joh", NULL};
    static const char signs[] = ".:,(/-";
    if (!doc_punct(d, i, '.') || !i || begins_line(d, i) || !touches(d, i) || !doc_capital(d, i - 1) ||
        !(d->tokens[name].flags & TOK_SPACE))
        return false;
    if (doc_one_of(d, i - 1, short_names))
        return true;
    if (d->tokens[i - 1].end - d->tokens[i - 1].start != 1 || begins_line(d, i - 1) || ends_abbreviation(d, i - 1))
        return false;
    const struct token *before = i > 1 ? &d->tokens[i - 2] : NULL;
    return !before || before->kind == TOK_WORD ||
           (before->kind == TOK_PUNCT && before->end - before->start == 1 && strchr(signs, d->text[before->start]));
}

/* "KR Schorndorf (FWV)", "Wangen (SPD)": what stands in the bracket is a party. */
static bool party_behind(const struct doc *d, size_t i)
{
    static const char *const parties[] = {"cdu",   "csu",     "spd",       "fdp",          "grüne", "grünen",
                                          "linke", "afd",     "fw",        "fwv",          "bsw",   "ssw",
                                          "ödp",   "piraten", "parteilos", "fraktionslos", NULL};
    return doc_punct(d, i, '(') && doc_one_of(d, i + 1, parties);
}

static bool is_saint(const struct doc *d, size_t i)
{
    return i && (doc_is(d, i - 1, "sankt") || (doc_punct(d, i - 1, '.') && i > 1 && doc_is(d, i - 2, "st")));
}

/* The word before the word before is a title, this one an unusual first name: "Landrätin Gesche Apen". */
static bool titled_first_name(const struct doc *d, size_t i)
{
    if (!i || begins_line(d, i) || !doc_capital(d, i) || (d->tokens[i].flags & TOK_ALLCAPS))
        return false;
    if (shortened_title(d, i - 1) != SIZE_MAX)
        return true;
    return doc_capital(d, i - 1) && token_is_person_role(d, i - 1) && !begins_line(d, i);
}

/* "sagt Grit Niesky": two capital words behind a verb of speaking are a person's, however rare the first name. */
static bool quoted_person(const struct doc *d, size_t i)
{
    return i && doc_capital(d, i) && !begins_line(d, i) && token_is_of(d, i - 1, WORD_SPEAKING) &&
           !doc_is(d, i - 1, "so") && !doc_is(d, i - 1, "findet");
}

/* "Gabriele von Bülow": token i is the "von". */
static bool noble_name(const struct doc *d, size_t i)
{
    if (doc_is(d, i, "van") && !doc_capital(d, i)) /* "gez. van Issum" */
        return true;
    return doc_is(d, i, "von") && i && !begins_line(d, i) && doc_capital(d, i - 1) &&
           token_is_of(d, i - 1, WORD_FIRST_NAME);
}

/* "die Stadträte Bogner, Grafenwöhr und Neumann": a plural of an office leads in a list of names. */
static bool in_list_of_persons(const struct doc *d, size_t i)
{
    enum { LONGEST = 24 };
    static const char *const offices[] = {"stadträte",
                                          "stadträtinnen",
                                          "gemeinderäte",
                                          "gemeinderätinnen",
                                          "kreisräte",
                                          "kreisrätinnen",
                                          "ratsmitglieder",
                                          "herren",
                                          "damen",
                                          "abgeordneten",
                                          "mitglieder",
                                          "ausschussmitglieder",
                                          "beigeordneten",
                                          "beigeordnete",
                                          "stadtverordneten",
                                          "stadtverordnete",
                                          "anwesend",
                                          "entschuldigt",
                                          NULL};
    static const char *const joins[] = {"und", "sowie", NULL};
    bool comma = false;
    size_t words = 0; /* since the last comma: a name has two at most */
    for (size_t n = 0; i && n < LONGEST && !begins_line(d, i); n++) {
        i--;
        if (i && doc_is(d, i, "mitglieder") && doc_begins(d, i - 1, "neue")) /* of a network as of a council */
            return false;
        if (doc_one_of(d, i, offices))
            return comma;
        bool join = doc_punct(d, i, ',') || doc_one_of(d, i, joins);
        comma |= join;
        words = join ? 0 : words + 1;
        if (!join && (!doc_capital(d, i) || words > 2))
            return false;
    }
    return false;
}

/* "Fulda, Karin" at the start of a line or behind a colon, with nothing of a sentence behind. */
static bool reversed_name(const struct doc *d, const struct mention *m)
{
    size_t i = m->end_name;
    bool begins = begins_line(d, m->first_token) || doc_punct(d, m->first_token - 1, ':');
    if (!begins || !doc_punct(d, i, ',') || begins_line(d, i + 1))
        return false;
    return doc_capital(d, i + 1) && token_is_of(d, i + 1, WORD_FIRST_NAME) &&
           (begins_line(d, i + 2) || d->tokens[i + 2].kind == TOK_PUNCT);
}

/* "Gemeinderat Ulm, Sitzung vom 15. Februar" at the start of a line: the council, not one of its members; those are
 * followed by what they do or say. Token i is the word for both. */
static bool is_council(const struct doc *d, size_t i, const struct mention *m)
{
    static const char *const councils[] = {"gemeinderat", "stadtrat", NULL};
    return begins_line(d, i) && doc_one_of(d, i, councils) &&
           (begins_line(d, m->end_name) ||
            (d->tokens[m->end_name].kind == TOK_PUNCT && !doc_punct(d, m->end_name, ':')));
}

bool is_person(const struct doc *d, const struct mention *m)
{
    char key[NAME_KEY_SIZE];
    size_t i = m->first_token;
    if (reversed_name(d, m))
        return true;
    if (m->hashtag || !i || begins_line(d, i))
        return false;
    static const char *const of[] = {"von", "mit", "durch", NULL};
    if (doc_is(d, i, "heide") && m->cue == CUE_NONE && m->end_name == i + 1 && doc_one_of(d, i - 1, of) &&
        doc_capital(d, i + 1) && !begins_line(d, i + 1)) /* "von Heide Tondern" */
        return true;
    if (m->cue == CUE_NONE && (in_list_of_persons(d, i) || party_behind(d, m->end_name)))
        return true;
    i--;
    if (doc_punct(d, i, '.'))
        return shortened_title(d, i) != SIZE_MAX || signed_for(d, i) || initial_before(d, i, m->first_token);
    if (noble_name(d, i))
        return true;
    if (!token_key(d, i, key) || !(d->tokens[i].flags & TOK_CAPITAL))
        return false;
    if (is_council(d, i, m))
        return false;
    if (doc_is(d, i, "heide") &&
        m->cue == CUE_NONE) /* a town's name too: "von Heide Tondern", not "in Heide Tondern" */
        return i > 0 && !doc_is(d, i - 1, "in");
    if (token_is_of(d, i, WORD_FIRST_NAME))
        return !is_saint(d, i) && !doc_punct(d, i - (i > 0), '#');
    return token_is_person_role(d, i) || (m->cue == CUE_NONE && quoted_person(d, i)) ||
           (m->cue == CUE_NONE && titled_first_name(d, i));
}

bool role_behind(const struct doc *d, const struct mention *m)
{
    size_t i = m->end_name, first = m->first_token;
    bool led = first && doc_capital(d, first - 1) && !begins_line(d, first);
    /* "des Kreisverbandes Essen, Vizechef": a noun with its article is no first name. */
    if (led && first > 1 && token_is_of(d, first - 2, WORD_DETERMINER))
        return false;
    return led && m->cue == CUE_NONE && doc_punct(d, i, ',') && doc_capital(d, i + 1) &&
           token_is_person_role(d, i + 1);
}

static bool is_year(const struct doc *d, size_t i)
{
    return i < d->ntokens && d->tokens[i].kind == TOK_NUMBER && d->tokens[i].end - d->tokens[i].start == 4;
}

/* Pages behind the year: "2013, S. 44", "2013, 44", "2013: 44". */
static bool pages_behind(const struct doc *d, size_t year)
{
    size_t page = year + 2;
    bool number =
        page < d->ntokens && d->tokens[page].kind == TOK_NUMBER && d->tokens[page].end - d->tokens[page].start < 4;
    if (doc_punct(d, year + 1, ',') && number && (doc_punct(d, page + 1, ')') || doc_punct(d, page + 1, ';')))
        return true;
    return (doc_punct(d, year + 1, ',') && doc_is(d, year + 2, "s") && doc_punct(d, year + 3, '.')) ||
           (doc_punct(d, year + 1, ':') && year + 2 < d->ntokens && d->tokens[year + 2].kind == TOK_NUMBER);
}

bool is_citation(const struct doc *d, const struct mention *m)
{
    size_t i = m->end_name;
    if (doc_is(d, i, "et") && doc_is(d, i + 1, "al"))
        return true;
    /* "Münster, R. (2014)": a reference. */
    if (doc_punct(d, i, ',') && doc_capital(d, i + 1) && d->tokens[i + 1].end - d->tokens[i + 1].start == 1 &&
        doc_punct(d, i + 2, '.') && !begins_line(d, i + 1))
        return true;
    static const char *const editors[] = {"hrsg", "hg", "herausgeber", "eds", "ed", NULL};
    bool bracket = doc_punct(d, i, '(');
    if (doc_punct(d, i, '/') && doc_capital(d, i + 1) && is_year(d, i + 2) && pages_behind(d, i + 2))
        return true; /* "Anklam/Teterow 2017, S. 44" */
    if (bracket && doc_one_of(d, i + 1, editors))
        return true;
    size_t year = i + bracket;
    if (!is_year(d, year))
        return false;
    size_t first = m->first_token;
    bool pair = first > 2 && !bracket && doc_punct(d, first - 1, '/') && doc_punct(d, first - 3, '.') && first > 3 &&
                doc_is(d, first - 4, "vgl"); /* "Vgl. Anklam/Teterow 2017" */
    if (pair)
        return true;
    bool compare = first > 1 && !begins_line(d, first) && doc_punct(d, first - 1, '.') && doc_is(d, first - 2, "vgl");
    return compare || pages_behind(d, year);
}
