#!/usr/bin/env python3
"""TAP: pp-dedupe --state --ledger, whatever happens to the machine."""
import json
import os
import pathlib
import random
import resource
import shutil
import signal
import sqlite3
import subprocess

import unprivileged
from tap import check, plan, skip

TOOL = os.environ["BUILD"] + "/bin/pp-dedupe"
TOP = os.environ["TOP"]
KILLS = 20 if "SANITIZE" in os.environ else 200
HERE = pathlib.Path.cwd()


def command(night, *more):
    return [TOOL, "--state", "state", "--ledger", "ledger", "--now", f"2024-01-0{night}", HERE / f"night{night}", *more]


def run(night, folder, *more, **how):
    how.setdefault("stdout", subprocess.DEVNULL)
    return subprocess.run(command(night, *more), cwd=folder, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          text=True, **how)


def contents(folder):
    return {p.name: p.read_bytes() for p in sorted(folder.iterdir())}


def fresh(name, source=None):
    folder = HERE / name
    shutil.rmtree(folder, ignore_errors=True)
    if source:
        shutil.copytree(source, folder)
    else:
        folder.mkdir()
    return folder


def differences(a, b):
    return " ".join(name for name in sorted({*a, *b}) if a.get(name) != b.get(name))


def make_nights():
    facts = subprocess.run([TOP + "/scripts/gen-facts", "--size", "500K"], check=True, capture_output=True,
                           text=True).stdout.splitlines(True)
    (HERE / "night1").write_text("".join(facts))
    chance = random.Random(7)
    changed = []
    for line in facts:
        if '"type":"page"' in line or chance.random() > 0.2:
            changed.append(line.replace('"value":1', '"value":2') if chance.random() < 0.3 else line)
    (HERE / "night2").write_text("".join(changed))
    (HERE / "night3").write_text("".join(changed[:40]))  # small nights: 4, then 3
    (HERE / "night4").write_text("".join(facts[:40]))


