#!/usr/bin/env bash
# Prints the path of a Chromium or Chrome; installs Debian's where there is none and that is possible.
set -euo pipefail
find_browser() {
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] && command -v "$name" && return
  done
  return 1
}
find_browser && exit
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  { apt-get update && apt-get install -y --no-install-recommends chromium; } >&2
  find_browser && exit
fi
echo "No Chromium was found. Install it (sudo apt-get install chromium), or set CHROMIUM to the path of a browser." >&2
exit 1
