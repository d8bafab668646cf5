#include "lib/page/html_text.h"

#include "lib/base/ascii.h"
#include "lib/base/mem.h"
#include "lib/base/utf8.h"
#include "lib/page/html_rows.h"
#include "lib/page/html_title.h"

#include <string.h>

/* Words that sentences are made of and lists of titles and names are not: articles, pronouns, prepositions,
 * conjunctions and auxiliaries of German, English and French, by frequency. */
static const struct word_entry FUNCTION_WORDS[] = {
    {"der", 1},
    {"die", 1},
    {"das", 1},
    {"und", 1},
    {"in", 1},
    {"zu", 1},
    {"den", 1},
    {"von", 1},
    {"mit", 1},
    {"ist", 1},
    {"im", 1},
    {"dem", 1},
    {"nicht", 1},
    {"ein", 1},
    {"eine", 1},
    {"als", 1},
    {"auch", 1},
    {"es", 1},
    {"an", 1},
    {"werden", 1},
    {"aus", 1},
    {"er", 1},
    {"hat", 1},
    {"dass", 1},
    {"sie", 1},
    {"nach", 1},
    {"wird", 1},
    {"bei", 1},
    {"einer", 1},
    {"um", 1},
    {"am", 1},
    {"sind", 1},
    {"noch", 1},
    {"wie", 1},
    {"einem", 1},
    {"einen", 1},
    {"so", 1},
    {"zum", 1},
    {"war", 1},
    {"haben", 1},
    {"nur", 1},
    {"oder", 1},
    {"aber", 1},
    {"vor", 1},
    {"zur", 1},
    {"bis", 1},
    {"mehr", 1},
    {"durch", 1},
    {"man", 1},
    {"sein", 1},
    {"wurde", 1},
    {"sei", 1},
    {"wir", 1},
    {"ich", 1},
    {"ihr", 1},
    {"kann", 1},
    {"doch", 1},
    {"wenn", 1},
    {"was", 1},
    {"sich", 1},
    {"des", 1},
    {"auf", 1},
    {"da", 1},
    {"dann", 1},
    {"diese", 1},
    {"dieser", 1},
    {"eines", 1},
    {"hatte", 1},
    {"ihre", 1},
    {"ihren", 1},
    {"immer", 1},
    {"kein", 1},
    {"keine", 1},
    {"muss", 1},
    {"ohne", 1},
    {"schon", 1},
    {"sehr", 1},
    {"seine", 1},
    {"soll", 1},
    {"unter", 1},
    {"vom", 1},
    {"weil", 1},
    {"wo", 1},
    {"mich", 1},
    {"mir", 1},
    {"uns", 1},
    {"du", 1},
    {"habe", 1},
    {"jetzt", 1},
    {"denn", 1},
    {"damit", 1},
    {"waren", 1},
    {"worden", 1},
    {"wurden", 1},
    {"the", 1},
    {"of", 1},
    {"and", 1},
    {"to", 1},
    {"a", 1},
    {"that", 1},
    {"for", 1},
    {"it", 1},
    {"with", 1},
    {"be", 1},
    {"by", 1},
    {"on", 1},
    {"he", 1},
    {"his", 1},
    {"but", 1},
    {"at", 1},
    {"are", 1},
    {"this", 1},
    {"have", 1},
    {"from", 1},
    {"or", 1},
    {"had", 1},
    {"they", 1},
    {"which", 1},
    {"you", 1},
    {"were", 1},
    {"all", 1},
    {"she", 1},
    {"there", 1},
    {"would", 1},
    {"their", 1},
    {"we", 1},
    {"been", 1},
    {"has", 1},
    {"when", 1},
    {"who", 1},
    {"will", 1},
    {"if", 1},
    {"its", 1},
    {"is", 1},
    {"not", 1},
    {"as", 1},
    {"le", 1},
    {"la", 1},
    {"les", 1},
    {"de", 1},
    {"du", 1},
    {"et", 1},
    {"en", 1},
    {"un", 1},
    {"une", 1},
    {"est", 1},
    {"que", 1},
    {"qui", 1},
    {"dans", 1},
    {"pour", 1},
    {"pas", 1},
    {"sur", 1},
    {"au", 1},
    {"par", 1},
    {"avec", 1},
    {"ce", 1},
    {"il", 1},
    {"sont", 1},
    {"plus", 1},
    {"ne", 1},
    {"se", 1},
    {"f\xc3\xbcr", 1},
    {"\xc3\xbc"
     "ber",
     1},
    {"k\xc3\xb6nnen", 1},
};

