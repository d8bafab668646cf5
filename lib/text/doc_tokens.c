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
    const char *text;
    size_t len, at;
    struct token *next, *behind; /* the next token, the end of the room for some */
    struct buf folds;
    uint8_t flags; /* of the next token: whether white space, a line break was passed */
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

static __attribute__((noinline)) void grow_tokens(struct scan *s)
{
    struct doc *d = s->d;
    size_t n = (size_t)(s->next - d->tokens);
    d->tokens = mem_grow(d->tokens, &d->cap_tokens, n + 1, sizeof *d->tokens);
    s->next = d->tokens + n;
    s->behind = d->tokens + d->cap_tokens;
}

static inline struct token *add_token(struct scan *s, size_t start, size_t end, enum token_kind kind)
{
    if (s->next == s->behind)
        grow_tokens(s);
    struct token *t = s->next++;
    *t = (struct token){.start = (uint32_t)start,
                        .end = (uint32_t)end,
                        .fold = (uint32_t)s->folds.len,
                        .kind = (uint8_t)kind,
                        .flags = s->flags};
    s->flags = 0;
    s->at = end;
    return t;
}

/* Bytes that a form takes with the zeros behind it. */
static inline size_t fold_size(size_t len)
{
    return (len / WORD_CHUNK + 1) * WORD_CHUNK;
}

/* Room for a form of WINDOW bytes and the zeros behind it. */
static inline char *fold_room(struct scan *s)
{
    if (s->folds.cap - s->folds.len < 2 * WINDOW)
        buf_reserve(&s->folds, 2 * WINDOW);
    return s->folds.data + s->folds.len;
}

/* The form in fold_room is that of the short word t. */
static inline void take_fold(struct scan *s, struct token *t, const char *fold, size_t len)
{
    t->fold_len = (uint16_t)len;
    t->word = word_hash(fold, len);
    s->folds.len += fold_size(len);
}

/* Append the folded bytes of [start, end) to the token's form. */
static void add_fold(struct scan *s, struct token *t, size_t start, size_t end)
{
    if (end - start > FOLD_MAX)
        end = start + FOLD_MAX;
    utf8_fold(&s->folds, s->text + start, end - start);
    size_t len = s->folds.len - t->fold;
    t->fold_len = (uint16_t)(len > FOLD_MAX ? FOLD_MAX : len);
}

/* The token's form is whole: end it with zeros. Its word is looked up later (look_up_words). */
static void end_fold(struct scan *s, struct token *t)
{
    size_t len = s->folds.len - t->fold;
    buf_reserve(&s->folds, 2 * WORD_CHUNK);
    memset(s->folds.data + s->folds.len, 0, 2 * WORD_CHUNK);
    s->folds.len = t->fold;
    t->word = word_hash(s->folds.data + t->fold, t->fold_len);
    s->folds.len += fold_size(len);
}

/* From hashes of words to their numbers. */
static void look_up_words(struct doc *d)
{
    enum { NEAR = 16, FAR = 32 }; /* words ahead: some hundred instructions, as long as memory takes */
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
    uint32_t letters; /* may belong to letters: in ASCII, or U+00C0-U+00FF but for the signs × and ÷ */
    uint32_t leads;   /* first bytes of U+00C0-U+00FF, */
    uint32_t seconds; /* second bytes of what is not ASCII, but for those of × and ÷ */
    uint32_t upper;   /* differ from their folded form */
};

