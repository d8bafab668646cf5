/* What is only put forward or hangs on a condition, "Antrag: Ulm tritt bei", "tritt bei, sofern der Rat zustimmt",
 * and what the next sentence refuses: "Die Stadt tritt im Mai bei. Der Antrag wurde abgelehnt", "... Daraus wurde
 * nichts". German in general. */
#include "lib/fact/members_reading.h"
#include "lib/fact/words.h"

/* "Beschlussvorschlag: Die Stadt Ulm beteiligt sich am Prozess", "Antrag: Ulm tritt bei": what is only put forward. */
bool statement_is_put_forward(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const papers[] = {"vorschlag", "antrag",     "empfehlung", "vorschlages", "vorlage", "anträge",
                                         "antrags",   "vorschläge", "entwurf",    "vorhaben",    NULL};
    const struct clause *label = clause_before(a, c);
    return label && c->join == JOIN_COLON && !label->finite && statement_is_present(a, c, m) &&
           m->rule->kind == RULE_VERB && doc_capital(a->doc, label->first_token) &&
           doc_ends_in(a->doc, label->first_token, 0, papers);
}

/* "beteiligt sich, sofern der Haushalt genehmigt wird", "tritt bei, wenn der Rat zustimmt", "nimmt vorbehaltlich der
 * Zustimmung teil": what is told in the present hangs on something that is yet to happen. */
bool statement_is_conditional(const struct analysis *a, const struct clause *c, const struct mark *m)
{
    static const char *const ifs[] = {"sofern", "falls", "vorausgesetzt", "soweit", NULL};
    static const char *const reserve[] = {"vorbehaltlich", "vorbehalt", NULL};
    static const char *const grants[] = {"zustimm", "genehmig", "bewillig", "beschließ", "freigib", "mitspiel",
                                         "einigen", "grünes",   "zusag",    "mitzieh",   NULL};
    const size_t REACH = 24; /* tokens */
    const struct clause *next = clause_behind(a, c);
    if (m->rule->kind != RULE_VERB || !statement_is_present(a, c, m))
        return false;
    if (clause_has_word(a, c, reserve))
        return true;
    if (!next || next->join == JOIN_COLON || next->join == JOIN_SEMICOLON)
        return false;
    return doc_one_of(a->doc, next->first_token, ifs) ||
           (doc_is(a->doc, next->first_token, "wenn") &&
            doc_has_stem(a->doc, next->first_token, reach_on(next->first_token, REACH, next->end_token), grants));
}

/* "Der Antrag", "Dieses Vorhaben", "Daraus", "Abstimmung:" at the beginning: what was put forward, and nothing that
 * it is about ("Der Antrag auf Fördergeld"). */
static bool begins_with_proposal(const struct doc *d, const struct clause *c)
{
    static const char *const papers[] = {"antrag", "vorschlag", "vorhaben", "vorlage",    "vorstoß", "initiative",
                                         "plan",   "ansinnen",  "beitritt", "vorschlags", NULL};
    static const char *const votes[] = {"abstimmung", "abstimmungsergebnis", "ergebnis", "beschluss", "votum", NULL};
    static const char *const of[] = {"auf", "zu", "zum", "zur", "für", "über", "von", NULL};
    static const char *const that[] = {"das", "dies", "daraus", "dazu", NULL};
    static const char *const verbs[] = {"wurde", "scheiterte", "lehnte", "kam", "ist", NULL};
    size_t i = c->first_token;
    while (i < c->end_token && d->tokens[i].kind == TOK_PUNCT)
        i++;
    if (doc_one_of(d, i, that) && doc_one_of(d, i + 1, verbs))
        return true;
    const bool the = token_classes(d, i) & W_ARTICLE || doc_begins(d, i, "dies");
    if (the && doc_capital(d, i + 1) && doc_ends_in(d, i + 1, 0, papers))
        return !doc_one_of(d, i + 2, of);
    return doc_one_of(d, i, votes);
}

/* "Der Rat lehnte dies ab", "Die Mehrheit verwarf den Antrag", "Das Gremium wies die Vorlage zurück". */
static bool refuses_it(const struct doc *d, size_t first, size_t end)
{
    static const char *const verbs[] = {"lehnt",   "lehnte", "lehnten", "wies",      "wiesen", "weist",
                                        "verwarf", "kippte", "kippten", "verwarfen", NULL};
    static const char *const it[] = {"dies", "das", "den", "diesen", "die", "diese", NULL};
    static const char *const papers[] = {"antrag", "vorschlag", "vorlage", "vorhaben", "plan", NULL};
    for (size_t i = first; i + 1 < end; i++)
        if (doc_one_of(d, i, verbs) && doc_one_of(d, i + 1, it))
            return !doc_capital(d, i + 2) || doc_ends_in(d, i + 2, 0, papers);
    return false;
}

static bool tells_refusal(const struct doc *d, size_t first, size_t end)
{
    static const char *const done[] = {
        "abgelehnt", "verworfen",     "zurückgewiesen", "gescheitert", "scheiterte",     "scheitert", "gekippt",
        "geplatzt",  "zurückgezogen", "durchgefallen",  "vertagt",     "abgeschmettert", NULL};
    static const char *const none[] = {"keine", "nicht", "nichts", NULL};
    static const char *const passes[] = {"mehrheit", "zustande", "dazu", "daraus", "angenommen", NULL};
    return doc_has_one_of(d, first, end, done) ||
           (doc_has_one_of(d, first, end, none) && doc_has_one_of(d, first, end, passes));
}

/* Whether the sentence refuses what the one before put forward. */
static bool refuses(const struct analysis *a, size_t sentence)
{
    const size_t REACH = 24; /* tokens */
    const struct doc *d = a->doc;
    const struct sentence *s = &d->sentences[sentence];
    const struct clause *c = &a->clauses[a->first_clause[sentence]];
    const size_t end = reach_on(s->first_token, REACH, s->end_token);
    if (doc_punct(d, s->end_token - 1, '?') || groups_in(a, s->first_token, end, NULL) > 0)
        return false;
    return refuses_it(d, s->first_token, end) ||
           (begins_with_proposal(d, c) && tells_refusal(d, s->first_token, end));
}

/* Whether it is told in the present that it joins: "tritt bei", not "ist beigetreten". */
static bool is_put_forward(const struct analysis *a, const struct membership *m)
{
    const size_t clause = clause_of(a, doc_token_at(a->doc, m->start));
    const struct statement s = statement_of(a, clause);
    return s.mark && m->status == STATUS_JOINED && s.mark->rule->kind == RULE_VERB &&
           statement_is_present(a, &a->clauses[clause], s.mark);
}

void members_refused(struct analysis *a, size_t sentence)
{
    struct facts *f = a->f;
    const struct sentence *s = &a->doc->sentences[sentence];
    if (sentence == 0 || f->nmemberships == 0 || !refuses(a, sentence))
        return;
    const struct sentence *before = &a->doc->sentences[sentence_told_before(a, sentence)];
    size_t kept = f->nmemberships;
    while (kept > 0 && f->memberships[kept - 1].start >= before->start)
        kept--;
    for (size_t i = kept; i < f->nmemberships; i++) {
        const struct membership m = f->memberships[i];
        if (m.start >= s->start || !is_put_forward(a, &m)) {
            f->memberships[kept++] = m;
            continue;
        }
        membership_dropped(a, &m, "refused");
        membership_plan(a, (size_t)m.place);
    }
    f->nmemberships = kept;
}
