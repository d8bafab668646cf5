/* Counts: the parts of counts_find. Private to lib/fact. */
#ifndef PP_FACT_COUNTS_H
#define PP_FACT_COUNTS_H

#include "lib/fact/analysis.h"
#include "lib/fact/words.h"
#include "lib/text/number.h"

/* "mehr als 70 teilnehmende Kommunen": a number with its relation and what it counts, as the words stand. */
struct quantity {
    uint32_t first_token; /* of the relation word, else of the number */
    uint32_t number_token, end_number;
    uint32_t head, end_head; /* the counted noun with what is coordinated to it; head == end_head: none */
    enum relation relation;
    int64_t value;
    bool words, ordinal;
    bool increment; /* "neue", "weitere" */
    bool definite;  /* an article before it: "die 70 Partnerkommunen" */
};

/* Behind its noun, or its number where it has none. */
static inline size_t quantity_end(const struct quantity *q)
{
    return q->end_head > q->end_number ? q->end_head : q->end_number;
}

/* Back from token i over adverbs, but not over "mit", which is one as well. */
static inline size_t count_before_adverbs(const struct doc *d, size_t i)
{
    while (i > 0 && token_classes(d, i - 1) & (W_ADVERB | W_NOW) && !(token_classes(d, i - 1) & W_WITH))
        i--;
    return i;
}

/* "auf 74", "von 14 auf heute 66": the end of a course. */
static inline bool count_is_raised_to(const struct doc *d, const struct quantity *q)
{
    size_t i = count_before_adverbs(d, q->first_token);
    return i > 0 && doc_is(d, i - 1, "auf");
}

/* --- the walk ------------------------------------------------------------------------------------------------- */

enum { UNIT_NONE = -2, UNIT_OTHER = -1 };

enum { COUNT_MOST = 10000 }; /* fewer than the communes of Germany: as many are no members */

/* What was counted last: elliptical counts ("inzwischen sind es fünf") are of the same. */
struct antecedent {
    int unit; /* index of the profile's units, UNIT_OTHER, or UNIT_NONE */
    size_t sentence;
    size_t end_token; /* of the count; 0: only a noun was met */
    size_t head;      /* token of the noun, 0 if there was none */
    int64_t value;
    enum count_kind kind;
    int bare; /* the unit that its noun may mean, whatever it was taken for; UNIT_NONE for no such noun */
    int as_of;
    bool founding; /* those with whom the network began */
    bool stated;   /* count_states_present: what is told next is of the same date */
    const char *scope;
    const char *part_scope; /* of a part: its own area, */
    int64_t whole;          /* and how many are all */
};

enum { TOLD = 32 };

struct counting {
    struct analysis *a;
    size_t told[TOLD]; /* the last counts of members, as a ring */
    size_t ntold;
    struct antecedent last;
    size_t sentence;              /* at hand */
    size_t named_from;            /* the first token of the text that names the network */
    size_t sum_of;                /* the count that they make up */
    size_t sum_sentence, sum_end; /* the sentence whose numbers make up what was told, until this token */
    int64_t summands;             /* the whole that the other numbers of the sentence make up, 0 if none */
    size_t refused;               /* behind the sentence with a number of nothing that was counted */
    size_t scanned;               /* marks before this one were seen as antecedents */
    size_t joining[TOLD];         /* counts of those who joined, told as totals so far */
    size_t njoining;
};

/* "in 14 Bundesländern": where they are, nothing that is counted further. */
bool count_is_of_lands(const struct doc *d, const struct quantity *q);
/* Adds the count, whose words end before token `end_token`, and makes it what elliptical ones go on from. */
void count_add(struct counting *k, const struct quantity *q, size_t end_token, int unit, enum count_kind kind,
               const char *scope, const char *rule);
/* Notes for --explain why the quantity is no count. */
void count_trace(const struct counting *k, const struct quantity *q, const char *rule, const char *why);
/* The unit of what was counted last, if it is near enough to be meant; else UNIT_NONE. */
int count_antecedent_unit(const struct counting *k);
/* The area of a count with that unit. Things of the network that are no members, "75 Partnerorganisationen", are
 * those of the whole unless the clause says otherwise. */
const char *count_scope_of_unit(const struct counting *k, const struct quantity *q, int unit, enum count_kind kind);
/* Takes a number without a noun for a count, or says why not (counts_alone.c). */
void count_take_elliptical(struct counting *k, const struct quantity *q);

/* --- numbers -------------------------------------------------------------------------------------------------- */

/* Read the quantity at token i; false if no number that counts something stands there: dates, money, measures,
 * numbers of documents and paragraphs, "je drei" (counts_number.c). */
bool quantity_read(const struct analysis *a, size_t i, struct quantity *q);
/* "180 Kilometer hin und 180 zurück", "12 Prozent, im Osten 15": a number without a noun behind one with a measure
 * in its sentence, unless members are spoken of between them. */
bool count_follows_measure(const struct analysis *a, const struct quantity *q);

/* Set the relation, and the first token of the quantity or the end of its number, by the words before the number; by
 * "60 oder mehr", "80+" behind it; by "80 bis 90", "zwischen 80 und 90", of which the second is the most
 * (counts_relation.c). */
void relation_read(const struct doc *d, struct quantity *q);
void relation_read_behind(const struct doc *d, struct quantity *q);
void relation_read_range(const struct analysis *a, struct quantity *q);
/* "60 bis 70 Kommunen": the first of the two. */
bool number_begins_range(const struct analysis *a, const struct number *low);

/* "in zwei, drei Kommunen", at token i one of the two: so many or so, which counts nothing (counts_said.c, as the
 * next one). */
bool number_is_rough(const struct doc *d, size_t i);
/* "sechs, nein, sieben Partnerkommunen", "zu sechst ... Korrektur: zu siebt": the quantity takes the place of the
 * count that was told last, if the words between take that back. */
bool count_takes_place_of_last(struct counting *k, const struct quantity *q);
/* "Es sind rund siebzig. 68, Stand gestern", "Genau 68": the number that the rounded one of the sentence before
 * stands for. */
bool count_is_said_exactly(const struct counting *k, const struct quantity *q);

/* --- nouns beside a number (counts_noun.c) --------------------------------------------------------------------------- */

/* Whether the token lies in a mark that names the network or refers to it. */
bool count_names_network(const struct analysis *a, size_t i);
/* "im Partnerprozess „Gesundheit für alle“" at token i: behind the network's name, at most `end`; i if it is not
 * named there. */