/* Read `size` bytes at s, HALF or WINDOW; their folded forms go to `fold`. */
static inline struct window read_window(const char *s, char *fold, int size)
{
    struct window w = {0};
#ifdef __SSE2__
    const __m128i bit = _mm_set1_epi8(0x20), before_a = _mm_set1_epi8('a' - 1), behind_z = _mm_set1_epi8('z' + 1),
                  lead = _mm_set1_epi8((char)0xC3), behind_second = _mm_set1_epi8((char)0xC0),
                  sharp = _mm_set1_epi8((char)0x9F), times = _mm_set1_epi8((char)(0x97 | 0x20));
    for (int i = 0; i < size; i += HALF) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(s + i)), lower = _mm_or_si128(bytes, bit);
        __m128i in_ascii = _mm_and_si128(_mm_cmpgt_epi8(lower, before_a), _mm_cmplt_epi8(lower, behind_z));
        __m128i second = _mm_cmplt_epi8(bytes, behind_second), leads = _mm_cmpeq_epi8(bytes, lead);
        __m128i folds = _mm_or_si128(in_ascii, _mm_andnot_si128(_mm_cmpeq_epi8(bytes, sharp), second));
        __m128i folded = _mm_or_si128(bytes, _mm_and_si128(folds, bit));
        second = _mm_andnot_si128(_mm_cmpeq_epi8(lower, times), second);
        _mm_storeu_si128((__m128i *)(void *)(fold + i), folded);
        w.letters |= (uint32_t)_mm_movemask_epi8(_mm_or_si128(in_ascii, _mm_or_si128(leads, second))) << i;
        w.leads |= (uint32_t)_mm_movemask_epi8(leads) << i;
        w.seconds |= (uint32_t)_mm_movemask_epi8(second) << i;
        w.upper |= (uint32_t)(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, folded)) ^ 0xFFFF) << i;
    }
#else
    for (int i = 0; i < size; i++) {
        unsigned char c = (unsigned char)s[i], lower = c | 0x20;
        bool in_ascii = lower >= 'a' && lower <= 'z', folds = in_ascii || ((c & 0xC0) == 0x80 && c != 0x9F);
        bool lead = c == 0xC3, second = (c & 0xC0) == 0x80 && lower != (0x97 | 0x20);
        fold[i] = (char)(folds ? lower : c);
        w.letters |= (uint32_t)(in_ascii || lead || second) << i;
        w.leads |= (uint32_t)lead << i;
        w.seconds |= (uint32_t)second << i;
        w.upper |= (uint32_t)(fold[i] != s[i]) << i;
    }
#endif
    return w;
}

/* Zero what lies behind the first n of `size` bytes, HALF or WINDOW. */
static inline void cut(char *fold, size_t n, int size)
{
    static const char keep[2 * WINDOW] = {
        [0 ... WINDOW - 1] = (char)0xFF, /* and as many zeros */
    };
    const char *mask = keep + WINDOW - n;
#ifdef __SSE2__
    for (int i = 0; i < size; i += HALF) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(fold + i));
        bytes = _mm_and_si128(bytes, _mm_loadu_si128((const __m128i *)(const void *)(mask + i)));
        _mm_storeu_si128((__m128i *)(void *)(fold + i), bytes);
    }
#else
    for (int i = 0; i < size; i++)
        fold[i] &= mask[i];
#endif
}

/* Whether the word may go on behind its letters in a way that takes the full rules: with other letters, with a soft
 * hyphen or in the next line. U+2000-U+207F (quotation marks, dashes) have no letters. */
static inline bool goes_on(const char *s)
{
    unsigned char c = (unsigned char)s[0], next = (unsigned char)s[1];
    return c < 0x80 ? c == '-' && next == '\n' : c != 0xE2 || (next & 0xFE) != 0x80;
}

/* Whether all letters of a word of several are upper case; ß has no capital in common use. */
static bool all_upper(const char *s, size_t n, const struct window *w)
{
    uint32_t sharp_s = 0, letters = ((UINT32_C(1) << n) - 1) & ~w->leads;
    for (size_t i = 0; i < n; i++)
        sharp_s |= (uint32_t)((unsigned char)s[i] == 0x9F) << i;
    return ((w->upper | sharp_s) & letters) == letters && letters & (letters - 1);
}

/* A word that ends within `size` bytes, HALF or WINDOW, in one pass; `text` is readable for size + 2 bytes. False:
 * nothing was done, it takes the full rules. */
static inline __attribute__((always_inline)) bool add_within(struct scan *s, const char *text, int size)
{
    char *fold = fold_room(s);
    struct window w = read_window(text, fold, size);
    uint32_t others = ~w.letters;
    size_t n = others ? (size_t)__builtin_ctz(others) : WINDOW;
    uint32_t word = (uint32_t)((UINT64_C(1) << n) - 1);
    /* a sequence that is not whole, or of other letters */
    bool odd = ((w.seconds ^ w.leads << 1) & word) | (w.leads & word & ~(word >> 1));
    if (odd || n == 0 || n >= (size_t)size || goes_on(text + n))
        return false;
    cut(fold, n, size);
    struct token *t = add_token(s, s->at, s->at + n, TOK_WORD);
    w.upper &= word;
    t->flags |= (uint8_t)(w.upper >> (w.leads & 1) & TOK_CAPITAL);
    if (w.upper & (w.upper - 1) && t->flags & TOK_CAPITAL && all_upper(text, n, &w))
        t->flags |= TOK_ALLCAPS;
    take_fold(s, t, fold, n);
    return true;
}

