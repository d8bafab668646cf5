/* What is wrong in a profile is named with its place; patterns that backtrack without end stop. */
#include "lib/base/buf.h"
#include "lib/fact/marks.h"
#include "lib/fact/profile.h"
#include "tests/unit/tap.h"

#include <stdlib.h>
#include <unistd.h>

/* A file with that content; its name in `path`. */
static void write_file(char path[64], const char *text)
{
    snprintf(path, 64, "/tmp/test_profile.XXXXXX");
    int fd = mkstemp(path);
    if (fd < 0 || write(fd, text, strlen(text)) != (ssize_t)strlen(text))
        abort();
    close(fd);
}

#define UNITS "\"units\": [{\"id\": \"u\", \"nouns\": [\"us?\"]}]"

static const struct {
    const char *text, *want; /* "line:column: what" or "" where it is read */
} files[] = {
    {"{\"id\": \"x\", \"names\": [\"net\"], " UNITS "}", ""},
    {"{\"id\": \"x\",\n \"names\": [\"net\",\n \"a(b\"], " UNITS "}", "3:6: missing closing parenthesis"},
    {"{\"id\": \"x\",\n \"names\": [\"net\",\n \"a)|(b\"], " UNITS "}", "3:4: unmatched closing parenthesis"},
    {"{\"id\": \"x\",\n \"names\": [\"net\",\n \"a[)]b)\"], " UNITS "}", "3:8: unmatched closing parenthesis"},
    {"{\"id\": \"x\", \"names\": [\"(?<n>a\\u0020\\\\q\"], " UNITS "}", "1:38: unrecognized character follows \\"},
    {"{\"id\": \"x\", \"names\": [\"b*\"], " UNITS "}", "1:24: pattern matches the empty string"},
    {"{\"id\": \"x\", \"name\": [], " UNITS "}", "1:13: unknown key \"name\""},
    {"{\"id\": \"x\", " UNITS "}", "1:1: \"names\" is missing"},
    {"{\"names\": [\"net\"], " UNITS "}", "1:1: \"id\" is missing"},
    {"{\"id\": 7, \"names\": [\"net\"], " UNITS "}", "1:8: \"id\" must be a string that is not empty"},
    {"{\"id\": \"x\", \"names\": \"net\", " UNITS "}", "1:22: \"names\" must be an array"},
    {"{\"id\": \"x\", \"names\": [\"net\"]}", "1:1: \"units\" must be an array of at least one unit"},
    {"{\"id\": \"x\", \"names\": [\"net\"], \"units\": []}", "1:40: \"units\" must be an array of at least one unit"},
    {"{\"id\": \"x\", \"names\": [], " UNITS "}", "1:22: \"names\" must be an array of at least one rule"},
    {"{\"id\": \"x\", \"names\": [{\"id\": \"a\", \"pattern\": \"a\", \"needs\": \"none\"}], " UNITS "}",
     "1:51: unknown key \"needs\""},
    {"{\"id\": \"x\", \"names\": [\"net\"], " UNITS
     ",\n\"lists\": [{\"id\": \"a\", \"pattern\": \"a\", \"status\": \"left\"}]}",
     "2:39: unknown key \"status\""},
    {"{\"id\": \"x\", \"names\": [\"net\"], " UNITS
     ",\n\"references\": [{\"id\": \"a\", \"pattern\": \"a\", \"needs\": \"none\"}]}",
     ""},
    {"{\"id\": \"x\", \"names\": [7], " UNITS "}", "1:23: a pattern must be a string that is not empty"},
    {"{\"id\": \"x\", \"names\": [\"net\"], " UNITS ",\n\"verbs\": [{\"pattern\": \"a\"}]}",
     "2:11: \"id\" is missing"},
    {"{\"id\": \"x\", \"names\": [\"net\"], " UNITS ",\n\"verbs\": [{\"id\": \"a\"}]}",
     "2:11: \"pattern\" is missing"},
    {"{\"id\": \"x\", \"names\": [\"net\"], " UNITS
     ",\n\"verbs\": [{\"id\": \"a\", \"pattern\": \"a\", \"status\": \"gone\"}]}",
     "2:49: \"status\" must be one of: member, joined, left"},
    {"{\"id\": \"x\", \"names\": [\"net\"], " UNITS
     ",\n\"verbs\": [{\"id\": \"a\", \"pattern\": \"a\", \"topic\": 1}]}",
     "2:48: \"topic\" must be true or false"},
    {"{\"id\": \"x\", \"define\": {\"net\": \"netz|verbund\"}, \"names\": [\"(?&net)\"], " UNITS "}", ""},
    {"{\"id\": \"x\", \"define\": {\"net\": \"netz|verbund\"}, \"names\": [\"ab (?&nets)\"], " UNITS "}",
     "1:65: reference to non-existent subpattern"},
    {"{\"id\": \"x\", \"define\": {\"net\": \"a(\"}, \"names\": [\"b\"], " UNITS "}",
     "1:34: missing closing parenthesis"},
    {"{\"id\": \"x\", \"define\": {\"My net\": \"a\"}, \"names\": [\"b\"], " UNITS "}",
     "1:34: \"My net\" is no name for a pattern"},
    {"{\"id\": \"x\", \"include\": \"../a.json\", \"names\": [\"b\"], " UNITS "}",
     "1:24: \"include\" must name a file in the same folder"},
    {"{\"id\": \"x\", \"names\": [\"net\"],\n\"names\": [\"web\"], " UNITS "}", "2:7: duplicate object key"},
    {"[]", "1:1: a profile must be an object"},
};