def kill_at_random(first, second):
    """From nothing and from a first night: kill, run again, and compare with a run that nobody disturbed."""
    chance = random.Random(1)
    spans = {1: first[1], 2: second[1]}  # follow the machine's speed, so that most runs are caught
    killed = trial = 0
    while killed < KILLS and trial < 10 * KILLS:
        trial += 1
        night, source, want = (1, None, first[0]) if trial % 2 else (2, HERE / "one", second[0])
        folder = fresh("disturbed", source)
        process = subprocess.Popen(command(night), cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        try:
            process.wait(chance.random() * spans[night])
            spans[night] *= 0.95
            continue
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            spans[night] *= 1.01
        if process.returncode != -signal.SIGKILL:
            continue
        killed += 1
        again = run(night, folder)
        if again.returncode != 0:
            return f"trial {trial}: status {again.returncode}: {again.stderr}"
        wrong = differences(contents(folder), want)
        if wrong:
            return f"trial {trial}: {wrong} differ"
    return "" if killed == KILLS else f"only {killed} runs were caught"


def timed(night, folder):
    before = os.times().elapsed
    done = run(night, folder)
    if done.returncode:
        check(f"night {night}", done.stderr)
    return contents(folder), os.times().elapsed - before


def limited(size):
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return limit


def check_limit(want):
    """The disk is full after so many bytes of any file: state, its journal, ledger or temporary files."""
    before = contents(HERE / "one")
    sizes = [0, 1, 4096, 20000, len(before["ledger"]) - 1, len(before["ledger"]) + 1, len(want["ledger"]) - 1,
             len(before["state"]), len(before["state"]) + 4096, len(want["state"]) - 1]
    for size in sizes:
        folder = fresh("full", HERE / "one")
        done = run(2, folder, preexec_fn=limited(size))
        if done.returncode != 2 or not done.stderr.startswith("pp-dedupe: "):
            return f"limit {size}: status {done.returncode}: {done.stderr}"
        again = run(2, folder)
        if again.returncode or differences(contents(folder), want):
            return f"limit {size}: {again.returncode} {again.stderr} {differences(contents(folder), want)}"
    return ""


def check_output(want):
    before = contents(HERE / "one")
    closed = "exec >&-; exec \"$@\""
    early = "\"$@\" 2>said | head -n 1 >/dev/null; status=${PIPESTATUS[0]}; cat said >&2; exit $status"
    for name, shell in (("/dev/full", "exec \"$@\" >/dev/full"), ("closed", closed), ("head", early)):
        folder = fresh("output", HERE / "one")
        done = subprocess.run(["bash", "-c", shell, "bash", *command(2)], cwd=folder, stderr=subprocess.PIPE, text=True)
        (folder / "said").unlink(missing_ok=True)
        if done.returncode != 2 or "nothing was committed" not in done.stderr:
            return f"{name}: status {done.returncode}: {done.stderr}"
        if differences(contents(folder), before):
            return f"{name}: {differences(contents(folder), before)} differ"
        run(2, folder)
        if differences(contents(folder), want):
            return f"{name}: the run after it differs in {differences(contents(folder), want)}"
    return ""


def check_two_at_once():
    folder = fresh("two", HERE / "one")
    before = contents(folder)
    first = subprocess.Popen(command(2)[:-1], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    first.stdin.write(b'{"type":"other"}\n' * 18000)  # its output shows that it reads, and so that it has the lock
    first.stdin.flush()
    first.stdout.read(10)
    second = run(2, folder)
    first.kill()
    first.communicate()
    (folder / "state-journal").unlink(missing_ok=True)
    if second.returncode != 2 or "another run is using this state" not in second.stderr:
        return f"status {second.returncode}: {second.stderr}"
    return differences(contents(folder), before)


def check_dump(want):
    """A run that would commit while a dump is read waits for it."""
    folder = fresh("dumped", HERE / "one")
    dump = subprocess.Popen([TOOL, "--state", "state", "--dump"], cwd=folder, stdout=subprocess.PIPE)
    dump.stdout.read(10)  # now it reads, until its pipe is full
    process = subprocess.Popen(command(2), cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, text=True)
    try:
        process.wait(1)
    except subprocess.TimeoutExpired:
        pass
    dump.stdout.read()
    said = process.communicate()[1]
    if dump.wait() or process.returncode:
        return f"status {dump.returncode}, {process.returncode}: {said}"
    return differences(contents(folder), want)


def check_read_only(want):
    """The folder, the state or the ledger is read-only, or the folder is and is empty: refused, and all is as it was."""
    said = {"folder": "state: its folder cannot be written, which needs a journal beside it", "state": "state: attempt to write a readonly database",
            "ledger": "ledger: Permission denied", "empty": "state: cannot be made: its folder cannot be written"}
    for what, message in said.items():
        folder = fresh("locked", None if what == "empty" else HERE / "one")
        before = contents(folder)
        locked = folder / what if what in before else folder
        locked.chmod(0o555)
        done = run(2, folder, preexec_fn=unprivileged.drop)
        locked.chmod(0o755)
        if done.returncode != 2 or done.stderr != f"pp-dedupe: {message}\n" or done.stdout:
            return f"{what}: status {done.returncode}: {done.stderr}"
        if differences(contents(folder), before):
            return f"{what}: {differences(contents(folder), before)} differ"
        again = run(2, folder)
        if what != "empty" and (again.returncode or differences(contents(folder), want)):
            return f"{what}: the next run: {again.returncode} {again.stderr} {differences(contents(folder), want)}"
    return ""


def kill_at_each_change(source, night, want):
    """Killed before it changes a file for the first, second, ... time, and run again."""
    environment = {**os.environ, "LD_PRELOAD": str(faults)}
    for at in range(1, 2000):
        folder = fresh("stopped", source)
        done = run(night, folder, env={**environment, "FAULT_KILL": str(at)})
        if done.returncode == 0:
            return "" if at > 20 else f"only {at} changes"
        again = run(night, folder)
        if done.returncode != -signal.SIGKILL or again.returncode or differences(contents(folder), want):
            return (f"change {at}: {done.returncode} {done.stderr} {again.returncode} {again.stderr} "
                    f"{differences(contents(folder), want)}")
    return "no end"


def check_migration():
    """An interrupted migration is rolled back and done again: as if nothing had been."""
    older, migrated = fresh("older"), fresh("migrated")
    run(4, older)
    shutil.copytree(older, migrated, dirs_exist_ok=True)
    with sqlite3.connect(older / "state") as db:
        db.execute("ALTER TABLE page DROP COLUMN kept_since")
        db.execute("PRAGMA user_version = 1")
    db.close()
    undisturbed = fresh("undisturbed", older)
    done, as_ever = run(3, undisturbed), run(3, migrated)
    if done.returncode or as_ever.returncode or (undisturbed / "ledger").read_bytes() != (migrated / "ledger").read_bytes():
        return f"{done.returncode} {done.stderr}: what is migrated says something else"
    return kill_at_each_change(older, 3, contents(undisturbed))


def check_falsified():
    """A sound database whose rows are none of ours: told as facts would be made up, or told without end."""
    base = fresh("sound")
    run(4, base)
    for change in ("UPDATE fact SET id = 0 WHERE id = (SELECT min(id) FROM fact)", "DELETE FROM statement",
                   "UPDATE statement SET record = '{'", "UPDATE statement SET record = '{}'"):
        folder = fresh("falsified", base)
        with sqlite3.connect(folder / "state") as db:
            db.execute(change)
        db.close()
        before = contents(folder)
        done = subprocess.run([TOOL, "--state", "state", "--dump"], cwd=folder, capture_output=True, text=True, timeout=60)
        if done.returncode != 2 or done.stderr != "pp-dedupe: state: state is damaged; left as it is\n":
            return f"{change}: status {done.returncode}: {done.stderr}"
        if not all(json.loads(line)["evidence"] for line in done.stdout.splitlines()):
            return f"{change}: a fact without evidence"
        if differences(contents(folder), before):
            return f"{change}: {differences(contents(folder), before)} differ"
    return ""


def check_small_nights():
    """The first night, which makes the files, and the second."""
    first = fresh("small")
    run(4, first)
    second = fresh("smaller", first)
    run(3, second)
    return kill_at_each_change(None, 4, contents(first)) or kill_at_each_change(first, 3, contents(second))


def check_allocations():
    """Each allocation fails, one in each run: a message, and the next run ends as if nothing had been. SQLite calls it
    otherwise where it opens a file for a temporary table."""
    base = fresh("few")
    run(4, base)
    want = fresh("want", base)
    count = HERE / "count"
    run(3, want, env={**os.environ, "FAULT_COUNT": str(count), "LD_PRELOAD": str(faults)})
    if run(3, want, "--now", "2024-01-05").returncode:
        return "the undisturbed run fails"
    total = int(count.read_text().split()[-1])
    for at in [*range(1, min(total, 150)), *range(150, total, max(1, total // 150))]:
        folder = fresh("starved", base)
        done = run(3, folder, env={**os.environ, "FAULT_MALLOC": str(at), "LD_PRELOAD": str(faults)})
        told = "memory" in done.stderr or "temporary database file" in done.stderr
        if done.returncode not in (0, 2) or (done.returncode == 2 and not told):
            return f"allocation {at} of {total}: status {done.returncode}: {done.stderr}"
        run(3, folder)
        run(3, folder, "--now", "2024-01-05")
        if differences(contents(folder), contents(want)):
            return f"allocation {at} of {total}: {differences(contents(folder), contents(want))} differ"
    return ""


def check_spill():
    folder = fresh("spill")
    for size in (1, 4096, 100000):
        done = subprocess.run([TOOL, "--memory", "64K", "--tmpdir", ".", HERE / "night1"], cwd=folder,
                              preexec_fn=limited(size), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if done.returncode != 2 or b"temporary file: " not in done.stderr or (done.stdout and done.stdout[-1:] != b"\n"):
            return f"limit {size}: status {done.returncode}: {done.stderr}"
        if list(folder.iterdir()):
            return f"limit {size}: left {list(folder.iterdir())}"
    return ""


make_nights()
one = fresh("one")
first = timed(1, one)
second = timed(2, fresh("both", one))
check(f"{KILLS} runs killed and run again end as undisturbed ones", kill_at_random(first, second))
check("a full disk: state, journal and ledger", check_limit(second[0]))
check("output that cannot be written: nothing is committed", check_output(second[0]))
check("two runs at once", check_two_at_once())
check("a run while a dump is read", check_dump(second[0]))
if unprivileged.works(HERE / "probe"):
    check("a folder that is read-only", check_read_only(second[0]))
else:
    skip("a folder that is read-only", "root may write everywhere here")
faults = pathlib.Path(os.environ["BUILD"]) / "tests/faults.so"
for name, test in (("each allocation fails", check_allocations), ("killed at each change of a file", check_small_nights),
                   ("killed at each change of a file while an older state is migrated", check_migration)):
    if faults.exists() and "SANITIZE" not in os.environ:
        check(name, test())
    else:
        skip(name, "the sanitizers want malloc for themselves")
check("a state that was tampered with", check_falsified())
check("a full disk: spilled facts", check_spill())
plan()
