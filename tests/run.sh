#!/usr/bin/env bash
# Builds everything with warnings as errors and runs every test. Installs what the tests need (fonts, poppler, qpdf, mupdf,
# LibreOffice writer, pandoc, Chromium, Node.js with mammoth, pdf.js, axe-core, the HTML validator and a layout engine for DOCX, Java with PDFBox and its Preflight, fontTools, Unicode's data) where it is missing. The last line is the sum over all test projects: N passed, N failed, N skipped.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. tests/setup.sh

ensure_home
require_dotnet

packages=()
if command -v dpkg-query >/dev/null; then
  mapfile -t packages < <(missing_fonts)
  command -v pdftotext >/dev/null || packages+=(poppler-utils)
  command -v qpdf >/dev/null || packages+=(qpdf)
  command -v mutool >/dev/null || packages+=(mupdf-tools)
  command -v pandoc >/dev/null || packages+=(pandoc)
  command -v node >/dev/null || packages+=(nodejs)
  command -v npm >/dev/null || packages+=(npm)
  command -v chromium >/dev/null || packages+=(chromium)
  command -v fc-list >/dev/null || packages+=(fontconfig)
  command -v java >/dev/null || packages+=(default-jre-headless)
  [ -e /usr/share/java/preflight.jar ] || packages+=(libpdfbox2-java)
  [ -e /usr/share/java/javax.activation.jar ] || packages+=(libactivation-java)
  [ -e /usr/share/java/jaxb-api.jar ] || packages+=(libjaxb-api-java)
  installed unicode-data || packages+=(unicode-data)
  installed python3-fonttools || packages+=(python3-fonttools)
  installed libreoffice-writer || installed libreoffice-writer-nogui || packages+=(libreoffice-writer-nogui)
fi

if ! install_packages ${packages[@]+"${packages[@]}"}; then
  if [ "${BULLETIN_REQUIRE_TOOLS:-}" = 1 ]; then
    exit 1
  fi
  echo "Going on without; the tests that need them are skipped by name." >&2
fi

if command -v dpkg-query >/dev/null && ! install_fandol; then
  if [ "${BULLETIN_REQUIRE_TOOLS:-}" = 1 ]; then
    exit 1
  fi
  echo "Going on without; the tests that need them are skipped by name." >&2
fi

if ! install_npm_packages; then
  if [ "${BULLETIN_REQUIRE_TOOLS:-}" = 1 ]; then
    exit 1
  fi
  echo "Going on without; the tests that need them are skipped by name." >&2
fi

results=artifacts/test-results
rm -rf "$results"
dotnet build Bulletin.sln --configuration Release --nologo -warnaserror </dev/null
status=0
dotnet test Bulletin.sln --configuration Release --no-build --nologo --logger trx --results-directory "$results" </dev/null || status=$?

# The totals of each project stand in its .trx file; what was counted and not executed was skipped.
counters=$(grep --recursive --no-filename --only-matching --include='*.trx' '<Counters [^>]*>' "$results" || true)
sum() {
  sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$counters" | awk '{ n += $1 } END { print n + 0 }'
}
passed=$(sum passed)
skipped=$(($(sum total) - $(sum executed)))
failed=$(($(sum executed) - passed))
if [ "$status" -eq 0 ] && { [ "$failed" -ne 0 ] || [ "$passed" -eq 0 ]; }; then
  status=1
fi

echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
