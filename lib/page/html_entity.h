/* Character references of HTML. */
#ifndef PP_PAGE_HTML_ENTITY_H
#define PP_PAGE_HTML_ENTITY_H

#include <stddef.h>
#include <stdint.h>

/* What a text has at a '&', as the parser reads it. */
struct html_reference {
    enum {
        REFERENCE_NONE,      /* nothing that is looked at here */
        REFERENCE_CHARACTER, /* a character, named or by number */
        REFERENCE_UNKNOWN    /* a name that there is not: it stays text */
    } kind;
    uint32_t cp;
    size_t len; /* bytes, with '&' and, if it is there, ';' */
};

/* Read the reference at `s`, which begins with '&' and has `len` bytes. A name may lack its ';' where browsers do
 * without; a number without is none here, nor is one that is no character (XML 1.0, 2.2). */
struct html_reference html_reference(const char *s, size_t len);

#endif
