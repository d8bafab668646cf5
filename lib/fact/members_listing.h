/* Memberships that the structure of a page states: what its files share. Private to members_announced.c (what a line says
 * of those below it), members_heading.c (which lines stand over a list or a table), members_list.c (lists),
 * members_entry.c (their entries), members_divided.c (what divides them), members_column.c, members_cell.c,
 * members_table.c (tables), members_note.c (notes), members_legend.c (signs and footnotes) and members_label.c (labels with
 * a value). */
#ifndef PP_FACT_MEMBERS_LISTING_H
#define PP_FACT_MEMBERS_LISTING_H

#include "lib/fact/members.h"
#include "lib/fact/row.h"

/* What the lines over entries (headings, a lead-in, a caption) say of them. */
struct announcement {
    bool made;    /* it speaks of members of the network */
    bool refused; /* it speaks of others: candidates, another network, who is not there */
    bool tacit;   /* it does not say what they are, but names the network: what is nothing but communes belongs */
    bool vague;   /* a heading between says something that is not understood: entries must speak for themselves */
    enum member_status status;
    const char *rule;
    int date; /* of joining or leaving, that the announcing line gives to all entries; NO_REF if none */
};

/* --- members_heading.c --- */

/* What is said over line `l`, the nearest first; `lead` is the line above the list or table, -1 for none. */
struct announcement announcement_over(const struct analysis *a, size_t l, int32_t lead);

/* Whether a line that leads in, as lines over lists do, announces members. */
bool line_announces(const struct analysis *a, const struct line *line);
/* "Kreisstadt" before "Eberswalde": a term that names neither a place nor a date labels what is no list of members. */
bool is_other_label(const struct analysis *a, const struct line *line);
/* Notes what the page's legends and footnotes say: a->legend (members_legend.c). */
void legend_find(struct analysis *a);
bool line_is_legend(const struct analysis *a, const struct line *line);
/* "* Aufnahme 2018": a note, which tells of those that bear its sign. */
bool clause_is_of_sign(const struct analysis *a, const struct clause *c);
/* The sign of the legend that the place bears in the line, right behind it or at the head of the line: an index; -1. */
int legend_of(const struct analysis *a, const struct line *line, size_t place);
/* "Bremen" over "Bremerhaven", "Berlin" over "Bezirk Mitte": whether line `l` names the Land that heads its communes. */
bool line_heads_land(const struct analysis *a, size_t l);
/* A line of nothing but communes, their dates and brackets: "Frankfurt, Kassel (2013) und der Lahn-Dill-Kreis". */
bool line_is_pure_list(const struct analysis *a, const struct line *line);
/* "offen", "Zusage", "angefragt": remarks in lists and tables that no sentence has. */
bool leaves_open(const struct analysis *a, size_t token);

/* --- members_announced.c --- */

/* What the line says of the entries below it. */
struct announcement announced_by_line(const struct analysis *a, const struct line *line);
/* "Fünf Kommunen nehmen teil. Es handelt sich um": what the sentence before says, where the last one only takes it up. */
struct announcement announced_before(const struct analysis *a, const struct line *line);
/* Whether it does no more than divide a list: by places, kinds of communes, time, letters. Names of the network and
 * what else the profile knows divide nothing and say nothing else. */
bool line_divides(const struct analysis *a, const struct line *line);
/* Whether it names other networks and not this one. */
bool line_names_others_only(const struct analysis *a, const struct line *line);
/* "Neu", "Neu seit 2019", "Neuzugänge": and nothing that is new. */
bool line_names_newcomers(const struct analysis *a, const struct line *line);
/* "Im Norden sind bisher fünf Kommunen diesen Weg gegangen." over five items that each begin with a commune. */
bool line_counts_items(const struct analysis *a, const struct line *line);
/* The one calendar date of a line that says since when, or that those under it joined or left: "Seit Mai 2014 dabei",
 * "Beitritte 2019"; not "Mitglieder (Stand 2020)". An index of dates; NO_REF. */
int line_date_for_all(const struct analysis *a, const struct line *line, enum member_status status);
/* Whether its words are about what lists of communes speak of when they are not about members: money, meetings, ... */
bool names_another_matter(const struct analysis *a, const struct line *line);
/* Whether it ends with a colon, or with "nämlich", "darunter". */
bool line_ends_with_colon(const struct analysis *a, const struct line *line);

/* --- members_divided.c --- */

