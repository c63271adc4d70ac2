"""Can another program open what the vault writes, and does the vault open what another program wrote?

    pip install "cryptography>=45"
    python3 scripts/vectors/vault_vectors.py check   # opens the fixtures that the vault made, and its own vectors
    python3 scripts/vectors/vault_vectors.py make    # writes tests/lib/vault/vectors/made-elsewhere.json anew

Written from docs/vault-format.md and docs/backup-format.md alone; nothing of the vault's code is used.
"""
import base64
import hashlib
import hmac
import json
import struct
import sys
import unicodedata
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

FOLDER = Path(__file__).parents[2] / "tests" / "lib" / "vault"
OWN = FOLDER / "vectors" / "made-elsewhere.json"
PASSPHRASE = "Correct horse 7 battery"
CHUNK = 1024  # the vault cuts at 1 MiB and reads any; small ones keep the vectors small
IV = 12


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def derive(passphrase: str, kdf: dict) -> bytes:
    secret = unicodedata.normalize("NFKC", passphrase).encode()
    salt = base64.b64decode(kdf["salt"])
    if kdf["name"] == "argon2id":
        made = Argon2id(
            salt=salt, length=32, iterations=kdf["passes"], lanes=kdf["lanes"], memory_cost=kdf["memoryKiB"]
        )
        return made.derive(secret)
    return PBKDF2HMAC(hashes.SHA256(), 32, salt, kdf["iterations"]).derive(secret)


def key_for(secret: bytes, purpose: str) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt=None, info=f"beiantong|1|{purpose}".encode()).derive(secret)


def seal(key: bytes, plain: bytes, place: str, iv: bytes) -> bytes:
    return iv + AESGCM(key).encrypt(iv, plain, place.encode())


def unseal(key: bytes, sealed: bytes, place: str) -> bytes:
    return AESGCM(key).decrypt(sealed[:IV], sealed[IV:], place.encode())


def recovery_bytes(code: str) -> bytes:
    value = 0
    for sign in code.replace("-", ""):
        value = value << 5 | "0123456789ABCDEFGHJKMNPQRSTVWXYZ".index(sign)
    return value.to_bytes(20, "big")


def passphrase_place(header: dict) -> str:
    kdf = header["kdf"]
    cost = [kdf["memoryKiB"], kdf["passes"], kdf["lanes"]] if kdf["name"] == "argon2id" else [kdf["iterations"]]
    return "|".join(map(str, ["1", header["vault"], "passphrase", kdf["name"], *cost, kdf["salt"]]))


