#include "lib/text/doc.h"
#include "lib/base/search.h"

#include "lib/base/mem.h"
#include "lib/text/doc_lists.h"
#include "lib/text/doc_part.h"

#include <string.h>

/* Shares of function words above which a text is taken for German: where it says nothing of its language, and
 * where it claims to be in another one. */
static const double GERMAN_SHARE = 0.06, GERMAN_IN_SPITE = 0.15;
enum { FEW_WORDS = 20, SAMPLE_WORDS = 2000 };

static bool looks_german(const struct doc *d)
{
    const struct buf *lang = &d->page->lang;
    if (lang->len >= 2 && (!strncmp(lang->data, "de", 2) || !strncmp(lang->data, "DE", 2)))
        return true;
    size_t words = 0, function = 0;
    for (size_t i = 0; i < d->ntokens && words < SAMPLE_WORDS; i++) {
        if (d->tokens[i].kind != TOK_WORD)
            continue;
        words++;
        function += doc_is_function_word(d, i);
    }
    if (words < FEW_WORDS)
        return lang->len == 0;
    return (double)function > (double)words * (lang->len ? GERMAN_IN_SPITE : GERMAN_SHARE);
}

enum near { NEAR_SENTENCE, NEAR_LINE, NEARS };

void doc_read(struct doc *d, const struct page *page)
{
    d->page = page;
    d->text = page->text.data ? page->text.data : "";
    d->len = page->text.len;
    d->ntokens = d->nlines = d->nsentences = 0;
    if (!d->vocabulary)
        d->vocabulary = mem_zalloc(sizeof *d->vocabulary);
    if (!d->lists) {
        d->lists = mem_lines(LISTS * sizeof *d->lists);
        memset(d->lists, 0, LISTS * sizeof *d->lists);
        d->near = mem_zalloc(NEARS * sizeof *d->near);
    }
    vocabulary_trim(d->vocabulary);
    doc_read_bars(d);
    doc_read_letters(d);
    doc_read_tokens(d);
    doc_read_ascii(d);
    doc_join_parted(d);
    doc_read_lines(d);
    doc_read_sentences(d);
    d->german = looks_german(d);
}

void doc_free(struct doc *d)
{
    mem_free(d->tokens);
    mem_free(d->dull);
    mem_free(d->bits);
    mem_free(d->lines);
    mem_free(d->sentences);
    mem_free(d->folded);
    mem_free(d->letters);
    mem_free(d->lists);
    mem_free(d->near);
    buf_free(&d->form);
    buf_free(&d->tabbed);
    if (d->vocabulary)
        vocabulary_free(d->vocabulary);
    mem_free(d->vocabulary);
    *d = (struct doc){0};
}

bool doc_text_in(const struct doc *d, size_t i, const char *const *texts)
{
    const struct token *t = &d->tokens[i];
    for (; *texts; texts++)
        if (strlen(*texts) == t->end - t->start && !memcmp(*texts, d->text + t->start, t->end - t->start))
            return true;
    return false;
}

static void read_words(struct doc_list *l, const void *list)
{
    for (const char *const *w = list; *w; w++)
        list_add(l, *w, strlen(*w));
}

/* For tokens that may be in the list. */
static __attribute__((noinline)) bool is_one_of(const struct doc *d, size_t i, const char *const *words)
{
    if (d->tokens[i].kind == TOK_PUNCT)
        return false;
    for (const char *fold = doc_fold(d, i); *words; words++)
        if (**words == *fold && !strcmp(*words, fold))
            return true;
    return false;
}

static __attribute__((noinline)) bool find_one_of(const struct doc *d, size_t i, const char *const *words)
{
    return doc_list_may_hold(d, i, doc_list_find(d, words, read_words)) && is_one_of(d, i, words);
}

bool doc_one_of(const struct doc *d, size_t i, const char *const *words)
{
    if (i >= d->ntokens)
        return false;
    const struct doc_list *l = doc_list_place(d, words);
    if (l->list != words)
        return find_one_of(d, i, words);
    return doc_list_may_hold(d, i, l) && is_one_of(d, i, words);
}

bool doc_has_one_of(const struct doc *d, size_t first, size_t end, const char *const *words)
{
    const struct doc_list *l = doc_list_place(d, words);
    end = end < d->ntokens ? end : d->ntokens;
    if (l->list != words)
        l = doc_list_find(d, words, read_words);
    for (size_t i = first; i < end; i++)
        if (doc_list_may_hold(d, i, l) && is_one_of(d, i, words))
            return true;
    return false;
}

/* Which bytes the words of a list begin with, a bit for each byte modulo 64: most tokens are passed over by their first. */
static uint64_t beginnings_of(const char *const *words)
{
    uint64_t beginnings = 0;
    for (; *words; words++)
        beginnings |= UINT64_C(1) << ((unsigned char)**words % 64);
    return beginnings;
}

static inline bool begins_with_one(const struct doc *d, size_t i, uint64_t beginnings)
{
    return beginnings >> ((unsigned char)*doc_fold(d, i) % 64) & 1;
}

bool doc_begins_in(const struct doc *d, size_t i, const char *const *stems)
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_WORD)
        return false;
    for (const char *fold = doc_fold(d, i); *stems; stems++)
        if (fold[0] == (*stems)[0] && (fold[1] == (*stems)[1] || !(*stems)[1]) &&
            !strncmp(fold, *stems, strlen(*stems)))
            return true;
    return false;
}

bool doc_has_stem(const struct doc *d, size_t first, size_t end, const char *const *stems)
{
    end = end < d->ntokens ? end : d->ntokens;
    const uint64_t beginnings = first < end ? beginnings_of(stems) : 0;
    for (size_t i = first; i < end; i++)
        if (begins_with_one(d, i, beginnings) && doc_begins_in(d, i, stems))
            return true;
    return false;
}

bool doc_ends_in(const struct doc *d, size_t i, size_t before, const char *const *endings)
{
    for (; *endings; endings++)
        if (doc_ends(d, i, before, *endings))
            return true;
    return false;
}

size_t doc_sentence_of(const struct doc *d, size_t token)
{
    size_t behind, near = d->near[NEAR_SENTENCE];
    if (near + 1 < d->nsentences && d->sentences[near].first_token <= token &&
        d->sentences[near + 1].first_token > token)
        return near;
    LOWER_BOUND(d->sentences, d->nsentences, first_token, token + 1, behind);
    return d->near[NEAR_SENTENCE] = behind > 0 ? behind - 1 : 0;
}

size_t doc_line_of(const struct doc *d, size_t token)
{
    size_t i = d->near[NEAR_LINE];
    if (i < d->nlines && d->lines[i].first_token <= token && token < d->lines[i].end_token)
        return i;
    LOWER_BOUND(d->lines, d->nlines, first_token, token + 1, i);
    i -= i > 0;
    /* Empty lines share their first token with the next line that has some: take the one that holds it. */
    while (i > 0 && d->lines[i].end_token == d->lines[i].first_token)
        i--;
    return d->near[NEAR_LINE] = i;
}

size_t doc_token_at(const struct doc *d, size_t byte)
{
    size_t i;
    LOWER_BOUND(d->tokens, d->ntokens, start, byte, i);
    return i;
}
