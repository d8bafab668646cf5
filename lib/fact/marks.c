#include "lib/fact/marks.h"

#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/fact/words.h"

#include <stdlib.h>
#include <string.h>

/* Longer sentences (tables, lists without full stops) are matched in pieces of this many bytes, so that the limits of
 * one match (pattern.c) suffice for every honest pattern. */
enum { SENTENCE_MAX = 8192 };

enum { SIGN_SIZE = 3 }; /* bytes of the longest of these */
/* Punctuation that is written in many ways. */
static const struct {
    char sign[SIGN_SIZE + 1], plain;
} signs[] = {
    {"„", '"'},  {"“", '"'}, {"”", '"'}, {"»", '"'}, {"«", '"'}, {"‟", '"'}, {"‚", '"'}, {"‘", '"'},
    {"’", '\''}, {"‹", '"'}, {"›", '"'}, {"–", '-'}, {"—", '-'}, {"‐", '-'}, {"‑", '-'}, {"−", '-'},
};

static void add_punct(const char *s, size_t len, struct buf *out)
{
    char sign[SIGN_SIZE + 1] = "";
    memcpy(sign, s, len <= SIGN_SIZE ? len : 0);
    for (size_t i = 0; len > 1 && i < sizeof signs / sizeof *signs; i++)
        if (!memcmp(signs[i].sign, sign, sizeof sign)) {
            buf_addc(out, signs[i].plain);
            return;
        }
    buf_add(out, s, len);
}

void plain_form(const struct doc *d, size_t first, size_t end, struct buf *out, uint32_t *starts)
{
    for (size_t i = first; i < end; i++) {
        const struct token *t = &d->tokens[i];
        if (i > first && t->flags & TOK_SPACE)
            buf_addc(out, ' ');
        if (starts)
            starts[i - first] = (uint32_t)out->len;
        if (t->kind == TOK_PUNCT)
            add_punct(d->text + t->start, t->end - t->start, out);
        else
            buf_add(out, doc_fold(d, i), t->fold_len);
    }
    if (starts)
        starts[end - first] = (uint32_t)out->len;
}

/* What one sentence is matched with. */
struct scan {
    struct marks *m;
    const struct doc *d;
    const struct profile *profile;
    struct report *report;
    size_t first, n;           /* the tokens that `plain` shows */
    size_t clause, clause_end; /* bytes [clause, clause_end) of it: the last answer of clause_end */
};

static bool within_limit(struct scan *s, const struct rule *r, size_t index, enum match found)
{
    if (found == MATCH_FOUND)
        return true;
    if (found == MATCH_LIMIT) {
        s->m->spent[index] = 1;
        s->m->limited = true;
        if (s->report)
            report_note(s->report, s->d->page->source.data, 0,
                        "%s: rule %s reached the match limit and is left out on this page", profile_path(s->profile),
                        r->id);
    }
    return false;
}

/* The token that holds the byte of `plain`. */
static uint32_t token_of(const struct scan *s, size_t byte)
{
    size_t low = 0, high = s->n;
    while (high - low > 1) {
        size_t mid = (low + high) / 2;
        if (s->m->starts[mid] <= byte)
            low = mid;
        else
            high = mid;
    }
    return (uint32_t)(s->first + low);
}

static void add_mark(struct scan *s, const struct mark *mark)
{
    struct marks *m = s->m;
    m->v = mem_grow(m->v, &m->cap, m->n + 1, sizeof *m->v);
    m->v[m->n++] = *mark;
}

/* Where what belongs to a verb before byte `from` of `plain` ends at the latest: at a colon or semicolon with white space
 * behind it. */
static size_t clause_end(struct scan *s, size_t from)
{
    const char *plain = s->m->plain.data;
    size_t len = s->m->plain.len, i = from;
    if (from >= s->clause && from < s->clause_end)
        return s->clause_end;
    while (i + 1 < len && !((plain[i] == ':' || plain[i] == ';') && plain[i + 1] == ' '))
        i++;
    s->clause = from;
    s->clause_end = i + 1 < len ? i + 1 : len;
    return s->clause_end;
}

