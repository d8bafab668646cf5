# shellcheck shell=bash
# TAP for the test scripts: . "$TOP/tests/support/tap.sh"; points; plan
points=0

ok() { # NAME COMMAND...: a point that is good when the command succeeds
    local name=$1
    shift
    points=$((points + 1))
    if "$@" >said 2>&1; then echo "ok $points - $name"; else
        echo "not ok $points - $name"
        head -20 said | sed 's/^/# /'
    fi
}

plan() { echo "1..$points"; }

skip() { # NAME WHY
    points=$((points + 1))
    echo "ok $points - $1 # SKIP $2"
}
