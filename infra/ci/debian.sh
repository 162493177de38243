#!/usr/bin/env bash
# `debian.sh PACKAGE PROGRAM...` prints the path of the first of these programs that is here; installs Debian's package
# where there is none and that is possible.
set -euo pipefail
package=$1
shift
find_program() {
  for name in "$@"; do
    command -v "$name" && return
  done
  return 1
}
find_program "$@" && exit
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  { timeout 600 apt-get update && timeout 600 apt-get install -y --no-install-recommends "$package"; } >&2 || true
  find_program "$@" && exit
fi
echo "Not found: $*. Install it: sudo apt-get install $package" >&2
exit 1