/* "ist Partnerkommune, im Netzwerk aber nicht vertreten": behind a predicate noun and a comma the verb is left out. */
static bool is_contrast(const struct doc *d, size_t comma, size_t part)
{
    const size_t HEAD = 5; /* tokens */
    return comma > 0 && doc_capital(d, comma - 1) && tokens_are(d, comma + 1, reach_on(comma + 1, HEAD, part), W_BUT);
}

/* "gehört dem Prozess an, Plön stieß dazu": the verb has its part before the comma; not "gehört, von Anfang an, dazu". */
static bool has_part_before(const struct doc *d, size_t comma, size_t verb_end)
{
    static const char *const parts[] = {"an",   "bei", "teil", "mit", "dabei", "hinzu",
                                        "dazu", "auf", "aus",  "ein", NULL};
    static const char *const outset[] = {"anfang", "beginn", "stunde", "jahr", "tag", NULL};
    return comma > verb_end && doc_one_of(d, comma - 1, parts) &&
           !(comma > verb_end + 1 && doc_one_of(d, comma - 2, outset));
}

/* "das sich", "der seit 2012", "die schon": a relative pronoun behind the comma, not an article, which has a noun
 * behind it. */
static bool begins_relative(const struct doc *d, size_t comma)
{
    const unsigned small = W_PREP | W_WITH | W_SINCE | W_ADVERB | W_NOW;
    return token_classes(d, comma + 1) & W_RELATIVE &&
           (doc_is(d, comma + 2, "sich") || token_classes(d, comma + 2) & small);
}

/* Whether the separate part of a verb is its own: "waren schneller: X ist dabei" has "ist dabei", not "waren dabei".
 * A colon or semicolon ends the verb's reach, and so does a comma behind which another finite verb stands before it,
 * and "und" with a finite verb right behind it. */
static bool is_own_part(const struct doc *d, const struct mark *m)
{
    const size_t REACH = 80; /* tokens */
    static const char *const dependent[] = {"dass",    "ob",      "weil",   "damit", "wenn",
                                            "falls",   "nachdem", "obwohl", "bevor", "sodass",
                                            "während", "wobei",   "sobald", "als",   NULL};
    bool verb = false, verb_final = token_classes(d, m->with_end) & W_FINITE;
    if (m->rule->kind != RULE_VERB || m->with_first <= m->end_token)
        return true;
    for (size_t i = m->with_first, n = 0; i > m->end_token && n < REACH; n++) {
        i--;
        if (doc_punct(d, i, ';') || doc_punct(d, i, ':'))
            return false;
        if (token_classes(d, i) & W_AND && i + 1 < m->with_first && token_classes(d, i + 1) & W_FINITE)
            return false;                                 /* "hatte ein Konzept vorgelegt und wurde aufgenommen" */
        if (doc_punct(d, i, ',') && (verb || verb_final)) /* "seien gut, sagte er von Ulm, das aufgenommen wurde" */
            return false;
        const bool particle = m->with_end == m->with_first + 1; /* not "gehört dazu, zum Prozess aber nicht" */
        if (doc_punct(d, i, ',') &&
            (is_contrast(d, i, m->with_first) || (particle && has_part_before(d, i, m->end_token))))
            return false;
        if (doc_punct(d, i, ',') && doc_one_of(d, i + 1, dependent)) /* "machte klar, dass Kiel beitritt" */
            return false;
        if (doc_punct(d, i, ',') && begins_relative(d, i)) /* "waren in Kiel, das sich seit 2012 beteiligt" */
            return false;
        if (doc_punct(d, i, ',') && i == m->end_token &&
            !doc_capital(d, i - 1)) /* "in dem es Schulen gibt, sieht auf die Mitgliedschaft zurück" */
            return false;
        if (doc_punct(d, i, ','))
            break; /* what stands before it is parted from the verb by commas on both sides */
        verb |= (token_classes(d, i) & W_FINITE) != 0;
    }
    return true;
}

/* "Beitritt.", "2016: Beitritt": a verb behind its particle has no capital. */
static bool is_noun_like_verb(const struct doc *d, const struct mark *m)
{
    const unsigned flags = d->tokens[m->first_token].flags;
    return m->rule->kind == RULE_VERB && !m->rule->with && flags & TOK_CAPITAL && !(flags & TOK_ALLCAPS) &&
           m->end_token == m->first_token + 1 && doc_is(d, m->first_token, "beitritt");
}

