#include "lib/page/boilerplate.h"

#include "lib/base/utf8.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum extent {
    WHOLE,  /* the phrase is all that the line says, but for digits and punctuation: "Kommentare (3)" */
    PREFIX, /* the line begins with it */
};

/* Phrases from this length on may be continued as a word: "lesetipps", "verwandter". */
enum { STEM = 8 };

struct phrase {
    const char *text; /* lower case */
    enum extent extent;
    enum cue cue;
};

/* What editors and content management systems write again and again. In order of bytes. */
static const struct phrase PHRASES[] = {
    {"(noch keine bewertungen", PREFIX, CUE_LINE},
    {"abonnieren", WHOLE, CUE_LINE},
    {"alle artikel zu", PREFIX, CUE_SECTION},
    {"alle beiträge zu", PREFIX, CUE_SECTION},
    {"als pdf herunterladen", PREFIX, CUE_LINE},
    {"antwort abbrechen", PREFIX, CUE_END},
    {"anzeige", WHOLE, CUE_LINE},
    {"anzeige -", PREFIX, CUE_LINE},
    {"anzeige,", PREFIX, CUE_LINE},
    {"anzeige:", PREFIX, CUE_LINE},
    {"anzeigen", WHOLE, CUE_LINE},
    {"artikel drucken", PREFIX, CUE_LINE},
    {"artikel empfehlen", PREFIX, CUE_LINE},
    {"artikel teilen", PREFIX, CUE_LINE},
    {"artikel versenden", PREFIX, CUE_LINE},
    {"auch interessant", PREFIX, CUE_SECTION},
    {"auch lesenswert", PREFIX, CUE_SECTION},
    {"auf facebook", PREFIX, CUE_LINE},
    {"auf twitter", PREFIX, CUE_LINE},
    {"back to top", PREFIX, CUE_LINE},
    {"beitrag teilen", PREFIX, CUE_LINE},
    {"beitragsbild", PREFIX, CUE_LINE},
    {"bewerten", WHOLE, CUE_LINE},
    {"bild teilen", PREFIX, CUE_LINE},
    {"bild vergrößern", WHOLE, CUE_LINE},
    {"bild:", PREFIX, CUE_LINE},
    {"bilder:", PREFIX, CUE_LINE},
    {"bildergalerie", WHOLE, CUE_LINE},
    {"bildnachweis", PREFIX, CUE_LINE},
    {"bildquelle", PREFIX, CUE_LINE},
    {"bildrechte", PREFIX, CUE_LINE},
    {"bisher keine kommentare", PREFIX, CUE_END},
    {"bitte beachten sie unsere netiquette", PREFIX, CUE_LINE},
    {"comments", WHOLE, CUE_END},
    {"copyright", PREFIX, CUE_LINE},
    {"credit:", PREFIX, CUE_LINE},
    {"das könnte dich", PREFIX, CUE_SECTION},
    {"das könnte euch", PREFIX, CUE_SECTION},
    {"das könnte ihnen", PREFIX, CUE_SECTION},
    {"das könnte sie", PREFIX, CUE_SECTION},
    {"dies könnte", PREFIX, CUE_SECTION},
    {"diese artikel könnten", PREFIX, CUE_SECTION},
    {"diese beiträge könnten", PREFIX, CUE_SECTION},
    {"diese seite", WHOLE, CUE_LINE},
    {"diesen artikel", WHOLE, CUE_LINE},
    {"diesen artikel teilen", PREFIX, CUE_LINE},
    {"diesen beitrag teilen", PREFIX, CUE_LINE},
    {"dieser beitrag wurde", PREFIX, CUE_LINE},
    {"dieses dokument als pdf", PREFIX, CUE_LINE},
    {"diskussion", WHOLE, CUE_END},
    {"diskutieren sie mit", PREFIX, CUE_END},
    {"drucken", WHOLE, CUE_LINE},
    {"druckversion", WHOLE, CUE_LINE},
    {"du musst angemeldet sein", PREFIX, CUE_END},
    {"e-mail", WHOLE, CUE_LINE},
    {"ein kommentar", WHOLE, CUE_END},
    {"empfehlen", WHOLE, CUE_LINE},
    {"empfehlungen aus", PREFIX, CUE_SECTION},
    {"empfehlungen der redaktion", PREFIX, CUE_SECTION},
    {"empfohlene artikel", PREFIX, CUE_SECTION},
    {"empfohlene beiträge", PREFIX, CUE_SECTION},
    {"facebook", WHOLE, CUE_LINE},
    {"filed under", PREFIX, CUE_LINE},
    {"folgen sie uns", PREFIX, CUE_LINE},
    {"foto ©", PREFIX, CUE_LINE},
    {"foto:", PREFIX, CUE_LINE},
    {"fotos:", PREFIX, CUE_LINE},
    {"fragen an den autor", PREFIX, CUE_SECTION},
    {"fragen an die autorin", PREFIX, CUE_SECTION},
    {"gefällt dir unser", PREFIX, CUE_LINE},
    {"gefällt ihnen der", PREFIX, CUE_LINE},
    {"gefällt mir", PREFIX, CUE_LINE},
    {"getaggt mit", PREFIX, CUE_LINE},
    {"grafik:", PREFIX, CUE_LINE},
    {"hier abonnieren", PREFIX, CUE_LINE},
    {"hier weiterlesen", PREFIX, CUE_SECTION},
    {"hinterlasse ein", PREFIX, CUE_END},
    {"hinterlassen sie ein", PREFIX, CUE_END},
    {"illustration:", PREFIX, CUE_LINE},
    {"infos zum autor", PREFIX, CUE_SECTION},
    {"instagram", WHOLE, CUE_LINE},
    {"interessieren könnte", PREFIX, CUE_SECTION},
    {"jetzt abonnieren", PREFIX, CUE_LINE},
    {"jetzt anmelden", PREFIX, CUE_LINE},
    {"jetzt spenden", PREFIX, CUE_LINE},
    {"jetzt teilen", PREFIX, CUE_LINE},
    {"kategorie:", PREFIX, CUE_LINE},
    {"kategorien:", PREFIX, CUE_LINE},
    {"keine kommentare", PREFIX, CUE_LINE},
    {"kommentar abgeben", PREFIX, CUE_END},
    {"kommentar hinterlassen", PREFIX, CUE_END},
    {"kommentar hinzufügen", PREFIX, CUE_END},
    {"kommentar schreiben", PREFIX, CUE_END},
    {"kommentar verfassen", PREFIX, CUE_END},
    {"kommentare", WHOLE, CUE_END},
    {"kommentare geschlossen", PREFIX, CUE_LINE},
    {"kommentare zu", PREFIX, CUE_END},
    {"kommentarfeed", PREFIX, CUE_LINE},
    {"kommentieren", WHOLE, CUE_END},
    {"könnte sie auch", PREFIX, CUE_SECTION},
    {"leave a comment", PREFIX, CUE_END},
    {"leave a reply", PREFIX, CUE_END},
    {"leichte sprache", WHOLE, CUE_LINE},
    {"lesen sie auch", PREFIX, CUE_SECTION},
    {"lesen sie dazu", PREFIX, CUE_SECTION},
    {"lesen sie hier", PREFIX, CUE_SECTION},
    {"lesen sie mehr", PREFIX, CUE_SECTION},
    {"lesen sie weiter", PREFIX, CUE_SECTION},
    {"leserkommentare", PREFIX, CUE_END},
    {"lesetipp", PREFIX, CUE_SECTION},
    {"lesezeit", PREFIX, CUE_LINE},
    {"lies auch", PREFIX, CUE_SECTION},
    {"lies mehr", PREFIX, CUE_SECTION},
    {"linkedin", WHOLE, CUE_LINE},
    {"lust auf mehr", PREFIX, CUE_SECTION},
    {"mehr anzeigen", WHOLE, CUE_LINE},
    {"mehr auf", PREFIX, CUE_SECTION},
    {"mehr aus", PREFIX, CUE_SECTION},
    {"mehr dazu", WHOLE, CUE_SECTION},
    {"mehr erfahren", WHOLE, CUE_LINE},
    {"mehr lesen", PREFIX, CUE_SECTION},
    {"mehr news", PREFIX, CUE_SECTION},
    {"mehr von", PREFIX, CUE_SECTION},
    {"mehr zu", PREFIX, CUE_SECTION},
    {"mehr zum", PREFIX, CUE_SECTION},
    {"mehr über", PREFIX, CUE_SECTION},
    {"meistgelesen", PREFIX, CUE_SECTION},
    {"melden sie sich", PREFIX, CUE_LINE},
    {"merken", WHOLE, CUE_LINE},
    {"more from", PREFIX, CUE_SECTION},
    {"more on", PREFIX, CUE_SECTION},
    {"more stories", PREFIX, CUE_SECTION},
    {"möchten sie den artikel", PREFIX, CUE_LINE},
    {"nach oben", PREFIX, CUE_LINE},
    {"neueste artikel", PREFIX, CUE_SECTION},
    {"neueste beiträge", PREFIX, CUE_SECTION},
    {"neueste meldungen", PREFIX, CUE_SECTION},
    {"newsletter abonnieren", PREFIX, CUE_LINE},
    {"newsletter anmelden", PREFIX, CUE_LINE},
    {"passend zum thema", PREFIX, CUE_SECTION},
    {"passende artikel", PREFIX, CUE_SECTION},
    {"photo by", PREFIX, CUE_LINE},
    {"photo:", PREFIX, CUE_LINE},
    {"pinterest", WHOLE, CUE_LINE},
    {"posted in", PREFIX, CUE_LINE},
    {"quelle: foto", PREFIX, CUE_LINE},
    {"read also", PREFIX, CUE_SECTION},
    {"read more", PREFIX, CUE_SECTION},
    {"read next", PREFIX, CUE_SECTION},
    {"related", PREFIX, CUE_SECTION},
    {"rezept drucken", PREFIX, CUE_LINE},
    {"schlagworte", PREFIX, CUE_SECTION},
    {"schlagwörter", PREFIX, CUE_SECTION},
    {"schreib einen kommentar", PREFIX, CUE_END},
    {"schreibe einen kommentar", PREFIX, CUE_END},
    {"schreiben sie einen kommentar", PREFIX, CUE_END},
    {"schriftgröße", PREFIX, CUE_LINE},
    {"see also", PREFIX, CUE_SECTION},
    {"seite drucken", PREFIX, CUE_LINE},
    {"seite empfehlen", PREFIX, CUE_LINE},
    {"seite teilen", PREFIX, CUE_LINE},
    {"seite weiterempfehlen", PREFIX, CUE_LINE},
    {"share this", PREFIX, CUE_LINE},
    {"sharen mit", PREFIX, CUE_LINE},
    {"sie interessieren sich", PREFIX, CUE_SECTION},
    {"sie müssen angemeldet sein", PREFIX, CUE_END},
    {"sie müssen sich einloggen", PREFIX, CUE_END},
    {"siehe auch", WHOLE, CUE_SECTION},
    {"sofern nicht anders", PREFIX, CUE_LINE},
    {"tagged", PREFIX, CUE_LINE},
    {"tags", WHOLE, CUE_SECTION},
    {"tags:", PREFIX, CUE_LINE},
    {"teile diesen", PREFIX, CUE_LINE},
    {"teilen", WHOLE, CUE_LINE},
    {"teilen auf", PREFIX, CUE_LINE},
    {"teilen mit", PREFIX, CUE_LINE},
    {"teilen sie diesen", PREFIX, CUE_LINE},
    {"themen", WHOLE, CUE_SECTION},
    {"themen im artikel", PREFIX, CUE_SECTION},
    {"themen in diesem artikel", PREFIX, CUE_SECTION},
    {"this entry was posted", PREFIX, CUE_LINE},
    {"titelbild", PREFIX, CUE_LINE},
    {"titelfoto", PREFIX, CUE_LINE},
    {"trackback", PREFIX, CUE_LINE},
    {"tweet", WHOLE, CUE_LINE},
    {"twitter", WHOLE, CUE_LINE},
    {"twittern", WHOLE, CUE_LINE},
    {"vergrößern", WHOLE, CUE_LINE},
    {"versenden", WHOLE, CUE_LINE},
    {"verwandte", PREFIX, CUE_SECTION},
    {"veröffentlicht in", PREFIX, CUE_LINE},
    {"veröffentlicht unter", PREFIX, CUE_LINE},
    {"video verfügbar bis", PREFIX, CUE_LINE},
    {"vorlesen", WHOLE, CUE_LINE},
    {"vorschau auf den nächsten", PREFIX, CUE_SECTION},
    {"war der artikel", PREFIX, CUE_LINE},
    {"war dieser artikel", PREFIX, CUE_LINE},
    {"weitere aktuelle", PREFIX, CUE_SECTION},
    {"weitere artikel", PREFIX, CUE_SECTION},
    {"weitere beiträge", PREFIX, CUE_SECTION},
    {"weitere links", PREFIX, CUE_SECTION},
    {"weitere meldungen", PREFIX, CUE_SECTION},
    {"weitere nachrichten", PREFIX, CUE_SECTION},
    {"weitere news", PREFIX, CUE_SECTION},
    {"weitere pressemitteilungen", PREFIX, CUE_SECTION},
    {"weitere themen", PREFIX, CUE_SECTION},
    {"weiterempfehlen", WHOLE, CUE_LINE},
    {"weiterführende artikel", PREFIX, CUE_SECTION},
    {"weiterführende informationen", PREFIX, CUE_SECTION},
    {"weiterführende link", PREFIX, CUE_SECTION},
    {"weiterführender link", PREFIX, CUE_SECTION},
    {"weiterlesen", PREFIX, CUE_LINE},
    {"weitersagen", WHOLE, CUE_LINE},
    {"werbung", WHOLE, CUE_LINE},
    {"werbung:", PREFIX, CUE_LINE},
    {"whatsapp", WHOLE, CUE_LINE},
    {"xing", WHOLE, CUE_LINE},
    {"you may also", PREFIX, CUE_SECTION},
    {"you might also", PREFIX, CUE_SECTION},
    {"zum anfang", WHOLE, CUE_LINE},
    {"zum newsletter", PREFIX, CUE_LINE},
    {"zum seitenanfang", PREFIX, CUE_LINE},
    {"zum thema passend", PREFIX, CUE_SECTION},
    {"zum weiterlesen", PREFIX, CUE_SECTION},
    {"zur person des autors", PREFIX, CUE_SECTION},
    {"zur startseite", PREFIX, CUE_LINE},
    {"zur übersicht", PREFIX, CUE_LINE},
    {"zurück", WHOLE, CUE_LINE},
    {"zurück zu", PREFIX, CUE_LINE},
    {"zusatzinformationen", WHOLE, CUE_SECTION},
    {"ähnliche artikel", PREFIX, CUE_SECTION},
    {"ähnliche beiträge", PREFIX, CUE_SECTION},
    {"ähnliche meldungen", PREFIX, CUE_SECTION},
    {"ähnliche themen", PREFIX, CUE_SECTION},
    {"über den autor", PREFIX, CUE_SECTION},
    {"über die autorin", PREFIX, CUE_SECTION},
};

