"""TAP for the test scripts: points as they come, and the plan behind the last one."""
count = 0


def point(good, name, *why):
    """One test point; `why`: what to show of it where it is not good."""
    global count
    count += 1
    print(f"{'ok' if good else 'not ok'} {count} - {name}", flush=True)
    if not good:
        for line in why:
            print("#", str(line)[:1500].replace("\n", "\n# "), flush=True)


def check(name, wrong):
    """A point that is good if nothing is wrong."""
    point(not wrong, name, wrong)


def skip(name, why):
    global count
    count += 1
    print(f"ok {count} - {name} # SKIP {why}", flush=True)


def skip_all(why):
    print(f"1..0 # SKIP {why}")
    raise SystemExit


def plan():
    print(f"1..{count}")
