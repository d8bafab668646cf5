#include "lib/page/html_strip.h"

#include "lib/base/ascii.h"
#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/page/html_entity.h"
#include "lib/page/html_hint.h"

#include <stdint.h>
#include <string.h>

/* Searches for end tags that are not there, before we stop to search: keeps the time linear. */
enum { FAILED_SEARCHES = 8 };

struct stripper {
    struct html_strip *s;
    const struct word_table *tags, *hints;
    const char *p, *end;
    bool strict;
    bool no_comment_end;       /* no "-->" from here on: do not search again */
    uint8_t no_end[TAG_COUNT]; /* how often the end tag of a <svg>, <iframe> … was not found */
    bool raised;               /* there was a <sup> */
    uint32_t depth;            /* open elements, as far as they can be counted */
    uint32_t open[TAG_COUNT];
    uint32_t flattened[TAG_COUNT]; /* open elements whose start tag was dropped for depth */
};

static bool is_name_end(char c)
{
    return ascii_is_space(c) || c == '/' || c == '>';
}

static bool contains_word(const char *s, size_t len, const char *word)
{
    size_t n = strlen(word);
    for (size_t i = 0; i + n <= len; i++) {
        if ((s[i] | 0x20) == word[0] && ascii_same(s + i, n, word))
            return true;
    }
    return false;
}

/* --- attributes ------------------------------------------------------------------------------------- */

enum kept {
    KEEP_CLASS,
    KEEP_ID,
    KEEP_ROLE,
    KEEP_HREF,
    KEEP_REL,
    KEEP_LANG,
    KEEP_HIDDEN,
    KEEP_ARIA_HIDDEN,
    KEEP_ITEMPROP,
    KEEP_DATETIME,
    KEEP_PUBDATE,
    KEEP_CONTENT,
    KEEP_NAME,
    KEEP_PROPERTY,
    KEEP_HTTP_EQUIV,
    KEEP_STYLE,
    KEEP_TYPE,
    KEEP_ROWSPAN,
    KEEP_COLSPAN,
    KEEP_XML_LANG,
    KEEP_NONE
};

static const struct {
    const char *name;
    uint8_t len;
} KEPT[KEEP_NONE] = {
    [KEEP_CLASS] = {"class", 5},       [KEEP_ID] = {"id", 2},
    [KEEP_ROLE] = {"role", 4},         [KEEP_HREF] = {"href", 4},
    [KEEP_REL] = {"rel", 3},           [KEEP_LANG] = {"lang", 4},
    [KEEP_HIDDEN] = {"hidden", 6},     [KEEP_ARIA_HIDDEN] = {"aria-hidden", 11},
    [KEEP_ITEMPROP] = {"itemprop", 8}, [KEEP_DATETIME] = {"datetime", 8},
    [KEEP_PUBDATE] = {"pubdate", 7},   [KEEP_CONTENT] = {"content", 7},
    [KEEP_NAME] = {"name", 4},         [KEEP_PROPERTY] = {"property", 8},
    [KEEP_STYLE] = {"style", 5},       [KEEP_HTTP_EQUIV] = {"http-equiv", 10},
    [KEEP_TYPE] = {"type", 4},         [KEEP_ROWSPAN] = {"rowspan", 7},
    [KEEP_COLSPAN] = {"colspan", 7},   [KEEP_XML_LANG] = {"xml:lang", 8},
};

static enum kept kept_attribute(const char *name, size_t len)
{
    for (int i = 0; i < KEEP_NONE; i++) {
        if (KEPT[i].len == len && (name[0] | 0x20) == KEPT[i].name[0] && ascii_same(name, len, KEPT[i].name))
            return (enum kept)i;
    }
    return KEEP_NONE;
}

struct attribute {
    const char *name, *value; /* value NULL: none */
    size_t name_len, value_len;
    char quote; /* 0 for an unquoted value */
};

