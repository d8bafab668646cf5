#include "lib/page/html_hint.h"

#include "lib/base/ascii.h"

#include <stdbool.h>
#include <string.h>

enum {
    MODIFIER = 1 << 28, /* "has-sidebar", "no-comments": says that there is something, not that it is one */
    COMPOUND = 7,       /* letters of the shortest word that is looked at in parts */
    TOKEN = 1 << 29,    /* only as a whole name */
};

static const struct word_entry WORDS[] = {
    {"has", MODIFIER},
    {"no", MODIFIER},
    {"not", MODIFIER},
    {"with", MODIFIER},
    {"without", MODIFIER},
    {"mit", MODIFIER},
    {"ohne", MODIFIER},
    {"is", MODIFIER},
    {"tag", MODIFIER}, /* WordPress names the topics of a post: "tag-events" */
    {"category", MODIFIER},
    {"cat", MODIFIER},
    {"js", MODIFIER},

    {"nav", HINT_NAV},
    {"navi", HINT_NAV},
    {"navigation", HINT_NAV},
    {"navbar", HINT_NAV},
    {"navlist", HINT_NAV},
    {"subnav", HINT_NAV},
    {"subnavi", HINT_NAV},
    {"mainnav", HINT_NAV},
    {"topnav", HINT_NAV},
    {"metanav", HINT_NAV},
    {"menu", HINT_NAV},
    {"menue", HINT_NAV},
    {"submenu", HINT_NAV},
    {"breadcrumb", HINT_NAV},
    {"breadcrumbs", HINT_NAV},
    {"crumb", HINT_NAV},
    {"crumbs", HINT_NAV},
    {"brotkrumen", HINT_NAV},
    {"pager", HINT_NAV},
    {"paging", HINT_NAV},
    {"pagination", HINT_NAV},
    {"sitemap", HINT_NAV},
    {"skip", HINT_NAV},
    {"skiplink", HINT_NAV},
    {"skiplinks", HINT_NAV},
    {"dropdown", HINT_NAV},
    {"megamenu", HINT_NAV},
    {"toolbar", HINT_NAV},
    {"topbar", HINT_NAV},

    {"footer", HINT_FOOT},
    {"foot", HINT_FOOT},
    {"fuss", HINT_FOOT},
    {"fuszeile", HINT_FOOT},
    {"fusszeile", HINT_FOOT},
    {"subfooter", HINT_FOOT},
    {"colophon", HINT_FOOT},
    {"copyright", HINT_FOOT},
    {"impressum", HINT_FOOT},
    {"imprint", HINT_FOOT},
    {"disclaimer", HINT_FOOT},
    {"contentinfo", HINT_FOOT},

    {"sidebar", HINT_SIDE},
    {"sidebars", HINT_SIDE},
    {"side", HINT_SIDE},
    {"aside", HINT_SIDE},
    {"rail", HINT_SIDE},
    {"widget", HINT_SIDE | TOKEN},
    {"widget-area", HINT_SIDE | TOKEN},
    {"widgets", HINT_SIDE},
    {"textwidget", HINT_SIDE},
    {"widgetarea", HINT_SIDE},
    {"marginal", HINT_SIDE},
    {"marginalspalte", HINT_SIDE},
    {"randspalte", HINT_SIDE},
    {"complementary", HINT_SIDE},
    {"blogroll", HINT_SIDE},
    {"leftcol", HINT_SIDE},
    {"rightcol", HINT_SIDE},
    {"leftbar", HINT_SIDE},
    {"rightbar", HINT_SIDE},

    {"ad", HINT_AD},
    {"ads", HINT_AD},
    {"adv", HINT_AD},
    {"advert", HINT_AD},
    {"adverts", HINT_AD},
    {"advertise", HINT_AD},
    {"advertisement", HINT_AD},
    {"advertorial", HINT_AD},
    {"adsense", HINT_AD},
    {"adbox", HINT_AD},
    {"adslot", HINT_AD},
    {"anzeige", HINT_AD},
    {"anzeigen", HINT_AD},
    {"werbung", HINT_AD},
    {"banner", HINT_AD},
    {"sponsor", HINT_AD},
    {"sponsors", HINT_AD},
    {"sponsored", HINT_AD},
    {"promo", HINT_AD},
    {"promotion", HINT_AD},
    {"skyscraper", HINT_AD},
    {"affiliate", HINT_AD},

    {"related", HINT_RELATED},
    {"relateds", HINT_RELATED},
    {"relatedposts", HINT_RELATED},
    {"recommend", HINT_RELATED},
    {"recommended", HINT_RELATED},
    {"recommendation", HINT_RELATED},
    {"recommendations", HINT_RELATED},
    {"empfehlung", HINT_RELATED},
    {"empfehlungen", HINT_RELATED},
    {"similar", HINT_RELATED},
    {"recent", HINT_RELATED},
    {"latest", HINT_RELATED},
    {"popular", HINT_RELATED},
    {"trending", HINT_RELATED},
    {"mostread", HINT_RELATED},
    {"meistgelesen", HINT_RELATED},
    {"readmore", HINT_RELATED},
    {"weiterlesen", HINT_RELATED},
    {"linklist", HINT_RELATED},
    {"yarpp", HINT_RELATED},
    {"crp", HINT_RELATED},
    {"teaser", HINT_TEASER},
    {"teasers", HINT_TEASER},
    {"teaserlist", HINT_TEASER},
    {"teaserbox", HINT_TEASER},
    {"card", HINT_TEASER},
    {"cards", HINT_TEASER},
    {"tile", HINT_TEASER},
    {"tiles", HINT_TEASER},
    {"kachel", HINT_TEASER},
    {"carousel", HINT_TEASER},
    {"slider", HINT_TEASER},
    {"ticker", HINT_TEASER},

    {"comment", HINT_COMMENT},
    {"comments", HINT_COMMENT},
    {"commentlist", HINT_COMMENT},
    {"commentform", HINT_COMMENT},
    {"kommentar", HINT_COMMENT},
    {"kommentare", HINT_COMMENT},
    {"disqus", HINT_COMMENT},
    {"respond", HINT_COMMENT},
    {"reply", HINT_COMMENT},
    {"replies", HINT_COMMENT},
    {"trackback", HINT_COMMENT},
    {"trackbacks", HINT_COMMENT},
    {"pingback", HINT_COMMENT},
    {"pingbacks", HINT_COMMENT},
    {"pings", HINT_COMMENT},
    {"guestbook", HINT_COMMENT},

    {"share", HINT_SHARE},
    {"shares", HINT_SHARE},
    {"sharing", HINT_SHARE},
    {"sharebar", HINT_SHARE},
    {"sharedaddy", HINT_SHARE},
    {"shariff", HINT_SHARE},
    {"addthis", HINT_SHARE},
    {"addtoany", HINT_SHARE},
    {"social", HINT_SHARE},
    {"socials", HINT_SHARE},
    {"socialmedia", HINT_SHARE},
    {"sociable", HINT_SHARE},
    {"facebook", HINT_SHARE},
    {"twitter", HINT_SHARE},
    {"whatsapp", HINT_SHARE},
    {"likes", HINT_SHARE},
    {"follow", HINT_SHARE},
    {"bookmarks", HINT_SHARE},
    {"teilen", HINT_SHARE},

    {"cookie", HINT_COOKIE},
    {"cookies", HINT_COOKIE},
    {"cookiebar", HINT_COOKIE},
    {"cookiebanner", HINT_COOKIE},
    {"consent", HINT_COOKIE},
    {"gdpr", HINT_COOKIE},
    {"dsgvo", HINT_COOKIE},
    {"cmplz", HINT_COOKIE},
    {"overlay", HINT_COOKIE},
    {"modal", HINT_COOKIE},
    {"popup", HINT_COOKIE},
    {"dialog", HINT_COOKIE},
    {"alertdialog", HINT_COOKIE},
    {"lightbox", HINT_COOKIE},

    {"newsletter", HINT_SIGNUP},
    {"subscribe", HINT_SIGNUP},
    {"subscription", HINT_SIGNUP},
    {"signup", HINT_SIGNUP},
    {"login", HINT_SIGNUP},
    {"register", HINT_SIGNUP},
    {"abo", HINT_SIGNUP},
    {"optin", HINT_SIGNUP},
    {"mailchimp", HINT_SIGNUP},
    {"donate", HINT_SIGNUP},
    {"donation", HINT_SIGNUP},

    {"byline", HINT_BYLINE},
    {"postmeta", HINT_BYLINE},
    {"postmetadata", HINT_BYLINE},
    {"metadata", HINT_BYLINE},
    {"meta", HINT_BYLINE},
    {"author", HINT_AUTHOR},
    {"authors", HINT_AUTHOR},
    {"autor", HINT_AUTHOR},
    {"autoren", HINT_AUTHOR},
    {"authorbox", HINT_AUTHOR},
    {"bio", HINT_AUTHOR},
    {"vcard", HINT_AUTHOR},
    {"date", HINT_DATE},
    {"datum", HINT_DATE},
    {"dateline", HINT_DATE},
    {"datetime", HINT_DATE},
    {"time", HINT_DATE},
    {"timestamp", HINT_DATE},
    {"stand", HINT_DATE},
    {"published", HINT_DATE | HINT_PUBLISHED},
    {"pubdate", HINT_DATE | HINT_PUBLISHED},
    {"publish", HINT_PUBLISHED},
    {"posted", HINT_DATE | HINT_PUBLISHED},
    {"postdate", HINT_DATE | HINT_PUBLISHED},
    {"erschienen", HINT_DATE | HINT_PUBLISHED},
    {"updated", HINT_DATE | HINT_MODIFIED},
    {"modified", HINT_DATE | HINT_MODIFIED},
    {"lastmod", HINT_DATE | HINT_MODIFIED},
    {"event", HINT_EVENT},
    {"events", HINT_EVENT},
    {"veranstaltung", HINT_EVENT},
    {"veranstaltungen", HINT_EVENT},
    {"termin", HINT_EVENT},
    {"termine", HINT_EVENT},
    {"calendar", HINT_EVENT},
    {"kalender", HINT_EVENT},

    {"tags", HINT_TAGS},
    {"tagcloud", HINT_TAGS},
    {"taglist", HINT_TAGS},
    {"keywords", HINT_TAGS},
    {"schlagworte", HINT_TAGS},
    {"schlagwort", HINT_TAGS},
    {"categories", HINT_TAGS},
    {"kategorien", HINT_TAGS},

    {"print", HINT_TOOLS},
    {"drucken", HINT_TOOLS},
    {"tools", HINT_TOOLS},
    {"rating", HINT_TOOLS},
    {"ratings", HINT_TOOLS},
    {"vote", HINT_TOOLS},
    {"voting", HINT_TOOLS},
    {"search", HINT_TOOLS},
    {"searchform", HINT_TOOLS},
    {"suche", HINT_TOOLS},
    {"feedback", HINT_TOOLS},

    {"hidden", HINT_HIDDEN | TOKEN},
    {"hide", HINT_HIDDEN | TOKEN},
    {"invisible", HINT_HIDDEN | TOKEN},
    {"sr-only", HINT_HIDDEN | TOKEN},
    {"visually-hidden", HINT_HIDDEN | TOKEN},
    {"visuallyhidden", HINT_HIDDEN | TOKEN},
    {"screen-reader-text", HINT_HIDDEN | TOKEN},
    {"element-invisible", HINT_HIDDEN | TOKEN},
    {"noprint", TOKEN},
    {"accordion", HINT_FOLD},
    {"akkordeon", HINT_FOLD},
    {"collapse", HINT_FOLD},
    {"collapsible", HINT_FOLD},
    {"tab", HINT_FOLD},
    {"tabs", HINT_FOLD},
    {"tabpanel", HINT_FOLD},
    {"toggle", HINT_FOLD},
    {"panel", HINT_FOLD},
    {"faq", HINT_FOLD},
    {"spoiler", HINT_FOLD},

    {"content", HINT_CONTENT},
    {"contents", HINT_CONTENT},
    {"maincontent", HINT_CONTENT},
    {"inhalt", HINT_CONTENT},
    {"article", HINT_CONTENT},
    {"artikel", HINT_CONTENT},
    {"beitrag", HINT_CONTENT},
    {"post", HINT_CONTENT},
    {"entry", HINT_CONTENT},
    {"hentry", HINT_CONTENT},
    {"story", HINT_CONTENT},
    {"main", HINT_CONTENT},
    {"articlebody", HINT_CONTENT | HINT_BODY},
    {"articletext", HINT_CONTENT | HINT_BODY},
    {"posttext", HINT_CONTENT | HINT_BODY},
    {"bodytext", HINT_CONTENT | HINT_BODY},
    {"body", HINT_BODY},
    {"text", HINT_BODY},
    {"richtext", HINT_BODY},
    {"copy", HINT_BODY},
    {"fliesstext", HINT_BODY},
    {"lead", HINT_LEAD},
    {"intro", HINT_LEAD},
    {"abstract", HINT_LEAD},
    {"excerpt", HINT_LEAD},
    {"vorspann", HINT_LEAD},
    {"standfirst", HINT_LEAD},
    {"summary", HINT_LEAD},
    {"caption", HINT_CAPTION},
    {"bildunterschrift", HINT_CAPTION},
    {"credit", HINT_CREDIT},
    {"credits", HINT_CREDIT},
    {"bildnachweis", HINT_CREDIT},
    {"fotocredit", HINT_CREDIT},
    {"gallery", HINT_MEDIA},
    {"galerie", HINT_MEDIA},
    {"player", HINT_MEDIA},
    {"video", HINT_MEDIA},
    {"header", HINT_HEADER},
    {"masthead", HINT_HEADER},
    {"kopf", HINT_HEADER},
    {"bold", HINT_BOLD | TOKEN},
    {"fett", HINT_BOLD | TOKEN},
    {"strong", HINT_BOLD | TOKEN},
    {"fw-bold", HINT_BOLD | TOKEN},
    {"fw-bolder", HINT_BOLD | TOKEN},
    {"text-bold", HINT_BOLD | TOKEN},
    {"font-bold", HINT_BOLD | TOKEN},
    {"font-weight-bold", HINT_BOLD | TOKEN},
    {"has-text-weight-bold", HINT_BOLD | TOKEN},
    {"infobox", HINT_INFOBOX},
    {"factbox", HINT_INFOBOX},
    {"faktenbox", HINT_INFOBOX},
};

