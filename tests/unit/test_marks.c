/* Most words tell at once that no rule begins with them. The rules of a profile, however they begin, match in random texts
 * where they match if each is tried everywhere. */
#include "lib/base/buf.h"
#include "lib/fact/marks.h"
#include "lib/fact/profile.h"
#include "tests/unit/tap.h"

#include <stdlib.h>
#include <unistd.h>

/* As they stand in a profile. */
static const char *const patterns[] = {
    "netz der orte",
    "Netz",
    "(?i)ORTE",
    "(?:am|im) netz",
    "am netz|orte der",
    "(?:der )?orte",
    "(?:netz)?-orte",
    "-?netz",
    "(?:von|für)? ?wasser",
    " netz",
    "\\\\s*netz",
    "[^a-z ]+netz",
    "\\\\S+orte",
    ".{1,3}orte",
    "\\\\W?netz",
    "\\\\w+-netz",
    "\\\\bnetz",
    "\\\\b[_\\\"-]netz",
    "^der",
    "orte$",
    "(?x) netz \\\\s der",
    "(?<=von |für )wasser",
    "(?<!im )netz",
    "(?<!im )(?<=der )netz",
    "(?<!von )netz|orte",
    "netz|(?<=von )orte",
    "(?:(?<=von )orte|netz)",
    "(?<=(r|n) )(netz|orte) \\\\1",
    "(*plb:von )wasser",
    "(*positive_lookbehind:von )wasser",
    "(*nlb:von )wasser",
    "von \\\\Kwasser",
    "(?=netz)netz der",
    "(?=.*orte)der",
    "(?!netz der)netz",
    "(netz|orte) der \\\\1",
    "(?|im (netz)|am (orte))",
    "(?<q>['\\\"]).*\\\\k<q>",
    "\\\"netz",
    "(?&net) orte",
    "(?&behind)",
    "(?&ahead) orte",
    "(?&group)",
    "12",
    "[0-9]+ orte",
    "\\\\p{Lu}etz",
    "straße",
    "STRASSE",
    "é",
    "ö",
    "Ö",
    "Ω",
    "ⓐ",
    "Ⓐ",
    "×",
    "_",
};
enum { PATTERNS = sizeof patterns / sizeof *patterns };

static const char *const pieces[] = {
    "netz",   "Netz",   "NETZ",    "der", "Der", "orte", "Orte", "im",   "am",     "von", "für", "wasser",
    "Wasser", "straße", "Straße",  "r",   "n",   "12",   "3.5",  "(",    ")",      "\"",  "„",   "“",
    "'",      "’",      "-",       "–",   "_",   "...",  ",",    ":",    "é",      "ö",   "Ö",   "Ω",
    "ω",      "×",      "e\u0301", "ⓐ",   "Ⓐ",   "²",    "日本", "\n\n", "\u00ad",
};
enum { PIECES = sizeof pieces / sizeof *pieces };

/* The same on every machine (splitmix64). */
static size_t dice(uint64_t *state, size_t sides)
{
    uint64_t x = *state += UINT64_C(0x9E3779B97F4A7C15);
    x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
    return (size_t)((x ^ x >> 31) % sides);
}

static void random_text(uint64_t *state, struct buf *text)
{
    enum { LONGEST = 12, FEW = 6, WORDS = 17, BLANKS = 3 }; /* of so many joints one is without a blank */
    const char *few[FEW];                                   /* in different order: words, then anything */
    for (size_t i = 0; i < FEW; i++)
        few[i] = pieces[dice(state, i < FEW / 2 ? WORDS : PIECES)];
    for (size_t n = 1 + dice(state, LONGEST); n > 0; n--) {
        buf_adds(text, few[dice(state, FEW)]);
        buf_adds(text, dice(state, BLANKS) ? " " : "");
    }
}

/* The word of that number, of letters alone. */
static void add_word(struct buf *text, size_t number)
{
    enum { LETTERS = 26 };
    buf_adds(text, "Wort");
    for (; number > 0; number /= LETTERS)
        buf_addc(text, (char)('a' + number % LETTERS));
}

/* A profile that names its network by the patterns, and others by the same ones. */
static struct profile *open_profile(const char *const *v, size_t n)
{
    struct buf text = {0};
    buf_adds(&text, "{\"id\": \"x\", \"define\": {\"net\": \"im netz|\\\"netz\", \"behind\": \"(?<=von )netz\","
                    "\"ahead\": \"(*plb:der )netz\", \"group\": \"(netz) \\\\w+\"}, "
                    "\"units\": [{\"id\": \"u\", \"nouns\": [\"nirgends\"]}]");
    for (size_t k = 0; k < 2; k++) {
        buf_addf(&text, ", \"%s\": [", k ? "names" : "others");
        for (size_t i = 0; i < n; i++)
            buf_addf(&text, k ? "%s\"%s\"" : "%s{\"id\": \"o\", \"pattern\": \"%s\"}", i ? ", " : "", v[i]);
        buf_addc(&text, ']');
    }
    buf_addc(&text, '}');
    char path[] = "/tmp/test_marks.XXXXXX";
    int fd = mkstemp(path);
    if (fd < 0 || write(fd, text.data, text.len) != (ssize_t)text.len)
        abort();
    close(fd);
    struct err e;
    struct profile *p = profile_open(path, &e);
    if (!p)
        printf("# %s: %s\n", v[0], e.what);
    unlink(path);
    buf_free(&text);
    return p;
}

