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

/* "in Mainz und beim Rhein-Lahn-Kreis": the group that is joined to this one over its own preposition; NULL
 * (members_relative.c). */
const struct group *group_joined_before(const struct analysis *a, const struct group *g);

/* What a clause says of its subject. */
struct statement {
    const struct mark *mark; /* NULL: none */
    const char *rule;
    enum member_status status;
    bool denied, unsure; /* not so; not sure to be so */
    bool of_other;       /* of another network, or of none that is known */
};

/* Whether it is so, for sure, and of this network: "nicht mehr dabei" is denied, and tells that somebody left. */
static inline bool statement_holds(const struct statement *s)
{
    return !s->of_other && !s->unsure && (!s->denied || s->status == STATUS_LEFT);
}

/* What the clause says, by its own words (members_statement.c). */
struct statement statement_of(const struct analysis *a, size_t clause);
/* Whether its mark `m` tells there that somebody joined, belongs or left (members_status.c). */
enum member_status statement_status(const struct analysis *a, const struct clause *c, const struct mark *m);

/* "nahm als Gast teil", "nimmt über den Kreis teil", "waren vertreten": not as a member of its own (members_object.c). */
bool statement_is_of_guests(const struct analysis *a, const struct clause *c, const struct mark *m);
/* "nahm an der Fachtagung teil", "machen beim Stadtradeln mit", "schließt sich dieser Haltung an": the verb has its object,
 * and that is not the network. */
bool statement_is_of_other_thing(const struct analysis *a, const struct clause *c, const struct mark *m);
/* "baut einen Fonds auf, an dem sich Hanau beteiligt", "plant eine Umfrage, bei der Ulm mitmacht": the pronoun means
 * the noun that the clause before has as its object, and that is not the network. */
bool relative_is_of_other_thing(const struct analysis *a, const struct clause *c);
/* "Beitritt zum Sportbund": whether the noun of joining says what is joined, and that is not the network. */
bool noun_is_of_other_thing(const struct analysis *a, const struct clause *c, const struct mark *m);
/* "Lernwerkstatt „Beteiligung“, Ulm", "Fachtag „Teilhabe und Beteiligung“": the noun ends the title of something. */
bool mark_ends_title(const struct analysis *a, const struct mark *m);
/* "Förderverein", "Ausschuss": a body of another kind than a network of communes, which can have members too. */
bool token_is_other_body(const struct analysis *a, size_t i);

/* "Duisburg ist 2023 eingestiegen": beside communes and dates no noun that could be what the verb speaks of. */
bool clause_has_no_object(const struct analysis *a, const struct clause *c);
/* "2016 kam Ulm", "Zu Kiel und Plön kam 2016 Ulm", "Der Landkreis Stade hat sich im Januar eingereiht", "Hanau ist
 * gekommen, das war im März": a page about the network tells of coming, when and of whom, and of nothing that they
 * could have come to or for. */
bool statement_comes_alone(const struct analysis *a, const struct clause *c, const struct mark *m);
/* "Celle und Peine arbeiten mit, ohne selbst Partnerkommune zu sein", "..., ohne beigetreten zu sein": whether the
 * clause behind says that who does it does not belong (members_ended.c). */
bool clause_is_without_belonging(const struct analysis *a, const struct clause *c, const struct mark *m);
/* "Nach dem Austritt im Jahr 2011 ist Hagen wieder Mitglied": whether the token names a leaving that the clause
 * tells to be over, and whether the date is that of one (members_ended.c). */
bool leaving_is_over(const struct analysis *a, const struct clause *c, size_t noun);
bool date_is_of_leaving(const struct analysis *a, size_t date);
/* Whether the words tell the statement in the present: "tritt bei", "wird aufgenommen". */
bool statement_is_present(const struct analysis *a, const struct clause *c, const struct mark *m);

/* "Zusammen mit Ulm, das im Mai beitrat, kam Celle dazu": at the date of the one told elsewhere (members_company.c). */
void members_joined_together(struct analysis *a);
/* Whether a word of the classes, or one of those, stands in the clause outside brackets (members_unit.c, as what
 * follows). */
