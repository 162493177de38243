#!/usr/bin/env bash
# Static checks: formats, lints, lock files, the template. Ends at the first that fails.
set -euo pipefail
cd "$(dirname "$0")/../.."
absolute() { python3 -c "import os, sys; print(os.path.abspath(sys.argv[1]))" "$1"; } # realpath -m is not everywhere
state=$(absolute "${STATE:-.local}")
venv=$(absolute "${VENV:-$state/venv}")
mkdir -p "$state"

echo "── Rust"
cargo fmt --all --check
cargo metadata --locked --format-version=1 >/dev/null # fails when Cargo.lock does not match
cargo clippy --workspace --all-targets --locked -- -D warnings

if [ -f functions/web/ui/package-lock.json ]; then
  echo "── UI"
  (cd functions/web/ui && npm ci --no-audit --no-fund --dry-run >/dev/null) # fails when the lock file does not match
fi

echo "── Template"
python3 -m infra.local environment
"$venv/bin/python" infra/ci/template.py "$state/expanded.json"
"$venv/bin/cfn-lint" --regions eu-central-1 --template template.yaml
"$venv/bin/cfn-lint" --regions eu-central-1 --template "$state/expanded.json"
bash -n infra/ci/*.sh .ci/run

echo "── checkov"
checkov=$(infra/ci/environment.sh "$(dirname "$venv")/checkov" infra/ci/requirements.txt)
"$checkov/checkov" --config-file infra/ci/checkov.yaml --file "$state/expanded.json"
echo "All checks passed"
