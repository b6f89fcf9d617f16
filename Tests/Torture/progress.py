"""Keeps what was tried in a folder, so that a run that was stopped goes on where it was."""

import json
import time


class Progress:
    def __init__(self, folder):
        self.folder, self.file = folder, folder / "progress.json"
        self.parts = json.loads(self.file.read_text()) if self.file.exists() else {}

    def of(self, part):
        return self.parts.setdefault(part, {"done": 0, "failed": 0, "seconds": 0, "of": 0})

    def add(self, part, count, complaints, name, seconds):
        """One more trial, or several at once."""
        record = self.of(part)
        record["done"] += count
        record["seconds"] = round(record["seconds"] + seconds, 1)
        if complaints:
            record["failed"] += 1
            with open(self.folder / "failures.txt", "a") as file:
                file.write("".join(f"{part}: {name}: {complaint}\n" for complaint in complaints))
        self.save()

    def save(self):
        # A file beside it that takes its name: this may be stopped at any moment too.
        draft = self.file.with_suffix(".part")
        draft.write_text(json.dumps(self.parts, indent=1))
        draft.rename(self.file)

    def table(self):
        rows = [("part", "done", "of", "failed", "minutes")]
        rows += [(name, *(str(part[word]) for word in ("done", "of", "failed")), f"{part['seconds'] / 60:.1f}")
                 for name, part in self.parts.items()]
        widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
        return "\n".join("  ".join([row[0].ljust(widths[0])] + [word.rjust(width) for word, width in zip(row[1:], widths[1:])])
                         for row in rows)


class Ticker:
    """Tells now and then how far it has come."""

    def __init__(self, seconds):
        self.seconds, self.last = seconds, time.monotonic()

    def tell(self, text):
        if time.monotonic() - self.last >= self.seconds:
            self.last = time.monotonic()
            print(text, flush=True)
