/* The state's tables, how older ones become these, and all that is asked of them. Only for state.c. */
#ifndef PP_MERGE_STATE_SQL_H
#define PP_MERGE_STATE_SQL_H

enum {
    STATE_VERSION = 2,
    STATE_ID = 0x70706473, /* application_id: "ppds" */
    CACHE_KIB = 64 * 1024,
    WAIT = 60 * 1000,           /* milliseconds: of readers for a commit, and the other way round */
    TEMP_CACHE_KIB = 16 * 1024, /* for what the run reads and changes; a fifth faster than SQLite's 2 MB */
};

static const char schema[] =
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;"
    "CREATE TABLE page(id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, source TEXT NOT NULL, published TEXT,"
    " fingerprint TEXT, sha256 TEXT, first_seen TEXT NOT NULL, last_seen TEXT NOT NULL, kept_since TEXT);"
    "CREATE INDEX page_hash ON page(hash);"
    "CREATE TABLE fact(id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, key TEXT NOT NULL, first_seen TEXT NOT NULL);"
    "CREATE INDEX fact_hash ON fact(hash);"
    "CREATE TABLE statement(id INTEGER PRIMARY KEY, fact INTEGER NOT NULL, page INTEGER NOT NULL,"
    " record TEXT NOT NULL);"
    "CREATE INDEX statement_fact ON statement(fact);"
    "CREATE INDEX statement_page ON statement(page);";

/* What leads from version i + 1 to i + 2. */
static const char *const migrations[] = {
    "ALTER TABLE page ADD COLUMN kept_since TEXT;", /* 1: pages whose text was replaced were not known */
};

static const char run_tables[] =
    "CREATE TEMP TABLE reading(ord INTEGER PRIMARY KEY, page INTEGER UNIQUE, described INTEGER, incomplete INTEGER,"
    " published TEXT, fingerprint TEXT, sha256 TEXT);"
    "CREATE TEMP TABLE revisit(page INTEGER PRIMARY KEY);"
    "CREATE TEMP TABLE said(ord INTEGER PRIMARY KEY, fact INTEGER, page INTEGER, record TEXT);"
    "CREATE INDEX temp.said_page ON said(page, fact);"
    "CREATE TEMP TABLE lost(ord INTEGER PRIMARY KEY, fact INTEGER, page INTEGER, record TEXT, published TEXT);"
    "CREATE INDEX temp.lost_fact ON lost(fact, page);"
    "CREATE TEMP TABLE change(ord INTEGER PRIMARY KEY, kind INTEGER, fact INTEGER, page INTEGER, before INTEGER,"
    " at INTEGER);"
    "CREATE INDEX temp.change_fact ON change(fact, kind);";

enum query {
    GET_META,
    SET_META,
    FIND_PAGE,
    ADD_PAGE,
    READ_PAGE,
    DESCRIBE,
    PUBLISHED,
    INCOMPLETE,
    REVISIT,
    REVISITED,
    REPEAT_PAGES,
    REPEAT_SAID,
    FIND_FACT,
    ADD_FACT,
    SAY,
    NEXT_PAGE,
    KNOWN,
    SAID,
    INSERT,
    UPDATE,
    DELETE,
    LOSE,
    DELETE_FACT,
    DROP_UNSAID,
    PAGE_READ,
    PAGE_KEPT,
    CHANGE,
    NEXT_CHANGE,
    PLACES_SAID,
    PLACES_CHANGED,
    PLACES_BEFORE,
    PLACES_GONE,
    PLACES_NOW,
    NEXT_FACT,
    QUERIES
};

#define PLACE_COLUMNS "p.source, p.published, p.fingerprint, p.sha256, p.last_seen"
#define LOST_COLUMNS "p.source, l.published, p.fingerprint, p.sha256, p.last_seen"

/* Pages that are as they were, and were not read in this run. What was kept of a page is not what was there now, or not
 * all of it, so that it was not seen again. */
#define AS_IT_WAS                                                                                     \
    "(SELECT v.page FROM temp.revisit v JOIN main.page o ON o.id = v.page WHERE o.kept_since IS NULL" \
    " AND NOT EXISTS(SELECT 1 FROM temp.reading r WHERE r.page = v.page))"