size_t count_behind_network(const struct analysis *a, size_t i, size_t end);
/* Whether the token lies within the name of a place, a Land or the country. */
bool count_names_area(const struct analysis *a, size_t i);
/* A noun that nothing explains: of no class of words, no name, date, place or unit. */
bool count_is_unknown_noun(const struct analysis *a, size_t i);
/* Nouns for numbers, lists, groupings and areas: they have no members of their own. */
bool count_is_neutral(const struct doc *d, size_t i);
/* "das Netzwerk Kinderarmut", "das Bündnis für Familie": a noun of a grouping with a name of its own. */
bool count_is_named_grouping(const struct analysis *a, size_t i);
/* Whether the noun may be the subject of its clause: an article that a nominative may have, and no preposition or noun
 * before it. */
bool count_may_be_subject(const struct analysis *a, const struct clause *c, size_t noun);

/* --- what a number with a noun counts (counts_unit.c) ------------------------------------------------------------ */

/* The unit of the quantity, UNIT_OTHER for another thing, UNIT_NONE if it is turned down; then *why says for what. */
int count_unit(const struct counting *k, const struct quantity *q, const char **why);
/* The same for a noun that may mean the unit where the clause says so, whose mark is `noun` (counts_unit_bare.c). */
int count_unit_of_bare(const struct counting *k, const struct quantity *q, const struct mark *noun, const char **why);
/* "75 Partner des Verbundes": the unit of the members of a body that the profile names; UNIT_NONE if none is named. */
int count_unit_of_body(const struct analysis *a, const struct clause *c, const struct quantity *q);
/* "Bis 2025 sollen es 100 Partnerkommunen sein", "Ziel sind 100": not so, or not yet (counts_aim.c, as the next one). */
bool count_is_aim(const struct analysis *a, const struct clause *c, const struct quantity *q);
/* "Das wollen 74 Kommunen ändern, die sich im Prozess verbunden haben": those who mean to do something belong already. */
bool count_is_of_who_intends(const struct analysis *a, const struct quantity *q);
/* "Mein Ziel ist, dass es 30 sind", "bis 2025 sollen es 100 sein": said of a number without a noun. */
bool count_is_aimed_at(const struct analysis *a, const struct quantity *q);
/* "2020 verließen zwei den Prozess": whether those whom the clause counts belong no longer. */
bool clause_tells_leaving(const struct analysis *a, const struct clause *c);
/* Whether it names another network than the bodies of this one: not "70 Partnerkommunen und 75 Partnerorganisationen im
 * Kooperationsverbund". */
bool clause_names_foreign_network(const struct analysis *a, const struct clause *c);
/* "Jedes Jahr kommen fünf dazu", "sind zwei weniger dabei": so many at a time, or fewer. */
bool count_is_rate(const struct analysis *a, const struct quantity *q);
/* The mark of that kind that begins at the token; NULL if none. */
const struct mark *count_mark(const struct analysis *a, size_t token, enum rule_kind kind);
/* "eine Gemeinde": the mark of the noun of communes behind an indefinite article at the token; NULL if none. */
const struct mark *count_single(const struct analysis *a, size_t token);
/* Behind at most two adjectives at token i: "kleine kreisangehörige Gemeinde" is the noun. */
size_t count_over_adjectives(const struct analysis *a, size_t i);
/* Whether the noun of a unit ends before the token. */
bool count_mark_ends(const struct analysis *a, size_t token);
/* The unit that the quantity's noun may mean where the clause says so; UNIT_NONE for no such noun. */
int count_bare_unit(const struct analysis *a, const struct quantity *q);
/* "30 Teilnehmende aus zwölf Kommunen": where those who came are from. */
bool count_comes_with_people(const struct analysis *a, const struct quantity *q);
/* "Die Vertreter von 14 Kommunen setzten ihre Namen unter die Erklärung": who signs is the subject, and signs for them. */
bool count_is_signed_for(const struct analysis *a, const struct quantity *q);
/* Whether a number of another thing is a figure worth telling. */
bool count_is_worth(const struct doc *d, const struct quantity *q);

/* Whether the clause says whose the things are, and that they are not the network's (counts_owner.c). `of_body`: the
 * noun may mean the members of any body ("Mitglieder"). */
bool count_is_of_others(const struct analysis *a, const struct quantity *q, bool of_body);
/* "eine Telefonkette mit 240 Teilnehmenden": of a noun that is neither the network nor a word for a grouping. */
bool count_is_had_by_noun(const struct analysis *a, const struct quantity *q);
/* "Mitglieder des Ausschusses", "Partner der Volkshochschule", "Mitglieder im Verein". */
bool count_has_foreign_attribute(const struct analysis *a, const struct quantity *q);
/* Whether the clause is a relative one whose noun before it is another thing than members. */
bool count_is_of_antecedent(const struct analysis *a, const struct quantity *q);
/* "Er ist eine Bewegung, der 72 angehören", "..., ein Vorhaben, das ...": whether the noun at the token of the
 * clause says what something is, so that the relative clause behind it is of that (counts_relative.c, as the next
 * one). */
bool noun_says_what_it_is(const struct analysis *a, const struct clause *c, size_t noun);
/* "Gesundheitsregionen, die gefördert werden und 72 Kommunen umfassen": of a noun that is told beside the network. */
bool count_is_of_relative_noun(const struct analysis *a, const struct quantity *q);
/* "zählte die Geschäftsstelle 52 Kommunen": whether the noun is of who keeps count of them, by a verb of tokens
 * [first, end), and does not have them. */
bool count_is_kept_by(const struct doc *d, size_t first, size_t end, size_t noun);
/* Whether the clause or the two sentences before it name the network. */
bool count_is_beside_network(const struct analysis *a, const struct clause *c);
/* Whether the network is named near the sentence, or so often on the page that all of it is about the network. */
bool count_is_near_network(const struct analysis *a, size_t sentence);
/* "Am Workshop nahmen 40 Personen aus zehn Gemeinden teil": in what takes place, not in the network. */
bool count_has_foreign_object(const struct analysis *a, const struct quantity *q);

/* "Hessen kommt auf acht Einträge", "Der Prozess startete mit 14 Mutigen": a noun that stands for members because a
 * Land, the network or its list has so many (counts_stand_in.c). */
bool count_stands_in(const struct analysis *a, const struct quantity *q);
/* "2015 zählte man in der Hauptstadt fünf", "Wir haben jetzt sieben": the same of a number without a noun beside the
 * network. */
