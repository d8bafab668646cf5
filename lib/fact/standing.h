/* How the network's name stands in a clause, which with any verb says something of the clause's communes: who is "im
 * Partnerprozess" belongs, who comes "in den Partnerprozess" joins, whom "der Partnerprozess" gains belongs, who receives
 * "die Urkunde des Partnerprozesses" has joined. Private to lib/fact. */
#ifndef PP_FACT_STANDING_H
#define PP_FACT_STANDING_H

#include "lib/fact/analysis.h"

enum standing {
    STANDING_NONE,
    STANDING_IN,         /* "im Netzwerk", "beim Netzwerk" */
    STANDING_INTO,       /* "ins Netzwerk", "zum Netzwerk" */
    STANDING_DATIVE,     /* "dem Netzwerk" */
    STANDING_OUT,        /* "aus dem Netzwerk" */
    STANDING_SUBJECT,    /* "das Netzwerk" does something */
    STANDING_ORGAN,      /* "die Versammlung des Netzwerks" does */
    STANDING_MEMBER,     /* "Mitglied im Netzwerk" */
    STANDING_MEMBERSHIP, /* "Teilnahme am Netzwerk" */
    STANDING_JOINING,    /* "Beitritt zum Netzwerk" */
    STANDING_LEAVING,    /* "Ausstieg aus dem Netzwerk" */
};

/* Find them: a->standings, marks of kind RULE_VERB, weak, whose rules say what follows where nothing speaks against it.
 * Of each name there is one at most. To be called with the bits of names, places and dates set. */
void standings_find(struct analysis *a);

/* Which one the mark is; STANDING_NONE for a mark of the profile. */
enum standing standing_of(const struct mark *m);

/* Marks of relations that begin in tokens [first, end) are a->standings[*from] to a->standings[return value). */
size_t standings_between(const struct analysis *a, size_t first, size_t end, size_t *from);

/* "Beitritt zum Netzwerk": a noun, whose commune may stand in any case ("der Beitritt von Kiel", "begann für Kiel"). */
static inline bool standing_is_noun(enum standing s)
{
    return s >= STANDING_MEMBERSHIP;
}

/* Whether the verb and the phrases beside it leave the clause with the mark a statement about its communes: no speaking of
 * the network, no event, no plan of joining. */
bool standing_states(const struct analysis *a, const struct clause *c, const struct mark *m);

/* Whether it holds a lower-case word of no closed class that ends as verbs do: "arbeiten", "setzt". */
bool clause_has_unknown_verb(const struct analysis *a, const struct clause *c);

/* The clause up to the next verb that "und" joins behind the mark: "ist im Netzwerk und berichtet davon". */
struct clause clause_up_to_next_verb(const struct analysis *a, const struct clause *c, const struct mark *m);
/* "gewann", "begrüßt", "wächst um": whether the network is said to have a commune that it had not. */
bool clause_gains(const struct analysis *a, const struct clause *c);

/* What the words of the clause make of it: "wird Mitglied", "erhielt die Mitgliedschaft" tell a joining. */
enum member_status standing_status(const struct analysis *a, const struct clause *c, const struct mark *m);

#endif
