"""Builds the UI and the functions, and lays them out as `sam build` would.

`sam build` itself is for AWS: it cross-compiles with a profile and a target folder of its own. Here plain `cargo build`
is used, so that `make up`, `make test` and the editor share one cache.
"""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

from .settings import ROOT, Problem, Settings

UI = ROOT / "functions/web/ui"
NOT_SOURCE = {"node_modules", "dist", "coverage"}


def ui(settings: Settings) -> None:
    """Runs `npm ci` when the lock file changed and `npm run build` when anything did."""
    if not (UI / "package.json").exists():
        print("There is no UI to build yet")
        return
    marks = UI / "node_modules/.hirelog"
    if not _marked(marks / "installed", lock := _digest([UI / "package-lock.json"])):
        _run(["npm", "ci", "--no-audit", "--no-fund"], UI, "Installing the UI's packages")
        _mark(marks / "installed", lock)
    if not _marked(marks / "built", sources := _digest(_sources())) or not (UI / "dist").is_dir():
        _run(["npm", "run", "build"], UI, "Building the UI")
        _mark(marks / "built", sources)


def binaries(settings: Settings) -> Path:
    """Builds every function with the dev profile; returns the folder they are in."""
    _run(["cargo", "build", "--bins"], ROOT, "Building the functions")
    answer = subprocess.run(
        ["cargo", "metadata", "--format-version=1", "--no-deps"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return Path(json.loads(answer.stdout)["target_directory"]) / "debug"


def stage(settings: Settings, built: Path) -> Path:
    """Puts each binary into `build/<logical id>/bootstrap` beside a template that points there; returns the latter."""
    from samcli.yamlhelper import yaml_dump, yaml_parse

    template = yaml_parse((ROOT / "template.yaml").read_text())
    folder = settings.state / "build"
    for name, resource in template["Resources"].items():
        if resource["Type"] != "AWS::Serverless::Function":
            continue
        binary = built / resource.pop("Metadata")["BuildProperties"]["Binary"]
        if not binary.exists():
            raise Problem(f"template.yaml names the binary {binary.name!r}, but the workspace does not build it")
        _strip(binary, folder / name / "bootstrap")
        resource["Properties"]["CodeUri"] = name
    path = folder / "template.yaml"
    path.write_text(yaml_dump(template))
    return path


def _strip(binary: Path, target: Path) -> None:
    """Symbols are nine tenths of a dev build; without them a deploy takes seconds instead of a minute."""
    seen = f"{binary.stat().st_mtime_ns} {binary.stat().st_size}"
    mark = target.parent.with_suffix(".source")
    if target.exists() and _marked(mark, seen):
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    if (
        not shutil.which("strip")
        or subprocess.run(["strip", "-o", target, binary], capture_output=True, check=False).returncode != 0
    ):
        shutil.copy2(binary, target)
    _mark(mark, seen)


def _sources() -> list[Path]:
    return [path for path in UI.rglob("*") if path.is_file() and not NOT_SOURCE & set(path.relative_to(UI).parts)]


def _digest(paths: list[Path]) -> str:
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(str(path.relative_to(UI)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _marked(mark: Path, value: str) -> bool:
    return mark.exists() and mark.read_text() == value


def _mark(mark: Path, value: str) -> None:
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.write_text(value)


def _run(command: list[str], folder: Path, title: str) -> None:
    print(title, flush=True)
    if subprocess.run(command, cwd=folder, check=False).returncode != 0:
        raise Problem(f"`{' '.join(command)}` failed; its message is above")