bool count_is_all_they_have(const struct counting *k, const struct quantity *q);
/* "alle Kommunen, die Partner waren (N = 58)": how many were just spoken of (counts_stand_in.c). */
bool count_is_size(const struct analysis *a, const struct quantity *q);
/* Headings (counts_headed.c). "Drei neue Partner" over "sind drei Organisationen hinzugekommen": the unit of as many
 * in the text below; UNIT_NONE. */
int count_unit_of_text_below(const struct analysis *a, const struct quantity *q);
/* "Drei weitere Thüringer Kommunen machen sich stark" over "Weimar, Suhl und Gotha erhielten ihre Urkunde": as many
 * new ones as the text below counts or names. */
bool count_heads_those_who_join(const struct analysis *a, const struct quantity *q);

/* "Drei Neuzugänge gibt es: Worms, Witten und der Kreis Pinneberg": behind a colon the sentence names as many communes. */
bool count_heads_names(const struct analysis *a, const struct clause *c, const struct quantity *q);
/* "66 Kommunen, 14 Länder, ein Ziel: Der Partnerprozess": figures that lead to the network's name. */
bool count_heads_sentence(const struct analysis *a, const struct quantity *q);
/* "Unsere 8 Mitglieder", "Acht Städte und Kreise, ein Prozess" over a list of as many communes. */
bool count_heads_list(const struct analysis *a, const struct quantity *q);

/* Phrases that let a bare noun mean members where the network is spoken of (counts_phrase.c, with examples). */
bool count_is_in_phrase(const struct analysis *a, const struct quantity *q);
/* "anders als zehn Kommunen", "nach dem Vorbild von acht Kommunen": they do what the clause plans or denies. */
bool count_is_contrasted(const struct analysis *a, const struct quantity *q);
/* "Wir konnten fünf Kommunen aufnehmen": so many joined who speaks. */
bool count_is_gained(const struct analysis *a, const struct quantity *q);
bool count_becomes(const struct analysis *a, const struct quantity *q);
/* "hat die 80 überschritten", "die Marke von 80"; changes the relation to what the verb says. */
bool count_is_mark(const struct analysis *a, struct quantity *q);
/* "Damit sind es drei", "mit uns waren es vier": what was told before makes up the number. */
bool count_is_result(const struct analysis *a, const struct quantity *q);
/* "Inzwischen sind es acht" where the sentence before told of one that joined. */
bool count_is_by_now(const struct analysis *a, const struct quantity *q);
/* "Alle fünf" behind a list of so many members. */
bool count_is_of_list(const struct analysis *a, const struct quantity *q);
/* "Von den zehn Kommunen sind vier Landkreise" some lines below a list or table of so many. */
bool count_is_of_list_above(const struct analysis *a, const struct quantity *q);
/* The Land of the communes listed in the lines above, if they are as many as the quantity and of one Land; else NULL. */
const char *count_list_scope(const struct analysis *a, const struct quantity *q);
/* "bundesweit, soviel ich weiß, knapp 70", "im Land laut Liste neun": over what is put in before token i about where
 * a figure is from, to behind the area; i if nothing is (counts_scope_near.c). */
size_t count_before_insertion(const struct analysis *a, size_t i);
/* "60. So viele Partnerkommunen gibt es.": the next sentence says what was counted. */
bool count_is_so_many(const struct analysis *a, const struct quantity *q);
/* "Partnerkommunen, nämlich 14,", "Städte, sechs an der Zahl,": behind the noun of members. */
bool count_is_apposed(const struct analysis *a, const struct quantity *q);
/* The area that the clauses beside such a number name, or NULL. */
const char *count_apposed_scope(const struct analysis *a, const struct quantity *q);
/* "nur mit einer Kommune", "eine einzige Gemeinde": an article that counts. */
bool count_single_read(const struct analysis *a, size_t i, struct quantity *q);
/* "zwei Landkreise und eine Stadt", "ein Kreis und drei Städte": the one of a kind beside members of another; sets
 * their kind and area to what is told of those. */
bool count_single_beside(const struct counting *k, size_t i, struct quantity *q, enum count_kind *kind,
                         const char **scope);
/* "einen Neuzugang gab es": the same of one; and "genau eine Stadt, die mitmacht": one of a kind of commune that is
 * no unit's noun, where the clause or the one behind it says that it belongs (counts_single.c, as the two above). */
bool count_is_single_newcomer(const struct analysis *a, const struct quantity *q);
bool count_single_belongs(const struct analysis *a, const struct quantity *q);
/* "Drei Neue", "vier Beitritte": a noun for members that came. */
bool count_is_newcomer(const struct analysis *a, const struct quantity *q);
/* "die Mitwirkung von acht Kommunen": of a noun for belonging. */
bool count_is_of_membership(const struct analysis *a, const struct quantity *q);
/* "Acht Partnerkommunen, drei ohne Stelle", "fünf mit eigener Stelle und drei ohne": some of those that the sentence
 * counts. (counts_whole.c, as the next one). */
bool count_is_some_with(const struct counting *k, const struct quantity *q);
/* "Was haben 46 Städte gemeinsam? Sie stehen hinter dem Partnerprozess": the next sentence says of them that they
 * belong. */
bool count_is_taken_up(const struct analysis *a, const struct quantity *q);
/* "ein Zusammenschluss von 73 Städten", "die Gruppe der 61". */
bool count_is_in_collective(const struct analysis *a, const struct quantity *q);
/* "Begonnen hatte alles mit 14". */
bool count_is_begun_with(const struct analysis *a, const struct quantity *q);
/* "Peine ist in Niedersachsen einer von sechs", "eine von dreien". */
bool count_is_one_of(const struct analysis *a, const struct quantity *q);
bool count_is_of_first(const struct analysis *a, const struct quantity *q);

/* "jeweils sechs", "je drei" at token i; "In Sachsen und Bremen sind es jeweils sechs": so many in each of the
 * Länder that the sentence names side by side (counts_each.c). */
bool count_is_each(const struct analysis *a, size_t i);
void count_each_of_lands(struct counting *k, size_t i);

/* --- the default (counts_default.c) --------------------------------------------------------------------------- */

/* Whether nothing in the clause speaks against it that a number of communes, in a passage about the network, is one of
 * its members. The caller has seen that the passage is about the network and that nothing is planned or denied. */
bool count_is_unopposed(const struct analysis *a, const struct quantity *q);
/* "verbindet Celle mit rund 60 Städten in Deutschland", "gemessen an bundesweit 70 Kommunen": the same on a page
 * about the network, of as many as a network has, where the clause says that they are of the whole country. */
