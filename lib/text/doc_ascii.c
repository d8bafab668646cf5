/* German written in ASCII, "fuer die Staedte", as in mails and on old machines: words take the form that they have
 * with their umlauts, so that whoever looks for a word finds it. What stands in the text stays as it is. Names of
 * places are compared without umlauts anyway. */
#include "lib/base/mem.h"
#include "lib/text/doc_lists.h"
#include "lib/text/doc_part.h"

#include <string.h>

/* Whether the text has one of äöüÄÖÜß, in UTF-8. */
static bool has_umlaut(const char *s, size_t len)
{
    for (const char *p = s, *end = s + len; (p = memchr(p, 0xC3, (size_t)(end - p))) != NULL && p + 1 < end; p++)
        if (strchr("\xA4\xB6\xBC\x84\x96\x9C\x9F", p[1]))
            return true;
    return false;
}

static bool is_in(char c, const char *set)
{
    return c && strchr(set, c);
}

/* Whether the letters at p, "ae", "oe" or "ue", stand for an umlaut in the word that begins at `word`. */
static bool is_umlaut(const char *word, const char *p)
{
    const char before = p > word ? p[-1] : 0, behind = p[2];
    if (p[0] == 'o')
        return strncmp(word, "soeb", 4) != 0;
    if (p[0] == 'a')
        return true;
    if (!behind || is_in(before, "aeq")) /* "Revue", "Bauer", "neue", "Quelle" */
        return false;
    if (behind == 'l' && p[3] == 'l' && is_in(before, "dnstvxz")) /* "aktuell", "manuell" */
        return false;
    return !(before == 'z' && behind == 'r' && is_in(p[3], "bfhkswz")); /* "zuerst" */
}

/* Whether the word holds letters that others can be written with. */
static bool may_stand_for_others(const char *word)
{
    for (; *word; word++)
        if ((word[1] == 'e' && (word[0] == 'a' || word[0] == 'o' || word[0] == 'u')) ||
            (word[1] == 's' && word[0] == 's'))
            return true;
    return false;
}

/* Append the word with its umlauts. */
static void add_umlauts(struct buf *out, const char *word)
{
    for (const char *p = word; *p; p++) {
        if (is_in(*p, "aou") && p[1] == 'e' && is_umlaut(word, p)) {
            buf_adds(out, *p == 'a' ? "ä" : *p == 'o' ? "ö" : "ü");
            p++;
        } else {
            buf_addc(out, *p);
        }
    }
}

/* Put ß into the word where German has it behind such letters: "gross", "heisst". */
static void put_sharp_s(struct buf *word)
{
    static const char *const stems[] = {"gross", "gröss",    "heiss",    "hiess",  "ausser", "äusser", "draussen",
                                        "stoss", "stöss",    "stiess",   "liess",  "weiss",  "strass", "grüss",
                                        "mäss",  "schliess", "massnahm", "bloss",  "fuss",   "füsse",  "spass",
                                        "reiss", "süss",     "dreissig", "fleiss", "giess",  "gefäss", NULL};
    for (const char *const *s = stems; *s; s++) {
        char *at = strstr(word->data, *s);
        if (!at || (at > word->data && at[-1] == 'k' && !strncmp(at, "reiss", 5))) /* "Kreisstadt" */
            continue;
        at = strstr(at, "ss"); /* as many bytes as ß */
        memcpy(at, "ß", 2);
    }
}

void doc_read_ascii(struct doc *d)
{
    if (has_umlaut(d->text, d->len))
        return;
    struct buf *form = &d->form;
    for (size_t i = 0; i < d->ntokens; i++) {
        struct token *t = &d->tokens[i];
        if (t->kind != TOK_WORD)
            continue;
        const char *fold = doc_fold(d, i);
        if (!may_stand_for_others(fold))
            continue;
        buf_clear(form);
        add_umlauts(form, fold);
        put_sharp_s(form);
        if (form->len == t->fold_len && !memcmp(form->data, fold, form->len))
            continue;
        doc_set_form(d, i);
    }
}
