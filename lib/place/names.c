#include "lib/place/names.h"

#include "lib/place/image.h"
#include "lib/place/words.h"

#include <string.h>

enum { MAX_WORDS = 8, MAX_SKIPS = 4 };

/* Remembers the key of token i's word: offset of its NUL-terminated bytes in the vocabulary's notes, + 1. */
static uint32_t remember_key(const struct doc *d, size_t i)
{
    struct buf *notes = &d->vocabulary->notes;
    char key[NAME_KEY_SIZE];
    size_t len = name_key(key, sizeof key, doc_fold(d, i), d->tokens[i].fold_len), at = notes->len;
    buf_add(notes, key, len);
    buf_addc(notes, '\0');
    return *doc_memory(d, i, WORD_KEY) = (uint32_t)(at + 1);
}

bool token_key(const struct doc *d, size_t i, char out[NAME_KEY_SIZE])
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_WORD)
        return false;
    uint32_t known = *doc_memory(d, i, WORD_KEY), at = known != WORD_UNKNOWN ? known : remember_key(d, i);
    const char *key = d->vocabulary->notes.data + at - 1;
    strcpy(out, key);
    return *key;
}

static bool touches(const struct doc *d, size_t i)
{
    return i < d->ntokens && !(d->tokens[i].flags & TOK_SPACE);
}

static bool is_dash(const struct doc *d, size_t i)
{
    return doc_hyphen(d, i) ||
           (i < d->ntokens && d->tokens[i].kind == TOK_PUNCT && d->tokens[i].end - d->tokens[i].start == 3 &&
            !memcmp(d->text + d->tokens[i].start, "\xE2\x80\x93", 3));
}

/* "Castrop-\nRauxel": the hyphen at token i, where the line ends, is the name's own. */
static bool breaks_in_name(const struct doc *d, size_t i)
{
    if (i + 1 >= d->ntokens || !doc_capital(d, i + 1))
        return false;
    const char *behind = d->text + d->tokens[i].end;
    return d->tokens[i + 1].start == d->tokens[i].end + 1 && *behind == '\n';
}

size_t next_word_of_name(const struct doc *d, size_t i)
{
    size_t j = i + 1;
    const bool hyphen = is_dash(d, j + 1) && touches(d, j + 1); /* "Rheinl.-Pfalz" */
    if (doc_punct(d, j, '.') && touches(d, j) && (d->tokens[i].end - d->tokens[i].start <= 5 || hyphen))
        j++;
    if (is_dash(d, j)) {
        if (!touches(d, j) || !(touches(d, j + 1) || breaks_in_name(d, j)))
            return 0;
        if (!touches(d, ++j))
            return j;
    } else if (doc_punct(d, j, '/') || (doc_punct(d, j, '(') && !touches(d, j))) {
        j++;
    }
    if (j >= d->ntokens || d->tokens[j].kind != TOK_WORD || line_breaks(d, j))
        return 0;
    return doc_punct(d, j - 1, '.') && d->tokens[j].flags & TOK_SENTENCE_START ? 0 : j;
}

static uint32_t follow(const struct names *n, uint32_t node, const char *key)
{
    return image_edge_find(n->edges, n->nedges, n->pool, node, key, strlen(key))->child;
}

/* Cut the ending of the genitive: "berlins", "saalekreises". False if there is none. */
static bool cut_genitive(char *key)
{
    size_t len = strlen(key);
    if (len >= 7 && !strcmp(key + len - 7, "kreises"))
        key[len - 2] = 0;
    else if (len > 3 && key[len - 1] == 's')
        key[len - 1] = 0;
    else
        return false;
    return true;
}

static bool may_be_inside(const struct doc *d, size_t i, const char *key)
{
    return (d->tokens[i].flags & TOK_CAPITAL) || is_connector(key) || !strcmp(key, "und") || !strcmp(key, "die") ||
           doc_punct(d, i - 1, '#');
}

bool names_begin(const struct names *n, const char *key)
{
    char cut[NAME_KEY_SIZE];
    if (follow(n, 0, key))
        return true;
    size_t len = strlen(key);
    if (len >= sizeof cut)
        return false;
    memcpy(cut, key, len + 1);
    return cut_genitive(cut) && follow(n, 0, cut);
}

bool names_match(const struct names *n, const struct doc *d, size_t i, struct name_match *out)
{
    return names_match_before(n, d, i, SIZE_MAX, out);
}