/* A longer one, or one at the end of the text. */
static __attribute__((noinline)) bool add_long_or_last(struct scan *s)
{
    const char *text = s->text + s->at;
    size_t left = s->len - s->at;
    char tail[WINDOW + 2] = {0};
    return add_within(s, left < sizeof tail ? memcpy(tail, text, left) : text, WINDOW);
}

static __attribute__((noinline)) void add_any_word(struct scan *s)
{
    if (add_long_or_last(s))
        return;
    size_t start = s->at, end = letter_run(s->text, start, s->len), second = broken_word(s->text, start, end, s->len);
    size_t stop = second ? letter_run(s->text, second, s->len) : end;
    struct token *t = add_token(s, start, stop, TOK_WORD);
    t->flags |= case_flags(s->text + start, end - start);
    add_fold(s, t, start, end);
    if (second)
        add_fold(s, t, second, stop);
    end_fold(s, t);
}

static inline void add_word(struct scan *s)
{
    if (s->len - s->at < HALF + 2 || !add_within(s, s->text + s->at, HALF))
        add_any_word(s);
}

/* A form that is the text itself. */
static void add_plain(struct scan *s, size_t n, enum token_kind kind)
{
    size_t start = s->at, len = n < FOLD_MAX ? n : FOLD_MAX;
    struct token *t = add_token(s, start, start + n, kind);
    t->fold_len = (uint16_t)len;
    buf_add(&s->folds, s->text + start, len);
    end_fold(s, t);
}

/* The same for few bytes. */
static inline void add_few(struct scan *s, size_t n, enum token_kind kind)
{
    char *fold = fold_room(s);
    memset(fold, 0, HALF);
    for (size_t i = 0; i < n; i++)
        fold[i] = s->text[s->at + i];
    take_fold(s, add_token(s, s->at, s->at + n, kind), fold, n);
}

static void add_number(struct scan *s)
{
    size_t n = 1;
    while (s->at + n < s->len && s->text[s->at + n] >= '0' && s->text[s->at + n] <= '9')
        n++;
    if (n < HALF)
        add_few(s, n, TOK_NUMBER);
    else
        add_plain(s, n, TOK_NUMBER);
}

/* A sign has one form; only a byte that is no UTF-8 is folded, to U+FFFD. */
static void add_sign(struct scan *s, size_t n)
{
    if (n == 1 && s->text[s->at] & 0x80) {
        size_t start = s->at;
        struct token *t = add_token(s, start, start + n, TOK_PUNCT);
        add_fold(s, t, start, start + n);
        end_fold(s, t);
    } else {
        add_few(s, n, TOK_PUNCT);
    }
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
    struct scan s = {.d = d,
                     .text = d->text,
                     .len = d->len,
                     .next = d->tokens,
                     .behind = d->tokens ? d->tokens + d->cap_tokens : NULL,
                     .folds = d->folds,
                     .flags = TOK_SPACE | TOK_LINE_START};
    while (s.at < s.len) {
        unsigned char first = (unsigned char)s.text[s.at];
        if (first == ' ' && s.at + 1 < s.len) { /* as behind most words */
            s.flags |= TOK_SPACE;
            first = (unsigned char)s.text[++s.at];
        }
        enum beginning what = (enum beginning)beginnings[first];
        size_t n = 1;
        if (what == BEGINS_SEQUENCE) {
            uint32_t cp;
            n = utf8_decode(s.text + s.at, s.len - s.at, &cp);
            what = beginning_of(cp);
        }
        switch (what) {
        case BEGINS_WORD:
            add_word(&s);
            break;
        case BEGINS_NUMBER:
            add_number(&s);
            break;
        case BEGINS_SPACE:
            s.flags |= first == '\n' ? TOK_SPACE | TOK_LINE_START : TOK_SPACE;
            s.at += n;
            break;
        default:
            add_sign(&s, n);
        }
    }
    d->ntokens = (size_t)(s.next - d->tokens);
    d->folds = s.folds;
    look_up_words(d);
}