class Vault:
    """The keys of one vault, opened by passphrase or recovery code."""

    def __init__(self, header: dict, passphrase: str | None = None, recovery: str | None = None):
        self.vault, group = header["vault"], header["group"]
        self.group = group["id"]
        if passphrase is not None:
            key, place = key_for(derive(passphrase, header["kdf"]), "passphrase"), passphrase_place(header)
            vault_key = unseal(key, base64.b64decode(header["byPassphrase"]), place)
        else:
            key = key_for(recovery_bytes(recovery or ""), "recovery")
            vault_key = unseal(key, base64.b64decode(header["byRecovery"]), f"1|{self.vault}|recovery")
        self.named = 0  # revisions whose name was computed anew
        self.ring = {"local": key_for(vault_key, "local")}
        for at, one in enumerate(group["epochs"] if header["version"] == 2 else [group]):
            place = f"1|{self.vault}|group|{self.group}|{one['epoch']}"
            group_key = unseal(vault_key, base64.b64decode(one["key"]), place)
            self.kid = f"{self.group}.{one['epoch']}"
            self.ring[self.kid] = key_for(group_key, "wrap")
            if at == 0:  # stays when an epoch begins
                self.ids = key_for(group_key, "id")

    def place1(self, kid: str, kind: str, *parts: object) -> str:
        """Of format 1: bound to the group and its epoch."""
        return "|".join(map(str, ["1", self.vault, *kid.split("."), kind, *parts]))

    def place(self, kind: str, *parts: object) -> str:
        return "|".join(map(str, ["2", self.vault, kind, *parts]))

    def mac(self, text: str) -> str:
        return hmac.new(self.ids, text.encode(), hashlib.sha256).hexdigest()

    def opaque(self, client: str) -> str:
        return self.mac(f"client:{client}")

    def name(self, parents: list[str], body: dict) -> str:
        """The name of the revision that is made from these parents."""
        return self.mac(f"revision:{','.join(sorted(parents))}|{content_text(body)}")[:32]

    def unwrap(self, row: dict, fmt: int, place: str) -> bytes:
        key_place = f"{place}|key" if fmt == 1 else f"{place}|key|{row['kid']}"
        return unseal(self.ring[row["kid"]], row["wrappedKey"], key_place)

    def open(self, envelope: dict, place: str) -> bytes:
        assert envelope["alg"] == "A256GCM"
        key = self.unwrap(envelope, envelope["fmt"], place)
        padded = unseal(key, envelope["iv"] + envelope["ct"], place)
        (length,) = struct.unpack(">I", padded[:4])
        assert len(padded) >= 1024 and len(padded).bit_count() == 1 and not any(padded[4 + length :])
        return padded[4 : 4 + length]

    def open_record(self, row: dict) -> dict:
        """A revision; one of format 2 that was made here has the name that its content gives it."""
        if "revision" not in row:
            return json.loads(self.open(row["envelope"], self.place1(row["envelope"]["kid"], "client", row["id"], row["rev"], row["schema"])))
        body = json.loads(self.open(row["envelope"], self.place("client", row["id"], row["revision"], row["schema"])))
        if body["origin"]["device"] == self.vault:  # one from elsewhere keeps the name that it was given there
            assert self.name(body["origin"]["parents"], body) == row["revision"]
            self.named += 1
        return body

    def open_shard(self, row: dict, meta: dict) -> tuple[list[dict], list[str]]:
        """What it says of its records, and which of them do not open."""
        at = ("search", row["shard"], row["rev"], row["schema"])
        place = self.place1(row["envelope"]["kid"], *at) if row["schema"] < 4 else self.place(*at)
        inside = json.loads(self.open(row["envelope"], place))
        if row["schema"] == 6:
            assert inside["damaged"]
            return inside["entries"], inside["damaged"]
        if row["schema"] < 5:
            return inside, []
        assert meta["index-in-parts"] is True
        entries = {}  # a later part in the place of an earlier one
        for name in inside:
            for entry in json.loads(self.open(meta[f"index-part|{name}"], self.place("index-part", name, 4))):
                if int(entry["record"][:2], 16) >> 2 == row["shard"]:
                    entries[entry["record"]] = entry
        return list(entries.values()), []

    def open_acts(self, row: dict) -> list[dict]:
        """One act, or in schema 3 the acts of one transaction."""
        kid = row["envelope"]["kid"]
        place = self.place1(kid, "audit", row["id"], 0, 1) if row["schema"] == 1 else self.place("audit", row["id"], row["schema"])
        body = json.loads(self.open(row["envelope"], place))
        return body if row["schema"] == 3 else [body]

    def open_file(self, row: dict) -> bytes:
        fmt, count = row.get("fmt", 1), len(row["chunks"])
        place = self.place1(row["kid"], "file", row["id"]) if fmt == 1 else self.place("file", row["id"])
        key = self.unwrap(row, fmt, place)
        parts = [
            unseal(key, chunk, f"{place}|{at}|{'last' if at == count - 1 else 'more'}")
            for at, chunk in enumerate(row["chunks"])
        ]
        return b"".join(parts)


def canonical(value) -> str:
    """RFC 8785 for the values that a client holds: keys by UTF-16 units, no spaces, numbers as ECMAScript writes whole ones."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(f"{canonical(key)}:{canonical(value[key])}" for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def content_text(body: dict) -> str:
    """What a body says, as one text."""
    documents = [{key: part for key, part in document.items() if key != "file"} for document in body["client"]["documents"]]
    return canonical({"isRemoved": body["deletedOn"] is not None, "client": {**body["client"], "documents": documents}})


def with_bytes(value):
    """A fixture's row with its bytes."""
    if isinstance(value, list):
        return [with_bytes(one) for one in value]
    if isinstance(value, dict):
        if set(value) == {"base64"}:
            return base64.b64decode(value["base64"])
        return {key: with_bytes(one) for key, one in value.items()}
    return value


