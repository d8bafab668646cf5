#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/text/doc_part.h"

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { FOLD_MAX = 65535 };

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

static struct token *add_token(struct scan *s, size_t start, size_t end, enum token_kind kind)
{
    struct doc *d = s->d;
    d->tokens = mem_grow(d->tokens, &d->cap_tokens, d->ntokens + 1, sizeof *d->tokens);
    struct token *t = &d->tokens[d->ntokens++];
    *t = (struct token){.start = (uint32_t)start, .end = (uint32_t)end, .kind = (uint8_t)kind};
    t->flags = (uint8_t)((s->space ? TOK_SPACE : 0) | (s->line_start ? TOK_LINE_START : 0));
    t->fold = (uint32_t)d->folds.len;
    s->space = s->line_start = false;
    s->at = end;
    return t;
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
    for (size_t i = 0; i < d->ntokens; i++) {
        struct token *t = &d->tokens[i];
        if (i + FAR < d->ntokens)
            vocabulary_fetch_place(v, t[FAR].word);
        if (i + NEAR < d->ntokens)
            vocabulary_fetch_word(v, t[NEAR].word);
        t->word = vocabulary_word(v, doc_fold(d, i), t->fold_len, t->word);
    }
}

/* --- plain words: German letters that no line break parts ------------------------------------------------- */

enum { BLOCK = 16, LONGEST = 256 };

/* Fold the ASCII letters at s, BLOCK of them at most, of a text of which `left` bytes are left. Returns how many they
 * are; adds the capitals among them to *capitals. Up to BLOCK bytes of `fold` are written. */
static size_t fold_letters(const char *s, size_t left, char *fold, unsigned *capitals)
{
#ifdef __SSE2__
    char tail[BLOCK] = {0};
    if (left < BLOCK)
        s = memcpy(tail, s, left);
    const __m128i bit = _mm_set1_epi8(0x20), before_a = _mm_set1_epi8('a' - 1), behind_z = _mm_set1_epi8('z' + 1);
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)s), lower = _mm_or_si128(bytes, bit);
    __m128i letters = _mm_and_si128(_mm_cmpgt_epi8(lower, before_a), _mm_cmplt_epi8(lower, behind_z));
    _mm_storeu_si128((__m128i *)(void *)fold, lower);
    unsigned others = ~(unsigned)_mm_movemask_epi8(letters),
             small = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, lower));
    size_t n = (size_t)__builtin_ctz(others); /* bits above the 16 are set */
    for (unsigned upper = ~small & ((1u << n) - 1); upper; upper &= upper - 1)
        ++*capitals;
    return n;
#else
    size_t n = 0;
    for (; n < BLOCK && n < left && (s[n] | 0x20) >= 'a' && (s[n] | 0x20) <= 'z'; n++) {
        fold[n] = (char)(s[n] | 0x20);
        *capitals += !(s[n] & 0x20);
    }
    return n;
#endif
}

/* An umlaut, ß or other letter of U+00C0-U+00FF at s: folded to `fold`. False: it is none. */
static bool fold_latin(const char *s, size_t left, char *fold, unsigned *capitals)
{
    const unsigned char sharp_s = 0x9F, times = 0x97, divided = 0xB7;
    unsigned char c = left > 1 ? (unsigned char)s[1] : 0;
    if (s[0] != '\xC3' || (c & 0xC0) != 0x80 || c == times || c == divided)
        return false;
    fold[0] = s[0];
    fold[1] = (char)(c < sharp_s ? c + 0x20 : c);
    *capitals += c <= sharp_s; /* ß has no capital in common use */
    return true;
}

static bool is_capital(const char *s)
{
    return (s[0] >= 'A' && s[0] <= 'Z') || (s[0] == '\xC3' && (unsigned char)s[1] < 0x9F);
}

/* A plain word in one pass. False: nothing was done, it takes the full rules. */
static bool add_plain_word(struct scan *s, size_t start)
{
    struct doc *d = s->d;
    const char *text = d->text + start;
    size_t left = d->len - start, n = 0, letters = 0;
    unsigned capitals = 0;
    buf_reserve(&d->folds, LONGEST + 2 * BLOCK);
    char *fold = d->folds.data + d->folds.len;
    for (;;) {
        size_t run = fold_letters(text + n, left - n, fold + n, &capitals);
        n += run;
        letters += run;
        if (n > LONGEST)
            return false;
        if (run == BLOCK)
            continue;
        if (n == left || !(text[n] & 0x80))
            break;
        if (!fold_latin(text + n, left - n, fold + n, &capitals))
            return false;
        n += 2;
        letters++;
    }
    if (n == 0 || (left - n > 1 && text[n] == '-' && text[n + 1] == '\n'))
        return false;
    struct token *t = add_token(s, start, start + n, TOK_WORD);
    if (is_capital(text))
        t->flags |= (uint8_t)(TOK_CAPITAL | (letters > 1 && capitals == letters ? TOK_ALLCAPS : 0));
    t->fold_len = (uint16_t)n;
    d->folds.len += n;
    end_fold(d, t);
    return true;
}

static void add_word(struct scan *s, size_t start)
{
    if (add_plain_word(s, start))
        return;
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
            add_sign(&s, s.at, n);
        }
    }
    look_up_words(d);
}