static void test_files(void)
{
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        char path[64], got[800] = "";
        struct err e;
        write_file(path, files[i].text);
        struct profile *p = profile_open(path, &e);
        if (!p)
            snprintf(got, sizeof got, "%llu:%llu: %s", (unsigned long long)e.line, (unsigned long long)e.column,
                     e.what);
        /* The library words its own messages; ours must begin so. */
        got[strlen(files[i].want) < sizeof got && files[i].want[0] ? strlen(files[i].want) : strlen(got)] = '\0';
        tap_is(got, files[i].want, files[i].text);
        profile_close(p);
        unlink(path);
    }
    struct err e;
    tap_ok(!profile_open("/nonexistent/profile.json", &e) && strstr(e.what, "No such file"),
           "a missing file is said");
    char path[64];
    write_file(path, "{\"id\": \"x\",\n \"names\": [}");
    tap_ok(!profile_open(path, &e) && e.line == 2 && e.column > 0, "broken JSON has line and column");
    unlink(path);
}

/* What profiles share stands in a file beside them, and refers to what the profile defines. */
static void test_include(void)
{
    char shared[64], profile[64], text[400];
    struct err e;
    write_file(shared, "{\"verbs\": [{\"id\": \"zum\", \"status\": \"joined\",\n\"pattern\": \"zum (?&net)\"}]}");
    snprintf(text, sizeof text,
             "{\"id\": \"x\", \"include\": \"%s\", \"define\": {\"net\": \"netz|verbund\"}, \"names\": [\"net\"],"
             "\"verbs\": [{\"id\": \"ab\", \"pattern\": \"ab\"}], " UNITS "}",
             strrchr(shared, '/') + 1);
    write_file(profile, text);
    struct profile *p = profile_open(profile, &e);
    const struct rule *rules, *own = NULL, *zum = NULL;
    for (size_t i = 0, n = p ? profile_rules(p, &rules) : 0; i < n; i++)
        *(!strcmp(rules[i].id, "verb.zum") ? &zum : &own) = &rules[i];
    tap_ok(own && zum && zum->kind == RULE_VERB && zum->status == STATUS_JOINED, "rules are included behind its own");
    struct matcher *m = matcher_open();
    static const char found[] = "er kam zum verbund", none[] = "er kam zum ort";
    size_t start, end;
    tap_ok(zum && pattern_find(m, zum->pattern, found, strlen(found), 0, &start, &end) == MATCH_FOUND && start == 7 &&
               pattern_find(m, zum->pattern, none, strlen(none), 0, &start, &end) == MATCH_NONE,
           "they refer to what the profile defines");
    matcher_close(m);
    profile_close(p);
    unlink(profile);
    snprintf(text, sizeof text, "{\"id\": \"x\", \"include\": \"%s\", \"names\": [\"net\"], " UNITS "}",
             strrchr(shared, '/') + 1);
    write_file(profile, text);
    tap_ok(!profile_open(profile, &e) && !strcmp(e.file, shared) && e.line == 2,
           "what is wrong in an included file is named with its place there");
    unlink(shared);
    tap_ok(!profile_open(profile, &e) && !strcmp(e.file, shared) && strstr(e.what, "No such file"),
           "a missing one is said");
    unlink(profile);
}

