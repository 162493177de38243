"""Runs the demo loader: believable data made through the product's own rules, and a sign-in link per role."""

import subprocess
from pathlib import Path

from .settings import FIRST_ADMIN, ORGANISATION, SENDER, STAGE, ZONE, Problem, Settings


def load(settings: Settings, built: Path, outputs: dict[str, str]) -> None:
    """Calls `demo load`, which loads nothing twice and prints the links each time."""
    program = built / "demo"
    if not program.exists():
        print("There is no demo loader yet")
        return
    if subprocess.run([program, "load"], env=environment(settings, outputs), check=False).returncode != 0:
        raise Problem("the demo data could not be loaded; the message is above")


def environment(settings: Settings, outputs: dict[str, str]) -> dict[str, str]:
    """What a function of the stack would be told."""
    return settings.environment | {
        "STAGE": STAGE,
        "ORG_NAME": ORGANISATION,
        "ORG_ZONE": ZONE,
        "PUBLIC_ORIGIN": settings.origin,
        "MAIL_SENDER": SENDER,
        "FIRST_ADMIN_MAIL": FIRST_ADMIN,
        "TABLE_NAME": outputs["TableName"],
        "ACTIVITY_QUEUE_URL": outputs["ActivityQueueUrl"],
        "MAIL_QUEUE_URL": outputs["MailQueueUrl"],
        "REPORT_QUEUE_URL": outputs["ReportQueueUrl"],
        "WORK_QUEUE_URL": outputs["WorkQueueUrl"],
        "RESUME_QUEUE_URL": outputs["ResumeQueueUrl"],
        "REPORT_BUCKET": outputs["ReportBucketName"],
    }