bool clause_has_class(const struct analysis *a, const struct clause *c, unsigned classes);
bool clause_has_word(const struct analysis *a, const struct clause *c, const char *const *words);
/* "Kiel ist seit 2011, Plön seit 2016 Partnerkommune": the copula stands in the clause before, which ends in its date. */
bool unit_shares_copula(const struct analysis *a, const struct clause *c);
/* "Partnerkommune im Prozess seit dem 19. September 2017." in a profile: no verb, and nobody named. */
bool unit_is_entry(const struct analysis *a, const struct clause *c, const struct mark *m);
/* "Partnerkommune Kiel", "die Partnerkommunen Kiel, Lübeck und Flensburg", "Partnerkommunen: Kiel". */
bool unit_is_apposition(const struct analysis *a, const struct clause *c, const struct mark *m);
/* Whether a mark of kind RULE_UNIT is a predicate of the clause's subject: "ist Partnerkommune", "als Partnerkommune". */
bool unit_is_predicate(const struct analysis *a, const struct clause *c, const struct mark *m);

/* "früher Partnerkommune": what stands right before the noun, from token `first` on, says that it is over
 * (members_status.c). */
bool mark_follows_once(const struct doc *d, size_t first, const struct mark *m);
/* Whether it tells only what the names right behind it are: "kooperiert mit der Partnerkommune Kiel". */
bool unit_is_of_names_behind(const struct analysis *a, const struct clause *c, const struct mark *m);
/* "Gera ist damit eine von 38 Kommunen", "wurde Kiel eine der rund 60 Partnerkommunen": a copula, and one of those
 * whose count begins at the token. */
bool unit_is_one_of_counted(const struct analysis *a, const struct clause *c, size_t count);
/* "Kiel ist damit die fünfte Kommune im Land", "wurde die dritte", "Eine der 60 Kommunen ist Kiel": what a count of members
 * in the clause says of its subject; mark NULL: nothing. */
struct statement statement_of_counted(const struct analysis *a, const struct clause *c);

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
/* "ist Mitglied und baut seit 2017 Netzwerke auf": whether another verb's part begins between the statement and
 * token `at`. */
bool is_of_other_verb(const struct analysis *a, size_t statement, size_t at);
/* Behind the bracket that opens at token i: i if none opens (members_bracket.c). */
size_t bracket_end(const struct analysis *a, size_t i);
/* First date inside the bracket that opens at token i, NO_REF if none opens or it holds none. */
int bracket_date(const struct analysis *a, size_t i);
/* Of what the mark inside the bracket says: the first date from the mark on, else the only one; NO_REF. */
int bracket_date_of(const struct analysis *a, size_t i, const struct mark *m);
/* "Speyer (2013–2016)", "Speyer (bis 2016)": the end of the time in the bracket behind the place; NO_REF if there is
 * none. */
int end_of_time(const struct analysis *a, size_t place);
/* "Speyer (2013, ausgetreten 2016)": whether its bracket says that the place left; *date: when, NO_REF. */
bool bracket_tells_leaving(const struct analysis *a, size_t place, int *date);
/* "2013, beendet zum 31.12.2020", "05/2013 (bis 2020)", of a commune in a list or table: whether it is over; *date:
 * since when, NO_REF if it is not told. */
bool tokens_tell_end(const struct analysis *a, size_t first, size_t end, int *date);
/* "Stadt Oldenburg (Partnerkommune seit 2016)": what a bracket says of the commune before it. Of groups [from, to). */
void members_in_brackets_of(struct analysis *a, size_t from, size_t to);
/* "Fulda, nicht aber der Landkreis", "Fulda (der Landkreis nicht)": whether the negation at token `not` is of who is
 * named behind it, before token `end`, or right before it, from token `first` on. */
bool negates_another(const struct analysis *a, size_t not, size_t first, size_t end);
/* "Kiel (noch nicht unterzeichnet)", "Kiel (nicht Mitglied)", "Kiel (beschlossen)": whether the bracket behind the place
 * says that it does not belong yet. */
bool place_is_pending(const struct analysis *a, size_t place);
/* "Gast", "Beobachter", "hält sich zurück": the word says of a commune that it stands beside those who belong
 * (members_entry.c). */
bool token_stands_beside(const struct doc *d, size_t i);
/* Whether the bracket that opens at token i holds a date and words that lead to one, and nothing else. */
bool bracket_is_date(const struct analysis *a, size_t i);
/* The date of a bracket at the end of the clause, of one before its one commune, of one that stands behind no commune and
 * says since when; NO_REF. */
