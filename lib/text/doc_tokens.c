#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/text/doc_part.h"

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum {
    FOLD_MAX = 65535,
    WINDOW = 32, /* bytes that are looked at together, */
    HALF = 16,   /* at first half of them, in which most words end */
};

struct scan {
    struct doc *d;
    size_t at;
    bool space, line_start; /* white space, a line break was passed since the last token */
};

static size_t letter_run(const char *s, size_t i, size_t len)
{
    while (i < len) {
        unsigned char c = (unsigned char)s[i];
        if (c < 0x80) {
            if (!((c | 0x20) >= 'a' && (c | 0x20) <= 'z'))
                break;
            i++;
            continue;
        }
        uint32_t cp;
        size_t n = utf8_decode(s + i, len - i, &cp);
        if (!utf8_is_letter(cp))
            break;
        i += n;
    }
    return i;
}

/* "Kreis-\nund Stadtverwaltung": the hyphen stands for a word that follows later, it is no broken word. */
static bool is_conjunction(const char *s, size_t len)
{
    static const char *const words[] = {"und", "oder", "bzw", "sowie", "bis", "als", "wie", NULL};
    for (const char *const *w = words; *w; w++)
        if (strlen(*w) == len && !memcmp(*w, s, len))
            return true;
    return false;
}

/* If a line break parts the word that ends at i ("Part-\nnerkommune"), the start of its second half, else 0. */
static size_t broken_word(const char *s, size_t start, size_t i, size_t len)
{
    size_t next = i;
    if (next < len && s[next] == '-')
        next++;
    else if (!(next >= 2 && !memcmp(s + next - 2, "\xC2\xAD", 2))) /* a soft hyphen belongs to the letters */
        return 0;
    if (next >= len || s[next] != '\n' || i - start < 2)
        return 0;
    for (next++; next < len && s[next] == ' ';)
        next++;
    uint32_t cp = 0;
    if (next >= len || (utf8_decode(s + next, len - next, &cp), !utf8_is_letter(cp)) || utf8_is_upper(cp))
        return 0;
    return is_conjunction(s + next, letter_run(s, next, len) - next) ? 0 : next;
}

static uint8_t case_flags(const char *s, size_t len)
{
    size_t letters = 0, upper = 0;
    bool capital = false;
    for (size_t i = 0; i < len;) {
        uint32_t cp;
        i += utf8_decode(s + i, len - i, &cp);
        bool is_upper = utf8_is_upper(cp);
        capital |= letters == 0 && is_upper;
        letters++;
        upper += is_upper || cp == 0xDF; /* ß has no capital in common use */
    }
    return (uint8_t)((capital ? TOK_CAPITAL : 0) | (capital && letters > 1 && upper == letters ? TOK_ALLCAPS : 0));
}

static inline struct token *add_token(struct scan *s, size_t start, size_t end, enum token_kind kind)
{
    struct doc *d = s->d;
    d->tokens = mem_grow(d->tokens, &d->cap_tokens, d->ntokens + 1, sizeof *d->tokens);
    struct token *t = &d->tokens[d->ntokens++];
    *t = (struct token){.start = (uint32_t)start,
                        .end = (uint32_t)end,
                        .fold = (uint32_t)d->folds.len,
                        .kind = (uint8_t)kind,
                        .flags = (uint8_t)(s->space * TOK_SPACE | s->line_start * TOK_LINE_START)};
    s->space = s->line_start = false;
    s->at = end;
    return t;
}

/* Room for a form of WINDOW bytes and the zeros behind it. */
static inline char *fold_room(struct doc *d)
{
    if (d->folds.cap - d->folds.len < 2 * WINDOW)
        buf_reserve(&d->folds, 2 * WINDOW);
    return d->folds.data + d->folds.len;
}

/* Append the folded bytes of [start, end) to the token's form. */
static void add_fold(struct doc *d, struct token *t, size_t start, size_t end)
{
    if (end - start > FOLD_MAX)
        end = start + FOLD_MAX;
    utf8_fold(&d->folds, d->text + start, end - start);
    size_t len = d->folds.len - t->fold;
    t->fold_len = (uint16_t)(len > FOLD_MAX ? FOLD_MAX : len);
}

/* The token's form is whole: end it with zeros. Its word is looked up later (look_up_words). */
static void end_fold(struct doc *d, struct token *t)
{
    buf_reserve(&d->folds, sizeof(uint64_t));
    memset(d->folds.data + d->folds.len, 0, sizeof(uint64_t));
    d->folds.len = t->fold + word_room(d->folds.len - t->fold);
    t->word = word_hash(d->folds.data + t->fold, t->fold_len);
}