bool count_is_nationwide(const struct analysis *a, const struct quantity *q);
/* "85 Städte sind betroffen", "Das Land fördert 60 Kommunen", "Zum Kongress kamen 60": the clause tells something
 * else of them than that they belong. */
bool count_is_told_of_others(const struct analysis *a, const struct quantity *q);
/* "Der Impfbus fährt zwölf Kommunen an", "Acht Kommunen warten noch": what is said of them tells nothing of the network. */
bool count_is_done_to(const struct analysis *a, const struct quantity *q);
/* "Acht Gemeinden im Kreis": of the commune that publishes, no members of their own. */
bool count_is_of_district(const struct analysis *a, const struct quantity *q);
/* Whether the sentence, the one before or the heading speaks of an event, to which people come. */
bool count_is_of_event(const struct analysis *a, const struct quantity *q);
/* "Ende 2012 – 26", "2018 – erstmals über 60": the line is a date, a dash and the number (counts_ellipsis.c). */
bool count_is_dated_entry(const struct analysis *a, const struct quantity *q);
/* "jetzt 59", "bundesweit in 70": a clause of nothing but the number and words of closed classes. */
bool count_is_fragment(const struct analysis *a, const struct quantity *q);
/* The same of a number without a noun, in a clause that names the network or says that somebody belongs to it. */
bool count_stands_for_members(const struct analysis *a, const struct quantity *q);

/* --- whole sets (counts_set.c) ---------------------------------------------------------------------------------- */

/* Whether the number of all, of which a part is told ("20 der 60 Kommunen"), is one of members; `focus`: the clause
 * is about the network. */
bool count_is_set_of_members(const struct counting *k, const struct quantity *q, bool focus);
/* "die 80 Kommunen im Partnerprozess". */
bool count_names_network_behind(const struct analysis *a, const struct quantity *q);
/* "Die Karte der Partnerkommunen zeigt 67 Punkte": the marks of members on a map or list. */
bool count_is_on_map(const struct analysis *a, const struct quantity *q);
/* "20 der 60 Kommunen", "alle 60 Kommunen": on a page about the network, without an area whose communes they could
 * all be. */
bool count_is_known_set(const struct analysis *a, const struct quantity *q);
/* "Drei von 69": a number of all that stands alone, and that no Land has, where the network is spoken of. */
bool count_may_be_all(const struct analysis *a, const struct quantity *q);
/* "von bundesweit mehr als 65": a word for the whole country stands right before it. */
bool count_is_of_nation(const struct analysis *a, const struct quantity *q);
/* "Das sind acht von ...", "Es sind drei der ...": what the sentences before named, summed up. */
bool count_sums_up(const struct analysis *a, const struct quantity *q);
/* "Celle, Soltau und Uelzen, alle drei Partnerkommunen": those that are named right before. */
bool count_is_of_those_named(const struct analysis *a, const struct quantity *q);
/* "Partnerkommunen werden die drei Städte dadurch nicht": the clause denies that those it speaks of belong. */
bool count_is_denied(const struct analysis *a, const struct clause *c);
/* "Die sieben Hamburger Bezirke", "jeder zwölfte der 294 Landkreise": all that there are, members or not. */
bool count_is_all_there_is(const struct counting *k, const struct quantity *q);
/* "sieben Partnerkommunen und 129 Verbandsgemeinden": set beside members that have their own noun. */
bool count_is_beside_members(const struct counting *k, const struct quantity *q);

/* "Fünf der 13 fördern auch Ketten, dort sind es 22": more than all that were told are of what is there. */
bool count_is_there(const struct counting *k, const struct quantity *q);
/* "Acht Meldungen hatten wir versprochen, sieben sind es", "Von den acht Zielen wurden fünf erreicht": without an area of
 * its own, of what the sentence counts. */
bool count_is_set_beside_others(const struct counting *k, const struct quantity *q);

/* --- parts of a whole (counts_part.c) ---------------------------------------------------------------------------- */

/* "Ein Drittel, nämlich 22,": the number of a share. */
bool count_spells_out_share(const struct analysis *a, const struct quantity *q);
/* Whether a count of members in the sentence, with no verb between, is what the quantity is a part of. */
bool count_is_part_of_last(const struct counting *k, const struct quantity *q);
/* Whether the quantity is a part of the whole with which its sentence began, or is the whole that was told before. */
bool count_is_of_told(const struct counting *k, const struct quantity *q);
/* Whether the numbers of its sentence make up what was told; count_look_for_sum looks for that, once a sentence. */
bool count_is_sum_of_told(const struct counting *k, const struct quantity *q);
/* "Die übrigen sechzehn": of members counted in the same paragraph, whatever was counted since. */
bool count_is_told_rest(const struct counting *k, const struct quantity *q);
/* A kind of commune: "Städte", "Landkreise", "Samtgemeinden"; not the noun for all of them. */
bool count_is_kind(const struct doc *d, size_t i);
/* "vier Landkreise und fünf Städte": kinds of communes counted side by side are each a part of what they make up. */
bool count_is_of_kinds(const struct analysis *a, const struct quantity *q);
bool count_is_summand(const struct counting *k, const struct quantity *q);
void count_look_for_sum(struct counting *k, const struct sentence *s);
/* "Vier der sieben": the count that told so many members before, one of the last ones; NULL: none did. */
const struct count *count_told(const struct counting *k, int64_t value);
/* Its scope; NULL: none did. */
const char *count_was_told(const struct counting *k, int64_t value);
/* Its date; NO_REF if none did. */
int count_was_told_of(const struct counting *k, int64_t value);
/* The count of more of them that was told before; NULL if there was none. */
const struct count *count_told_more(const struct counting *k, int64_t value);
/* "41 Kommunen (76 %)": a share of what was counted stands right behind. */
bool count_has_share(const struct analysis *a, const struct quantity *q);
/* Of which count of members the percentage beside the number makes it a part: "51 (75 Prozent)" behind 68; NULL
 * (counts_share.c, as what follows). */
const struct count *count_whole_of_share(const struct counting *k, const struct quantity *q);
/* "68 Kommunen machen mit. Davon haben 51 ein Büro", "Von ihnen antworteten 51": a number without a noun, ahead of
 * which the clause says that they are some of those counted last. */