/* The line that is not empty next to line `l`, before or behind it; `l` itself if there is none. */
size_t line_next_to(const struct analysis *a, size_t l, bool behind);
/* "2020 Pause, keine Aufnahmen" between other years: one line of a timeline, which leads to nothing. */
bool line_is_of_timeline(const struct analysis *a, size_t l);
/* "Kiel (beigetreten 2015)", "Pirmasens – Urkunde vom 13.11.2019": whether the date is that of an entry of a list,
 * or of a card. */
bool date_is_of_entry(const struct analysis *a, size_t date);
bool line_begins_with_communes(const struct analysis *a, const struct line *line);
/* Whether such a line (date_of_divider) stands over those whom it dates: items over deeper ones; in plain text,
 * where such a line begins the list: else it is said of the commune above it. */
bool divider_stands_over(const struct analysis *a, size_t l);
/* "Seit 2014 dabei:", "Diese Kommunen machen bereits mit.", "Beitritte 2014" over lines that begin with communes: it
 * is of them, not of who was told before. */
bool clause_leads_to_entries(const struct analysis *a, const struct clause *c);
/* The date that is all of the line, but for its bullet and a colon behind it: "- 2014:"; NO_REF. */
int date_of_bare_line(const struct analysis *a, const struct line *line);
/* "2014", "Seit 2014 dabei", "Beitritte 2014": the date of a line that says no more than when those under it joined;
 * NO_REF. */
int date_of_divider(const struct analysis *a, const struct line *line);
/* "B", "Bayern", "2015", "Landkreis Gotha: Bewegung im Alter": a heading that divides a list, or is an entry of it. */
bool heads_part_of_list(const struct analysis *a, const struct line *line);

/* "in Vorbereitung: 3 (Celle, Peine, Soltau)": how far those have come who are counted behind. */
bool tokens_tell_stage(const struct analysis *a, size_t first, size_t end);

/* --- members_entry.c --- */

/* The first token of the communes of an entry, behind bullets, numbers, a Land, a date (*date, else NO_REF),
 * "Stadt", "die"; the line's end if it does not begin with communes. */
size_t entry_start(const struct analysis *a, const struct line *line, int *date);
/* At most that many tokens on from the first; the dots that lead from a name to its date are not counted. */
size_t entry_words_on(const struct analysis *a, size_t first, size_t end, size_t most);
/* Whether the entry itself shows that it is one of members: a date, or a word that says so. */
bool entry_shows_membership(const struct analysis *a, const struct line *entry);
/* "Kreis Plön – Datum fehlt noch", "Celle (Datum unbekannt)": nobody knows since when the commune belongs. */
bool entry_is_undated(const struct analysis *a, const struct line *entry);
/* Whether it says since when, or names a year or a month: an event has a day. */
bool entry_shows_since(const struct analysis *a, const struct line *entry);
/* "10:15 Aufnahme des Landkreises Oder-Spree", "9.30 Uhr ...": whether it begins with the time of the day. */
bool entry_is_of_programme(const struct analysis *a, const struct line *line);
/* "17.02.2023 Göttingen: Spielplatz neu eröffnet": whether it is a piece of news of that day. */
bool entry_is_of_news(const struct analysis *a, const struct line *line);
/* "Flensburg | Kiel | Plön", "Flensburg · Kiel": whether signs part several entries of one line. */
bool entry_has_bars(const struct analysis *a, const struct line *line);
/* Read an entry that `n` announces; `heading_date`: what is said over it gives it that date, NO_REF if none. */
void entry_take(struct analysis *a, const struct line *entry, const struct announcement *n, int heading_date);

/* What a column is, by its head and by its cells. */
struct column {
    bool communes;           /* the communes stand in it */
    bool asks;               /* it asks who belongs: "Partnerkommune?", "Teilnahme" */
    bool notes;              /* it says how things stand: "Status", "Bemerkung" */
    bool newcomers;          /* who stands in it came, or went: "neu im Jahr 2022", "Austritte 2020" */
    bool beside;             /* who stands in it does not belong by that: "Beitritt geplant", "Sitz der Verwaltung" */
    bool of_this;            /* its head names this network, */
    bool of_other;           /* or another one */
    bool other_matter;       /* of meetings, projects: the table is about those */
    bool other_date;         /* its dates are none of joining or leaving: "Beschluss", "Stand" */
    int date;                /* in the header; NO_REF: none */
    const struct rule *rule; /* of a column with dates: "Beitritt", "Austritt"; NULL for others */
};

