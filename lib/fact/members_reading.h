/* Reading sentences for memberships: what its parts share. Private to the files that are named below, each over what it
 * offers. */
#ifndef PP_FACT_MEMBERS_READING_H
#define PP_FACT_MEMBERS_READING_H

#include "lib/fact/members.h"

/* What the reader of a sentence has in mind. */
struct reading {
    struct analysis *a;
    struct statement last;   /* of the last clause of this sentence that said something; mark NULL: none */
    struct statement outer;  /* of the clause around the last relative clause; mark NULL: none */
    struct statement before; /* the same of the sentence before */
    size_t last_clause;
    bool last_relative;     /* it was a relative clause: what follows shares it only with dates of its own */
    bool last_subject;      /* that clause had communes as its subject */
    int subject;            /* group that was the last subject in this sentence, -1 none */
    int topic;              /* group that the passage speaks of, -1 none */
    bool structural;        /* the topic comes from a heading or term: what follows is about it */
    int32_t section;        /* line of the heading or term at hand */
    struct statement asked; /* what the last question asked of whom; mark NULL: nothing */
    size_t asked_in;        /* its sentence */
    bool asked_of_any;      /* whether anybody can: "Kann man austreten?" */
    int asked_date;         /* when that was, by the question; NO_REF */
    int asked_group;        /* whom a question for yes or no was asked of; -1: it was none */
    struct unnamed {        /* the last clause that told a joining without naming who joined */
        size_t clause;      /* SIZE_MAX: none */
        size_t first, end;  /* memberships[first, end): of whom it was taken to be meant */
    } unnamed;
    int told; /* date for communes that have none of their own, from the clause they are carried over
                               from; NO_REF: none */
    size_t before_last, before_last_two; /* memberships there were before the last sentence, before the last two */
};

static inline const struct doc *doc_in(const struct reading *r)
{
    return r->a->doc;
}

/* --- members_take.c --- */

/* The places of a group from `first_place` on take the statement, each with its date; or the trace tells why not. */
void reading_take_group(struct reading *r, size_t clause, const struct group *g, size_t first_place,
                        const struct statement *s);
/* The same of a group, by its index, that the clause does not name. */
void reading_take_topic(struct reading *r, size_t clause, int group, const struct statement *s);

/* --- members_topic.c --- */

/* A heading or term with one commune makes it the topic of what stands under it. */
void reading_enter_section(struct reading *r, int32_t section);
/* A line of nothing but one commune heads the lines below it. */
void reading_enter_line(struct reading *r, size_t sentence);
/* "Kurz nahm in Mainz die Urkunde für Celle entgegen. Die Stadt ...": a sentence without a subject of its own that
 * tells of one commune leaves that as what the next ones are about. */
void reading_leave_topic(struct reading *r, size_t memberships_before);

/* --- members_subject.c --- */

/* Whether the group stands in its clause as those do of whom the statement is made. */
bool subject_fits(const struct analysis *a, const struct statement *s, const struct group *g, const struct clause *c);
/* "Berlin mit neun Bezirken", "In Bremen sind beide Städte dabei": the Land, whose communes are counted or named by their
 * noun, not the city. */
bool subject_is_land(const struct analysis *a, const struct clause *c, const struct group *g);
/* "zusammen mit Vertreterinnen der Stadt Emden", "gemeinsam mit dem Kollegen aus dem Hochtaunuskreis": who acts for a
 * commune beside the subject. */
bool subject_has_company(const struct analysis *a, const struct group *g);
/* "anders als Kiel", "im Gegensatz zu Kiel": what is denied of the subject is so of the group. */
bool subject_is_contrasted(const struct analysis *a, const struct group *g);
/* "Gera ist seit 2020 dabei und tauscht sich mit Chemnitz aus": whether the group stands behind another verb of the
 * one of whom the statement is, who is named before it. */
bool subject_has_other_verb(const struct analysis *a, const struct clause *c, const struct group *g,
                            const struct statement *s);