struct word_table *function_words_new(void)
{
    return word_table_new(FUNCTION_WORDS, sizeof FUNCTION_WORDS / sizeof *FUNCTION_WORDS);
}

/* --- characters ----------------------------------------------------------------------------------------- */

enum byte_class { PLAIN, SPACE, CONTROL, LEAD_C2, LEAD_E1, LEAD_E2, LEAD_E3, LEAD_EF };

static const uint8_t CLASS[256] = {
    [0x00] = CONTROL, [0x01] = CONTROL, [0x02] = CONTROL, [0x03] = CONTROL, [0x04] = CONTROL, [0x05] = CONTROL,
    [0x06] = CONTROL, [0x07] = CONTROL, [0x08] = CONTROL, ['\t'] = SPACE,   ['\n'] = SPACE,   [0x0B] = SPACE,
    ['\f'] = SPACE,   ['\r'] = SPACE,   [0x0E] = CONTROL, [0x0F] = CONTROL, [0x10] = CONTROL, [0x11] = CONTROL,
    [0x12] = CONTROL, [0x13] = CONTROL, [0x14] = CONTROL, [0x15] = CONTROL, [0x16] = CONTROL, [0x17] = CONTROL,
    [0x18] = CONTROL, [0x19] = CONTROL, [0x1A] = CONTROL, [0x1B] = CONTROL, [0x1C] = CONTROL, [0x1D] = CONTROL,
    [0x1E] = CONTROL, [0x1F] = CONTROL, [' '] = SPACE,    [0x7F] = CONTROL, [0xC2] = LEAD_C2, [0xE1] = LEAD_E1,
    [0xE2] = LEAD_E2, [0xE3] = LEAD_E3, [0xEF] = LEAD_EF,
};

/* U+0080 to U+009F mean Windows-1252 in character references (WHATWG HTML 13.2.5.80). */
static const uint16_t WINDOWS_1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

static struct html_unit *last_unit(struct text_collector *c)
{
    return &c->tree->units[c->tree->nunits - 1];
}

static struct html_unit *new_unit(struct text_collector *c, uint32_t node, uint8_t kind, uint8_t level)
{
    struct html_tree *t = c->tree;
    t->units = mem_grow(t->units, &t->cap_units, t->nunits + 1, sizeof *t->units);
    t->units[t->nunits] = (struct html_unit){
        .start = (uint32_t)t->text.len, .end = (uint32_t)t->text.len, .node = node, .kind = kind, .level = level};
    c->line = (struct text_line){.start = (uint32_t)t->text.len};
    return &t->units[t->nunits++];
}

/* Elements that have ended since the unit began do not hold all of it. */
static void widen_node(struct text_collector *c)
{
    struct html_unit *u = last_unit(c);
    while (c->tree->nodes[u->node].end != 0)
        u->node = c->tree->nodes[u->node].parent;
}

/* Do two words meet at the border of two elements? "W|ort" does not, "Muster|3.11." and "2017|durch" do. */
static bool words_meet(char before, char after)
{
    return (ascii_is_lower(before) && (ascii_is_upper(after) || ascii_is_digit(after))) ||
           (ascii_is_digit(before) && (ascii_is_lower(after) || ascii_is_upper(after)));
}

/* A line ends. One in bold between others that are not may be a heading: the line above it. */
static void end_line(struct text_collector *c)
{
    const struct html_unit *u = last_unit(c);
    const struct text_line line = c->line;
    const uint32_t end = (uint32_t)c->tree->text.len;
    const bool bold = u->bold - line.bold >= end - line.start;
    if (line.below_bold && !bold && !c->in_pre && !c->in_cell)
        title_note_line(c->tree, u, line.above, line.start - 1);
    const bool first = bold && (line.start == u->start || !line.bold_above);
    c->line = (struct text_line){
        .start = end + 1, .bold = u->bold, .above = line.start, .below_bold = first, .bold_above = bold};
}

/* Text begins: whether it stands in a <span> of its own, as the cell of a row may. */
static void note_span(struct text_collector *c)
{
    struct html_unit *u = last_unit(c);
    const uint32_t at = (uint32_t)c->tree->text.len;
    if (!c->in_span || c->newline)
        u->bare = true;
    else if (c->spans > (at == u->start) && !u->bare)
        rows_note_cut(c->tree, at, c->spans - (at == u->start));
    c->spans = 0;
}