int trailing_bracket(const struct analysis *a, const struct clause *c);
/* The same of several communes, not behind the last of them: "traten Kiel und Plön bei (beide 2018)". */
int trailing_bracket_of_all(const struct analysis *a, const struct clause *c);
int leading_bracket(const struct analysis *a, const struct clause *c, const struct group *g);
int since_bracket(const struct analysis *a, const struct clause *c);
/* "9. November: Frankfurt aufgenommen (Beitritt am 1. November)": the date of a bracket at the end of the clause
 * that says itself that it is the one of joining; NO_REF. */
int bracket_of_joining(const struct analysis *a, const struct clause *c);
/* Whether a word among tokens [first, end) says that something is planned, decided or asked. */
bool tokens_plan(const struct analysis *a, size_t first, size_t end);
/* Whether they plan or deny, or speak of another network. */
bool tokens_doubtful(const struct analysis *a, size_t first, size_t end);

/* The date in the bracket behind a place of the group, or in one that is for it as well ("Kiel und Plön (beide 2015)"). */
int date_in_bracket(const struct analysis *a, const struct group *g, size_t place);
/* The date of the heading, or of a line right above that is nothing but a date, as timelines in plain text have it; NO_REF.
 * `present`: of what is told in the present, also a whole day. */
int date_over_line(const struct analysis *a, size_t line, bool present);
/* "+++ 15.02 Uhr: Neubrandenburg wird Partnerkommune +++", "11:15" over "Ulm tritt bei": what the line of a ticker
 * tells in the present is of the page's own day; NO_REF (members_ticker.c). */
int date_of_ticker(const struct analysis *a, size_t l);
/* Whether the date can be that of the statement: membership lasts, so that "im Jahr 2019 war X beteiligt" tells no
 * date of joining (members_date_fit.c, as what follows). */
bool date_is_allowed(const struct analysis *a, size_t date, const struct statement *s);
/* "Kiel ist dabei und Plön seit 2016": whether the date of the clause is only that of a commune behind its verb, and
 * not of `g`. */
bool date_is_of_gapped(const struct analysis *a, const struct clause *c, const struct group *g,
                       const struct statement *s, size_t date);
/* "zwei Jahre später", "anderthalb Jahre zuvor": reckoned from another date. */
bool date_is_reckoned(const struct analysis *a, size_t date);
/* The one date of a clause that tells for sure that something happened then; NO_REF. */
int date_it_happened(const struct analysis *a, const struct clause *c);
/* "2015 (März)": the month in the bracket right behind the date, where that is a year; else the date. */
int date_with_month(const struct analysis *a, int date);
/* "bis 2018", one end of "von 2016 bis 2018", "vor 2012": no date on which something began. */
bool date_is_bound(const struct analysis *a, size_t date);
/* "Leipzig und, als Pionier von 2012, Chemnitz": what is inserted tells as what the commune came, and when. NO_REF. */
int date_of_insertion(const struct analysis *a, const struct clause *c);
/* "Als im November 2011 der Prozess begann, gehörte Celle zu den Ersten": when that was which a clause with "als" tells.
 * NO_REF. */
int date_of_als_clause(const struct analysis *a, const struct clause *c);
/* Of a statement without a date of its own, the one that the sentences before tell of the same day ("am selben
 * Tag"), of an event at which it was so ("Dort erhielt Kiel die Urkunde"), or the clause behind of that event ("auf
 * der Tagung, die am 3. Mai stattfand"), of one of several days ("am zweiten Tag"); NO_REF if none (members_told.c). */
int date_of_nth_day(const struct analysis *a, const struct clause *c);
int date_of_same_day(const struct analysis *a, const struct clause *c);
int date_of_event_behind(const struct analysis *a, const struct clause *c);
/* "bleibt dem Netzwerk treu, in dem sie sich seit 2019 engagiert" (members_since.c); "Den Anfang machte Ulm, das
 * 1990 hineinging"; NO_REF. */
int date_of_relative_since(const struct analysis *a, const struct clause *c);
int date_of_brief_relative(const struct analysis *a, const struct clause *c, const struct group *g);
int date_of_told_event(const struct analysis *a, const struct clause *c, const struct group *g,
                       const struct statement *s);
/* "Gemeinsam mit dem Landkreis", "zeitgleich mit Ulm": when that one joined, as the page told before; NO_REF. */
int date_of_companion(const struct analysis *a, const struct clause *c);
/* "2011 / Am 30. November unterschrieb Kiel": the date of a membership, or, where that is the year over an entry of a
 * timeline, the one day or month that its sentence tells; NO_REF if it has none. */
