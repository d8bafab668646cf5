#include "lib/page/plain.h"

#include "lib/page/html.h"

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* Length of the run at s that needs no work: neither control character nor the lead byte of U+0080-U+00BF. */
static size_t clean_run(const unsigned char *s, size_t len)
{
    size_t i = 0;
#ifdef __SSE2__
    const __m128i control = _mm_set1_epi8(0x1f), newline = _mm_set1_epi8('\n'), tab = _mm_set1_epi8('\t'),
                  delete = _mm_set1_epi8(0x7f), lead = _mm_set1_epi8((char)0xc2);
    for (; len - i >= 16; i += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(s + i));
        __m128i good = _mm_or_si128(_mm_cmpeq_epi8(v, newline), _mm_cmpeq_epi8(v, tab));
        __m128i bad = _mm_andnot_si128(good, _mm_cmpeq_epi8(_mm_min_epu8(v, control), v));
        bad = _mm_or_si128(bad, _mm_or_si128(_mm_cmpeq_epi8(v, delete), _mm_cmpeq_epi8(v, lead)));
        unsigned mask = (unsigned)_mm_movemask_epi8(bad);
        if (mask)
            return i + (size_t)__builtin_ctz(mask);
    }
#endif
    while (i < len && (s[i] >= 0x20 ? s[i] != 0x7f && s[i] != 0xc2 : s[i] == '\n' || s[i] == '\t'))
        i++;
    return i;
}

size_t plain_clean(struct buf *text, bool keep_offsets)
{
    unsigned char *s = (unsigned char *)text->data;
    size_t len = text->len, nuls = 0, from = clean_run(s, len), to = from;
    while (from < len) {
        unsigned char c = s[from++];
        if (c == 0xc2) {
            bool control = from < len && s[from] < 0xa0;
            s[to++] = control ? ' ' : c;
            from += control;
        } else if (c == '\r' && from < len && s[from] == '\n') {
            if (keep_offsets)
                s[to++] = ' ';
        } else {
            s[to++] = c == '\r' || c == '\f' || c == '\v' ? '\n' : ' ';
            nuls += c == 0;
        }
        size_t run = clean_run(s + from, len - from);
        if (to != from)
            memmove(s + to, s + from, run);
        from += run;
        to += run;
    }
    text->len = to;
    if (s)
        s[to] = 0;
    return nuls;
}

size_t plain_to_page(const char *utf8, size_t len, struct page *page)
{
    buf_add(&page->text, utf8, len);
    size_t nuls = plain_clean(&page->text, false);
    page_dates_from_text(page);
    return nuls;
}
