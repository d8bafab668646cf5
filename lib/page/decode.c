#include "lib/page/decode.h"

#include "lib/page/plain.h"

void decoder_open(struct decoder *d, bool all_text)
{
    *d = (struct decoder){.html = html_open(), .all_text = all_text};
}

void decoder_close(struct decoder *d)
{
    html_close(d->html);
    buf_free(&d->utf8);
}

bool decode_page(struct decoder *d, const struct decode_input *in, struct page *page, struct decode_notes *notes,
                 struct err *e)
{
    const char *charset = in->charset && *in->charset ? in->charset : NULL;
    *notes = (struct decode_notes){0};
    buf_clear(&d->utf8);
    buf_reserve(&d->utf8, in->len);
    notes->encoding = encoding_to_utf8(in->bytes, in->len, charset, in->markup, &d->utf8, &notes->doubt);
    if (in->markup) {
        const struct html_options o = {d->all_text, in->url, in->retrieved};
        bool good = html_read(d->html, d->utf8.data, d->utf8.len, &o, page, e);
        notes->flattened = good ? html_flattened(d->html) : 0;
        return good;
    }
    notes->nuls = plain_to_page(d->utf8.data, d->utf8.len, page);
    return true;
}