bool count_is_of_them(const struct counting *k, const struct quantity *q);
/* "Zwei der fünf": what is counted next is of the five that were told, at whatever distance, and as of then. */
void count_go_on_from(struct counting *k, int64_t value);
/* "Bundesweit sind es 60, in Hessen sieben. Wir haben zwölf davon besucht": of what was told before the last count,
 * which is fewer; whether there is such a whole near by, which it then goes on from. */
bool count_go_on_from_whole(struct counting *k, const struct quantity *q);
/* "fünf der 15": the end of the phrase, 0 if it is none; *whole: the token of the number of all, ntokens if untold. */
size_t count_part_phrase(const struct analysis *a, const struct quantity *q, size_t *whole);
/* "Sieben der zwölf haben ein Büro": the area of the twelve that were told before; NULL. */
const char *scope_of_told_whole(const struct counting *k, const struct quantity *q);
/* "In Sachsen sind wir zu viert. ... Vier von über 60": the area of as many that were told in all, of more than a
 * Land has; NULL. */
const char *scope_of_told_part(const struct counting *k, const struct quantity *q, const struct quantity *all);
/* "vier von fünf Partnerkommunen", "sechs von zehn Gemeinden": a share in small numbers, not of so many that were told;
 * `whole`: the token of the second. And that number itself. */
bool count_is_fraction(const struct counting *k, const struct quantity *q, size_t whole);
bool count_is_whole_of_fraction(const struct counting *k, const struct quantity *q);
/* "Zwölf der 60 Kommunen liegen in Bayern", "kommen aus Hessen": where those are, right behind the noun of all, in a
 * passage about the network that counted no 60 other things: the one are members as the others. */
bool count_part_is_located(const struct counting *k, const struct quantity *all);
/* The same, and "Fünf der 14 Landkreise sind es bisher", where all are no members. */
bool count_says_of_part(const struct counting *k, const struct quantity *all);
/* "Von den 74 liegen 15 in ...", "davon neun". */
bool count_is_part_of_clause(const struct analysis *a, const struct quantity *q);
/* "62 Kommunen nehmen teil. 41 Kommunen antworteten": fewer of what the same paragraph counted by the same noun. */
bool count_is_of_same(const struct counting *k, const struct quantity *q);
/* "vier der zwölf", "vier von zwölf", "von den zwölf": the number of all of which a part is told. */
bool count_is_whole(const struct analysis *a, const struct quantity *q);
/* A number without a noun in a sentence that began with the whole. */
bool count_is_of_whole(const struct counting *k, const struct quantity *q);

/* --- members that were asked, or that came (counts_survey.c) --------------------------------------------------------- */

/* "Eine Befragung von 31 Partnerkommunen", "zwölf Partnerkommunen wurden befragt": some of them; not "alle 66". */
bool count_is_sample(const struct analysis *a, const struct quantity *q);
/* "48 haben geantwortet. 35 Kommunen haben eine Ansprechperson": behind parts in a paragraph, where they are is not
 * told. */
bool count_goes_on_of_survey(const struct counting *k, const struct quantity *q);
/* Whether a preposition in tokens [first, end) leads the noun of an event: "am Fachtag", "an der letzten Befragung". */
bool count_is_led_to_event(const struct analysis *a, size_t first, size_t end);
/* "Am Fachtag nahmen elf Partnerkommunen teil", "eine Werkstatt, an der elf teilnahmen": some of them. */
bool count_is_at_event(const struct analysis *a, const struct quantity *q);

/* --- numbers without a noun (counts_ellipsis.c) -------------------------------------------------------------------- */

/* The rule by which a number without a noun counts something; NULL if there is none. */
const char *count_ellipsis_rule(const struct counting *k, const struct quantity *q);
/* "sind es neun", "es sind nun zwölf". */
bool count_is_copular(const struct analysis *a, const struct quantity *q);
/* "von 14 (2011) über 45 (2016) auf 68": on the way from the one to the other, not more than 45. */
bool count_is_stage(const struct doc *d, const struct quantity *q);
/* "Es handelt sich um vier": no growth by so many. */
bool count_is_concerned(const struct analysis *a, const struct quantity *q);
/* "Die Zahl pendelt um 75": what it keeps near to. */
bool count_hovers(const struct doc *d, const struct quantity *q);
/* "stieg auf 15", "liegt bei über 60", "beträgt 74", "wuchs von 60 auf 70", "einen Bestand von 64" (counts_level.c, as
 * the next two). */
bool count_is_level(const struct analysis *a, const struct quantity *q);
/* "Die Zahl der Teilnehmer am Prozess liegt bei 62": a level of what the clause calls its members. */
bool count_level_of_members(const struct analysis *a, const struct quantity *q);
/* The count of all of them that was told for the same area, of the latest date; NULL if there was none. */
const struct count *count_told_whole(const struct counting *k, const struct count *part);
/* "Drei Partnerkommunen sind zugleich Gesundheitsregion": behind a count of more, some of whom something else is
 * said as well. */
bool count_has_trait(const struct counting *k, const struct quantity *q);
/* "die Zahl der Arbeitslosen stieg auf", "sank von": of another thing. */
bool count_is_level_of_other(const struct analysis *a, const struct quantity *q);
/* "zu sechst" at token i: the value, 0 if it is none. */
int64_t count_together(const struct doc *d, size_t i);

/* "Einwohner: 99.955 / Städte und Gemeinden: 16": a label in the portrait of a district, which counts what is its own
 * (counts_series.c). */
bool count_is_in_portrait(const struct analysis *a, size_t token);

/* "die 60. Partnerkommune bundesweit und die achte in Hessen": behind another ordinal of members, with its own area
 * (counts_phrase.c). */
bool count_is_next_ordinal(const struct counting *k, const struct quantity *q);

/* --- growth (counts_growth.c) ----------------------------------------------------------------------------------- */

/* "Drei auf einen Streich", "zwei an einem Tag": so many at once, not so many that there are. */
bool count_is_at_once(const struct doc *d, const struct quantity *q);
/* "Sieben Kommunen erhielten ihre Urkunde": so many joined, and nothing says that they are all. */
bool count_may_be_growth(const struct analysis *a, const struct quantity *q);
/* "die Aufnahme von sechs Kommunen". */
bool count_is_of_admission(const struct analysis *a, const struct quantity *q);
/* Whether a verb that begins in tokens [first, end) says for certain that somebody joined. */
bool count_has_joining(const struct analysis *a, size_t first, size_t end);
/* "sank um zwei auf 72": the two. */
bool count_is_decrease(const struct analysis *a, const struct quantity *q);
/* "ein Plus von vier Kommunen", "der Zuwachs betrug vier Kommunen". */
bool count_is_gain(const struct analysis *a, const struct quantity *q);
/* "Von den Gründern sind noch zwölf dabei": so many stayed. */
bool count_is_still(const struct analysis *a, const struct quantity *q);
/* "um drei auf zwölf", "kamen drei hinzu", or "im Jahr 2019 traten fünf bei" where no start is told: so many more. */
bool count_is_growth(const struct analysis *a, const struct quantity *q);
/* Sets the page's joining event (analysis.h) where those that `c`, the count of the quantity, tells joined then. */
void count_note_joining(const struct counting *k, const struct quantity *q, const struct count *c);
/* Behind the last count: those who joined are so many more where more are told in all at the same time. */
void counts_tell_growth(const struct counting *k);

