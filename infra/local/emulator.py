"""Starts and stops the AWS emulator. Only what was started from here is ever stopped."""

import json
import os
import shutil
import socket
import time
import urllib.error
import urllib.request
from pathlib import Path

from .process import Process
from .settings import HOST, REGION, Problem, Settings

PROGRAM = "infra.local.emulator_app"
# Rises when stored items change their form without a migration, which they may until somebody has deployed Hirelog.
FORM = "3"
START_SECONDS = 60
STOP_SECONDS = 30


def mails(settings: Settings) -> Path:
    """Where raw mails are kept."""
    return settings.state / "mails"


def log_file(settings: Settings) -> Path:
    """What the emulator itself has to say."""
    return settings.state / "emulator.log"


def answers(settings: Settings) -> bool:
    """Whether an AWS emulator answers on the port. MiniStack and LocalStack share the address of their health page."""
    try:
        with urllib.request.urlopen(f"{settings.endpoint}/_localstack/health", timeout=5) as answer:
            return "services" in json.load(answer)
    except (OSError, ValueError, AttributeError, urllib.error.URLError):
        return False


def check_form(settings: Settings) -> None:
    """Refuses data that an older version left here and this one cannot read."""
    form = settings.state / "emulator" / "form"
    if form.parent.exists() and (not form.exists() or form.read_text() != FORM):
        raise Problem("the data on this machine are of an older form; `make reset` forgets them and starts afresh")
    form.parent.mkdir(parents=True, exist_ok=True)
    form.write_text(FORM)


def start(settings: Settings) -> None:
    """Starts the emulator unless one answers already."""
    if answers(settings):
        if not is_ours(settings):
            print(f"Using the emulator that already answers on port {settings.port}")
        return
    with socket.socket() as probe:
        if probe.connect_ex((HOST, settings.port)) == 0:
            raise Problem(
                f"port {settings.port} is taken by another program; free it, or take another: make up PORT=4600"
            )
    stop(settings)  # function processes that a crash left behind
    command = [str(settings.venv / "bin/python"), "-m", PROGRAM]
    process = _process(settings).start(command, _environment(settings), log_file(settings))
    deadline = time.monotonic() + START_SECONDS
    while not answers(settings):
        if process.poll() is not None or time.monotonic() > deadline:
            stop(settings)
            raise Problem(f"the emulator did not start; see {log_file(settings)}")
        time.sleep(0.2)
    print(f"Started the emulator on port {settings.port}")


def _environment(settings: Settings) -> dict[str, str]:
    """Functions inherit this, so it holds nothing of the user's but what programs need to run at all."""
    kept = {key: os.environ[key] for key in ("PATH", "HOME", "LANG", "USER") if key in os.environ}
    data = settings.state / "emulator"
    temporary = data / "tmp"
    temporary.mkdir(parents=True, exist_ok=True)
    return (
        kept
        | settings.aws
        | {
            "BIND_HOST": HOST,  # the default is every address of the machine
            "GATEWAY_PORT": str(settings.port),
            "MINISTACK_REGION": REGION,
            "IOT_MTLS_ENABLED": "0",  # opens a second port otherwise
            "AUTH": "true" if os.environ.get("AUTH") else "false",  # make up AUTH=1: roles and signatures are enforced
            "PERSIST_STATE": "1",
            "STATE_DIR": str(data / "state"),
            "S3_PERSIST": "1",
            "S3_DATA_DIR": str(data / "s3"),
            "TMPDIR": str(temporary),
            "HIRELOG_MAILS": str(mails(settings)),
        }
    )


def stop(settings: Settings) -> None:
    """Asks the emulator to save and end, then makes sure that none of its functions is left: they are its children."""
    if _process(settings).stop(STOP_SECONDS):
        print("Stopped the emulator")
    elif answers(settings):
        print(f"The emulator on port {settings.port} was not started from here and stays")


def forget(settings: Settings) -> None:
    """Deletes what the emulator kept."""
    for folder in (settings.state / "emulator", settings.state / "attachments", mails(settings)):
        shutil.rmtree(folder, ignore_errors=True)
    log_file(settings).unlink(missing_ok=True)


def is_ours(settings: Settings) -> bool:
    """Whether the emulator that was started from here is still there."""
    return _process(settings).is_ours()


def _process(settings: Settings) -> Process:
    return Process(settings.state / "emulator.pid", PROGRAM)
