/* Does the clause around a date tell of the past or of the future? */
#include "lib/text/date_match.h"

#include <string.h>

enum { CLAUSE_REACH = 40 }; /* tokens on either side */

/* What a token says of the tense. A form in "-ten" may be an infinitive ("soll anhalten"). */
enum sign {
    SIGN_UNREAD,
    SIGN_NONE,
    SIGN_PAST,
    SIGN_PAST_PLURAL,
    SIGN_FUTURE,
    SIGN_AUXILIARY,
    SIGN_PARTICIPLE,
    SIGN_CLAUSE_END,
    SIGN_COUNT
};

/* Finite verbs. Strong preterites have no common ending; weak ones are known by "-te", "-ten". */
static const char past_verbs[] =
    " war waren wurde wurden hatte hatten hat haben habe ist sind sei seien kam kamen ging gingen fand fanden "
    "gab gaben stand standen begann begannen sah sahen ließ ließen hielt hielten traf trafen sprach sprachen "
    "lief liefen starb starben gewann gewannen nahm nahmen lag lagen fiel fielen stieg stiegen schloss "
    "schlossen trug trugen trat traten zog zogen erhielt erhielten blieb blieben hieß schrieb schrieben rief "
    "riefen verlor verloren lud luden brachte wuchs sank sanken entstand entstanden beschloss verließ worden "
    "gewesen sollten erschien half bot flog fuhr fuhren schlug warf unternahmen unternahm sang sangen trank aß "
    "schwamm bat baten band brach brachen bog drang drangen empfahl empfahlen empfing empfingen entschied fing "
    "fingen floh flohen floss flossen gelang genoss geschah griff griffen hing hingen hob hoben las lasen litt "
    "litten maß riss rissen rang schied schien schienen schlief schob schoben schoss schuf schufen schwieg saß "
    "saßen sprang stieß stießen strich strichen stritt stritten tat taten trieb trieben verschwand wies wiesen "
    "warb warben wog zwang begrub bestand barg glich glichen lieh verzieh wuchsen schlugen warfen halfen boten "
    "flogen riet rieten mied wand schnitt schnitten schlang verdarb vergaß vergaßen erlosch spie sandte sann "
    "stahl musste mussten konnte konnten durfte durften wollte wollten gehörte gehörten gelangte gelangten "
    "gesellte gesellten gewährte gewährten gestaltete gestalteten genügte genügten ";

static const char future_verbs[] =
    " wird werden werde soll sollen solle will wollen wolle wünschen wünscht wünsche hoffen hofft hoffe möchte "
    "möchten kann können könnte muss müssen plant "
    "planen "
    "geplant vorgesehen findet finden beginnt beginnen startet starten lädt laden steht stehen gibt geht kommt "
    "kommen feiert feiern tritt treten endet läuft öffnet eröffnet anmelden anmeldung termin termine "
    "stattfinden voraussichtlich terminiert anberaumt angesetzt angemeldet bevorstehend "
    "bevorstehende bevorstehenden dürfte dürften bevor biete bietet bieten "
    "gastiert spielt berät beraten tagt tagen "
    "trifft treffen liest lesen spricht zieht ziehen stellt hält informiert informieren diskutiert diskutieren "
    "referiert zeigt zeigen präsentiert präsentieren entscheidet entscheiden stimmt stimmen beschließt wählt wählen "
    "öffnen veranstaltet "
    "veranstalten bringt singt spielen folgt folgen macht besucht eröffnen starte fällt fallen bleibt bleiben ";

/* Present forms of "haben" and "sein" tell the past only with a participle. */
static const char *const auxiliaries[] = {"hat", "haben", "habe", "ist", "sind", "sei", "seien", NULL};

/* "sagte", "stimmten", "eröffnete": a weak preterite by its form. Ordinals and adjectives in -te are left out by
 * their length and by what often ends so. */