/* --- members_relative.c --- */

/* "..., wo man schon länger dabei ist". */
bool clause_begins_with_where(const struct analysis *a, const struct clause *c);
/* "in Hamburg, wo bisher zwei Ämter teilnehmen": whether such a clause counts who does, which is not the place itself. */
bool where_counts_others(const struct analysis *a, const struct clause *c);
/* "..., dem auch Kiel angehört", "..., an dem Kiel und Plön teilnehmen": the pronoun of the relative clause means the
 * network, or its members, and the clause has a subject of its own. */
bool relative_means_network(const struct analysis *a, size_t clause);
/* "die Urkunde, mit der Kiel Partnerkommune wird": the relative pronoun is no subject, and the clause has one of its
 * own. */
bool relative_is_oblique(const struct analysis *a, size_t clause);
/* "Suhl, im Mai als siebte dazugekommen, ...": what stands apart right behind the group, without a finite verb of
 * its own. */
bool subject_is_described(const struct analysis *a, const struct clause *c, const struct group *g);
/* "..., um die Erklärung zu unterzeichnen": what those of the clause before did it for. */
bool clause_is_purpose(const struct analysis *a, const struct clause *c);
/* "in Mainz, Neuwied oder beim Rhein-Lahn-Kreis, die ... sind": the group that is joined to this one over its own
 * preposition, where the relative clause c speaks of several; NULL. */
const struct group *subject_joined_before(const struct analysis *a, const struct group *g, const struct clause *c);
/* The communes that a relative clause speaks of: NULL if none, else the group, and the first of its places. */
const struct group *subject_of_relative(const struct reading *r, size_t clause, size_t *first_place);

/* --- members_generic.c --- */

/* "Die Stadt", "unser Landkreis", "sie", "wir", "dort": whether something stands for the commune of the passage, and its
 * token. */
bool subject_is_generic(const struct analysis *a, const struct clause *c, size_t *token);

/* "Stadt", "Seehafenstadt", "Verwaltung": a noun that stands for a commune. */
bool token_is_noun_for_commune(const struct doc *d, size_t i);

/* --- members_implied.c --- */

/* "Die Hafenstadt, die seit 2014 mitmacht": the group that the noun right before a relative clause stands for; -1: none. */
int group_of_antecedent(const struct reading *r, size_t clause);
/* Whom a clause is about that names no commune: a group, -1: none. */
int subject_implied(const struct reading *r, size_t clause, const struct statement *s);

/* --- members_meant.c --- */

/* The group that a noun for a commune in the clause ("die Stadt") stands for where `topic` is what was spoken of; -1. */
int group_meant_by(const struct reading *r, size_t clause, int topic, size_t noun);
/* Whom a clause means whose subject is `token`, a noun for communes, a pronoun or "dort"; -1: nobody who is known. */
int group_of_generic(const struct reading *r, size_t clause, int topic, size_t token);
/* "Nicht das Land, die Stadt tritt bei: Kiel erhält die Urkunde": whether who is meant stands behind the colon. */
bool clause_is_named_behind(const struct analysis *a, const struct clause *c);
/* Whether the group is one district; false for -1. */
bool group_is_district(const struct analysis *a, int group);

/* --- members_noun.c --- */

/* "des Landkreises", "der Stadt" from the article on, which no name follows: the noun; ntokens if it is none. */
size_t noun_in_genitive(const struct analysis *a, const struct clause *c, size_t article);
/* "Seit der Aufnahme der Stadt 2016", "mit dem Beitritt des Landkreises": what a noun phrase takes for granted of a
 * commune that was named before. */
void members_in_generic_noun_phrase(struct reading *r, size_t sentence);
/* "Celle gehört dazu. Seit dem Beitritt im Mai gibt es eine Stelle": of whom the page said before that it belongs,
 * and not when. */
void members_in_ownerless_phrase(struct reading *r, size_t sentence);

/* --- members_epithet.c --- */

