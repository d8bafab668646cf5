#include "lib/place/variants.h"

#include "lib/base/buf.h"
#include "lib/base/utf8.h"

#include <string.h>

#define MAX_PARTS 12
#define PART_SIZE 48

/* One word of a name, and what stands before it: one of " -/(,", NUL before the first. */
struct part {
    char word[PART_SIZE];
    char gap;
};

struct parts {
    struct part v[MAX_PARTS];
    size_t n;
};

struct emitter {
    void (*take)(void *ctx, const struct variant *v);
    void *ctx;
    uint8_t flags; /* of all that comes out */
};

static bool one_of(const char *word, const char *const *list)
{
    for (; *list; list++)
        if (word[0] == (*list)[0] && !strcmp(word, *list))
            return true;
    return false;
}

static bool ends_in(const char *word, const char *ending)
{
    size_t n = strlen(word), m = strlen(ending);
    return n >= m && !strcmp(word + n - m, ending);
}

bool is_connector(const char *key)
{
    enum { MOST = 6 };
    static const char *const by_letter['z' - 'a' + 1][MOST] = {
        ['a' - 'a'] = {"am", "an", "a", "auf"},
        ['b' - 'a'] = {"bei", "b"},
        ['d' - 'a'] = {"d", "der", "den", "dem"},
        ['i' - 'a'] = {"i", "im", "in"},
        ['o' - 'a'] = {"o", "ob"},
        ['u' - 'a'] = {"u", "unter"},
        ['v' - 'a'] = {"vor", "v", "vom", "vorm"},
        ['z' - 'a'] = {"zu", "zum", "zur"},
    };
    return *key >= 'a' && *key <= 'z' && one_of(key, by_letter[*key - 'a']);
}

bool is_bare_article(const char *key)
{
    static const char *const words[] = {"der", "den", "dem", NULL};
    return *key == 'd' && one_of(key, words);
}

/* Letters that are written in two ways, or with an accent that is left out. */
static const char *plain_letter(uint32_t cp)
{
    switch (cp) {
    case 0xE4:
    case 0xE6:
        return "ae";
    case 0xF6:
    case 0xF8:
        return "oe";
    case 0xFC:
        return "ue";
    case 0xDF:
        return "ss";
    case 0xE0:
    case 0xE1:
    case 0xE2:
    case 0xE5:
        return "a";
    case 0xE7:
        return "c";
    case 0xE8:
    case 0xE9:
    case 0xEA:
    case 0xEB:
        return "e";
    case 0xEC:
    case 0xED:
    case 0xEE:
    case 0xEF:
        return "i";
    case 0xF3:
    case 0xF4:
        return "o";
    case 0xF9:
    case 0xFA:
    case 0xFB:
        return "u";
    default:
        return NULL;
    }
}

size_t name_key(char *out, size_t cap, const char *fold, size_t len)
{
    size_t n = 0;
    bool letter = false;
    for (size_t i = 0; i < len;) {
        uint32_t cp;
        if (n + 5 > cap)
            return 0;
        if (!(fold[i] & 0x80)) {
            letter |= fold[i] >= 'a' && fold[i] <= 'z';
            out[n++] = fold[i++];
            continue;
        }
        size_t step = utf8_decode(fold + i, len - i, &cp);
        const char *plain = plain_letter(cp);
        letter |= plain != NULL;
        if (plain)
            for (; *plain; plain++)
                out[n++] = *plain;
        else
            for (size_t k = 0; k < step; k++)
                out[n++] = fold[i + k];
        i += step;
    }
    out[n] = 0;
    if (n == 2 && !memcmp(out, "st", 2) && cap > 5) {
        memcpy(out, "sankt", 6);
        return 5;
    }
    return letter ? n : 0;
}

static char stronger_gap(char a, char b)
{
    static const char order[] = " -,/(";
    const char *x = a ? strchr(order, a) : NULL, *y = strchr(order, b);
    return x && (!y || x > y) ? a : y ? b : ' ';
}

