/* A profile: what is particular to one network of communes, from a JSON file that users write (its format:
 * pp-profile(5)). The only place that knows pcre2.
 *
 * Patterns are matched against the "plain form" of a sentence (lib/fact/marks.h): folded tokens with one space
 * where the text has white space, quotation marks as '"', dashes as '-'. A match always begins and ends at a word
 * boundary. */
#ifndef PP_FACT_PROFILE_H
#define PP_FACT_PROFILE_H

#include "lib/base/report.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct profile;
struct pattern; /* compiled PCRE2 with match limits */
struct matcher; /* what matching needs to write to; one a thread */

enum member_status { STATUS_MEMBER, STATUS_JOINED, STATUS_LEFT };

/* What a rule's match says. */
enum rule_kind {
    RULE_NAME,      /* names this network */
    RULE_REFERENCE, /* means it where it was named before ("dieser Aktion") */
    RULE_OTHER,     /* names another network or body */
    RULE_UNIT,      /* a noun for a unit of this network: "Partnerkommunen" */
    RULE_BARE,      /* a noun that may mean the unit: "Kommunen" */
    RULE_VERB,      /* says of its subject that it belongs, joined, left */
    RULE_NOUN,      /* the same as a noun: "Beitritt", "Teilnahme" */
    RULE_LIST,      /* announces a list of members */
    RULE_MOVE,      /* a verb of coming, which says that its subject joined where nothing else can be meant */
};

/* How much must be known of the network for a statement to count. */
enum rule_needs {
    NEEDS_FOCUS, /* the passage is about it */
    NEEDS_NAME,  /* the clause names it or refers to it */
    NEEDS_NONE,  /* the words alone say it */
};

struct rule {
    const char *id; /* "joining.beitreten"; the `rule` of facts found by it */
    enum rule_kind kind;
    enum member_status status; /* RULE_VERB, RULE_NOUN */
    enum rule_needs needs;     /* RULE_VERB, RULE_NOUN, RULE_BARE (by default NEEDS_NAME: the clause must say it) */
    bool topic;                /* RULE_VERB: without a subject it speaks of the commune that was last the topic */
    bool weak;                 /* RULE_VERB: a phrase that says it with any verb ("im Partnerprozess") */
    bool to;                   /* RULE_VERB: who is joined stands behind "zu" and belongs already ("stieß zu") */
    bool object; /* RULE_VERB: who belongs is its object, before what `with` matches ("hieß X willkommen") */
    bool people; /* RULE_UNIT, RULE_BARE: of a unit of people, who come to meetings and belong to nothing */
    int unit;    /* RULE_UNIT, RULE_BARE: index of the unit; RULE_OTHER: that of the body's members; else -1 */
    const struct pattern *pattern;
    const struct pattern *with; /* must match in the same clause as well; may be NULL */
};

/* A noun for the network's members: "Partnerkommune", "Mitgliedskommunen". */
static inline bool rule_is_of_members(const struct rule *r)
{
    return r->kind == RULE_UNIT && r->unit == 0;
}

/* A name of the network, or a noun that means its members and so names it, too: "Partnerkommunen". Nouns that members of
 * every network have ("Mitgliedskommunen") need the passage to be about it, and name none. */
static inline bool rule_names_network(const struct rule *r)
{
    return r->kind == RULE_NAME || (rule_is_of_members(r) && r->needs == NEEDS_NONE);
}

/* Load and compile. NULL on error; err names file, line and column of what is wrong. What a caller sees of it does
 * not change then; the patterns may be used by several threads with a matcher each (their machine code is made by
 * the first that searches, under a lock). */
struct profile *profile_open(const char *path, struct err *e);
void profile_close(struct profile *p);

const char *profile_id(const struct profile *p);   /* `process` of memberships */
const char *profile_path(const struct profile *p); /* for messages */

size_t profile_rules(const struct profile *p, const struct rule **rules); /* in the order of the file */
/* Those of them that show that a page speaks of the network: its names, and the nouns of its members. */
size_t profile_topics(const struct profile *p, const struct rule *const **topics);
size_t profile_units(const struct profile *p);
const char *profile_unit(const struct profile *p, size_t i); /* id; unit 0 is that of the members */

struct matcher *matcher_open(void);
void matcher_close(struct matcher *m); /* NULL is allowed */

enum match { MATCH_NONE, MATCH_FOUND, MATCH_LIMIT };

/* First match of the pattern in subject[from..len), which is valid UTF-8; its range in bytes to *start, *end
 * (never empty). MATCH_LIMIT: the match or depth limit was reached, whether there is a match is unknown. */
enum match pattern_find(struct matcher *m, const struct pattern *p, const char *subject, size_t len, size_t from,
                        size_t *start, size_t *end);

/* Whether a match may begin where this text of the plain form begins, whatever stands behind the text: with a word of
 * `word` bytes, or within it, or with a sign (`word` is 0). The text ends with a word or is a sign alone. False is
 * certain, true is worth a search. Fast for the topics of a profile. */
bool pattern_may_begin(struct matcher *m, const struct pattern *p, const char *text, size_t len, size_t word);
/* Whether no match of any pattern begins within the word, only with it: then 0 may stand for its bytes above. */
bool pattern_never_within(const char *word, size_t len);

#endif