/* Append a line for each match of each rule in the sentence, and count those that name the network. */
static size_t try_all(struct matcher *m, const struct doc *d, const struct sentence *s, const struct profile *p,
                      struct buf *out)
{
    const struct rule *rules;
    const size_t n = profile_rules(p, &rules), tokens = s->end_token - s->first_token;
    struct buf plain = {0};
    uint32_t *starts = malloc((tokens + 1) * sizeof *starts);
    size_t found = 0;
    plain_form(d, s->first_token, s->end_token, &plain, starts);
    for (size_t i = 0; i < n; i++)
        for (size_t from = 0, start, end; from < plain.len && pattern_find(m, rules[i].pattern, plain.data, plain.len,
                                                                           from, &start, &end) == MATCH_FOUND;
             from = end) {
            size_t first = 0, last = 0;
            for (size_t t = 0; t < tokens; t++) {
                first = starts[t] <= start ? t : first;
                last = starts[t] <= end - 1 ? t : last;
            }
            buf_addf(out, "%s %zu-%zu\n", rules[i].id, s->first_token + first, s->first_token + last + 1);
            found += rule_names_network(&rules[i]);
        }
    free(starts);
    buf_free(&plain);
    return found;
}

/* The marks of the sentence in the order of the rules. */
static void list_marks(const struct marks *m, size_t sentence, const struct profile *p, struct buf *out)
{
    const struct rule *rules;
    const size_t n = profile_rules(p, &rules);
    for (size_t i = 0; i < n; i++)
        for (uint32_t k = m->first[sentence]; k < m->first[sentence + 1]; k++)
            if (m->v[k].rule == &rules[i])
                buf_addf(out, "%s %u-%u\n", rules[i].id, m->v[k].first_token, m->v[k].end_token);
}

struct bench {
    struct marks marks;
    struct matcher *matcher;
    struct doc d;
};

/* Whether the text is marked as it should be. */
static bool is_marked_right(struct bench *b, const struct profile *p, const struct buf *text)
{
    struct page page = {0};
    struct buf got = {0}, want = {0};
    size_t named = 0;
    buf_add(&page.text, text->data, text->len);
    doc_read(&b->d, &page);
    const bool any = marks_any(&b->marks, &b->d, p);
    marks_find(&b->marks, &b->d, p, true, NULL);
    for (size_t i = 0; i < b->d.nsentences; i++) {
        list_marks(&b->marks, i, p, &got);
        named += try_all(b->matcher, &b->d, &b->d.sentences[i], p, &want);
    }
    buf_addc(&got, '\0');
    buf_addc(&want, '\0');
    const bool right = any == (named > 0) && !strcmp(got.data, want.data);
    if (!right)
        printf("# text: %s\n# network: %d, %zu\n# got: %s\n# want: %s\n", text->data, any, named, got.data,
               want.data);
    buf_free(&got);
    buf_free(&want);
    page_free(&page);
    return right;
}

static struct bench begin(void)
{
    return (struct bench){.matcher = matcher_open()};
}

static void end(struct bench *b)
{
    marks_free(&b->marks);
    matcher_close(b->matcher);
    doc_free(&b->d);
}

/* Each pattern alone. */
static void test_beginnings(void)
{
    enum { TEXTS = 1500 };
    for (size_t i = 0; i < PATTERNS; i++) {
        struct bench b = begin();
        struct profile *p = open_profile(&patterns[i], 1);
        uint64_t state = i;
        bool right = p;
        for (size_t n = 0; right && n < TEXTS; n++) {
            struct buf text = {0};
            random_text(&state, &text);
            right = is_marked_right(&b, p, &text);
            buf_free(&text);
        }
        tap_ok(right, "matches where it should: %s", patterns[i]);
        profile_close(p);
        end(&b);
    }
}

/* All of them, more rules than bits of a number, over texts of so many words that all are forgotten in between. */
static void test_forgotten(void)
{
    enum { TEXTS = 300, WORDS = 140000 };
    struct bench b = begin();
    struct profile *p = open_profile(patterns, PATTERNS);
    uint64_t state = 1;
    bool right = p;
    uint32_t age = 0;
    for (size_t n = 0; right && n < 2 * TEXTS; n++) {
        struct buf text = {0};
        for (size_t w = 1; n == TEXTS && w < WORDS; w++) {
            add_word(&text, w);
            buf_adds(&text, w % 1000 ? " " : ".\n\n");
        }
        random_text(&state, &text);
        if (n == TEXTS) { /* no more than so many words of a page are asked */
            struct page page = {0};
            buf_add(&page.text, text.data, text.len);
            doc_read(&b.d, &page);
            marks_find(&b.marks, &b.d, p, true, NULL);
            age = b.d.vocabulary->age;
            page_free(&page);
        } else {
            right = is_marked_right(&b, p, &text);
        }
        buf_free(&text);
    }
    tap_ok(right && b.d.vocabulary->age > age, "also behind a text whose words are forgotten");
    profile_close(p);
    end(&b);
}

/* Words behind the first thousands of a page are not asked. */
static void test_new_words(void)
{
    enum { WORDS = 6000 };
    struct bench b = begin();
    struct profile *p = open_profile(patterns, PATTERNS);
    struct buf text = {0};
    uint64_t state = 2;
    for (size_t w = 0; w < WORDS; w++) {
        add_word(&text, w);
        buf_adds(&text, w % 100 ? " " : ".\n\n");
        if (w % 100 == 1)
            random_text(&state, &text);
    }
    tap_ok(p && is_marked_right(&b, p, &text), "and in a page of ever new words");
    buf_free(&text);
    profile_close(p);
    end(&b);
}

int main(void)
{
    test_beginnings();
    test_forgotten();
    test_new_words();
    return tap_done();
}
