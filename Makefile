# pp-tools
#
#   make            builds every tool to build/bin
#   make demo       sets up, builds, and runs the pipeline on the pages in testdata/
#   make check      sets up, builds, and runs every test, also under ASan and UBSan, and the linters
#   make fast       builds them to build/fast/bin for speed: compiled by how they run on the pages in testdata/
#   make install    to $(DESTDIR)$(PREFIX)
#   make help       the rest
#
# Nothing is built outside $(B). New files in lib/*/, cmd/pp-*.c and tests/unit/test_*.c are found by themselves.
.DEFAULT_GOAL := all

B       ?= build
PREFIX  ?= /usr/local
DESTDIR ?=
VERSION := 0.1.0

BINDIR  := $(DESTDIR)$(PREFIX)/bin
DATADIR := $(DESTDIR)$(PREFIX)/share/pp-tools
MANDIR  := $(DESTDIR)$(PREFIX)/share/man
COMPDIR := $(DESTDIR)$(PREFIX)/share/bash-completion/completions

# --- compiler ---------------------------------------------------------------------------------------------
PKG_CONFIG ?= pkg-config
PKGS  := jansson libpcre2-8 libxml-2.0 zlib libdeflate sqlite3 uchardet libbrotlidec nettle
OPT   ?= -O2 -g
WARN  := -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wvla
# What is read before it was written is the same nonsense in each run: else it is found only by luck.
SANITIZE := -O1 -g -fno-omit-frame-pointer -ftrivial-auto-var-init=pattern -fsanitize=address,undefined \
	    -fno-sanitize-recover=all

PP_CPPFLAGS := -I. -D_GNU_SOURCE -DPP_VERSION='"$(VERSION)"' $(shell $(PKG_CONFIG) --cflags $(PKGS) 2>/dev/null)
PP_CFLAGS   := -std=c11 $(WARN) -pthread
PP_LDLIBS   := $(shell $(PKG_CONFIG) --libs $(PKGS) 2>/dev/null) -lcsv -lm -pthread
COMPILE      = $(CC) $(PP_CPPFLAGS) $(CPPFLAGS) $(PP_CFLAGS) $(OPT) $(CFLAGS)
LINK         = $(CC) $(PP_CFLAGS) $(OPT) $(CFLAGS) $(LDFLAGS)

# Recipes show one short line each; V=1 shows the commands, -s nothing.
say = $(if $(V),,@$(if $(findstring s,$(firstword -$(MAKEFLAGS))),,printf '%-6s %s\n' '$(1)' '$@' &&))

# --- what there is ----------------------------------------------------------------------------------------
TOOL_C  := $(sort $(wildcard cmd/pp-*.c))
LIB_C   := $(sort $(wildcard lib/*/*.c))
UNIT_C  := $(sort $(wildcard tests/unit/test_*.c))
ALL_C   := $(LIB_C) $(sort $(wildcard cmd/*.c)) $(UNIT_C) $(sort $(wildcard tests/fuzz/*.c))
MAN     := $(sort $(wildcard cmd/*.[1-8] scripts/*.[1-8]))
JOBS    := $(wildcard scripts/pp-nightly)
DATA    := $(sort $(wildcard lib/data/*.csv lib/data/*/*.json))
TOOLS   := $(TOOL_C:cmd/%.c=$(B)/bin/%)
FAULTS  := $(B)/tests/faults.so
UNIT    := $(UNIT_C:tests/unit/%.c=$(B)/tests/%)

.PHONY: all unit setup setup-check demo check check-unit check-asan lint fresh bench install uninstall clean help FORCE
.SECONDARY:
.DELETE_ON_ERROR:

IMAGE   := $(B)/share/pp-tools/communes.idx

all: $(TOOLS) $(IMAGE)
unit: $(UNIT) $(FAULTS) $(B)/tools/mention-features

# --- building ---------------------------------------------------------------------------------------------
# Rewritten only when what it says changes, so that other flags or a file removed from lib/ rebuild what they must.
define stamp
@mkdir -p $(@D)
@printf '%s\n' '$(subst ','\'',$(1))' | cmp -s - $@ || printf '%s\n' '$(subst ','\'',$(1))' >$@
endef

$(B)/stamp/compile: FORCE ; $(call stamp,$(COMPILE))
$(B)/stamp/link: FORCE ; $(call stamp,$(LINK) $(PP_LDLIBS) $(LDLIBS))
$(B)/stamp/library: FORCE ; $(call stamp,$(LIB_C))

# A missing library is named before the compiler stumbles over it.
$(B)/stamp/libraries:
	@scripts/setup --quiet --only-check build
	@mkdir -p $(@D) && touch $@

