/* A page's text as lines, tokens and sentences: what all finders of facts work on. All offsets are bytes of
 * page->text; they become code points only when a record is written. */
#ifndef PP_TEXT_DOC_H
#define PP_TEXT_DOC_H

#include "lib/base/buf.h"
#include "lib/page/page.h"
#include "lib/text/vocabulary.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum token_kind {
    TOK_WORD,   /* a run of letters; a word broken by "-\n" is one token whose fold is the joined word */
    TOK_NUMBER, /* a run of ASCII digits */
    TOK_PUNCT,  /* any other single code point that is not white space */
};

enum token_flag {
    TOK_CAPITAL = 1,    /* first letter is upper case */
    TOK_ALLCAPS = 2,    /* two or more letters, all upper case */
    TOK_SPACE = 4,      /* white space or the start of the text stands before it */
    TOK_LINE_START = 8, /* first token of its line */
    TOK_SENTENCE_START = 16,
};

struct token {
    uint32_t start, end; /* bytes of the text */
    uint32_t word;       /* the number of its folded form (utf8_fold) in doc->vocabulary */
    uint16_t fold_len;   /* longer folds are cut to 65535 */
    uint8_t kind, flags;
};

struct line {
    /* Bytes, without the newline and without leading or trailing blanks. Those of a wrapped paragraph are one line,
     * with the newlines within it. */
    uint32_t start, end;
    uint32_t first_token, end_token;
    uint8_t kind, level; /* enum block_kind: from markup, or guessed where the page has none */
    bool guessed;        /* kind and level are guessed from the shape */
    bool teaser;         /* cut text ("…") that leads on to another page ("mehr") */
    int32_t heading;     /* index of the nearest heading line above (not itself), -1 for none */
};

/* Whether the line has no tokens: nothing, or blanks. */
static inline bool line_is_empty(const struct line *line)
{
    return line->first_token == line->end_token;
}

struct sentence {
    uint32_t start, end;
    uint32_t first_token, end_token;
    uint32_t line; /* the line it begins in; a sentence may run over several lines of a paragraph */
};

struct doc {
    const struct page *page;
    /* The page's, byte for byte but for tabs in place of the bars of tables: what is shown is the page's own. */
    const char *text;
    size_t len;
    struct token *tokens;
    size_t ntokens, cap_tokens;
    uint8_t *dull; /* one a token: enum word_dull of its word, so that most are passed over without a look */
    uint8_t *bits; /* one a token: the bit of its word in lists (doc_lists.h) */
    size_t cap_dull, cap_bits;
    struct line *lines;
    size_t nlines, cap_lines;
    struct sentence *sentences;
    size_t nsentences, cap_sentences;
    struct vocabulary *vocabulary; /* kept from page to page */
    struct doc_list *lists;        /* that words were compared with (doc_lists.h), kept too */
    bool gaps;                     /* two bytes of white space or more stand together somewhere */
    bool german;                   /* lang says so, or German function words do */
    size_t *near;                  /* the last answers of doc_sentence_of and doc_line_of */
    char *folded;                  /* of the passes of doc_read (doc_part.h) */
    uint16_t *letters;
    size_t cap_folded, cap_letters;
    struct buf form, tabbed;
};

/* Analyse a page; `d` is reused from page to page ({0} at first), `page` is borrowed. */
void doc_read(struct doc *d, const struct page *page);
void doc_free(struct doc *d);

/* The token's folded form, NUL-terminated. */
static inline const char *doc_fold(const struct doc *d, size_t token)
{
    const struct word *w = &d->vocabulary->words[d->tokens[token].word];
    return d->tokens[token].fold_len <= WORD_SHORT ? w->text : w->longer;
}
/* What somebody remembers of the token's word. */
static inline uint32_t *doc_memory(const struct doc *d, size_t token, enum word_slot slot)
{
    return &d->vocabulary->words[d->tokens[token].word].classes[slot];
}
/* What `classify` says of the token's folded form, asked once for each word: from 1. */
typedef uint32_t word_class_fn(const char *fold, size_t len);
static inline uint32_t doc_class(const struct doc *d, size_t token, enum word_slot slot, word_class_fn *classify)
{
    uint32_t *class = doc_memory(d, token, slot);
    if (*class == WORD_UNKNOWN)
        *class = classify(doc_fold(d, token), d->tokens[token].fold_len);
    return *class;
}

/* At most n tokens (or lines, or sentences) back from i, but not before `first`; at most n on, but not past `end`. */
static inline size_t reach_back(size_t i, size_t n, size_t first)
{
    return i > first + n ? i - n : first;
}
static inline size_t reach_on(size_t i, size_t n, size_t end)
{
    return end > i + n ? i + n : end;
}
/* The first token of [i, end) whose word is not known to be dull for the finder; `end` if there is none. */
static inline size_t doc_next(const struct doc *d, size_t i, size_t end, enum word_dull finder)
{
    const uint64_t each = UINT64_C(0x0101010101010101) * (uint64_t)finder;
    for (uint64_t eight, worth; i < end; i += sizeof eight) {
        memcpy(&eight, d->dull + i, sizeof eight); /* zeros lie behind the last token */
        worth = ~eight & each;
        if (worth) {
            i += (size_t)__builtin_ctzll(worth) / 8;
            break;
        }
    }
    return i < end ? i : end;
}
/* Whether the word of a token is known to be dull for the finder. */
static inline bool doc_is_dull(const struct doc *d, size_t token, enum word_dull finder)
{
    return d->vocabulary->words[d->tokens[token].word].dull & finder;
}
/* The finder knows that nothing begins with the word of the token, wherever it stands. */
static inline void doc_set_dull(const struct doc *d, size_t token, enum word_dull finder)
{
    d->vocabulary->words[d->tokens[token].word].dull |= (uint16_t)finder;
    d->dull[token] |= (uint8_t)finder;
}

