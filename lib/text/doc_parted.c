/* Easy German parts its compounds, "Land-Kreis", "bei-getreten", "Partner·kommune": the parts become one word again.
 * A hyphen otherwise parts names ("Mansfeld-Südharz") and stays, so that only words that nobody else writes with one
 * are joined. */
#include "lib/text/doc_lists.h"
#include "lib/text/doc_part.h"

#include <string.h>

enum { PARTS = 4 }; /* "Landes-Haupt-Stadt" */

/* Whether token i is a hyphen or a middle dot, *dot, right between two words. */
static bool is_joint(const struct doc *d, size_t i, bool *dot)
{
    if (i == 0 || i + 1 >= d->ntokens)
        return false;
    const struct token *t = &d->tokens[i];
    if (t->kind != TOK_PUNCT || t[-1].kind != TOK_WORD || t[1].kind != TOK_WORD || t[-1].end != t->start ||
        t->end != t[1].start)
        return false;
    *dot = t->end - t->start == 2 && !memcmp(d->text + t->start, "\xC2\xB7", 2);
    return *dot || d->text[t->start] == '-';
}

/* "bei-getreten", "mit-machen": a verb of which the first part stands apart elsewhere. */
static bool is_parted_verb(const struct doc *d, size_t first, size_t second)
{
    static const char *const parts[] = {"bei", "an",   "auf",   "aus", "dazu",     "hinzu", "ein",
                                        "mit", "teil", "unter", "zu",  "zusammen", "ab",    NULL};
    static const char *const verbs[] = {"machen",    "macht",     "machte",   "machten",   "arbeiten", "arbeitet",
                                        "wirken",    "wirkt",     "nehmen",   "nimmt",     "nahm",     "nahmen",
                                        "schrieben", "schreiben", "schrieb",  "treten",    "tritt",    "trat",
                                        "traten",    "steigen",   "stieg",    "schließen", "schloss",  "kommen",
                                        "kam",       "kamen",     "zeichnet", "zeichnen",  NULL};
    return doc_one_of(d, first, parts) && !doc_capital(d, second) &&
           (doc_one_of(d, second, verbs) || (doc_begins(d, second, "ge") && d->tokens[second].fold_len > 4));
}

/* Whether the form that is being made begins with a noun of the kind that easy German parts. */
static bool is_parted_noun(const struct buf *form)
{
    static const char *const nouns[] = {
        "landkreis", "landrat",      "landrät",        "landtag",       "oberbürgermeister", "bürgermeister",
        "mitglied",  "bundesland",   "bundesländ",     "hauptstadt",    "landeshauptstadt",  "kreistag",
        "stadtrat",  "gemeinderat",  "stadtverordnet", "partnerkommun", "partnerstadt",      "partnerstädt",
        "urkunde",   "unterschrift", "beitritt",       "teilnahme",     "netzwerk",          NULL};
    for (const char *const *n = nouns; *n; n++)
        if (!strncmp(form->data, *n, strlen(*n)))
            return true;
    return false;
}

/* How many words from token i on, each behind a joint, are one; 1 if it stands alone. Its form is in d->form. */
static size_t parts_at(struct doc *d, size_t i)
{
    bool dot, dots = true;
    size_t best = 1, best_len = 0;
    struct buf *form = &d->form;
    buf_clear(form);
    buf_adds(form, doc_fold(d, i));
    for (size_t n = 1; n < PARTS && is_joint(d, i + 2 * n - 1, &dot); n++) {
        dots &= dot && !doc_capital(d, i + 2 * n); /* not "Ulm·Kiel" */
        buf_adds(form, doc_fold(d, i + 2 * n));
        if (dots || is_parted_noun(form) || (n == 1 && is_parted_verb(d, i, i + 2))) {
            best = n + 1;
            best_len = form->len;
        }
    }
    if (best > 1) {
        form->len = best_len;
        form->data[best_len] = 0;
    }
    return best;
}

/* The next word, token i or behind it, with a joint behind it; ntokens if there is none. */
static size_t next_jointed(const struct doc *d, size_t i)
{
    bool dot;
    for (i++; i < d->ntokens; i++)
        if (d->tokens[i].kind == TOK_PUNCT && is_joint(d, i, &dot))
            return i - 1;
    return d->ntokens;
}

/* Tokens [first, end) stand from `kept` on now; returns where the next one goes. */
static size_t keep(struct doc *d, size_t kept, size_t first, size_t end)
{
    const size_t n = end - first;
    if (kept < first) {
        memmove(d->tokens + kept, d->tokens + first, n * sizeof *d->tokens);
        memmove(d->dull + kept, d->dull + first, n * sizeof *d->dull);
        memmove(d->bits + kept, d->bits + first, n * sizeof *d->bits);
    }
    return kept + n;
}

void doc_join_parted(struct doc *d)
{
    size_t kept = 0;
    for (size_t i = 0; i < d->ntokens;) {
        const size_t word = next_jointed(d, i);
        kept = keep(d, kept, i, word);
        if (word == d->ntokens)
            break;
        const size_t words = parts_at(d, word), last = word + 2 * (words - 1), to = kept;
        kept = keep(d, kept, word, word + 1);
        if (words > 1) {
            d->tokens[to].end = d->tokens[last].end;
            doc_set_form(d, to);
        }
        i = last + 1;
    }
    if (kept < d->ntokens)
        memset(d->dull + kept, 0, d->ntokens - kept);
    d->ntokens = kept;
}
