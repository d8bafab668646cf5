#!/usr/bin/env bash
# run: once
# TAP: scripts/score counts what is right, missing and wrong as its help says.
set -u
# shellcheck source=tests/support/tap.sh
. "$TOP/tests/support/tap.sh"

row() { # TYPE OPTION...: gold, found and right of a type
    local type=$1
    shift
    "$TOP/scripts/score" "$@" gold <facts | awk -v "type=$type" '$1 == type { print $2, $3, $4 }'
}
judged() { # NAME TYPE 'GOLD FOUND RIGHT' GOLD_RECORDS FACTS: one page; fields of records without their braces
    local name=$1 type=$2 expected=$3
    while read -r fields; do printf '{"source":"1.txt","type":"%s",%s}\n' "$type" "$fields"; done <<<"$4" >gold
    while read -r fields; do
        [ -z "$fields" ] || printf '{"source":"dir/1.txt","type":"%s",%s}\n' "$type" "$fields"
    done <<<"$5" >facts
    ok "$name" test "$(row "$type")" = "$expected"
}

date='"edtf":"2018-11"'
judged 'a date found' date '1 1 1' "$date" "$date"
judged 'stated twice, counted once' date '1 1 1' "$date" "$date"$'\n'"$date"
judged 'another date' date '1 1 0' "$date" '"edtf":"2018"'
judged 'nothing found' date '1 0 0' "$date" ''
judged 'a modifier that the gold lacks' date '1 1 1' "$date" "$date"',"modifier":"mid"'
judged 'a modifier that the gold has' date '1 1 0' "$date"',"modifier":"mid"' "$date"
judged 'accepted' date '1 1 1' '"edtf":"2016","accept_edtf":["2016/.."]' '"edtf":"2016/.."'
judged 'a date left open' date '1 0 0' "$date" '"edtf":null'
judged 'optional: neither found nor missing' date '0 0 0' "$date"',"optional":true' "$date"

count='"value":9,"relation":"eq","unit":"partner_commune","kind":"total","scope":"DE","as_of":"2020"'
judged 'a count' count '1 1 1' "$count" "$count"
for field in '"value":9/"value":8' '"eq"/"gt"' 'partner_commune/participant' '"total"/"part"' '"DE"/"DE-BY"' '"2020"/null'; do
    judged "a count with ${field#*/} for ${field%/*}" count '1 1 0' "$count" "${count/"${field%/*}"/"${field#*/}"}"
done
other='"value":5,"relation":"eq","unit":"other","kind":"total","scope":null,"as_of":null,"optional":true'
judged 'other things may be counted' count '1 0 0' "$count"$'\n'"$other" '"value":5,"relation":"gt","unit":"participant"'
judged 'but not as communes' count '1 1 0' "$count"$'\n'"$other" '"value":5,"relation":"eq","unit":"partner_commune"'

judged 'a commune' commune '1 1 1' '"ags":"09676"' '"ags":"09676"'
judged 'an association' commune '1 1 1' '"ags":null,"ars":"072355003"' '"ags":null,"ars":"072355003"'
judged 'a commune left open' commune '1 0 0' '"ags":"09676"' '"ags":null,"candidates":["09676"]'
judged 'town or district' commune '1 1 1' '"ags":"06611000","accept":["06611000","06633"]' '"ags":"06633"'

joined='"ags":"09676","status":"joined","date":"2018-11"'
judged 'a membership, to the day' membership '1 1 1' "$joined" "${joined/2018-11/2018-11-16}"
judged 'to the year' membership '1 1 1' "$joined" "${joined/2018-11/2018}"
judged 'in autumn' membership '1 1 1' "$joined" "${joined/2018-11/2018-23}"
judged 'in spring' membership '1 1 0' "$joined" "${joined/2018-11/2018-21}"
judged 'in another month' membership '1 1 0' "$joined" "${joined/2018-11/2018-12}"
judged 'without its date' membership '1 1 0' "$joined" '"ags":"09676","status":"joined","date":null'
judged 'with another status' membership '1 1 0' "$joined" "${joined/joined/left}"
vague='"ags":"09676","status":"member","date":null,"optional":true'
judged 'a vaguer statement' membership '1 1 1' "$joined"$'\n'"$vague" "$joined"$'\n'"${vague%,*}"
judged 'an optional one says enough' membership '0 0 0' "$vague" "$joined"
judged 'but not beside a required one' membership '1 1 0' "$joined"$'\n'"$vague" "${joined/2018/2017}"

printf '{"source":"%s.txt","type":"commune","ags":"09676"}\n' 1_a 2_b 3_c >gold
printf '{"source":"%s.txt","type":"commune","ags":"09676"}\n' 1_a 2_b >facts
ok 'all pages' test "$(row commune)" = '3 2 2'
ok 'the odd ones' test "$(row commune --half odd)" = '2 1 1'
ok 'the even ones' test "$(row commune --half even)" = '1 1 1'
ok 'precision, recall, F1' grep -qE '^commune +3 +2 +2 +1\.000 +0\.667 +0\.800$' <("$TOP/scripts/score" gold <facts)
ok 'errors are listed' grep -qxF '  missing 3_c.txt: area=09676 «»' <("$TOP/scripts/score" --errors 1 gold <facts)
printf '{"type":"commune","ags":"09676","source":null,"evidence":[{"source":"1_a.txt"},{"source":"3_c.txt"}]}\n' >facts
ok 'evidence counts for each of its pages' test "$(row commune)" = '3 2 2'
printf '{"source":"9.txt","type":"commune","ags":"09676"}\n' >facts
ok 'a page without gold is named' grep -q '^score: 9.txt: no gold' <("$TOP/scripts/score" gold <facts 2>&1)
echo '{"type":' >facts
"$TOP/scripts/score" gold <facts >out 2>err
ok 'bad input: status 2' test $? -eq 2
ok 'bad input: its line' grep -q '^score: standard input:1: ' err
ok 'no gold: status 2' test "$("$TOP/scripts/score" absent </dev/null 2>err; echo $?)" -eq 2
for set in pages gsn; do
    cp "$TOP/testdata/$set.ndjson" gold
    cp gold facts
    ok "the gold of $set is right by itself" test "$("$TOP/scripts/score" gold <facts | grep -c ' 1.000  1.000  1.000$')" -eq 4
done

# The evaluator that the record contract comes with agrees, on facts that are right, missing, or wrong in a field.
shared=$TOP/../shared
if [ -x "$shared/eval/score-facts" ]; then
    awk 'NR % 3 { if (NR % 5 == 0) sub(/"eq"/, "\"gt\""); if (NR % 7 == 0) gsub(/201/, "199"); print }' \
        "$shared/gold/pages.ndjson" >facts
    figures() { "$@" "$shared/gold/pages.ndjson" <facts | awk 'NR > 1 { print $1, $2, $3, $4 }' | LC_ALL=C sort; }
    ok 'as shared/eval/score-facts counts' test "$(figures "$TOP/scripts/score")" = "$(figures "$shared/eval/score-facts")"
else
    skip 'as shared/eval/score-facts counts' 'no ../shared'
fi
plan
