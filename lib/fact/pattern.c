#define PCRE2_CODE_UNIT_WIDTH 8

#include "lib/fact/pattern.h"

#include "lib/base/buf.h"
#include "lib/base/mem.h"
#include "lib/base/utf8.h"

#include <ctype.h>
#include <pcre2.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

/* Limits for one match in one sentence. A pattern that reads on word by word needs a few steps a byte of the
 * sentence (at most SENTENCE_MAX bytes, marks.c); one that backtracks without end reaches them at once. */
enum { MATCH_LIMIT_STEPS = 1000000, DEPTH_LIMIT = 20000, HEAP_LIMIT_KIB = 20000 };
enum { JIT_STACK_START = 32 * 1024, JIT_STACK_MAX = 1024 * 1024 };

/* A pattern stands between these; a word is letters and digits. */
static const char word_start[] = "(?<![\\p{L}\\p{N}])(?:";
static const char word_end[] = ")(?![\\p{L}\\p{N}])";

/* Machine code takes longer to make than a small page takes to read: it is made when a pattern is first searched
 * for. A profile is shared by worker threads; the first one makes it, the others wait. It is of a copy, since others
 * may be matching with the pattern itself at that time, which PCRE2 forbids. */
struct machine_code {
    pthread_mutex_t lock;
    atomic_bool made;
    pcre2_code *code;
};

struct pattern {
    struct machine_code *machine;
    pcre2_code *code;
    /* Of pattern_prepare_start: matches only where the subject begins, without `lead`; or NULL. */
    pcre2_code *at_start;
    struct buf whole; /* the text that `code` was compiled from, with what it refers to, word_start and word_end */
    size_t before;    /* bytes of it up to the pattern itself, word_start with them */
    size_t lead;      /* leading_lookbehinds of the pattern */
    uint32_t flags;
    bool anywhere;           /* what stands before a match may decide, or a match may begin with a blank */
    uint8_t first_bytes[32]; /* bits of those that a match may begin with */
};

struct matcher {
    pcre2_match_data *data;
    pcre2_match_context *context;
    pcre2_jit_stack *stack;
};

static void *take_memory(PCRE2_SIZE size, void *unused)
{
    (void)unused;
    return mem_alloc(size);
}

static void give_memory(void *p, void *unused)
{
    (void)unused;
    mem_free(p);
}

/* PCRE2 takes its memory from ours, which never comes back empty. What is made with the context outlives it; the
 * caller frees it. */
static pcre2_general_context *our_memory(void)
{
    return pcre2_general_context_create(take_memory, give_memory, NULL);
}

static pcre2_compile_context *our_compile_context(void)
{
    pcre2_general_context *memory = our_memory();
    pcre2_compile_context *context = pcre2_compile_context_create(memory);
    pcre2_general_context_free(memory);
    return context;
}

static bool matches_nothing(pcre2_code *code)
{
    pcre2_match_data *data = pcre2_match_data_create_from_pattern(code, NULL);
    int rc = pcre2_match(code, (PCRE2_SPTR) "", 0, 0, PCRE2_NO_JIT, data, NULL);
    pcre2_match_data_free(data);
    return rc >= 0;
}

/* Subjects are folded. Only a pattern that has capital letters of its own (not "\\S" and the like) needs matching
 * without regard to case, which costs a multiple. */
static bool has_capitals(const char *text, size_t len)
{
    for (size_t i = 0; i < len;) {
        uint32_t cp;
        if (text[i] == '\\') {
            i += 2;
            continue;
        }
        i += utf8_decode(text + i, len - i, &cp);
        if (utf8_is_upper(cp))
            return true;
    }
    return false;
}

/* As pcre2_match, whose way to the machine code is as long as a short match itself. Options are those that machine
 * code knows (pcre2jit(3)). */
static inline int match(const pcre2_code *code, const char *s, size_t len, size_t from, uint32_t options,
                        pcre2_match_data *data, pcre2_match_context *context)
{
    int rc = pcre2_jit_match(code, (PCRE2_SPTR)s, len, from, options, data, context);
    return rc == PCRE2_ERROR_JIT_BADOPTION ? pcre2_match(code, (PCRE2_SPTR)s, len, from, options, data, context) : rc;
}

