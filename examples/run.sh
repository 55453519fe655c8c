#!/usr/bin/env bash
# Builds the library and renders the sample notice as DOCX and PDF, and another as a web page; prints where they are. Open fonts for looking at it are installed where
# they are missing (Debian, Ubuntu); this asks before it uses sudo. Usage: bash examples/run.sh [FOLDER]
set -euo pipefail
[ $# -eq 0 ] || set -- "$(realpath -m -- "$1")"
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. tests/setup.sh

ensure_home
require_dotnet

# The DOCX is the same on every machine; fonts decide how it looks on this one, and what the PDF is set in.
bash examples/fonts.sh || echo "Going on without these fonts; the notice is written all the same." >&2

dotnet run --project examples/QuickStart --configuration Release -- "${1:-$PWD/out}" </dev/null
dotnet run --project examples/SafetyBulletin --configuration Release -- "${1:-$PWD/out}" </dev/null
dotnet run --project examples/WebPage --configuration Release -- "${1:-$PWD/out}" </dev/null