/* Matches of a rule that begin at byte `from` of `plain` or behind it. */
static void match_rule(struct scan *s, const struct rule *r, size_t index, size_t from)
{
    struct marks *m = s->m;
    size_t with_start = 0, with_end = 0, without = 0, first = m->n; /* no match of `with` before byte `without` */
    for (size_t start, end; from < m->plain.len && !m->spent[index]; from = end) {
        if (!within_limit(s, r, index,
                          pattern_find(s->m->matcher, r->pattern, m->plain.data, m->plain.len, from, &start, &end)))
            return;
        struct mark mark = {.first_token = token_of(s, start), .end_token = token_of(s, end - 1) + 1, .rule = r};
        mark.with_first = mark.with_end = mark.first_token;
        if (r->with) {
            if (with_start < end) {
                size_t reach = clause_end(s, end);
                if (reach <= without)
                    continue;
                enum match found =
                    pattern_find(s->m->matcher, r->with, m->plain.data, reach, end, &with_start, &with_end);
                if (found == MATCH_NONE) {
                    with_start = 0;
                    without = reach;
                    continue;
                }
                if (!within_limit(s, r, index, found))
                    return;
            }
            mark.with_first = token_of(s, with_start);
            mark.with_end = token_of(s, with_end - 1) + 1;
        }
        if (!is_own_part(s->d, &mark) || is_noun_like_verb(s->d, &mark))
            continue;
        /* "sind Mitglied, Dortmund wurde aufgenommen": the second part belongs to the last verb before it. */
        if (r->with && m->n > first && m->v[m->n - 1].with_first == mark.with_first)
            m->n--;
        add_mark(s, &mark);
    }
}

static int by_token(const void *a, const void *b)
{
    const struct mark *x = a, *y = b;
    if (x->first_token != y->first_token)
        return x->first_token < y->first_token ? -1 : 1;
    if (x->end_token != y->end_token)
        return x->end_token > y->end_token ? -1 : 1;
    return x->rule < y->rule ? -1 : x->rule > y->rule;
}

/* --- which rules a word may begin ------------------------------------------------------------------------------ */

/* A row has a bit for each rule, behind one that tells whether the word was asked; each word has one row for where a
 * blank follows it, which tells much ("die stadt" begins no "\\w*-?kommunen"), and one for anything. The rows of the word
 * that is none take what the words of a piece may begin together. To ask for a word takes as long as to match some
 * sentences: a page of ever new words asks for no more than ASKED_MOST, and any rule may begin with the others. */
enum { ROW_BITS = 64, ASKED_MOST = 4096 };

static size_t row_size(const struct scan *s)
{
    const struct rule *rules;
    return profile_rules(s->profile, &rules) / ROW_BITS + 1;
}

/* The rows of a word, each of n numbers: that for anything that follows, then that for a blank. */
static uint64_t *rows_of(const struct scan *s, uint32_t word, size_t n)
{
    struct marks *m = s->m;
    const struct vocabulary *v = s->d->vocabulary;
    if (m->begins_age != v->age) { /* other words */
        mem_free(m->begins);
        m->begins = NULL;
        m->nbegins = 0;
        m->begins_age = v->age;
    }
    if (word >= m->nbegins) {
        m->begins = mem_array(m->begins, v->cap, 2 * n * sizeof *m->begins);
        memset(m->begins + m->nbegins * 2 * n, 0, (v->cap - m->nbegins) * 2 * n * sizeof *m->begins);
        m->nbegins = v->cap;
    }
    return m->begins + (size_t)word * 2 * n;
}

/* pattern_may_begin's `word` of a token by itself, whose plain form is given: asked once for all patterns. */
static size_t word_to_look_into(const struct scan *s, size_t token, const struct buf *plain)
{
    const bool plainly = s->d->tokens[token].kind == TOK_PUNCT || pattern_never_within(plain->data, plain->len);
    return plainly ? 0 : plain->len;
}