/* From hashes of words to their numbers. */
static void look_up_words(struct doc *d)
{
    enum { NEAR = 6, FAR = 12 }; /* words ahead: some hundred instructions, as long as memory takes */
    struct vocabulary *v = d->vocabulary;
    d->dull = mem_grow(d->dull, &d->cap_dull, d->ntokens + sizeof(uint64_t), sizeof *d->dull);
    memset(d->dull + d->ntokens, 0, sizeof(uint64_t));
    for (size_t i = 0; i < d->ntokens; i++) {
        struct token *t = &d->tokens[i];
        if (i + FAR < d->ntokens)
            vocabulary_fetch_place(v, t[FAR].word);
        if (i + NEAR < d->ntokens)
            vocabulary_fetch_word(v, t[NEAR].word);
        t->word = vocabulary_find(v, doc_fold(d, i), t->fold_len, t->word);
        d->dull[i] = (uint8_t)v->words[t->word].dull;
    }
}

/* --- short words: German letters that no line break parts ------------------------------------------------- */

/* What some bytes are, a bit each. */
struct window {
    uint32_t letters; /* belong to letters: in ASCII, or U+00C0-U+00FF but for the signs × and ÷ */
    uint32_t leads;   /* first bytes of U+00C0-U+00FF */
    uint32_t upper;   /* differ from their folded form */
    uint32_t sharp_s; /* second bytes of ß, which has no capital in common use */
};

/* Read `size` bytes at s, HALF or WINDOW; their folded forms go to `fold`. */
static inline struct window read_window(const char *s, char *fold, int size)
{
    struct window w = {0};
    uint32_t ascii = 0, seconds = 0;
#ifdef __SSE2__
    const __m128i bit = _mm_set1_epi8(0x20), before_a = _mm_set1_epi8('a' - 1), behind_z = _mm_set1_epi8('z' + 1),
                  lead = _mm_set1_epi8((char)0xC3), behind_second = _mm_set1_epi8((char)0xC0),
                  sharp = _mm_set1_epi8((char)0x9F), times = _mm_set1_epi8((char)(0x97 | 0x20));
    for (int i = 0; i < size; i += HALF) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(s + i)), lower = _mm_or_si128(bytes, bit);
        __m128i in_ascii = _mm_and_si128(_mm_cmpgt_epi8(lower, before_a), _mm_cmplt_epi8(lower, behind_z));
        __m128i second = _mm_cmplt_epi8(bytes, behind_second), is_sharp = _mm_cmpeq_epi8(bytes, sharp);
        __m128i folds = _mm_or_si128(in_ascii, _mm_andnot_si128(is_sharp, second));
        __m128i folded = _mm_or_si128(bytes, _mm_and_si128(folds, bit));
        _mm_storeu_si128((__m128i *)(void *)(fold + i), folded);
        ascii |= (uint32_t)_mm_movemask_epi8(in_ascii) << i;
        seconds |= (uint32_t)_mm_movemask_epi8(_mm_andnot_si128(_mm_cmpeq_epi8(lower, times), second)) << i;
        w.leads |= (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, lead)) << i;
        w.sharp_s |= (uint32_t)_mm_movemask_epi8(is_sharp) << i;
        w.upper |= (uint32_t)(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, folded)) ^ 0xFFFF) << i;
    }
#else
    for (int i = 0; i < size; i++) {
        unsigned char c = (unsigned char)s[i], lower = c | 0x20;
        bool in_ascii = lower >= 'a' && lower <= 'z', second = (c & 0xC0) == 0x80;
        fold[i] = (char)(in_ascii || (second && c != 0x9F) ? lower : c);
        ascii |= (uint32_t)in_ascii << i;
        seconds |= (uint32_t)(second && lower != (0x97 | 0x20)) << i;
        w.leads |= (uint32_t)(c == 0xC3) << i;
        w.sharp_s |= (uint32_t)(c == 0x9F) << i;
        w.upper |= (uint32_t)(fold[i] != s[i]) << i;
    }
#endif
    seconds &= w.leads << 1;
    w.letters = ascii | seconds | seconds >> 1;
    return w;
}

static inline size_t letters_at_start(const struct window *w)
{
    uint32_t others = ~w->letters;
    return others ? (size_t)__builtin_ctz(others) : WINDOW;
}

/* Whether the word may go on behind its letters in a way that takes the full rules: with other letters, with a soft
 * hyphen or in the next line. U+2000-U+207F (quotation marks, dashes) have no letters. */
static inline bool goes_on(const char *s)
{
    unsigned char c = (unsigned char)s[0], next = (unsigned char)s[1];
    return c < 0x80 ? c == '-' && next == '\n' : c != 0xE2 || (next & 0xFE) != 0x80;
}

