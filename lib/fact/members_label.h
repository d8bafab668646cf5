/* What labels say of their communes. Private to members_label.c (whom they are about) and members_label_says.c. */
#ifndef PP_FACT_MEMBERS_LABEL_H
#define PP_FACT_MEMBERS_LABEL_H

#include "lib/fact/members_listing.h"

struct label {
    size_t first, end;             /* its tokens */
    size_t value_first, value_end; /* those of the value, behind its "ja" */
    bool yes;                      /* the value begins with "ja" */
};

/* "PP" where a sentence before says that it stands for the network: "Die Spalte „PP“ sagt, wer am Partnerprozess
 * teilnimmt". */
bool label_is_short_for_network(const struct analysis *a, const struct label *b);
/* "Partnerprozess „Gesundheit für alle“", "Aktiv im Partnerprozess": the network and at most that somebody belongs. */
bool label_is_network_alone(const struct analysis *a, const struct label *b);
/* Whether the label says who belongs, came or went: "Beitritt", "Dabei seit", "Im Partnerprozess seit". */
bool label_says_membership(const struct analysis *a, const struct label *b, enum member_status *status,
                           bool *of_whom);

#endif
