/* From a page to its facts, as the words state them: mentions with their reading and with references to one
 * another, not yet resolved. pp-extract writes them as records (fact_record.h), pp-normalize resolves them. */
#ifndef PP_FACT_FACTS_H
#define PP_FACT_FACTS_H

#include "lib/base/arena.h"
#include "lib/base/report.h"
#include "lib/fact/profile.h"
#include "lib/place/place.h"
#include "lib/text/date.h"
#include "lib/text/doc.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum relation { REL_EQ, REL_APPROX, REL_GT, REL_GE, REL_LT, REL_LE };
enum count_kind { COUNT_TOTAL, COUNT_INCREMENT, COUNT_PART };
enum date_role { ROLE_MENTION, ROLE_PUBLISHED, ROLE_MODIFIED, ROLE_AS_OF, ROLE_JOINED, ROLE_EVENT };

/* Index into facts->dates / ->places; -1 none; PAGE_DATE: the page's own date. */
#define NO_REF (-1)
#define PAGE_DATE (-2)

struct count {
    int64_t value;
    const char *unit;  /* id of the profile or "other" */
    const char *scope; /* "DE", "DE-HE" */
    const char *rule;
    uint32_t start, end; /* bytes; from the relation word to the counted noun: "Mehr als 70 Partnerkommunen" */
    enum relation relation;
    enum count_kind kind;
    int as_of;     /* index of a date, PAGE_DATE or NO_REF */
    bool founding; /* of those with whom the network began, or of some of them */
};

struct membership {
    uint32_t start, end; /* bytes; the commune's mention, or what stands for it */
    int place;           /* index of the commune */
    enum member_status status;
    int date; /* index of the date of joining or leaving, or NO_REF */
    const char *rule;
};

struct facts {
    struct arena arena;
    struct date_mentions dates;
    enum date_role *roles; /* one a date */
    struct places places;
    struct count *counts;
    size_t ncounts, cap_counts;
    struct membership *memberships;
    size_t nmemberships, cap_memberships;
    struct analysis *analysis; /* working memory of facts_find, kept from page to page */
};

void facts_clear(struct facts *f);
void facts_free(struct facts *f);
/* False: the page says more than was found, for a rule reached its match limit, or than `limit` lets be written. */
bool facts_are_all(const struct facts *f, size_t limit);

/* Takes what was considered and why it was taken or turned down, for --explain. NULL: nobody listens. */
struct trace {
    void (*note)(void *ctx, uint32_t start, uint32_t end, const char *rule, bool taken, const char *why);
    void *ctx;
};

/* What every finder sees. */
struct passage_context {
    const struct doc *doc;
    const struct profile *profile;
    const struct gazetteer *gazetteer;
    const struct trace *trace; /* may be NULL */
    struct report *report;     /* match limits reached */
    bool rules_only;           /* nothing is weighed (weigh.h): what weights are learned from must not hang on them */
};

/* Everything: dates, places, then counts (counts.c), memberships (members.c), roles (roles.c). */
void facts_find(const struct passage_context *c, struct facts *out);

#endif