def check_database(fixture: dict) -> int:
    """Opens every row of a database by passphrase and by recovery code."""
    stores = {name: [with_bytes(row) for row in one["rows"]] for name, one in fixture["database"]["stores"].items()}
    meta = {row["key"]: row["value"] for row in stores["meta"]}
    rows = lambda name: [row["value"] for row in stores[name]]
    opened = 0
    for how in ({"passphrase": PASSPHRASE}, {"recovery": fixture["recoveryCode"]}):
        vault = Vault(meta["header"], **how)
        files = {row["id"]: vault.open_file(row) for row in rows("files")}
        revisions = rows("records") + rows("history") + (rows("leaves") if "leaves" in stores else [])
        damaged = set(fixture.get("damaged", []))
        for row in revisions:
            if row["id"] in damaged:
                try:
                    vault.open_record(row)
                except InvalidTag:
                    continue
                raise AssertionError("a damaged record opens")
            body = vault.open_record(row)
            assert vault.opaque(body["client"]["id"]) == row["id"]
            for document in body["client"]["documents"]:
                content = files[document["file"]]
                assert b64(hashlib.sha256(content).digest()) == document["digest"]
                assert len(content) == document["bytes"]
            opened += 1
        present = {row["id"]: row for row in rows("records")}
        indexed: set[str] = set()
        for row in rows("search"):
            entries, broken = vault.open_shard(row, meta)
            assert damaged.issuperset(broken)
            indexed.update(broken)
            for entry in entries:
                indexed.add(entry["record"])
                assert int(entry["record"][:2], 16) >> 2 == row["shard"]
                assert entry["rev"] == present[entry["record"]]["rev"]
                assert entry.get("revision") == present[entry["record"]].get("revision")
            opened += 1
        assert indexed == set(present)
        for row in rows("audit"):
            assert all(act["action"] for act in vault.open_acts(row))
            opened += 1
        opened += len(files)
        assert meta["header"]["version"] == 1 or vault.named > 0
    return opened


def check_acts(fixture: dict) -> int:
    """Opens an audit in which one row tells of several clients: keys count acts, not rows."""
    stores = {name: [with_bytes(row) for row in one["rows"]] for name, one in fixture["stores"].items()}
    header = next(row["value"] for row in stores["meta"] if row["key"] == "header")
    for how in ({"passphrase": PASSPHRASE}, {"recovery": fixture["recoveryCode"]}):
        vault, count = Vault(header, **how), 0
        for row in stores["audit"]:
            acts = vault.open_acts(row["value"])
            count += len(acts)
            assert row["key"] == count and (row["value"]["schema"] == 3) == (len(acts) > 1)
            assert all(act["action"] for act in acts)
        several = [vault.open_acts(row["value"]) for row in stores["audit"] if row["value"]["schema"] == 3]
        assert [{act["record"] for act in acts} for acts in several] == [{vault.opaque(one) for one in fixture["several"]}]
    return count


def kdf_text(kdf: dict) -> str:
    """As it stands in the header, which is what the key is bound to."""
    return json.dumps(kdf, separators=(",", ":"))


def open_backup(data: bytes, passphrase: str) -> tuple[list[dict], dict]:
    """The clients with their documents' bytes, and the manifest; fails on the first byte that differs."""
    assert data[:8] == b"BTBACKUP"
    (length,) = struct.unpack(">I", data[8:12])
    header = json.loads(data[12 : 12 + length])
    assert header["format"] == "beiantong.backup" and header["version"] in (1, 2)
    kdf = header["kdf"]
    wrap = key_for(derive(passphrase, kdf), "backup")
    key = unseal(wrap, base64.b64decode(header["key"]), f"1|{header['id']}|backup-key|{kdf_text(kdf)}")
    at, number, digest = 12 + length, 0, b""
    clients: list[dict] = []
    files: dict[str, bytes] = {}
    while at < len(data):
        (size,) = struct.unpack(">I", data[at : at + 4])
        end = at + 4 + size
        place = f"1|{header['id']}|backup|{number}|{'last' if end == len(data) else 'more'}"
        plain = unseal(key, data[at + 4 : end], place)
        (head_size,) = struct.unpack(">I", plain[:4])
        head, rest = json.loads(plain[4 : 4 + head_size]), plain[4 + head_size :]
        if head["kind"] == "manifest":
            listed = [one for one in clients if one["kind"] == "client"]
            assert head["digest"] == b64(digest) and head["clients"] == len(listed) and end == len(data)
            return clients, head
        digest = hashlib.sha256(digest + hashlib.sha256(plain).digest()).digest()
        if head["kind"] == "file":
            files[head["document"]] = files.get(head["document"], b"") + rest
        else:
            clients.append({**head, "files": files})
            files = {}
        at, number = end, number + 1
    raise AssertionError("the manifest is missing")