static void ask_rules(const struct scan *s, size_t token, uint64_t *rows, size_t n)
{
    const struct rule *rules;
    const size_t nrules = profile_rules(s->profile, &rules);
    struct buf plain = {0};
    plain_form(s->d, token, token + 1, &plain, NULL);
    const size_t len = plain.len, word = word_to_look_into(s, token, &plain);
    buf_addc(&plain, ' ');
    for (size_t i = 0; i < nrules; i++) {
        const uint64_t bit = UINT64_C(1) << (i + 1) % ROW_BITS;
        if (!pattern_may_begin(s->m->matcher, rules[i].pattern, plain.data, len, word))
            continue;
        rows[(i + 1) / ROW_BITS] |= bit;
        if (pattern_may_begin(s->m->matcher, rules[i].pattern, plain.data, plain.len, word))
            rows[n + (i + 1) / ROW_BITS] |= bit;
    }
    rows[0] |= 1;
    s->m->asked++;
    buf_free(&plain);
}

/* Match a rule in what is left of the piece from token i on. */
static void match_from(struct scan *s, size_t rule, size_t i)
{
    const struct rule *rules;
    if (rule < profile_rules(s->profile, &rules))
        match_rule(s, &rules[rule], rule, s->m->starts[i - s->first]);
}

/* Match each rule from the first token of the piece on with which it may begin. */
static void match_rules(struct scan *s)
{
    const size_t n = row_size(s), end = s->first + s->n;
    memset(rows_of(s, 0, n), 0, n * sizeof(uint64_t));
    for (size_t i = s->first; i < end; i++) {
        uint64_t *rows = rows_of(s, s->d->tokens[i].word, n), *all = rows_of(s, 0, n);
        const bool known = rows[0] & 1 || s->m->asked < ASKED_MOST;
        if (known && !(rows[0] & 1))
            ask_rules(s, i, rows, n);
        const bool blank = i + 1 < end && s->d->tokens[i + 1].flags & TOK_SPACE;
        for (size_t k = 0; k < n; k++) {
            uint64_t begin = (known ? rows[blank ? n + k : k] : ~UINT64_C(0)) & ~all[k];
            all[k] |= begin;
            for (begin &= ~UINT64_C(0) << (k == 0); begin; begin &= begin - 1)
                match_from(s, k * ROW_BITS + (size_t)__builtin_ctzll(begin) - 1, i);
        }
        if (!known)
            break;
    }
}

/* Match in tokens [first, end). */
static void match_piece(struct scan *s, size_t first, size_t end)
{
    struct marks *m = s->m;
    s->first = first;
    s->n = end - first;
    s->clause = s->clause_end = 0;
    m->starts = mem_grow(m->starts, &m->cap_starts, s->n + 1, sizeof *m->starts);
    buf_clear(&m->plain);
    plain_form(s->d, first, end, &m->plain, m->starts);
    const size_t before = m->n;
    match_rules(s);
    if (m->n > before)
        qsort(m->v + before, m->n - before, sizeof *m->v, by_token);
}

/* Where the piece of a sentence that begins at token `first` ends. */
static size_t piece_end(const struct doc *d, const struct sentence *sentence, size_t first)
{
    size_t end = first + 1, from = d->tokens[first].start;
    if (d->tokens[sentence->end_token - 1].end - from <= SENTENCE_MAX)
        return sentence->end_token;
    while (end < sentence->end_token && d->tokens[end].end - from <= SENTENCE_MAX)
        end++;
    return end;
}

static void match_sentence(struct scan *s, const struct sentence *sentence)
{
    for (size_t first = sentence->first_token, end; first < sentence->end_token; first = end) {
        end = piece_end(s->d, sentence, first);
        match_piece(s, first, end);
    }
}

static struct scan begin_scan(struct marks *m, const struct doc *d, const struct profile *p, struct report *report)
{
    if (!m->matcher)
        m->matcher = matcher_open();
    return (struct scan){.m = m, .d = d, .profile = p, .report = report};
}

void marks_find(struct marks *m, const struct doc *d, const struct profile *p, bool any, struct report *report)
{
    const struct rule *rules;
    size_t nrules = profile_rules(p, &rules);
    m->n = m->asked = 0;
    m->first = mem_grow(m->first, &m->cap_first, d->nsentences + 1, sizeof *m->first);
    m->spent = mem_grow(m->spent, &m->cap_spent, nrules + 1, sizeof *m->spent);
    memset(m->spent, 0, nrules + 1);
    struct scan s = begin_scan(m, d, p, report);
    for (size_t i = 0; i < d->nsentences; i++) {
        m->first[i] = (uint32_t)m->n;
        if (any)
            match_sentence(&s, &d->sentences[i]);
    }
    m->first[d->nsentences] = (uint32_t)m->n;
    marks_adopt(m, d);
    uint32_t name = (uint32_t)m->n;
    for (size_t i = m->n; i-- > 0;) {
        if (mark_names_network(&m->v[i]))
            name = (uint32_t)i;
        m->v[i].next_name = name;
    }
}

