"""Rules that template.yaml must keep and that no linter knows, checked on the template as SAM expands it.

Writes the expanded template to the path given, for cfn-lint and checkov: both see more there than in the SAM source.
"""

import json
import logging
import os
import sys
from pathlib import Path

from samcli.yamlhelper import yaml_parse
from samtranslator.translator.transform import transform

ROOT = Path(__file__).resolve().parents[2]
QUEUE_KEEPS = 345600  # SQS's own choice, 4 days, where the template says nothing
RECEIVES = 5
# Policies of AWS that hold `*`, and why they are here all the same.
MANAGED = {
    "AmazonAPIGatewayPushToCloudWatchLogs": "an account-wide setting of API Gateway, for which AWS asks for this policy"
}
# Statements that are `*` where the template's condition OnAws does not hold.
ON_EMULATOR = {
    "MailerRole": "MiniStack knows no resource for SES v2 and would refuse every mail when it enforces roles"
}
PARAMETERS = {
    "Stage": "lint",
    "MailSender": "sender@example.org",
    "FirstAdmin": "admin@example.org",
    "DomainName": "example.org",
    "PublicOrigin": "https://example.org",
}


class _NoManagedPolicies:
    """SAM asks IAM for its policies' names; the template uses none of them."""

    def load(self) -> dict:
        return {}


def expand() -> dict:
    """The template as CloudFormation gets it. Code is elsewhere by then, so it gets an address."""
    os.environ.setdefault("AWS_DEFAULT_REGION", "eu-central-1")
    logging.disable(logging.WARNING)
    source = yaml_parse((ROOT / "template.yaml").read_text())
    for resource in source["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource["Properties"]["CodeUri"] = "s3://artifacts/code.zip"
    return transform(source, PARAMETERS, _NoManagedPolicies())


def broken(template: dict) -> list[str]:
    """One line for each rule that does not hold."""
    found: dict[str, dict] = {}
    for name, resource in template["Resources"].items():
        found.setdefault(resource["Type"], {})[name] = resource["Properties"] if "Properties" in resource else {}
    return [*_mappings(found), *_queues(found), *_alarms(found), *_policies(found), *_logs(found)]


def _mappings(found: dict):
    queues, functions = found["AWS::SQS::Queue"], found["AWS::Lambda::Function"]
    for name, mapping in found["AWS::Lambda::EventSourceMapping"].items():
        queue, function = queues[_target(mapping["EventSourceArn"])], functions[_target(mapping["FunctionName"])]
        if mapping.get("FunctionResponseTypes") != ["ReportBatchItemFailures"]:
            yield f"{name}: one bad message would send the whole batch again (FunctionResponseTypes)"
        needed = 6 * function["Timeout"] + mapping.get("MaximumBatchingWindowInSeconds", 0)
        if queue.get("VisibilityTimeout", 30) < needed:
            yield f"{name}: the queue's VisibilityTimeout must be {needed} or more"
        if "MaximumConcurrency" not in mapping.get("ScalingConfig", {}):
            yield f"{name}: has no MaximumConcurrency"
        elif mapping["ScalingConfig"]["MaximumConcurrency"] > function["ReservedConcurrentExecutions"]["Fn::If"][1]:
            yield f"{name}: MaximumConcurrency exceeds the function's reserved concurrency, messages would be throttled"


def _queues(found: dict):
    queues = found["AWS::SQS::Queue"]
    for name, queue in queues.items():
        if not queue.get("SqsManagedSseEnabled"):
            yield f"{name}: is not encrypted"
        if name.endswith("DeadLetters"):
            continue
        redrive = queue.get("RedrivePolicy", {"maxReceiveCount": 0, "deadLetterTargetArn": {}})
        if redrive["maxReceiveCount"] < RECEIVES:
            yield f"{name}: needs a dead-letter queue after {RECEIVES} or more receives"
        dead = queues.get(_target(redrive["deadLetterTargetArn"]), {})
        if dead.get("MessageRetentionPeriod", 0) <= queue.get("MessageRetentionPeriod", QUEUE_KEEPS):
            yield f"{name}: its dead-letter queue must keep messages longer than it does"


def _alarms(found: dict):
    watched = {_target(alarm["Dimensions"][0]["Value"]) for alarm in found["AWS::CloudWatch::Alarm"].values()}
    expected = {name for name in found["AWS::SQS::Queue"] if name.endswith("DeadLetters")} | set(
        found["AWS::Lambda::Function"]
    )
    yield from (f"{name}: has no alarm" for name in sorted(expected - watched))


def _policies(found: dict):
    for name, role in found["AWS::IAM::Role"].items():
        for policy in role.get("Policies", []):
            yield from _statements(name, policy["PolicyDocument"])
        for managed in role.get("ManagedPolicyArns", []):
            if (
                _target(managed) not in found["AWS::IAM::ManagedPolicy"]
                and json.dumps(managed).rstrip('"}').split("/")[-1] not in MANAGED
            ):
                yield f"{name}: uses {managed}, which is not in the list with reasons"
    for name, policy in found["AWS::IAM::ManagedPolicy"].items():
        yield from _statements(name, policy["PolicyDocument"])


def _statements(name: str, document: dict):
    for statement in document["Statement"]:
        for part in ("Action", "Resource"):
            values = statement[part]
            if isinstance(values, dict) and values.get("Fn::If", [""])[0] == "OnAws" and name in ON_EMULATOR:
                values = values["Fn::If"][1]
            elif isinstance(values, dict) and "Fn::If" in values:
                yield f"{name}: {part} depends on a condition, which these rules do not follow"
            values = values if isinstance(values, list) else [values]
            if any(value == "*" or (part == "Action" and "*" in value) for value in values):
                yield f"{name}: `*` as {part}"


def _logs(found: dict):
    roles = json.dumps(found["AWS::IAM::Role"])
    for name, group in found["AWS::Logs::LogGroup"].items():
        if "RetentionInDays" not in group:
            yield f"{name}: keeps logs for ever"
        if name != "ApiLogGroup" and f'"{name}"' not in roles:
            yield f"{name}: no role may write to it"


def _target(reference: dict) -> str:
    """The resource that a Ref or GetAtt names."""
    if "Fn::GetAtt" in reference:
        return reference["Fn::GetAtt"][0]
    return reference.get("Ref", "") if isinstance(reference, dict) else ""


if __name__ == "__main__":
    expanded = expand()
    Path(sys.argv[1]).write_text(json.dumps(expanded, indent=1))
    problems = broken(expanded)
    print("\n".join(problems) or "template.yaml keeps its rules")
    sys.exit(1 if problems else 0)
