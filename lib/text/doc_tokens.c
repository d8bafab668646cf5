#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/text/doc_part.h"

#include <string.h>

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

static void end_fold(struct doc *d, struct token *t)
{
    t->word = vocabulary_word(d->vocabulary, d->folds.data + t->fold, t->fold_len);
    buf_add(&d->folds, "", 1);
}

/* The letters of German by byte: in lower case, capitals; 0xC3 is the first byte of umlauts and ß. What ends a word
 * is 0; what needs the full rules is OTHER. */
enum { LETTER_END, LETTER_LOWER, LETTER_UPPER, LETTER_C3, LETTER_OTHER };

static unsigned letter_class(unsigned char c)
{
    if (c >= 0x80)
        return c == 0xC3 ? LETTER_C3 : LETTER_OTHER;
    return c >= 'a' && c <= 'z' ? LETTER_LOWER : c >= 'A' && c <= 'Z' ? LETTER_UPPER : LETTER_END;
}

/* A word of German letters that no line break parts, in one pass. False: nothing was done, it takes the full rules. */
static bool add_plain_word(struct scan *s, size_t start)
{
    enum { LONGEST = 256 };
    struct doc *d = s->d;
    const char *text = d->text;
    size_t end = start, stop = d->len - start > LONGEST ? start + LONGEST : d->len, letters = 0, upper = 0;
    bool capital = false;
    buf_reserve(&d->folds, LONGEST);
    char *fold = d->folds.data + d->folds.len;
    for (;; letters++) {
        unsigned class = end < stop ? letter_class((unsigned char)text[end]) : LETTER_END;
        if (class == LETTER_LOWER || class == LETTER_UPPER) {
            fold[end - start] = (char)(text[end] | 0x20);
            end++;
        } else if (class == LETTER_C3) {
            unsigned char c = end + 1 < stop ? (unsigned char)text[end + 1] : 0;
            if (c < 0x80 || c > 0xBF || c == 0x97 || c == 0xB7) /* cut short, × and ÷ */
                return false;
            class = c < 0x9F ? LETTER_UPPER : c == 0x9F ? LETTER_C3 : LETTER_LOWER;
            fold[end - start] = text[end];
            fold[end + 1 - start] = (char)(c < 0x9F ? c + 0x20 : c);
            end += 2;
        } else if (class == LETTER_END) {
            break;
        } else {
            return false;
        }
        capital |= letters == 0 && class == LETTER_UPPER;
        upper += class == LETTER_UPPER || class == LETTER_C3; /* ß has no capital in common use */
    }
    if (end == start || (end == stop && stop < d->len) || (end < d->len && text[end] == '-'))
        return false;
    struct token *t = add_token(s, start, end, TOK_WORD);
    t->flags |=
        (uint8_t)((capital ? TOK_CAPITAL : 0) | (capital && letters > 1 && upper == letters ? TOK_ALLCAPS : 0));
    t->fold_len = (uint16_t)(end - start);
    d->folds.len += end - start;
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

void doc_read_tokens(struct doc *d)
{
    struct scan s = {.d = d, .space = true, .line_start = true};
    buf_reserve(&d->folds, d->len + d->len / 4);
    while (s.at < d->len) {
        if (d->text[s.at] == ' ') {
            s.space = true;
            s.at++;
            continue;
        }
        uint32_t cp;
        size_t n = utf8_decode(d->text + s.at, d->len - s.at, &cp);
        if (utf8_is_space(cp)) {
            s.space = true;
            s.line_start |= cp == '\n';
            s.at += n;
        } else if (utf8_is_letter(cp)) {
            add_word(&s, s.at);
        } else if (utf8_is_digit(cp)) {
            add_number(&s, s.at);
        } else {
            struct token *t = add_token(&s, s.at, s.at + n, TOK_PUNCT);
            add_fold(d, t, t->start, t->end);
            end_fold(d, t);
        }
    }
}
