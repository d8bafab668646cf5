/* Within lib/place: names that are a person's. */
#ifndef PP_PLACE_PERSONS_H
#define PP_PLACE_PERSONS_H

#include "lib/place/mention.h"

/* What stands before the name makes it a person's: a first name, a form of address, an office ("Karin Hanau", "Frau
 * Fulda", "Amtsleiter Darmstadt", "die Stadträte Bogner, Grafenwöhr"). */
bool is_person(const struct doc *d, const struct mention *m);
/* "Meike Oldenburg, Präventionsbeauftragte" */
bool role_behind(const struct doc *d, const struct mention *m);
/* An author: "Wetzlar (2013, S. 44)", "vgl. Hagen 2012". */
bool is_citation(const struct doc *d, const struct mention *m);

#endif
