#include "lib/base/arena.h"
#include "lib/place/gazetteer.h"
#include "lib/place/image.h"
#include "tests/unit/tap.h"

#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#define HEADER "level,ags,ars,name,designation,state,lat,lon,population,valid_to,successor,variants\n"

static char path[] = "/tmp/test_gazetteer.XXXXXX";

static void write_table(const char *text)
{
    FILE *f = fopen(path, "wb");
    if (!f || fputs(text, f) < 0 || fclose(f))
        exit(2);
}

/* Faulty tables: what is said, and where. */
static const struct {
    const char *name, *text, *what;
    unsigned line, column;
} faults[] = {
    {"empty file", "", "no header line", 1, 1},
    {"column missing", "level,ags,ars,name,state\n", "the header lacks the column: \"designation\"", 1, 1},
    {"unknown level", HEADER "town,1,,Au,Stadt,DE-BY,,,,,,\n", "unknown level: \"town\"", 2, 1},
    {"no number", HEADER "municipality,09,,Au,Stadt,DE-BY,48.x,,,,,\n", "no coordinate in degrees: \"48.x\"", 2, 33},
    {"letters in a key", HEADER "municipality,09a,,Au,Stadt,DE-BY,,,,,,\n", "no key in digits: \"09a\"", 2, 14},
    {"too few fields", HEADER "\r\nmunicipality,09,,Au\n", "not as many fields as the header", 3, 20},
    {"no name", HEADER "municipality,09,,,Stadt,DE-BY,,,,,,\n", "an area without a name", 2, 1},
    {"open quotation", HEADER "municipality,09,,\"Au,Stadt\n", NULL, 2, 18},
    {"bad bytes", "level\n\xFF\n", "not UTF-8", 2, 1},
};

static void test_faults(void)
{
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        struct err e = {0};
        write_table(faults[i].text);
        struct gazetteer *g = gazetteer_open(path, &e);
        tap_ok(!g && !strcmp(e.file, path) && e.line == faults[i].line && e.column == faults[i].column,
               "%s: %u:%u (%lu:%lu %s)", faults[i].name, faults[i].line, faults[i].column, (unsigned long)e.line,
               (unsigned long)e.column, e.what);
        if (faults[i].what)
            tap_is(e.what, faults[i].what, faults[i].name);
        gazetteer_close(g);
    }
    struct err e = {0};
    unlink(path);
    tap_ok(!gazetteer_open(path, &e) && strstr(e.what, "No such file"), "missing file: %s", e.what);
}

static void test_keys(void)
{
    struct err e = {0};
    write_table(HEADER "state,14,14,Sachsen,Freistaat,DE-SN,51,13,4000000,,,\n"
                       "district,14625,14625,Bautzen,Landkreis,DE-SN,51.2,14.3,,,,\n"
                       "district,14272,,Bautzen,Landkreis,DE-SN,,,,2008-07-31,14625,\n"
                       "municipality,14625250,146250250250,Hoyerswerda,Stadt,DE-SN,51.4,14.2,,,,\n"
                       "municipality,14264000,,Hoyerswerda,kreisfreie Stadt,DE-SN,,,,2008-07-31,14625250,\n"
                       "association,,035555555,Beispiel,Samtgemeinde,DE-NI,,,,,,\n"
                       "borough,11000000,110010001,Mitte,Bezirk,DE-BE,,,,,,\n");
    struct gazetteer *g = gazetteer_open(path, &e);
    unlink(path);
    if (!tap_ok(g != NULL, "a table opens: %s", e.what))
        return;
    tap_ok(gazetteer_count(g) == 7, "all rows are areas");
    const struct area *old = gazetteer_by_key(g, "14264000"), *now = old ? gazetteer_current(g, old) : NULL;
    tap_is(old ? old->valid_to : NULL, "2008-07-31", "a replaced key is found");
    tap_is(now ? now->ags : NULL, "14625250", "and leads to the present one");
    tap_is(gazetteer_by_key(g, "035555555")->name, "Beispiel", "an association by its ars");
    tap_is(gazetteer_by_key(g, "110010001")->name, "Mitte", "a borough by its ars");
    tap_ok(!gazetteer_by_key(g, "11000000"), "not by its city's key");
    tap_ok(!gazetteer_by_key(g, "99999999") && !gazetteer_by_key(g, ""), "unknown keys");
    tap_is(area_level_name(AREA_DISTRICT), "district", "level by name");
    tap_ok(isnan(old->lat) && old->population == -1, "empty numbers are unknown");
    tap_ok(area_prominence(gazetteer_by_key(g, "14")) > area_prominence(now), "a Land is better known than a town");
    gazetteer_close(g);
}

/* An image says what its table says; a damaged one is refused, or at least leads nowhere outside itself. */
static void test_image(void)
{
    struct err e = {0};
    struct buf image = {0};
    struct image_parts parts;
    write_table(HEADER "municipality,16052000,160520000000,Gera,Stadt,DE-TH,50.9,12.1,90000,,,\n"
                       "municipality,06412000,,Frankfurt am Main,Stadt,DE-HE,,,,,,Frankfurt/Main;Ffm\n");
    tap_ok(gazetteer_compile(path, &image, &e), "a table compiles: %s", e.what);
    unlink(path);
    tap_ok(image_read(image.data, image.len, &parts) && parts.header.areas == 2, "its image is sound");
    tap_is(parts.pool + parts.areas[1].text[TEXT_NAME], "Frankfurt am Main", "and holds its names");
    tap_ok(!image_read(image.data, image.len - 1, &parts), "cut short");
    tap_ok(!image_read(image.data, 10, &parts) && !image_read("", 0, &parts), "hardly begun");
    image.data[0] ^= 1;
    tap_ok(!image_read(image.data, image.len, &parts), "of another kind");
    image.data[0] ^= 1;
    size_t refused = 0;
    for (size_t i = 16; i < image.len; i += 1 + i / 64) {
        image.data[i] ^= (char)0x80;
        refused += !image_read(image.data, image.len, &parts);
        image.data[i] ^= (char)0x80;
    }
    tap_ok(refused > 0, "damaged numbers are seen");
    buf_free(&image);
}

int main(void)
{
    int fd = mkstemp(path);
    if (fd < 0)
        return 2;
    close(fd);
    test_faults();
    test_keys();
    test_image();
    return tap_done();
}
