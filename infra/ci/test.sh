#!/usr/bin/env bash
# Everything that must hold: formats, lints, unit and in-process tests, the UI's tests, and the browser on a stack of its
# own. Each step writes tests/output/steps/<step>.log; the last line counts the tests that really ran.
set -uo pipefail
cd "$(dirname "$0")/../.."

out=$PWD/tests/output/steps
ui=functions/web/ui
browser=tests/browser
rm -rf "$out" && mkdir -p "$out"
VENV=$(python3 -c "import os, sys; print(os.path.abspath(sys.argv[1]))" "${VENV:-${STATE:-.local}/venv}") # one for every stack
export VENV NO_COLOR=1 CARGO_TERM_COLOR=never
# The stack under test has its own port and folder, so a stack of `make up` may run beside it.
export PORT=${TEST_PORT:-4577} STATE=$PWD/tests/output/stack
passed=0 failed=0 broken=()

# Runs one step. A step that fails without a failed test (it did not compile, say) counts as one failure.
step() {
  local name=$1 log=$out/$1.log began=$SECONDS code=0 ok bad
  shift
  ("$@") >"$log" 2>&1 </dev/null || code=$? # in a subshell: a step may change folder and environment
  read -r ok bad < <(python3 infra/ci/count.py "$log")
  [ "$code" != 0 ] && [ "$bad" = 0 ] && bad=1
  passed=$((passed + ok)) failed=$((failed + bad))
  if [ "$code" = 0 ] && [ "$bad" = 0 ]; then
    printf '✓ %-12s %4d s%s\n' "$name" $((SECONDS - began)) "$([ "$ok" = 0 ] || echo "  $ok tests")"
  else
    broken+=("$name")
    printf '✗ %-12s %4d s  %s\n' "$name" $((SECONDS - began)) "$log"
    tail -n 40 "$log" | sed 's/^/    /'
    return 1
  fi
}

# Not nextest: it runs each test in a process of its own, and the demo's tests share one load of the demo data.
rust_tests() {
  cargo test --workspace --lib --bins --tests --locked --no-fail-fast
}

ui_tests() {
  cd "$ui" || return
  npm run lint && npm run check && npm test
}

# The workbooks that the Rust tests left behind, in the programs people open them with.
workbook_tests() {
  local python
  python=$(infra/ci/environment.sh "$(dirname "$VENV")/bench-venv" infra/bench/python/requirements.txt)/python || return
  OFFICE=$(infra/ci/debian.sh libreoffice-calc-nogui soffice libreoffice) || OFFICE=
  export OFFICE
  "$python" -m unittest --verbose infra.ci.test_workbooks
}

# Every screen and flow over the stand-in of the API: axe in both themes, no sideways scrolling at 360 px.
screen_tests() {
  CHROMIUM=$(infra/ci/chromium.sh) || return
  export CHROMIUM
  cd "$ui" && npm run test:browser
}

# Each function with the rights of its own role, and no more.
stack_up() {
  python3 -m infra.local reset && AUTH=1 python3 -m infra.local up
}

# What a role did not allow fails no test where it is tried again, or nobody waits for it.
nothing_denied() {
  local log=$STATE/functions.log
  env -u F -u FOLLOW python3 -m infra.local logs >"$log" && grep -q activity-aggregator "$log" && ! grep -F "is not authorized to perform" "$log"
}

browser_tests() {
  CHROMIUM=$(infra/ci/chromium.sh) || return
  export CHROMIUM HIRELOG_ORIGIN=http://hirelog.localhost:$PORT HIRELOG_ENDPOINT=http://127.0.0.1:$PORT HIRELOG_MAILS=$STATE/mails
  export HIRELOG_UP_LOG=$out/stack.log # holds the sign-in links
  cd "$browser" || return
  npm ci --no-audit --no-fund && npm test
}

trap 'python3 -m infra.local down >/dev/null 2>&1' EXIT

step build python3 -m infra.local build # first: the web function embeds the built UI
step format cargo fmt --all --check
step clippy cargo clippy --workspace --all-targets --locked -- -D warnings
step rust rust_tests
step workbooks workbook_tests
step operations python3 -m unittest infra.ops.test_queues
[ -f $ui/package.json ] && step ui ui_tests && step screens screen_tests
if [ -f $browser/package.json ]; then
  if step stack stack_up; then
    step browser browser_tests
    step rights nothing_denied
  fi
fi

[ ${#broken[@]} = 0 ] || echo "Failed: ${broken[*]}"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