static void test_limit(void)
{
    char path[64];
    write_file(path, "{\"id\": \"x\", \"names\": [\"(?:(?:a|aa)+)+c\", \"ende\"], " UNITS "}");
    struct err e;
    struct profile *p = profile_open(path, &e);
    unlink(path);
    const struct rule *rules;
    profile_rules(p, &rules);
    struct buf text = {0};
    for (int i = 0; i < 5000; i++)
        buf_addc(&text, 'a');
    buf_adds(&text, " ende c");
    struct matcher *m = matcher_open();
    size_t start, end;
    const struct pattern *hopeless = NULL, *plain = NULL;
    for (size_t i = 0; i < 3; i++)
        if (!strcmp(rules[i].id, "name.1"))
            hopeless = rules[i].pattern;
        else if (!strcmp(rules[i].id, "name.2"))
            plain = rules[i].pattern;
    tap_ok(pattern_find(m, hopeless, text.data, text.len, 0, &start, &end) == MATCH_LIMIT,
           "a hopeless pattern stops");
    tap_ok(pattern_find(m, plain, text.data, text.len, 0, &start, &end) == MATCH_FOUND && start == 5001 &&
               end == 5005,
           "the next one is matched");
    buf_clear(&text);
    buf_adds(&text, "wochenende am ende der enden");
    tap_ok(pattern_find(m, plain, text.data, text.len, 0, &start, &end) == MATCH_FOUND && start == 14,
           "matches are whole words");
    tap_ok(pattern_find(m, plain, text.data, text.len, end, &start, &end) == MATCH_NONE,
           "and no more than there are");
    matcher_close(m);
    buf_free(&text);
    profile_close(p);
}

/* Whether a page speaks of the network is asked of every sentence and tried at few words: the names match in the same
 * texts as if all were tried everywhere. */
static const struct {
    const char *text;
    bool topic;
} topics[] = {
    {"Die Stadt ist im Netz der Orte dabei.", true},
    {"Die Stadt ist im Netz aller Orte dabei.", false},
    {"Im Netz.", false},
    {"Heute im  Netz der\n\nOrte", false}, /* another sentence */
    {"Heute im  Netz der Orte", true},
    {"Sie trat \"Luft für alle\" bei.", true},
    {"Sie trat „Luft für alle“ bei.", true},
    {"Sie trat für „Luft, für alle“ ein.", false},
    {"Mehr von Wasser für alle.", true},
    {"Mehr Wasser für alle.", false},
    {"Wasser für alle.", false},
    {"Von Wasser für alle.", true},
    {"Erst von vielen, dann von Wasser für alle", true},
    {"Das Wasser-Wasser für alle", false},
    {"Partnerorte sind 12.", true},
    {"Die Partner orten.", false},
    {"12 us", true},
    {"", false},
};

static void test_topics(void)
{
    char path[64];
    struct err e;
    write_file(path, "{\"id\": \"x\", \"names\": [\"(?:am|im) netz der orte\", \"\\\"luft für alle\\\"\", "
                     "\"(?<=von |für )wasser für alle\", \"partner-?orte\"], " UNITS "}");
    struct profile *p = profile_open(path, &e);
    unlink(path);
    struct marks marks = {0};
    struct doc d = {0};
    for (size_t i = 0; i < sizeof topics / sizeof *topics; i++) {
        struct page page = {0};
        buf_adds(&page.text, topics[i].text);
        doc_read(&d, &page);
        bool any = marks_any(&marks, &d, p);
        marks_find(&marks, &d, p, true, NULL);
        tap_ok(any == topics[i].topic && any == (marks.n > 0), "topic: %s", topics[i].text);
        page_free(&page);
    }
    marks_free(&marks);
    doc_free(&d);
    profile_close(p);
}

int main(void)
{
    test_files();
    test_include();
    test_limit();
    test_topics();
    return tap_done();
}
