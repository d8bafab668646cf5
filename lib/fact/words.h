/* The closed word classes of German that decide who does what in a sentence, and whether it is so. */
#ifndef PP_FACT_WORDS_H
#define PP_FACT_WORDS_H

#include "lib/text/doc.h"

#include <stdbool.h>
#include <stddef.h>

enum word_class {
    W_PREP = 1,         /* preposition that makes what follows a place, time or object, not the subject */
    W_WITH = 2,         /* preposition of company: "mit", "neben", "samt", "zu" */
    W_OF = 4,           /* "von", "vom" */
    W_ARTICLE = 8,      /* articles, possessives, demonstratives, quantifiers */
    W_ADVERB = 16,      /* adverbs and particles that may stand between subject and verb */
    W_AND = 32,         /* coordinating conjunctions within a list */
    W_BUT = 64,         /* coordinating conjunctions between clauses */
    W_SUBORD = 128,     /* subordinating conjunctions */
    W_UNSURE = 256,     /* "ob", "wenn", "falls", "irrtümlich": what follows is not said to be so */
    W_RELATIVE = 512,   /* may be a relative pronoun */
    W_FINITE = 1024,    /* finite form of an auxiliary, copula or modal verb */
    W_COPULA = 2048,    /* "ist", "sind", "wurde", "bleibt" */
    W_MODAL = 4096,     /* says that something is planned, wished, possible, asked: "soll", "könnte" */
    W_NOT = 8192,       /* negation */
    W_ADDITIVE = 16384, /* "auch", "ebenfalls" */
    W_SAMPLE = 32768,   /* introduces examples: "darunter", "etwa", "beispielsweise" */
    W_PRONOUN = 65536,  /* personal pronouns */
    W_NOW = 131072,     /* speaks of the present: "inzwischen", "derzeit" */
    W_SINCE = 262144,   /* "seit", "ab" */
    W_KIND = 524288,    /* kinds of communes: "stadt", "landkreis" (they stand before a name) */
    W_FORMER = 2097152, /* "ehemalige": no longer so */
    W_FUTURE = 1048576, /* "künftig", "demnächst": not yet so */
};

/* The classes of a folded word, 0 for any other word. */
unsigned word_classes(const char *fold, size_t len);

/* "größte", "kleinster", "ältesten", "erste": whether the token has the ending of a superlative or an ordinal. */
bool token_is_superlative(const struct doc *d, size_t i);

/* Whether the folded word is a kind of commune (W_KIND). */
bool word_is_kind(const char *fold);
/* For the unit test: false if a table is not sorted or holds a word twice. */
bool word_classes_sorted(void);
bool word_kinds_sorted(void);
bool word_plans_sorted(void);

/* Whether the token is a word that says of a whole clause that it is planned, proposed, decided, doubted or asked:
 * verbs and nouns by their stems ("plant", "prüfung", "beschlossen", "interesse"). */
bool word_is_plan(const char *fold, size_t len);

/* Whether the folded word is a verb of speaking about a network or of events ("berichtet", "lädt"), or of gaining a commune
 * ("gewann", "begrüßt"). */
bool word_speaks(const char *fold);
bool word_gains(const char *fold);

/* What kind of event the folded word, a noun, names: 0 or some of WORD_EVENT_..., with WORD_EVENT. */
unsigned word_event(const char *fold, size_t len);

/* All of them as the vocabulary remembers them; verbs of speaking and gaining and events are asked for apart, few pages
 * want to know. */
enum {
    WORD_ASKED = 1,
    WORD_PLAN = 2,
    WORD_SPEAKS = 4,
    WORD_GAINS = 8,
    WORD_EVENT = 16,           /* of any kind: "Tagung", "Umfrage", "Kurs" */
    WORD_EVENT_DAY = 32,       /* on a day that is told, and on which things happen: "Tagung", "Feier" */
    WORD_EVENT_WORK = 64,      /* where people exchange what they do: "Tagung", "Werkstatt" */
    WORD_EVENT_ASSEMBLY = 128, /* of a network's own members: "Mitgliederversammlung" */
    WORD_ASKED_DEEDS = 256,
    WORD_CLASS_SHIFT = 9
};
uint32_t word_memory(const char *fold, size_t len);
uint32_t word_deeds(const char *fold, size_t len);

/* What is remembered of token i, a word. */
static inline uint32_t token_memory(const struct doc *d, size_t i)
{
    return doc_class(d, i, WORD_SYNTAX, word_memory);
}

/* The same with verbs of speaking and gaining and events. */
static inline uint32_t token_deeds(const struct doc *d, size_t i)
{
    uint32_t memory = token_memory(d, i);
    if (!(memory & WORD_ASKED_DEEDS))
        *doc_memory(d, i, WORD_SYNTAX) = memory |= word_deeds(doc_fold(d, i), d->tokens[i].fold_len);
    return memory;
}

/* The classes of token i: 0 unless it is a word. */
static inline unsigned token_classes(const struct doc *d, size_t i)
{
    if (i >= d->ntokens || d->tokens[i].kind != TOK_WORD)
        return 0;
    return token_memory(d, i) >> WORD_CLASS_SHIFT;
}

/* "irrtümlich", "fälschlicherweise": what the clause says is not so. */
static inline bool token_says_wrongly(const struct doc *d, size_t i)
{
    const unsigned classes = token_classes(d, i);
    return classes & W_UNSURE && classes & W_ADVERB;
}

/* Whether a token of [first, end) is of one of the classes. */
static inline bool tokens_are(const struct doc *d, size_t first, size_t end, unsigned classes)
{
    for (size_t i = first; i < end; i++)
        if (token_classes(d, i) & classes)
            return true;
    return false;
}

/* Back from token i over tokens of the classes, but not before `first`. */
static inline size_t tokens_back(const struct doc *d, size_t i, size_t first, unsigned classes)
{
    while (i > first && token_classes(d, i - 1) & classes)
        i--;
    return i;
}

/* "in" and "im", "aus" and "aus": whether tokens i and k are one preposition, with an article in it or not. */
bool tokens_are_one_preposition(const struct doc *d, size_t i, size_t k);

/* Whether token i is a noun, as far as spelling tells: a word with a capital that is of no class. */
static inline bool token_is_noun(const struct doc *d, size_t i)
{
    return doc_capital(d, i) && !token_classes(d, i);
}

/* Whether token i is a noun for an event of that kind. */
static inline bool token_is_event(const struct doc *d, size_t i, unsigned kind)
{
    return doc_capital(d, i) && token_deeds(d, i) & kind;
}

/* Whether a token of [first, end) is one. */
static inline bool tokens_name_event(const struct doc *d, size_t first, size_t end, unsigned kind)
{
    for (size_t i = first; i < end; i++)
        if (token_is_event(d, i, kind))
            return true;
    return false;
}

/* "können wir begrüßen", "darf das Land verzeichnen": whether the modal verb at token i only leads a verb of telling within
 * [i, end), so that the clause says what is so. */
bool modal_tells(const struct doc *d, size_t i, size_t end);

/* Whether token i, a word, says of a clause that it is planned (word_is_plan). */
static inline bool token_is_plan(const struct doc *d, size_t i)
{
    return token_memory(d, i) & WORD_PLAN;
}

/* "steht noch aus", "stehen aus": token i is the "aus" of what has not been done yet. */
bool token_stands_out(const struct doc *d, size_t i);

#endif