enum { BEGINNING = PCRE2_NO_UTF_CHECK | PCRE2_PARTIAL_HARD };

/* Whether the text, or what may follow it, may match; without machine code. */
static bool may_match(struct matcher *m, const struct pattern *p, const char *text, size_t len, uint32_t options)
{
    return pcre2_match(p->code, (PCRE2_SPTR)text, len, 0, options | BEGINNING, m->data, m->context) !=
           PCRE2_ERROR_NOMATCH;
}

static bool may_begin_with_blank(const pcre2_code *code)
{
    pcre2_match_data *data = pcre2_match_data_create_from_pattern(code, NULL);
    int rc = pcre2_match(code, (PCRE2_SPTR) " ", 1, 0, PCRE2_ANCHORED | BEGINNING, data, NULL);
    pcre2_match_data_free(data);
    return rc != PCRE2_ERROR_NOMATCH;
}

/* Length of the look-behinds that the text begins with, which only forbid matches: without them it matches wherever it
 * did, and more. Groups in them may be referred to behind: such ones are left. */
static size_t leading_lookbehinds(const char *text, size_t len)
{
    size_t i = 0, end = 0, depth = 0;
    for (; i < len; i++) {
        if (depth == 0 && (len - i < 4 || (memcmp(text + i, "(?<=", 4) != 0 && memcmp(text + i, "(?<!", 4) != 0)))
            break;
        if (text[i] == '[') /* brackets within brackets: leave it */
            return 0;
        if (text[i] == '(' && depth > 0 && (len - i < 3 || memcmp(text + i, "(?:", 3) != 0))
            return 0;
        depth += text[i] == '(';
        depth -= text[i] == ')';
        if (text[i] == '\\')
            i++;
        if (depth == 0)
            end = i + 1;
    }
    return depth == 0 && end <= len ? end : 0;
}

/* Whether the text may ask for what stands before the match: a look-behind in any spelling ("(*plb:", among
 * other things that begin so), "\\B", "\\K". */
static bool looks_back(const char *text, size_t len)
{
    static const char *const signs[] = {"(?<=", "(?<!", "(?<*", "(*", "\\B", "\\K"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (memmem(text, len, signs[i], strlen(signs[i])))
            return true;
    return false;
}

static void add_byte(uint8_t bytes[32], uint32_t byte)
{
    bytes[byte / 8] |= (uint8_t)(1u << byte % 8);
}

static void find_first_bytes(const pcre2_code *code, uint8_t bytes[32])
{
    const uint8_t *map = NULL;
    uint32_t one = 0, byte = 0;
    pcre2_pattern_info(code, PCRE2_INFO_FIRSTBITMAP, &map);
    pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODETYPE, &one);
    pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODEUNIT, &byte);
    if (map)
        memcpy(bytes, map, 32);
    else if (one != 1)
        memset(bytes, 0xff, 32);                /* any */
    else if (byte < 0x80 && isalpha((int)byte)) /* as it stands in the pattern, also where case is not regarded */
        add_byte(bytes, (uint32_t)tolower((int)byte)), add_byte(bytes, (uint32_t)toupper((int)byte));
    else
        add_byte(bytes, byte);
}

bool pattern_define(struct buf *define, const char *name, const char *text)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz_";
    const size_t LONGEST = 32; /* PCRE2's own limit */
    size_t len = strlen(name);
    if (len == 0 || len > LONGEST || strspn(name, letters) < len)
        return false;
    buf_addf(define, "(?<%s>%s){0}", name, text); /* a group that is not matched where it stands */
    return true;
}

/* The compiled text with what stands in front of and behind it; *at: where PCRE2 stopped, a byte of the text. */
static pcre2_code *compile_between(const char *before, const char *text, size_t len, const char *after,
                                   uint32_t flags, struct buf *whole, int *error, size_t *at)
{
    pcre2_compile_context *context = our_compile_context();
    buf_clear(whole);
    buf_adds(whole, before);
    buf_add(whole, text, len);
    buf_adds(whole, after);
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)whole->data, whole->len, flags, error, at, context);
    *at = *at > strlen(before) ? *at - strlen(before) : 0;
    pcre2_compile_context_free(context);
    return code;
}