static bool weak_preterite(const struct doc *d, size_t i)
{
    static const char others[] =
        " heute erste ersten zweite zweiten dritte dritten letzte letzten nächste beste besten rechte rechten gute "
        "guten alte alten weite weiten bitte mitte seite möchte möchten könnte könnten müsste dürfte dürften "
        "sollte sollten leute bunten breite breiten harte erhalten halten arbeiten bieten warten starten leisten "
        "treten unten selten meisten meiste echte späte späten mitten hinten gelten achten beachten "
        "bitten raten beraten retten richten einrichten berichten unterrichten verzichten mieten vermieten leiten "
        "begleiten bereiten vorbereiten verbreiten antworten beantworten erwarten bewerten verwalten gestalten "
        "veranstalten biete enthalten behalten kosten testen leuchten befürchten beobachten betrachten verpflichten "
        "vertreten betreten beitreten auftreten eintreten antreten flüchten züchten fasten belasten reiten streiten "
        "läuten deuten bedeuten luden einschalten abhalten aufhalten anbieten verbieten ";
    const char *fold = doc_fold(d, i);
    size_t len = d->tokens[i].fold_len;
    if ((d->tokens[i].flags & TOK_CAPITAL) || len < 5 || !(doc_ends(d, i, 1, "te") || doc_ends(d, i, 1, "ten")))
        return false;
    return !date_word_in(d, i, others) && strncmp(fold, "ge", 2) != 0;
}

/* "ist geschlossen", "sind eingeladen": what is so, not what has happened. */
static const char states[] =
    " geschlossen geöffnet gesperrt eingeladen verboten erlaubt erforderlich gefragt gesucht "
    "begrenzt erwünscht besetzt bekannt gültig erhältlich ausgeschrieben ";

/* "Ausgetreten ist zum 31. Juli der Kreis Leer": a capital that no noun has. */
static bool leads_sentence(const struct doc *d, size_t i)
{
    const size_t len = d->tokens[i].fold_len;
    return len > 7 && i + 1 < d->ntokens && doc_one_of(d, i + 1, auxiliaries) &&
           memmem(doc_fold(d, i) + 2, len - 5, "ge", 2) && (i == 0 || d->tokens[i - 1].kind == TOK_PUNCT);
}

static bool participle(const struct doc *d, size_t i)
{
    static const char *const prefixes[] = {"ge",  "ver",  "be",    "er",  "ent",  "zer",  "ab",
                                           "auf", "aus",  "an",    "ein", "vor",  "teil", "statt",
                                           "zu",  "über", "unter", "mit", "nach", "um",   "voll"};
    const char *fold = doc_fold(d, i);
    size_t len = d->tokens[i].fold_len;
    if (doc_is(d, i, "getan"))
        return true;
    if (((d->tokens[i].flags & TOK_CAPITAL) && !leads_sentence(d, i)) || len < 5 ||
        !(doc_ends(d, i, 1, "t") || doc_ends(d, i, 1, "en")) || date_word_in(d, i, states))
        return false;
    for (size_t k = 0; k < sizeof prefixes / sizeof *prefixes; k++)
        if (!strncmp(fold, prefixes[k], strlen(prefixes[k])))
            return !doc_ends(d, i, 1, "ieren");
    /* "zurückgetreten", "losgegangen" */
    const char *ge = len > 7 ? memmem(fold + 2, len - 5, "ge", 2) : NULL;
    return ge || doc_ends(d, i, 1, "iert");
}

/* "unterschrieb", "übernahm", "beschlossen": a strong preterite behind a prefix that is never apart, or that is not at the
 * end of a clause ("der 2019 beitrat"). Forms in "-en" are participles as well ("beschlossen"), those are left to
 * participle(). */
