# pp-tools. `make` builds every tool to build/bin; nothing is built outside $(B).
B       ?= build
PREFIX  ?= /usr/local
DESTDIR ?=
CC      ?= cc
VERSION := 0.1.0

PKGS    := jansson libpcre2-8 libxml-2.0 zlib sqlite3 uchardet libbrotlidec
PKG_CONFIG ?= pkg-config
OPT     ?= -O2 -g
WARN    := -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wvla
CPPFLAGS += -I. -D_GNU_SOURCE -DPP_VERSION='"$(VERSION)"' $(shell $(PKG_CONFIG) --cflags $(PKGS))
CFLAGS  += -std=c11 $(OPT) $(WARN) -pthread
LDLIBS  += $(shell $(PKG_CONFIG) --libs $(PKGS)) -lcsv -lm -pthread

TOOLS   := $(patsubst cmd/%.c,%,$(wildcard cmd/pp-*.c))
LIB_C   := $(wildcard lib/*/*.c)
LIB_O   := $(LIB_C:%.c=$(B)/obj/%.o)
TOOL_O  := $(B)/obj/cmd/tool.o
UNIT    := $(patsubst tests/unit/%.c,$(B)/tests/%,$(wildcard tests/unit/test_*.c))

.PHONY: all check check-unit clean
all: $(TOOLS:%=$(B)/bin/%)

$(B)/lib/libpp.a: $(LIB_O)
	@mkdir -p $(@D)
	@rm -f $@
	$(AR) rcs $@ $^

$(B)/bin/%: $(B)/obj/cmd/%.o $(TOOL_O) $(B)/lib/libpp.a
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(B)/tests/%: $(B)/obj/tests/unit/%.o $(B)/lib/libpp.a
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(B)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

check-unit: $(UNIT)
	@set -e; for t in $(UNIT); do $$t | grep -v '^ok' || true; $$t >/dev/null; done

check: all check-unit

clean:
	rm -rf $(B)

.SECONDARY:
-include $(patsubst %.c,$(B)/obj/%.d,$(LIB_C) $(wildcard cmd/*.c tests/unit/*.c))