int date_within_entry(const struct analysis *a, const struct membership *m);
/* "Am 24. November kamen 180 Gäste. ... Fünf nahmen ihre Urkunden in Empfang, und zwar Solingen, ...": the day of the event
 * on which a clause in the past tense reports. */
int date_of_report(const struct analysis *a, const struct clause *c);
/* "gehörte zu den Ersten": the clause of the token tells with whom the network began, not at what the page tells of. */
bool clause_tells_of_first(const struct analysis *a, size_t token);
/* "Kiel und Plön stießen seither hinzu": after what was told, no date says when. */
bool clause_tells_later(const struct doc *d, const struct clause *c);
/* "2019 | Zum ersten Mal ist mit Kiel eine Stadt vertreten": what is so for the first time in an entry of a timeline began
 * then. */
bool clause_tells_first_time(const struct doc *d, const struct clause *c);
/* "Zuvor hatten sich Kiel und Plön angeschlossen": before what was told. */
bool clause_was_before(const struct doc *d, const struct clause *c);
/* "machte sich 2016 auf den Weg und unterschrieb": of what the same subject did before, in one breath; NO_REF. */
int date_of_coordinate(const struct analysis *a, const struct clause *c);
/* Of who was there "von Anfang an", when the network began, where a clause tells so beside the date; NO_REF. */
int date_of_outset(const struct analysis *a, const struct clause *c);
/* "Anfang", "Stunde", "Gründung": a noun that such words are made with. */
bool token_is_outset(const struct doc *d, size_t i);
/* "kurz vor Ostern, am 21.3.18": the first of dates [from, to) that is no mere bound; `from` if all are, or if they are a
 * range. */
size_t date_past_bounds(const struct analysis *a, size_t from, size_t to);
/* "ab 2025 wird Gera Mitglied" in a text of 2024 (members.c). */
bool date_lies_ahead(const struct analysis *a, int date);
/* The date of the page ("heute", too) or of a piece of news, which a statement without a date of its own has borrowed
 * (members.c). */
bool date_is_lent(const struct analysis *a, int date);
/* A day says more than a month, a month more than a year or a week. */
int date_fineness(const char *reading);
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

/* Tells the trace of a membership that was added and does not stay, and why. */
void membership_dropped(const struct analysis *a, const struct membership *m, const char *why);
/* "In Berlin machen Pankow und Mitte mit": takes away the membership without a date of a city whose boroughs are
 * told to belong (members_whole.c). */
void members_drop_wholes(struct analysis *a);
/* Drop towns that "take part", nobody says wherein, where their district is the member. */
void members_drop_parts(struct analysis *a);

/* The sentence denies that the commune belongs: what the same sentence, or vaguer words elsewhere, say is not so. */
void membership_deny(struct analysis *a, size_t place, size_t sentence);
/* The commune plans to belong, or has decided to: what the page's headline says in the present is not yet so. */
void membership_plan(struct analysis *a, size_t place);
/* "Worms trat 2014 bei und ist wieder ausgestiegen": nobody leaves on the date of its joining. What stands over the
 * line may tell when it left, else nobody does (members_ended.c). */
void members_part_leaving(struct analysis *a);
/* "war nie dabei". */
bool tokens_say_never(const struct analysis *a, size_t first, size_t end);

/* The first count of members that begins in tokens [first, end), which are some (counts are found first); NULL if there is
 * none (members_carry.c). */
const struct count *member_count(const struct analysis *a, size_t first, size_t end);
/* Whether a count of members was found in the clause. */
bool clause_holds_member_count(const struct analysis *a, const struct clause *c);

/* The mark in tokens [first, end) that says that who stands before them belongs, joined or left; NULL if none
 * (members_beside.c). */
const struct mark *telling_mark(const struct analysis *a, size_t first, size_t end);
/* What stands beside the names of a sentence, and what takes back the sentence before (members_beside.c). To be called
 * after what the sentence itself says was added: the memberships from `own` on. */
void members_beside(struct analysis *a, size_t sentence, size_t own);
/* "Neben Essen finden Sie auch den Kreis Unna, der seit 2014 teilnimmt": who is named beside the antecedent of a
 * clause that says so of it; and who is listed behind that clause. */
void members_beside_antecedent(struct analysis *a, const struct group *g, const struct clause *relative);
/* Communes of the sentence that are named as many as were counted, in it or right before it (members_counted.c). */
void members_counted(struct analysis *a, size_t sentence);
/* "Bayern: 6 Kommunen (zuletzt Hof, 2022)", "2023 schieden zwei aus (Herne und Celle)": what a bracket that begins
 * with the group names of those whom its clause counts. The group behind those that it has taken; `group` if it took
 * none (members_aside.c). */