static bool prefixed_preterite(const struct doc *d, size_t i)
{
    static const char *const prefixes[] = {"be",    "er",     "ver",  "ent",  "über", "unter", "ge",  "zer",
                                           "miss",  "hinter", "bei",  "teil", "an",   "auf",   "aus", "ein",
                                           "statt", "hinzu",  "dazu", "mit",  "vor",  "nach",  "ab",  "zurück"};
    const char *fold = doc_fold(d, i);
    size_t len = d->tokens[i].fold_len;
    char key[32];

    if (d->tokens[i].flags & TOK_CAPITAL || len > 24 || doc_ends(d, i, 1, "en"))
        return false;
    for (size_t k = 0; k < sizeof prefixes / sizeof *prefixes; k++) {
        size_t n = strlen(prefixes[k]);
        if (len < n + 3 || memcmp(fold, prefixes[k], n) != 0)
            continue;
        key[0] = ' ';
        memcpy(key + 1, fold + n, len - n);
        memcpy(key + 1 + len - n, " ", 2);
        if (strstr(past_verbs, key))
            return true;
    }
    return false;
}

static bool clause_ends(const struct doc *d, size_t i)
{
    const struct token *t = &d->tokens[i];
    return t->end - t->start == 1 && strchr(",;:()", d->text[t->start]);
}

/* "Bewerbungsfrist: 15. Januar": terms lie ahead. */
static bool names_a_term(const struct doc *d, size_t i)
{
    static const char words[] = " einsendeschluss anmeldeschluss bewerbungsschluss redaktionsschluss meldeschluss "
                                "annahmeschluss abgabeschluss anzeigenschluss abgabetermin frist rückmeldung ";
    return (d->tokens[i].flags & TOK_CAPITAL) && (date_word_in(d, i, words) || doc_ends(d, i, 1, "frist"));
}

/* "Jüngster Neuzugang ist Hamm im April": who is called so came before. */
static bool names_who_came(const struct doc *d, size_t i)
{
    return d->tokens[i].flags & TOK_CAPITAL &&
           date_word_in(d, i,
                        " neuzugang neuzugänge neuzugängen neuling neulinge neumitglied neumitglieder zuwachs ");
}

/* "steigt", "spielt": a present by its form, other than of speaking ("sagt der Bürgermeister am Montag"), tells of what
 * is to come. */
static bool present(const struct doc *d, size_t i)
{
    static const char others[] =
        " nicht jetzt seit statt erst sonst fast dort weit laut meist selbst samt nächst zuletzt zunächst insgesamt "
        "leicht echt breit bereit bekannt gesamt recht schlecht direkt exakt zuerst derzeit längst vielleicht "
        "mithilfe "
        "jederzeit strikt konkret perfekt privat komplett spät sanft ernst sacht dicht schlicht wert hart alt kalt "
        "bunt fest samt gerecht absolut elegant interessant relevant korrekt abrupt gemischt zumeist höchst äußerst "
        "sagt meint erklärt betont berichtet heißt schreibt sieht weiß teilt glaubt erzählt ergänzt fordert "
        "kritisiert "
        "lobt warnt stammt liegt lebt gilt zählt überhaupt verletzt überrascht zurzeit soweit bislang zwischenzeit ";
    size_t len = d->tokens[i].fold_len;
    static const char *const adjectives[] = {"haft", "weit", NULL}; /* "bundesweit" */
    return !(d->tokens[i].flags & TOK_CAPITAL) && len > 4 && doc_ends(d, i, 1, "t") &&
           !doc_ends_in(d, i, 1, adjectives) && !date_word_in(d, i, others);
}

static enum sign read_sign(const struct doc *d, size_t i)
{
    if (d->tokens[i].kind != TOK_WORD)
        return clause_ends(d, i) ? SIGN_CLAUSE_END : SIGN_NONE;
    if (doc_one_of(d, i, auxiliaries))
        return SIGN_AUXILIARY;
    if (date_word_in(d, i, past_verbs) || prefixed_preterite(d, i) || names_who_came(d, i))
        return SIGN_PAST;
    struct date_word w = date_word_at(d, i);
    bool next = w.class == WORD_RELATION && w.value > 0; /* "auf dem nächsten Treffen" */
    unsigned flags = d->tokens[i].flags;
    bool noun = flags & TOK_CAPITAL && !(flags & TOK_SENTENCE_START) && /* "beim Treffen" */
                !date_word_in(d, i, " anmeldung termin termine ");
    if (next || (!noun && date_word_in(d, i, future_verbs)) || names_a_term(d, i))
        return SIGN_FUTURE;
    if (weak_preterite(d, i))
        return doc_fold(d, i)[d->tokens[i].fold_len - 1] == 'n' ? SIGN_PAST_PLURAL : SIGN_PAST;
    return participle(d, i) ? SIGN_PARTICIPLE : present(d, i) ? SIGN_FUTURE : SIGN_NONE;
}