/* --- whether the page speaks of the network ----------------------------------------------------------------- */

/* A topic's bit in the class of the words that it may begin with; those past the last bit share it. */
enum { TOPIC_NONE = 1, TOPIC_BITS = 31 };

static uint32_t topic_bit(size_t topic)
{
    return UINT32_C(2) << (topic < TOPIC_BITS ? topic : TOPIC_BITS - 1);
}

static uint32_t find_topics(const struct scan *s, size_t token)
{
    const struct rule *const *rules;
    size_t ntopics = profile_topics(s->profile, &rules);
    struct buf *plain = &s->m->plain;
    uint32_t topics = TOPIC_NONE;
    buf_clear(plain);
    plain_form(s->d, token, token + 1, plain, NULL);
    size_t word = word_to_look_into(s, token, plain);
    for (size_t i = 0; i < ntopics; i++)
        if (pattern_may_begin(s->m->matcher, rules[i]->pattern, plain->data, plain->len, word))
            topics |= topic_bit(i);
    return topics;
}

/* Which topics may begin with the token: TOPIC_NONE, or their bits too. */
static inline uint32_t topics_of(const struct scan *s, size_t token)
{
    uint32_t *class = doc_memory(s->d, token, WORD_TOPIC);
    if (*class == WORD_UNKNOWN)
        *class = find_topics(s, token);
    return *class;
}

/* What two words with at most a blank between them tell is remembered for some thousand pairs, of which a text has
 * many again and again ("die Stadt"): the place of the pair that begins with the token, and what stands there if no
 * topic does. */
struct pair {
    uint64_t *place, barren;
};

static struct pair pair_of(const struct scan *s, size_t token)
{
    enum { PLACE_BITS = 14 };
    struct marks *m = s->m;
    if (!m->barren || m->age != s->d->vocabulary->age) {
        mem_free(m->barren);
        m->barren = mem_zalloc(sizeof *m->barren << PLACE_BITS);
        m->age = s->d->vocabulary->age;
    }
    const struct token *t = &s->d->tokens[token];
    uint64_t pair = (uint64_t)t[0].word << 32 | (uint64_t)t[1].word << 1 | !(t[1].flags & TOK_SPACE);
    return (struct pair){m->barren + (pair * UINT64_C(0x9E3779B97F4A7C15) >> (64 - PLACE_BITS)), pair};
}

static bool words_may_begin_topic(const struct scan *s, size_t token, size_t end)
{
    const struct rule *const *rules;
    size_t ntopics = profile_topics(s->profile, &rules);
    uint32_t topics = topics_of(s, token);
    const struct token *t = &s->d->tokens[token];
    size_t word = t->kind == TOK_PUNCT ? 0 : t->fold_len;
    struct buf *plain = &s->m->plain;
    buf_clear(plain);
    plain_form(s->d, token, end, plain, NULL);
    for (size_t i = 0; i < ntopics; i++)
        if (topics & topic_bit(i) &&
            pattern_may_begin(s->m->matcher, rules[i]->pattern, plain->data, plain->len, word))
            return true;
    return false;
}

/* What follows a word tells mostly that no topic begins with it: "im Jahr" is not "im Partnerprozess". */
static bool topic_may_begin(const struct scan *s, size_t token, size_t end)
{
    enum { WORDS = 2, FAR = 8 };
    size_t behind = token, words = 0;
    while (behind < end && words < WORDS)
        words += s->d->tokens[behind++].kind != TOK_PUNCT;
    if (words < WORDS || behind > token + FAR) /* it has to end with a word */
        return true;
    if (behind > token + WORDS)
        return words_may_begin_topic(s, token, behind);
    struct pair pair = pair_of(s, token);
    if (*pair.place == pair.barren)
        return false;
    bool may_begin = words_may_begin_topic(s, token, behind);
    if (!may_begin)
        *pair.place = pair.barren;
    return may_begin;
}