static void split(const char *name, struct parts *out)
{
    struct buf fold = {0};
    utf8_fold(&fold, name, strlen(name));
    const char *s = fold.data ? fold.data : "";
    size_t len = fold.len;
    char gap = 0;
    *out = (struct parts){0};
    for (size_t i = 0; i < len && out->n < MAX_PARTS;) {
        uint32_t cp;
        size_t start = i;
        while (i < len) {
            size_t step = utf8_decode(s + i, len - i, &cp);
            if (!utf8_is_letter(cp))
                break;
            i += step;
        }
        if (i > start) {
            struct part *p = &out->v[out->n];
            p->gap = out->n ? gap : 0;
            out->n += name_key(p->word, sizeof p->word, s + start, i - start) != 0;
            gap = 0;
        } else {
            gap = stronger_gap(gap, s[i]);
            i += utf8_decode(s + i, len - i, &cp);
        }
    }
    buf_free(&fold);
}

static void add_word(char *to, size_t cap, const char *word)
{
    size_t n = strlen(to), m = strlen(word);
    if (n + m + 2 > cap)
        return;
    if (n)
        to[n++] = ' ';
    memcpy(to + n, word, m + 1);
}

/* Words [from, end) are the name, [end, n) its qualifier. */
static void emit(const struct emitter *e, const struct parts *p, size_t from, size_t end, uint8_t flags)
{
    struct variant v = {.flags = flags | e->flags};
    for (size_t i = from; i < end; i++)
        if (!(flags & VARIANT_SKIPS) || !is_connector(p->v[i].word))
            add_word(v.words, sizeof v.words, p->v[i].word);
    for (size_t i = end; i < p->n; i++)
        if (!is_connector(p->v[i].word))
            add_word(v.qualifier, sizeof v.qualifier, p->v[i].word);
    if (*v.words)
        e->take(e->ctx, &v);
}

/* Where the qualifier begins, n if there is none. A name that itself begins with a small word ("An der Schmücke")
 * takes only one in brackets. */
static size_t qualifier_start(const struct parts *p)
{
    static const char *const articles[] = {"der", "den", "dem", NULL}; /* Weil der Stadt */
    bool phrase = is_connector(p->v[0].word);
    for (size_t i = 1; i < p->n; i++) {
        const char *word = p->v[i].word;
        bool small = p->v[i].gap == ' ' && is_connector(word) && !one_of(word, articles);
        if (strchr("(/,", p->v[i].gap) || (!phrase && i + 1 < p->n && small))
            return i;
    }
    return p->n;
}

static bool is_kreis(const char *word)
{
    return ends_in(word, "kreis");
}

/* "Märkischer Kreis" is met as "im Märkischen Kreis", "Sächsische Schweiz" as "der Sächsischen Schweiz". */
static void emit_inflected(const struct emitter *e, const struct parts *p, size_t end)
{
    static const char *const stems[] = {"ische", "liche", NULL};
    static const char *const endings[] = {"", "n", "m", "r", NULL};
    for (size_t i = 0; i + 1 < p->n; i++) {
        size_t len = strlen(p->v[i].word);
        for (const char *const *stem = stems; *stem; stem++) {
            bool r = len > 6 && p->v[i].word[len - 1] == 'r';
            size_t base = len - r;
            if (base < 6 || memcmp(p->v[i].word + base - 5, *stem, 5) || base + 2 > PART_SIZE)
                continue;
            for (const char *const *ending = endings; *ending; ending++) {
                struct parts other = *p;
                memcpy(other.v[i].word + base, *ending, strlen(*ending) + 1);
                if (strcmp(other.v[i].word, p->v[i].word))
                    emit(e, &other, 0, end, 0);
            }
        }
    }
}