/* A table that is read row by row; {0} before its first row. */
struct table {
    bool begun;
    bool headed;                      /* the header tells what the columns are */
    bool dated;                       /* some column has dates of joining or leaving */
    bool other_matter;                /* some column is about meetings or projects, and none about joining */
    size_t communes;                  /* the column of the communes, by the cells; ROW_CELLS if none is */
    size_t lists;                     /* how many columns hold communes and nothing else */
    bool transposed;                  /* the header names communes, the rows say what the cells under them are */
    size_t rows_of_places;            /* rows that have communes and nothing else there */
    bool newcomers;                   /* some column names who joined or left, so that others name no members */
    struct row head, last;            /* last: the row before */
    struct column columns[ROW_CELLS]; /* of the header's cells */
};

/* "Netzwerk | Mitglieder" over "Gesunde Städte-Netzwerk | Halle", "Landesprogramm | Gera, Suhl": the row is of the
 * body that its first cell names, which is not this network. */
bool row_is_of_other_body(const struct analysis *a, const struct row *r, const struct table *t);

/* A cell of communes and nothing else; of one calendar date and nothing else, *date (members_column.c). */
bool cell_is_places(const struct analysis *a, const struct cell *c);
bool cell_is_date(const struct analysis *a, const struct cell *c, size_t *date);

/* The cell of communes with dates in brackets, where no other cell of the row has dates; NULL. */
const struct cell *row_cell_of_dated(const struct analysis *a, const struct row *r);

/* --- members_cell.c --- */

enum answer { ANSWER_NONE, ANSWER_YES, ANSWER_NO };

/* "k. A.", "keine Angabe", "unbekannt", "?": nobody knows when. */
bool cell_is_unknown(const struct analysis *a, const struct cell *c);
/* Whether the words of the cell deny or plan what the row would say. */
bool cell_is_denied(const struct analysis *a, const struct cell *c);
/* What the cell says to a column that asks who belongs: "ja", "x", a tick; "nein", a dash. */
enum answer cell_answer(const struct analysis *a, const struct cell *c);
/* "Konzept geplant", "Stelle noch nicht besetzt", "Beschluss des Rates", "Austritt geplant" beside the date of
 * joining: of another thing than that it belongs. */
bool cell_is_note_on_other(const struct analysis *a, const struct cell *c);

/* --- members_column.c, members_table.c --- */

/* Whether the line heads a table: by markup, or as its `first` without communes. */
bool line_is_header(const struct analysis *a, const struct line *line, bool first);
/* What a head says of its column, or a label of its row. */
struct column column_read(const struct analysis *a, const struct cell *c);
/* A rule of dates that may be those of joining: "seit", "Jahr", or what the cells alone show; what is said over the table
 * decides. */
bool column_is_vague(const struct rule *rule);
void table_read_header(const struct analysis *a, const struct row *r, struct table *t);
/* Finds the column of the communes, and where no head speaks of joining, the first column of dates whose head does not say
 * that they are others. Looks once at all rows from line `l` on. */
void table_understand(const struct analysis *a, struct table *t, size_t l);
/* What heads the cell; NULL in a table without a header, and beside it. */
const struct column *table_column_of(const struct table *t, const struct cell *c);

/* "Rostock | beigetreten | 2017 | Sitz: Güstrow": a row of a table is of the communes of its first cell that has
 * any; whether `g` stands in another one, apart from the word at token `told_at`. */
bool row_is_of_others(const struct analysis *a, size_t told_at, const struct group *g);
/* Read the next row, line `l` of kind BLOCK_ROW; `n`: what is said above the table. */
void table_read_row(struct analysis *a, struct table *t, size_t l, const struct announcement *n);

/* "Alle drei wurden aufgenommen", "Beide traten 2018 bei" right below a list: groups[] (at most `most`) are those of its
 * entries; 0 if the clause speaks of no list or of another number than it has. */
size_t list_above_taken_up(const struct analysis *a, const struct clause *c, size_t *groups, size_t most);

/* "Kreisstadt: Wismar", "Verwaltungssitz: Celle": tells where the district of the card has its seat. */
bool line_labels_seat(const struct analysis *a, const struct line *line);
/* "Kreisverwaltung: Koblenz", "Größte Stadt: Andernach": whether the group is the value of a label that does not say
 * "Kommune" or the like: a detail of whom the page is about. */
bool label_has_detail(const struct analysis *a, const struct group *g);
/* "Bremerhaven – Steckbrief", "Porträt: Stadt Celle": one commune, and nothing else but what such sheets are called. */
bool line_titles_sheet(const struct analysis *a, const struct line *line);
/* What a label in line `l` states ("Beitritt: 2014"); `card`: the last line of nothing but a commune, -1 for none. */
void label_read(struct analysis *a, size_t l, int32_t card);

#endif
