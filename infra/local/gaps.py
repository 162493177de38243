"""Completes what the emulator read from template.yaml only in part, and what it wants beyond AWS.

MiniStack 1.5.33 imports an API's resources without their ANY methods; keeps `*~1*` (CloudFormation's way to write the
media type `*/*`) as it stands, so that fonts and pictures would arrive as base64; drops a table's time to live and its
point-in-time recovery; and where it enforces roles (`make up AUTH=1`) wants an action `sqs:SendMessageBatch`, which AWS
does not have: there the right to send one message is the right to send ten. All of it is put right through the public
interfaces of the services, which works wherever MiniStack runs and needs no change to it or to the template.
"""

import json
from collections.abc import Iterator

from samcli.yamlhelper import yaml_parse

from .settings import REGION, ROOT, SENDER, STACK, Settings

ESCAPED = "*~1*"
SEND = "sqs:SendMessage"


def close(settings: Settings, outputs: dict[str, str]) -> None:
    """Looks at each, changes what differs."""
    _any_methods(settings, outputs["ApiId"])
    _media_types(settings, outputs["ApiId"])
    _table_options(settings, outputs["TableName"])
    _mail_notices(settings, outputs["MailNoticesTopicArn"])
    _batches(settings)


def _any_methods(settings: Settings, api: str) -> None:
    gateway = settings.client("apigateway")
    found = gateway.get_resources(restApiId=api, limit=500, embed=["methods"])["items"]
    ids = {resource["path"]: resource["id"] for resource in found if "ANY" not in resource.get("resourceMethods", {})}
    for path, function in _routes():
        if path in ids:
            arn = settings.client("lambda").get_function(FunctionName=function)["Configuration"]["FunctionArn"]
            place = {"restApiId": api, "resourceId": ids[path], "httpMethod": "ANY"}
            gateway.put_method(**place, authorizationType="NONE")
            gateway.put_integration(
                **place, type="AWS_PROXY", integrationHttpMethod="POST",
                uri=f"arn:aws:apigateway:{REGION}:lambda:path/2015-03-31/functions/{arn}/invocations",
            )  # fmt: skip


def _routes() -> Iterator[tuple[str, str]]:
    """Every path of the template with the name of the function that answers there."""
    for resource in yaml_parse((ROOT / "template.yaml").read_text())["Resources"].values():
        if resource["Type"] != "AWS::Serverless::Function":
            continue
        name = resource["Properties"]["FunctionName"]["Fn::Sub"].replace("${AWS::StackName}", STACK)
        for event in resource["Properties"].get("Events", {}).values():
            if event["Type"] == "Api":
                yield event["Properties"]["Path"], name


def _media_types(settings: Settings, api: str) -> None:
    if ESCAPED in settings.client("apigateway").get_rest_api(restApiId=api).get("binaryMediaTypes", []):
        # A list is not what AWS takes here, but the only form in which MiniStack keeps one; hence no validation.
        change = {"op": "replace", "path": "/binaryMediaTypes", "value": [ESCAPED.replace("~1", "/")]}
        settings.client("apigateway", parameter_validation=False).update_rest_api(
            restApiId=api, patchOperations=[change]
        )


def _mail_notices(settings: Settings, topic: str) -> None:
    """It tells of mails that came back through the identity only, not through a configuration set."""
    ses = settings.client("ses")
    for kind in ("Bounce", "Complaint"):
        ses.set_identity_notification_topic(Identity=SENDER, NotificationType=kind, SnsTopic=topic)


def _batches(settings: Settings) -> None:
    iam = settings.client("iam")
    names = (role["RoleName"] for role in iam.list_roles(MaxItems=1_000)["Roles"])
    for place in ({"RoleName": name} for name in names if name.startswith(f"{STACK}-")):
        for name in iam.list_role_policies(**place)["PolicyNames"]:
            document = iam.get_role_policy(**place, PolicyName=name)["PolicyDocument"]
            sending = [one for one in document["Statement"] if one.get("Action") == SEND]
            for statement in sending:
                statement["Action"] = [SEND, SEND + "Batch"]
            if sending:
                iam.put_role_policy(**place, PolicyName=name, PolicyDocument=json.dumps(document))


def _table_options(settings: Settings, table: str) -> None:
    dynamodb = settings.client("dynamodb")
    if dynamodb.describe_time_to_live(TableName=table)["TimeToLiveDescription"]["TimeToLiveStatus"] == "DISABLED":
        wanted = {"AttributeName": "expires_at", "Enabled": True}
        dynamodb.update_time_to_live(TableName=table, TimeToLiveSpecification=wanted)
    backups = dynamodb.describe_continuous_backups(TableName=table)["ContinuousBackupsDescription"]
    if backups["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] == "DISABLED":
        wanted = {"PointInTimeRecoveryEnabled": True}
        dynamodb.update_continuous_backups(TableName=table, PointInTimeRecoverySpecification=wanted)