/* "Mit Fulda, Remscheid und dem Landkreis Schaumburg traten drei Kommunen bei" on a page of Hesse: of no single
 * Land, if they are not all of it (counts_settle.c). Behind the last count. */
void counts_settle_named(struct analysis *a);
/* The first end of a course ("von 14 Kommunen auf 71") counts what its last one does (counts_settle.c). Behind the
 * last count. */
void counts_settle_courses(struct analysis *a);
/* Newcomers told without an area are those by which one grew of which two totals stand near (counts_settle.c).
 * Behind the last count. */
void counts_settle_newcomers(struct analysis *a);
/* "Wir sitzen mit 72 Städten, Kreisen und Gemeinden an einem Tisch" in a passage about the network: where the page
 * tells no other total of the country, the one number of communes of all kinds that no Land has is that of the
 * network. */
void counts_settle_only_total(struct analysis *a);
/* "Drei weitere sind beigetreten" on a page of a Land that tells how many there are in it: the newcomers are the
 * Land's if the page then names as many who joined, all of them in it. Behind the memberships. */
void counts_settle_joined(struct analysis *a);
/* Once memberships are known: what is counted and named to have joined, in one sentence, is so many more
 * (counts_listed.c). */
void counts_settle_listed(struct analysis *a);
/* "Zehn Jahre, siebzig Kommunen" over "Heute gehören ihm 70 Städte und Kreise an": as many communes of no network
 * that is named as the network has are those of the network. */
void counts_settle_unnamed(struct analysis *a);
/* A sum of the totals of several Länder above it is the country's. */
void counts_settle_sums(struct analysis *a);

/* --- area and date -------------------------------------------------------------------------------------------- */

#define SCOPE_NATION "DE"
enum { LAND_HAS = 25 }; /* communes that a single Land may have: more, told without an area, are of all Länder */
/* The area that a count speaks of; `end`: behind its words; `elliptical`: without a noun, or of what was told. Never NULL
 * (counts_scope_page.c). */
const char *count_scope(const struct counting *k, const struct quantity *q, size_t end, bool elliptical);
/* What tokens [first, end) name, the one nearest to `token`; the Land or the country that a place is; NULL for none. */
const char *scope_between(const struct analysis *a, size_t first, size_t end, size_t token);
const char *scope_of_land(const struct place *p);
/* The Land that was named last before the token, in the same or the previous paragraphs (a bounded way back), else
 * the page's. */
const char *scope_of_land_before(const struct analysis *a, size_t token);
/* "drei Berliner Bezirke", "in Hamburg sechs Bezirke": the city-state of the boroughs counted in tokens up to `end`. */
const char *scope_of_boroughs(const struct analysis *a, const struct quantity *q, size_t end);
/* "fünf Brandenburger Kommunen": the adjective of a city before communes is that of the Land of its name; NULL. */
const char *scope_of_adjective(const struct analysis *a, size_t first, size_t end);
/* The area that a count in tokens [first, end) speaks of by the words of its sentence; NULL if none says
 * (counts_scope_near.c). */
const char *scope_near(const struct analysis *a, size_t first, size_t end);
/* What the words of the count itself name; else the nation. */
const char *scope_of_words(const struct analysis *a, size_t first, size_t end);
/* The Land that a city is ("Bremen"); NULL for any other place. */
const char *scope_of_city(const struct place *p);
/* What stands right behind the count, whose words end before token `end`: "74 Partnerkommunen in Deutschland"; or
 * behind the last of several that are counted side by side; NULL. */
const char *scope_behind(const struct analysis *a, size_t end, size_t clause_end);
const char *scope_behind_others(const struct analysis *a, size_t end);
/* A bracket, at token i, that holds a number of its own. */
bool scope_opens_figure(const struct analysis *a, size_t i);
/* "bundesweit", "Deutschland"; these and "landesweit" and the like. */
bool scope_is_nation_word(const struct doc *d, size_t i);
bool scope_is_word(const struct analysis *a, size_t i);
/* "Niederbayern", "Südhessen", "Münsterland", "münsterlandweit" at token i: the Land that it is a part of; "" where
 * it is one of several; NULL for any other word (counts_scope_region.c). */
const char *scope_of_region_word(const struct doc *d, size_t i);
/* "nach Angaben der Sächsischen Landesvereinigung", "laut Berlin": the area at token i is of who says so, in the words from
 * `first` on. */
bool scope_is_source(const struct doc *d, size_t i, size_t first);
/* "Fünf von bundesweit 61 Kommunen, die mitmachen, liegen in Hessen": where the part is whose words end before token
 * `end`; NULL if nothing says (counts_scope_page.c). */
const char *scope_of_part(const struct analysis *a, size_t end);
/* "Fünf Kommunen in Oberfranken", "die Zahl der pfälzischen Partner ist drei": the Land of the region in which so
 * many are, a part of those of the Land; NULL for no region. The words of the count end before token `end`
 * (counts_region.c). */
const char *scope_of_region(const struct analysis *a, const struct quantity *q, size_t end);
/* "Bayern 2, Hessen 3, zusammen 36": of all that the list counts. */
bool scope_ends_list(const struct analysis *a, size_t token);
/* Whether the number is one that a single Land may have: what is told without an area and is more than this, of a network
 * over sixteen Länder, is told of all of it. */
bool scope_number_is_few(const struct analysis *a, size_t first, size_t end); /* that in tokens [first, end) */
bool scope_is_few(const struct analysis *a, const struct quantity *q);
/* The area of what begins at token `first` by its paragraph, else by the headings over it; never NULL: else the country
 * (counts_scope_page.c). */
const char *scope_of_passage(const struct analysis *a, size_t first);
/* "Bremen" over "Bremerhaven" over "1 Kommune", without an empty line between them: the Land, or the city that is
 * one, which is all that the first of the lines says; NULL. */
