#include "lib/page/operands.h"

#include "lib/base/buf.h"
#include "lib/base/mem.h"
#include "lib/page/input.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { NAME_LIMIT = 64 * 1024 }; /* a longer name in a list is taken for a file that is no list */

/* A folder that is being walked: its names, sorted, and how much of `path` it is. */
struct folder {
    char **names;
    size_t n, cap, next, path_len;
};

struct operands {
    const struct opt_list *names;
    size_t next;
    const char *files_from;
    struct input *list;
    const char *list_name; /* in messages */
    uint64_t list_line;
    bool null_separated, recursive;
    struct report *report;
    struct folder *folders; /* the one that is being read is the last */
    size_t nfolders, cap_folders;
    struct buf path;
    uint64_t beside_pages;
};

static const struct opt_list standard_input = {(const char *[]){"-"}, 1, 1};

struct operands *operands_open(const struct opt_list *names, const char *files_from, bool null_separated,
                               bool recursive, struct report *report)
{
    struct operands *o = mem_zalloc(sizeof *o);
    o->names = names->n || files_from ? names : &standard_input;
    o->files_from = files_from;
    o->list_name = files_from && !strcmp(files_from, "-") ? "standard input" : files_from;
    o->null_separated = null_separated;
    o->recursive = recursive;
    o->report = report;
    return o;
}

/* --- folders ------------------------------------------------------------------------------------------- */

static void leave_folder(struct operands *o)
{
    struct folder *f = &o->folders[--o->nfolders];
    for (size_t i = 0; i < f->n; i++)
        mem_free(f->names[i]);
    mem_free(f->names);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Begin the folder at o->path. */
static void enter_folder(struct operands *o)
{
    struct folder f = {.path_len = o->path.len};
    DIR *dir = opendir(o->path.data);
    struct dirent *entry;
    errno = 0;
    while (dir && (entry = readdir(dir))) {
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
            continue;
        f.names = mem_grow(f.names, &f.cap, f.n + 1, sizeof *f.names);
        f.names[f.n++] = mem_strdup(entry->d_name);
        errno = 0;
    }
    if (errno)
        report_reject(o->report, o->path.data, 0, "%s", strerror(errno));
    if (dir)
        closedir(dir);
    if (f.n)
        qsort(f.names, f.n, sizeof *f.names, by_name);
    o->folders = mem_grow(o->folders, &o->cap_folders, o->nfolders + 1, sizeof *o->folders);
    o->folders[o->nfolders++] = f;
}

static bool beside_pages(const char *name)
{
    static const char *const suffixes[] = {".css", ".js",   ".mjs",   ".map", ".svg", ".ico",
                                           ".ttf", ".woff", ".woff2", ".eot", ".otf"};
    const char *dot = strrchr(name, '.');
    for (size_t i = 0; dot && i < sizeof suffixes / sizeof *suffixes; i++)
        if (!strcmp(dot, suffixes[i]))
            return true;
    return false;
}

/* The next file of the folders, in o->path. NULL: they are done. */
static const char *next_in_folders(struct operands *o)
{
    while (o->nfolders && !o->report->stopped) {
        struct folder *f = &o->folders[o->nfolders - 1];
        if (f->next == f->n) {
            leave_folder(o);
            continue;
        }
        const char *name = f->names[f->next++];
        struct stat st, link;
        o->path.len = f->path_len;
        if (o->path.data[o->path.len - 1] != '/')
            buf_addc(&o->path, '/');
        buf_adds(&o->path, name);
        if (stat(o->path.data, &st) < 0 || lstat(o->path.data, &link) < 0)
            report_reject(o->report, o->path.data, 0, "%s", strerror(errno));
        else if (S_ISDIR(link.st_mode))
            enter_folder(o);
        else if (S_ISREG(st.st_mode) && beside_pages(name))
            o->beside_pages++;
        else if (S_ISREG(st.st_mode))
            return o->path.data;
    }
    return NULL;
}

/* --- lists --------------------------------------------------------------------------------------------- */

/* The next name of the list, in o->path. NULL: it is done. */
static const char *next_in_list(struct operands *o)
{
    char separator = o->null_separated ? '\0' : '\n';
    while (!o->report->stopped) {
        size_t have = input_fill(o->list, NAME_LIMIT);
        const char *s = input_bytes(o->list), *end = memchr(s, separator, have);
        size_t len = end ? (size_t)(end - s) : have;
        o->list_line++;
        if (have == 0) {
            if (input_state(o->list) != INPUT_END)
                report_reject(o->report, o->list_name, o->list_line, "%s", input_reason(o->list));
            return NULL;
        }
        if (!end && have >= NAME_LIMIT) {
            report_reject(o->report, o->list_name, o->list_line, "this is no list of file names");
            return NULL;
        }
        buf_clear(&o->path);
        buf_add(&o->path, s, len);
        input_skip(o->list, len + (end != NULL));
        if (memchr(o->path.data, '\0', len))
            report_reject(o->report, o->list_name, o->list_line, "a file name with a NUL in it (see -0)");
        else if (len)
            return o->path.data;
    }
    return NULL;
}

static bool open_list(struct operands *o)
{
    struct err e;
    if (!o->files_from)
        return false;
    o->list = input_open(o->files_from, &e);
    if (!o->list) {
        report_reject(o->report, e.file, 0, "%s", e.what);
        o->files_from = NULL;
    }
    return o->list;
}

/* --- all of them --------------------------------------------------------------------------------------- */

static bool is_folder(const char *path)
{
    struct stat st;
    return strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static const char *next_name(struct operands *o)
{
    if (o->next < o->names->n)
        return o->names->v[o->next++];
    return o->list || open_list(o) ? next_in_list(o) : NULL;
}

const char *operands_next(struct operands *o)
{
    while (!o->report->stopped) {
        const char *path = next_in_folders(o);
        if (path)
            return path;
        path = next_name(o);
        if (!path)
            break;
        if (!o->recursive || !is_folder(path))
            return path;
        if (path != o->path.data) {
            buf_clear(&o->path);
            buf_adds(&o->path, path);
        }
        enter_folder(o);
    }
    if (o->beside_pages)
        report_note(o->report, NULL, 0,
                    "%llu files beside the pages passed over (style sheets, scripts, fonts, drawings)",
                    (unsigned long long)o->beside_pages);
    o->beside_pages = 0;
    return NULL;
}

void operands_close(struct operands *o)
{
    if (!o)
        return;
    while (o->nfolders)
        leave_folder(o);
    mem_free(o->folders);
    input_close(o->list);
    buf_free(&o->path);
    mem_free(o);
}
