#include "lib/page/main_text.h"

#include "lib/base/mem.h"

#include <string.h>

void main_text_find(struct main_text *m, const struct html_tree *t)
{
    m->keep = mem_grow(m->keep, &m->cap_keep, t->nunits + 1, 1);
    memset(m->keep, 1, t->nunits);
}

void main_text_free(struct main_text *m)
{
    mem_free(m->keep);
    mem_free(m->cut);
    mem_free(m->good);
    *m = (struct main_text){0};
}
