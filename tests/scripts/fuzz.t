#!/usr/bin/env bash
# run: once
# TAP: each fuzz target on its seeds and some hundred variations of them, always the same ones.
set -u
cd "$TOP" || exit 2
targets='html source text ndjson csv profile dates state'
if ! printf 'int LLVMFuzzerTestOneInput(const char *d, unsigned long n);
int LLVMFuzzerTestOneInput(const char *d, unsigned long n) { return d && n > 9999999; }' |
    clang -fsanitize=fuzzer,address -x c -o /dev/null - 2>/dev/null; then
    echo '1..0 # SKIP clang has no libFuzzer here'
    exit 0
fi
make -s -j2 B="$BUILD" fuzz-build >"$BUILD/fuzz.log" 2>&1 || { echo "1..1"; echo "not ok 1 - the targets build"; sed 's/^/# /' "$BUILD/fuzz.log" | tail -20; exit 0; }
n=0
for target in $targets; do
    n=$((n + 1))
    if FUZZ_RUNS=500 scripts/fuzz "$BUILD" "$target" >/dev/null 2>&1; then
        echo "ok $n - $target"
    else
        echo "not ok $n - $target"
        grep -E 'ERROR|SUMMARY|Test unit' "$BUILD/fuzz/$target.log" | sed 's/^/# /'
    fi
done
echo "1..$n"
