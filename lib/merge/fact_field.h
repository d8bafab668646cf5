/* The fields that merging looks at, by number (lib/record/select.h). */
#ifndef PP_MERGE_FACT_FIELD_H
#define PP_MERGE_FACT_FIELD_H

#include "lib/record/select.h"

enum fact_field {
    FACT_TYPE,
    FACT_SOURCE,
    FACT_START,
    FACT_END,
    FACT_EXACT,
    FACT_EVIDENCE,
    FACT_SOURCES,
    /* what facts say */
    FACT_EDTF,
    FACT_ROLE,
    FACT_MODIFIER,
    FACT_RANGE,
    FACT_VALUE,
    FACT_RELATION,
    FACT_UNIT,
    FACT_KIND,
    FACT_SCOPE,
    FACT_AS_OF,
    FACT_AGS,
    FACT_ARS,
    FACT_NAME,
    FACT_LEVEL,
    FACT_CANDIDATES,
    FACT_PROCESS,
    FACT_STATUS,
    FACT_DATE,
    /* of pages */
    FACT_PUBLISHED,
    FACT_FINGERPRINT,
    FACT_SHA256,
    FACT_FIELDS
};

extern const struct select_names fact_fields;

#endif
