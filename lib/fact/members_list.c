#include "lib/fact/members.h"

void members_in_lists(struct analysis *a)
{
    (void)a;
}