const char *scope_of_block(const struct analysis *a, size_t first);

/* Whether tokens [first, end) say that something begins: "gegründet", "ins Leben gerufen". */
bool tokens_tell_founding(const struct analysis *a, size_t first, size_t end);
/* "Der Prozess wurde 2011 gestartet. Acht Kommunen haben sich angeschlossen": since then, not on that day
 * (counts_date.c). */
bool date_is_of_founding(const struct analysis *a, size_t date);

/* The date for which a count holds: index of a date, PAGE_DATE or NO_REF, in the order of the contract
 * (counts_date.c). */
int as_of_date(const struct analysis *a, const struct quantity *q);
/* The same where the words beside the number date other things: a row of a table that tells who joined when. */
int as_of_passage(const struct analysis *a, const struct quantity *q);
/* "befristet bis 31.12.2026", "Für das Amt suchen wir zum 1. März": the day until which, or from which on, somebody
 * is sought; it dates neither page nor count (counts_date_page.c). */
bool date_is_term(const struct analysis *a, size_t date);
/* The page's "Stand ..." nearest to the token, or that of its paragraph; `now`: for what is told of now. NO_REF
 * (counts_date_page.c, as the one above). */
int date_of_page_stand(const struct analysis *a, size_t token, bool now);
/* Whether those are counted with whom the network began: by their noun, or in a clause that tells the `past`; and the
 * date of that, which the page tells, else NO_REF (counts_founding.c). */
bool count_is_at_founding(const struct analysis *a, const struct quantity *q, bool past);
int date_of_founding(const struct analysis *a);
/* "Kassel ist seit November 2011 dabei, es gehörte zu den 14 Gründungskommunen", "Beigetreten am 30.11.2011, als
 * eine der ersten 16": the founding, else since when the sentence says that one of them has been there, or when it
 * joined. */
int date_of_founders(const struct analysis *a, const struct clause *c);
/* "14 Gründungskommunen": the noun is one for those with whom the network began. */
bool count_has_founders(const struct analysis *a, const struct quantity *q);
/* Whether the clause neither states a date for the count nor speaks of the present: it may take that of a count that
 * it belongs to. */
bool count_is_undated(const struct analysis *a, const struct quantity *q);
/* "laut Bundeszentrale (2019)", "Müller (2016, S. 12) nennt": a source is told, which has its own date. */
bool clause_cites(const struct analysis *a, const struct clause *c);
/* A day or month behind the day on which the page says that it was published: what is announced (counts_stated.c). */
bool date_is_ahead(const struct analysis *a, size_t date);
/* The same, or behind the day on which the page record says so. */
bool date_is_behind_page(const struct analysis *a, size_t date);
/* A date of the clause that says when the count holds: "Am 1. Januar 2025 zählte der Prozess 78", "Ende 2011 hatten
 * 14 unterschrieben"; not "seit 2015", which tells a beginning, and no part of a range. The nearest to `token`;
 * NO_REF if there is none (counts_stated.c). */
int date_stated(const struct analysis *a, const struct clause *c, const struct quantity *q, size_t token);
/* "(Stand: Oktober 2023)" in the sentence or its line, unless it was told of another number; NO_REF (counts_stated.c). */
int date_of_stand(const struct analysis *a, size_t sentence, const struct quantity *q);
/* "Am 3. Mai 2011 reisten sie nach Berlin, um als erste drei Kommunen beizutreten": when what was done for it; NO_REF. */
int date_of_means(const struct analysis *a, const struct clause *c, const struct quantity *q);
/* "Ende 2018 waren es 64, im Vorjahr 57. Davon liegen neun in Hessen": of an earlier time than what the sentence
 * told before, for the same area. What follows goes on from the later one. */
bool count_is_retrospect(const struct counting *k, int unit, int as_of, const char *scope);
/* "In derselben Zeit wuchs sie von 58 auf 64": sets the date to that of the first or of the last count that was told
 * before, if the quantity is an end of such a course (counts_course.c). */
bool date_of_told_span(const struct counting *k, const struct quantity *q, int *as_of);
/* "2018 war ein gutes Jahr. Die Zahl ist auf 63 gestiegen" on a page of 2019: the year before that of the page, on
 * which the sentence before looks back, of a number that something grew to or by; NO_REF. */
int date_of_year_under_review(const struct analysis *a, const struct clause *c, const struct quantity *q);
/* "Damit liegt Bayern hinter Hessen mit 17": of another area than what the sentence is about. */
bool count_is_of_compared_area(const struct analysis *a, const struct quantity *q);
/* "75 Kommunen machen mit. Die Zahl stammt von Anfang 2023", "75 Kommunen; die Angabe ist vom Mai": of when the
 * number is, as the clause behind it says; NO_REF. */
int date_of_remark(const struct analysis *a, const struct clause *c);
/* Whether the clause is in the present without a word for "now"; and states its date ("Die Liste weist zum 1. März
 * 72 aus"). */
bool count_is_of_present(const struct analysis *a, const struct quantity *q);
bool count_states_present(const struct analysis *a, const struct quantity *q);

/* What the sentence says of a number or a bare noun (counts_bare.c, with examples). They look at the sentence of the
 * quantity, a bounded number of tokens around it. */
bool count_is_predicate(const struct analysis *a, const struct quantity *q);
/* "Fünf haben es getan": what the sentence before says of members. */
bool count_does_the_same(const struct analysis *a, const struct quantity *q);
/* "Gesundheitsregionen gibt es in Bayern 60", "haben wir 60": a noun without an article at the head of the clause,
 * neither of the network nor an area, names what there is. */
bool count_exists_of_other(const struct analysis *a, const struct quantity *q);
bool count_exists(const struct analysis *a, const struct quantity *q);
/* "In ganz Bayern sind wir neun" on a page about the network, whatever other network the sentence before names. */
bool count_is_said_of_us(const struct analysis *a, const struct quantity *q, const char *rule);
/* "Es sind nicht 46, sondern 64": behind a number that is wrong. */
bool count_is_corrected(const struct analysis *a, const struct quantity *q);
/* "Wir hatten von 14 gesprochen. Tatsächlich sind es 15": the number that is wrong. */
bool count_is_mistaken(const struct analysis *a, const struct quantity *q);
bool count_is_of_land(const struct analysis *a, const struct quantity *q);
bool count_is_distributed(const struct analysis *a, const struct quantity *q);
bool count_is_start(const struct analysis *a, const struct quantity *q);
bool count_is_compared(const struct analysis *a, const struct quantity *q);
bool count_is_rest(const struct analysis *a, const struct quantity *q);
bool count_is_widespread(const struct analysis *a, const struct quantity *q);
bool count_is_sum(const struct analysis *a, const struct quantity *q);
/* The area that the Land beside the number, or the question that it answers, names; NULL if there is none. */
const char *count_land_scope(const struct analysis *a, const struct quantity *q);
/* "Sind es sechs?": a number of members of which is asked whether it is so. */
bool count_is_asked(const struct analysis *a, const struct quantity *q);
/* "Wie viele Kommunen machen mit? Aktuell 84." (counts_question.c); the area and the date that the question names,
 * NULL and NO_REF if none. */
