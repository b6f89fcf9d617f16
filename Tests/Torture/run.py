"""Runs the parts of the torture: run.py [--programs DIR] [--folder DIR] [--afresh] [PART[=COUNT]…]."""

import argparse
import shutil
import signal
import sys
import time
from pathlib import Path

import parts
from programs import Programs, Trouble
from progress import Progress, Ticker

HERE = Path(__file__).resolve().parent


def chosen(words):
    """The parts to run and how often, in the order of PARTS."""
    counts = dict((word.split("=") + [None])[:2] for word in words) or {name: None for name in parts.PARTS}
    if strange := sorted(set(counts) - set(parts.PARTS)):
        sys.exit(f"There is no part {', '.join(strange)}: there are {', '.join(parts.PARTS)}.")
    return [(name, int(counts[name]) if counts[name] else part.count) for name, part in parts.PARTS.items() if name in counts]


def run(name, part, count, programs, progress):
    record = progress.of(name)
    record["of"] = count or record["of"]
    if count and record["done"] >= count:
        return
    print(f"== {name}: {part.about}", flush=True)
    ticker, first = Ticker(20), record["done"]
    work = progress.folder / name
    trials = part.trials(programs, work, first, count)
    for title, size, trial in trials:
        start = time.monotonic()
        try:
            complaints = trial()
        except Trouble as trouble:
            complaints = [str(trouble)]
        progress.add(name, size, complaints, title, time.monotonic() - start)
        for complaint in complaints:
            print(f"   {title}: {complaint}", flush=True)
        ticker.tell(f"   {record['done']} of {record['of'] or 'all'}, {record['failed']} failed")
    record["of"] = record["of"] or record["done"]
    progress.save()


def main():
    words = argparse.ArgumentParser(description="Cuts, kills and faults; stopped, it goes on where it was.")
    words.add_argument("--programs", type=Path, default=Path(".build/debug"), help="the folder of probe and probe-collector")
    words.add_argument("--guest", type=Path, default=Path(".build/release/probe"), help="a probe that runs on a plain Debian")
    words.add_argument("--folder", type=Path, default=Path(".build-torture"), help="where progress is kept")
    words.add_argument("--afresh", action="store_true", help="forget what was done before")
    words.add_argument("parts", nargs="*", metavar="PART[=COUNT]", help=", ".join(parts.PARTS))
    asked = words.parse_args()
    if asked.afresh:
        shutil.rmtree(asked.folder, ignore_errors=True)
    asked.folder.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    progress = Progress(asked.folder.resolve())
    names = chosen(asked.parts)
    try:
        programs = Programs(asked.programs.resolve(), asked.guest.resolve())
        for name, count in names:
            run(name, parts.PARTS[name], count, programs, progress)
    except Trouble as trouble:
        sys.exit(str(trouble))
    except KeyboardInterrupt:
        print("\nStopped; the same command goes on from here.")
    print(progress.table())
    failed = sum(progress.of(name)["failed"] for name, _ in names)
    if failed:
        print(f"What failed is in {progress.folder / 'failures.txt'}.")
    sys.exit(failed != 0)


main()