/* Words are remembered with their sign, apart for either case of the first letter. */
static enum sign sign_at(const struct doc *d, size_t i)
{
    if (d->tokens[i].kind != TOK_WORD)
        return read_sign(d, i);
    unsigned shift = d->tokens[i].flags & TOK_CAPITAL ? 8 : 0;
    uint32_t *class = doc_memory(d, i, WORD_TENSE);
    if ((*class >> shift & 0xFF) == SIGN_UNREAD)
        *class |= (uint32_t)read_sign(d, i) << shift;
    return (enum sign)(*class >> shift & 0xFF);
}

/* "ist nur eingeschränkt erreichbar": the participle tells how, not what was. */
static bool tells_how(const struct doc *d, size_t i)
{
    static const char *const endings[] = {"bar", "lich", "fähig", NULL};
    return i + 1 < d->ntokens && d->tokens[i + 1].kind == TOK_WORD && !(d->tokens[i + 1].flags & TOK_CAPITAL) &&
           doc_ends_in(d, i + 1, 1, endings);
}

/* "sind mit dem Beitritt von Ulm im März nun acht", "seit unserer Aufnahme im Mai": what the phrase takes for
 * granted has been. */
static bool takes_for_granted(const struct doc *d, size_t i)
{
    static const char *const leads[] = {"mit", "durch", "nach", "seit", "dank", NULL};
    return i > 1 && d->tokens[i].flags & TOK_CAPITAL &&
           date_word_in(d, i,
                        " beitritt aufnahme eintritt einstieg austritt ausstieg ausscheiden zugang rückkehr ") &&
           d->tokens[i - 1].kind == TOK_WORD && !(d->tokens[i - 1].flags & TOK_CAPITAL) &&
           doc_one_of(d, i - 2, leads);
}

/* What is remembered of a token: its sign, and then whether a clause ends there. */
enum { SIGN_BITS = 0x3F, ENDS_READ = 0x40, ENDS_CLAUSE = 0x80 };

static enum sign known_sign(const struct doc *d, uint8_t *signs, size_t i)
{
    if (signs[i] == SIGN_UNREAD) {
        signs[i] = (uint8_t)sign_at(d, i);
        if (signs[i] == SIGN_PAST && i > 0 && doc_begins(d, i - 1, "nächste") && names_who_came(d, i))
            signs[i] = SIGN_FUTURE;
        static const char *const we[] = {"wir", "sie", NULL};
        if (signs[i] == SIGN_PARTICIPLE && tells_how(d, i))
            signs[i] = SIGN_NONE;
        else if (signs[i] == SIGN_PARTICIPLE && doc_ends(d, i, 1, "en") && doc_one_of(d, i + 1, we))
            signs[i] = SIGN_FUTURE; /* "Die Urkunde bekommen wir am 16. Mai" */
        if (signs[i] == SIGN_NONE && takes_for_granted(d, i))
            signs[i] = SIGN_PAST_PLURAL;
    }
    return (enum sign)(signs[i] & SIGN_BITS);
}

/* "hat unterschrieben und macht nun mit": a finite verb behind "und" begins a clause of its own. */
static bool joins_clause(const struct doc *d, uint8_t *signs, size_t i)
{
    static const char *const words[] = {"und", "aber", "oder", "doch", "sondern", NULL};
    if (i + 1 >= d->ntokens || !doc_one_of(d, i, words))
        return false;
    enum sign next = known_sign(d, signs, i + 1);
    return next == SIGN_PAST || next == SIGN_FUTURE || next == SIGN_AUXILIARY;
}

