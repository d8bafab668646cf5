/* Lines that pages put around their content, told by how they begin: German and English. */
#ifndef PP_PAGE_BOILERPLATE_H
#define PP_PAGE_BOILERPLATE_H

#include <stdbool.h>
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

/* Does a paragraph ask its readers to sign up for a newsletter? */
bool boilerplate_pitch(const char *text, size_t len);

/* Length of a caption without the credit at its end: "The bridge. Foto: A. Muster / dpa", "… © Stadt Musterstadt".
 * `len` if there is none. Only for lines that may be captions: of CAPTION_MAX bytes at most. */
size_t boilerplate_credit(const char *line, size_t len);

enum { CAPTION_MAX = 300 };

#endif
