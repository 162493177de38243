"""The functions' logs, merged and in order."""

import os
import time

from botocore.exceptions import ClientError, EndpointConnectionError

from .emulator import log_file
from .settings import STACK, Problem, Settings

PREFIX = f"/aws/lambda/{STACK}-"
MINUTES = 15
PLATFORM = (
    "START RequestId",
    "END RequestId",
    "REPORT RequestId",
)  # three lines round every call that say nothing here


def show(settings: Settings) -> None:
    """Prints the last minutes; `F=auth-api` keeps to one function, `FOLLOW=1` goes on until Ctrl-C."""
    client = settings.client("logs")
    since = int((time.time() - 60 * MINUTES) * 1000)
    seen: set[tuple] = set()
    print(f"(the emulator's own log: {log_file(settings)})")
    while True:
        for at, function, line in _lines(settings, client, since):
            if (at, function, line) not in seen:
                seen.add((at, function, line))
                print(f"{time.strftime('%H:%M:%S', time.localtime(at / 1000))} {function:20} {line}", flush=True)
        if not os.environ.get("FOLLOW"):
            return
        time.sleep(1)


def _lines(settings: Settings, client, since: int) -> list[tuple[int, str, str]]:
    found = []
    wanted = os.environ.get("F", "")
    try:
        groups = client.describe_log_groups(logGroupNamePrefix=PREFIX + wanted)["logGroups"]
        for group in groups:
            function = group["logGroupName"].removeprefix(PREFIX)
            for page in client.get_paginator("filter_log_events").paginate(
                logGroupName=group["logGroupName"], startTime=since
            ):
                found += [
                    (event["timestamp"], function, event["message"].rstrip())
                    for event in page["events"]
                    if not event["message"].startswith(PLATFORM)
                ]
    except EndpointConnectionError:
        raise Problem(f"nothing answers on port {settings.port}; is the stack up? (make up)") from None
    except ClientError as error:
        raise Problem(f"the logs cannot be read: {error}") from None
    return sorted(found, key=lambda entry: entry[0])
