/* The closed word classes. */
#include "lib/fact/counts.h"
#include "lib/fact/words.h"
#include "tests/unit/tap.h"

static const struct {
    const char *word;
    unsigned classes; /* some of its classes; 0: none at all */
} words[] = {
    {"und", W_AND},
    {"nicht", W_NOT},
    {"über", W_PREP},
    {"österreich", 0},
    {"soll", W_MODAL | W_FINITE},
    {"ob", W_UNSURE},
    {"ab", W_SINCE},
    {"zwischen", W_PREP},
    {"landkreis", W_KIND},
    {"darunter", W_SAMPLE},
    {"auch", W_ADDITIVE},
    {"wir", W_PRONOUN},
    {"inzwischen", W_NOW},
    {"ehemalige", W_FORMER},
    {"künftig", W_FUTURE},
    {"mit", W_WITH},
    {"von", W_OF},
    {"dass", W_SUBORD},
    {"welche", W_RELATIVE},
    {"ist", W_COPULA},
    {"ämter", W_KIND},
    {"", 0},
    {"xylophon", 0},
};

static const struct {
    const char *word;
    bool plan;
} plans[] = {
    {"prüft", true},     {"prüfstand", false}, {"beschloss", true}, {"beschlussvorlage", true}, {"plant", true},
    {"plantage", false}, {"stimmt", true},     {"bestimmt", false}, {"interessiert", true},     {"hoffmann", false},
};

static const struct {
    const char *word;
    bool preterite;
} tenses[] = {
    {"trat", true},           {"tritt", false}, {"wurden", true}, {"wird", false},
    {"unterzeichnete", true}, {"heute", false}, {"nahmen", true}, {"nehmen", false},
};

static const struct {
    const char *word;
    unsigned event;
} events[] = {
    {"fachtagung", WORD_EVENT | WORD_EVENT_DAY | WORD_EVENT_WORK},
    {"regionaltreffens", WORD_EVENT | WORD_EVENT_DAY | WORD_EVENT_WORK},
    {"mitgliederversammlung", WORD_EVENT | WORD_EVENT_DAY | WORD_EVENT_WORK | WORD_EVENT_ASSEMBLY},
    {"ratsversammlung", WORD_EVENT | WORD_EVENT_DAY},
    {"umfragen", WORD_EVENT},
    {"messer", 0},
    {"tag", 0},
};

int main(void)
{
    tap_ok(word_classes_sorted() && word_kinds_sorted() && word_plans_sorted(), "the tables are sorted");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        unsigned got = word_classes(words[i].word, strlen(words[i].word));
        tap_ok(words[i].classes ? (got & words[i].classes) == words[i].classes : got == 0, "classes of \"%s\"",
               words[i].word);
    }
    for (size_t i = 0; i < sizeof events / sizeof *events; i++)
        tap_ok(word_event(events[i].word, strlen(events[i].word)) == events[i].event, "the event of \"%s\"",
               events[i].word);
    for (size_t i = 0; i < sizeof plans / sizeof *plans; i++)
        tap_ok(word_is_plan(plans[i].word, strlen(plans[i].word)) == plans[i].plan, "\"%s\" is %sa plan",
               plans[i].word, plans[i].plan ? "" : "no ");
    for (size_t i = 0; i < sizeof tenses / sizeof *tenses; i++)
        tap_ok(word_is_preterite(tenses[i].word, strlen(tenses[i].word)) == tenses[i].preterite, "tense of \"%s\"",
               tenses[i].word);
    return tap_done();
}
