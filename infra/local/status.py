"""What runs, where, and how full the queues are."""

from botocore.exceptions import ClientError

from . import emulator, models
from .settings import STACK, Settings


def show(settings: Settings) -> None:
    """A few lines; fit for a person and for a quick check in a script."""
    if models.is_ours(settings):
        print(f"Models    {settings.model_endpoint} (a stand-in, started from here)")
    if not emulator.answers(settings):
        print(f"Nothing runs on port {settings.port}")
        return
    print(
        f"Emulator  {settings.endpoint} ({'started from here' if emulator.is_ours(settings) else 'started elsewhere'})"
    )
    try:
        stack = settings.client("cloudformation").describe_stacks(StackName=STACK)["Stacks"][0]
    except ClientError:
        print("Stack     not deployed")
        return
    print(f"Stack     {STACK}: {stack['StackStatus']}\nAddress   {settings.origin}")
    sqs = settings.client("sqs")
    for output in stack["Outputs"]:
        if not output["OutputKey"].endswith(("QueueUrl", "DeadLettersUrl")):
            continue
        counts = sqs.get_queue_attributes(QueueUrl=output["OutputValue"], AttributeNames=["All"])["Attributes"]
        waiting, busy = counts["ApproximateNumberOfMessages"], counts["ApproximateNumberOfMessagesNotVisible"]
        print(f"Queue     {output['OutputKey'].removesuffix('Url'):20} {waiting} waiting, {busy} at work")
