// Prints where a layout engine puts the text of DOCX files: node layout.mjs MODULES FONTS FOLDER COUNT. MODULES is node_modules; FONTS a
// file with a line for each family: name, tab, font file. The files are
// 0.docx, 1.docx and so on. For each a line of JSON: its pages, each a list of pieces [left, baseline, size, text] in points from the upper
// left corner of the sheet. Footers, which hold page numbers alone, are left out.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, fontList, folder, count] = process.argv.slice(2);
const core = join(modules, "@docx-editor.dev/core/dist");
const { createFontSource } = await import(pathToFileURL(join(core, "index.js")));
const { openFontBackedDocumentForExport } = await import(pathToFileURL(join(core, "export.js")));

const bytes = new Map();
const sources = readFileSync(fontList, "utf8").split("\n").filter(Boolean).flatMap((line) => {
  const [family, file] = line.split("\t");
  if (!bytes.has(file)) bytes.set(file, new Uint8Array(readFileSync(file)));

  // Title and issuer mark are bold nowhere; a face is needed for each weight that a document may name.
  return [400, 700].map((weight) => {
    const made = createFontSource(bytes.get(file), { family, weight, style: "normal" });
    if (!made.source) throw new Error(`${file}: ${JSON.stringify(made.failure)}`);
    return made.source;
  });
});
const fonts = { epoch: 1, maxFontBytes: 64 << 20, sources, defaultFont: { family: "仿宋_GB2312", sizeHalfPoints: 32 } };

for (let i = 0; i < Number(count); i++) {
  const opened = await openFontBackedDocumentForExport(new Uint8Array(readFileSync(join(folder, `${i}.docx`))), { fonts });
  if (!opened.ok) throw new Error(`${i}.docx: ${opened.reason} ${opened.detail ?? ""}`);
  const layout = await opened.session.layout();
  process.stdout.write(JSON.stringify(layout.pages.map((page, number) => pieces(page, layout.pages[number + 1]))) + "\n");
  opened.session.dispose();
}

function pieces(page, next) {
  const found = [];
  const continued =
      new Set((next?.fragments ?? []).filter((fragment) => fragment.rows?.find((row) => !row.isHeaderRepeat)?.isContinuation).map((table) => table.tableId));
  blocks(page.fragments, page.contentBox.x - page.box.x, page.contentBox.y - page.box.y, found, continued);
  if (page.header) blocks(page.header.fragments, page.header.box.x - page.box.x, page.header.box.y - page.box.y, found);
  return found;
}

function blocks(fragments, x, y, found, continued = new Set()) {
  for (const fragment of fragments) {
    if (fragment.kind === "table") table(fragment, x, y, found, continued.has(fragment.tableId));
    else for (const line of fragment.lines) lineOf(line, x, y, found);
  }
}

function table(fragment, x, y, found, isContinued) {
  fragment.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      const isParted = row.isContinuation || row.hasContinuation || (isContinued && index + (cell.rowSpan ?? 1) === fragment.rows.length);
      blocks(cell.blocks, x, y + (isParted ? 0 : centring(cell)), found);
    }
  });
}

// The engine reads the vertical alignment of a cell itself and not that of the table's style (ECMA-376 §17.7.6, w:tcPr), which changes no
// line and no page, but what stands beside what. What a page
// parts stands at the top.
function centring(cell) {
  if (cell.blocks.length === 0) return 0;
  const top = Math.min(...cell.blocks.map((block) => block.box.y));
  const bottom = Math.max(...cell.blocks.map((block) => block.box.y + block.box.height));
  return (cell.box.y + cell.box.height - bottom - (top - cell.box.y)) / 2;
}

function lineOf(line, x, y, found) {
  for (const span of line.spans) {
    if (span.text.trim()) found.push([x + span.box.x, y + line.box.y + line.baseline, span.style.fontSizePt ?? span.style.fontSize, span.text]);
  }
}