$(B)/obj/%.o: %.c $(B)/stamp/compile | $(B)/stamp/libraries
	@mkdir -p $(@D)
	$(call say,CC) $(COMPILE) -MMD -MP -c -o $@ $<

$(B)/lib/libpp.a: $(LIB_C:%.c=$(B)/obj/%.o) $(B)/stamp/library
	@mkdir -p $(@D)
	@rm -f $@
	$(call say,AR) $(AR) rcs $@ $(filter %.o,$^)

$(B)/bin/%: $(B)/obj/cmd/%.o $(B)/obj/cmd/tool.o $(B)/lib/libpp.a $(B)/stamp/link
	@mkdir -p $(@D)
	$(call say,LINK) $(LINK) -o $@ $(filter %.o %.a,$^) $(PP_LDLIBS) $(LDLIBS)

# The table of communes as the tools want it (lib/place/image.h); without it they read the table itself.
$(B)/tools/gazetteer-image: $(B)/obj/cmd/gazetteer-image.o $(B)/lib/libpp.a $(B)/stamp/link
	@mkdir -p $(@D)
	$(call say,LINK) $(LINK) -o $@ $(filter %.o %.a,$^) $(PP_LDLIBS) $(LDLIBS)

# What scripts/learn-weights learns from (lib/fact/weigh.h).
$(B)/tools/mention-features: $(B)/obj/cmd/mention-features.o $(B)/obj/cmd/tool.o $(B)/lib/libpp.a $(B)/stamp/link
	@mkdir -p $(@D)
	$(call say,LINK) $(LINK) -o $@ $(filter %.o %.a,$^) $(PP_LDLIBS) $(LDLIBS)

$(IMAGE): $(B)/tools/gazetteer-image lib/data/communes.csv
	@mkdir -p $(@D)
	$(call say,MAKE) $< lib/data/communes.csv $@

$(B)/tests/%: $(B)/obj/tests/unit/%.o $(B)/lib/libpp.a $(B)/stamp/link
	@mkdir -p $(@D)
	$(call say,LINK) $(LINK) -o $@ $(filter %.o %.a,$^) $(PP_LDLIBS) $(LDLIBS)

$(FAULTS): tests/faults/faults.c $(B)/stamp/compile
	@mkdir -p $(@D)
	$(call say,CC) $(CC) -D_GNU_SOURCE -O1 -Wall -Wextra -Werror -fPIC -shared -o $@ $< -ldl

-include $(ALL_C:%.c=$(B)/obj/%.d)

# A build that counts what runs, a run over testdata/, and a build by those counts, which lie beside its objects. What that run
# does not reach is compiled as without it.
COUNTED := -fprofile-generate -fprofile-update=prefer-atomic
BY_COUNTS := -fprofile-use -fprofile-partial-training -Wno-missing-profile
.PHONY: fast
fast:
	@$(MAKE) --no-print-directory B=$(B)/fast OPT='$(OPT) $(COUNTED)' all
	@find $(B)/fast -name '*.gcda' -delete
	@PATH="$(CURDIR)/$(B)/fast/bin:$$PATH" && cd testdata && pp-pages demo/* pages/* passages/* | pp-extract | pp-normalize | \
		pp-dedupe | pp-stats counts >/dev/null
	@$(MAKE) --no-print-directory B=$(B)/fast OPT='$(OPT) $(BY_COUNTS)' all

# --- the two commands -------------------------------------------------------------------------------------
# Each step is a make of its own: what a fresh machine lacks is there only after set-up.
setup:
	@scripts/setup build

setup-check:
	@scripts/setup build check

demo: setup
	@$(MAKE) --no-print-directory all
	@scripts/demo $(B)

check: setup-check
	@$(MAKE) --no-print-directory all unit
	@$(MAKE) --no-print-directory B=$(B)/asan OPT='$(SANITIZE)' all unit
	@tests/run --build $(B) --build $(B)/asan

# --- parts of check ---------------------------------------------------------------------------------------
check-unit: $(UNIT)
	@for t in $^; do $$t >$$t.log 2>&1 || { echo "$$t:"; grep -v '^ok' $$t.log; exit 1; }; done

check-asan:
	@$(MAKE) --no-print-directory B=$(B)/asan OPT='$(SANITIZE)' all unit
	@tests/run --build $(B)/asan

# Each linter keeps stamps, so that only what changed is looked at again.
SCRIPTS := $(shell grep -lsE '^\#!.*(/|env )(ba)?sh( |$$)' $$(find scripts tests .ci -type f ! -name '*.c' ! -name '*.h' 2>/dev/null))
TIDY    := $(patsubst %.c,$(B)/lint/%.tidy,$(LIB_C) $(wildcard cmd/*.c))
FORMAT  := $(sort $(ALL_C) $(wildcard lib/*/*.h cmd/*.h tests/*/*.h))

