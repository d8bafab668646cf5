/* Where the rules of a profile match in a text, in tokens. */
#ifndef PP_FACT_MARKS_H
#define PP_FACT_MARKS_H

#include "lib/base/buf.h"
#include "lib/base/report.h"
#include "lib/fact/profile.h"
#include "lib/text/doc.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mark {
    uint32_t first_token, end_token;
    uint32_t with_first, with_end; /* of the rule's `with`; both first_token where it has none */
    uint32_t
        next_name; /* index of it, or of the first behind it, that names the network (mark_names_network), else n */
    const struct rule *rule;
    bool adopted; /* a noun for members of any network that this page has for those of this one */
};

/* A name of the network, or a noun for its members that names it: of its rule, or adopted. */
static inline bool mark_names_network(const struct mark *m)
{
    return m->adopted || rule_names_network(m->rule);
}

struct marks {
    struct mark *v; /* in order of first_token */
    size_t n, cap;
    uint32_t *first; /* of sentence s: v[first[s]] to v[first[s + 1]] */
    size_t cap_first;
    struct matcher *matcher; /* working memory, as what follows */
    struct buf plain;
    uint32_t *starts; /* byte of `plain` where each token begins */
    size_t cap_starts;
    unsigned char *spent; /* rules that reached the match limit on this page */
    size_t cap_spent;
    bool limited;     /* there is such a rule */
    uint64_t *barren; /* pairs of words that were seen to begin no topic, by their hash */
    uint32_t age;     /* of the vocabulary that they are of */
    uint64_t *begins; /* two rows of bits for each word of it: which rules may begin with the word (marks.c) */
    size_t nbegins;   /* words that have them */
    uint32_t begins_age;
    size_t asked; /* words of this page that had no row yet */
};

/* `m` is used again for page after page, {0} at first; with the words of one document's vocabulary it serves one
 * profile.
 *
 * Match all rules of the profile in all sentences. A rule that reaches the match limit is reported, named, and not
 * tried again on this page. Without `any` there are no marks. */
void marks_find(struct marks *m, const struct doc *d, const struct profile *p, bool any, struct report *report);
/* Part of it: "Mitgliedskommunen" of a page that says of which network they are (marks_adopt.c). */
void marks_adopt(struct marks *m, const struct doc *d);
void marks_free(struct marks *m);

/* Whether the page speaks of the network at all: its name, or a noun for its members, stands somewhere. */
bool marks_any(struct marks *m, const struct doc *d, const struct profile *p);

/* "Häufige Fragen zum Partnerprozess": whether the page's title names this network, and no other. After marks_any. */
bool marks_title(struct marks *m, const struct page *page, const struct profile *p);

/* Append the plain form of tokens [first, end), which the patterns see: folded tokens, one space where the text has
 * white space, quotation marks of all kinds as '"', dashes as '-', apostrophes as "'". With `starts`, the byte of
 * `out` where each token begins goes to starts[i - first], and the end to starts[end - first]. */
void plain_form(const struct doc *d, size_t first, size_t end, struct buf *out, uint32_t *starts);

#endif
