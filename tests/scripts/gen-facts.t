#!/usr/bin/env bash
# TAP: the benchmark's facts are the same for the same seed, and are records that the tools take without a word.
set -u
# shellcheck source=tests/support/tap.sh
. "$TOP/tests/support/tap.sh"
differ() { ! cmp -s "$1" "$2"; }
silent() { "$@" 2>&1 >/dev/null | (! grep .); }

"$TOP/scripts/gen-facts" --size 300K --seed 7 >facts
ok 'the size that was asked for' test "$(($(wc -c <facts) / 10000))" -eq 30
ok 'the same seed, the same bytes' cmp facts <("$TOP/scripts/gen-facts" --size 300K --seed 7)
ok 'another seed, other bytes' differ facts <("$TOP/scripts/gen-facts" --size 300K --seed 8)
ok 'every type' test "$(grep -oE '^\{"type":"[a-z]+"' facts | sort -u | wc -l)" -eq 5
for tool in 'pp-dedupe' 'pp-stats --by type'; do
    # shellcheck disable=SC2086 # a tool and its arguments
    ok "$tool takes them" silent $tool facts
done
plan