/* A word whose first letter is upper case. False past the end. */
static inline bool doc_capital(const struct doc *d, size_t i)
{
    return i < d->ntokens && d->tokens[i].kind == TOK_WORD && (d->tokens[i].flags & TOK_CAPITAL);
}

/* True if token i exists, is a word or number, and its folded form is `word` (given in folded form). */
static inline bool doc_is(const struct doc *d, size_t i, const char *word)
{
    if (i >= d->ntokens || d->tokens[i].kind == TOK_PUNCT)
        return false;
    const size_t len =
        strlen(word); /* known to the compiler: nearly all words differ by it, without a look at them */
    return d->tokens[i].fold_len == len && !memcmp(doc_fold(d, i), word, len);
}
/* True if token i exists and is this ASCII punctuation. */
static inline bool doc_punct(const struct doc *d, size_t i, char c)
{
    return i < d->ntokens && d->tokens[i].kind == TOK_PUNCT && d->text[d->tokens[i].start] == c;
}
/* A bracket that opens, or closes, round or square. */
static inline bool doc_opens(const struct doc *d, size_t i)
{
    return doc_punct(d, i, '(') || doc_punct(d, i, '[');
}
static inline bool doc_closes(const struct doc *d, size_t i)
{
    return doc_punct(d, i, ')') || doc_punct(d, i, ']');
}
/* "Mainz / 2014": a slash with blanks around it, which parts cells, not one within "Halle/Saale". */
static inline bool doc_slash_apart(const struct doc *d, size_t i)
{
    return doc_punct(d, i, '/') && d->tokens[i].flags & TOK_SPACE && i + 1 < d->ntokens &&
           d->tokens[i + 1].flags & TOK_SPACE;
}
/* A hyphen: "-", U+2010 or the one at which no line breaks, U+2011. */
static inline bool doc_hyphen(const struct doc *d, size_t i)
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_PUNCT)
        return false;
    const char *sign = d->text + d->tokens[i].start;
    return *sign == '-' || !strncmp(sign, "\xE2\x80\x90", 3) || !strncmp(sign, "\xE2\x80\x91", 3);
}
/* A dash with blanks around it, which parts what stands on both sides: "2012 – 26". */
static inline bool doc_dash_apart(const struct doc *d, size_t i)
{
    if (i + 1 >= d->ntokens || d->tokens[i].kind != TOK_PUNCT || !(d->tokens[i].flags & TOK_SPACE) ||
        !(d->tokens[i + 1].flags & TOK_SPACE))
        return false;
    const char *sign = d->text + d->tokens[i].start;
    return *sign == '-' || !strncmp(sign, "\xE2\x80\x93", 3) || !strncmp(sign, "\xE2\x80\x94", 3);
}
/* Whether two blanks or more stand before token i, which is not the first: it begins a cell of a row. Not what a
 * line that is joined with the one before is indented by. */
static inline bool doc_apart(const struct doc *d, size_t i)
{
    const uint32_t from = d->tokens[i - 1].end, to = d->tokens[i].start;
    return to >= from + 2 && (d->tokens[i].flags & TOK_LINE_START || !memchr(d->text + from, '\n', to - from));
}
/* Whether a tab, which parts cells, stands right before token i, or right behind it. */
static inline bool doc_tab_before(const struct doc *d, size_t i)
{
    size_t at = d->tokens[i].start;
    while (at > 0 && d->text[at - 1] == ' ')
        at--;
    return at > 0 && d->text[at - 1] == '\t';
}
static inline bool doc_tab_behind(const struct doc *d, size_t i)
{
    size_t at = d->tokens[i].end;
    while (d->text[at] == ' ')
        at++;
    return d->text[at] == '\t';
}
/* True if token i, which exists, is written as one of a NULL-terminated list says: for signs of any kind. */
bool doc_text_in(const struct doc *d, size_t i, const char *const *texts);
/* True if token i exists and is one of a NULL-terminated list of folded words. */
bool doc_one_of(const struct doc *d, size_t i, const char *const *words);
/* True if one of the tokens [first, end) is. */
bool doc_has_one_of(const struct doc *d, size_t first, size_t end, const char *const *words);
/* True if token i exists, is a word or number, and its folded form ends in `ending` (given in folded form) behind at
 * least `before` bytes. */
static inline bool doc_ends(const struct doc *d, size_t i, size_t before, const char *ending)
{
    if (i >= d->ntokens || d->tokens[i].kind == TOK_PUNCT)
        return false;
    size_t len = d->tokens[i].fold_len, n = strlen(ending);
    return len >= n + before && !memcmp(doc_fold(d, i) + len - n, ending, n);
}
/* A word that begins with `stem`. False past the end. */
static inline bool doc_begins(const struct doc *d, size_t i, const char *stem)
{
    return i < d->ntokens && d->tokens[i].kind == TOK_WORD && doc_fold(d, i)[0] == stem[0] &&
           !strncmp(doc_fold(d, i), stem, strlen(stem));
}
/* The same for NULL-terminated lists of endings and of stems. */
bool doc_begins_in(const struct doc *d, size_t i, const char *const *stems);
/* True if one of the tokens [first, end) begins so. */
bool doc_has_stem(const struct doc *d, size_t first, size_t end, const char *const *stems);
bool doc_ends_in(const struct doc *d, size_t i, size_t before, const char *const *endings);
/* Indices of what holds token i (what held the last one that was asked for, else binary search). */
size_t doc_sentence_of(const struct doc *d, size_t token);
size_t doc_line_of(const struct doc *d, size_t token);
/* First token that starts at or after `byte`. */
size_t doc_token_at(const struct doc *d, size_t byte);

#endif