static void put(struct text_collector *c, const char *s, size_t len)
{
    struct buf *text = &c->tree->text;
    size_t before = text->len;
    if (c->boundary && text->len > last_unit(c)->start && words_meet(text->data[text->len - 1], s[0]))
        c->space = true;
    c->boundary = false;
    note_span(c);
    if (c->newline) {
        end_line(c);
        buf_addc(text, '\n');
    } else if (c->space) {
        buf_addc(text, ' ');
    }
    c->newline = c->space = false;
    buf_add(text, s, len);
    struct html_unit *u = last_unit(c);
    if (c->in_link)
        u->link += (uint32_t)(text->len - before);
    if (c->in_strong)
        u->strong += (uint32_t)(text->len - before);
    if (c->in_bold)
        u->bold += (uint32_t)(text->len - before);
}

/* Length of the white space (or of a character that shows as nothing: *drop) at s, which is no plain byte. */
static size_t blank_length(const char *s, size_t len, bool *drop)
{
    uint32_t cp;
    size_t n = utf8_decode(s, len, &cp);
    *drop = cp == 0xAD || cp == 0x200B || cp == 0x200C || cp == 0x200D || cp == 0x2060 || cp == 0xFEFF ||
            (cp >= 0x200E && cp <= 0x200F) || (cp >= 0x202A && cp <= 0x202E);
    return *drop || utf8_is_space(cp) || cp == 0x1680 || cp == 0x2028 || cp == 0x2029 ? n : 0;
}

static void begin(struct text_collector *c, uint32_t node, uint8_t kind, uint8_t level)
{
    if (c->open && c->breaks)
        text_end_unit(c);
    if (!c->open) {
        new_unit(c, node, kind, level);
        c->open = true;
        c->newline = c->space = false;
    } else {
        widen_node(c);
    }
    c->breaks = false;
}

/* A character that is white space, nothing or a control: what it does to the text. Returns its length, or 0 if it
 * is an ordinary character after all. A character to put in its place is left in c->scratch. */
static size_t special(struct text_collector *c, const char *s, size_t len)
{
    unsigned char byte = (unsigned char)*s;
    buf_clear(&c->scratch);
    if (CLASS[byte] == SPACE) {
        if (c->in_pre && byte == '\n' && c->open)
            c->newline = true;
        c->space = true;
        return 1;
    }
    if (CLASS[byte] == CONTROL) /* libxml2 drops most of them already */
        return 1;
    if (byte == 0xC2 && len >= 2 && (unsigned char)s[1] >= 0x80 && (unsigned char)s[1] < 0xA0) {
        uint16_t cp = WINDOWS_1252[(unsigned char)s[1] - 0x80];
        if (cp)
            utf8_encode(&c->scratch, cp);
        return 2;
    }
    bool drop;
    size_t n = blank_length(s, len, &drop);
    if (n && !drop)
        c->space = true;
    return n;
}

/* "8<sup>1</sup>" is an 8 with a footnote, not 81: raised digits become those that Unicode has for it. Their text is
 * left in c->scratch. */
static bool raise_digits(struct text_collector *c, const char *s, size_t len)
{
    enum { LONGEST = 3 };
    static const char *const raised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    if (!c->in_sup || len == 0 || len > LONGEST)
        return false;
    buf_clear(&c->scratch);
    for (size_t i = 0; i < len; i++) {
        if (!ascii_is_digit(s[i]))
            return false;
        buf_adds(&c->scratch, raised[s[i] - '0']);
    }
    return true;
}

/* Length of the character at s, whose first byte may begin a special one, if its other bytes tell that it is none: quotes,
 * dashes, "§". 0 if it must be looked at. */
static size_t plain_length(const char *s, size_t len)
{
    const unsigned char *u = (const unsigned char *)s;
    if (u[0] == 0xC2 && len >= 2)
        return u[1] > 0xA0 && u[1] <= 0xBF && u[1] != 0xAD ? 2 : 0;
    if (u[0] != 0xE2 || len < 3 || (u[1] & 0xC0) != 0x80 || (u[2] & 0xC0) != 0x80)
        return 0;
    bool space_or_mark = u[1] == 0x80 ? u[2] < 0x90 || (u[2] >= 0xA8 && u[2] < 0xB0) : u[1] == 0x81;
    return space_or_mark ? 0 : 3;
}

