"""Puts messages back where they belong.

redrive DLQ_URL QUEUE_URL   moves everything from a dead-letter queue to its queue
replay QUEUE_URL < LOG      sends events of views that a function could not send and wrote to its log instead

Both may be stopped and started again: a message is deleted only after its queue has it, and readers count an event once.
Credentials and region come from the environment, as for every AWS client.
"""

import json
import sys
from collections.abc import Iterable, Iterator

BATCH = 10  # SQS takes and gives at most ten messages a call
UNSENT = "hirelog::unsent"


def redrive(sqs, source: str, target: str) -> int:
    """Moves every message; returns how many. One that the queue refuses stays where it is."""
    moved = 0
    while messages := sqs.receive_message(
        QueueUrl=source, MaxNumberOfMessages=BATCH, WaitTimeSeconds=1, VisibilityTimeout=60
    ).get("Messages"):
        entries = [{"Id": str(n), "MessageBody": message["Body"]} for n, message in enumerate(messages)]
        sent = sqs.send_message_batch(QueueUrl=target, Entries=entries).get("Successful", [])
        if not sent:
            raise SystemExit(f"{target} takes no messages; {moved} were moved before")
        done = [
            {"Id": entry["Id"], "ReceiptHandle": messages[int(entry["Id"])]["ReceiptHandle"]} for entry in sent
        ]
        sqs.delete_message_batch(QueueUrl=source, Entries=done)
        moved += len(done)
    return moved


def unsent(log: Iterable[str]) -> Iterator[str]:
    """The bodies of unsent messages in a log. CloudWatch and `make logs` put words before the JSON object."""
    for line in log:
        if UNSENT not in line:
            continue
        try:
            entry = json.loads(line[line.index("{") :])
        except ValueError:
            continue
        if entry.get("target") == UNSENT and isinstance(entry.get("body"), str):
            yield entry["body"]


def replay(sqs, target: str, log: Iterable[str]) -> int:
    """Sends every unsent message of a log; returns how many."""
    bodies, sent = list(unsent(log)), 0
    for start in range(0, len(bodies), BATCH):
        entries = [{"Id": str(n), "MessageBody": body} for n, body in enumerate(bodies[start : start + BATCH])]
        answer = sqs.send_message_batch(QueueUrl=target, Entries=entries)
        sent += len(answer.get("Successful", []))
    if sent < len(bodies):
        raise SystemExit(f"{sent} of {len(bodies)} messages were sent; run this again, events count once")
    return sent


def main(arguments: list[str]) -> None:
    """The command line."""
    import boto3

    match arguments:
        case ["redrive", source, target]:
            print(redrive(boto3.client("sqs"), source, target), "messages moved")
        case ["replay", target]:
            print(replay(boto3.client("sqs"), target, sys.stdin), "messages sent")
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
