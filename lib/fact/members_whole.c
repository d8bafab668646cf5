/* Memberships of a city whose boroughs are told to belong one by one: what a page says of the city besides is said of them. German in
 * general. */
#include "lib/fact/counts.h"
#include "lib/fact/members.h"

#include <string.h>

/* Whether a borough of the city is one of the memberships. */
static bool has_borough(const struct facts *f, const struct area *city)
{
    const size_t MOST = 200; /* memberships looked at */
    for (size_t i = 0; i < f->nmemberships && i < MOST; i++) {
        const struct area *area = commune_area(f, (size_t)f->memberships[i].place);
        if (area && area->level == AREA_BOROUGH && !strcmp(area->ags, city->ags) &&
            f->memberships[i].status != STATUS_LEFT)
            return true;
    }
    return false;
}

void members_drop_wholes(struct analysis *a)
{
    struct facts *f = a->f;
    size_t kept = 0;
    for (size_t i = 0; i < f->nmemberships; i++) {
        const struct membership m = f->memberships[i];
        const struct area *area = commune_area(f, (size_t)m.place);
        if (area && m.date == NO_REF && m.status == STATUS_MEMBER && area->level == AREA_MUNICIPALITY &&
            scope_of_city(&f->places.v[m.place]) && has_borough(f, area)) {
            membership_dropped(a, &m, "its boroughs belong, as the page says");
            continue;
        }
        f->memberships[kept++] = m;
    }
    f->nmemberships = kept;
}
