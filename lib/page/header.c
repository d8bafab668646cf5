#include "lib/page/header.h"

#include "lib/base/ascii.h"

#include <stdio.h>
#include <string.h>

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

size_t header_length(const char *bytes, size_t len)
{
    const char *end = bytes + len;
    for (const char *p = bytes; (p = memchr(p, '\n', (size_t)(end - p))); p++) {
        if (end - p > 1 && p[1] == '\n')
            return (size_t)(p - bytes) + 2;
        if (end - p > 2 && p[1] == '\r' && p[2] == '\n')
            return (size_t)(p - bytes) + 3;
    }
    return 0;
}

/* The end of the line at s, where its newline is (or `end`). */
static const char *line_end(const char *s, const char *end)
{
    const char *newline = memchr(s, '\n', (size_t)(end - s));
    return newline ? newline : end;
}

bool header_next(const char **at, const char *end, struct header_field *f)
{
    while (*at < end) {
        const char *line = *at, *stop = line_end(line, end);
        const char *colon = memchr(line, ':', (size_t)(stop - line));
        while (stop + 1 < end && (stop[1] == ' ' || stop[1] == '\t'))
            stop = line_end(stop + 1, end);
        *at = stop < end ? stop + 1 : end;
        if (!colon)
            continue;
        f->name = line;
        f->name_len = (size_t)(colon - line);
        while (f->name_len && is_blank(f->name[f->name_len - 1]))
            f->name_len--;
        for (f->value = colon + 1; f->value < stop && is_blank(*f->value);)
            f->value++;
        f->value_len = (size_t)(stop - f->value);
        while (f->value_len && is_blank(f->value[f->value_len - 1]))
            f->value_len--;
        return true;
    }
    return false;
}

bool header_is(const struct header_field *f, const char *name)
{
    return ascii_same(f->name, f->name_len, name);
}

/* --- HTTP ---------------------------------------------------------------------------------------------- */

static void take(char *to, size_t room, const char *from, size_t len)
{
    size_t n = 0;
    for (; n < len && n + 1 < room; n++)
        to[n] = ascii_lower(from[n]);
    to[n] = 0;
}

void http_media_type(struct http_head *h, const char *value, size_t len)
{
    const char *end = value + len, *semicolon = memchr(value, ';', len);
    size_t type_len = semicolon ? (size_t)(semicolon - value) : len;
    while (type_len && is_blank(value[type_len - 1]))
        type_len--;
    take(h->type, sizeof h->type, value, type_len);
    while (semicolon) {
        const char *name = semicolon + 1;
        semicolon = memchr(name, ';', (size_t)(end - name));
        const char *stop = semicolon ? semicolon : end, *equals = memchr(name, '=', (size_t)(stop - name));
        while (name < stop && is_blank(*name))
            name++;
        if (!equals || equals < name || !ascii_same(name, (size_t)(equals - name), "charset"))
            continue;
        for (equals++; equals < stop && (is_blank(*equals) || *equals == '"' || *equals == '\'');)
            equals++;
        while (stop > equals && (is_blank(stop[-1]) || stop[-1] == '"' || stop[-1] == '\''))
            stop--;
        take(h->charset, sizeof h->charset, equals, (size_t)(stop - equals));
    }
}

/* "HTTP/1.1 200 OK": 200. -1 if it is no status line. */
static int status_of(const char *line, size_t len)
{
    const char *end = line + len, *p = memchr(line, ' ', len);
    if (len < 9 || memcmp(line, "HTTP/", 5) != 0 || !p)
        return -1;
    while (p < end && *p == ' ')
        p++;
    int status = 0, digits = 0;
    for (; p < end && *p >= '0' && *p <= '9' && digits < 3; p++, digits++)
        status = status * 10 + (*p - '0');
    return digits == 3 ? status : -1;
}

/* A number of bytes; -1 if it is none that a page could have. */
static int64_t length_of(const char *value, size_t len)
{
    const size_t LONGEST = 15; /* digits */
    int64_t n = 0;
    for (size_t i = 0; i < len; i++) {
        if (value[i] < '0' || value[i] > '9' || i == LONGEST)
            return -1;
        n = n * 10 + (value[i] - '0');
    }
    return len ? n : -1;
}

static bool parse_head(const char *bytes, size_t len, struct http_head *h)
{
    struct header_field f;
    char content[HTTP_VALUE] = "", transfer[HTTP_VALUE] = "";
    *h = (struct http_head){.body_length = -1};
    h->length = header_length(bytes, len);
    const char *end = bytes + h->length, *at = line_end(bytes, end);
    h->status = status_of(bytes, (size_t)(at - bytes));
    if (!h->length || h->status < 0)
        return false;
    while (header_next(&at, end, &f)) {
        if (header_is(&f, "content-type"))
            http_media_type(h, f.value, f.value_len);
        else if (header_is(&f, "content-encoding"))
            take(content, sizeof content, f.value, f.value_len);
        else if (header_is(&f, "transfer-encoding"))
            take(transfer, sizeof transfer, f.value, f.value_len);
        else if (header_is(&f, "content-length"))
            h->body_length = length_of(f.value, f.value_len);
    }
    if (*transfer)
        h->body_length = -1;
    snprintf(h->codings, sizeof h->codings, "%s%s%s", content, *content && *transfer ? "," : "", transfer);
    return true;
}

bool http_parse(const char *bytes, size_t len, struct http_head *h)
{
    struct http_head final;
    if (!parse_head(bytes, len, h))
        return false;
    while (h->status < 200 && parse_head(bytes + h->length, len - h->length, &final)) {
        final.length += h->length;
        *h = final;
    }
    return true;
}
