/* Bytes of ASCII, whatever the locale: for HTML, HTTP and other notations. German text is lib/base/utf8.h's. */
#ifndef PP_BASE_ASCII_H
#define PP_BASE_ASCII_H

#include <stdbool.h>
#include <stddef.h>

static inline bool ascii_is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static inline bool ascii_is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static inline bool ascii_is_letter(char c)
{
    return (unsigned char)((c | 0x20) - 'a') < 26;
}

static inline bool ascii_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* White space of HTML ("ASCII whitespace", Infra Standard, 4.6). */
static inline bool ascii_is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

static inline char ascii_lower(char c)
{
    return ascii_is_upper(c) ? (char)(c | 0x20) : c;
}

/* Are s[0..len) and `word`, which is lower case, equal without regard to case? */
static inline bool ascii_same(const char *s, size_t len, const char *word)
{
    size_t i = 0;
    while (i < len && word[i] && ascii_lower(s[i]) == word[i])
        i++;
    return i == len && !word[i];
}

#endif
