/* Memberships: the parts of memberships_find. Private to lib/fact. */
#ifndef PP_FACT_MEMBERS_H
#define PP_FACT_MEMBERS_H

#include "lib/fact/analysis.h"

/* Whether place i is a commune that stands with the others of the group, not in a bracket behind one of them. */
static inline bool stands_in(const struct analysis *a, const struct group *g, size_t i)
{
    const struct place *p = &a->f->places.v[i];
    return p->kind == PLACE_COMMUNE && token_depth(a, p->first_token) == token_depth(a, g->first_token);
}

/* What a clause says of its subject. */
struct statement {
    const struct mark *mark; /* NULL: none */
    const char *rule;
    enum member_status status;
    bool denied, unsure; /* not so; not sure to be so */
    bool of_other;       /* of another network, or of none that is known */
};

/* What the clause says, by its own words (members_statement.c). */
struct statement statement_of(const struct analysis *a, size_t clause);

/* "nahm als Gast teil", "nimmt über den Kreis teil", "waren vertreten": not as a member of its own (members_object.c). */
bool statement_is_of_guests(const struct analysis *a, const struct clause *c, const struct mark *m);
/* "nahm an der Fachtagung teil", "machen beim Stadtradeln mit", "schließt sich dieser Haltung an": the verb has its object,
 * and that is not the network. */
bool statement_is_of_other_thing(const struct analysis *a, const struct clause *c, const struct mark *m);

/* Whether the words tell the statement in the present: "tritt bei", "wird aufgenommen". */
bool statement_is_present(const struct analysis *a, const struct clause *c, const struct mark *m);

/* Whether a mark of kind RULE_UNIT is a predicate of the clause's subject: "ist Partnerkommune", "als Partnerkommune". */
bool unit_is_predicate(const struct analysis *a, const struct clause *c, const struct mark *m);

/* Whether it tells only what the names right behind it are: "kooperiert mit der Partnerkommune Kiel". */
bool unit_is_of_names_behind(const struct analysis *a, const struct clause *c, const struct mark *m);

/* How the dates of a clause belong to a group of communes (members_date.c). */
struct dating {
    bool inner; /* its communes have dates of their own: "Kiel 2015, Lübeck 2017 und Plön 2018" */
    int first;  /* the date of the first commune where they are told in order, NO_REF if they are not */
    int shared; /* the date of the clause, for all of them; NO_REF if none */
    int former; /* of the first commune alone: "Kiel und Plön gehören dazu, Ersteres seit 2015"; NO_REF if none */
    int last;   /* of the last commune alone: "Kiel und Plön traten bei, Letzteres 2015"; NO_REF if none */
};
/* `g` may be NULL: for a commune that the clause does not name. */
struct dating dating_of(const struct analysis *a, const struct clause *c, const struct group *g,
                        const struct statement *s);
/* The date of one place (index) of the group; NO_REF if none. */
int date_of_place(const struct analysis *a, const struct clause *c, const struct group *g, size_t place,
                  const struct statement *s, const struct dating *d);
/* "ist Mitglied und baut seit 2017 Netzwerke auf": whether another verb's part begins between the statement and token `at`. */
bool is_of_other_verb(const struct analysis *a, size_t statement, size_t at);
/* Behind the bracket that opens at token i: i if none opens (members_bracket.c). */
size_t bracket_end(const struct analysis *a, size_t i);
/* First date inside the bracket that opens at token i, NO_REF if none opens or it holds none. */
int bracket_date(const struct analysis *a, size_t i);
/* Whether the bracket that opens at token i holds a date and words that lead to one, and nothing else. */
bool bracket_is_date(const struct analysis *a, size_t i);
/* The date of a bracket at the end of the clause, of one before its one commune, of one that stands behind no commune and
 * says since when; NO_REF. */
int trailing_bracket(const struct analysis *a, const struct clause *c);
int leading_bracket(const struct analysis *a, const struct clause *c, const struct group *g);
int since_bracket(const struct analysis *a, const struct clause *c);
/* Whether a word among tokens [first, end) says that something is planned, decided or asked. */
bool tokens_plan(const struct analysis *a, size_t first, size_t end);
/* Whether they plan or deny, or speak of another network. */
bool tokens_doubtful(const struct analysis *a, size_t first, size_t end);

