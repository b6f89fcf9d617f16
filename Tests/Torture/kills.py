"""`kill -9` in the middle of work: of an agent while it reports, sends and takes receipts; of a collector under load."""

import http.client
import random
import shutil
import subprocess
import threading
import time

from books import Ledger, Line, State, lines, numbers
from programs import PC, Office, eventually


class World:
    """An office whose server runs, and PCs that were enrolled with it. Goes on from one trial to the next."""

    def __init__(self, programs, folder, pcs):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.programs, self.folder = programs, folder
        self.office = Office(programs, folder).found()
        self.port = self.office.serve()
        self.office.make_kit(f"http://127.0.0.1:{self.port}")
        self.pcs = [PC(programs, folder / f"pc{number}") for number in range(pcs)]
        self.labels = 0
        for pc in self.pcs:
            pc.probe("kit", self.office.kit)
            self.change(pc)
            pc.key = lines(pc.state / "outbox")[0].key

    def change(self, pc):
        """A new reason to report, and the report."""
        self.labels += 1
        pc.report(f"{self.labels}", self.folder / "stick")

    def complaints(self):
        """Of each PC as it lies there, and of what the office has by then."""
        states = [State(pc.state) for pc in self.pcs]
        ledger = Ledger(self.office.data)
        return ledger.complaints + [f"{pc.state.name}: {complaint}" for pc, state in zip(self.pcs, states)
                                    for complaint in numbers(state, ledger, pc.key)]

    def stop(self):
        self.office.kill()


def daemon(pc):
    return subprocess.Popen([pc.programs.probe, "daemon", "--first-send-within", "0", "--state", pc.state],
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Agents(World):
    """Kills an agent: the daemon, and whatever command runs beside it."""

    def __init__(self, programs, folder):
        super().__init__(programs, folder, 1)
        pc = self.pcs[0]
        start = time.monotonic()
        running = daemon(pc)
        eventually(lambda: not State(pc.state).waiting)
        self.usual = time.monotonic() - start
        running.kill()
        running.wait()

    def kill(self, number):
        chance = random.Random(number)
        pc = self.pcs[0]
        self.labels += 1
        pc.probe("label", f"{self.labels}")
        stick = self.folder / "stick"
        if number % 10 == 0:
            # Receipts lie on it for what a killed daemon may not have heard of.
            self.office.take(stick)
        commands = [["export", stick], ["import", stick], ["send"]]
        running = [daemon(pc)]
        if chance.random() < 0.6:
            words = chance.choice(commands)
            running.append(subprocess.Popen([self.programs.probe, *words, "--state", pc.state],
                                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        self.wait(chance, pc.state / "outbox")
        chance.shuffle(running)
        for process in running:
            process.kill()
            process.wait()
        return self.complaints()


    def wait(self, chance, outbox):
        """Until a random moment, mostly one just after the outbox changed: there most of the work is done."""
        changes = chance.choice([0, 1, 1, 2])
        if changes == 0:
            time.sleep(chance.uniform(0, self.usual))
        for _ in range(changes):
            before = outbox.stat().st_mtime_ns
            eventually(lambda: outbox.stat().st_mtime_ns != before, 10 * self.usual, 0.001)
        time.sleep(chance.choice([0, 0.002, 0.02]) * chance.random())


class Collectors(World):
    """Kills a collector while PCs send and others hand in again what it has."""

    def __init__(self, programs, folder):
        super().__init__(programs, folder, 3)
        self.carried = [line.text for line in lines(self.folder / "stick" / "PROBE")]

    def kill(self, number):
        chance = random.Random(number)
        shutil.rmtree(self.folder / "stick")
        for pc in self.pcs:
            self.change(pc)
        self.carried = (self.carried + [line.text for line in lines(self.folder / "stick" / "PROBE")])[-200:]
        receipts = set()
        work = [threading.Thread(target=self.send, args=[pc]) for pc in self.pcs[:2]]
        work += [threading.Thread(target=self.post, args=[receipts, random.Random(f"{number}.{post}")]) for post in range(3)]
        if self.office.server is None:
            if chance.random() < 0.2:
                self.kill_at_start(chance)
            self.office.serve(self.port)
        for thread in work:
            thread.start()
        time.sleep(chance.uniform(0, 0.4))
        self.office.kill()
        for thread in work:
            thread.join()
        if number % 20 == 0:
            # The third PC has no network, and the others' server rarely lives long enough: receipts come home by stick, before
            # an outbox is full and drops what did arrive.
            self.office.take(self.folder / "stick")
            for pc in self.pcs:
                pc.probe("import", self.folder / "stick")
        # The ledger remembers every report; whole, only a PC's newest 32 are kept.
        stored = Ledger(self.office.data).marks
        given = {line.id: line for line in map(Line, self.carried)}
        complaints = [f"{id} has a receipt and is not stored" for id in receipts if (given[id].key, given[id].seq) not in stored]
        return complaints + self.complaints()

    def kill_at_start(self, chance):
        words = ["serve", "--port", str(self.port), "--data", self.office.data]
        process = subprocess.Popen([self.programs.collector, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, 0.2))
        process.kill()
        process.wait()

    @staticmethod
    def send(pc):
        # That the server goes away meanwhile is what this is about.
        pc.probe("send", good=())

    def post(self, receipts, chance):
        """Hands lines in, one or many at a time, until nobody answers, and keeps what was acknowledged."""
        while True:
            body = "\n".join(chance.sample(self.carried, chance.randint(1, min(40, len(self.carried)))))
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
                connection.request("POST", "/v1/reports", body, {"Content-Type": "text/plain"})
                answer = connection.getresponse().read().decode()
            except (OSError, http.client.HTTPException):
                return
            finally:
                connection.close()
            for text in answer.split():
                receipts.update(Line(text).payload["ok"])
