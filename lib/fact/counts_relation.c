/* How many a number says that there are: "mehr als", "rund", "60 oder mehr", "60 bis 70". German in general. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"

#include <string.h>

struct relation_words {
    const char *words; /* folded, in the order of the text, right before the number */
    enum relation relation;
    char last; /* of the words' letters */
};

/* Longer ones first. "knapp", "fast" say less than (CONTRACT.md, relation). */
static const struct relation_words relations[] = {
    {"nicht weniger als", REL_GE, 's'},
    {"nicht mehr als", REL_LE, 's'},
    {"deutlich mehr als", REL_GT, 's'},
    {"weit mehr als", REL_GT, 's'},
    {"etwas mehr als", REL_GT, 's'},
    {"etwas über", REL_GT, 'r'},
    {"etwas unter", REL_LT, 'r'},
    {"knapp über", REL_GT, 'r'},
    {"knapp unter", REL_LT, 'r'},
    {"leicht über", REL_GT, 'r'},
    {"leicht unter", REL_LT, 'r'},
    {"mehr als", REL_GT, 's'},
    {"weit über", REL_GT, 'r'},
    {"deutlich über", REL_GT, 'r'},
    {"weniger als", REL_LT, 's'},
    {"bis zu", REL_LE, 'u'},
    {"an die", REL_APPROX, 'e'},
    {"um die", REL_APPROX, 'e'},
    {"in etwa", REL_APPROX, 'a'},
    {"gut und gerne", REL_APPROX, 'e'},
    {"gut und gern", REL_APPROX, 'n'},
    {"über", REL_GT, 'r'},
    {"gut", REL_GT, 't'},
    {"rund", REL_APPROX, 'd'},
    {"etwa", REL_APPROX, 'a'},
    {"circa", REL_APPROX, 'a'},
    {"zirka", REL_APPROX, 'a'},
    {"ca .", REL_APPROX, '.'},
    {"ca", REL_APPROX, 'a'},
    {"ungefähr", REL_APPROX, 'r'},
    {"gegen", REL_APPROX, 'n'},
    {"annähernd", REL_APPROX, 'd'},
    {"schätzungsweise", REL_APPROX, 'e'},
    {"knapp", REL_LT, 'p'},
    {"fast schon", REL_LT, 'n'},
    {"schon fast", REL_LT, 't'},
    {"fast", REL_LT, 't'},
    {"nahezu", REL_LT, 'u'},
    {"beinahe", REL_LT, 'e'},
    {"bald", REL_LT, 'd'},
    {"mindestens", REL_GE, 's'},
    {"wenigstens", REL_GE, 's'},
    {"zumindest", REL_GE, 't'},
    {"höchstens", REL_LE, 's'},
    {"maximal", REL_LE, 'l'},
    {"unter", REL_LT, 'r'},
    {"keine", REL_LT, 'e'},
    {"nicht einmal", REL_LT, 'l'},
    {"nicht ganz", REL_LT, 'z'},
    {">", REL_GT, '>'},
    {"<", REL_LT, '<'},
};

/* Whether the tokens that end before `end` spell the words (separated by blanks); their number, else 0. */
static size_t spells_before(const struct doc *d, size_t end, const char *words)
{
    size_t n = 1;
    for (const char *c = words; *c; c++)
        n += *c == ' ';
    if (n > end)
        return 0;
    size_t i = end - n;
    for (const char *c = words; *c; i++) {
        size_t len = strcspn(c, " ");
        const struct token *t = &d->tokens[i];
        const char *fold = t->kind == TOK_PUNCT ? d->text + t->start : doc_fold(d, i);
        size_t fold_len = t->kind == TOK_PUNCT ? t->end - t->start : t->fold_len;
        if (fold_len != len || memcmp(fold, c, len) != 0)
            return 0;
        c += len;
        if (*c == ' ')
            c++;
    }
    return n;
}

/* "Wir freuen uns über sieben Partnerkommunen", "verfügt über 14", "ein Überblick über neun": what is rejoiced over,
 * not more than so many. Round numbers are more ("berichteten über 60 Kommunen"). */
static bool is_governed(const struct doc *d, const struct quantity *q)
{
    static const char *const governs[] = {"freu",   "verfüg", "bericht",  "informier", "überblick", "übersicht",
                                          "sprach", "sprech", "gespräch", "beschluss", NULL};
    static const char *const spreads[] = {"spann", "erstreck", "verteil",
                                          "reich", "zieh",     NULL}; /* "über zehn Kreise" */
    enum { REACH = 8, ROUND = 10, SPELLED_OUT = 12 };
    size_t preposition = q->number_token - 1;
    size_t first = d->sentences[doc_sentence_of(d, preposition)].first_token,
           from = reach_back(preposition, REACH, first);
    for (size_t i = from; i < preposition; i++) /* "berichtete, dass über 95 mitmachen" */
        from = doc_punct(d, i, ',') ? i : from;
    first = from;
    if (preposition > from &&
        token_classes(d, preposition - 1) & W_ARTICLE) /* "ein Überblick über die über 85 Kommunen" */
        return false;
    return (q->value % ROUND && doc_has_stem(d, first, preposition, governs)) ||
           (q->words && q->value <= SPELLED_OUT && doc_has_stem(d, first, preposition, spreads));
}

