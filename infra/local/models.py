"""Starts and stops the stand-in for language models, which answers in place of Amazon Bedrock and of others."""

import shutil
import socket
import time
from pathlib import Path

from .process import Process
from .settings import HOST, MODEL_KEY, Problem, Settings

PROGRAM = "standin"
START_SECONDS = 10
STOP_SECONDS = 5


def log_file(settings: Settings) -> Path:
    """What the stand-in has to say, which is nothing while all is well."""
    return settings.state / "standin.log"


def start(settings: Settings, built: Path) -> None:
    """Starts the stand-in, or does nothing where the one that was built runs already."""
    program, mark = settings.state / "build" / PROGRAM, settings.state / "standin.source"
    status = (built / PROGRAM).stat()
    source = f"{status.st_mtime_ns} {status.st_size} {settings.model_port}"
    if is_ours(settings) and mark.exists() and mark.read_text() == source:
        return
    stop(settings)
    if _answers(settings):
        raise Problem(
            f"port {settings.model_port} is taken by another program; free it, or take another: make up PORT=4600"
        )
    # A copy: the next build may replace or remove what it built while this runs.
    program.unlink(missing_ok=True)
    shutil.copy2(built / PROGRAM, program)
    command = [str(program), str(settings.model_port), MODEL_KEY]
    process = _process(settings).start(command, {}, log_file(settings))
    deadline = time.monotonic() + START_SECONDS
    while not _answers(settings):
        if process.poll() is not None or time.monotonic() > deadline:
            stop(settings)
            raise Problem(f"the stand-in for language models did not start; see {log_file(settings)}")
        time.sleep(0.05)
    mark.write_text(source)
    print(f"Started the stand-in for language models on port {settings.model_port}")


def stop(settings: Settings) -> None:
    """Ends it; it keeps nothing."""
    if _process(settings).stop(STOP_SECONDS):
        print("Stopped the stand-in for language models")


def forget(settings: Settings) -> None:
    """Deletes its log."""
    log_file(settings).unlink(missing_ok=True)


def is_ours(settings: Settings) -> bool:
    """Whether it runs and was started from here."""
    return _process(settings).is_ours()


def _answers(settings: Settings) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((HOST, settings.model_port)) == 0


def _process(settings: Settings) -> Process:
    return Process(settings.state / "standin.pid", f"/{PROGRAM} ")
