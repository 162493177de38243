#!/usr/bin/env bash
# `environment.sh FOLDER REQUIREMENTS` prints the programs' folder of a Python environment with what the file names; makes
# it where it is missing or out of date.
set -euo pipefail
folder=$1 requirements=$2
if ! cmp -s "$requirements" "$folder/requirements.txt"; then
  python3 -m venv --clear "$folder"
  "$folder/bin/pip" install --quiet --disable-pip-version-check -r "$requirements" >&2
  cp "$requirements" "$folder/requirements.txt"
fi
echo "$folder/bin"
