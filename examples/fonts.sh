#!/usr/bin/env bash
# Installs open fonts for every role of a notice on Debian and Ubuntu, those that are missing: 黑体 and 宋体 (Noto CJK), 楷体 and a second
# 宋体 (Arphic), 仿宋 (Fandol). Asks before it uses sudo and before it downloads. Usage: bash examples/fonts.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. tests/setup.sh

ensure_home
if ! command -v dpkg-query >/dev/null; then
  echo "This is neither Debian nor Ubuntu: \`bulletin fonts\` tells which fonts are missing and how to install them." >&2
  exit 1
fi

status=0
mapfile -t fonts < <(missing_fonts)
install_packages ${fonts[@]+"${fonts[@]}"} || status=1
install_fandol || status=1
exit "$status"
