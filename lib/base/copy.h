/* Copies of few bytes, of which nobody foresees how many. */
#ifndef PP_BASE_COPY_H
#define PP_BASE_COPY_H

#include <stddef.h>
#include <string.h>

/* What must be there, to be read behind `from` and to be written behind `to`, however few bytes are wanted. */
enum { COPY_ROOM = 32 };

/* As memcpy. Nearly all texts are shorter than COPY_ROOM: for them it is two moves, without a call and without a branch
 * on their length. */
static inline void copy_few(char *to, const char *from, size_t len)
{
    memcpy(to, from, COPY_ROOM);
    if (len > COPY_ROOM)
        memcpy(to + COPY_ROOM, from + COPY_ROOM, len - COPY_ROOM);
}

#endif