static bool is_word(uint32_t cp)
{
    return utf8_is_letter(cp) || utf8_is_digit(cp);
}

/* Lower case into `out`; what stands before the first letter or digit is dropped. Returns the length. */
static size_t normalise(const char *line, size_t len, char out[CUE_MAX + 8])
{
    size_t n = 0;
    bool begun = false;
    for (size_t i = 0; i < len && n < CUE_MAX;) {
        uint32_t cp;
        i += utf8_decode(line + i, len - i, &cp);
        begun = begun || is_word(cp) || cp == '(';
        if (!begun)
            continue;
        cp = utf8_lower(cp);
        if (cp < 0x80) {
            out[n++] = cp == '\n' ? ' ' : (char)cp;
        } else if (cp < 0x800) {
            out[n++] = (char)(0xC0 | cp >> 6);
            out[n++] = (char)(0x80 | (cp & 0x3F));
        } else {
            out[n++] = '?';
        }
    }
    return n;
}

static bool only_decoration(const char *s, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c >= 0x80 || (c >= 'a' && c <= 'z'))
            return false;
    }
    return true;
}

/* Index of the first phrase that begins with `c` or a later byte. */
static size_t first_phrase(unsigned char c)
{
    size_t from = 0, to = sizeof PHRASES / sizeof *PHRASES;
    while (from < to) {
        size_t mid = (from + to) / 2;
        if ((unsigned char)PHRASES[mid].text[0] < c)
            from = mid + 1;
        else
            to = mid;
    }
    return from;
}

