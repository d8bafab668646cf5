#!/usr/bin/env bash
# TAP: what every tool promises about its command line, and that its man page says what its --help says.
set -u
# shellcheck source=tests/support/tap.sh
. "$TOP/tests/support/tap.sh"

ends() { # STATUS ERR_PATTERN COMMAND...: status, and standard error (all of it) matches
    local status=$1 pattern=$2
    shift 2
    "$@" >out 2>err </dev/null
    local got=$?
    [ $got -eq "$status" ] || { echo "status $got, expected $status"; cat err; return 1; }
    [[ $(<err) =~ ^$pattern$ ]] || { echo "standard error: $(<err)"; return 1; }
}
help_names_itself() { head -1 help | grep -q "^[Uu]sage: $1"; }
# What Tab offers behind these words.
offers() { # TOOL WORD...
    local tool=$1 COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    # shellcheck disable=SC1090
    . <("$tool" --completion) && "_${tool//-/_}" && printf '%s\n' "${COMPREPLY[@]}"
}
documented() { # MAN: every option of --help stands in the page
    local option missing=0
    while read -r option; do
        grep -qE "^\.It .*(Fl|,) -${option#--}( |$)" "$1" || { echo "$option is not in ${1##*/}"; missing=1; }
    done < <(grep -oE '^ +(-[a-zA-Z0-9], )?--[a-z0-9-]+' help | grep -oE -- '--[a-z0-9-]+')
    return $missing
}
sections() { # MAN
    local section
    for section in NAME SYNOPSIS DESCRIPTION 'EXIT STATUS' EXAMPLES 'SEE ALSO'; do
        grep -qxE "\.Sh \"?$section\"?" "$1" || { echo "${1##*/} has no section $section"; return 1; }
    done
}

touch 'a b c'
for path in "$BUILD"/bin/pp-*; do
    tool=${path##*/}
    man=$TOP/cmd/$tool.1
    "$tool" --help >help
    ok "$tool: --help succeeds" ends 0 '' "$tool" --help
    ok "$tool: --help begins with the usage" help_names_itself "$tool"
    ok "$tool: -h is --help" cmp help <("$tool" -h)
    ok "$tool: --version" grep -qxE "$tool [0-9]+\.[0-9]+\.[0-9]+" <("$tool" --version)
    ok "$tool: an unknown option" ends 2 "$tool: .*--no-such.*" "$tool" --no-such
    ok "$tool: --help to a full disk" bash -c "$tool --help >/dev/full 2>err; test \$? -eq 2 && grep -q '^$tool: ' err"
    ok "$tool: --completion is a script" bash -n <("$tool" --completion)
    ok "$tool: completes names with blanks" test "$(offers "$tool" 'a b')" = 'a b c'
    ok "$tool: completes options" test "$(offers "$tool" --vers)" = --version
    ok "$tool: has a man page" test -s "$man"
    ok "$tool: man page has its sections" sections "$man"
    ok "$tool: man page has every option" documented "$man"
done
ok "completes choices" test "$(offers pp-stats -f t) $(offers pp-stats --format n)" = 'table ndjson'
ok "completes files of options" test "$(offers pp-extract -p a) $(offers pp-dedupe --state a)" = 'a b c a b c'
plan
