/* What normalizing holds of a page; private to lib/fact/normalize*.c. */
#ifndef PP_FACT_NORMALIZE_PART_H
#define PP_FACT_NORMALIZE_PART_H

#include "lib/fact/normalize.h"
#include "lib/text/date.h"

enum fact_type { FACT_OTHER, FACT_PAGE, FACT_DATE, FACT_COUNT, FACT_COMMUNE, FACT_MEMBERSHIP };

/* What the text says of a date, as far as the page's own date may come from it. */
enum role { ROLE_OTHER, ROLE_PUBLISHED, ROLE_MODIFIED, ROLE_JOINED, ROLE_AS_OF, ROLE_MENTION, ROLE_EVENT };

/* A piece of the bytes that are held. */
struct piece {
    size_t at, len;
};

/* What a fact's reading refers to. */
struct reference {
    enum { REFERS_TO_NOTHING, REFERS_TO_PAGE, REFERS_TO_FACT } to;
    int64_t start; /* of the fact */
};

/* A record of the page at hand: its line, what stands in its reading, and what resolving it found. A page may have
 * hundreds of thousands: no more is held of one than is asked for. */
struct entry {
    enum fact_type type;
    bool rejected;
    bool raw;      /* it has a reading; false: canonical already, or not a fact */
    bool replaces; /* it is raw, and has fields besides that are to be set */
    bool readable; /* the reading has what resolving needs */
    int64_t start;
    struct piece line;
    const char *file; /* where the line was read, as in struct record */
    uint64_t line_number;
    struct piece text;     /* of a date: its expression; of a commune: its keys; behind it stands a NUL */
    struct reference date; /* of a date: the other end of its range; of counts and memberships: their date */
    union {
        struct {
            enum role role;
            struct date_value value;
        } date_is;
        struct {
            int64_t confidence;
            const struct area *area; /* NULL: left open */
        } commune_is;
        struct {
            int64_t start, nth;
            bool stated;
        } commune_of; /* a membership */
    };
};

struct normalizer {
    struct normalize_options o;
    struct report *report;
    struct entry *entries; /* entries[0..n) is the page */
    size_t n, cap;
    struct buf held;               /* the bytes of the entries */
    struct record reading, record; /* of the entry that is taken, and that is written */
    struct buf source, published, modified, retrieved;
    struct buf text, quoted;
    const char *own; /* the day of which the page is, NULL if it states none */
    /* Of the entry that is being written: */
    bool replaces;
    struct buf *line;
};

/* Its expression or keys; an entry that is readable has them. */
static inline const char *entry_text(const struct normalizer *n, const struct entry *e)
{
    return n->held.data + e->text.at;
}

/* normalize_write.c: write the entry, whose page is resolved, with the fields that its reading gave. */
void normalizer_write(struct normalizer *n, const struct entry *e, struct writer *out);

#endif
