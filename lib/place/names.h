/* The index of all names: a trie over words in comparison form, walked along the tokens of a text. Part of the
 * gazetteer, immutable. */
#ifndef PP_PLACE_NAMES_H
#define PP_PLACE_NAMES_H

#include "lib/place/gazetteer.h"
#include "lib/place/variants.h"
#include "lib/text/doc.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { NAME_KEY_SIZE = 48 }; /* room for the comparison form of a word; longer words are in no name */

/* One area that has a name. */
struct name {
    uint32_t area;      /* index in the gazetteer */
    uint32_t qualifier; /* words that tell it apart, in comparison form (names_text), "" if none */
    uint32_t flags;     /* enum variant_flag */
};

struct name_match {
    const struct name *names; /* all areas of that name */
    size_t n;
    uint32_t end_token; /* behind the name, without qualifier */
    bool genitive;      /* "Berlins" */
};

/* The longest name that begins at token i. The case of letters is not looked at in the first word; later words must
 * begin with a capital or be small words ("der"). Words of a name may be parted by a blank, a hyphen, a slash, a
 * bracket, a full stop after an abbreviation; not by a line break. False if there is none. */
bool names_match(const struct names *n, const struct doc *d, size_t i, struct name_match *out);
/* The same of names that end before token `limit`: what a longer one hides ("Röbel" of "Röbel/Müritz"). */
bool names_match_before(const struct names *n, const struct doc *d, size_t i, size_t limit, struct name_match *out);

/* Whether any name begins with this word, or its genitive is one. */
bool names_begin(const struct names *n, const char *key);

/* If the text at token i goes on with this qualifier (" am Main", "/M.", " (Oder)", " i.d. OPf."), the first token
 * behind it, else 0. */
size_t names_qualifier(const char *qualifier, const struct doc *d, size_t i);

/* The string at an offset of the index. */
const char *names_text(const struct names *n, uint32_t offset);

/* A line begins at token i that does not go on the sentence of the line above: names and their neighbours do not reach
 * over it. A line that was only wrapped parts nothing. */
static inline bool line_breaks(const struct doc *d, size_t i)
{
    const unsigned both = TOK_LINE_START | TOK_SENTENCE_START;
    return (d->tokens[i].flags & both) == both || doc_tab_before(d, i);
}

/* Comparison form of token i; false if it is no word or too long for a name. */
bool token_key(const struct doc *d, size_t i, char out[NAME_KEY_SIZE]);

/* True if words i and i + 1.. that follow directly stand in one line, with nothing but these signs between: see
 * names_match. Returns the index of the next word, 0 if the name ends here. */
size_t next_word_of_name(const struct doc *d, size_t i);

#endif
