"""The tools a machine must have, and the project's own Python environment."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from .settings import ROOT, Problem, Settings

REQUIREMENTS = ROOT / "infra/local/requirements.txt"
PYTHON = (3, 11)
NODE = 20


def check() -> None:
    """Every missing tool in one message, before anything is built."""
    missing = []
    if not shutil.which("cargo"):
        missing.append("Rust (cargo): https://rustup.rs")
    if not shutil.which("cc"):
        missing.append("a C compiler (cc): apt-get install build-essential, or xcode-select --install")
    if (major := _node_version()) < NODE:
        missing.append(f"Node.js {NODE} or newer with npm (found: {major or 'none'}): https://nodejs.org")
    if missing:
        raise Problem("these tools are missing:\n  - " + "\n  - ".join(missing))


def _node_version() -> int:
    if not (shutil.which("node") and shutil.which("npm")):
        return 0
    answer = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout
    found = re.match(r"v(\d+)", answer)
    return int(found[1]) if found else 0


def enter_environment(settings: Settings, command: str) -> None:
    """Goes on in the project's Python environment, made first where it is missing or out of date."""
    if sys.version_info < PYTHON:
        raise Problem(f"Python {PYTHON[0]}.{PYTHON[1]} or newer is needed, this is {sys.version.split()[0]}")
    python = settings.venv / "bin/python"
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    mark = settings.venv / "requirements.sha256"
    if not python.exists() or not mark.exists() or mark.read_text() != wanted:
        _make_environment(settings.venv, python)
        mark.write_text(wanted)
    if not settings.venv.samefile(sys.prefix):
        os.chdir(ROOT)
        os.execv(python, [str(python), "-m", "infra.local", command])


def _make_environment(venv: Path, python: Path) -> None:
    print("Making the Python environment (the first time only, about a minute)", flush=True)
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)], check=False)
    if made.returncode != 0:
        raise Problem(
            "python3 could not make a virtual environment; on Debian and Ubuntu: apt-get install python3-venv"
        )
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.run([*pip, "-r", str(REQUIREMENTS)], check=False).returncode != 0:
        raise Problem("pip could not install infra/local/requirements.txt; its message is above")