struct word_table *hint_table_new(void)
{
    return word_table_new(WORDS, sizeof WORDS / sizeof *WORDS);
}

static bool is_separator(char c)
{
    return !((unsigned char)((c | 0x20) - 'a') < 26 || (unsigned char)c >= 0x80);
}

static bool same_letters(const char *word, const char *lower, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if ((word[i] | 0x20) != lower[i])
            return false;
    }
    return true;
}

/* Compounds: "mainmenu", "pagefooter", "cookiehinweis". */
static uint32_t read_compound(const char *word, size_t len)
{
    static const struct {
        const char *part;
        uint32_t hint;
    } PARTS[] = {
        {"menu", HINT_NAV},         {"menue", HINT_NAV},          {"navi", HINT_NAV},
        {"navigation", HINT_NAV},   {"breadcrumb", HINT_NAV},     {"footer", HINT_FOOT},
        {"sidebar", HINT_SIDE},     {"cookie", HINT_COOKIE},      {"newsletter", HINT_SIGNUP},
        {"comments", HINT_COMMENT}, {"kommentare", HINT_COMMENT},
    };
    for (size_t i = 0; i < sizeof PARTS / sizeof *PARTS; i++) {
        size_t n = strlen(PARTS[i].part);
        if (len > n && (same_letters(word, PARTS[i].part, n) || same_letters(word + len - n, PARTS[i].part, n)))
            return PARTS[i].hint;
    }
    return 0;
}