/* What would change nothing writes nothing: a run that is repeated leaves the very bytes. */
static const char *const queries[QUERIES] = {
    [GET_META] = "SELECT value FROM meta WHERE name = ?1",
    [SET_META] = "INSERT INTO meta VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value = ?2"
                 " WHERE value IS NOT ?2",
    [FIND_PAGE] = "SELECT id FROM page WHERE hash = ?1 AND source = ?2",
    [ADD_PAGE] = "INSERT INTO page(hash, source, first_seen, last_seen) VALUES(?1, ?2, ?3, ?3)",
    [READ_PAGE] = "INSERT OR IGNORE INTO temp.reading(page, described, incomplete) VALUES(?1, 0, 0)",
    [DESCRIBE] = "UPDATE temp.reading SET described = 1, published = ?2, fingerprint = ?3, sha256 = ?4"
                 " WHERE page = ?1",
    [PUBLISHED] = "UPDATE temp.reading SET published = ?2 WHERE page = ?1 AND published IS NULL",
    [INCOMPLETE] = "UPDATE temp.reading SET incomplete = 1 WHERE page = ?1",
    [REVISIT] = "INSERT OR IGNORE INTO temp.revisit VALUES(?1)",
    [REVISITED] = "UPDATE page SET last_seen = ?1 WHERE id IN " AS_IT_WAS " AND last_seen IS NOT ?1",
    [REPEAT_SAID] = "INSERT INTO temp.said(fact, page, record) SELECT fact, page, record FROM main.statement"
                    " WHERE page IN " AS_IT_WAS " ORDER BY page, id",
    [REPEAT_PAGES] = "INSERT INTO temp.reading(page, described, incomplete)"
                     " SELECT id, 0, 0 FROM main.page WHERE id IN " AS_IT_WAS " ORDER BY id",
    [FIND_FACT] = "SELECT id FROM fact WHERE hash = ?1 AND key = ?2",
    [ADD_FACT] = "INSERT INTO fact(hash, key, first_seen) VALUES(?1, ?2, ?3)",
    [SAY] = "INSERT INTO temp.said(fact, page, record) VALUES(?1, ?2, ?3)",
    [NEXT_PAGE] = "SELECT r.page, r.described, r.incomplete, p.source, p.fingerprint, r.fingerprint"
                  " FROM temp.reading r JOIN main.page p ON p.id = r.page ORDER BY r.ord",
    [KNOWN] = "SELECT id, fact, record FROM statement WHERE page = ?1 ORDER BY id",
    [SAID] = "SELECT ord, fact, record FROM temp.said WHERE page = ?1 ORDER BY ord",
    [INSERT] = "INSERT INTO statement(fact, page, record) VALUES(?1, ?2, ?3)",
    [UPDATE] = "UPDATE statement SET record = ?2 WHERE id = ?1",
    [DELETE] = "DELETE FROM statement WHERE id = ?1",
    [LOSE] = "INSERT INTO temp.lost(fact, page, record, published)"
             " VALUES(?1, ?2, ?3, (SELECT published FROM main.page WHERE id = ?2))",
    [DELETE_FACT] = "DELETE FROM fact WHERE id = ?1 AND NOT EXISTS(SELECT 1 FROM statement WHERE fact = ?1)",
    [DROP_UNSAID] = "DELETE FROM fact WHERE id > ?1 AND NOT EXISTS(SELECT 1 FROM statement WHERE fact = fact.id)",
    [PAGE_READ] = "UPDATE page SET last_seen = ?2, kept_since = NULL,"
                  " published = iif(r.described, r.published, coalesce(r.published, page.published)),"
                  " fingerprint = iif(r.described, r.fingerprint, page.fingerprint),"
                  " sha256 = iif(r.described, r.sha256, page.sha256)"
                  " FROM temp.reading r WHERE page.id = ?1 AND r.page = ?1"
                  " AND (page.last_seen IS NOT ?2 OR page.kept_since IS NOT NULL"
                  " OR page.published IS NOT iif(r.described, r.published, coalesce(r.published, page.published))"
                  " OR r.described AND (page.fingerprint IS NOT r.fingerprint OR page.sha256 IS NOT r.sha256))",
    [PAGE_KEPT] = "UPDATE page SET kept_since = ?2 WHERE id = ?1 AND kept_since IS NULL",
    [CHANGE] = "INSERT INTO temp.change(kind, fact, page, before, at) VALUES(?1, ?2, ?3, ?4, ?5)",
    [NEXT_CHANGE] = "SELECT kind, fact, page, before, min(at) FROM temp.change"
                    " GROUP BY kind, fact, iif(kind = 2, page, 0), before ORDER BY kind = 4, min(at), kind, fact",
    [PLACES_SAID] = "SELECT s.record, " PLACE_COLUMNS " FROM temp.change c"
                    " JOIN temp.said s ON s.page = c.page AND s.fact = c.fact JOIN main.page p ON p.id = s.page"
                    " WHERE c.fact = ?1 AND c.kind = ?2 ORDER BY s.ord",
    [PLACES_CHANGED] = "SELECT s.record, " PLACE_COLUMNS " FROM temp.said s JOIN main.page p ON p.id = s.page"
                       " WHERE s.fact = ?1 AND s.page = ?2 ORDER BY s.ord",
    [PLACES_BEFORE] = "SELECT l.record, " LOST_COLUMNS " FROM temp.lost l JOIN main.page p ON p.id = l.page"
                      " WHERE l.fact = ?1 AND l.page = ?2 ORDER BY l.ord",
    [PLACES_GONE] = "SELECT l.record, " LOST_COLUMNS " FROM temp.change c"
                    " JOIN temp.lost l ON l.page = c.page AND l.fact = c.fact JOIN main.page p ON p.id = l.page"
                    " WHERE c.fact = ?1 AND c.kind = 4 ORDER BY l.ord",
    [PLACES_NOW] = "SELECT s.record, " PLACE_COLUMNS " FROM statement s JOIN page p ON p.id = s.page"
                   " WHERE s.fact = ?1 ORDER BY s.id",
    [NEXT_FACT] = "SELECT id, first_seen FROM fact ORDER BY id",
};

#endif
