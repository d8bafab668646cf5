#!/usr/bin/env bash
# TAP: what each tool makes of bad input, bad outputs and bad data files. One table for all that read records, one for
# all that read pages: a message `tool: file:line: what`, the documented status, and everything else is still processed.
# shellcheck disable=SC2016 # the shells that are started expand their own
set -u

n=0
# A point: CMD... ends with STATUS, its standard error is, line by line, what the patterns say (extended regular
# expressions, whole lines; none: it is empty), and its standard output is the file WANT (-: is not looked at).
expect() { # NAME STATUS WANT PATTERNS CMD...
    local name=$1 status=$2 want=$3 patterns=$4 wrong=''
    shift 4
    n=$((n + 1))
    "$@" >got 2>said </dev/null
    local ended=$?
    [ $ended -eq "$status" ] || wrong="status $ended, expected $status"
    [ "$want" = - ] || cmp "$want" got >differs 2>&1 || wrong="$wrong; standard output: $(head -1 differs)"
    local line number=0
    while IFS= read -r line; do
        number=$((number + 1))
        sed -n "${number}p" said | grep -qxE -- "$line" || wrong="$wrong; message $number is not: $line"
    done < <([ -z "$patterns" ] || printf '%s\n' "$patterns")
    [ "$(wc -l <said)" -eq $number ] || wrong="$wrong; $(wc -l <said) messages, expected $number"
    if [ -z "$wrong" ]; then echo "ok $n - $name"; else
        echo "not ok $n - $name"
        echo "# ${wrong#; }"
        head -c 1000 said | head -5 | cut -c 1-300 | sed 's/^/# /'
    fi
}
has() { # TOOL: a tool that is not built is a failed point, once
    [ -x "$BUILD/bin/$1" ] && return
    n=$((n + 1))
    echo "not ok $n - $1 is there"
    return 1
}

# --- what is bad ------------------------------------------------------------------------------------------

mkdir folder
: >empty
{ printf '\177ELF\2\1\1\0\0\0\3\n\0\376\377'; head -c 3000 /dev/zero; printf '\n\200\201\n'; } >binary
head -c 100000000 /dev/zero | tr '\0' 'a' >long

