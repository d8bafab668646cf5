#include "lib/merge/fact_field.h"

static const char *const names[] = {
    [FACT_TYPE] = "type",
    [FACT_SOURCE] = "source",
    [FACT_START] = "start",
    [FACT_END] = "end",
    [FACT_EXACT] = "exact",
    [FACT_EVIDENCE] = "evidence",
    [FACT_SOURCES] = "sources",
    [FACT_EDTF] = "edtf",
    [FACT_ROLE] = "role",
    [FACT_MODIFIER] = "modifier",
    [FACT_RANGE] = "range",
    [FACT_VALUE] = "value",
    [FACT_RELATION] = "relation",
    [FACT_UNIT] = "unit",
    [FACT_KIND] = "kind",
    [FACT_SCOPE] = "scope",
    [FACT_AS_OF] = "as_of",
    [FACT_AGS] = "ags",
    [FACT_ARS] = "ars",
    [FACT_NAME] = "name",
    [FACT_LEVEL] = "level",
    [FACT_CANDIDATES] = "candidates",
    [FACT_PROCESS] = "process",
    [FACT_STATUS] = "status",
    [FACT_DATE] = "date",
    [FACT_PUBLISHED] = "published",
    [FACT_FINGERPRINT] = "fingerprint",
    [FACT_SHA256] = "sha256",
};

_Static_assert(sizeof names / sizeof *names == FACT_FIELDS && (int)FACT_FIELDS <= (int)SELECT_FIELDS,
               "a name for each field");

const struct select_names fact_fields = {names, FACT_FIELDS};
