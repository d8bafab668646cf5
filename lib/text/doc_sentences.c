#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/text/doc_part.h"

#include <string.h>

/* A line of at least this many bytes that does not end a sentence is taken to be wrapped. */
enum { WRAPPED_LINE = 60 };

/* Words behind which a full stop does not end the sentence (folded, without their full stop). */
static const char *const abbreviations[] = {
    "abb", "abg",  "tab",  "abs",  "abt",  "allg",    "art",    "aufl", "bd",   "bspw", "bzgl", "bzw",  "ca",
    "co",  "dez",  "dipl", "dr",   "ebd",  "einschl", "etc",    "ev",   "evtl", "exkl", "feb",  "febr", "ff",
    "fr",  "geb",  "gem",  "hann", "gez",  "ggf",     "hl",     "hr",   "hrsg", "inkl", "insb", "jan",  "jh",
    "jhd", "jr",   "jul",  "jun",  "kath", "kr",      "landkr", "lfd",  "lkr",  "lt",   "mag",  "max",  "med",
    "mia", "min",  "mind", "mio",  "mo",   "mrd",     "nov",    "nr",   "okt",  "phil", "prof", "rd",   "rer",
    "sep", "sept", "sog",  "st",   "std",  "str",     "tel",    "usf",  "vgl",  "vs",   "zz",   "zzgl", NULL};

/* Regions by which names are told apart: "Neumarkt i.d. OPf.", "Plauen/Vogtl.", "Minden (Westf.)". */
static const char *const regions[] = {
    "opf",   "opfl",     "oberpf",  "oberpfl",  "oberfr",  "mittelfr", "unterfr", "ofr",  "mfr",
    "ufr",   "vogtl",    "erzgeb",  "westf",    "holst",   "thür",     "sachs",   "oldb", "oldenb",
    "württ", "meckl",    "vorpom",  "brandenb", "niederb", "oberb",    "schwäb",  "rhld", "rheinl",
    "odenw", "schwarzw", "westerw", "taun",     "lauenb",  "schlesw",  "bay",     "hess", NULL};

/* Words that begin a sentence far more often than they follow an ordinal or abbreviation with a capital. */
static const char *const starters[] = {"aber",
                                       "als",
                                       "am",
                                       "an",
                                       "auch",
                                       "auf",
                                       "aus",
                                       "außerdem",
                                       "bei",
                                       "beide",
                                       "bis",
                                       "bisher",
                                       "da",
                                       "dabei",
                                       "dafür",
                                       "dagegen",
                                       "damit",
                                       "danach",
                                       "daneben",
                                       "daher",
                                       "darum",
                                       "darüber",
                                       "das",
                                       "dass",
                                       "dazu",
                                       "dem",
                                       "den",
                                       "denn",
                                       "der",
                                       "deshalb",
                                       "des",
                                       "die",
                                       "dies",
                                       "diese",
                                       "dieser",
                                       "dieses",
                                       "doch",
                                       "dort",
                                       "durch",
                                       "ein",
                                       "eine",
                                       "einen",
                                       "einer",
                                       "er",
                                       "es",
                                       "für",
                                       "hier",
                                       "hierzu",
                                       "hinzu",
                                       "ich",
                                       "ihr",
                                       "ihre",
                                       "im",
                                       "in",
                                       "inzwischen",
                                       "ist",
                                       "jede",
                                       "jeder",
                                       "kein",
                                       "man",
                                       "mehr",
                                       "mit",
                                       "nach",
                                       "nachdem",
                                       "neben",
                                       "nicht",
                                       "noch",
                                       "nun",
                                       "nur",
                                       "ob",
                                       "obwohl",
                                       "ohne",
                                       "rund",
                                       "schon",
                                       "sein",
                                       "seine",
                                       "seit",
                                       "seitdem",
                                       "sie",
                                       "sind",
                                       "so",
                                       "sondern",
                                       "sowohl",
                                       "trotz",
                                       "um",
                                       "und",
                                       "unser",
                                       "unsere",
                                       "unter",
                                       "viele",
                                       "vom",
                                       "von",
                                       "vor",
                                       "während",
                                       "warum",
                                       "was",
                                       "wegen",
                                       "weil",
                                       "weitere",
                                       "wenn",
                                       "wer",
                                       "wie",
                                       "wir",
                                       "wo",
                                       "zu",
                                       "zudem",
                                       "zum",
                                       "zur",
                                       "zurzeit",
                                       "zwischen",
                                       "über",
                                       "bundesweit",
                                       "deutschlandweit",
                                       "landesweit",
                                       "insgesamt",
                                       "heute",
                                       "damals",
                                       "derzeit",
                                       "aktuell",
                                       "mittlerweile",
                                       "zusammen",
                                       "davon",
                                       "darunter",
                                       "allein",
                                       "zugleich",
                                       "gleichzeitig",
                                       "zuletzt",
                                       "zuvor",
                                       "zunächst",
                                       "allerdings",
                                       "jedoch",
                                       "dennoch",
                                       "hingegen",
                                       "ebenso",
                                       "erstmals",
                                       "gemeinsam",
                                       "ihm",
                                       "ihnen",
                                       "laut",
                                       "gemäß",
                                       "herr",
                                       "frau",
                                       "darin",
                                       "daran",
                                       "darauf",
                                       "somit",
                                       "mithin",
                                       "einschließlich",
                                       "momentan",
                                       "gegenwärtig",
                                       "bislang",
                                       "anschließend",
                                       "schließlich",
                                       "nunmehr",
                                       NULL};

