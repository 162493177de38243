"""Tests of the operators' commands, over queues made of lists: `python3 -m unittest infra.ops.test_queues`."""

import json
import unittest

from infra.ops.queues import redrive, replay, unsent


class Sqs:
    """Two queues; refuses the bodies it is told to refuse."""

    def __init__(self, dead: list[str], refused: frozenset[str] = frozenset()):
        self.dead, self.live, self.refused = dict(enumerate(dead)), [], refused
        self.given: set[int] = set()

    def receive_message(self, QueueUrl, MaxNumberOfMessages, **_):
        waiting = [n for n in self.dead if n not in self.given][:MaxNumberOfMessages]
        self.given.update(waiting)
        return {"Messages": [{"Body": self.dead[n], "ReceiptHandle": str(n)} for n in waiting]} if waiting else {}

    def send_message_batch(self, QueueUrl, Entries):
        assert 1 <= len(Entries) <= 10
        taken = [entry for entry in Entries if entry["MessageBody"] not in self.refused]
        self.live += [entry["MessageBody"] for entry in taken]
        return {"Successful": [{"Id": entry["Id"]} for entry in taken]}

    def delete_message_batch(self, QueueUrl, Entries):
        for entry in Entries:
            del self.dead[int(entry["ReceiptHandle"])]


class Queues(unittest.TestCase):
    def test_every_message_is_moved_once(self):
        sqs = Sqs([f"m{n}" for n in range(23)])
        self.assertEqual(redrive(sqs, "dead", "live"), 23)
        self.assertEqual((sorted(sqs.live), sqs.dead), (sorted(f"m{n}" for n in range(23)), {}))

    def test_a_message_that_the_queue_refuses_stays(self):
        sqs = Sqs(["good", "bad"], frozenset({"bad"}))
        self.assertEqual(redrive(sqs, "dead", "live"), 1)
        self.assertEqual((sqs.live, list(sqs.dead.values())), (["good"], ["bad"]))

    def test_only_unsent_messages_of_a_log_are_replayed(self):
        line = json.dumps({"level": "ERROR", "target": "hirelog::unsent", "body": '{"id":1}'})
        log = ["START RequestId: 1", f"2026-11-23 auth-api {line}", '{"target":"other","body":"x"}', "hirelog::unsent {"]
        self.assertEqual(list(unsent(log)), ['{"id":1}'])
        sqs = Sqs([])
        self.assertEqual(replay(sqs, "live", [line] * 12), 12)
        self.assertEqual(len(sqs.live), 12)


if __name__ == "__main__":
    unittest.main()