/* The date in the bracket behind a place of the group, or in one that is for it as well ("Kiel und Plön (beide 2015)"). */
int date_in_bracket(const struct analysis *a, const struct group *g, size_t place);
/* The date of the heading, or of a line right above that is nothing but a date, as timelines in plain text have it; NO_REF.
 * `present`: of what is told in the present, also a whole day. */
int date_over_line(const struct analysis *a, size_t line, bool present);
/* The one date of a clause that tells for sure that something happened then; NO_REF. */
int date_it_happened(const struct analysis *a, const struct clause *c);
/* "bis 2018", one end of "von 2016 bis 2018", "vor 2012": no date on which something began. */
bool date_is_bound(const struct analysis *a, size_t date);
/* Of a statement without a date of its own, the one that the sentences before tell of the same day ("am selben Tag"), of an
 * event at which it was so ("Dort erhielt Kiel die Urkunde"); NO_REF if none (members_told.c). */
int date_of_same_day(const struct analysis *a, const struct clause *c);
int date_of_told_event(const struct analysis *a, const struct clause *c, const struct group *g,
                       const struct statement *s);
/* "Zuvor hatten sich Kiel und Plön angeschlossen": before what was told. */
bool clause_was_before(const struct doc *d, const struct clause *c);
/* "machte sich 2016 auf den Weg und unterschrieb": of what the same subject did before, in one breath; NO_REF. */
int date_of_coordinate(const struct analysis *a, const struct clause *c);
/* Of who was there "von Anfang an", when the network began, where a clause tells so beside the date; NO_REF. */
int date_of_outset(const struct analysis *a, const struct clause *c);
/* "bis 2018", "bis zum 31. Dezember". */
bool date_is_until(const struct analysis *a, size_t date);
/* Whether a date led to by "seit", "ab" begins the time that is told. */
bool date_is_since(const struct analysis *a, size_t date);

/* Take a statement about a commune, or say in the trace why not. */
void membership_add(struct analysis *a, size_t place, enum member_status status, int date, const char *rule);
/* The same about each commune of a group. */
void membership_add_group(struct analysis *a, const struct group *g, enum member_status status, int date,
                          const char *rule);
/* The same about a commune that other words stand for, with their tokens. */
void membership_add_at(struct analysis *a, size_t first_token, size_t end_token, size_t place,
                       enum member_status status, int date, const char *rule);

/* The sentence denies that the commune belongs: what the same sentence, or vaguer words elsewhere, say is not so. */
void membership_deny(struct analysis *a, size_t place, size_t sentence);

/* The first count of members that begins in tokens [first, end), which are some (counts are found first); NULL if there is
 * none (members_carry.c). */
const struct count *member_count(const struct analysis *a, size_t first, size_t end);
/* Whether a count of members was found in the clause. */
bool clause_holds_member_count(const struct analysis *a, const struct clause *c);

/* What stands beside the names of a sentence, and what takes back the sentence before (members_beside.c). To be called
 * after what the sentence itself says was added. */
void members_beside(struct analysis *a, size_t sentence);
/* Communes of the sentence that are named as many as were counted, in it or right before it (members_counted.c). */
void members_counted(struct analysis *a, size_t sentence);
/* Whether what the clause of the token speaks of is this network. */
bool token_is_of_network(const struct analysis *a, size_t token);

/* The noun of joining or leaving that a group of communes belongs to: "dem Beitritt von Kiel und Plön"; NULL: none. */
const struct mark *noun_of_group(const struct analysis *a, const struct group *g);
/* Whether the mark is such a noun in a phrase beside the statement: "mit dem Beitritt von Kiel". */
bool noun_stands_aside(const struct analysis *a, const struct mark *noun);
/* What such a phrase takes for granted of the group. */
void members_in_noun_phrase(struct analysis *a, const struct group *g);
/* What a participle before the group tells: "der 2019 beigetretene Landkreis". */
void members_in_attribute(struct analysis *a, const struct group *g);

void members_in_sentences(struct analysis *a); /* members_clause.c */
/* "In Hessen sind Kassel (2013) und der Kreis Gießen (2014) Vorbilder": on a page about the network the dates behind communes
 * are those of joining, whatever the sentence says of them. Of sentences of which nothing else was taken. */
void members_in_brackets(struct analysis *a); /* members_bracket.c */
void members_in_lists(struct analysis *a);    /* members_list.c */
void members_in_notes(struct analysis *a);    /* members_note.c */

#endif
