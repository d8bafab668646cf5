/* What makes two facts the same fact.
 *
 * | type       | facts are one if they agree in                                                        |
 * | ---------- | ------------------------------------------------------------------------------------- |
 * | date       | edtf, modifier, role, range                                                           |
 * | count      | value, relation, unit, kind, scope, as_of                                             |
 * | commune    | the commune                                                                           |
 * | membership | the commune, process, status, date                                                    |
 *
 * The commune is its `ags`; for an association or a borough, whose `ags` is null or that of the city, its `ars`;
 * where neither is known, the words (`exact`) with the `candidates`. A date that could not be resolved (edtf null)
 * is a fact of its page: "letzte Woche" on two pages says two things. */
#ifndef PP_MERGE_IDENTITY_H
#define PP_MERGE_IDENTITY_H

#include "lib/base/buf.h"
#include "lib/base/report.h"
#include "lib/record/select.h"

#include <stdbool.h>

enum record_role {
    RECORD_DATE,
    RECORD_COUNT,
    RECORD_COMMUNE,
    RECORD_MEMBERSHIP,
    RECORD_PAGE,
    RECORD_OTHER,   /* a type that is not ours */
    RECORD_NO_TYPE, /* no string `type` */
};

enum record_role record_role(const struct record *r);
enum record_role fact_role(const struct selection *s); /* all selections are by fact_fields */
const char *record_role_name(enum record_role role);   /* "date"; of the first five */

/* Put the key of a fact into `key` (replaced): equal bytes for facts that say the same. False (reason in err) if
 * the record lacks a field that decides it. `role` is one of the four facts. */
bool identity_key(const struct selection *s, enum record_role role, struct buf *key, struct err *e);
/* The same appended to what `key` holds; part of it may be there where false is returned. */
bool identity_key_add(const struct selection *s, enum record_role role, struct buf *key, struct err *e);

/* What a fact speaks of, without what it says of it: a later reading of the page that gives the same subject
 * another value has changed the fact. Count: unit, kind, scope; membership: commune, process; date of the page or of
 * joining: role; other dates and communes: the words. As identity_key otherwise. */
bool identity_subject(const struct selection *s, enum record_role role, struct buf *key, struct err *e);

/* The fields that decide what a fact says, in order; NULL ends them. */
const char *const *identity_fields(enum record_role role);

#endif