/* The next attribute of a tag; false at its end, with *at on the '>' or the end of input (WHATWG HTML 13.2.5.32). */
static bool next_attribute(const char **at, const char *end, struct attribute *a)
{
    const char *p = *at;
    while (p < end && (ascii_is_space(*p) || *p == '/'))
        p++;
    if (p == end || *p == '>') {
        *at = p;
        return false;
    }
    a->name = p++;
    while (p < end && *p != '=' && !is_name_end(*p))
        p++;
    a->name_len = (size_t)(p - a->name);
    a->value = NULL;
    a->value_len = 0;
    a->quote = 0;
    const char *q = p;
    while (q < end && ascii_is_space(*q))
        q++;
    if (q == end || *q != '=') {
        *at = p;
        return true;
    }
    p = q + 1;
    while (p < end && ascii_is_space(*p))
        p++;
    if (p < end && (*p == '"' || *p == '\'')) {
        const char *close = memchr(p + 1, *p, (size_t)(end - p - 1));
        a->quote = *p;
        a->value = p + 1;
        a->value_len = (size_t)((close ? close : end) - a->value);
        *at = close ? close + 1 : end;
        return true;
    }
    a->value = p;
    while (p < end && !ascii_is_space(*p) && *p != '>')
        p++;
    a->value_len = (size_t)(p - a->value);
    *at = p;
    return true;
}

/* The declarations without blanks, as far as they fit; their length. */
static size_t compact_style(const struct attribute *a, char *compact, size_t size)
{
    size_t n = 0;
    for (size_t i = 0; i < a->value_len && n < size; i++) {
        if (!ascii_is_space(a->value[i]))
            compact[n++] = a->value[i];
    }
    return n;
}

static bool style_hides(const struct attribute *a)
{
    if (!contains_word(a->value, a->value_len, "none") && !contains_word(a->value, a->value_len, "hidden"))
        return false;
    char compact[256];
    size_t n = compact_style(a, compact, sizeof compact);
    return contains_word(compact, n, "display:none") || contains_word(compact, n, "visibility:hidden");
}

/* "font-weight: bold", "font-weight: 600" */
static bool style_is_bold(const struct attribute *a)
{
    static const char *const weights[] = {"font-weight:bold", "font-weight:6", "font-weight:7",
                                          "font-weight:8",    "font-weight:9", NULL};
    if (!contains_word(a->value, a->value_len, "weight"))
        return false;
    char compact[256];
    size_t n = compact_style(a, compact, sizeof compact);
    for (size_t i = 0; weights[i]; i++)
        if (contains_word(compact, n, weights[i]))
            return true;
    return false;
}

static bool wanted_on(enum kept attribute, enum tag tag)
{
    switch (attribute) {
    case KEEP_CLASS:
    case KEEP_ID:
        return tag != TAG_HTML && tag != TAG_BODY && tag != TAG_META && tag != TAG_LINK && tag != TAG_BR;
    case KEEP_HREF:
        return tag == TAG_A || tag == TAG_LINK;
    case KEEP_REL:
        return tag == TAG_LINK;
    case KEEP_NAME:
    case KEEP_HTTP_EQUIV:
        return tag == TAG_META;
    case KEEP_DATETIME:
    case KEEP_PUBDATE:
        return tag == TAG_TIME;
    case KEEP_LANG:
    case KEEP_XML_LANG:
        return tag == TAG_HTML;
    case KEEP_ROWSPAN:
    case KEEP_COLSPAN:
        return tag == TAG_TD || tag == TAG_TH;
    case KEEP_TYPE:
    case KEEP_NONE:
        return false;
    default:
        return true;
    }
}

static void put_attribute(struct buf *out, enum kept kind, const struct attribute *a)
{
    buf_addc(out, ' ');
    buf_add(out, KEPT[kind].name, KEPT[kind].len);
    if (!a->value)
        return;
    char quote = a->quote ? a->quote : '"';
    buf_addc(out, '=');
    buf_addc(out, quote);
    buf_add(out, a->value, a->value_len);
    buf_addc(out, quote);
}

static void put_hints(struct buf *out, uint32_t hints)
{
    static const char digits[] = "0123456789abcdef";
    buf_adds(out, " " HTML_STRIP_HINTS "=");
    for (; hints; hints >>= 4)
        buf_addc(out, digits[hints & 0xF]);
}

/* Whether the value says itself what it is, without character references. */
static bool is_literal(const struct attribute *a)
{
    return !memchr(a->value, '&', a->value_len);
}

/* Of where a link leads only the beginning is looked at: whether it is another page. */
static void shorten_href(struct attribute *a)
{
    enum { LOOKED_AT = sizeof "javascript:" - 1 };
    struct attribute beginning = *a;
    if (!a->value || a->value_len <= LOOKED_AT)
        return;
    beginning.value_len = LOOKED_AT;
    while (beginning.value_len < a->value_len && ((unsigned char)a->value[beginning.value_len] & 0xC0) == 0x80)
        beginning.value_len++; /* to the end of a character */
    if (is_literal(&beginning))
        *a = beginning;
}

