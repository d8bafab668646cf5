#!/usr/bin/env bash
# run: once
# TAP: scripts/learn-weights learns the same from the same pages, writes tables that weigh.c can read, and says what it lacks.
set -u
# shellcheck source=tests/support/tap.sh
. "$TOP/tests/support/tap.sh"


mkdir -p some one two empty
for set in pages passages gsn; do
    mkdir -p some/$set
    for page in "$TOP/testdata/$set"/*1.*; do cp "$page" some/$set/; done
    cp "$TOP/testdata/$set.ndjson" some/
done
learn() { "$TOP/scripts/learn-weights" --build "$BUILD" "$@" 2>log; }

ok 'learns' learn --testdata some --out one
ok 'once more' learn --testdata some --out two
for table in weights_member.inc weights_date.inc; do
    ok "$table: the same bytes" cmp -s one/$table two/$table
    ok "$table: one bias" test "$(grep -c '^BIAS(-*[0-9]*)$' one/$table)" = 1
    ok "$table: weights" test "$(grep -c '^W("' one/$table)" -gt 300
    ok "$table: nothing else but a comment" test "$(grep -vcE '^(BIAS\(-?[0-9]+\)|W\(".+", -?[0-9]+\)|/\* .* \*/)$' one/$table)" = 0
done
ok 'to belong speaks for it' test "$(sed -n 's/^W("s:beigetr", \(.*\))$/\1/p' one/weights_member.inc)" -gt 0
ok 'to ask whether speaks against it' test "$(sed -n 's/^W("unsure=1", \(.*\))$/\1/p' one/weights_member.inc)" -lt 0

learn --testdata empty --out empty
ok 'no pages: exit 2' test $? = 2
ok 'no pages: says so' grep -q '^learn-weights: ' log
ok 'no pages: nothing is left' test -z "$(ls empty)"
plan