bool count_is_answer(const struct analysis *a, const struct quantity *q);
/* "Wie viele Stellen gibt es? Es sind acht." */
bool count_answers_for_another(const struct analysis *a, const struct quantity *q);
const char *count_question_scope(const struct analysis *a, const struct quantity *q);
int count_question_date(const struct analysis *a, const struct quantity *q);
/* "Vor zwei Jahren waren es 72, ein Jahr darauf 73": the verb of the clause before holds on (counts_gap.c, as the
 * following). */
bool count_is_gapped(const struct counting *k, const struct quantity *q);
/* "2015 kamen vier hinzu, 2016 dann noch eine weitere", "2014 waren es zwei, 2016 kam eine hinzu": one more at
 * another time than what was counted right before. */
bool count_single_gained(const struct counting *k, size_t i, struct quantity *q);
/* "58 in den westdeutschen und 16 in den ostdeutschen Ländern": behind a count, coordinated to it, and led on by the same
 * preposition. */
bool count_is_parallel(const struct counting *k, const struct quantity *q);
/* A clause of nothing but a day or a month. */
bool clause_is_mere_date(const struct analysis *a, const struct clause *c);
/* "..., schon 48": nothing but adverbs and the number. */
bool count_is_whole_clause(const struct analysis *a, const struct clause *c, const struct quantity *q);
/* Whether the phrase of a number may end before token i: before a sign, another line, "und", "dabei", "davon". */
bool count_ends_phrase(const struct doc *d, size_t i);
/* "25 Städte, von denen zehn teilnehmen": what the relative clause says is so of some. */
bool relative_tells_part(const struct analysis *a, const struct clause *c);
bool relative_counts_members(const struct analysis *a, const struct quantity *q);

/* "fünf mehr als im Vorjahr", "heute sind es fünf mehr": so many more than were told; not "auf 62 mehr als verdoppelt". */
bool count_is_more_than(const struct doc *d, const struct quantity *q);

/* Counts in tables and series, behind those of the text; leaves all counts in order (counts_cell.c). */
void counts_in_tables(struct analysis *a);

/* --- the event that a passage tells (counts_event.c) ------------------------------------------------------------ */

/* "heute", which speaks of the page's own day. */
bool date_is_today(const struct analysis *a, size_t date);
/* Whether one of the words leads the date, over an article. */
bool date_is_led_by(const struct analysis *a, size_t date, const char *const *words);
/* "seit dem Start im Jahr 2011", "seit der Gründung 2011": the noun before the date is led by "seit". */
bool date_is_since_noun(const struct analysis *a, size_t date);
/* "einer mehr als 2021", "gegenüber der Fassung vom 3. August": whether it is the time that the one at hand is
 * compared with. */
bool date_is_compared(const struct analysis *a, size_t date);
/* The last date of an event in the clauses before in the sentence, else of a few sentences before in the paragraph; NO_REF.
 * `then`: the clause speaks of that time, so that it may be a beginning ("Seit 2016 ... Damals waren es sieben"). */
int event_of_passage(const struct analysis *a, const struct clause *c, bool then);
/* "vor fünf Jahren ... 14 waren damals dabei": years before the page's own date, told in the sentences before; NO_REF. */
int years_ago(const struct analysis *a, const struct clause *c);
/* "Am 24. November kamen 180 Gäste zum Bundestreffen" in a paragraph before the clause: the date of the event of which the
 * page reports; NO_REF if it tells of none. */
int event_of_report(const struct analysis *a, const struct clause *c);
/* "Sie berichtet vom Treffen am 5. September ... Beim Treffen wurden 81 genannt": the day of the event that the
 * clause takes for known; NO_REF. */
int event_that_is_known(const struct analysis *a, const struct clause *c);
/* "Bei unserem Beitritt waren es 47", "Als wir dazukamen, waren wir 30", "Vor dem Beitritt habe es fünf gegeben". */
bool clause_speaks_of_joining(const struct analysis *a, const struct clause *c);
/* The date before the clause on which the page last tells that somebody joined, or since when he has been there; NO_REF. */
int date_of_joining(const struct analysis *a, const struct clause *c);
/* "Celle ist am 3. März beigetreten. Damit gehören ihm neun an": the day of the joining that led to it; NO_REF. */
int date_of_result(const struct analysis *a, const struct clause *c);
/* Whether a verb of the clause is in the past tense and none in the present; a word says "now", "then" (counts_tense.c). */
bool clause_tells_past(const struct analysis *a, const struct clause *c);
/* "14 Kommunen, darunter Gera, waren dabei": the clause that goes on with the verb behind what is put in; "heute
 * sind es, glaube ich, 54": that before it; else `c` itself. */
const struct clause *clause_of_verb(const struct analysis *a, const struct clause *c);
/* "Am 3. Mai 2011 reisten Leute an": nothing but a date, led by a preposition or not, stands in the clause before
 * token i, so that this is its verb, whatever noun follows; not in "Im 2011 gegründeten Prozess". */
bool clause_opens_with_date(const struct analysis *a, const struct clause *c, size_t i);
bool clause_speaks_of_now(const struct analysis *a, const struct clause *c);
/* "Vorher waren es 68": before what is told, and no date says when. */
bool clause_tells_before(const struct analysis *a, const struct clause *c);
bool clause_speaks_of_then(const struct analysis *a, const struct clause *c);
/* "zum selben Stichtag": the day of what was counted before. */
bool clause_speaks_of_same_day(const struct analysis *a, const struct clause *c);
/* "an diesem Tag", "zum gleichen Stichtag": that of what was counted before. */
bool clause_speaks_of_told_day(const struct analysis *a, const struct clause *c);
/* Preterite of any German verb, as far as its ending or the list of strong verbs tells. */
bool word_is_preterite(const char *fold, size_t len);

#endif
