"""The accounting rule: every line that an agent wrote is in exactly one of outbox, ledger, bad/, the count of losses."""

import base64
import hashlib
import json
import shutil
import sqlite3
import tempfile
from pathlib import Path


def decoded(part):
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


class Line:
    """A signed line, not verified: the programs do that."""

    def __init__(self, text):
        self.text = text
        header, payload, _ = text.split(".")
        self.key = json.loads(decoded(header))["kid"]
        self.payload = json.loads(decoded(payload))
        self.seq = self.payload.get("seq")
        self.id = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()[:16]).decode().rstrip("=")

    @staticmethod
    def read(file):
        """None for what is no whole line."""
        try:
            return Line(file.read_bytes().decode("ascii").strip())
        except (ValueError, KeyError, OSError):
            return None


def lines(folder, suffix=".jws"):
    files = sorted(folder.iterdir()) if folder.is_dir() else []
    return [line for file in files if file.name.lower().endswith(suffix) and (line := Line.read(file))]


class State:
    """What an agent's folder holds."""

    def __init__(self, folder):
        self.waiting = lines(folder / "outbox")
        self.bad = lines(folder / "bad")
        self.drafts = [file.name for file in (folder / "outbox").glob("*.tmp")]
        try:
            self.head = json.loads((folder / "head").read_text())
        except (OSError, ValueError):
            # Absent or damaged: then the numbers below tell of it.
            self.head = {"seq": 0, "lost": 0}


class Ledger:
    """What an office has; read from a copy, so that reading puts nothing right."""

    def __init__(self, office):
        self.marks, self.ids, self.complaints = {}, set(), []
        with tempfile.TemporaryDirectory() as copy:
            for file in office.glob("*.sqlite*"):
                shutil.copy(file, copy)
            databases = list(Path(copy).glob("*.sqlite"))
            if not databases:
                self.complaints = ["the office has no database"]
                return
            with sqlite3.connect(databases[0]) as database:
                if (found := database.execute("PRAGMA quick_check").fetchone()[0]) != "ok":
                    self.complaints.append(f"quick_check says {found}")
                rows = database.execute("SELECT kid, seq, lo, hi FROM ledger JOIN machine_key ON number = key").fetchall()
                self.ids = {row[0] for row in database.execute("SELECT id FROM body")}
            database.close()
        self.marks = {(key, seq): lo for key, seq, lo, _ in rows}
        self.complaints += [f"number {seq} of {key} was used twice" for key, seq, _, hi in rows if hi is not None]


def numbers(state, ledger, key):
    """Balances the numbers of the one key that an agent has used: for agents whose disk never failed."""
    kept = state.waiting + state.bad
    complaints = [f"another key was used: {line.key}" for line in kept if line.key != key]
    known = {line.seq for line in kept} | {seq for owner, seq in ledger.marks if owner == key}
    last = max([state.head["seq"]] + [line.seq for line in state.waiting])
    if len(missing := set(range(1, last + 1)) - known) != state.head["lost"]:
        complaints.append(f"the numbers {sorted(missing)} are gone, and {state.head['lost']} are counted as lost")
    if beyond := [seq for seq in known if seq > last]:
        complaints.append(f"the office has {sorted(beyond)}, and the PC stands at {last}: these would be used again")
    return complaints