/* "Münster: Die Partnerkommune sucht Lotsen", "In Celle ... Die Partnerkommune ...": the noun for a member takes up
 * a commune. */
void members_by_epithet(struct reading *r, size_t sentence);

/* --- members_called.c --- */

/* Whether "der Kreis", "die Stadt", "die Städte" can mean the group: town or district, one or several. */
bool noun_can_mean(const struct analysis *a, int group, size_t noun);
/* "..., weil in Solingen kein Saal frei war: Die Klingenstadt gehört dazu", "trafen sich in Trier. Die Stadt an der
 * Mosel ...": the one commune that was named last before such a noun, in its sentence or, if the page has no commune
 * of its own (`structural`), in the one before; -1. */
int group_of_epithet(const struct analysis *a, const struct clause *c, size_t noun, bool structural);
/* The one commune (or the two, before "beide Städte") that was named last before the noun, and that it can mean; before
 * its paragraph only as a subject, or by that noun. -1: none. */
int group_named_by_noun(const struct analysis *a, size_t noun);
/* "Ein Fest im Landkreis Prignitz. Unser Landkreis ist dabei": where something is, called by the same noun in the sentence
 * before; not who did something, "Die Stadt Worms ging. Unsere Stadt bleibt"; -1. */
int group_called_right_before(const struct analysis *a, size_t noun);
/* "Moin aus Emden! Unsere Stadt ist dabei": the only commune that the page names before the clause, where the noun
 * or the pronoun at the token can mean it; -1. */
int group_only_meant(const struct analysis *a, const struct clause *c, size_t token);
/* The first of the groups that the noun can mean; the first of all if it can mean none. */
int group_first_agreeing(const struct analysis *a, const int *groups, size_t n, size_t noun);

/* --- members_official.c --- */

/* "Oberbürgermeister Kluge hat die Vereinbarung unterschrieben": officials act for their commune. */
bool clause_has_official(const struct analysis *a, const struct clause *c);
/* The commune that publishes the page: a group; where none is known, the one of the letterhead; -1. */
int publisher_group(const struct analysis *a);
/* "Landrat Weber (Fulda) unterschrieb": the one commune in a bracket behind a name; -1. */
int official_named(const struct analysis *a, const struct clause *c);
/* "Ihre Urkunden erhielten Landrat Krebs (Wartburgkreis), Oberbürgermeister Tal (Gera) und ...": takes what the
 * clause states of each of several communes in brackets behind officials; how many. */
size_t members_of_officials(struct analysis *a, const struct clause *c, const struct statement *s);
/* "Der Coburger Oberbürgermeister": the place of the group that the adjective before the official of the clause is
 * made of; NO_REF. */
int place_of_adjective(const struct analysis *a, const struct clause *c, const struct group *g);
/* The group that an official can act for: the one whose adjective stands before him (-1 if it was not named), else
 * for a Landrat a district, for a mayor a town; `topic` if none is known. */
int official_group(const struct reading *r, const struct clause *c, int topic);

/* --- members_pointed.c --- */

/* "Stadt Köln, Gesundheitsamt. Beigetreten im Juni 1989.": the one commune with which the line of the clause begins, in a
 * sentence without a verb; -1. */
int group_at_head_of_line(const struct analysis *a, const struct clause *c);
/* "Kreis Fulda und Stadt Hünfeld. Der Kreis ...": the one place of the group that "Kreis", "Stadt" can mean; NO_REF. */
int place_of_kind(const struct analysis *a, const struct group *g, size_t noun);
/* "Landeshauptstadt": the noun can mean but the capital of a Land. */
bool noun_is_capital(const struct doc *d, size_t noun);

/* "Anders in Kiel: Dort ...", "Anders Kiel: Die Stadt ...": the one commune that stands before the colon, without a verb;
 * -1. */
int group_before_colon(const struct analysis *a, const struct clause *c);
/* "war ein Herr aus Mannheim da. Dort sind sie ...": the one commune of the clause before, or the place that the sentence
 * before named last, if that is not whose page it is; -1. */
