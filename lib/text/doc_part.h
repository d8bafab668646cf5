/* The passes of doc_read; private to lib/text/doc*.c. */
#ifndef PP_TEXT_DOC_PART_H
#define PP_TEXT_DOC_PART_H

#include "lib/text/doc.h"

/* doc_bars.c: d->text with tabs for the bars in rows of tables; each byte stays where it is in the page's text,
 * which keeps its bars. */
void doc_read_bars(struct doc *d);
/* doc_letters.c: d->folded, byte for byte the text with its letters in ASCII and U+00C0-U+00FF folded, zeros behind; and
 * d->letters, for each byte a bit whether it belongs to such a letter. Of the sign × the first byte does. Of a text in
 * which one of these sequences is broken none does. */
void doc_read_letters(struct doc *d);
/* doc_tokens.c: text to tokens; needs letters */
void doc_read_tokens(struct doc *d);
/* doc_tokens.c: what stands in d->form becomes the folded form of token i. */
void doc_set_form(struct doc *d, size_t i);
/* doc_ascii.c: words of a text without umlauts take the form that they have with them. */
void doc_read_ascii(struct doc *d);
/* doc_parted.c: the parts of words that easy German parts, "Land-Kreis", become one token. */
void doc_join_parted(struct doc *d);
void doc_read_lines(struct doc *d);     /* doc_lines.c: lines with their kind and heading; needs tokens */
void doc_read_sentences(struct doc *d); /* doc_sentences.c: needs tokens and lines */

/* Whether token i is one of the German function words, which a text has at every fourth to tenth place. */
bool doc_is_function_word(const struct doc *d, size_t i);
/* Whether token i is a word that begins a sentence where it has a capital: no name and no noun. */
bool doc_is_starter(const struct doc *d, size_t i);

/* Whether a line of plain text, short as it is, was broken because the first word of the next one did not fit into
 * the width of the paragraph: neither a heading nor the end of a sentence. */
bool doc_line_is_wrapped(const struct doc *d, size_t i);
/* Whether the first word of the next line would have had room at the end of line i, by the width of the paragraph: nobody
 * wrapped the line there. */
bool doc_line_has_room(const struct doc *d, size_t i);
/* "Kreis Peine – Antrag liegt vor", "44 – Gera – 2015": a line of a list, whose first words a dash parts from the rest. */
bool doc_line_is_dashed(const struct doc *d, size_t l);
/* "... zwischen Kiel und", "... für die" in plain text: whether line i, which has tokens, ends in a word that ends
 * no sentence and no heading. */
bool doc_line_is_left_open(const struct doc *d, size_t i);

/* doc_wrap.c: joins the lines of plain text that is wrapped, so that a line is a paragraph or an entry. */
void doc_join_wrapped(struct doc *d);
/* "- Gera", "• Gera": whether the line, which may be empty, begins with a bullet. */
bool doc_line_has_bullet(const struct doc *d, const struct line *line);
/* "+++ Gera: neue Urkunde +++", "*** Termine": whether a run of one sign, as before a piece of news, begins the
 * line, which is not empty. */
bool doc_line_begins_with_signs(const struct doc *d, const struct line *line);
/* "2012 Gera und Jena" below "11/2011 Kongress, darunter Leipzig und Rostock": both lines begin with a year, in
 * order of time. */
bool doc_line_goes_on_in_years(const struct doc *d, const struct line *line, const struct line *next);
/* Whether both begin with a time of day: "10:30 Gera stellt vor" below "10:15 Begrüßung". */
bool doc_line_goes_on_in_times(const struct doc *d, const struct line *line, const struct line *next);
/* The number of a line that begins "7. " or "7) ", 0 if it does not. */
unsigned doc_item_number(const struct doc *d, const struct line *line);
/* "Mai", "Okt": whether token i is the name of a month. */
bool doc_is_month(const struct doc *d, size_t i);
/* "Träger: Stadt Gera": a line of a sheet, which begins with its label. */
bool doc_line_is_labelled(const struct doc *d, const struct line *line);

/* The nearest line with tokens before (step -1) or after (1) line i; NULL if there is none. */
const struct line *doc_line_beside(const struct doc *d, size_t i, int step);
/* Whether the last token of the line, which has some, is one of these ASCII signs. */
bool doc_line_ends_with(const struct doc *d, const struct line *line, const char *marks);
/* Whether the line begins with a capital or a number, perhaps behind an opening sign. */
bool doc_line_starts_heading(const struct doc *d, const struct line *line);
/* doc_headings.c: headings of a page with markup that its markup does not tell. */
void doc_guess_headings(struct doc *d);

/* "=====", "-----", "+----+----+": whether the line is a rule drawn with some of the signs. */
bool doc_line_is_drawn(const struct doc *d, const struct line *line, const char *signs);

/* doc_rows.c: whether line i, which has tokens, of plain text is the row of a table. */
bool doc_line_is_row(const struct doc *d, size_t i);

#endif
