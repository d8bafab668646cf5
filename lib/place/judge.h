/* Within lib/place: judging whether a name is a place, by signs that add to its log odds. */
#ifndef PP_PLACE_JUDGE_H
#define PP_PLACE_JUDGE_H

#include "lib/place/mention.h"

struct judge {
    struct search *s;
    const struct doc *d;
    struct mention *m;
    bool foreign_page;
    double loss, gain; /* the strongest signs so far, for the rule */
    const char *loss_rule, *gain_rule;
};

/* Weigh in one sign. */
void judge_add(struct judge *j, double weight, const char *rule);
/* Set the rule that a mention carries: the sign that weighed most on the side that won. */
void judge_settle(struct judge *j);
/* A name that may be a commune's, as against a Land or the nation. */
bool judge_is_candidate(const struct mention *m);
/* bearers.c: other bearers of such a name. Token i stands before it; `key` is its comparison form. */
bool is_acronym(const struct doc *d, const struct mention *m);
bool in_list_of_quarters(const struct doc *d, size_t i); /* token i belongs to the list */
bool names_an_inn(const struct doc *d, size_t i);        /* token i is the name */
bool names_a_house(const struct doc *d, size_t i, const char *key);
bool names_a_centre(const char *key); /* "Familienzentrum Sontra" */
/* acts.c: behind the name stands when it did what the text tells: "trat Osnabrück im Januar bei, das Emsland im Mai",
 * "die Haßberge folgten"; before it no preposition that would make it a place. */
bool told_when(const struct doc *d, const struct mention *m);
/* "Regen trat im Februar bei", "ebenso wenig gehört Verden dazu": the name stands beside the verb of a clause that speaks
 * of joining and taking part. */
bool acts_as_commune(const struct doc *d, const struct mention *m);
/* acts.c: the name begins its clause, without an article, and a verb follows: "Mitte kam 2013 dazu". */
bool begins_deed(const struct doc *d, const struct mention *m);
/* "Halle, das ... liegt": what has no gender of its own is a place. */
bool neuter_behind(const struct doc *d, const struct mention *m);
/* "Am nächsten liegt Ulm; dort ...", "Worms, wo ...": what stands behind the name points at a place. */
bool pointed_at_behind(const struct doc *d, const struct mention *m);
/* judge_page.c: weigh what stands beside and elsewhere; one judge a mention, each has judged its name by itself. */
void judge_by_context(struct search *s, struct judge *judges);

static inline bool touches(const struct doc *d, size_t i)
{
    return i < d->ntokens && !(d->tokens[i].flags & TOK_SPACE);
}

static inline bool begins_line(const struct doc *d, size_t i)
{
    return i >= d->ntokens || line_breaks(d, i);
}

#endif
