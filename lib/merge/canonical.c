#include "lib/merge/canonical.h"

#include "lib/record/json.h"
#include "lib/record/scan.h"

#include <stdbool.h>
#include <string.h>

static void add_string(struct buf *out, const char *raw, size_t len)
{
    struct buf plain = {0};
    scan_unescape(raw, len, &plain);
    json_put_string(out, plain.data, plain.len);
    buf_free(&plain);
}

static void add_compact(struct buf *out, const char *raw, size_t len)
{
    bool quoted = false;
    for (size_t i = 0; i < len; i++) {
        if (raw[i] == '"')
            quoted = !quoted;
        if (quoted || !strchr(" \t\r\n", raw[i]))
            buf_addc(out, raw[i]);
        if (quoted && raw[i] == '\\')
            buf_addc(out, raw[++i]);
    }
}

void canonical_add(struct buf *out, const char *raw, size_t len)
{
    if (raw[0] == '"' && memchr(raw, '\\', len))
        add_string(out, raw, len);
    else if (raw[0] == '[' || raw[0] == '{')
        add_compact(out, raw, len);
    else
        buf_add(out, raw, len);
}