size_t members_aside(struct analysis *a, size_t group);
/* "Das zeigten drei Partnerkommunen. Kiel ... . Plön ... . Und in Celle ...": each has a sentence of its own, behind
 * the count. To be called at the end of the sentence (members_examples.c). */
void members_of_examples(struct analysis *a, size_t sentence);
/* Communes that the sentence names behind one that counts members: "Sie nennt Kiel und Plön.", "Die bekannteste ist Kiel."
 * (members_named.c). */
void members_named(struct analysis *a, size_t sentence);
/* "Daran beteiligen sich sechs Kommunen. Im Einzelnen sind dies Ulm, Kiel und Celle": behind a count a sentence that
 * says nothing but who they are (members_identified.c). */
void members_identified(struct analysis *a, size_t sentence);
/* "Gern tauschen wir uns mit Münster aus", "Mit Celle stehen wir in Kontakt": asked who else takes part, the answer
 * tells with whom one deals; so does what follows a count of those of a Land (members_identified.c). */
bool clause_tells_exchange(const struct doc *d, const struct clause *c);
void members_dealt_with(struct analysis *a, size_t sentence);
/* "Celle unterstützt den Partnerprozess seit 2019": whatever it does with the network, since then (members_since.c). */
void members_since(struct analysis *a, size_t sentence);
/* "74 Kommunen sind dabei, die jüngste davon ist Kiel (Februar 2022)", "Die erste war Kiel (2012)": who came
 * last or first of those that were counted. */
void members_newest(struct analysis *a, const struct group *g);
/* "zwei Austritte: Herne und Bochum", "Abgänge: 1 (Peine)": whether those who left are counted and the group names
 * them, which it takes (members_gone.c). */
bool members_gone(struct analysis *a, const struct group *g);
/* "sieben Partnerkommunen, Leipzig und der Vogtlandkreis eingeschlossen". */
void members_included(struct analysis *a, const struct group *g);
/* So many members, by a count of the page or a bare number. */
struct member_tally {
    int64_t value;
    enum member_status status;
    int date; /* of all of them; NO_REF */
};
/* How many communes stand in the group, outside brackets. */
size_t communes_in(const struct analysis *a, const struct group *g);
/* Whether members were counted or named in the sentence, or in the `back` sentences before it. */
bool members_were_told(const struct analysis *a, size_t sentence, size_t back);
/* Whether the sentence has told of the group what it is. */
bool group_is_told(const struct analysis *a, const struct group *g);
/* Each commune of the group is one of those that are tallied. */
void tally_take_group(struct analysis *a, const struct group *g, const struct member_tally *t);
/* The same of the groups of the sentence from `g` on, if they hold as many communes as are tallied: "sechs: Ulm,
 * Kiel, ... und, seit 2021, der Landkreis Peine"; not of what a relative clause among them names. */
void tally_take_counted(struct analysis *a, const struct group *g, const struct member_tally *t);
/* "Wir sind vier, neben Ulm und uns noch Kiel und Plön": we are one of those who are counted in tokens [first, end)
 * (members_company.c). */
bool tally_counts_us(const struct doc *d, size_t first, size_t end);
/* "Mit Ulm sind es vier: Kiel, Plön und Celle": with those who stand beside the count the list from the group on
 * makes up its number (members_company.c). */
void members_counted_with(struct analysis *a, const struct group *g);
/* "Mit Ulm und Singen wächst die Zahl der Partnerkommunen auf zwölf", "Gemeinsam mit Ulm sind es drei Städte",
 * "Neben Ulm gibt es sieben weitere": they are of those that are counted. */
void members_in_company(struct analysis *a, const struct group *g);
/* "2022: fünf auf einmal.": the date that stands before the clause as its label; NO_REF if none does. */
int date_of_label_before(const struct analysis *a, const struct clause *c);
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
/* "Unter den Partnerkommunen ist Celle die kleinste", "Von den acht Partnerkommunen liegt nur Celle im Norden": who is told
 * of among the members is one. */
void members_among_members(struct analysis *a, const struct group *g);
/* "das wie Hamburg zu den Ersten zählte", "Gera (Partnerkommune wie Jena)", "Flensburg, wie wir Partnerkommune": who
 * is likened to a member is one (members_like.c). */
