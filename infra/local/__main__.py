"""The commands behind `make up`, `down`, `reset`, `logs`, `mail`, `status` and `verify`, and two that scripts use.

Only the standard library may be imported at the top: the first command on a fresh machine runs before the project's
own Python environment exists, makes it, and goes on inside it.
"""

import sys
import time

from . import emulator, models, tools
from .settings import Problem, Settings


def environment(_settings: Settings) -> None:
    """Makes the Python environment (which happened on the way here) and nothing else."""


def build(settings: Settings) -> None:
    """Builds the UI and the functions, which embed it."""
    from . import build as steps

    tools.check()
    steps.ui(settings)
    steps.binaries(settings)


def up(settings: Settings) -> None:
    """Builds, starts, deploys and fills the stack; each step does nothing when nothing changed."""
    from . import build, demo, deploy

    started = time.monotonic()
    tools.check()
    with settings.lock():
        emulator.check_form(settings)
        build.ui(settings)
        binaries = build.binaries(settings)
        template = build.stage(settings, binaries)
        emulator.start(settings)
        models.start(settings, binaries)
        outputs = deploy.deploy(settings, template)
        deploy.connect(settings, outputs)
        demo.load(settings, binaries, outputs)
    print(f"\nHirelog is at {settings.origin} ({time.monotonic() - started:.0f} s). Mails: make mail. Stop: make down.")


def down(settings: Settings) -> None:
    """Stops what `up` started. Data are kept for the next `up`."""
    with settings.lock():
        models.stop(settings)
        emulator.stop(settings)


def reset(settings: Settings) -> None:
    """Forgets all data; builds and the Python environment stay."""
    from . import deploy

    with settings.lock():
        if emulator.answers(settings) and not emulator.is_ours(settings):
            deploy.remove(settings)
        models.stop(settings)
        emulator.stop(settings)
        models.forget(settings)
        emulator.forget(settings)
    print("All data are gone. `make up` starts afresh.")


def logs(settings: Settings) -> None:
    """Prints the functions' logs."""
    from .logs import show

    show(settings)


def mail(settings: Settings) -> None:
    """Lists the captured mails."""
    from .mailbox import show

    show(settings)


def status(settings: Settings) -> None:
    """Says what runs, where, and how full the queues are."""
    from .status import show

    show(settings)


def verify(settings: Settings) -> None:
    """Looks whether the log is as it was when its days were closed."""
    import subprocess

    from . import build, demo, deploy

    built = build.binaries(settings)
    program = [built / "verify-log"]
    if subprocess.run(program, env=demo.environment(settings, deploy.outputs(settings)), check=False).returncode != 0:
        raise Problem("the log is not as it was, or could not be looked at; the lines above say which")


COMMANDS = {command.__name__: command for command in (environment, build, up, down, reset, logs, mail, status, verify)}


def main() -> int:
    """Runs one command; a problem the user can solve is one line, not a traceback."""
    name = sys.argv[1] if len(sys.argv) == 2 else ""
    if name not in COMMANDS:
        print(f"usage: python3 -m infra.local {{{'|'.join(COMMANDS)}}}", file=sys.stderr)
        return 2
    try:
        settings = Settings.from_environment()
        if name != "down":  # stopping needs nothing that would have to be installed first
            tools.enter_environment(settings, name)
        COMMANDS[name](settings)
    except Problem as problem:
        print(f"\nmake {name}: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
