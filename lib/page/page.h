/* A page: clean text with its structure and what it says of itself. Everything downstream sees only this. */
#ifndef PP_PAGE_PAGE_H
#define PP_PAGE_PAGE_H

#include "lib/base/buf.h"
#include "lib/page/fingerprint.h"
#include "lib/record/record.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a line of the text is. Every line (up to '\n') belongs to one block; plain lines need no entry. */
enum block_kind {
    BLOCK_TEXT,    /* paragraph or plain line */
    BLOCK_HEADING, /* `level` 1 to 6; HEADING_GUESSED: no markup says that it is one */
    BLOCK_ITEM,    /* list item; `level` is the nesting, from 1 */
    BLOCK_ROW,     /* table row, cells separated by tabs; `level`: enum row_level */
    BLOCK_TERM,    /* <dt> */
    BLOCK_DETAIL,  /* <dd> */
    BLOCK_CAPTION,
    BLOCK_QUOTE,
};

enum { HEADING_GUESSED = 7 };

/* Level of a row: that of a header, else the cells into which those of the rows above reach (rowspan), which are
 * empty in it: that of the first column, of the second, ... */
enum row_level { ROW_HEADER = 1, ROW_SPANNED = 2 };
enum { ROW_SPANNED_CELLS = 7 }; /* that are told */

/* What stands for cell `i`, from 0, in the level of a row; 0 if it is not told. */
static inline uint8_t row_spanned_cell(uint32_t i)
{
    return i < ROW_SPANNED_CELLS ? (uint8_t)(ROW_SPANNED << i) : 0;
}

struct block {
    size_t start, end; /* bytes of `text`, half-open, without the newline */
    uint8_t kind, level;
};

struct page {
    struct buf source;    /* URL or file name, as given */
    struct buf text;      /* valid UTF-8, '\n' between lines, no control characters but '\n' and '\t' */
    struct block *blocks; /* sorted by start, not overlapping; lines without one are BLOCK_TEXT */
    size_t nblocks, cap_blocks;
    bool
        incomplete; /* only a part of it arrived: `incomplete` in its record, so that nothing it lacks counts as gone */
    bool structured; /* blocks come from markup; false: plain text, readers may guess from the lines */
    struct buf title, lang, url, site;         /* len 0: unknown. site: the publisher's name (og:site_name) */
    struct buf published, modified, retrieved; /* ISO 8601; len 0: unknown */
    /* What the page record that it came from says of its text; "" where it says nothing. */
    char sha256[SHA256_HEX + 1], fingerprint[FINGERPRINT_HEX + 1];
    struct record rest; /* fields of an input `page` record that are not ours, passed on untouched */
};

void page_free(struct page *p);
void page_clear(struct page *p); /* keeps memory for the next page */
void page_add_block(struct page *p, size_t start, size_t end, enum block_kind kind, unsigned level);

/* The page as a record: type, source, text (if with_text; blocks as `blocks`: [[start, end, kind, level], …]
 * in code points go with it), title, lang, url, site, published, modified, retrieved, sha256, fingerprint,
 * rest. Unknown ones are null. Kinds go by name: "heading", "item", "row" …
 *
 * sha256 and fingerprint are those of the page where it has them, else made from its text: making both costs as much as
 * a third of all that extraction does, and a record states them as it states its title. They say which copy of which
 * page the record stands for, and nothing here depends on them; so who writes another text into a page record leaves
 * them out, or has it taken for a copy of the one that it was. */
void page_to_record(const struct page *p, bool with_text, struct record *out);

/* From a `page` record. False (reason in err): no string `text` or no string `source`. Blocks that do not fit
 * the text are dropped, and so are a sha256 and a fingerprint that are malformed. */
bool page_from_record(struct page *p, const struct record *r, struct err *e);

/* Put the fields of r that are none of a page's own into p->rest. */
void page_take_rest(struct page *p, const struct record *r);

/* The page's reference date for relative expressions: published, else retrieved, else NULL. */
const char *page_reference(const struct page *p);

#endif
