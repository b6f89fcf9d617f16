"""An office on this machine, worked by the collector of a package: founded, its kit made, its server run."""

import json
import re
import shutil
import subprocess
import time

from pc import BOUND, Failure


class Office:
    """Within `with`, its server takes reports."""

    def __init__(self, package, folder):
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        subprocess.run(["dpkg-deb", "-x", package, folder / "package"], check=True)
        self.program = str(folder / "package/usr/bin/probe-collector")
        self.unit = folder / "package/lib/systemd/system/probe-collector.service"
        self.run("init", "--district", "Emulated", "--root-key", folder / "root-key")

    def run(self, *words):
        done = subprocess.run([self.program, *words, "--data", self.folder / "data"], capture_output=True, text=True)
        if done.returncode:
            raise Failure(f"probe-collector {words[0]} ended with {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def __enter__(self):
        self.log = open(self.folder / "serve.log", "w+")
        self.server = subprocess.Popen(
            BOUND + [self.program, "serve", "--port", "0", "--data", self.folder / "data"], stdout=self.log, stderr=self.log)
        for _ in range(300):
            found = re.search(r"Listening on http://[^ ]*:(\d+)", (self.folder / "serve.log").read_text())
            if found:
                self.port = found[1]
                return self
            time.sleep(0.1)
        self.__exit__()
        raise Failure(f"probe-collector serve does not listen: {(self.folder / 'serve.log').read_text()[-400:]}")

    def __exit__(self, *_):
        self.server.kill()
        self.server.wait()
        self.log.close()

    def kit(self):
        """A kit whose PCs send to this machine, as an emulated PC sees it."""
        file = self.folder / "school.kit"
        self.run("kit", "--school", "Emulated school", "--url", f"http://10.0.2.2:{self.port}",
                 "--root-key", self.folder / "root-key", "-o", file)
        return file

    def codes(self):
        return [row["code"] for row in json.loads(self.run("priorities", "--format", "json"))["rows"]]