/* Behind the class of characters that begins at s[i]; 0 if it is none of the plain ones. */
static size_t class_end(const char *s, size_t i, size_t len)
{
    i += i + 1 < len && s[i + 1] == '^' ? 2 : 1;
    for (size_t first = i; i < len; i++)
        if (s[i] == '[')
            return 0; /* "[:alpha:]" */
        else if (s[i] == '\\')
            i++;
        else if (s[i] == ']' && i > first)
            return i + 1;
    return 0;
}

/* Whether the text is sure to stay within the group that is put around it: each parenthesis has its other one, and
 * nothing in it makes parentheses plain. False is as good: then it is seen when it is compiled. */
static bool is_closed(const char *s, size_t len)
{
    size_t open = 0, i = 0;
    while (i < len) {
        if (s[i] == '\\') {
            if (i + 1 == len || s[i + 1] == 'Q')
                return false;
            i += 2;
        } else if (s[i] == '[') {
            i = class_end(s, i, len);
            if (i == 0)
                return false;
        } else if (s[i] == '(') {
            if (i + 2 >= len || s[i + 1] == '*' || (s[i + 1] == '?' && !strchr(":=!<&", s[i + 2])))
                return false;
            open++;
            i++;
        } else if (s[i++] == ')' && open-- == 0) {
            return false;
        }
    }
    return open == 0;
}

/* Compile as it stands, so that offsets of errors are those of the user's text, and between word boundaries; only
 * that where nothing can be wrong with it alone. */
struct pattern *pattern_compile(const char *text, size_t len, const char *define, size_t *offset, char *what,
                                size_t size)
{
    struct buf whole = {0}, before = {0};
    buf_adds(&before, define && memmem(text, len, "(?&", 3) ? define : "");
    bool capitals = has_capitals(text, len) || has_capitals(before.data, before.len);
    const uint32_t flags = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | (capitals ? PCRE2_CASELESS : 0);
    int error = 0;
    PCRE2_SIZE at = 0;
    const size_t alone = before.len;
    buf_adds(&before, word_start);
    pcre2_code *code =
        is_closed(text, len) ? compile_between(before.data, text, len, word_end, flags, &whole, &error, &at) : NULL;
    bool empty = code && matches_nothing(code);
    if (!code) {
        before.data[alone] = '\0';
        code = compile_between(before.data, text, len, "", flags, &whole, &error, &at);
        empty = code && matches_nothing(code);
        before.data[alone] = word_start[0];
        if (code && !empty) {
            pcre2_code_free(code);
            code = compile_between(before.data, text, len, word_end, flags, &whole, &error, &at);
        }
    }
    if (!code || empty) {
        PCRE2_UCHAR message[256] = "pattern matches the empty string";
        if (!empty)
            pcre2_get_error_message(error, message, sizeof message);
        snprintf(what, size, "%s", (const char *)message);
        *offset = empty ? 0 : at;
        pcre2_code_free(code);
        buf_free(&before);
        buf_free(&whole);
        return NULL;
    }
    struct pattern *p = mem_zalloc(sizeof *p);
    p->machine = mem_zalloc(sizeof *p->machine);
    pthread_mutex_init(&p->machine->lock, NULL);
    p->code = code;
    p->whole = whole;
    p->before = before.len;
    p->flags = flags;
    p->lead = leading_lookbehinds(text, len);
    p->anywhere = looks_back(text + p->lead, len - p->lead) ||
                  looks_back(whole.data, before.len - strlen(word_start)) || may_begin_with_blank(code);
    find_first_bytes(code, p->first_bytes);
    buf_free(&before);
    return p;
}

void pattern_prepare_start(struct pattern *p)
{
    int error;
    PCRE2_SIZE at;
    pcre2_compile_context *context = our_compile_context();
    struct buf text = {0};
    buf_add(&text, p->whole.data, p->before);
    buf_add(&text, p->whole.data + p->before + p->lead, p->whole.len - p->before - p->lead);
    p->at_start = pcre2_compile((PCRE2_SPTR)text.data, text.len, p->flags | PCRE2_ANCHORED, &error, &at, context);
    buf_free(&text);
    pcre2_compile_context_free(context);
}

