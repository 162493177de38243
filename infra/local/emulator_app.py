"""MiniStack with a memory for mail: the program that `emulator.start` runs.

MiniStack keeps a mail's subject and text but drops attachments. This puts a layer before it that stores every raw mail
which SES accepted as `<message id>.eml`, so that `make mail` and the browser tests can open the reports in them.
"""

import asyncio
import base64
import json
import os
import sys
from pathlib import Path

from hypercorn.asyncio import serve
from hypercorn.config import Config
from ministack.app import app as ministack

MAILS = Path(os.environ.get("HIRELOG_MAILS", "mails"))
SEND_EMAIL = "/v2/email/outbound-emails"


async def app(scope, receive, send):
    """Passes everything on; looks into SES SendEmail (v2) only."""
    if scope["type"] != "http" or scope["path"] != SEND_EMAIL:
        await ministack(scope, receive, send)
        return
    request, response = bytearray(), bytearray()

    async def hear():
        message = await receive()
        request.extend(message.get("body", b""))
        return message

    async def tell(message):
        response.extend(message.get("body", b""))
        if message["type"] == "http.response.body" and not message.get("more_body"):
            keep(bytes(request), bytes(response))  # before the caller hears of it, so that it is there when asked for
        await send(message)

    await ministack(scope, hear, tell)


def keep(request: bytes, response: bytes) -> None:
    """Stores the mail; one that is not raw, or was refused, is MiniStack's business alone."""
    try:
        message_id = json.loads(response)["MessageId"]
        raw = json.loads(request)["Content"]["Raw"]["Data"]
        (MAILS / f"{message_id}.eml").write_bytes(base64.b64decode(raw))
    except (KeyError, TypeError, ValueError):
        return


def main() -> None:
    """Serves on loopback until told to stop; MiniStack saves its state on the way out."""
    MAILS.mkdir(parents=True, exist_ok=True)
    config = Config()
    config.bind = [f"{os.environ['BIND_HOST']}:{os.environ['GATEWAY_PORT']}"]
    config.keep_alive_timeout = 75
    asyncio.run(serve(app, config))


if __name__ == "__main__":
    sys.exit(main())