# Bad lines for tools that read records, one a row: name | line (printf format) | message
lines() {
    cat <<'TABLE'
no JSON|oops|.+
a JSON value that is no object|[1,2]|.+
an object that is cut off|{"type":"date","source":"a|.+
rubbish behind the object|{"type":"date"} x|.+
invalid UTF-8|{"type":"x","a":"\377\376"}|.+
an overlong UTF-8 form|{"type":"x","a":"\300\257"}|.+
half a surrogate pair|{"type":"x","a":"\\ud800"}|.+
a NUL byte|{"type":"x","a":"\000"}|.+
a NUL byte before the end|{"type":"x"}\000{"type":"y"}|.+
a control character|{"type":"x","a":"\001"}|.+
TABLE
}

# TOOL ONE TWO LACKING...: files with a good record each, and lines that lack a field. The tool may have arguments.
record_tool() {
    local tool=$1 one=$2 two=$3
    shift 3
    local run=$tool name line message
    read -ra run <<<"$tool"
    tool=${run[0]}
    has "$tool" || return
    # Line by line, except for a tool that looks what kind of file it is.
    local binary="$tool: binary:1: .+
$tool: binary:2: .+
$tool: binary:3: .+"
    [ "$tool" != pp-extract ] || binary="$tool: binary: passed over: .+"
    cat "$one" "$two" >both
    "${run[@]}" both >want 2>/dev/null
    "${run[@]}" "$one" >want_one 2>/dev/null

    expect "$tool: good records" 0 want '' "${run[@]}" "$one" "$two"
    [ -s want ] || { n=$((n + 1)); echo "not ok $n - $tool: good records give output"; }
    expect "$tool: a missing file" 1 want "$tool: missing: No such file or directory" "${run[@]}" "$one" missing "$two"
    expect "$tool: a directory" 1 want "$tool: folder: Is a directory" "${run[@]}" "$one" folder "$two"
    expect "$tool: an unreadable file" 1 want "$tool: /proc/self/mem:(1:)? Input/output error" \
        "${run[@]}" "$one" /proc/self/mem "$two"
    local said_of_empty=''
    [ "$tool" != pp-extract ] || said_of_empty="$tool: empty: empty file"
    expect "$tool: an empty file" 0 want "$said_of_empty" "${run[@]}" "$one" empty "$two"
    expect "$tool: a binary file" 1 want "$binary" "${run[@]}" "$one" binary "$two"

    while IFS='|' read -r name line message; do
        # shellcheck disable=SC2059 # the table holds formats
        { cat "$one"; printf "$line\n"; cat "$two"; } >bad
        expect "$tool: $name" 1 want "$tool: bad:$(($(wc -l <"$one") + 1)): $message" "${run[@]}" bad
    done < <(lines)
    for line; do
        { cat "$one"; printf '%s\n' "$line"; cat "$two"; } >bad
        expect "$tool: lacks a field: $line" 1 want "$tool: bad:$(($(wc -l <"$one") + 1)): .+" "${run[@]}" bad
    done
    { cat "$one"; printf 'oops\n'; cat "$two"; } >bad
    expect "$tool: --strict stops" 1 - "$tool: bad:$(($(wc -l <"$one") + 1)): .+" "${run[@]}" --strict bad
    { cat "$one"; printf '{"type":"x","a":"'; cat long; printf '\n'; cat "$two"; } >bad
    expect "$tool: a line of 100 MB that is no JSON" 1 want "$tool: bad:$(($(wc -l <"$one") + 1)): .+" "${run[@]}" bad
    rm bad
    printf '\357\273\277' | cat - both >marked
    expect "$tool: a byte order mark" 0 want '' "${run[@]}" marked
    sed 's/$/\r/' both >crlf
    expect "$tool: lines that end with CR LF" 0 want '' "${run[@]}" crlf
    head -c -1 <both >unended
    expect "$tool: a last line without newline" 0 want '' "${run[@]}" unended
    expect "$tool: standard input" 0 want '' bash -c '"$@" - <both' bash "${run[@]}"
    outputs "$one" "${run[@]}"
}

# FILE CMD...: outputs that cannot be written
outputs() {
    local file=$1
    shift
    expect "$1: a full disk" 2 - "$1: standard output: No space left on device" \
        bash -c '"$@" >/dev/full' bash "$@" "$file"
    expect "$1: standard output is closed" 2 - "$1: standard output: .+" bash -c '"$@" >&-' bash "$@" "$file"
    expect "$1: standard input is closed" 1 - "$1: standard input:(1:)? Bad file descriptor" \
        bash -c '"$@" <&-' bash "$@"
    # `seq` keeps the input open beyond what a pipe holds, so that the tool does meet the closed end.
    for _ in $(seq 3000); do cat "$file"; done >many
    expect "$1: the reader goes away" 0 - '' bash -c '"$@" | head -c 1; exit "${PIPESTATUS[0]}"' bash "$@" many
}

# TOOL ONE TWO: pages that are files
page_tool() {
    local tool=$1 one=$2 two=$3
    has "$tool" || return
    "$tool" "$one" "$two" >want 2>/dev/null
    expect "$tool: good pages" 0 want '' "$tool" "$one" "$two"
    [ -s want ] || { n=$((n + 1)); echo "not ok $n - $tool: good pages give output"; }
    expect "$tool: a missing file" 1 want "$tool: missing: No such file or directory" "$tool" "$one" missing "$two"
    expect "$tool: a directory" 1 want "$tool: folder: Is a directory" "$tool" "$one" folder "$two"
    expect "$tool: an unreadable file" 1 want "$tool: /proc/self/mem:(1:)? Input/output error" \
        "$tool" "$one" /proc/self/mem "$two"
    expect "$tool: a binary file" 1 want "$tool: binary: .+" "$tool" "$one" binary "$two"
    # What is there of a text is text: these give a page, and never cost another.
    printf '<p>Gera \377 \300\257</p>' >latin.html
    printf '<p>Ge\0ra</p>' >nul.html
    printf 'Ge\0ra ist dabei.\n' >nul.txt
    printf '<!DOCTYPE html><p>Gera <a href="x' >cut.html
    { printf '<p>'; cat long; } >long.html
    cp long long.txt
    local name status pages message
    while IFS='|' read -r name status pages message; do
        expect "$tool: page $name" "$status" - "${message:+$tool: $name: $message}" "$tool" "$one" "$name" "$two"
        n=$((n + 1))
        if [ "$(grep -c '^{"type":"page"' got)" -eq "$pages" ] && ! LC_ALL=C grep -q -P '[\x00-\x09\x0b-\x1f\x7f]' got
        then
            echo "ok $n - $tool: page $name: $pages pages"
        else
            echo "not ok $n - $tool: page $name: $pages pages"
        fi
    done <<'TABLE'
empty|0|2|empty file
latin.html|0|3|no encoding declared that fits: read as .+
nul.html|0|3|
nul.txt|0|3|1 NUL character was replaced by a space
cut.html|0|3|
long.html|1|2|page is longer than 67108864 bytes, .+
long.txt|1|2|page is longer than 67108864 bytes, .+
TABLE
    expect "$tool: page long.txt, --max-page 100M" 0 - '' "$tool" --max-page 100M long.txt
    rm long.html long.txt
    outputs "$one" "$tool"
}

# Data files that the user may bring; where one is broken nothing is written. TOOL FILE
profiles() {
    local tool=$1 file=$2 profile=$TOP/lib/data/profiles/partnerprozess.json
    has "$tool" || return
    printf '{\n  "id": "x",\n  oops\n}\n' >cut.json
    printf '[1]\n' >array.json
    sed '0,/(?:/s/(?:/((?:/' "$profile" >pattern.json
    local line
    line=$(cmp "$profile" pattern.json | sed 's/.*line //')
    expect "$tool: profile: missing" 2 empty "$tool: ./missing: (cannot open: )?No such file or directory" \
        "$tool" --profile ./missing "$file"
    expect "$tool: profile: a directory" 2 empty "$tool: ./folder: (cannot read: )?Is a directory" \
        "$tool" --profile ./folder "$file"
    expect "$tool: profile: no JSON" 2 empty "$tool: cut.json:3: (column [0-9]+: )?.+" \
        "$tool" --profile cut.json "$file"
    expect "$tool: profile: empty" 2 empty "$tool: ./empty:(1:)? .+" "$tool" --profile ./empty "$file"
    expect "$tool: profile: no object" 2 empty "$tool: array.json:(1:)? .+" "$tool" --profile array.json "$file"
    expect "$tool: profile: a broken pattern" 2 empty "$tool: pattern.json:$line: column [0-9]+: .+" \
        "$tool" --profile pattern.json "$file"
}
gazetteers() {
    local tool=$1 file=$2 gazetteer=$TOP/lib/data/communes.csv
    has "$tool" || return
    sed 's/^level,ags/level,xyz/' "$gazetteer" | head -20 >columns.csv
    head -20 "$gazetteer" | sed '5s/^[^,]*/nonsense/' >level.csv
    { head -3 "$gazetteer"; printf 'state,"04\n'; } >quote.csv
    expect "$tool: gazetteer: missing" 2 empty "$tool: missing: (cannot open: )?No such file or directory" \
        "$tool" --gazetteer missing "$file"
    expect "$tool: gazetteer: a directory" 2 empty "$tool: folder: (cannot read: )?Is a directory" \
        "$tool" --gazetteer folder "$file"
    expect "$tool: gazetteer: empty" 2 empty "$tool: empty:(1:)? .+" "$tool" --gazetteer empty "$file"
    expect "$tool: gazetteer: a column is missing" 2 empty "$tool: columns.csv:1: .*ags.*" \
        "$tool" --gazetteer columns.csv "$file"
    expect "$tool: gazetteer: a level that there is not" 2 empty "$tool: level.csv:5: .*nonsense.*" \
        "$tool" --gazetteer level.csv "$file"
    expect "$tool: gazetteer: a quotation mark that is not closed" 2 empty "$tool: quote.csv:[45]: .+" \
        "$tool" --gazetteer quote.csv "$file"
}

# --- the tools --------------------------------------------------------------------------------------------

cat >one.txt <<'PAGE'
Gera ist Partnerkommune
Die Stadt Gera ist am 4. Mai 2016 dem Partnerprozess beigetreten. Damit sind es rund 50 Partnerkommunen.
PAGE
cat >two.txt <<'PAGE'
Hamburg ist dabei
Hamburg trat am 30. November 2011 dem Partnerprozess „Gesund aufwachsen für alle!“ bei.
PAGE
printf '<!DOCTYPE html><title>Gera</title><p>%s</p>' "$(tail -n 1 one.txt)" >one.html
printf '<!DOCTYPE html><title>Hamburg</title><p>%s</p>' "$(tail -n 1 two.txt)" >two.html
for page in one two; do
    printf '{"type":"page","source":"%s","text":"%s"}\n' $page "$(tail -n 1 $page.txt)" >$page.page
done
date='"type":"date","source":"a","start":0,"end":4,"exact":"2016"'
fact='"type":"date","source":"a","start":0,"end":4,"exact":"2016","edtf":"2016","role":"mention"'
echo "{$fact}" >one.fact
echo "{\"type\":\"membership\",\"source\":\"a\",\"start\":9,\"end\":13,\"exact\":\"Gera\",\"ags\":\"16052000\",\
\"name\":\"Gera\",\"level\":\"municipality\",\"state\":\"DE-TH\",\"process\":\"partnerprozess\",\"status\":\"joined\",\
\"date\":\"2016\"}" >two.fact

page_tool pp-pages one.html two.txt
page_tool pp-extract one.html two.txt
record_tool pp-extract one.page two.page '{"type":"page","source":"a"}' '{"type":"page","source":"a","text":7}'
pp-extract one.txt >one.mention 2>/dev/null
pp-extract two.txt >two.mention 2>/dev/null
record_tool pp-normalize one.mention two.mention '{"type":"date"}' "{${date/\"source\":\"a\",/}}"
record_tool pp-dedupe one.fact two.fact '{"type":"date"}' "{${fact/\"source\":\"a\",/}}" "{${fact/\"start\":0,/}}"
record_tool 'pp-stats dates' one.fact two.fact
profiles pp-extract one.txt
gazetteers pp-extract one.txt
gazetteers pp-normalize one.mention
echo "1..$n"
