"""Puts the stack into the emulator with the real `sam deploy`, and sets up what lies outside the stack."""

import hashlib
import platform
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

from botocore.exceptions import ClientError

from . import emulator, gaps
from .settings import (
    DOMAIN,
    FIRST_ADMIN,
    MODEL_KEY,
    MODEL_SECRET,
    ORGANISATION,
    SENDER,
    STACK,
    STAGE,
    ZONE,
    Problem,
    Settings,
)

ARTIFACTS = "hirelog-artifacts"


def deploy(settings: Settings, template: Path) -> dict[str, str]:
    """Deploys unless the stack already has exactly this template and these binaries; returns its outputs.

    The digest is a tag of the stack itself, so it cannot outlive the stack as a file could.
    """
    parameters = _parameters(settings)
    digest = _digest(template, parameters)
    stack = _stack(settings)
    if not stack or {"Key": "digest", "Value": digest} not in stack.get("Tags", []):
        _sam_deploy(settings, template, parameters, digest)
        stack = _stack(settings)
    return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}


def outputs(settings: Settings) -> dict[str, str]:
    """What the deployed stack says of itself."""
    stack = _stack(settings) if emulator.answers(settings) else None
    if not stack:
        raise Problem("nothing is deployed; `make up` first")
    return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}


def _parameters(settings: Settings) -> dict[str, str]:
    return {
        "Stage": STAGE,
        "OrganisationName": ORGANISATION,
        "TimeZone": ZONE,
        "MailSender": SENDER,
        "FirstAdmin": FIRST_ADMIN,
        "DomainName": DOMAIN,
        "PublicOrigin": settings.origin,
        "ModelEndpoint": settings.model_endpoint,
        "UploadOrigin": settings.endpoint,  # browsers get the forms that functions sign, which know no other address
        "Architecture": "arm64" if platform.machine() in ("arm64", "aarch64") else "x86_64",
    }


def _digest(template: Path, parameters: dict[str, str]) -> str:
    digest = hashlib.sha256(repr(parameters).encode())
    for path in [template, *sorted(template.parent.glob("*/bootstrap"))]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _stack(settings: Settings) -> dict | None:
    try:
        stack = settings.client("cloudformation").describe_stacks(StackName=STACK)["Stacks"][0]
    except ClientError:
        return None
    return stack if stack["StackStatus"] in ("CREATE_COMPLETE", "UPDATE_COMPLETE") else None


def _sam_deploy(settings: Settings, template: Path, parameters: dict[str, str], digest: str) -> None:
    print("Deploying", flush=True)
    s3 = settings.client("s3")
    if ARTIFACTS not in [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]:
        s3.create_bucket(Bucket=ARTIFACTS, CreateBucketConfiguration={"LocationConstraint": s3.meta.region_name})
    _clear_failed(settings)
    command = [
        str(settings.venv / "bin/sam"), "deploy", "--template-file", template.name, "--stack-name", STACK,
        "--s3-bucket", ARTIFACTS, "--capabilities", "CAPABILITY_IAM", "--no-confirm-changeset",
        "--no-fail-on-empty-changeset", "--no-progressbar", "--tags", f"digest={digest}",
        "--parameter-overrides", *[f"{key}={_quoted(value)}" for key, value in parameters.items()],
    ]  # fmt: skip
    log = settings.state / "deploy.log"
    with log.open("w") as file:
        done = subprocess.run(
            command, cwd=template.parent, env=settings.environment, stdout=file, stderr=file, check=False
        )
    if done.returncode != 0 or not _stack(settings):
        raise Problem(f"sam deploy failed:\n{_cause(log.read_text().splitlines())}\nThe whole story is in {log}")


def _clear_failed(settings: Settings) -> None:
    """A stack whose first deploy failed can only be deleted."""
    cloudformation = settings.client("cloudformation")
    for stack in cloudformation.list_stacks(StackStatusFilter=["ROLLBACK_COMPLETE", "ROLLBACK_FAILED"])[
        "StackSummaries"
    ]:
        if stack["StackName"] == STACK:
            cloudformation.delete_stack(StackName=STACK)
            cloudformation.get_waiter("stack_delete_complete").wait(StackName=STACK, WaiterConfig={"Delay": 1})


def _cause(lines: list[str]) -> str:
    """The first resource that failed; everything after it is the roll-back."""
    first = next((number for number, line in enumerate(lines) if "_FAILED" in line), len(lines) - 10)
    return "\n".join(lines[max(first, 0) : first + 10])


def _quoted(value: str) -> str:
    return '"' + value.replace('"', '\\"') + '"'


def connect(settings: Settings, outputs: dict[str, str]) -> None:
    """What on AWS is done once by hand, identity, key and domain; and what the emulator left out."""
    settings.client("ses").verify_email_identity(EmailAddress=SENDER)
    _keep_model_key(settings)
    gaps.close(settings, outputs)
    gateway = settings.client("apigateway")
    if DOMAIN not in [item["domainName"] for item in gateway.get_domain_names().get("items", [])]:
        gateway.create_domain_name(domainName=DOMAIN, endpointConfiguration={"types": ["REGIONAL"]})
    mappings = gateway.get_base_path_mappings(domainName=DOMAIN).get("items", [])
    if outputs["ApiId"] not in [mapping["restApiId"] for mapping in mappings]:
        for mapping in mappings:
            gateway.delete_base_path_mapping(domainName=DOMAIN, basePath=mapping["basePath"])
        gateway.create_base_path_mapping(domainName=DOMAIN, restApiId=outputs["ApiId"], stage=outputs["ApiStage"])
    _wait_for_health(settings)


def _keep_model_key(settings: Settings) -> None:
    secrets = settings.client("secretsmanager")
    try:
        secrets.create_secret(Name=MODEL_SECRET, SecretString=MODEL_KEY)
    except secrets.exceptions.ResourceExistsException:
        secrets.put_secret_value(SecretId=MODEL_SECRET, SecretString=MODEL_KEY)


def _wait_for_health(settings: Settings) -> None:
    request = urllib.request.Request(
        f"{settings.endpoint}/api/v1/health", headers={"Host": f"{DOMAIN}:{settings.port}"}
    )
    deadline = time.monotonic() + 15
    while True:
        try:
            with urllib.request.urlopen(request, timeout=15):
                return
        except (urllib.error.URLError, OSError) as error:
            if time.monotonic() > deadline:
                raise Problem(f"/api/v1/health does not answer ({error}); see `make logs`") from None
        time.sleep(0.5)


def remove(settings: Settings) -> None:
    """Takes the stack out of an emulator that others use too; the template keeps table and bucket, this does not."""
    stack = _stack(settings)
    if not stack:
        return
    outputs = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
    s3, dynamodb = settings.client("s3"), settings.client("dynamodb")
    cloudformation, gateway = settings.client("cloudformation"), settings.client("apigateway")
    gateway.delete_domain_name(domainName=DOMAIN)
    settings.client("secretsmanager").delete_secret(SecretId=MODEL_SECRET, ForceDeleteWithoutRecovery=True)
    cloudformation.delete_stack(StackName=STACK)
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=STACK, WaiterConfig={"Delay": 1})
    dynamodb.delete_table(TableName=outputs["TableName"])
    for bucket in (outputs["ReportBucketName"], ARTIFACTS):
        for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket):
            for item in page.get("Contents", []):
                s3.delete_object(Bucket=bucket, Key=item["Key"])
        s3.delete_bucket(Bucket=bucket)
