"""The parts of the torture: what each is about, how often it is tried for a release, and its trials.

A part's trials come as a title, as how many they count, and a function that returns complaints.
"""

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import calls
import kills
import power
import sticks
from programs import Trouble

TOP = Path(__file__).resolve().parents[2]


@dataclass
class Part:
    about: str
    # 0: there are as many as there are.
    count: int
    trials: Callable


def simulated(programs, folder, first, count):
    """Lives of a PC on a simulated disk, four power cuts each: the tests themselves, with other seeds."""
    lives = 250
    for start in range(first // 4 + 1, count // 4 + 1, lives):
        last = min(start + lives - 1, count // 4)
        yield f"seeds {start}-{last}", (last - start + 1) * 4, lambda start=start, last=last: tests(f"{start}-{last}")


def tests(seeds):
    done = subprocess.run(["swift", "test", "--skip-build", "--filter", "PowerCutTests"], cwd=TOP, text=True,
                          capture_output=True, env=os.environ | {"PROBE_SEEDS": seeds})
    if "1 test in 1 suite passed" in done.stdout + done.stderr:
        return []
    return re.findall(r"seed \d+: .*", done.stdout) or [(done.stdout + done.stderr)[-600:]]


def failing_calls(programs, folder, first, count):
    # Without a count all of them; with one, as many, spread over all.
    every = list(calls.trials(programs, folder))
    chosen = every if not count else [every[number * len(every) // count] for number in range(min(count, len(every)))]
    for title, trial in chosen[first:]:
        yield title, 1, trial


def killed(kind):
    def trials(programs, folder, first, count):
        world = kind(programs, folder)
        try:
            for number in range(first + 1, count + 1):
                yield f"kill {number}", 1, lambda number=number: world.kill(number)
        finally:
            world.stop()
    return trials


PARTS = {
    "disk": Part("a simulated disk that drops and reorders what was not synced", 20_000, simulated),
    "calls": Part("a failure at every system call of the real programs", 0, failing_calls),
    "agent": Part("kill -9 of an agent at work", 1000, killed(kills.Agents)),
    "collector": Part("kill -9 of a collector under load", 1000, killed(kills.Collectors)),
    "power": Part("power cuts of an emulated PC", 200, power.trials),
    "stick": Part("sticks pulled out, cut at a sector", 1000, sticks.trials),
}
