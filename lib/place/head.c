/* A page's title, site and address say where it is at home. */
#include "lib/place/mention.h"

#include <string.h>

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}

/* "https://www.stadt-hagen.de/x" gives "Stadt Hagen": the host's words with a capital, without "www" and the domain. */
static void add_host(struct buf *out, const char *url)
{
    const char *host = strstr(url, "://");
    host = host ? host + 3 : url;
    size_t len = strcspn(host, "/?#:"), last = len;
    while (last && host[last - 1] != '.')
        last--;
    for (size_t i = 0; i + 1 < last;) {
        size_t start = i;
        while (i < last && is_letter(host[i]))
            i++;
        if (i > start && !(i - start == 3 && !memcmp(host + start, "www", 3))) {
            char first = host[start] >= 'a' && host[start] <= 'z' ? (char)(host[start] - 32) : host[start];
            buf_addc(out, first);
            buf_add(out, host + start + 1, i - start - 1);
            buf_addc(out, ' ');
        }
        i += i == start || i < last;
    }
}

void head_text(const struct page *p, struct buf *out)
{
    if (p->title.len) {
        buf_add(out, p->title.data, p->title.len);
        buf_addc(out, '\n');
    }
    if (p->site.len) {
        buf_add(out, p->site.data, p->site.len);
        buf_addc(out, '\n');
    }
    if (p->url.len)
        add_host(out, p->url.data);
    else if (p->source.len && strstr(p->source.data, "://"))
        add_host(out, p->source.data);
}
