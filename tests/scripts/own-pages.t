#!/usr/bin/env bash
# TAP: on the annotated pages of testdata/ the tools are as good as own-pages.tsv says, or better. Also that the gold fits
# the pages. Of the pages that nobody has looked at while rules were written (unseen and so on) no error is shown: whoever
# reads them has to write new ones (testdata/README.md).
#
# own-pages.t --record prints the table with the figures of today, cut after two digits. Figures may rise; where one is
# lowered, the message of the commit says why.
set -u

: "${TOP:=$(cd "$(dirname "$0")/../.." && pwd)}"
: "${BUILD:=$TOP/build}"
[ -x "$BUILD/bin/pp-extract" ] || { echo "Bail out! no pp-extract in $BUILD/bin"; exit 1; }
[[ $BUILD == /* ]] || BUILD=$PWD/$BUILD
table=$TOP/tests/scripts/own-pages.tsv
sets="pages passages gsn unseen unseen-gsn"
declare -A profiles=([pages]=partnerprozess [passages]=partnerprozess [gsn]=gesunde-staedte [unseen]=partnerprozess
    [unseen-gsn]=gesunde-staedte)

measure() { # SET: the lines of scripts/score, "TYPE P R F1"
    "$TOP/scripts/score" "$TOP/testdata/$1.ndjson" <"facts.$1" |
        awk 'NR > 1 { print $1, $(NF - 2), $(NF - 1), $NF }'
}
extract() { # SET: facts.SET, and what the tools complain about in said.SET
    local profile=$TOP/lib/data/profiles/${profiles[$1]}.json
    (cd "$TOP/testdata/$1" && "$BUILD/bin/pp-extract" --profile "$profile" ./*) 2>"said.$1" |
        "$BUILD/bin/pp-normalize" >"facts.$1" 2>>"said.$1"
    sed -i '/invalid UTF-8: read as windows-1252$/d' "said.$1" # texts of the nineties, which say nothing of it
}
quotes_fit() { # SET: exact stands where start and end say; each page has gold, each gold a page; returns 1 where not
    python3 - "$TOP/testdata/$1" <<'PYTHON'
import json, pathlib, sys
folder, faults = pathlib.Path(sys.argv[1]), []
pages = {path.name: path for path in folder.iterdir()}
gold = [json.loads(line) for line in open(f"{folder}.ndjson", encoding="utf-8")]
faults += [f"{name}: no gold" for name in pages.keys() - {record["source"] for record in gold}]
for record in gold:
    if record["source"] not in pages:
        faults.append(f"{record['source']}: no such page")
    elif "start" in record:
        raw = pages[record["source"]].read_bytes()
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            text = raw.decode("cp1252")
        if text[record["start"]:record["end"]] != record["exact"]:
            faults.append(f"{record['source']}: at {record['start']} is not «{record['exact']}»")
    elif record["source"].endswith(".txt"):
        faults.append(f"{record['source']}: «{record['exact']}» without its place")
print("\n".join(faults), end="")
sys.exit(bool(faults))
PYTHON
}

if [ "${1-}" = --record ]; then
    work=$(mktemp -d) || exit 2
    trap 'rm -rf "$work"' EXIT
    cd "$work" || exit 2
    printf '# set\ttype\tP\tR\tF1\n'
    for set in $sets; do
        [ -e "$TOP/lib/data/profiles/${profiles[$set]}.json" ] || continue
        extract "$set"
        measure "$set" | awk -v "set=$set" -v OFS='\t' '{ print set, $1, cut($2), cut($3), cut($4) }
            function cut(figure) { return substr(figure, 1, 4) }'
    done
    exit 0
fi

n=0
ok() { # NAME SAID COMMAND...: SAID is a file to show where the command fails
    local name=$1 said=$2
    shift 2
    n=$((n + 1))
    if "$@" >>"$said" 2>&1; then echo "ok $n - $name"; else
        echo "not ok $n - $name"
        head -20 "$said" | sed 's/^/# /'
    fi
}
as_good() { # SET TYPE P R F1
    measure "$1" | awk -v "type=$2" -v "p=$3" -v "r=$4" -v "f=$5" '
        $1 == type { seen = 1; if ($2 < p || $3 < r || $4 < f) { print "now " $2, $3, $4; bad = 1 } }
        END { exit bad || !seen }'
}

for set in $sets; do
    ok "$set: the gold fits the pages" "fits.$set" quotes_fit "$set"
    if [ ! -e "$TOP/lib/data/profiles/${profiles[$set]}.json" ]; then
        echo "ok $((++n)) - $set # SKIP no profile ${profiles[$set]}"
        continue
    fi
    extract "$set"
    ok "$set: read without a word" "said.$set" test ! -s "said.$set"
    while read -r its_set type p r f1; do
        [ "$its_set" = "$set" ] &&
            ok "$set: $type at least P $p R $r F1 $f1" "as_good.$n" as_good "$set" "$type" "$p" "$r" "$f1"
    done < <(grep -v '^#' "$table")
done
echo "1..$n"