bool names_match_before(const struct names *n, const struct doc *d, size_t i, size_t limit, struct name_match *out)
{
    uint32_t node = 0, best = 0;
    int skips = 0;
    char key[NAME_KEY_SIZE];
    size_t j = i;
    for (int depth = 0; depth < MAX_WORDS && j + 1 < limit && token_key(d, j, key); depth++) {
        if (depth && !may_be_inside(d, j, key))
            break;
        uint32_t child = follow(n, node, key);
        if (child) {
            node = child;
            if (n->nodes[node].count) {
                best = node;
                out->end_token = (uint32_t)j + 1;
                out->genitive = false;
            }
        } else if (depth && n->nodes[node].skips && is_connector(key) && (skips || !is_bare_article(key)) &&
                   skips++ < MAX_SKIPS) {
            depth--;
        } else {
            child = cut_genitive(key) ? follow(n, node, key) : 0;
            if (child && n->nodes[child].count) {
                best = child;
                out->end_token = (uint32_t)j + 1;
                out->genitive = true;
            }
            break;
        }
        j = next_word_of_name(d, j);
        if (!j)
            break;
    }
    if (!best)
        return false;
    out->names = n->names + n->nodes[best].first;
    out->n = n->nodes[best].count;
    return true;
}

/* "opf" abbreviates "oberpfalz", "oldb" "oldenburg": the same first letter, the others in their order. */
static bool abbreviates(const char *part, size_t len, const char *whole, size_t whole_len)
{
    size_t n = 0;
    if (len == 0 || whole_len == 0 || *part != *whole)
        return false;
    for (size_t i = 0; n < len && i < whole_len; i++)
        n += part[n] == whole[i];
    return n == len;
}

enum agreement { NO_WORD, WHOLE_WORD, SHORT_WORD };

/* Whether `key` is, or is short for, a word of `qualifier`. */
static enum agreement word_of(const char *qualifier, const char *key, bool may_be_short)
{
    enum { SHORT = 6 };
    const size_t key_len = strlen(key);
    for (const char *w = qualifier, *end; w; w = end ? end + 1 : NULL) {
        end = strchr(w, ' ');
        if (*w != *key) /* else it is neither the same nor short for it */
            continue;
        const size_t len = end ? (size_t)(end - w) : strlen(w);
        if (len == key_len ? !memcmp(w, key, len)
                           : len < key_len && len <= SHORT && abbreviates(w, len, key, key_len))
            return WHOLE_WORD;
        if (may_be_short && key_len < len && key_len <= SHORT && abbreviates(key, key_len, w, len))
            return SHORT_WORD;
    }
    return NO_WORD;
}

size_t names_qualifier(const char *qualifier, const struct doc *d, size_t i)
{
    char key[NAME_KEY_SIZE];
    bool bracket = doc_punct(d, i, '('), slash = doc_punct(d, i, '/'),
         joined = slash || (is_dash(d, i) && touches(d, i));
    size_t j = i + (bracket || joined), end = 0;
    bool connected = false;
    /* Small words first ("an der", "v. d."), then words of the qualifier as long as they come. */
    for (int words = 0; words < MAX_WORDS && token_key(d, j, key) && !line_breaks(d, j); words++) {
        bool dot = doc_punct(d, j + 1, '.') && touches(d, j + 1);
        bool capital = d->tokens[j].flags & TOK_CAPITAL;
        bool small = is_connector(key) && (!capital || (d->tokens[j].flags & TOK_ALLCAPS) || dot);
        bool shortened = dot || bracket || slash || (connected && strlen(key) <= 4);
        enum agreement a = capital && (bracket || joined || connected || strlen(key) > 3)
                               ? word_of(qualifier, key, shortened)
                               : NO_WORD;
        /* Behind a whole word the full stop ends the sentence; three or four letters are short for something. */
        dot &= small || a == SHORT_WORD || bracket || (a && strlen(key) <= 4 && !word_is(WORD_LANDSCAPE, key));
        if (a)
            end = j + 1 + dot;
        else if (!small || (!connected && !end && is_bare_article(key))) /* "in Hanau dem Main-Kinzig-Kreis" */
            break;
        else if (!end)
            connected = true;
        j += 1 + dot;
        if (is_dash(d, j) && touches(d, j))
            j++;
    }
    if (!end || !bracket)
        return end;
    return doc_punct(d, end, ')') ? end + 1 : 0;
}

const char *names_text(const struct names *n, uint32_t offset)
{
    return n->pool + offset;
}
