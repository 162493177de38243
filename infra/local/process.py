"""Programs of the stack that go on when the command that started them ends. Only what was started from here is ever stopped."""

import contextlib
import os
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from .settings import ROOT


@dataclass(frozen=True)
class Process:
    """One program: where its number is kept, and words of its command line by which it is known again."""

    pid_file: Path
    words: str

    def start(self, command: list[str], environment: dict[str, str], log: Path) -> subprocess.Popen:
        """Starts it, with the log behind what is there already."""
        with log.open("a") as file:
            process = subprocess.Popen(
                command,
                cwd=ROOT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
                start_new_session=True,  # its own process group: its children go with it
            )
        self.pid_file.write_text(str(process.pid))
        return process

    def stop(self, seconds: float) -> bool:
        """Asks it to end, waits that long, then makes sure that none of its children is left. False: it did not run."""
        pid, ran = self.pid(), self.is_ours()
        if pid is None:
            return False
        if ran:
            os.kill(pid, signal.SIGTERM)
            deadline = time.monotonic() + seconds
            while _is_running(pid) and time.monotonic() < deadline:
                time.sleep(0.1)
        if not _is_running(pid) or self.is_ours():
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(pid, signal.SIGKILL)
        self.pid_file.unlink(missing_ok=True)
        return ran

    def is_ours(self) -> bool:
        """Whether the process that was started from here is still there (and not another one with its number)."""
        pid = self.pid()
        if pid is None:
            return False
        command = ["ps", "-ww", "-o", "command=", "-p", str(pid)]
        return self.words in subprocess.run(command, capture_output=True, text=True, check=False).stdout

    def pid(self) -> int | None:
        """Its number; none where it was never started, or was stopped."""
        try:
            return int(self.pid_file.read_text())
        except (OSError, ValueError):
            return None


def _is_running(pid: int) -> bool:
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)  # a child that ended stays in the table until it is asked for
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
