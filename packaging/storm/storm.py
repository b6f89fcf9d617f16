"""Sends what a whole province sends at once, and holds the books: see run."""
import argparse
import asyncio
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

from pcs import PC, Kit, line_id, unb64u


def parse():
    parser = argparse.ArgumentParser(prog="packaging/storm/run")
    parser.add_argument("what", choices=["storm", "slow", "soak"])
    parser.add_argument("--probe", required=True)
    parser.add_argument("--collector", required=True)
    parser.add_argument("--recording", required=True)
    parser.add_argument("--pcs", type=int, default=40_000)
    parser.add_argument("--rate", type=float, default=500, help="reports a second")
    parser.add_argument("--clients", type=int, default=200, help="at one time")
    parser.add_argument("--slow-clients", type=int, default=500)
    parser.add_argument("--seconds", type=float, default=0, help="stop after so long; 0 is when all were sent")
    return parser.parse_args()


class Office:
    """A real collector with real files, in a folder of its own."""

    def __init__(self, program, schools=20):
        self.folder = tempfile.mkdtemp(prefix="probe-storm-")
        self.data = f"{self.folder}/office"
        self.program = program
        self.call("init", "--district", "Storm")
        self.kits = [self.kit(f"School {number}") for number in range(schools)]
        self.server = subprocess.Popen(
            [program, "serve", "--data", self.data, "--port", "0"], stdout=subprocess.PIPE, text=True)
        self.port = int(self.server.stdout.readline().rsplit(":", 1)[1])

    def call(self, *arguments):
        return subprocess.run(
            [self.program, *arguments, "--data", self.data], check=True, capture_output=True, text=True).stdout

    def kit(self, school):
        file = f"{self.folder}/{school}.kit"
        self.call("kit", "--school", school, "--max", "5000", "-o", file)
        return Kit(file)

    def resident(self):
        """Bytes of memory that the server takes, and descriptors that it holds open."""
        with open(f"/proc/{self.server.pid}/statm", encoding="ascii") as file:
            pages = int(file.read().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE"), len(os.listdir(f"/proc/{self.server.pid}/fd"))

    def stop(self):
        self.server.send_signal(signal.SIGTERM)
        return self.server.wait(60)

    def stored(self):
        """How many reports the ledger remembers, and how many of them twice with different content."""
        database = sqlite3.connect(f"file:{self.data}/fleet.sqlite?mode=ro", uri=True)
        return database.execute("SELECT count(*), count(hi) FROM ledger").fetchone()


class Books:
    """What was sent, and what was answered."""

    def __init__(self):
        self.sent = set()
        self.acknowledged = set()
        self.times = []
        self.turned_away = 0
        self.failed = 0
        self.memory = 0
        self.descriptors = 0

    def show(self, office, took):
        times = sorted(self.times) or [0]
        rows, forks = office.stored()
        lost = len(self.acknowledged) - rows
        print(f"reports sent {len(self.sent)}, acknowledged {len(self.acknowledged)}, in the ledger {rows}")
        print(f"lost {max(0, lost)}, doubled {forks}, asked to come later {self.turned_away}, connections failed {self.failed}")
        print(f"{len(self.acknowledged) / took:.0f} reports/s for {took:.0f} s")
        for share in (50, 99, 100):
            print(f"p{share} {times[min(len(times) - 1, len(times) * share // 100)] * 1000:.0f} ms")
        print(f"memory at most {self.memory / 2**20:.0f} MiB, descriptors at most {self.descriptors}")
        return lost <= 0 and forks == 0 and self.sent == self.acknowledged


async def hand_in(port, lines, books):
    """One PC's visit, on a connection of its own as the agent's are. Tells when to come again, or `None`."""
    body = "\n".join(lines).encode()
    start = time.monotonic()
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"POST /v1/reports HTTP/1.1\r\nHost: office\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        answer = await reader.read()
        writer.close()
    except OSError:
        books.failed += 1
        return 1
    head, _, text = answer.partition(b"\r\n\r\n")
    status = int(head.split(b" ")[1]) if head else 0
    if status != 200:
        books.turned_away += 1
        return 1
    books.times.append(time.monotonic() - start)
    for line in text.decode().split():
        books.acknowledged |= set(json.loads(unb64u(line.split(".")[1]))["ok"])
    return None


async def visit(port, lines, books, room):
    async with room:
        while (wait := await hand_in(port, lines, books)) is not None:
            await asyncio.sleep(wait * random.random())


async def watch(office, books, end):
    while not end.is_set():
        memory, descriptors = office.resident()
        books.memory, books.descriptors = max(books.memory, memory), max(books.descriptors, descriptors)
        await asyncio.sleep(1)


async def dawdle(port, end):
    """Sends a request a byte at a time, and begins anew when it is cut off."""
    while not end.is_set():
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"POST /v1/reports HTTP/1.1\r\n")
            while not end.is_set() and not writer.is_closing():
                writer.write(b"X")
                await writer.drain()
                await asyncio.sleep(0.5)
        except OSError:
            await asyncio.sleep(0.5)


async def play(options, office, books, reports):
    end = asyncio.Event()
    room = asyncio.Semaphore(options.clients)
    others = [asyncio.create_task(watch(office, books, end))]
    if options.what == "slow":
        others += [asyncio.create_task(dawdle(office.port, end)) for _ in range(options.slow_clients)]
        await asyncio.sleep(2)
    start = time.monotonic()
    visits = []
    for number, lines in enumerate(reports):
        due = start + number / options.rate
        if options.seconds and due - start > options.seconds:
            break
        if (delay := due - time.monotonic()) > 0:
            await asyncio.sleep(delay)
        books.sent |= {line_id(line) for line in lines}
        visits.append(asyncio.create_task(visit(office.port, lines, books, room)))
        if number % 1000 == 0:
            memory, _ = office.resident()
            print(f"{number} sent, {len(books.acknowledged)} acknowledged, {memory / 2**20:.0f} MiB", file=sys.stderr)
    await asyncio.gather(*visits)
    took = time.monotonic() - start
    end.set()
    await asyncio.gather(*others)
    return took


def reports_of(pcs, repeat):
    """Each PC once, one in twenty of them twice with the same report; again and again where `repeat`."""
    while True:
        for pc in pcs:
            line = pc.report(int(time.time()))
            yield [line]
            if random.random() < 0.05:
                yield [line]
        if not repeat:
            return


def main():
    options = parse()
    printed = subprocess.run(
        [options.probe, "--print", "--json", "--recording", options.recording], capture_output=True, text=True).stdout
    machine = json.loads(printed)["machine"]
    office = Office(options.collector)
    print(f"the office is in {office.folder}", file=sys.stderr)
    pcs = [PC(number, office.kits[number % len(office.kits)], machine) for number in range(options.pcs)]
    books = Books()
    took = asyncio.run(play(options, office, books, reports_of(pcs, options.what == "soak")))
    status = office.stop()
    right = books.show(office, took)
    print("the server ended well" if status == 0 else f"the server ended with {status}")
    sys.exit(0 if right and status == 0 else 1)


main()