int place_pointed_at(const struct reading *r, size_t clause, size_t token);
/* "In Celle ist es umgekehrt, da macht die Stadt mit": where the clause before says that it is so, or otherwise; -1. */
int place_compared(const struct analysis *a, const struct clause *c);
/* "Sie hat mit Oldenburg telefoniert, die Stadt ist seit 2016 dabei": the one commune of the sentence before the
 * clause; -1. */
int group_right_before(const struct analysis *a, const struct clause *c);
/* "In den Kreisen Barnim und Havelland gibt es Netze, Partnerkommunen sind sie nicht", "(*) nicht die Stadt Plön,
 * sie ist schon dabei": whom a pronoun means that stands in the same sentence, in the clause before; -1. */
int group_of_pronoun(const struct analysis *a, const struct clause *c, size_t token);
/* "Mit Bochum telefoniere ich oft, die sind seit 2016 dabei", "Ich rufe in Gera an, die haben das schon": the only
 * group of the clause before that "die" takes up, whose verb stands second; -1. */
int group_taken_up(const struct analysis *a, const struct clause *c);
/* "Landkreis Peine", "der Saalekreis", "der Barnim": whether "der" and "er" mean the place. */
bool place_is_masculine(const struct doc *d, const struct place *p);
/* "Kiel lud ein, der Kreis Plön folgte, nachdem er beigetreten war", "Seit er dabei ist, hat der Kreis Plön ...": of
 * a subordinate clause that begins with "er", "sie" or "es" at the token the one commune that is the subject of the
 * clause that it depends on; -1. */
int group_of_governing(const struct analysis *a, const struct clause *c, size_t token);
/* "... die Kette, die die Stadt Halle begonnen hat. 2016 trat sie dem Netz bei": the one commune of the sentence
 * before, where "sie" or "er" at the token can mean its noun and the verb beside is of one; -1. */
int group_of_personal(const struct analysis *a, const struct clause *c, size_t token);
/* The one commune of the sentence before, in the same paragraph; -1. */
int group_named_before(const struct analysis *a, size_t sentence);
/* "Letztere war 2013 beigetreten", "Die Kolleginnen sind dabei", "die ist seit 2018 dabei": who is meant by what the clause
 * begins with; a group, -1: nobody. */
int group_pointed_at(const struct analysis *a, const struct clause *c);

/* "Die Kollegin aus Celle sagt, ihre Stadt sei dabei", "Meyer (Celle) ist dafür. Seine Stadt sei dabei": the one commune
 * named before in the sentence, or in the one before; -1. */
int group_of_owner(const struct analysis *a, const struct clause *c, size_t noun);
/* "Frau Weber, Ihre Stadt ist beigetreten": said to somebody from the commune. */
bool clause_addresses_official(const struct analysis *a, const struct clause *c, size_t noun);
/* Whose official is spoken to: the publisher's, else that of the topic, else of the first commune that the answer tells of;
 * -1. */
int group_addressed(const struct reading *r, const struct clause *c);

/* "Lippstadt? Ist seit Juni dabei.": the sentence before is nothing but a name with a question mark. */
bool clause_answers_name(const struct analysis *a, const struct clause *c);

/* --- members_decided.c --- */

/* "Der Landkreis tritt bei. Das hat der Kreistag am Donnerstag beschlossen." Whether what the sentence
 * tells in the present is only decided. */
bool sentence_is_decided(const struct analysis *a, size_t sentence);
/* "Celle hat zwar unterschrieben, doch die Aufnahme steht noch aus": whether what comes behind the clause says so. */
bool joining_is_yet_to_come(const struct analysis *a, const struct clause *c);
/* "Im Mai soll Kiel beitreten. Plön folgt im Herbst.": whether the mark of the clause goes on with what is planned. */
bool follows_plan(const struct analysis *a, const struct clause *c, const struct mark *m);
/* "2019 folgte Plön", "Denselben Schritt hat 2020 Celle getan": what was told before. */
bool repeats_deed(const struct doc *d, const struct mark *m);

