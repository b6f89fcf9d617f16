"""Starts the PCs, compares, and says how it went: run.py FOLDER PROBE [PC…]."""

import os
import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import fixtures
from compare import Comparison
from pc import Failure, Image, look
from pcs import PCS

HERE = Path(__file__).resolve().parent


def say(*words):
    print(*words, flush=True)


def judge(pc, folder, image, seconds):
    """The lines that tell of one PC, the last of them in short, and whether it passed."""
    start = time.monotonic()
    say(f"… {pc.name}: {pc.about}")
    try:
        seen = look(pc, folder, image, seconds)
        say(f"… {pc.name} has looked at itself, after {time.monotonic() - start:.0f} s")
        result = Comparison(pc, seen)
    except Failure as failure:
        return [f"FAIL {pc.name}: {failure}"], False
    except Exception as error:  # a tool that prints otherwise than it did spoils one PC, not the others
        return [f"FAIL {pc.name}: {type(error).__name__} while comparing: {error}"], False
    lines = [f"       known: {line}" for line in result.known] if "-v" in sys.argv else []
    lines += [f"       wrong: {line}" for line in result.wrong]
    mark = "FAIL" if result.wrong else "ok  "
    counts = f"{result.same} values alike, {len(result.known)} known differences, {len(result.wrong)} wrong"
    return lines + [f"{mark} {pc.name}: {counts} ({time.monotonic() - start:.0f} s)"], not result.wrong


def main():
    folder, probe, *names = (word for word in sys.argv[1:] if word not in ("-v", "--fixtures"))
    folder = Path(folder).resolve()
    if "--fixtures" in sys.argv:
        names = [pc for pc, _ in fixtures.FIXTURES.values()]
    known = {pc.name for pc in PCS}
    if strange := sorted(set(names) - known):
        sys.exit(f"There is no PC {', '.join(strange)}: there are {', '.join(sorted(known))}.")
    chosen = [pc for pc in PCS if pc.name in names or not names]
    # A stop from outside ends this process at once, and with it every QEMU: see BOUND in pc.py.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda number, _: os._exit(128 + number))
    try:
        portable = os.environ.get("PORTABLE")
        programs = {"/probe": Path(probe)} | ({"/portable": Path(portable)} if portable else {})
        image = Image(folder, "run", {"/look": HERE / "look.sh"} | programs)
    except Failure as failure:
        sys.exit(str(failure))
    seconds, at_once = (int(os.environ.get(name, usual)) for name, usual in (("PC_SECONDS", 300), ("PCS_AT_ONCE", 2)))
    with ThreadPoolExecutor(at_once) as pool:
        judged = list(pool.map(lambda pc: judge(pc, folder, image, seconds), chosen))
    for lines, _ in judged:
        say("\n".join(lines))
    passed = sum(good for _, good in judged)
    say(f"{passed} passed, {len(judged) - passed} failed")
    if "--fixtures" in sys.argv and passed == len(judged):
        fixtures.put(folder / "pcs", Path("Tests/Fixtures/Machines"))
    sys.exit(passed != len(judged))


main()