/* Whether a property of RDFa is a date: "dc:date dc:created", "schema:dateModified". */
static bool is_date_property(const struct attribute *a)
{
    static const char *const names[] = {"date", "created", "issued", "modified", NULL};
    for (size_t i = 0; a->value && names[i]; i++)
        if (contains_word(a->value, a->value_len, names[i]))
            return true;
    return false;
}

/* Write the attributes that are wanted, each name once. Leaves s->p behind the tag's '>'. */
static void copy_attributes(struct stripper *s, enum tag tag)
{
    struct buf *out = &s->s->out;
    uint32_t seen = 0, hints = 0;
    size_t before = out->len;
    bool canonical = false;
    struct attribute a;
    while (next_attribute(&s->p, s->end, &a)) {
        enum kept kind = kept_attribute(a.name, a.name_len);
        if (!wanted_on(kind, tag))
            continue;
        if (kind == KEEP_STYLE) {
            if (a.value && style_is_bold(&a))
                hints |= HINT_BOLD;
            if (!a.value || !style_hides(&a))
                continue;
            kind = KEEP_HIDDEN;
            a.value = NULL;
        }
        if (kind == KEEP_PROPERTY && tag != TAG_META && !is_date_property(&a))
            continue;
        if (seen & 1u << kind)
            continue;
        seen |= 1u << kind;
        if (a.value && !a.quote && memchr(a.value, '"', a.value_len))
            a.value_len = 0;
        if ((kind == KEEP_CLASS || kind == KEEP_ID) && (!a.value || is_literal(&a))) {
            hints |= a.value ? hint_read(s->hints, a.value, a.value_len) : 0;
            continue;
        }
        if (kind == KEEP_HREF && tag == TAG_A)
            shorten_href(&a);
        if (kind == KEEP_REL && a.value)
            canonical = !is_literal(&a) || contains_word(a.value, a.value_len, "canonical");
        put_attribute(out, kind, &a);
    }
    if (hints)
        put_hints(out, hints);
    if (tag == TAG_LINK && !canonical)
        out->len = before;
    if (s->p < s->end)
        s->p++;
}

static void skip_attributes(struct stripper *s)
{
    struct attribute a;
    while (next_attribute(&s->p, s->end, &a)) {
    }
    if (s->p < s->end)
        s->p++;
}

/* --- what is dropped with its content ---------------------------------------------------------------- */

static bool tag_name_at(const char *p, const char *end, const char *name, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if ((size_t)(end - p) <= i || (p[i] | 0x20) != (name[i] | 0x20))
            return false;
    }
    return (size_t)(end - p) == len || is_name_end(p[len]);
}

/* Where the end tag of an element stands ("</name"), from `p` on; NULL if there is none. `nested`: elements of
 * the same name inside have end tags of their own. */
static const char *find_end_tag(const char *p, const char *end, const char *name, size_t len, bool nested)
{
    size_t depth = 1;
    while ((p = memchr(p, '<', (size_t)(end - p))) != NULL) {
        p++;
        if (p < end && *p == '/' && tag_name_at(p + 1, end, name, len)) {
            if (--depth == 0)
                return p - 1;
        } else if (nested && tag_name_at(p, end, name, len)) {
            depth++;
        }
    }
    return NULL;
}

/* Whether the content of the element is dropped as well, which is markup: others of its name may lie in it. */
static bool is_dropped_whole(enum tag tag)
{
    return tag == TAG_FOREIGN || tag == TAG_STRUCK;
}

static void skip_past(struct stripper *s, char c)
{
    const char *q = memchr(s->p, c, (size_t)(s->end - s->p));
    s->p = q ? q + 1 : s->end;
}

/* Behind the start tag of `name`: go on behind its end tag. Without one, script and style swallow the rest as
 * they do in browsers; of others only the tag is lost. */
static void skip_content(struct stripper *s, enum tag tag, const char *name, size_t len)
{
    if (s->no_end[tag] == FAILED_SEARCHES)
        return;
    const char *content = s->p;
    const char *close = find_end_tag(content, s->end, name, len, is_dropped_whole(tag));
    if (close) {
        s->p = close;
        skip_past(s, '>');
    } else if (tag == TAG_SCRIPT || tag == TAG_STYLE) {
        s->p = s->end;
    } else {
        s->no_end[tag]++;
    }
}

