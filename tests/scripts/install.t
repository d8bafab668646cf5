#!/usr/bin/env bash
# run: once
# TAP: make install honours DESTDIR and PREFIX, what it installs works where it is, make uninstall leaves nothing.
set -u
# shellcheck source=tests/support/tap.sh
. "$TOP/tests/support/tap.sh"

in_make() { make -C "$TOP" --no-print-directory -s B="$BUILD" DESTDIR="$PWD/root" PREFIX=/opt/pp "$@"; }
all_there() { # FOLDER FILE...: each FILE is in FOLDER, byte for byte
    local folder=$1 file
    shift
    for file; do cmp "$file" "$folder/${file##*/}" || return 1; done
}
same_output() { # TOOL FILE: the installed tool, far from the sources, gives what the built one gives
    # Data is found beside the program, not by the working directory, PATH or the environment.
    (cd / && env -i "$OLDPWD/$prefix/bin/$1" "$2") >installed 2>&1 || return 1
    "$BUILD/bin/$1" "$2" >built 2>&1 || return 1
    cmp installed built && [ -s installed ]
}

prefix=root/opt/pp
ok 'make install' in_make install
ok 'tools' all_there $prefix/bin "$BUILD"/bin/pp-*
ok 'man pages' all_there $prefix/share/man/man1 "$TOP"/cmd/*.1
ok 'gazetteer' all_there $prefix/share/pp-tools "$TOP"/lib/data/*.csv
ok 'profiles' all_there $prefix/share/pp-tools/profiles "$TOP"/lib/data/profiles/*.json
for tool in "$BUILD"/bin/pp-*; do
    tool=${tool##*/}
    ok "$tool: completion" bash -n $prefix/share/bash-completion/completions/"$tool"
    ok "$tool: --version" $prefix/bin/"$tool" --version
done
printf 'Am 7. Dezember 2018 trat die Stadt Gera dem Partnerprozess bei.\n' >page.txt
ok 'pp-extract finds its data' same_output pp-extract "$PWD/page.txt"
"$BUILD/bin/pp-extract" page.txt >facts.ndjson
ok 'pp-normalize finds its data' same_output pp-normalize "$PWD/facts.ndjson"
ok 'make uninstall' in_make uninstall
ok 'nothing is left' test -z "$(find root -type f)"
plan