void members_likened(struct analysis *a, size_t sentence);
/* "Neben der Gastgeberin gehören Peine und Ulm dazu": so does the place of which the sentence before told
 * (members_host.c). */
void members_beside_host(struct analysis *a, size_t sentence, size_t memberships_before);
/* "Kempten hat beschlossen, die 2013 begonnene Teilnahme am Netzwerk fortzusetzen": who goes on is one
 * (members_decided.c). */
void members_that_go_on(struct analysis *a, size_t sentence);
/* "Was bringt dem Kreis Plön die Mitgliedschaft im Netzwerk?", "Die Teilnahme am Netzwerk hat Celle verändert": whom
 * belonging does something for belongs (members_effect.c). */
void members_of_effects(struct analysis *a, size_t sentence);
/* "Kiel tauscht sich mit anderen Partnerkommunen aus": so it is one as well. */
void members_among_others(struct analysis *a, size_t sentence);
/* "Nach Ulm folgt Celle: Es erhielt am Montag die Urkunde": of Ulm no more is told than that it came before
 * (members_order.c). */
bool membership_came_before(const struct membership *m);
/* "Antrag: Ulm tritt bei", "tritt bei, sofern der Rat zustimmt": what its mark `m` tells is not yet so
 * (members_refused.c). */
bool statement_is_put_forward(const struct analysis *a, const struct clause *c, const struct mark *m);
bool statement_is_conditional(const struct analysis *a, const struct clause *c, const struct mark *m);
/* "Dresden ist nur dort Mitglied", "gehört nur dem Netzwerk an": of the other network that was named right before
 * (members_statement.c). */
bool clause_is_only_there(const struct analysis *a, const struct clause *c);
/* "Gotha freut sich über die Aufnahme am 3. Juni" (members_noun.c). */
void members_pleased(struct analysis *a, size_t sentence);
/* "Der Rat hat den Beitritt beschlossen. Vollzogen wurde er am 20. Juni" (members_decided.c). */
void members_carried_out(struct analysis *a, size_t sentence);
/* "Ulm tritt bei. Der Antrag wurde abgelehnt": takes back what the sentence before put forward (members_refused.c). */
void members_refused(struct analysis *a, size_t sentence);
/* "Eine der 13 Partnerkommunen, der Landkreis Peine, hat ..." (members_apposed.c). */
void members_apposed(struct analysis *a, size_t sentence);
/* "ist neben Kassel, das 2012 beitrat, nun Partnerkommune": what a relative clause behind the group tells that lies
 * within the bracket of a verb, where it parts no clause. */
void members_in_inserted_relative(struct analysis *a, const struct group *g);

void members_in_sentences(struct analysis *a); /* members_clause.c */
/* "Wir sind sechs, denn Kiel und Plön kamen dazu. Die alten Hasen: ...": who makes up the number of a Land
 * (members_settle.c). */
void members_settle(struct analysis *a);
/* "In Hessen sind Kassel (2013) und der Kreis Gießen (2014) Vorbilder": on a page about the network the dates behind
 * communes are those of joining, whatever the sentence says of them. Of sentences of which nothing else was taken. */
void members_in_brackets(struct analysis *a); /* members_bracket.c */
void members_in_lists(struct analysis *a);    /* members_list.c */
void members_in_notes(struct analysis *a);    /* members_note.c */

/* --- members_each.c --- */

/* "Erfurt und Jena, beide seit 2013": whether token i takes up all of those before it. */
bool token_takes_up_all(const struct doc *d, size_t i);

/* "... in Hamm und im Kreis Soest, die 2016 und 2018 dazukamen": whether the clause has, from the token on, n dates
 * in a row, for n communes in order; *first: that of the first. */
bool dates_in_order(const struct analysis *a, const struct clause *c, size_t first_token, size_t n,
                    const struct statement *s, int *first);
/* "Hanau und Maintal sind am 3. Mai 2016 bzw. am 5. Juni 2017 beigetreten": whether the clause has as many dates as
 * the group has communes, in order; *first: that of the first. */
bool dates_distributed(const struct analysis *a, const struct clause *c, const struct group *g,
                       const struct statement *s, int *first);
/* "Letztere schon seit 2016": of the last of those that were named before. */
bool clause_begins_with_latter(const struct analysis *a, const struct clause *c);
/* "..., Erstere seit 2019, Letztere schon seit 2016" behind the clause: sets the dates of the first and the last
 * commune. */
bool dates_of_former_and_latter(const struct analysis *a, const struct clause *c, struct dating *d);

#endif