static void emit_district_forms(const struct emitter *e, const struct parts *p, size_t end)
{
    static const char *const titles[] = {"region",    "staedteregion", "regionalverband", "herzogtum", "grafschaft",
                                         "landkreis", "kreis",         "stadtverband",    NULL};
    size_t last = end - 1;
    if (end > 1 && one_of(p->v[0].word, titles))
        emit(e, p, 1, end, VARIANT_TITLED);
    for (size_t i = 0; i < end; i++)
        if (i < last && i > 0 && is_kreis(p->v[i].word))
            emit(e, p, i + 1, end, VARIANT_TITLED); /* Rhein-Kreis Neuss */
        else if (i < last && !i && is_kreis(p->v[i].word) && strcmp(p->v[i].word, "kreis") &&
                 strcmp(p->v[i].word, "landkreis"))
            emit(e, p, 1, end, VARIANT_TITLED); /* Eifelkreis Bitburg-Prüm */
    if (last && !strcmp(p->v[last].word, "kreis") && p->v[last].gap == '-') {
        struct parts other = *p;
        other.n = last;
        emit(e, &other, 0, last, VARIANT_TITLED); /* "Kreis Rhein-Sieg" */
        other = *p;                               /* "Rhein-Siegkreis" */
        other.n = last;
        add_word(other.v[last - 1].word, PART_SIZE, "kreis");
        char *blank = strchr(other.v[last - 1].word, ' ');
        if (blank)
            memmove(blank, blank + 1, strlen(blank));
        emit(e, &other, 0, last, 0);
    } else if (is_kreis(p->v[last].word) && strlen(p->v[last].word) > 8 && p->n < MAX_PARTS) {
        struct parts other = *p; /* "Vogtland-Kreis" */
        size_t stem = strlen(p->v[last].word) - 5;
        other.v[last].word[stem] = 0;
        strcpy(other.v[last + 1].word, "kreis");
        other.v[last + 1].gap = '-';
        other.n = last + 2;
        emit(e, &other, 0, last + 2, 0);
    }
}

static void emit_forms(const struct emitter *e, struct parts *p, const struct area *a)
{
    static const char *const titles[] = {"lutherstadt",
                                         "hansestadt",
                                         "universitaetsstadt",
                                         "reuterstadt",
                                         "barlachstadt",
                                         "bergstadt",
                                         "ostseebad",
                                         "nordseebad",
                                         "seebad",
                                         "seeheilbad",
                                         "nordseeheilbad",
                                         "ostseeheilbad",
                                         "flecken",
                                         "stadt",
                                         "landkreis",
                                         "gemeinde",
                                         "inselgemeinde",
                                         "insel",
                                         "hallig",
                                         "einheitsgemeinde",
                                         NULL};
    if (!p->n)
        return;
    size_t end = qualifier_start(p);
    bool district = a->level == AREA_DISTRICT, joined = false;
    for (size_t i = end + 1; i < p->n; i++)
        joined |= p->v[i].gap == '-';
    if (district && joined) { /* Neustadt a.d. Aisch-Bad Windsheim */
        emit(e, p, 0, p->n, VARIANT_SKIPS);
        return;
    }
    /* "Eisleben, Lutherstadt" is Eisleben whole, not one of several. */
    bool title_behind = end < p->n && one_of(p->v[end].word, titles);
    emit(e, p, 0, end, end < p->n && !title_behind ? VARIANT_SHORT : 0);
    if (end > 1 && p->v[1].gap == ' ' && one_of(p->v[0].word, titles))
        emit(e, p, 1, end, end < p->n ? VARIANT_SHORT : 0);
    if (!strcmp(p->v[0].word, "hann") && end > 1) {
        struct parts other = *p;
        strcpy(other.v[0].word, "hannoversch");
        emit(e, &other, 0, end, 0);
    }
    emit_inflected(e, p, end);
    if (district)
        emit_district_forms(e, p, end);
}

void variants_of(const struct area *a, void (*take)(void *ctx, const struct variant *v), void *ctx)
{
    struct emitter e = {.take = take, .ctx = ctx};
    struct parts p;
    split(a->name, &p);
    emit_forms(&e, &p, a);
    e.flags = VARIANT_OTHER;
    for (const char *s = a->variants; *s;) {
        char one[128];
        size_t n = strcspn(s, ";|");
        if (n && n < sizeof one) {
            memcpy(one, s, n);
            one[n] = 0;
            split(one, &p);
            emit_forms(&e, &p, a);
        }
        s += n + (s[n] != 0);
    }
}