/* One name: its words are parted by anything but letters, and by capitals ("relatedPosts"). */
static uint32_t read_name(const struct word_table *t, const char *name, size_t len)
{
    uint32_t whole = word_table_find(t, name, len);
    if (whole)
        return whole & MODIFIER ? 0 : whole & ~(uint32_t)TOKEN;
    uint32_t hints = 0;
    for (size_t i = 0; i < len;) {
        if (is_separator(name[i])) {
            i++;
            continue;
        }
        size_t from = i++;
        while (i < len && !is_separator(name[i]) && (!ascii_is_upper(name[i]) || ascii_is_upper(name[i - 1])))
            i++;
        uint32_t word = word_table_find(t, name + from, i - from);
        if (word & MODIFIER)
            return 0;
        if (!word && i - from >= COMPOUND)
            word = read_compound(name + from, i - from);
        if (!(word & TOKEN))
            hints |= word;
    }
    return hints;
}

uint32_t hint_read(const struct word_table *t, const char *names, size_t len)
{
    uint32_t hints = 0;
    for (size_t i = 0; i < len;) {
        if (names[i] == ' ' || names[i] == '\n' || names[i] == '\t' || names[i] == '\r') {
            i++;
            continue;
        }
        size_t from = i;
        while (i < len && names[i] != ' ' && names[i] != '\n' && names[i] != '\t' && names[i] != '\r')
            i++;
        hints |= read_name(t, names + from, i - from);
    }
    return hints;
}
