/* Which network a passage speaks of (focus.c). Private to lib/fact. */
#ifndef PP_FACT_FOCUS_H
#define PP_FACT_FOCUS_H

#include "lib/fact/analysis.h"

/* --- focus_pointed.c: what a sentence points at --- */

/* "Dort sind rund 90 Städte Mitglied", "Kiel ist dort dabei": in what was named last. */
bool sentence_points_back(const struct analysis *a, const struct sentence *s);
/* "Viele machen bei beidem mit", "Kiel gehört beiden an", "hier wie dort", behind the other network: said of both. */
bool sentence_points_at_both(const struct doc *d, const struct sentence *s);
/* "Kiel ist auch Mitglied bei uns", "bei uns Mitglied": who writes is the network. */
bool sentence_says_member_of_us(const struct doc *d, const struct sentence *s);
/* "Daran nehmen 40 teil", "Dieses Programm hat 40": it takes up what the sentence before named. */
bool sentence_takes_up(const struct doc *d, const struct sentence *s);

#endif
