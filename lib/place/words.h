/* Tables of German words by which a place's name is told from other words. General knowledge, written down by hand;
 * all words are in the comparison form of names (name_key): lower case, "ae" for "ä", "ss" for "ß". */
#ifndef PP_PLACE_WORDS_H
#define PP_PLACE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

/* How common a word is in another sense than the commune's name: 0 not at all, 1 rare in print or the town is better
 * known (Essen, Halle), 2 a noun or verb of every day (Hof, Singen), 3 very common (Stelle, Regen, Kommen). */
int word_everyday(const char *key);

enum word_class {
    WORD_FIRST_NAME,        /* "karin" */
    WORD_PERSON_TITLE,      /* "frau", "amtsleiter", "dr": a person's name follows */
    WORD_LANDSCAPE,         /* rivers and landscapes that tell towns of one name apart: "main", "westfalen" */
    WORD_ABROAD,            /* better known as a place abroad: "salzburg" */
    WORD_FOREIGN,           /* "wien", "kanton": the page is from elsewhere in the German-speaking lands */
    WORD_BERLIN_QUARTER,    /* "britz": on a page about Berlin not the commune of that name */
    WORD_HAMBURG_QUARTER,   /* "horn" */
    WORD_SPEAKING,          /* "sagt", "so" */
    WORD_PLACE_PREPOSITION, /* "in", "aus", "nach", "richtung" */
    WORD_PREPOSITION,       /* "bei", "von", "zwischen": before places and things */
    WORD_DETERMINER,        /* "das", "beim", "viel" */
    WORD_CLASSES
};
bool word_is(enum word_class c, const char *key);

/* Endings. */
bool word_is_street(const char *key);      /* "strasse", "berliner…platz", "maarweg" */
bool word_is_person_role(const char *key); /* "praeventionsbeauftragte", "projektleiterin", and WORD_PERSON_TITLE */

/* For the unit test: false if a table is not sorted or holds a word twice. */
bool words_sorted(void);

#endif
