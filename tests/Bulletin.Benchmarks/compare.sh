#!/usr/bin/env bash
# The command-line tool from a cold process, compiled ahead of time (ReadyToRun); LibreOffice's conversion of the same DOCX; and Typst on the same text.
# Best of five each, in seconds of the clock, with the most memory. Give a report, or take the first example. Needs soffice, pdftotext, node and npm;
# Typst's compiler is taken from npm (@myriaddreamin/typst-ts-node-compiler, Apache-2.0).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
report=$(realpath "${1:-$(printf '%s\n' examples/reports/*.yaml | head -n 1)}")
work=$PWD/artifacts/compare
mkdir -p "$work/typst"

dotnet publish src/Bulletin.Cli --configuration Release --framework net10.0 --runtime linux-x64 --self-contained true -p:PublishReadyToRun=true \
  --output "$work/tool" --nologo --verbosity quiet </dev/null
[ -d "$work/typst/node_modules" ] ||
  npm install --prefix "$work/typst" --no-save --ignore-scripts --no-audit --no-fund --loglevel=error @myriaddreamin/typst-ts-node-compiler@0.7.0 </dev/null

best() {
  local name=$1 i
  shift
  for i in 1 2 3 4 5; do
    /usr/bin/time --format '%e s, %M KB' --output "$work/time" "$@" >/dev/null 2>&1 || { echo "$name: failed"; return; }
    cat "$work/time"
  done | sort -n | head -n 1 | sed "s/^/$name: /"
}

best "bulletin, DOCX and PDF" "$work/tool/Bulletin.Cli" render "$report" -o "$work/notice.docx" -o "$work/notice.pdf"
best "LibreOffice, DOCX to PDF" soffice --headless --convert-to pdf --outdir "$work/libreoffice" "$work/notice.docx"
pdftotext -raw "$work/notice.pdf" "$work/notice.txt"
cat >"$work/typst/notice.mjs" <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
const [text, pdf] = process.argv.slice(2);
const paragraphs = readFileSync(text, "utf8").replaceAll("\f", "\n").split("\n").filter((line) => line).map((line) => `#${JSON.stringify(line)}\n`).join("");
const compiler = NodeCompiler.create({ workspace: ".", fontArgs: [{ fontPaths: ["/usr/local/share/fonts", "/usr/share/fonts"] }] });
const head = '#set page(paper: "a4")\n#set text(font: ("FandolFang", "Noto Serif CJK SC"), size: 16pt, lang: "zh")\n';
writeFileSync(pdf, compiler.pdf({ mainFileContent: head + paragraphs }));
JS
best "Typst, text to PDF" node "$work/typst/notice.mjs" "$work/notice.txt" "$work/typst.pdf"
ls -l "$work/notice.pdf" "$work/libreoffice/notice.pdf" "$work/typst.pdf" | awk '{ print $5, $9 }'