void text_add(struct text_collector *c, const char *s, size_t len, uint32_t node, uint8_t kind, uint8_t level)
{
    if (raise_digits(c, s, len)) {
        begin(c, node, kind, level);
        put(c, c->scratch.data, c->scratch.len);
        return;
    }
    const char *end = s + len;
    while (s < end) {
        const char *p = s;
        for (size_t n = 1; n > 0; p += n) {
            while (p < end && CLASS[(unsigned char)*p] == PLAIN)
                p++;
            n = p < end ? plain_length(p, (size_t)(end - p)) : 0;
        }
        if (p > s) {
            begin(c, node, kind, level);
            put(c, s, (size_t)(p - s));
            s = p;
            continue;
        }
        size_t n = special(c, s, (size_t)(end - s));
        if (n == 0) {
            uint32_t cp;
            n = utf8_decode(s, (size_t)(end - s), &cp);
            begin(c, node, kind, level);
            put(c, s, n);
        } else if (c->scratch.len > 0) {
            begin(c, node, kind, level);
            put(c, c->scratch.data, c->scratch.len);
        }
        s += n;
    }
}

void text_break(struct text_collector *c)
{
    if (!c->open)
        return;
    if (c->newline)
        c->breaks = true;
    c->newline = true;
}

/* --- features ------------------------------------------------------------------------------------------- */

static bool is_word_byte(unsigned char c)
{
    return (unsigned char)((c | 0x20) - 'a') < 26 || c >= 0x80 || (unsigned char)(c - '0') < 10;
}

static void count_features(const struct text_collector *c, struct html_unit *u)
{
    const char *s = c->tree->text.data + u->start;
    size_t len = u->end - u->start;
    for (size_t i = 0; i < len;) {
        unsigned char b = (unsigned char)s[i];
        if (is_word_byte(b)) {
            size_t from = i++;
            while (i < len && is_word_byte((unsigned char)s[i]))
                i++;
            u->words++;
            if (i - from <= 7 && !ascii_is_digit((char)b)) /* no function word begins with one */
                u->function_words += word_table_find(c->function_words, s + from, i - from);
            continue;
        }
        if (b == ',')
            u->commas++;
        else if ((b == '.' || b == '!' || b == '?') && i > 0 &&
                 (i + 1 == len || !is_word_byte((unsigned char)s[i + 1])))
            u->sentences++;
        i++;
    }
}

void text_end_unit(struct text_collector *c)
{
    if (c->open) {
        end_line(c);
        struct html_unit *u = last_unit(c);
        u->end = (uint32_t)c->tree->text.len;
        u->spans = u->spans + c->spans > UINT8_MAX ? UINT8_MAX : (uint8_t)(u->spans + c->spans);
        u->links = (uint8_t)(c->links > UINT8_MAX ? UINT8_MAX : c->links);
        buf_addc(&c->tree->text, '\n');
        count_features(c, u);
        title_of_unit(c->tree, u);
    }
    c->links = c->spans = 0;
    c->open = c->space = c->newline = c->breaks = false;
}

void text_add_empty(struct text_collector *c, uint32_t node)
{
    text_end_unit(c);
    new_unit(c, node, BLOCK_TEXT, 0);
    buf_addc(&c->tree->text, '\n');
}

static uint32_t cell_of(const struct html_tree *t, uint32_t node, uint32_t row)
{
    while (node > row && t->nodes[node].parent != row)
        node = t->nodes[node].parent;
    return node;
}

void text_join_row(struct text_collector *c, uint32_t first, uint32_t row, uint8_t level)
{
    struct html_tree *t = c->tree;
    struct html_unit *u = &t->units[first];
    for (uint32_t i = first; i < t->nunits; i++) {
        for (uint32_t b = t->units[i].start; b < t->units[i].end; b++) {
            if (t->text.data[b] == '\n')
                t->text.data[b] = ' ';
        }
        if (i == first)
            continue;
        const struct html_unit *next = &t->units[i];
        bool same_cell = cell_of(t, next->node, row) == cell_of(t, t->units[i - 1].node, row);
        t->text.data[next->start - 1] = same_cell ? ' ' : '\t';
        u->link += next->link;
        u->strong += next->strong;
        u->bold += next->bold;
        u->words += next->words;
        u->function_words += next->function_words;
        u->sentences += next->sentences;
        u->commas += next->commas;
        u->links = (uint8_t)(u->links + next->links > 255 ? 255 : u->links + next->links);
        u->end = next->end;
    }
    for (size_t n = row + 1; n < t->nnodes; n++) { /* the first cell has the row's text, the others none */
        t->nodes[n].first_unit = t->nodes[n].first_unit == first ? first : first + 1;
        t->nodes[n].end_unit = first + 1;
    }
    u->node = row;
    u->kind = BLOCK_ROW;
    u->title = false;
    u->level = level;
    t->nunits = first + 1;
}