.PHONY: lint-top lint-format lint-tidy lint-man lint-scripts format
lint: lint-top lint-format lint-man lint-scripts lint-tidy

# What stands at the top is fixed; what is hidden or built does not count.
TOP_LEVEL := LICENSE Makefile README.md build cmd lib scripts testdata tests
lint-top:
	@other='$(filter-out $(TOP_LEVEL),$(wildcard *))'; [ -z "$$other" ] || { echo "at the top level: $$other"; exit 1; }

lint-format:
	clang-format --dry-run -Werror $(FORMAT)

# format FILES='lib/text/date.c ...' or everything
FILES ?= $(FORMAT)
format:
	clang-format -i $(FILES)

lint-tidy: $(TIDY)

$(B)/lint/%.tidy: $(B)/obj/%.o .clang-tidy
	@mkdir -p $(@D)
	$(call say,TIDY) clang-tidy --quiet $*.c -- $(PP_CPPFLAGS) -std=c11 2>$@.log || { cat $@.log; exit 1; }
	@touch $@

# STYLE: a page is Debian's as much as the BSDs', so that operating-system versions are not looked at.
lint-man:
	$(if $(MAN),mandoc -T lint -W warning $(MAN))

lint-scripts:
	$(if $(SCRIPTS),shellcheck -x $(SCRIPTS))

# Coverage-guided fuzzing by clang's libFuzzer: FUZZ_SECONDS for each target, or FUZZ='html dates' only these.
FUZZ_C    := $(sort $(wildcard tests/fuzz/fuzz_*.c))
FUZZ_OPT  := $(SANITIZE)

.PHONY: fuzz fuzz-build
fuzz: all fuzz-build
	@scripts/fuzz $(B) $(FUZZ)

fuzz-build:
	@$(MAKE) --no-print-directory B=$(B)/fuzz CC=clang OPT='$(FUZZ_OPT) -fsanitize=fuzzer-no-link' FUZZ_ROOT=$(B)/fuzz \
		$(FUZZ_C:tests/fuzz/%.c=$(B)/fuzz/%)

ifdef FUZZ_ROOT
$(FUZZ_ROOT)/fuzz_%: $(B)/obj/tests/fuzz/fuzz_%.o $(B)/lib/libpp.a
	$(LINK) -fsanitize=fuzzer -o $@ $^ $(PP_LDLIBS) $(LDLIBS)
endif

fresh:
	@scripts/fresh

bench: all
	@scripts/bench $(BENCH)

# --- installing -------------------------------------------------------------------------------------------
install: all
	install -d $(BINDIR) $(COMPDIR)
	install -m 755 $(TOOLS) $(JOBS) $(BINDIR)
	@set -e; for m in $(MAN); do \
		d=$(MANDIR)/man$${m##*.}; install -d $$d; echo install -m 644 $$m $$d; install -m 644 $$m $$d; done
	@set -e; for f in $(DATA:lib/data/%=%); do \
		d=$$(dirname $(DATADIR)/$$f); install -d $$d; echo install -m 644 lib/data/$$f $$d; install -m 644 lib/data/$$f $$d; done
	install -m 644 $(IMAGE) $(DATADIR)
	@set -e; for t in $(notdir $(TOOLS)); do $(B)/bin/$$t --completion >$(COMPDIR)/$$t; done

uninstall:
	rm -f $(patsubst $(B)/bin/%,$(BINDIR)/%,$(TOOLS)) $(JOBS:scripts/%=$(BINDIR)/%) $(patsubst $(B)/bin/%,$(COMPDIR)/%,$(TOOLS))
	rm -f $(foreach m,$(MAN),$(MANDIR)/man$(subst .,,$(suffix $(m)))/$(notdir $(m)))
	rm -rf $(DATADIR)

clean:
	rm -rf $(B)

help:
	@echo 'all          build every tool to $(B)/bin'
	@echo 'demo         set up, build, run the pipeline on testdata/'
	@echo 'check        set up, build, run every test, also under ASan and UBSan; lint'
	@echo 'check-unit   only the unit tests'
	@echo 'check-asan   everything under ASan and UBSan only'
	@echo 'lint         clang-format, clang-tidy, mandoc, shellcheck'
	@echo 'bench        measure against the peers; BENCH=pages one part, BENCH_SIZE=... the size'
	@echo 'fuzz         fuzz targets under ASan and UBSan; FUZZ_SECONDS=60 for each, FUZZ=html only one'
	@echo 'fresh        demo and check in an empty Debian root (needs root and debootstrap)'
	@echo 'install      to DESTDIR, PREFIX ($(PREFIX)); uninstall takes it away again'