/* German function words; a text has them at every fourth to tenth place. Lists and tables have few: with them go what
 * lists of communes are made of, and months that no other language spells so. */
static const char *const function_words[] = {
    "aber",     "als",      "am",        "an",        "auch",       "auf",
    "aus",      "bei",      "bis",       "das",       "dem",        "den",
    "der",      "des",      "die",       "ein",       "eine",       "einer",
    "es",       "für",      "hat",       "ich",       "im",         "ist",
    "mit",      "nach",     "nicht",     "sich",      "sie",        "sind",
    "über",     "um",       "und",       "von",       "vor",        "war",
    "wird",     "wie",      "wir",       "zu",        "zum",        "zur",
    "seit",     "stadt",    "städte",    "landkreis", "landkreise", "kreis",
    "kreise",   "gemeinde", "gemeinden", "kommune",   "kommunen",   "landeshauptstadt",
    "beitritt", "januar",   "februar",   "märz",      "juni",       "juli",
    "oktober",  "dezember", NULL};

/* Words before a number of things, no ordinal: "es sind gut 70. Drei weitere", "stieg auf 51. Vier Jahre". */
static const char *const rounding[] = {
    "gut", "rund",  "knapp",      "etwa",       "fast",      "circa",   "über",      "ungefähr", "keine", "nahezu",
    "nur", "deren", "mindestens", "wenigstens", "höchstens", "maximal", "annähernd", "beinahe",  "zirka", NULL};
/* The same where the number is no day of a month. */
static const char *const counting[] = {
    "auf",          "bei",     "es",      "sind",    "waren",    "wir",        "nun",
    "noch",         "jetzt",   "schon",   "von",     "erst",     "inzwischen", "bundesweit",
    "mittlerweile", "heute",   "derzeit", "aktuell", "zusammen", "insgesamt",  "deutschlandweit",
    "landesweit",   "umfasst", "zählt",   "zurzeit", "bislang",  "bisher",     "zuletzt",
    "zuvor",        "davor",   "darauf",  "bereits", "später",   "nochmals",   NULL};

enum { WORD_ABBREVIATION = 2, WORD_STARTER = 4, WORD_FUNCTION = 8 };

static bool is_among(const char *fold, const char *const *words)
{
    while (*words && (**words != *fold || strcmp(*words, fold) != 0))
        words++;
    return *words != NULL;
}