static void skip_script(struct stripper *s, const char *name, size_t len)
{
    struct html_strip *o = s->s;
    bool json_ld = false;
    struct attribute a;
    while (next_attribute(&s->p, s->end, &a)) {
        if (kept_attribute(a.name, a.name_len) == KEEP_TYPE && a.value)
            json_ld = contains_word(a.value, a.value_len, "ld+json");
    }
    if (s->p < s->end)
        s->p++;
    const char *content = s->p;
    skip_content(s, TAG_SCRIPT, name, len);
    if (!json_ld)
        return;
    const char *close = find_end_tag(content, s->end, name, len, false);
    o->json_ld = mem_grow(o->json_ld, &o->cap_json_ld, o->njson_ld + 1, sizeof *o->json_ld);
    o->json_ld[o->njson_ld++] = (struct html_range){content, (size_t)((close ? close : s->end) - content)};
}

/* "<!--": up to "-->", or to the next '>' where that is missing. */
static void skip_comment(struct stripper *s)
{
    if (s->end - s->p >= 5 && (s->p[4] == '>' || (s->p[4] == '-' && s->end - s->p >= 6 && s->p[5] == '>'))) {
        s->p += s->p[4] == '>' ? 5 : 6;
        return;
    }
    const char *q = s->no_comment_end ? NULL : memmem(s->p + 4, (size_t)(s->end - s->p - 4), "-->", 3);
    if (q) {
        s->p = q + 3;
        return;
    }
    s->no_comment_end = true;
    skip_past(s, '>');
}

/* --- tags --------------------------------------------------------------------------------------------- */

static bool counts(const struct stripper *s, enum tag tag)
{
    return s->strict || !(tag_flags(tag) & TAG_IS_OPTIONAL);
}

static void start_tag(struct stripper *s)
{
    struct buf *out = &s->s->out;
    const char *name = s->p + 1;
    const char *q = name;
    while (q < s->end && !is_name_end(*q))
        q++;
    size_t len = (size_t)(q - name);
    enum tag tag = tag_find(s->tags, name, len);
    s->p = q;
    if (tag == TAG_SCRIPT) {
        skip_script(s, name, len);
        return;
    }
    if (tag == TAG_MARKUP) {
        skip_attributes(s);
        return;
    }
    if (tag == TAG_STYLE || tag == TAG_RAW || is_dropped_whole(tag)) {
        skip_attributes(s);
        if (!(is_dropped_whole(tag) && s->p - name >= 2 && s->p[-1] == '>' && s->p[-2] == '/')) /* "<svg/>" */
            skip_content(s, tag, name, len);
        return;
    }
    if (!(tag_flags(tag) & TAG_IS_VOID)) {
        if (counts(s, tag) && s->depth >= HTML_DEPTH) {
            s->flattened[tag]++;
            s->s->flattened++;
            buf_addc(out, ' ');
            skip_attributes(s);
            return;
        }
        s->open[tag]++;
        s->raised |= tag == TAG_SUP;
        s->depth += counts(s, tag);
    }
    buf_addc(out, '<');
    buf_add(out, name, len);
    copy_attributes(s, tag);
    buf_addc(out, '>');
}

static void end_tag(struct stripper *s)
{
    const char *name = s->p + 2;
    const char *q = name;
    while (q < s->end && !is_name_end(*q))
        q++;
    size_t len = (size_t)(q - name);
    enum tag tag = tag_find(s->tags, name, len);
    s->p = q;
    skip_past(s, '>');
    if (s->flattened[tag] > 0) {
        s->flattened[tag]--;
        buf_addc(&s->s->out, ' ');
        return;
    }
    if (s->open[tag] == 0) /* nothing to end; libxml2 would search all open elements for it */
        return;
    s->open[tag]--;
    s->depth -= counts(s, tag);
    buf_add(&s->s->out, "</", 2);
    buf_add(&s->s->out, name, len);
    buf_addc(&s->s->out, '>');
}

/* Begins the reduced HTML: so libxml2 knows that it is UTF-8 and does not guess. */
static const char BOM[] = "\xEF\xBB\xBF";

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* One character in place of blanks: a newline if there is one, which counts in preformatted text. Longer ones than any
 * indentation stay as they are, for to the parser these are text. */
static void put_blanks(struct buf *out, const char *blanks, size_t len)
{
    enum { LONGEST = 256 };
    if (len > LONGEST)
        buf_add(out, blanks, len);
    else if (len)
        buf_addc(out, memchr(blanks, '\n', len) ? '\n' : *blanks);
}

