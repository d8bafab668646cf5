#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/text/doc_lists.h"
#include "lib/text/doc_part.h"

#include <limits.h>
#include <string.h>

enum {
    FOLD_MAX = 65535,
    TOK_LOOKED_UP = 128, /* a token's flag within this file: its word is known */
};

struct scan {
    struct doc *d;
    const char *text, *folded;
    size_t len, at;
    size_t behind_space;         /* of white space that was passed alone, not with a token */
    struct token *next, *behind; /* the next token, the end of the room for some */
    uint8_t flags;               /* of the next token: whether white space, a line break was passed */
};

/* What begins with a byte; what is not ASCII is decoded. */
enum beginning { BEGINS_SIGN, BEGINS_WORD, BEGINS_NUMBER, BEGINS_SPACE, BEGINS_SEQUENCE };
static const unsigned char beginnings[256] = {
    ['\t' ... '\r'] = BEGINS_SPACE, [' '] = BEGINS_SPACE,        ['0' ... '9'] = BEGINS_NUMBER,
    ['A' ... 'Z'] = BEGINS_WORD,    ['a' ... 'z'] = BEGINS_WORD, [0x80 ... 0xff] = BEGINS_SEQUENCE,
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

static inline struct token *add_token(struct scan *s, size_t n, enum token_kind kind)
{
    if (s->next == s->behind)
        grow_tokens(s);
    struct token *t = s->next++;
    *t = (struct token){
        .start = (uint32_t)s->at, .end = (uint32_t)(s->at + n), .kind = (uint8_t)kind, .flags = s->flags};
    s->flags = 0;
    s->at += n;
    return t;
}

/* --- forms that stand in the folded text -------------------------------------------------------------------- */

/* A token of less than a chunk. For now its word is but the hash of it; it is looked up later (look_up_words). */
static inline struct token *add_short(struct scan *s, size_t n, enum token_kind kind)
{
    word_chunk form = word_chunk_cut(s->folded + s->at, n);
    struct token *t = add_token(s, n, kind);
    t->fold_len = (uint16_t)n;
    t->word = word_hash(form);
    vocabulary_fetch_place(s->d->vocabulary, t->word);
    return t;
}

/* From hashes of words to their numbers. */
static void look_up_words(struct doc *d)
{
    enum { NEAR = 16 };                   /* words ahead: some hundred instructions, as long as memory takes */
    struct vocabulary v = *d->vocabulary; /* a copy, so that what is written does not make it be read again */
    struct token *const tokens = d->tokens;
    const char *const folded = d->folded;
    const size_t n = d->ntokens;
    uint8_t *const dull = d->dull = mem_grow(d->dull, &d->cap_dull, n + sizeof(uint64_t), sizeof *d->dull);
    memset(dull + n, 0, sizeof(uint64_t));
    uint8_t *const bits = d->bits = mem_grow(d->bits, &d->cap_bits, n, sizeof *d->bits);
    for (size_t i = 0; i < n; i++) {
        struct token *t = &tokens[i];
        if (i + NEAR < n)
            vocabulary_fetch_word(&v, t[NEAR].word);
        if (t->flags & TOK_LOOKED_UP) {
            t->flags ^= TOK_LOOKED_UP;
            bits[i] = list_bit(vocabulary_hash(doc_fold(d, i), t->fold_len));
        } else {
            bits[i] = list_bit(t->word);
            const word_chunk form = word_chunk_cut(folded + t->start, t->fold_len);
            const struct word_place *place = vocabulary_place(&v, t->word);
            if (place->hash == t->word && word_is_chunk(&v.words[place->word], form)) {
                t->word = place->word;
            } else {
                t->word = vocabulary_put(d->vocabulary, form, t->fold_len, t->word);
                v = *d->vocabulary;
            }
        }
        dull[i] = (uint8_t)v.words[t->word].dull;
    }
}

/* How many bytes of letters (doc_read_letters) follow one another from here on; of a run longer than a short word some. */
static inline size_t letters_run(const uint16_t *letters, size_t at)
{
    uint64_t run;
    memcpy(&run, (const char *)letters + at / CHAR_BIT, sizeof run);
    const uint64_t valid = (UINT64_C(1) << (WORD_SHORT + 1)) - 1;
    return (size_t)__builtin_ctzll(~(run >> at % CHAR_BIT & valid));
}

/* Whether it takes a closer look (goes_on) at what ends a word. */
static inline bool ends_oddly(char c)
{
    return c & 0x80 || c == '-';
}

/* Whether the word may go on behind its letters in a way that takes the full rules: with other letters, with a soft
 * hyphen or in the next line. U+2000-U+207F (quotation marks, dashes) have no letters. */
static inline bool goes_on(const char *s)
{
    unsigned char c = (unsigned char)s[0], next = (unsigned char)s[1];
    return c < 0x80 ? c == '-' && next == '\n' : c != 0xE2 || (next & 0xFE) != 0x80;
}

/* --- any form -------------------------------------------------------------------------------------------------- */

static void begin_form(struct scan *s)
{
    buf_clear(&s->d->form);
}

/* Append the folded bytes of [start, end). */
static void add_fold(struct scan *s, size_t start, size_t end)
{
    if (end - start > FOLD_MAX)
        end = start + FOLD_MAX;
    utf8_fold(&s->d->form, s->text + start, end - start);
}

/* The form of a token is whole, and stands in d->form. */
static void end_form_of(struct doc *d, struct token *t)
{
    struct buf *form = &d->form;
    if (form->len > FOLD_MAX)
        form->len = FOLD_MAX;
    buf_reserve(form, 2 * WORD_CHUNK);
    memset(form->data + form->len, 0, 2 * WORD_CHUNK);
    t->fold_len = (uint16_t)form->len;
    t->word = vocabulary_word(d->vocabulary, form->data, form->len);
}

void doc_set_form(struct doc *d, size_t i)
{
    struct token *t = &d->tokens[i];
    end_form_of(d, t);
    d->dull[i] = (uint8_t)d->vocabulary->words[t->word].dull;
    d->bits[i] = list_bit(vocabulary_hash(doc_fold(d, i), t->fold_len));
}

static void end_form(struct scan *s, struct token *t)
{
    end_form_of(s->d, t);
    t->flags |= TOK_LOOKED_UP;
}

static void add_any_word(struct scan *s)
{
    size_t start = s->at, end = letter_run(s->text, start, s->len), second = broken_word(s->text, start, end, s->len);
    size_t stop = second ? letter_run(s->text, second, s->len) : end;
    struct token *t = add_token(s, stop - start, TOK_WORD);
    t->flags |= case_flags(s->text + start, end - start);
    begin_form(s);
    add_fold(s, start, end);
    if (second)
        add_fold(s, second, stop);
    end_form(s, t);
}

/* A form that is the text itself. */
static void add_as_it_is(struct scan *s, size_t n, enum token_kind kind)
{
    begin_form(s);
    buf_add(&s->d->form, s->text + s->at, n < FOLD_MAX ? n : FOLD_MAX);
    end_form(s, add_token(s, n, kind));
}

/* --- tokens by what they begin with ------------------------------------------------------------------------------ */

/* TOK_CAPITAL, TOK_ALLCAPS of a word of n bytes that are letters in ASCII or U+00C0-U+00FF, by its folded form. */
static inline uint8_t short_case_flags(const char *text, const char *folded, size_t n)
{
    size_t first = (text[0] & 0x80) != 0, second = first + 1; /* the bytes of the first two letters that tell */
    if (text[first] == folded[first])
        return 0;
    second += (text[second] & 0x80) != 0;
    bool small = second >= n || (text[second] == folded[second] && (unsigned char)text[second] != 0x9F);
    return small ? TOK_CAPITAL : case_flags(text, n); /* ß has no capital */
}

/* Any other word. */
static __attribute__((noinline)) void add_other_word(struct scan *s)
{
    const char *text = s->text + s->at, *folded = s->folded + s->at;
    size_t n = letters_run(s->d->letters, s->at);
    if (n == 0 || n > WORD_SHORT || goes_on(folded + n)) {
        add_any_word(s);
        return;
    }
    struct token *t = add_token(s, n, TOK_WORD);
    t->flags |= short_case_flags(text, folded, n);
    begin_form(s);
    buf_add(&s->d->form, folded, n);
    end_form(s, t);
}

/* The words of less than a chunk that end plainly and the signs in ASCII that follow one another, with no more than a blank
 * between two: nearly all of a text. */
static void add_plain(struct scan *s)
{
    const struct vocabulary v = *s->d->vocabulary; /* which does not change meanwhile */
    const uint16_t *const letters = s->d->letters;
    const char *const whole = s->folded;
    struct token *const behind = s->behind;
    struct token *next = s->next;
    size_t at = s->at;
    unsigned flags = s->flags;
    s->d->gaps |= whole[at] == ' ' && at == s->behind_space;
    for (; next < behind; next++) {
        size_t blank = whole[at] == ' ', start = at + blank, n = letters_run(letters, start);
        const char *text = s->text + start, *folded = whole + start;
        enum token_kind kind = TOK_WORD;
        if (n - 1 >= WORD_CHUNK - 1 || (ends_oddly(folded[n]) && goes_on(folded + n))) {
            if (n > 0 || beginnings[(unsigned char)folded[0]] != BEGINS_SIGN || start >= s->len)
                break;
            n = 1;
            kind = TOK_PUNCT;
        }
        uint32_t hash = word_hash(word_chunk_cut(folded, n));
        vocabulary_fetch_place(&v, hash);
        flags |= (blank ? TOK_SPACE : 0) | short_case_flags(text, folded, n);
        at = start + n;
        *next = (struct token){.start = (uint32_t)start,
                               .end = (uint32_t)at,
                               .word = hash,
                               .fold_len = (uint16_t)n,
                               .kind = (uint8_t)kind,
                               .flags = (uint8_t)flags};
        flags = 0;
    }
    s->next = next;
    s->at = at;
    s->flags = (uint8_t)flags;
}

static void add_number(struct scan *s)
{
    size_t n = 1;
    while (s->at + n < s->len && s->text[s->at + n] >= '0' && s->text[s->at + n] <= '9')
        n++;
    if (n < WORD_CHUNK)
        add_short(s, n, TOK_NUMBER);
    else
        add_as_it_is(s, n, TOK_NUMBER);
}

/* A sign has one form; only a byte that is no UTF-8 is folded, to U+FFFD. */
static void add_sign(struct scan *s, size_t n)
{
    if (n == 1 && s->text[s->at] & 0x80) {
        begin_form(s);
        add_fold(s, s->at, s->at + n);
        end_form(s, add_token(s, n, TOK_PUNCT));
    } else {
        add_short(s, n, TOK_PUNCT);
    }
}

static enum beginning beginning_of(uint32_t cp)
{
    return utf8_is_letter(cp) ? BEGINS_WORD : utf8_is_space(cp) ? BEGINS_SPACE : BEGINS_SIGN;
}

/* White space or a token, whatever it is. */
static void add_other(struct scan *s)
{
    unsigned char first = (unsigned char)s->text[s->at];
    enum beginning what = (enum beginning)beginnings[first];
    size_t n = 1;
    if (what == BEGINS_SEQUENCE) {
        uint32_t cp;
        n = utf8_decode(s->text + s->at, s->len - s->at, &cp);
        what = beginning_of(cp);
    }
    switch (what) {
    case BEGINS_WORD:
        add_other_word(s);
        break;
    case BEGINS_NUMBER:
        add_number(s);
        break;
    case BEGINS_SPACE:
        s->flags |= first == '\n' ? TOK_SPACE | TOK_LINE_START : TOK_SPACE;
        s->d->gaps |= n > 1 || s->at == s->behind_space;
        s->at += n;
        s->behind_space = s->at;
        break;
    default:
        add_sign(s, n);
    }
}

void doc_read_tokens(struct doc *d)
{
    struct scan s = {.d = d,
                     .text = d->text,
                     .folded = d->folded,
                     .len = d->len,
                     .next = d->tokens,
                     .behind_space = SIZE_MAX,
                     .behind = d->tokens ? d->tokens + d->cap_tokens : NULL,
                     .flags = TOK_SPACE | TOK_LINE_START};
    d->gaps = false;
    while (s.at < s.len) {
        add_plain(&s);
        if (s.at < s.len)
            add_other(&s);
    }
    d->ntokens = (size_t)(s.next - d->tokens);
    look_up_words(d);
}
