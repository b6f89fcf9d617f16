"""PCs that exist on paper only: each with a key of its own, writing reports as the agent does.

An independent implementation of the envelope (JWS compact, RFC 7515; Ed25519 by the package `cryptography`).
"""
import base64
import hashlib
import hmac
import json
import secrets

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def b64u(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64u(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def line_id(line):
    return b64u(hashlib.sha256(line.encode()).digest()[:16])


class Kit:
    """A school's kit, read from the file that `probe-collector kit` wrote."""

    def __init__(self, file):
        line = open(file, encoding="ascii").read().strip()
        payload = json.loads(unb64u(line.split(".")[1]))
        self.id = line_id(line)
        self.secret = unb64u(payload["secret"])
        self.salt = unb64u(payload["salt"])
        self.issued = payload["iat"]

    def proof(self, kid):
        return b64u(hmac.digest(self.secret, b"probe-enrol" + kid.encode(), "sha256")[:16])

    def tag(self, kind, value):
        return hmac.digest(self.salt, kind.encode() + b"\0" + value.encode(), "sha256")[:8].hex()


class PC:
    """One PC. `machine` is what `probe --print --json` printed of some PC."""

    def __init__(self, number, kit, machine):
        self.key = Ed25519PrivateKey.generate()
        self.kid = b64u(self.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))
        self.number = number
        self.kit = kit
        self.machine = machine
        self.seq = 0

    def report(self, now):
        self.seq += 1
        mac = "00:1b:21:%02x:%02x:%02x" % (self.number >> 16 & 255, self.number >> 8 & 255, self.number & 255)
        payload = {
            "v": 1, "kit": self.kit.id, "proof": self.kit.proof(self.kid), "seq": self.seq, "tmin": self.kit.issued,
            "clk": now, "sync": True, "boot": secrets.token_hex(8), "up": 3600, "lost": 0,
            "tags": {"nic": [self.kit.tag("nic", mac)], "disk": [], "weak": []}, "label": f"Storm {self.number}",
            "machine": self.machine, "concl": [],
        }
        header = {"alg": "Ed25519", "kid": self.kid, "typ": "probe-report+jws"}
        signed = ".".join(b64u(json.dumps(part, separators=(",", ":")).encode()) for part in (header, payload))
        return signed + "." + b64u(self.key.sign(signed.encode()))
