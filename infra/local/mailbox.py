"""The captured mails: what the product would have sent."""

import email
import email.policy
import json
import os
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

from .emulator import mails
from .settings import Problem, Settings

NEWEST = 20
SOURCES = ("/_ministack/ses/messages", "/_aws/ses")  # MiniStack's and LocalStack's


@dataclass
class Mail:
    """One mail, whoever kept it."""

    at: float
    to: str
    subject: str
    text: str
    attachments: list[EmailMessage] = field(default_factory=list)


def show(settings: Settings) -> None:
    """`make mail` lists; `N=1` opens the newest; `SAVE=1` stores attachments, of N or of the newest that has any."""
    box = read(settings)
    number = os.environ.get("N") or ""
    if number and not (number.isdigit() and 1 <= int(number) <= len(box)):
        raise Problem(f"N must be a number from 1 to {len(box)}")
    chosen = box[int(number) - 1] if number else None
    if chosen:
        print(f"To:      {chosen.to}\nSubject: {chosen.subject}\n\n{chosen.text}")
        _print_attachments(chosen)
    elif not os.environ.get("SAVE"):
        _list(box)
    if os.environ.get("SAVE"):
        chosen = chosen or next((mail for mail in box if mail.attachments), None)
        if not chosen or not chosen.attachments:
            raise Problem("there are no attachments to save")
        _save(chosen, settings.state / "attachments")


def read(settings: Settings) -> list[Mail]:
    """All mails, newest first: those kept whole by our own emulator, and what any other one tells of."""
    kept = {path.stem: path for path in mails(settings).glob("*.eml")}
    found = [_parse(path.read_bytes(), path.stat().st_mtime) for path in kept.values()]
    records = _records(settings)
    if records is None and not found:
        raise Problem(f"no mailbox answers on port {settings.port}; is the stack up? (make up)")
    found += [_from_record(record) for record in records or [] if record["MessageId"] not in kept]
    return sorted(found, key=lambda mail: mail.at, reverse=True)


def _parse(raw: bytes, at: float) -> Mail:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    body = message.get_body(preferencelist=("plain", "html"))
    attachments = list(message.iter_attachments()) if message.is_multipart() else []
    return Mail(at, str(message["to"]), str(message["subject"]), body.get_content() if body else "", attachments)


def _from_record(record: dict) -> Mail:
    """MiniStack tells text and addressees, LocalStack the whole message of a raw mail."""
    at = record["Timestamp"]
    at = at if isinstance(at, (int, float)) else datetime.fromisoformat(at).timestamp()
    if record.get("RawData"):
        return _parse(record["RawData"].encode(), at)
    to = record.get("To") or record.get("Destination", {}).get("ToAddresses", [])
    return Mail(at, ", ".join(to), record.get("Subject", ""), record.get("BodyText", ""))


def _records(settings: Settings) -> list[dict] | None:
    for source in SOURCES:
        try:
            with urllib.request.urlopen(settings.endpoint + source, timeout=10) as answer:
                found = json.load(answer)["messages"]
        except (urllib.error.URLError, OSError, ValueError, KeyError):
            continue
        return found if isinstance(found, list) else [record for records in found.values() for record in records]
    return None


def _list(box: list[Mail]) -> None:
    if not box:
        print("No mail yet")
        return
    for number, mail in enumerate(box[:NEWEST], start=1):
        print(f"{number:3}  {datetime.fromtimestamp(mail.at):%d %b %H:%M:%S}  {mail.to}\n     {mail.subject}")
        _print_attachments(mail, indent="     ")
    if len(box) > NEWEST:
        print(f"     and {len(box) - NEWEST} older ones")
    print("\nmake mail N=1 opens the first; make mail SAVE=1 saves the newest attachments")


def _print_attachments(mail: Mail, indent: str = "") -> None:
    for part in mail.attachments:
        print(f"{indent}+ {part.get_filename()} ({len(_content(part)):,} bytes)")


def _save(mail: Mail, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number, part in enumerate(mail.attachments, start=1):
        target = folder / Path(part.get_filename() or f"attachment-{number}").name
        target.write_bytes(_content(part))
        print(f"Saved {target}")


def _content(part: EmailMessage) -> bytes:
    return part.get_payload(decode=True) or b""