/* In <sup> the parser's pieces of text of up to three digits are footnotes (html_text.c). A reference ends a piece,
 * so there it stays where the piece may be one. */
static bool parts_digits(const struct stripper *s, const char *behind, const char *end)
{
    const struct buf *out = &s->s->out;
    return s->raised &&
           (behind == end || ascii_is_digit(*behind) || (out->len && ascii_is_digit(out->data[out->len - 1])));
}

/* A reference by name, which the parser would not know without ';' or were it one of HTML 5. */
static void put_named(struct buf *out, const char *amp, const struct html_reference *r)
{
    const bool markup = r->cp == '&' || r->cp == '<' || r->cp == '>' || r->cp == '"';
    if (!markup)
        utf8_encode(out, r->cp);
    else if (amp[r->len - 1] == ';' && amp[1] >= 'a')
        buf_add(out, amp, r->len);
    else
        buf_addf(out, "&#%u;", (unsigned)r->cp);
}

/* Text without the references that the parser takes long to look up, in a list from its beginning to its end, or does not
 * know: those of characters from U+00A0 on become these, those of names that there are not a "&" and a name, as it reads
 * them. */
static void put_references(struct stripper *s, const char *text, size_t len)
{
    enum { NO_ASCII = 0xA0 }; /* from here on the parser takes a character as it takes the reference */
    struct buf *out = &s->s->out;
    const char *end = text + len, *p = text;
    for (const char *amp; (amp = memchr(p, '&', (size_t)(end - p)));) {
        struct html_reference r = html_reference(amp, (size_t)(end - amp));
        buf_add(out, p, (size_t)(amp - p));
        p = amp + 1;
        bool numeric = r.kind != REFERENCE_NONE && parts_digits(s, amp + r.len, end);
        if (r.kind == REFERENCE_UNKNOWN && !numeric) {
            buf_adds(out, "&amp;");
        } else if (r.kind == REFERENCE_CHARACTER && (r.cp >= NO_ASCII || amp[1] != '#') && !numeric) {
            put_named(out, amp, &r);
            p = amp + r.len;
        } else {
            buf_addc(out, '&');
        }
    }
    buf_add(out, p, (size_t)(end - p));
}

static void put_text(struct stripper *s, const char *text, size_t len)
{
    struct buf *out = &s->s->out;
    size_t first = 0, last = len;
    if (s->open[TAG_TITLE]) {
        buf_add(out, text, len);
        return;
    }
    while (first < len && is_blank(text[first]))
        first++;
    while (last > first && is_blank(text[last - 1]))
        last--;
    put_blanks(out, text, first);
    if (first < last)
        put_references(s, text + first, last - first);
    put_blanks(out, text + last, len - last);
}

void html_strip(struct html_strip *o, const struct word_table *tags, const struct word_table *hints, const char *html,
                size_t len, bool strict)
{
    struct stripper s = {.s = o, .tags = tags, .hints = hints, .p = html, .end = html + len, .strict = strict};
    buf_clear(&o->out);
    o->njson_ld = 0;
    o->flattened = 0;
    o->input = (struct html_range){html, len};
    buf_reserve(&o->out, len / 2 + 64);
    buf_adds(&o->out, BOM);
    if (len >= 3 && memcmp(html, BOM, 3) == 0)
        s.p += 3;
    while (s.p < s.end) {
        const char *lt = memchr(s.p, '<', (size_t)(s.end - s.p));
        const char *stop = lt ? lt : s.end;
        put_text(&s, s.p, (size_t)(stop - s.p));
        s.p = stop;
        if (!lt)
            break;
        char c = s.end - lt > 1 ? lt[1] : '\0';
        if (ascii_is_letter(c)) {
            start_tag(&s);
        } else if (c == '/' && s.end - lt > 2 && ascii_is_letter(lt[2])) {
            end_tag(&s);
        } else if (c == '!' && s.end - lt >= 4 && lt[2] == '-' && lt[3] == '-') {
            skip_comment(&s);
        } else if (c == '!' || c == '?' || c == '/') {
            skip_past(&s, '>');
        } else {
            buf_adds(&o->out, "&lt;");
            s.p++;
        }
    }
}

void html_strip_free(struct html_strip *s)
{
    buf_free(&s->out);
    mem_free(s->json_ld);
    *s = (struct html_strip){0};
}
