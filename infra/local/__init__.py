"""The whole of Hirelog on one machine: `python3 -m infra.local up` (or `make up`)."""
