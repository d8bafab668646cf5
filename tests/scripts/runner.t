#!/usr/bin/env bash
# run: once
# TAP: the runner sees what it should see. A copy of it runs in a small tree of tests that pass, fail and are skipped.
# shellcheck disable=SC2016 # the cases and pages that are written here expand their own
set -u

n=0
closes() { # NAME STATUS CLOSING_LINE WHAT...
    local name=$1 status=$2 line=$3
    shift 3
    n=$((n + 1))
    tree/tests/run --build tree/build "$@" >said 2>&1 </dev/null
    local got=$?
    if [ $got -eq "$status" ] && [ "$(tail -n 1 said)" = "$line" ]; then echo "ok $n - $name"; else
        echo "not ok $n - $name"
        sed 's/^/# /' said
        echo "# status $got, expected $status: $line"
    fi
}
golden() { # NAME CMD OUT [ERR STATUS]
    local folder=tree/tests/cases/tool/$1
    mkdir -p "$folder"
    printf '%s\n' "$2" >"$folder/cmd"
    printf '%s' "$3" >"$folder/out"
    [ -z "${4-}" ] || printf '%s' "$4" >"$folder/err"
    [ -z "${5-}" ] || echo "$5" >"$folder/status"
}
man() { # NAME: the lines of its display from standard input
    { printf '.Sh EXAMPLES\n.Bd -literal\n'; cat; printf '.Ed\n'; } >"tree/cmd/$1.1"
}
script() { # NAME: from standard input
    cat >"tree/tests/scripts/$1.t"
    chmod +x "tree/tests/scripts/$1.t"
}

mkdir -p tree/tests/scripts tree/build/bin tree/cmd
cp "$TOP/tests/run" tree/tests/
ln -s "$BUILD/locale" tree/build/locale

golden good 'echo a; cat given' $'a\nb\n'
echo b >tree/tests/cases/tool/good/given
golden out 'echo a' $'b\n'
golden newline 'printf a' $'a\n'
golden err 'echo a; echo oops >&2' $'a\n'
golden err-good 'echo oops >&2; exit 1' '' $'oops\n' 1
golden status 'exit 1' ''
golden pipefail 'false | cat' ''
golden skips 'echo "skip: no corpora"; exit 77' ''
golden locale 'echo $LC_ALL$LANG' $'C\n'
closes 'a case that passes' 0 '1 passed, 0 failed' cases/tool/good
closes 'standard output differs' 1 '0 passed, 1 failed' cases/tool/out
closes 'the last newline counts' 1 '0 passed, 1 failed' cases/tool/newline
closes 'standard error must be empty' 1 '0 passed, 1 failed' cases/tool/err
closes 'standard error and status as expected' 0 '1 passed, 0 failed' cases/tool/err-good
closes 'the status differs' 1 '0 passed, 1 failed' cases/tool/status
closes 'a failure inside a pipe' 1 '0 passed, 1 failed' cases/tool/pipefail
closes 'a skipped case alone is no test' 1 '0 passed, 1 failed, 1 skipped' cases/tool/skips
golden collation 'touch B; echo [a-b]' $'[a-b]\n'
closes 'globs do not depend on the locale' 0 '1 passed, 0 failed' cases/tool/collation
closes 'the other locale is really tried' 1 '0 passed, 1 failed' cases/tool/locale
closes 'nothing of that name' 1 '0 passed, 1 failed' cases/tool/none
closes 'all of a folder' 1 '3 passed, 6 failed, 1 skipped' cases/tool

man good <<'EXAMPLE'
$ echo a \e
> \&b
a b
$ seq 9
1
\&...
9
$ false
$ echo $?
1
$ word=one; cd /
$ echo $word; pwd
one
/
EXAMPLE
man bad <<'EXAMPLE'
$ echo a
b
$ true
EXAMPLE
man fails <<'EXAMPLE'
$ false
EXAMPLE
echo '.Sh EXAMPLES' >tree/cmd/none.1
closes 'examples that are true' 0 '6 passed, 0 failed' man/good.1
closes 'an example that is not' 1 '1 passed, 1 failed' man/bad.1
closes 'an example that fails' 1 '0 passed, 1 failed' man/fails.1
closes 'a page without examples' 1 '0 passed, 1 failed' man/none.1
printf '# x\n```console\n$ echo a\na\n```\n' >tree/README.md
closes 'an example of the README' 0 '1 passed, 0 failed' readme

script good <<<$'#!/bin/sh\nprintf "ok 1 - a\\nok 2 - b # SKIP no c\\n1..2\\n"'
script plan <<<$'#!/bin/sh\nprintf "ok 1 - a\\n1..2\\n"'
script dies <<<$'#!/bin/sh\nprintf "ok 1 - a\\n1..1\\n"; exit 3'
script fails <<<$'#!/bin/sh\nprintf "not ok 1 - a\\n1..1\\n"; exit 1'
closes 'a script' 0 '1 passed, 0 failed, 1 skipped' scripts/good
closes 'a script that stops early' 1 '1 passed, 1 failed' scripts/plan
closes 'a script that dies' 1 '1 passed, 1 failed' scripts/dies
closes 'a script with a failed point' 1 '0 passed, 1 failed' scripts/fails

closes '--update' 0 'pass cases/tool/out: updated ' --update cases/tool/out
closes 'what was updated passes' 0 '1 passed, 0 failed' cases/tool/out
echo "1..$n"