static bool fits(const struct phrase *p, const char *s, size_t len)
{
    size_t k = strlen(p->text);
    if (len < k || memcmp(s, p->text, k) != 0)
        return false;
    if (p->extent == WHOLE)
        return only_decoration(s + k, len - k);
    return len == k || !(s[k] >= 'a' && s[k] <= 'z') || k >= STEM;
}

enum cue boilerplate_cue(const char *line, size_t len)
{
    char s[CUE_MAX + 8];
    if (len == 0 || len > CUE_MAX)
        return CUE_NONE;
    size_t n = normalise(line, len, s);
    if (n == 0)
        return CUE_NONE;
    for (size_t i = first_phrase((unsigned char)s[0]); i < sizeof PHRASES / sizeof *PHRASES; i++) {
        if (PHRASES[i].text[0] != s[0])
            break;
        if (fits(&PHRASES[i], s, n))
            return PHRASES[i].cue;
    }
    return CUE_NONE;
}

bool boilerplate_pitch(const char *text, size_t len)
{
    enum { LONGEST = 350 }; /* bytes; longer paragraphs tell of newsletters, they do not sell them */
    static const char *const VERBS[] = {"abonnier",  "anmeld",    "anzumelden",  "erhalten",  "kostenlos",
                                        "verpassen", "bestellen", "Posteingang", "subscribe", "sign up"};
    if (len > LONGEST || (!memmem(text, len, "Newsletter", 10) && !memmem(text, len, "newsletter", 10)))
        return false;
    for (size_t i = 0; i < sizeof VERBS / sizeof *VERBS; i++) {
        if (memmem(text, len, VERBS[i], strlen(VERBS[i])))
            return true;
    }
    return false;
}

size_t boilerplate_credit(const char *line, size_t len)
{
    enum { LONGEST = 100 }; /* bytes of a credit */
    static const char *const MARKS[] = {"©",      "(c) ",     "Foto: ",   "Fotos: ", "Foto © ",
                                        "Bild: ", "Bilder: ", "Grafik: ", "Photo: "};
    size_t cut = len;
    for (size_t i = 0; i < sizeof MARKS / sizeof *MARKS && len <= CAPTION_MAX; i++) {
        const char *p = memmem(line, len, MARKS[i], strlen(MARKS[i]));
        if (p && (size_t)(p - line) < cut && len - (size_t)(p - line) <= LONGEST)
            cut = (size_t)(p - line);
    }
    if (cut == len)
        return len;
    while (cut > 0 && strchr(" |(/-,:\n\t", line[cut - 1]))
        cut--;
    return cut;
}
