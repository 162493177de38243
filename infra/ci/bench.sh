#!/usr/bin/env bash
# The figures of the documents: P1 tracking, P2 calls and capacity units per route, P3 growth of the data, P4
# cold start, P6 aggregator, P7 documents, and how well resumes are read. ROWS: rows of the log in the large size of P3, where 1.5 million take too much memory (about 5 GB) or time.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${CARGO_TARGET_DIR:-target}
python3 -m infra.local environment >/dev/null # boto3, for the comparison
venv=${VENV:-${STATE:-.local}/venv}

cargo build --workspace --bins --release --locked
"$target/release/bench" tracking
echo
"$target/release/bench" aggregator
echo
"$target/release/bench" extraction
echo
"$target/release/bench" scale 100000 "${ROWS:-1500000}"
echo
PYTHON=$venv/bin/python "$target/release/bench" cold-start "$target/release"
echo
# openpyxl and reportlab, to compare with, in an environment of their own.
documents=$(infra/ci/environment.sh "$(dirname "$venv")/bench-venv" infra/bench/python/requirements.txt)
PYTHON=$documents/python "$target/release/bench" documents
echo
echo "P2 calls to the table and capacity units per route"
cargo test --quiet --workspace --locked --test api at_most_two_calls -- --nocapture