/* Count the sign of token i; tells whether a clause ends there. Each token is read once a text. */
static inline bool count_sign(const struct doc *d, uint8_t *signs, size_t i, int counts[SIGN_COUNT])
{
    if (!(signs[i] & ENDS_READ)) {
        bool ends = known_sign(d, signs, i) == SIGN_CLAUSE_END || joins_clause(d, signs, i);
        signs[i] |= ends ? ENDS_READ | ENDS_CLAUSE : ENDS_READ;
    }
    counts[signs[i] & SIGN_BITS]++;
    return signs[i] & ENDS_CLAUSE;
}

static enum date_direction judge(const int counts[SIGN_COUNT])
{
    bool future = counts[SIGN_FUTURE] > 0;
    bool past = counts[SIGN_PAST] ||
                (!future && (counts[SIGN_PAST_PLURAL] || (counts[SIGN_AUXILIARY] && counts[SIGN_PARTICIPLE])));
    if (past != future)
        return past ? TENSE_PAST : TENSE_FUTURE;
    if (!past && counts[SIGN_AUXILIARY]) /* "Am Montag ist Markt": the present of what is to come */
        return TENSE_FUTURE;
    return TOWARDS_NEAREST;
}

bool date_present_verb(const struct doc *d, size_t i)
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_WORD || !present(d, i) || !strncmp(doc_fold(d, i), "ge", 2))
        return false;
    return !date_word_in(d, i, past_verbs) && !prefixed_preterite(d, i); /* "hielt", "erhielt" */
}

enum date_direction date_tense(const struct doc *d, uint8_t *signs, size_t first, size_t end, bool *own_clause)
{
    int clause[SIGN_COUNT] = {0}, sentence[SIGN_COUNT] = {0};
    bool inside = true;

    for (size_t k = 0; k < CLAUSE_REACH && end + k < d->ntokens; k++) {
        if (d->tokens[end + k].flags & TOK_SENTENCE_START)
            break;
        if (count_sign(d, signs, end + k, inside ? clause : sentence))
            inside = false;
    }
    /* "haben am Freitag Celle, Soltau und der Landkreis Uelzen unterschrieben": the participle of an auxiliary
     * stands behind what is enumerated. */
    const bool frame = !inside && sentence[SIGN_PARTICIPLE] && !sentence[SIGN_AUXILIARY] && !sentence[SIGN_FUTURE];
    inside = true;
    for (size_t i = first; i > 0 && first - i < CLAUSE_REACH; i--) {
        if (d->tokens[i].flags & TOK_SENTENCE_START)
            break;
        if (count_sign(d, signs, i - 1, inside ? clause : sentence))
            inside = false;
    }
    enum date_direction found = judge(clause);
    if (frame && found == TENSE_FUTURE && !clause[SIGN_FUTURE])
        found = TENSE_PAST;
    *own_clause = found != TOWARDS_NEAREST;
    if (found == TOWARDS_NEAREST && !(clause[SIGN_PAST] && clause[SIGN_FUTURE]))
        found = judge(sentence);
    return found;
}

enum date_direction date_tense_asked(const struct doc *d, uint8_t *signs, size_t token)
{
    enum { SENTENCES = 2 };
    size_t s = doc_sentence_of(d, token);
    if (s == 0 || !doc_punct(d, d->sentences[s - 1].end_token - 1, '?'))
        return TOWARDS_NEAREST;
    enum date_direction found = TOWARDS_NEAREST;
    for (int n = 0; n < SENTENCES && s > 0 && found == TOWARDS_NEAREST; n++) {
        int counts[SIGN_COUNT] = {0};
        const struct sentence *before = &d->sentences[--s];
        for (size_t i = before->first_token; i < before->end_token && i < before->first_token + CLAUSE_REACH; i++)
            count_sign(d, signs, i, counts);
        found = judge(counts);
    }
    return found;
}

bool date_is_only_later(const struct doc *d, size_t first)
{
    static const char *const leads[] = {"im", "am", "in", "zum", NULL};
    size_t i = first - (first > 0 && doc_one_of(d, first - 1, leads));
    return i > 1 && doc_is(d, i - 1, "erst") && doc_capital(d, i - 2); /* no verb that tells of the past */
}
