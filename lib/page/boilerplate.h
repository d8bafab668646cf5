/* Lines that pages put around their content, told by how they begin: German and English. */
#ifndef PP_PAGE_BOILERPLATE_H
#define PP_PAGE_BOILERPLATE_H

#include <stddef.h>

enum cue {
    CUE_NONE,
    CUE_LINE,    /* the line itself is no content: "Artikel drucken" */
    CUE_SECTION, /* nor is what stands under it, as far as it is links or teasers: "Lesen Sie auch" */
    CUE_END,     /* nor is anything that follows: "Kommentare" */
};

/* What a line announces. Only short lines do: longer ones than CUE_MAX bytes are never cues. */
enum cue boilerplate_cue(const char *line, size_t len);

enum { CUE_MAX = 120 };

#endif
