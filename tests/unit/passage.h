/* Unit tests of what a passage says of a network: the facts found in a few lines of text, as one line. */
#ifndef PP_TESTS_PASSAGE_H
#define PP_TESTS_PASSAGE_H

#include "lib/base/buf.h"
#include "lib/fact/facts.h"
#include "lib/place/gazetteer.h"
#include "tests/unit/tap.h"

struct passage_reader {
    struct gazetteer *gazetteer;
    struct profile *profile;
    const char *title; /* of the pages; NULL: none */
};

/* Opens the gazetteer and the profile lib/data/profiles/NAME.json, as one test; false if that failed. Close it then,
 * too. */
static bool passage_open(struct passage_reader *r, const char *name)
{
    struct err e = {0};
    char path[100];
    snprintf(path, sizeof path, "lib/data/profiles/%s.json", name);
    *r = (struct passage_reader){.gazetteer = gazetteer_open("lib/data/communes.csv", &e),
                                 .profile = profile_open(path, &e)};
    return tap_ok(r->gazetteer && r->profile, "the gazetteer and the profile %s are read", name);
}

static void passage_close(struct passage_reader *r)
{
    profile_close(r->profile);
    gazetteer_close(r->gazetteer);
}

static void passage_put_date(const struct facts *f, const char *text, int date, struct buf *out)
{
    if (date < 0)
        return;
    const struct date_mention *d = &f->dates.v[date];
    buf_addc(out, ' ');
    buf_add(out, text + d->start, d->end - d->start);
}

static void passage_put_membership(const struct facts *f, const char *text, const struct membership *m,
                                   struct buf *out)
{
    static const char *const statuses[] = {"member", "joined", "left"};
    buf_addf(out, "%s%s %s", out->len ? "; " : "", statuses[m->status],
             f->places.v[m->place].candidates[0].area->name);
    passage_put_date(f, text, m->date, out);
}

/* The unit is said where it is none of communes. What the profile does not name is left out. */
static void passage_put_count(const struct facts *f, const char *text, const struct count *n, struct buf *out)
{
    static const char *const relations[] = {"eq", "approx", "gt", "ge", "lt", "le"};
    static const char *const kinds[] = {"total", "increment", "part"};
    if (!strcmp(n->unit, "other") || !strcmp(n->unit, "participant"))
        return;
    buf_addf(out, "%s%lld %s %s %s", out->len ? "; " : "", (long long)n->value, relations[n->relation],
             kinds[n->kind], n->scope);
    if (!strstr(n->unit, "_commune"))
        buf_addf(out, " %s", n->unit);
    passage_put_date(f, text, n->as_of, out);
}

enum { PASSAGE_MEMBERSHIPS = 1, PASSAGE_COUNTS = 2 };

/* What the page that says `text`, of the day `published` (NULL: of no day), states: its memberships, then its counts, as
 * `what` asks, each in the order found, joined by "; ". Dates are the words of the text. `out` ends in a NUL. */
static void passage_read(const struct passage_reader *r, const char *text, const char *published, unsigned what,
                         struct buf *out)
{
    struct page page = {0};
    struct doc doc = {0};
    struct facts facts = {0};
    buf_adds(&page.text, text);
    buf_adds(&page.lang, "de");
    buf_adds(&page.source, "test");
    buf_adds(&page.title, r->title ? r->title : "");
    buf_adds(&page.published, published ? published : "");
    doc_read(&doc, &page);
    struct passage_context c = {.doc = &doc, .profile = r->profile, .gazetteer = r->gazetteer};
    facts_find(&c, &facts);
    buf_clear(out);
    for (size_t i = 0; what & PASSAGE_MEMBERSHIPS && i < facts.nmemberships; i++)
        passage_put_membership(&facts, doc.text, &facts.memberships[i], out);
    for (size_t i = 0; what & PASSAGE_COUNTS && i < facts.ncounts; i++)
        passage_put_count(&facts, doc.text, &facts.counts[i], out);
    buf_addc(out, '\0');
    facts_free(&facts);
    doc_free(&doc);
    page_free(&page);
}

#endif