/* "Unter 50 Partnern ist er einer der rührigsten", "unter 28 Kommunen der einzige": among so many, for a dative
 * follows that no nominative is like, or who stands out of them. */
static bool is_among_them(const struct doc *d, const struct quantity *q)
{
    static const char *const datives[] = {"partnern", "städten",  "kreisen",     "landkreisen",  "mitgliedern",
                                          "orten",    "bezirken", "teilnehmern", "mitstreitern", NULL};
    static const char *const one[] = {"der", "die", "das", "einer", "eine", "eines", NULL};
    static const char *const best[] = {"einzig", "erst", "zweit", "dritt", NULL};
    const size_t REACH = 12; /* tokens */
    const size_t end = reach_on(q->end_number, REACH, d->sentences[doc_sentence_of(d, q->number_token)].end_token);
    if (doc_has_one_of(d, q->end_number, reach_on(q->end_number, 3, end), datives))
        return true;
    for (size_t i = q->end_number; i + 1 < end; i++)
        if (doc_one_of(d, i, one) && !doc_capital(d, i + 1) &&
            (doc_begins_in(d, i + 1, best) || doc_ends(d, i + 1, 4, "ste") || doc_ends(d, i + 1, 4, "sten")))
            return true;
    return false;
}

void relation_read(const struct doc *d, struct quantity *q)
{
    if (q->number_token == 0)
        return;
    size_t before = q->number_token - 1;
    if (doc_is(d, before, "um") && count_hovers(d, q)) { /* "pendelt die Zahl um 75" */
        q->relation = REL_APPROX;
        q->first_token = (uint32_t)before;
        return;
    }
    const size_t len = d->tokens[before].fold_len;
    char last = len > 0 ? doc_fold(d, before)[len - 1] : '\0';
    for (size_t i = 0; i < sizeof relations / sizeof *relations; i++) {
        if (relations[i].last != last)
            continue; /* most are told apart by their last letter */
        size_t n = spells_before(d, q->number_token, relations[i].words);
        /* "an die 70" is about 70, "an die neun Kommunen" are nine. */
        bool round = q->value >= 10 && q->value % 5 == 0;
        if (n == 2 && doc_is(d, q->number_token - 1, "die") && !round)
            continue;
        /* "die einzige Großstadt unter vier Partnern": among them. */
        const int64_t SPELLED_OUT = 12;
        if (n == 1 && doc_is(d, q->number_token - 1, "unter") &&
            ((q->words && q->value <= SPELLED_OUT) || is_among_them(d, q)))
            continue;
        /* "über sechs seiner zwölf Bezirke vertreten": by means of them. */
        static const char *const of_its[] = {"seiner", "ihrer", NULL};
        if (n == 1 && doc_is(d, q->number_token - 1, "über") && doc_one_of(d, q->end_number, of_its))
            continue;
        if (n == 1 && doc_is(d, q->number_token - 1, "über") && (is_governed(d, q) || count_is_stage(d, q)))
            continue;
        if (n) {
            q->relation = relations[i].relation;
            q->first_token = (uint32_t)(q->number_token - n);
            return;
        }
    }
}

void relation_read_behind(const struct doc *d, struct quantity *q)
{
    const struct token *t = &d->tokens[q->end_number];
    if (doc_punct(d, q->end_number, '+') && !(t->flags & TOK_SPACE)) { /* "80+ Kommunen" */
        q->relation = REL_GE;
        q->end_number++;
    }
    if (doc_is(d, q->end_number, "plus") && !doc_capital(d, q->end_number + 1) && /* "70 plus X": a sum */
        !number_may_begin(d, q->end_number + 1)) {
        q->relation = REL_GT;
        q->end_number++;
    }
    bool either = doc_is(d, q->end_number, "oder") || doc_is(d, q->end_number, "und");
    if (either && doc_is(d, q->end_number + 1, "mehr")) {
        q->relation = REL_GE;
        q->end_number += 2;
    }
}

void relation_read_range(const struct analysis *a, struct quantity *q)
{
    struct number low;
    size_t i = q->number_token;
    bool range = i >= 2 && (doc_is(a->doc, i - 1, "bis") ||
                            (i >= 3 && doc_is(a->doc, i - 1, "und") && doc_is(a->doc, i - 3, "zwischen")));
    if (q->relation == REL_EQ && range && !(a->token_bits[i - 2] & BIT_DATE) &&
        number_read(a->doc, i - 2, false, &low) && low.end_token == i - 1 && !low.ordinal && low.value < q->value)
        q->relation = REL_LE;
}

bool number_begins_range(const struct analysis *a, const struct number *low)
{
    struct number high;
    size_t i = low->end_token;
    return doc_is(a->doc, i, "bis") && counts_at(a, i + 1, &high) && high.value > low->value && !low->ordinal &&
           !high.ordinal;
}