/* --- members_admitted.c --- */

/* Whether one of the tokens names a body of the network itself: "die Mitgliederversammlung". */
bool tokens_name_body(const struct doc *d, size_t first, size_t end);

/* Whether one of the tokens names the council of a commune, which decides but admits nobody: "der Stadtrat". */
bool tokens_name_council(const struct doc *d, size_t first, size_t end);
/* "Die Mitgliederversammlung hat dem Antrag zugestimmt", "Die Mitglieder entschieden über die Aufnahmen": who
 * applied joined then. */
bool clause_admits(const struct analysis *a, const struct clause *c);
/* The one date of such a clause; NO_REF. */
int date_of_admission(const struct analysis *a, const struct clause *c);
/* "Das Plenum nahm den Antrag der Stadt Celle an": of whom the application was. */
void members_admitted(struct analysis *a, size_t sentence);

/* --- members_order.c --- */

/* What the order in which communes joined tells of those who came before: "nach Kiel die zweite". */
void reading_of_order(struct reading *r, size_t sentence);
/* "Zehn Kommunen sind dabei, zuletzt, im Mai 2018, Hanau": the place in the order and a date, of one of those whom
 * the clause before counts, tell when it joined. */
bool order_tells_joining(const struct reading *r, const struct clause *c);
/* Those named in an order, each with the date in its bracket: "nach Erfurt (2012) die zweite". */
void members_of_predecessors(struct analysis *a, const struct group *g);
/* "Wir waren nicht die Ersten. Das waren Kiel und Plön, beide schon 2012": who joined before. */
void members_before_us(struct analysis *a, size_t sentence);

/* --- members_gap.c --- */

/* What the verb of one clause of the sentence says of the communes of another one, which has none. */
void reading_of_gaps(struct reading *r, size_t sentence);
/* "Der Kreis Plön und, als kleinste Gemeinde, Laboe erhielten ihre Urkunden": what the clause states, of the
 * communes before what is inserted. */
void reading_take_begun(struct reading *r, size_t clause, const struct statement *s);

/* --- members_carry.c --- */

/* What a clause with communes but without a statement of its own says, as the clause before it does: true if it takes
 * over the verb, is a sample of what was counted, or is announced by what stands before a colon. */
bool carry_over(const struct reading *r, size_t clause, struct statement *s);
/* "arbeiten mit fünf weiteren Mitgliedern zusammen": others than who speaks, of whom no joining is told. */
bool carry_are_partners(const struct analysis *a, const struct count *count, const struct clause *told);
/* "Kiel gehört nur dort dazu, Plön hier wie dort", "Ulm in beiden": to this network as to the other one. */
bool clause_says_of_both(const struct doc *d, const struct clause *c);
/* From which token on of the sentence of a clause behind a colon what it announces may be counted. */
size_t carry_counts_from(const struct analysis *a, const struct clause *c);
/* What is said of those who are named as some of members that were counted. */
struct statement carry_counted(enum member_status status);
/* "2013 folgten zehn Kommunen, eine davon war Plön": whether the clause names one of those whom the clause before
 * tells of. */
bool carry_is_one_of(const struct doc *d, const struct clause *c);
/* "Kiel gehört seit 1995 dem Netzwerk an, dem Prozess erst seit 2015": verb and subject hold on, the network is named. */
bool carry_resumes(const struct reading *r, size_t clause, struct statement *s);
/* "Drei Kreise haben sich angeschlossen, unser Landkreis 2016": verb holds on, whose subject is not named but meant. */
bool carry_repeats(const struct reading *r, size_t clause, struct statement *s);
/* "Der Landkreis dagegen schon", "Lübeck hingegen ja, seit 2016": nothing but whom, when, and that it is so. */
bool carry_is_affirmation(const struct analysis *a, const struct clause *c);
/* "Kiel ist nicht dabei. Lübeck dagegen schon": what the sentence before denied is so of whom the clause names. */
bool carry_affirms(const struct reading *r, size_t clause, struct statement *s);
/* "Zehn Kommunen sind dabei. Am längsten Kiel und Plön": what the sentence before says of those whom it counts. */
bool carry_ranks(const struct reading *r, size_t clause, struct statement *s);
/* "Am 3. Mai traten fünf Kommunen bei. Mit dabei waren Kiel und Plön": who was there is of those who joined in the
 * sentence before; *date: when they did. */
