#!/usr/bin/env bash
# run: once
# TAP: one point a linter. What is wrong is shown as the linter says it.
set -u

lint() { # TARGET COMMAND
    n=$((n + 1))
    if ! command -v "$2" >/dev/null; then
        echo "ok $n - $1 # SKIP $2 is not installed"
    elif said=$(make -C "$TOP" --no-print-directory -s -k -j2 B="$BUILD" "$1" 2>&1); then
        echo "ok $n - $1"
    else
        echo "not ok $n - $1"
        printf '%s\n' "$said" | head -60 | sed 's/^/# /'
    fi
}

n=0
lint lint-top make
lint lint-format clang-format
lint lint-man mandoc
lint lint-scripts shellcheck
lint lint-tidy clang-tidy
echo "1..$n"