static unsigned sentence_class(const char *fold)
{
    return 1U | (is_among(fold, abbreviations) || is_among(fold, regions) ? WORD_ABBREVIATION : 0) |
           (is_among(fold, starters) ? WORD_STARTER : 0) | (is_among(fold, function_words) ? WORD_FUNCTION : 0);
}

static bool is_sentence_word(const struct doc *d, size_t i, unsigned class)
{
    if (d->tokens[i].kind != TOK_WORD)
        return false;
    struct word *w = &d->vocabulary->words[d->tokens[i].word];
    if (w->sentence == WORD_UNKNOWN)
        w->sentence = (uint8_t)sentence_class(doc_fold(d, i));
    return w->sentence & class;
}

bool doc_is_starter(const struct doc *d, size_t i)
{
    return is_sentence_word(d, i, WORD_STARTER);
}

bool doc_is_function_word(const struct doc *d, size_t i)
{
    return is_sentence_word(d, i, WORD_FUNCTION);
}

static bool is_closing(const struct doc *d, size_t i)
{
    static const char *const marks[] = {"\"", "'", ")", "]", "“", "”", "‘", "’", "»", "«", "›", "‹",
                                        "¹",  "²", "³", "⁰", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", NULL};
    const struct token *t = &d->tokens[i];
    return t->kind == TOK_PUNCT && !(t->flags & TOK_SPACE) && doc_text_in(d, i, marks);
}

static bool is_ellipsis(const struct doc *d, size_t i)
{
    const struct token *t = &d->tokens[i];
    return t->kind == TOK_PUNCT && t->end - t->start == 3 && !memcmp(d->text + t->start, "…", 3);
}

static bool is_count(const struct doc *d, size_t i)
{
    const struct token *t = &d->tokens[i];
    const char *digits = d->text + t->start;
    bool no_day =
        t->end - t->start > 2 || (t->end - t->start == 2 && (*digits > '3' || (*digits == '3' && digits[1] > '1')));
    static const char *const being[] = {"sind", "waren", "seien", "wären", NULL};
    if (i > 1 && doc_is(d, i - 1, "es") && doc_one_of(d, i - 2, being)) /* "waren es 14. Hessen" */
        return true;
    static const char *const numbers[] = {"zwei", "drei", "vier", "fünf", "sechs", "sieben",
                                          "acht", "neun", "zehn", "elf",  "zwölf", NULL};
    if (doc_one_of(d, i + 2, numbers)) /* "gibt es 62. Sechs weitere" */
        return true;
    static const char *const more[] = {"mehr", "weniger", NULL};
    if (i > 1 && doc_is(d, i - 1, "als") && doc_one_of(d, i - 2, more))
        return true;
    static const char *const so_far[] = {"inzwischen", "mittlerweile", "derzeit",   "zurzeit",  "aktuell",
                                         "bislang",    "bisher",       "insgesamt", "zusammen", "bereits",
                                         "bundesweit", "landesweit",   "davon",     NULL};
    static const char *const months[] = {"jan", "feb", "märz", "apr", "mai", "jun", "jul",
                                         "aug", "sep", "okt",  "nov", "dez", NULL};
    if (i > 0 && doc_one_of(d, i - 1, so_far) &&
        !doc_begins_in(d, i + 2, months)) /* "sind es bereits 16. Ende 2018" */
        return true;
    return i > 0 && (doc_one_of(d, i - 1, rounding) || (no_day && doc_one_of(d, i - 1, counting)));
}

/* "mit ins Stadthaus 4. Celle ist", "unter den ersten 14. Beigetreten ist", "Partnerkommunen: 61. Träger ist", "vor
 * Bremen mit 2. Gefördert werden": a number behind a noun within the sentence, a colon, "mit", or of the first, with
 * a finite verb second in what follows; not "am Montag 4. Mai ist", "Die 14. Konferenz ist". */
static bool is_label(const struct doc *d, size_t i, size_t next)
{
    static const char *const finite[] = {"ist",    "sind",    "war",    "waren",  "hat",       "haben",  "hatte",
                                         "hatten", "wird",    "werden", "wurde",  "wurden",    "kann",   "können",
                                         "soll",   "sollen",  "muss",   "müssen", "gibt",      "gehört", "gehören",
                                         "bleibt", "bleiben", "kommt",  "kommen", "beteiligt", "nimmt",  "nehmen",
                                         "macht",  "machen",  "steht",  "stehen", NULL};
    static const char *const before[] = {"ersten", "mit", "bei", NULL};
    static const char *const days[] = {"tag", "mittwoch", "abend", NULL};
    if (i < 2 || !doc_one_of(d, next + 1, finite) || d->tokens[next].kind != TOK_WORD || doc_is_month(d, next))
        return false;
    bool noun = doc_capital(d, i - 1) && (d->tokens[i - 2].kind == TOK_WORD || doc_punct(d, i - 2, '-')) &&
                !(d->tokens[i - 1].flags & TOK_LINE_START) && !doc_ends_in(d, i - 1, 0, days);
    return noun || doc_one_of(d, i - 1, before) || doc_one_of(d, i - 1, counting) || doc_punct(d, i - 1, ':');
}

/* "das erste seiner Art.": the noun, not what a law is cited by ("Art. 3"). */
static bool is_whole_word(const struct doc *d, size_t i)
{
    static const char *const determiners[] = {"der",    "dieser", "jeder", "aller",   "einer",
                                              "keiner", "seiner", "ihrer", "eigener", NULL};
    return doc_is(d, i, "art") && i > 0 && doc_one_of(d, i - 1, determiners);
}

/* Whether the full stop at token i, with token `next` behind it and its closing marks, ends a sentence. */
static bool stop_ends(const struct doc *d, size_t i, size_t next)
{
    const struct token *t = d->tokens;
    if (next >= d->ntokens)
        return true;
    if (!(t[next].flags & TOK_SPACE))
        return false;
    if (t[next].kind == TOK_WORD && !(t[next].flags & TOK_CAPITAL))
        return false;
    if (i == 0 || t[i].flags & TOK_SPACE)
        return true;
    const struct token *before = &t[i - 1];
    bool starter = is_sentence_word(d, next, WORD_STARTER);
    if (before->kind == TOK_NUMBER && before->flags & TOK_LINE_START) /* the number of a list item */
        return false;
    const size_t YEAR = 4;                                                                    /* digits */
    const bool of_date = i > 1 && t[i - 2].kind == TOK_PUNCT && !(before->flags & TOK_SPACE); /* "14.2. 2023" */
    if (before->kind == TOK_NUMBER && before->fold_len < YEAR && t[next].kind == TOK_NUMBER &&
        t[next].fold_len == YEAR && next + 1 < d->ntokens && t[next + 1].kind == TOK_WORD && !of_date &&
        !(t[next + 1].flags & TOK_CAPITAL) && !(i > 1 && t[i - 2].kind == TOK_NUMBER))
        return true; /* "mit 14. 2023 sind fünf dazugekommen" */
    if (before->kind ==
        TOK_NUMBER) /* "am 16. Kooperationstreffen", "5. Mai"; but "seit 2015. Die", "seit 2015. 2018 kam" */
        return starter || is_count(d, i - 1) || is_label(d, i - 1, next) || before->fold_len > YEAR ||
               (before->fold_len == YEAR && (t[next].kind != TOK_NUMBER || t[next].fold_len == YEAR));
    if (before->kind == TOK_WORD) {
        bool single = before->fold_len == 1 || (before->fold_len == 2 && (doc_fold(d, i - 1)[0] & 0x80));
        if (single || (is_sentence_word(d, i - 1, WORD_ABBREVIATION) && !is_whole_word(d, i - 1)))
            return starter && !single;
    }
    return true;
}

/* "[2]" right behind the stop: the mark of a note. */
static bool is_footnote(const struct doc *d, size_t i)
{
    return i + 2 < d->ntokens && doc_punct(d, i, '[') && !(d->tokens[i].flags & TOK_SPACE) &&
           d->tokens[i + 1].kind == TOK_NUMBER && doc_punct(d, i + 2, ']');
}

/* Whether a sentence ends at token i; *end is the first token behind it (closing marks belong to it). */
static bool ends_sentence(const struct doc *d, size_t i, size_t *end)
{
    bool stop = doc_punct(d, i, '.'), mark = doc_punct(d, i, '!') || doc_punct(d, i, '?') || is_ellipsis(d, i);
    if (!stop && !mark) {
        doc_set_dull(d, i, DULL_STOP);
        return false;
    }
    size_t next = i + 1;
    while (next < d->ntokens && is_closing(d, next))
        next++;
    while (is_footnote(d, next))
        next += 3;
    *end = next;
    if (stop)
        return stop_ends(d, i, next);
    /* „Gesund aufwachsen für alle!“ in the middle of a sentence. */
    return next >= d->ntokens || ((d->tokens[next].flags & TOK_SPACE) &&
                                  (d->tokens[next].kind != TOK_WORD || d->tokens[next].flags & TOK_CAPITAL) &&
                                  (next == i + 1 || is_sentence_word(d, next, WORD_STARTER)));
}

/* Whether the lines of the plain text are wrapped by hand: not if as many are too long for that as are not. */
static bool is_wrapped(const struct doc *d)
{
    enum { TOO_LONG = 110 }; /* bytes */
    size_t full = 0, too_long = 0;
    for (size_t i = 0; i < d->nlines; i++) {
        size_t len = d->lines[i].end - d->lines[i].start;
        full += len >= WRAPPED_LINE && len < TOO_LONG && d->lines[i].kind == BLOCK_TEXT;
        too_long += len >= TOO_LONG;
    }
    return !d->page->structured && full > too_long;
}

bool doc_line_is_labelled(const struct doc *d, const struct line *line)
{
    const uint32_t LONGEST = 14; /* tokens of a label */
    uint32_t end = line->end_token - line->first_token > LONGEST ? line->first_token + LONGEST : line->end_token;
    if (!(d->tokens[line->first_token].flags & TOK_CAPITAL))
        return false;
    for (uint32_t i = line->first_token + 1; i < end && !doc_punct(d, i, ','); i++) {
        if (doc_punct(d, i, ':'))
            return true;
        if (doc_punct(d, i, '.') && d->tokens[i - 1].fold_len > 2) /* "St. Wendel: ..." */
            return false;
    }
    return false;
}

/* Whether lines i and i + 1 are entries of a list, or the first of them and the line above it. */
static bool is_in_dashed_list(const struct doc *d, size_t i)
{
    return doc_line_is_dashed(d, i) && (doc_line_is_dashed(d, i + 1) || (i > 0 && doc_line_is_dashed(d, i - 1)));
}

/* "Sehr geehrte Frau Roth,": what the letter begins with is no part of its first sentence. */
static bool is_address(const struct doc *d, const struct line *line)
{
    static const char *const words[] = {"geehrte",   "geehrter", "geehrten", "verehrte", "verehrter",
                                        "verehrten", "liebe",    "lieber",   "werte",    "werter",
                                        "hallo",     "guten",    "moin",     NULL};
    enum { NEAR = 3 };
    return doc_punct(d, line->end_token - 1, ',') &&
           doc_has_one_of(d, line->first_token, reach_on(line->first_token, NEAR, line->end_token), words);
}

/* "2016: ...", "Mai 2020|...", "03.07.2019 | ...": an entry of a timeline, which begins with its date and a sign. */
static bool begins_with_dated_label(const struct doc *d, const struct line *line)
{
    enum { LONGEST = 8, YEAR = 4 }; /* tokens before the sign; digits */
    const size_t end = reach_on(line->first_token, LONGEST, line->end_token);
    for (size_t i = line->first_token; i + 1 < end; i++) {
        const struct token *t = &d->tokens[i];
        if (t->kind == TOK_NUMBER && t->end - t->start == YEAR)
            return (d->text[t->start] == '1' || d->text[t->start] == '2') &&
                   (doc_punct(d, i + 1, ':') || doc_punct(d, i + 1, '|'));
        if (t->kind == TOK_WORD && i > line->first_token && d->tokens[i - 1].kind == TOK_WORD)
            return false;
    }
    return false;
}

/* Whether the sentence that is open at the end of line i runs on in line i + 1. */
static bool runs_on(const struct doc *d, size_t i, bool wrapped)
{
    if (i + 1 >= d->nlines)
        return false;
    const struct line *line = &d->lines[i], *next = &d->lines[i + 1];
    if (line_is_empty(next) || line_is_empty(line))
        return false;
    if (line->kind != next->kind ||
        (line->kind != BLOCK_TEXT && line->kind != BLOCK_QUOTE && line->kind != BLOCK_DETAIL))
        return line->kind == BLOCK_ITEM && next->kind == BLOCK_TEXT && !d->page->structured &&
               d->tokens[next->first_token].kind == TOK_WORD && !(d->tokens[next->first_token].flags & TOK_CAPITAL);
    const struct token *first = &d->tokens[next->first_token], *last = &d->tokens[line->end_token - 1];
    if (last->end > line->end) /* "Oberhau-" "sen" */
        return true;
    if (last->kind == TOK_PUNCT && last->end - last->start == 1 && strchr(".!?:", d->text[last->start]))
        return false;
    if (is_address(d, line) || doc_line_begins_with_signs(d, next) || begins_with_dated_label(d, next))
        return false;
    if ((first->kind == TOK_WORD && !(first->flags & TOK_CAPITAL)) || doc_line_is_left_open(d, i))
        return true;
    /* „... für alle!“ at the end of a line, with a numbered or dated line below it. */
    if (first->kind == TOK_NUMBER && is_closing(d, line->end_token - 1))
        return false;
    if ((doc_line_is_labelled(d, line) && doc_line_is_labelled(d, next)) || is_in_dashed_list(d, i) ||
        doc_line_goes_on_in_years(d, line, next) || doc_line_goes_on_in_times(d, line, next) ||
        doc_line_has_room(d, i))
        return false;
    return wrapped && (line->end - line->start >= WRAPPED_LINE || doc_line_is_wrapped(d, i));
}

static void add_sentence(struct doc *d, size_t first, size_t end, size_t line)
{
    if (first >= end)
        return;
    d->sentences = mem_grow(d->sentences, &d->cap_sentences, d->nsentences + 1, sizeof *d->sentences);
    d->sentences[d->nsentences++] = (struct sentence){.start = d->tokens[first].start,
                                                      .end = d->tokens[end - 1].end,
                                                      .first_token = (uint32_t)first,
                                                      .end_token = (uint32_t)end,
                                                      .line = (uint32_t)line};
    d->tokens[first].flags |= TOK_SENTENCE_START;
}

void doc_read_sentences(struct doc *d)
{
    size_t first = 0, began = 0;
    const bool wrapped = is_wrapped(d);
    for (size_t l = 0; l < d->nlines; l++) {
        const struct line *line = &d->lines[l];
        if (first == line->first_token)
            began = l;
        for (size_t i = line->first_token, end; (i = doc_next(d, i, line->end_token, DULL_STOP)) < line->end_token;
             i++) {
            if (!ends_sentence(d, i, &end))
                continue;
            add_sentence(d, first, end, began);
            first = end;
            began = l;
            i = end - 1;
        }
        if (first < line->end_token && !runs_on(d, l, wrapped)) {
            add_sentence(d, first, line->end_token, began);
            first = line->end_token;
        }
    }
    add_sentence(d, first, d->ntokens, began);
}