def check_backup(path: Path) -> int:
    clients, manifest = open_backup(path.read_bytes(), PASSPHRASE)
    for client in clients:
        assert {document["id"] for document in client["client"]["documents"]} == set(client["files"])
    assert sum(len(client["files"]) for client in clients) == manifest["files"]
    broken = bytearray(path.read_bytes())
    broken[len(broken) // 2] ^= 1
    try:
        open_backup(bytes(broken), PASSPHRASE)
    except InvalidTag:
        return len(clients)
    raise AssertionError("a changed byte was not noticed")


def check_copy(path: Path) -> int:
    """Reads every file of a second copy: its digest, its rows and their bytes."""
    rows = 0
    for name, text in json.loads(path.read_text())["files"].items():
        data = base64.b64decode(text)
        body, digest = data[:-32], data[-32:]
        assert body[:8] == b"BTCOPY01" and hashlib.sha256(body).digest() == digest, name
        at = 8
        while at < len(body):
            (size,) = struct.unpack(">I", body[at : at + 4])
            head = json.loads(body[at + 4 : at + 4 + size])
            at += 4 + size
            (size,) = struct.unpack(">I", body[at : at + 4])
            at += 4 + size
            assert head["store"] in {"head", "search", "records", "history", "leaves", "files"}
            rows += 1
    return rows


class Counter:
    """Bytes that are the same at each run; only for vectors."""

    def __init__(self) -> None:
        self.at = 0

    def __call__(self, length: int) -> bytes:
        out = b""
        while len(out) < length:
            out += hashlib.sha256(f"vector {self.at}".encode()).digest()
            self.at += 1
        return out[:length]


def pad(body: bytes) -> bytes:
    size = 1024
    while size < len(body) + 4:
        size *= 2
    return (struct.pack(">I", len(body)) + body).ljust(size, b"\0")


def make_vectors() -> dict:
    """Everything a vault needs to be opened, and a backup, made here."""
    draw = Counter()
    vault, group = draw(16).hex(), draw(16).hex()
    vault_key, group_key, code = draw(32), draw(32), draw(20)
    kdf = {"name": "argon2id", "memoryKiB": 19456, "passes": 2, "lanes": 1, "salt": b64(draw(16))}
    header = {
        "format": "beiantong.vault",
        "version": 2,
        "vault": vault,
        "kdf": kdf,
        "byPassphrase": "",
        "byRecovery": b64(seal(key_for(code, "recovery"), vault_key, f"1|{vault}|recovery", draw(IV))),
        "group": {
            "id": group,
            "epochs": [
                {"epoch": epoch, "key": b64(seal(vault_key, key, f"1|{vault}|group|{group}|{epoch}", draw(IV)))}
                for epoch, key in ((1, draw(32)), (2, group_key))
            ],
        },
    }
    wrap = key_for(derive(PASSPHRASE, kdf), "passphrase")
    header["byPassphrase"] = b64(seal(wrap, vault_key, passphrase_place(header), draw(IV)))
    keys = Vault(header, passphrase=PASSPHRASE)

    def envelope(body: bytes, place: str, kid: str = keys.kid) -> dict:
        raw, iv = draw(32), draw(IV)
        wrapped = seal(keys.ring[kid], raw, f"{place}|key|{kid}", draw(IV))
        ct = seal(raw, pad(body), place, iv)[IV:]
        return {
            "fmt": 2,
            "alg": "A256GCM",
            "kid": kid,
            "iv": {"base64": b64(iv)},
            "wrappedKey": {"base64": b64(wrapped)},
            "ct": {"base64": b64(ct)},
        }

    content = bytes(range(256)) * 12
    file_id, raw = draw(16).hex(), draw(32)
    file_place = keys.place("file", file_id)
    pieces = [content[at : at + CHUNK] for at in range(0, len(content), CHUNK)]
    chunks = [
        {"base64": b64(seal(raw, piece, f"{file_place}|{at}|{'last' if at == len(pieces) - 1 else 'more'}", draw(IV)))}
        for at, piece in enumerate(pieces)
    ]
    wrapped = seal(keys.ring[keys.kid], raw, f"{file_place}|key|{keys.kid}", draw(IV))
    file_row = {"id": file_id, "fmt": 2, "kid": keys.kid, "wrappedKey": {"base64": b64(wrapped)}, "chunks": chunks}
    client = {
        "format": "beiantong.client",
        "version": 1,
        "id": "vector-1",
        "tags": ["另一个程序"],
        "entity": {
            "name": "示例科技有限公司",
            "type": "enterprise",
            "certType": "business-licence",
            "certNumber": "91330106MA0AHL014E",
            "region": {"code": "330106", "names": ["浙江省", "杭州市", "西湖区"]},
            "subjectPrincipal": "p1",
        },
        "people": [
            {
                "id": "p1",
                "name": "张示例",
                "certType": "resident-id",
                "certNumber": "330106198503124133",
            }
        ],
        "services": [],
        "documents": [
            {
                "id": "d1",
                "type": "subject-certificate",
                "of": "entity",
                "fileName": "licence.png",
                "mediaType": "image/png",
            }
        ],
        "filings": [],
    }
    stored = json.loads(json.dumps(client))
    digest = b64(hashlib.sha256(content).digest())
    stored["documents"][0] |= {"file": file_id, "digest": digest, "bytes": len(content)}
    record = keys.opaque(client["id"])
    parents = [draw(16).hex(), draw(16).hex()]
    origin = {"parents": parents, "author": None, "device": vault, "at": 1795507200000}
    body = {"origin": origin, "deletedOn": None, "client": stored}
    revision = keys.name(parents, body)
    row = {"id": record, "rev": 1, "revision": revision, "schema": 3}
    place = keys.place("client", record, revision, 3)
    row["envelope"] = envelope(json.dumps(body, ensure_ascii=False).encode(), place)
    backup = make_backup(draw, client, content, digest, {"revision": revision, "origin": origin})

    def audit(key: int, schema: int, told: dict | list[dict]) -> dict:
        """A row of the audit; `told` is one act, or in schema 3 a list of them."""
        of = draw(16).hex()
        sealed = envelope(json.dumps(told).encode(), keys.place("audit", of, schema), "local")
        return {"key": key, "value": {"id": of, "schema": schema, "envelope": sealed}}

    def act(action: str, at: int, record: str, **more: object) -> dict:
        return {"action": action, "record": record, "rev": 1, "at": at, **more}

    ids = [keys.opaque(f"vector-{number}") for number in (1, 2, 3)]
    acts = [
        audit(1, 2, act("save", 1795507200000, record)),
        audit(4, 3, [act("import", 1795507201000 + at, one) for at, one in enumerate(ids)]),
        audit(5, 2, {**act("import", 1795507202000, "", detail="clients:3 added:3 updated:0"), "rev": 0}),
    ]
    def entry(name: str, rev: int, revision: str) -> dict:
        return {
            "record": record, "rev": rev, "revision": revision, "leaves": 0, "deletedOn": None, "id": client["id"], "name": name,
            "certNumber": "91330106MA0AHL014E", "province": "330000", "region": "330106", "domains": [], "tags": client["tags"],
            "group": None, "colour": None, "changed": origin["at"], "ends": None, "services": 0, "serviceNames": [],
            "documents": 1, "filings": 0,
        }

    names = [draw(16).hex(), draw(16).hex()]
    told = [entry("不再叫这个名字的公司", 0, parents[0]), entry(client["entity"]["name"], 1, revision)]
    parts = [
        {"key": f"index-part|{name}", "value": envelope(json.dumps([one], ensure_ascii=False).encode(), keys.place("index-part", name, 4), "local")}
        for name, one in zip(names, told)
    ]
    number = int(record[:2], 16) >> 2
    of_shard = envelope(json.dumps(names).encode(), keys.place("search", number, 2, 5), "local")
    shard = {"shard": number, "rev": 2, "schema": 5, "envelope": of_shard}
    broken = record[:2] + "0" * 62  # another of the same shard
    says = {"entries": [told[1]], "damaged": [broken]}
    with_damaged = envelope(json.dumps(says, ensure_ascii=False).encode(), keys.place("search", number, 3, 6), "local")
    return {
        "passphrase": PASSPHRASE,
        "recoveryCode": recovery_text(code),
        "header": header,
        "record": row,
        "file": file_row,
        "digest": digest,
        "backup": b64(backup),
        "audit": acts,
        "index": {"shard": shard, "meta": [*parts, {"key": "index-in-parts", "value": True}]},
        "damaged": {"record": broken, "shard": {"shard": number, "rev": 3, "schema": 6, "envelope": with_damaged}},
    }


def recovery_text(code: bytes) -> str:
    value = int.from_bytes(code, "big")
    signs = "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[value >> 5 * at & 31] for at in range(31, -1, -1))
    return "-".join(signs[at : at + 5] for at in range(0, 32, 5))


def make_backup(draw: Counter, client: dict, content: bytes, digest: str, made: dict) -> bytes:
    kdf = {"name": "pbkdf2-sha256", "iterations": 600000, "salt": b64(draw(16))}
    backup, key = draw(16).hex(), draw(32)
    wrap = key_for(derive(PASSPHRASE, kdf), "backup")
    wrapped = seal(wrap, key, f"1|{backup}|backup-key|{kdf_text(kdf)}", draw(IV))
    header = json.dumps({"format": "beiantong.backup", "version": 2, "id": backup, "kdf": kdf, "key": b64(wrapped)}).encode()
    pieces = [content[at : at + CHUNK] for at in range(0, len(content), CHUNK)]
    frames = [
        ({"kind": "file", "document": "d1", "at": at, "of": len(pieces), "digest": digest}, piece)
        for at, piece in enumerate(pieces)
    ]
    whole = {**client, "documents": [{**document, "data": ""} for document in client["documents"]]}
    frames.append(({"kind": "client", **made, "deletedOn": None, "client": whole}, b""))
    out, chain = b"BTBACKUP" + struct.pack(">I", len(header)) + header, b""
    for number, (head, rest) in enumerate(frames):
        plain = framed(head, rest)
        chain = hashlib.sha256(chain + hashlib.sha256(plain).digest()).digest()
        sealed = seal(key, plain, f"1|{backup}|backup|{number}|more", draw(IV))
        out += struct.pack(">I", len(sealed)) + sealed
    manifest = {
        "kind": "manifest",
        "created": 1795507200000,
        "clients": 1,
        "files": 1,
        "fileBytes": len(content),
        "skipped": [],
        "digest": b64(chain),
    }
    sealed = seal(key, framed(manifest, b""), f"1|{backup}|backup|{len(frames)}|last", draw(IV))
    return out + struct.pack(">I", len(sealed)) + sealed


def framed(head: dict, rest: bytes) -> bytes:
    text = json.dumps(head, ensure_ascii=False).encode()
    return struct.pack(">I", len(text)) + text + rest


def main() -> None:
    if sys.argv[1:] == ["make"]:
        OWN.write_text(json.dumps(make_vectors(), ensure_ascii=False, indent=2) + "\n")
        return
    if sys.argv[1:] != ["check"]:
        sys.exit(__doc__)
    for version in (1, 2):
        fixture = json.loads((FOLDER / "migrations" / f"version-{version}.json").read_text())
        print(f"database of version {version}: {check_database(fixture)} rows opened, by passphrase and by recovery code")
        backup = FOLDER / "vectors" / f"made-here-{version}.beiantong-backup"
        print(f"backup of version {version}: {check_backup(backup)} clients, every document there")
        copy = FOLDER / "vectors" / f"made-here-{version}.copy.json"
        print(f"second copy of version {version}: {check_copy(copy)} rows read")
    acts = FOLDER / "vectors" / "made-here-2.audit.json"
    print(f"audit of version 2: {check_acts(json.loads(acts.read_text()))} acts opened, several in one row")
    parts = json.loads((FOLDER / "vectors" / "made-here-2.parts.json").read_text())
    assert {row["value"]["schema"] for row in parts["database"]["stores"]["search"]["rows"]} == {5}
    print(f"index in parts of version 2: {check_database(parts)} rows opened, by passphrase and by recovery code")
    damaged = json.loads((FOLDER / "vectors" / "made-here-2.damaged.json").read_text())
    assert 6 in {row["value"]["schema"] for row in damaged["database"]["stores"]["search"]["rows"]}
    print(f"index that names a damaged record: {check_database(damaged)} rows opened, by passphrase and by recovery code")
    own = json.loads(OWN.read_text())
    assert own == make_vectors(), "the vectors are not what this program makes"
    print("vectors made here: the same again")


main()