/* A short word in one pass. False: nothing was done, it takes the full rules. */
static inline bool add_short_word(struct scan *s)
{
    struct doc *d = s->d;
    const char *text = d->text + s->at;
    size_t left = d->len - s->at;
    char tail[WINDOW + 2] = {0};
    if (left < sizeof tail)
        text = memcpy(tail, text, left);
    char *fold = fold_room(d);
    struct window w = read_window(text, fold, HALF);
    size_t n = letters_at_start(&w);
    if (n >= HALF - 1) { /* the last byte may be the first of a letter */
        w = read_window(text, fold, WINDOW);
        n = letters_at_start(&w);
    }
    if (n == 0 || n > WORD_SHORT || goes_on(text + n))
        return false;
    memset(fold + n, 0, sizeof(uint64_t));
    struct token *t = add_token(s, s->at, s->at + n, TOK_WORD);
    uint32_t word = (UINT32_C(1) << n) - 1, letters = word & ~w.leads;
    if (w.upper & (1 | (w.leads & 1) << 1)) {
        bool all = ((w.upper | w.sharp_s) & letters) == letters && letters & (letters - 1);
        t->flags |= (uint8_t)(TOK_CAPITAL | (all ? TOK_ALLCAPS : 0));
    }
    t->fold_len = (uint16_t)n;
    d->folds.len += word_room(n);
    t->word = word_hash(fold, n);
    return true;
}

static void add_word(struct scan *s, size_t start)
{
    struct doc *d = s->d;
    size_t end = letter_run(d->text, start, d->len), second = broken_word(d->text, start, end, d->len);
    size_t stop = second ? letter_run(d->text, second, d->len) : end;
    struct token *t = add_token(s, start, stop, TOK_WORD);
    t->flags |= case_flags(d->text + start, end - start);
    add_fold(d, t, start, end);
    if (second)
        add_fold(d, t, second, stop);
    end_fold(d, t);
}

static void add_number(struct scan *s, size_t start)
{
    struct doc *d = s->d;
    size_t end = start;
    while (end < d->len && d->text[end] >= '0' && d->text[end] <= '9')
        end++;
    struct token *t = add_token(s, start, end, TOK_NUMBER);
    size_t len = end - start < FOLD_MAX ? end - start : FOLD_MAX;
    buf_add(&d->folds, d->text + start, len);
    t->fold_len = (uint16_t)len;
    end_fold(d, t);
}

/* A sign has one form; only a byte that is no UTF-8 is folded, to U+FFFD. */
static void add_sign(struct scan *s, size_t start, size_t n)
{
    struct doc *d = s->d;
    struct token *t = add_token(s, start, start + n, TOK_PUNCT);
    if (n == 1 && d->text[start] & 0x80) {
        add_fold(d, t, start, start + n);
    } else {
        buf_add(&d->folds, d->text + start, n);
        t->fold_len = (uint16_t)n;
    }
    end_fold(d, t);
}

/* The same in ASCII, whose word needs no hash. */
static inline void add_ascii_sign(struct scan *s, unsigned char sign)
{
    uint64_t fold = 0;
    char *room = fold_room(s->d);
    memcpy(&fold, &sign, 1);
    memcpy(room, &fold, sizeof fold);
    add_token(s, s->at, s->at + 1, TOK_PUNCT)->fold_len = 1;
    s->d->folds.len += word_room(1);
}

/* What begins with a byte; what is not ASCII is decoded. */
enum beginning { BEGINS_SIGN, BEGINS_WORD, BEGINS_NUMBER, BEGINS_SPACE, BEGINS_SEQUENCE };
static const unsigned char beginnings[256] = {
    ['\t' ... '\r'] = BEGINS_SPACE, [' '] = BEGINS_SPACE,        ['0' ... '9'] = BEGINS_NUMBER,
    ['A' ... 'Z'] = BEGINS_WORD,    ['a' ... 'z'] = BEGINS_WORD, [0x80 ... 0xff] = BEGINS_SEQUENCE,
};

static enum beginning beginning_of(uint32_t cp)
{
    return utf8_is_letter(cp) ? BEGINS_WORD : utf8_is_space(cp) ? BEGINS_SPACE : BEGINS_SIGN;
}

void doc_read_tokens(struct doc *d)
{
    struct scan s = {.d = d, .space = true, .line_start = true};
    while (s.at < d->len) {
        unsigned char first = (unsigned char)d->text[s.at];
        enum beginning what = (enum beginning)beginnings[first];
        size_t n = 1;
        if (what == BEGINS_SEQUENCE) {
            uint32_t cp;
            n = utf8_decode(d->text + s.at, d->len - s.at, &cp);
            what = beginning_of(cp);
        }
        switch (what) {
        case BEGINS_WORD:
            if (!add_short_word(&s))
                add_word(&s, s.at);
            break;
        case BEGINS_NUMBER:
            add_number(&s, s.at);
            break;
        case BEGINS_SPACE:
            s.space = true;
            s.line_start |= first == '\n';
            s.at += n;
            break;
        default:
            if (first < 0x80)
                add_ascii_sign(&s, first);
            else
                add_sign(&s, s.at, n);
        }
    }
    look_up_words(d);
}
