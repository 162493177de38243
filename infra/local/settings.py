"""Where things are and what they are called. Two stacks differ in PORT and STATE alone."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOST = "127.0.0.1"
DOMAIN = "hirelog.localhost"  # browsers resolve *.localhost to this machine and accept Secure cookies from it
REGION = "eu-central-1"
STACK = "hirelog"

# What the template is told here; on AWS these stand in samconfig.toml.
ORGANISATION = "Northwind People"
ZONE = "Europe/Berlin"
SENDER = "hirelog@hirelog.localhost"
FIRST_ADMIN = "admin@hirelog.localhost"
STAGE = "local"

# A stand-in answers in place of language models, on a port of its own: that of the stack and this.
MODEL_PORT = 40
MODEL_SECRET = "hirelog/local/model-key"  # the settings of a model name it
MODEL_KEY = "standin-key"


class Problem(Exception):
    """Something the user can put right; its text says how."""


@dataclass(frozen=True)
class Settings:
    """The choices of one run, all from the environment."""

    state: Path
    venv: Path
    port: int

    @classmethod
    def from_environment(cls) -> "Settings":
        """PORT (4566), STATE (.local) and VENV (in STATE)."""
        port = os.environ.get("PORT") or "4566"
        if not port.isdigit() or not 1024 <= int(port) <= 65535 - MODEL_PORT:
            raise Problem(f"PORT must be a number from 1024 to {65535 - MODEL_PORT}, not {port!r}")
        state = ROOT / (os.environ.get("STATE") or ".local")
        venv = Path(os.environ["VENV"]).absolute() if os.environ.get("VENV") else state / "venv"
        state.mkdir(parents=True, exist_ok=True)
        return cls(state=state, venv=venv, port=int(port))

    @property
    def endpoint(self) -> str:
        """Where the emulator answers."""
        return f"http://{HOST}:{self.port}"

    @property
    def model_port(self) -> int:
        """Where the stand-in for language models answers, beside the emulator."""
        return self.port + MODEL_PORT

    @property
    def model_endpoint(self) -> str:
        """The same as an address: Bedrock's protocol right there, OpenAI's below `/v1`."""
        return f"http://{HOST}:{self.model_port}"

    @property
    def origin(self) -> str:
        """Where browsers find Hirelog."""
        return f"http://{DOMAIN}:{self.port}"

    @property
    def aws(self) -> dict[str, str]:
        """Environment that sends every AWS client to the emulator, whatever profile the user has."""
        return {
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": REGION,
            "AWS_REGION": REGION,
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            "AWS_EC2_METADATA_DISABLED": "true",
            "NO_PROXY": f"{HOST},localhost,.localhost",
            "SAM_CLI_TELEMETRY": "0",
        }

    @property
    def environment(self) -> dict[str, str]:
        """The user's environment without its own AWS settings, with ours."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith("AWS_")}
        return kept | self.aws

    def client(self, service: str, **options):
        """A boto3 client of the emulator."""
        import boto3
        from botocore.config import Config

        return boto3.client(
            service,
            endpoint_url=self.endpoint,
            region_name=REGION,
            aws_access_key_id="test",
            aws_secret_access_key="test",
            config=Config(**options),
        )

    @contextlib.contextmanager
    def lock(self) -> Iterator[None]:
        """Keeps two commands from changing the same stack at once."""
        with (self.state / "lock").open("w") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise Problem(f"another command is at work on {self.state}; wait for it to end") from None
            yield
