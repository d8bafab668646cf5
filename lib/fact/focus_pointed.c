/* Sentences that mean the network which the text named before. */
#include "lib/fact/focus.h"
#include "lib/fact/words.h"

/* "An diesem ist Rheine nicht beteiligt", "Diesem gehört Suhl an", right behind the sentence that named it. */
static bool takes_part_in_this(const struct analysis *a, const struct sentence *s)
{
    static const char *const in[] = {"an", "in", "bei", "zu", NULL};
    static const char *const this[] = {"diesem", "jenem", "letzterem", NULL};
    static const char *const belong[] = {"gehört", "gehören", "gehörte", "gehörten", "trat", "traten", NULL};
    const struct doc *d = a->doc;
    const size_t i = s->first_token;
    if (i == 0 || !has_mark_between(a, s[-1].first_token, s[-1].end_token, RULE_OTHER))
        return false;
    if (doc_one_of(d, i, in))
        return doc_one_of(d, i + 1, this) && !doc_capital(d, i + 2);
    return doc_one_of(d, i, this) && doc_one_of(d, i + 1, belong);
}

bool sentence_points_back(const struct analysis *a, const struct sentence *s)
{
    static const char *const words[] = {"dort", "letzteres", "letzterem", "letzterer", "dessen", NULL};
    const size_t REACH = 4; /* tokens: "dort" behind the subject and its verb */
    for (size_t i = s->first_token; i < s->end_token && i < s->first_token + REACH; i++)
        if (doc_is(a->doc, i, "dort"))
            return true;
    return doc_one_of(a->doc, s->first_token, words) || takes_part_in_this(a, s);
}

bool sentence_points_at_both(const struct doc *d, const struct sentence *s)
{
    static const char *const at[] = {"bei", "in", "an", "gehört", "gehören", "gehörte", "gehörten", NULL};
    static const char *const both[] = {"beiden", "beidem", NULL};
    static const char *const here[] = {"hier", "dort", "da", NULL};
    static const char *const links[] = {"wie", "und", NULL};
    const size_t LONGEST = 60; /* tokens */
    static const char *const only[] = {"nur", "lediglich", "ausschließlich", "allein", NULL};
    static const char *const one[] = {"dort", "da", "diesem", "jenem", "letzterem", "hier", NULL};
    size_t end = reach_on(s->first_token, LONGEST, s->end_token);
    for (size_t i = s->first_token; i + 1 < end; i++)
        if (doc_one_of(d, i, only) && doc_one_of(d, i + 1, one)) /* "Jena gehört nur dort dazu, Kiel ist in beiden" */
            return false;
    for (size_t i = s->first_token; i + 1 < end; i++) {
        bool pronoun = doc_one_of(d, i + 1, both) && !doc_capital(d, i + 2) && !(token_classes(d, i + 2) & W_ARTICLE);
        if (pronoun && doc_one_of(d, i, at))
            return true;
        if (doc_one_of(d, i, here) && doc_one_of(d, i + 1, links) && doc_one_of(d, i + 2, here))
            return true;
    }
    return doc_has_one_of(d, s->first_token, end, (const char *const[]){"sowohl", NULL}) &&
           doc_has_one_of(d, s->first_token, end, (const char *const[]){"hier", NULL}) &&
           doc_has_one_of(d, s->first_token, end, (const char *const[]){"dort", NULL});
}

bool sentence_says_member_of_us(const struct doc *d, const struct sentence *s)
{
    static const char *const members[] = {"mitglied", "mitglieder", "dabei", "partner", "partnerkommune", NULL};
    const size_t LONGEST = 60; /* tokens */
    const size_t end = reach_on(s->first_token, LONGEST, s->end_token);
    for (size_t i = s->first_token; i + 2 < end; i++)
        if ((doc_one_of(d, i, members) && doc_is(d, i + 1, "bei") && doc_is(d, i + 2, "uns")) ||
            (doc_is(d, i, "bei") && doc_is(d, i + 1, "uns") && doc_one_of(d, i + 2, members)))
            return true;
    return false;
}

bool sentence_takes_up(const struct doc *d, const struct sentence *s)
{
    static const char *const words[] = {"daran",  "darin",  "dabei", "dazu", "davon", "dem",   "ihm", "dieses",
                                        "diesem", "dieser", "diese", "das",  "hier",  "jenes", NULL};
    const size_t REACH = 4; /* tokens */
    return doc_has_one_of(d, s->first_token, reach_on(s->first_token, REACH, s->end_token), words);
}