/* Where there is no JIT, matching interprets. */
static void make_machine_code(const struct pattern *p)
{
    struct machine_code *m = p->machine;
    pthread_mutex_lock(&m->lock);
    if (!atomic_load_explicit(&m->made, memory_order_relaxed)) {
        m->code = pcre2_code_copy(p->code);
        pcre2_jit_compile(m->code, PCRE2_JIT_COMPLETE);
        if (p->at_start)
            pcre2_jit_compile(p->at_start, PCRE2_JIT_PARTIAL_HARD);
        atomic_store_explicit(&m->made, true, memory_order_release);
    }
    pthread_mutex_unlock(&m->lock);
}

static inline void need_machine_code(const struct pattern *p)
{
    if (!atomic_load_explicit(&p->machine->made, memory_order_acquire))
        make_machine_code(p);
}

void pattern_free(struct pattern *p)
{
    if (!p)
        return;
    pcre2_code_free(p->code);
    pcre2_code_free(p->at_start);
    pcre2_code_free(p->machine->code);
    pthread_mutex_destroy(&p->machine->lock);
    mem_free(p->machine);
    buf_free(&p->whole);
    mem_free(p);
}

struct matcher *matcher_open(void)
{
    struct matcher *m = mem_zalloc(sizeof *m);
    pcre2_general_context *memory = our_memory();
    m->data = pcre2_match_data_create(1, memory);
    m->context = pcre2_match_context_create(memory);
    pcre2_set_match_limit(m->context, MATCH_LIMIT_STEPS);
    pcre2_set_depth_limit(m->context, DEPTH_LIMIT);
    pcre2_set_heap_limit(m->context, HEAP_LIMIT_KIB);
    m->stack = pcre2_jit_stack_create(JIT_STACK_START, JIT_STACK_MAX, memory);
    if (m->stack)
        pcre2_jit_stack_assign(m->context, NULL, m->stack);
    pcre2_general_context_free(memory);
    return m;
}

void matcher_close(struct matcher *m)
{
    if (!m)
        return;
    pcre2_match_data_free(m->data);
    pcre2_match_context_free(m->context);
    pcre2_jit_stack_free(m->stack);
    mem_free(m);
}

/* Letters in ASCII and U+00C0-U+00FF, or digits: no word begins within them. */
bool pattern_never_within(const char *s, size_t len)
{
    size_t i = 0;
    while (i < len && ((s[i] >= 'a' && s[i] <= 'z') || (s[i] >= '0' && s[i] <= '9') || s[i] == '\xC3'))
        i += s[i] == '\xC3' ? 2 : 1;
    return i >= len;
}

bool pattern_may_begin(struct matcher *m, const struct pattern *p, const char *text, size_t len, size_t word)
{
    unsigned char first = (unsigned char)text[0];
    if (p->anywhere)
        return true;
    if (word && !pattern_never_within(text, word)) /* a match may begin within the word */
        return word < len || p->lead || may_match(m, p, text, len, 0);
    if (!(p->first_bytes[first / 8] >> first % 8 & 1))
        return false;
    if (!p->at_start)
        return p->lead || may_match(m, p, text, len, PCRE2_ANCHORED);
    need_machine_code(p);
    return match(p->at_start, text, len, 0, BEGINNING, m->data, m->context) != PCRE2_ERROR_NOMATCH;
}

enum match pattern_find(struct matcher *m, const struct pattern *p, const char *subject, size_t len, size_t from,
                        size_t *start, size_t *end)
{
    need_machine_code(p);
    while (from < len) {
        /* NO_UTF_CHECK: the text was made valid when the page was read. */
        int rc = match(p->machine->code, subject, len, from, PCRE2_NO_UTF_CHECK, m->data, m->context);
        if (rc == PCRE2_ERROR_NOMATCH)
            return MATCH_NONE;
        if (rc < 0)
            return MATCH_LIMIT;
        PCRE2_SIZE *range = pcre2_get_ovector_pointer(m->data);
        *start = range[0];
        *end = range[1];
        if (*end > *start)
            return MATCH_FOUND;
        for (from = range[1] + 1; from < len && ((unsigned char)subject[from] & 0xC0) == 0x80;)
            from++;
    }
    return MATCH_NONE;
}
