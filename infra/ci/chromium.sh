#!/usr/bin/env bash
# Prints the path of a Chromium or Chrome (CHROMIUM, where that is set); installs Debian's where there is none.
set -euo pipefail
exec "$(dirname "$0")/debian.sh" chromium ${CHROMIUM:+"$CHROMIUM"} chromium chromium-browser google-chrome google-chrome-stable
