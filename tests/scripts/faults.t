#!/usr/bin/env bash
# TAP: the system fails the tools, at every place where it can: memory, a disk that fills up, short and interrupted
# reads and writes. What then comes out is a message and whole records, or what would have come out anyway.
set -u

faults=$BUILD/tests/faults.so
if [ -n "${SANITIZE-}" ] || [ ! -e "$faults" ]; then
    echo '1..0 # SKIP the sanitizers want malloc for themselves'
    exit 0
fi

n=0
point() { # NAME WRONG: good if WRONG is empty
    n=$((n + 1))
    if [ -z "$2" ]; then echo "ok $n - $1"; else
        echo "not ok $n - $1"
        printf '%s\n' "$2" | head -5 | sed 's/^/# /'
    fi
}
# What is wrong with the file `got` as the beginning of the file `want`, in whole lines
not_a_beginning() {
    cmp -s -n "$(wc -c <got)" got want || echo 'output that is not the beginning of what it should be'
    [ ! -s got ] || [ "$(tail -c 1 got | wc -l)" -eq 1 ] || echo 'an unfinished record'
}

# TOOL FILE...: each allocation fails, one in each run
allocations() {
    local tool=$1 wrong='' status at count step
    "$@" >want 2>/dev/null </dev/null || { point "$tool: runs" "status $?"; return; }
    rm -f count
    FAULT_COUNT=count LD_PRELOAD=$faults "$@" >/dev/null 2>&1 </dev/null
    count=$(tail -n 1 count)
    # All of them where they are few; else the first 300 and a spread over the rest.
    for ((at = 1; at <= count; at += step)); do
        step=$((at < 300 ? 1 : (count - 300) / 100 + 1))
        FAULT_MALLOC=$at LD_PRELOAD=$faults "$@" >got 2>said </dev/null
        status=$?
        case $status in
        0) cmp -s want got || wrong="allocation $at of $count: status 0, and the output is another" ;;
        2)
            grep -qE "^$tool: .*(memory|allocate)" said || wrong="allocation $at of $count: no message: $(head -1 said)"
            wrong=$wrong$(not_a_beginning)
            ;;
        *) wrong="allocation $at of $count: status $status: $(head -1 said)" ;;
        esac
        [ -z "$wrong" ] || break
    done
    point "$tool: each of $count allocations fails" "$wrong"
}

# TOOL FILE...: the disk is full after so many bytes
full_disk() {
    local tool=$1 wrong='' status room size
    "$@" >want 2>/dev/null </dev/null
    size=$(wc -c <want)
    for room in 1 2 $((size / 2)) $((size - 1)); do
        FAULT_WRITE=$room LD_PRELOAD=$faults "$@" >got 2>said </dev/null
        status=$?
        [ $status -eq 2 ] || wrong="$room bytes of $size: status $status"
        grep -qx "$tool: standard output: No space left on device" said || wrong="$wrong; no message: $(head -1 said)"
        cmp -s -n "$room" got want || wrong="$wrong; other bytes"
    done
    point "$tool: a disk that fills up" "$wrong"
}

# TOOL FILE...: reads and writes of a few bytes, half of them interrupted
slices() {
    local tool=$1 wrong='' slice
    "$@" >want 2>/dev/null </dev/null
    for slice in 1 7 4093; do
        FAULT_SLICE=$slice LD_PRELOAD=$faults "$@" >got 2>said </dev/null || wrong="status $?: $(head -1 said)"
        cmp -s want got || wrong="$wrong; slices of $slice bytes: other output"
    done
    point "$tool: short and interrupted reads and writes" "$wrong"
}

cat >page.html <<'PAGE'
<!DOCTYPE html><html lang="de"><title>Gera ist dabei</title><h1>Gera ist dabei</h1>
<p>Die Stadt Gera ist am 4. Mai 2016 dem Partnerprozess beigetreten. Damit sind es rund 50 Partnerkommunen.</p>
<ul><li>Hamburg (seit 2011)<li>Münster</ul>
PAGE
{ head -17 "$TOP/lib/data/communes.csv"; grep -E ',(Gera|Hamburg|Münster),' "$TOP/lib/data/communes.csv"; } >few.csv
"$BUILD/bin/pp-pages" page.html >pages 2>/dev/null
"$BUILD/bin/pp-extract" --gazetteer few.csv pages >mentions 2>/dev/null
"$BUILD/bin/pp-normalize" --gazetteer few.csv mentions >facts 2>/dev/null
[ -s facts ] || "$TOP/scripts/gen-facts" --size 30K >facts
for what in allocations full_disk slices; do
    $what pp-pages page.html
    $what pp-extract --gazetteer few.csv pages
    $what pp-normalize --gazetteer few.csv mentions
    $what pp-dedupe facts
    $what pp-dedupe --memory 8K facts
    $what pp-stats dates facts
done
echo "1..$n"