bool carry_is_among_joined(const struct reading *r, size_t clause, const struct statement *s, int *date);

/* --- members_question.c --- */

/* What a question takes for granted, and what an answer of communes alone says. */
void reading_of_question(struct reading *r, size_t sentence);

/* --- members_when.c --- */

/* "Die Vereinbarung wurde unterzeichnet": whether the clause names the paper that makes somebody a member, or its
 * signing. */
bool clause_names_paper(const struct doc *d, const struct clause *c);
/* What a sentence tells of when that was which the sentences before it, or its own clauses, said without a date. */
void reading_of_dates(struct reading *r, size_t sentence, size_t memberships_before);
/* What the last joining without a name was taken to be of somebody, is not so: another sentence names who joined. */
void reading_forget_unnamed(struct reading *r);
/* "Am Freitag nahm Landrat Krüger die Urkunde entgegen, und der Kreis Uelzen ist nun die 19. Partnerkommune": who is
 * said to belong now is who joined, and no one else who may have been meant. */
void reading_name_joined(struct reading *r, size_t clause, const struct group *g, const struct statement *s);

/* --- members_ended.c --- */

/* "Ulm führt die Teilnahme fort. Gera hat sie 2018 beendet": who ended what the clause before names. */
void reading_of_end(struct reading *r, size_t sentence);

/* --- members_milestone.c --- */

/* "In Kiel ging es schneller: Beschluss im Juli, Beitritt am 1. Oktober 2022": a dated step that the sentence takes
 * for granted of the one commune that it names. */
void members_by_steps(struct analysis *a, size_t sentence);

/* --- members_resumed.c --- */

/* "Wir waren in Essen, dann in Jena. Beide Städte machen mit", "Alle drei sind dabei": groups[] (at most `most`) are
 * those of as many communes as the clause takes up, named before it in its paragraph; 0 if it takes up none, or
 * there are more or fewer. */
size_t groups_taken_up(const struct analysis *a, const struct clause *c, size_t *groups, size_t most);

/* "zwei Vereine aus Celle und Peine": whether tokens [first, end) tell of something else of which there are as many. */
bool tokens_number_others(const struct analysis *a, size_t first, size_t end, size_t value);
/* "In Kiel, in Celle und in Gera waren wir. Alles Partnerkommunen." */
void members_in_fragment(struct analysis *a, size_t sentence);

/* --- members_receiver.c --- */

/* "Am 3. Mai wurden die Urkunden vergeben. Sie gingen an Ulm und Kiel", "... Empfänger waren Ulm und Kiel". */
void reading_of_receivers(struct reading *r, size_t sentence);

/* --- members_specified.c --- */

/* "Neu sind die Städte, die im Mai beitraten: Ulm und Celle": a colon names those of whom the relative clause tells. */
void reading_of_specified(struct reading *r, size_t sentence);

/* --- members_brief.c --- */

/* "Saarlouis? Seit 2014. Neunkirchen? Seit 2016.": a name that is asked for, and since when. */
void members_in_brief(struct analysis *a, size_t sentence);

/* --- members_sentence.c --- */

/* What a sentence says of communes beside the statements of its clauses, which were read before. `memberships_before`:
 * how many memberships there were before the sentence. */
void reading_of_sentence(struct reading *r, size_t sentence, size_t memberships_before);

/* "Celle und Soltau: Die beiden Partnerkommunen haben ...", "Kiel ist in beiden Netzwerken" (members_both.c). */
void reading_of_both(struct reading *r, size_t sentence);

#endif
