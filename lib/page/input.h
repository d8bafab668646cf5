/* The bytes of one file as a stream with a window to look into. gzip (RFC 1952) is undone on the way,
 * whatever the file's name, one member after another. The window grows only as far as the caller asks. */
#ifndef PP_PAGE_INPUT_H
#define PP_PAGE_INPUT_H

#include "lib/base/report.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct input;

enum input_state {
    INPUT_OPEN,    /* there may be more */
    INPUT_END,     /* the end, as it should be */
    INPUT_CUT,     /* the end in the middle of a gzip member */
    INPUT_DAMAGED, /* a gzip member is broken, or what stands behind one is no gzip; see input_next_member */
    INPUT_FAILED,  /* read error */
};

/* "-" is standard input. NULL: it cannot be opened, or it is a folder; the reason, with the name, is in err.
 */
struct input *input_open(const char *path, struct err *e);
void input_close(struct input *in);

/* Make at least `want` bytes visible where there are so many. Returns how many are visible, from
 * input_bytes() on; fewer than `want` means that input_state() is no longer INPUT_OPEN. */
size_t input_fill(struct input *in, size_t want);
/* The visible bytes; valid until the next input_fill or input_skip. */
const char *input_bytes(const struct input *in);
/* Go on by n bytes, which need not be visible. Returns how many there were. */
uint64_t input_skip(struct input *in, uint64_t n);

enum input_state input_state(const struct input *in);
/* Why it ended, for INPUT_CUT, INPUT_DAMAGED and INPUT_FAILED. */
const char *input_reason(const struct input *in);

/* Bytes read from the file so far, packed or not. */
uint64_t input_read(const struct input *in);

/* Where the first visible byte is in the unpacked stream. */
uint64_t input_position(const struct input *in);
/* True if that byte is in the file as it is read (no gzip), or is the first of a gzip member; *offset is
 * where the byte or the member is in the file then. */
bool input_offset(const struct input *in, uint64_t *offset);
/* Where the member begins that was last begun: the one that is cut or damaged. 0 if the file is no gzip. */
uint64_t input_last_member(const struct input *in);

/* After INPUT_DAMAGED: drop what is visible and go on with the next gzip member whose content begins with
 * `prefix`. False if there is none; the state is INPUT_END then. */
bool input_next_member(struct input *in, const char *prefix);

#endif