/* Whether a topic matches in tokens [first, end). The limit reached counts as a match: marks_find will report it. */
static bool topic_in_piece(const struct scan *s, size_t first, size_t end)
{
    const struct rule *const *rules;
    size_t ntopics = profile_topics(s->profile, &rules), from, behind;
    uint32_t topics = TOPIC_NONE;
    for (size_t i = first; i < end; i++)
        topics |= topics_of(s, i);
    buf_clear(&s->m->plain);
    plain_form(s->d, first, end, &s->m->plain, NULL);
    for (size_t i = 0; i < ntopics; i++)
        if (topics & topic_bit(i) && pattern_find(s->m->matcher, rules[i]->pattern, s->m->plain.data, s->m->plain.len,
                                                  0, &from, &behind) != MATCH_NONE)
            return true;
    return false;
}

bool marks_any(struct marks *m, const struct doc *d, const struct profile *p)
{
    struct scan s = begin_scan(m, d, p, NULL);
    const struct sentence *sentence = d->sentences;
    size_t first = 0, piece = 0; /* where the last one that was looked for begins and ends */
    for (size_t i = 0; (i = doc_next(d, i, d->ntokens, DULL_TOPIC)) < d->ntokens; i++) {
        if (topics_of(&s, i) == TOPIC_NONE) {
            doc_set_dull(d, i, DULL_TOPIC);
            continue;
        }
        for (; piece <= i; piece = piece_end(d, sentence, piece)) {
            sentence += piece == sentence->end_token;
            first = piece;
        }
        if (!topic_may_begin(&s, i, piece))
            continue;
        if (topic_in_piece(&s, first, piece))
            return true;
        i = piece - 1;
    }
    return false;
}

/* Append the plain form of text that has no tokens. */
static void plain_text(const struct buf *text, struct buf *out)
{
    struct buf fold = {0};
    utf8_fold(&fold, text->data, text->len);
    for (size_t i = 0, len; i < fold.len; i += len) {
        uint32_t cp;
        for (len = 0; i + len < fold.len && !(fold.data[i + len] & 0x80); len++)
            ;
        if (len > 0) {
            buf_add(out, fold.data + i, len);
        } else {
            len = utf8_decode(fold.data + i, fold.len - i, &cp);
            add_punct(fold.data + i, len, out);
        }
    }
    buf_free(&fold);
}

/* Whether a rule of that kind matches in m->plain. */
static bool plain_has(struct marks *m, const struct profile *p, enum rule_kind kind)
{
    const struct rule *rules;
    size_t nrules = profile_rules(p, &rules), start, end;
    for (size_t i = 0; i < nrules; i++)
        if (rules[i].kind == kind &&
            pattern_find(m->matcher, rules[i].pattern, m->plain.data, m->plain.len, 0, &start, &end) == MATCH_FOUND)
            return true;
    return false;
}

/* Append the host of an address, "https://www.example.org/" has "www.example.org". */
static void plain_host(const struct buf *address, struct buf *out)
{
    static const char scheme[] = "://";
    const char *end = address->data + address->len, *first = address->len ? strstr(address->data, scheme) : NULL;
    if (!first)
        return;
    first += strlen(scheme);
    const char *slash = memchr(first, '/', (size_t)(end - first));
    struct buf host = {0};
    buf_addc(&host, ' ');
    buf_add(&host, first, (size_t)((slash ? slash : end) - first));
    plain_text(&host, out);
    buf_free(&host);
}

bool marks_title(struct marks *m, const struct page *page, const struct profile *p)
{
    buf_clear(&m->plain);
    plain_text(&page->title, &m->plain);
    plain_host(&page->source, &m->plain);
    return m->plain.len && plain_has(m, p, RULE_NAME) && !plain_has(m, p, RULE_OTHER);
}

void marks_free(struct marks *m)
{
    matcher_close(m->matcher);
    mem_free(m->v);
    mem_free(m->first);
    mem_free(m->starts);
    mem_free(m->spent);
    mem_free(m->barren);
    mem_free(m->begins);
    buf_free(&m->plain);
    *m = (struct marks){0};
}
