// Prints the text that pdf.js finds in a PDF: node text.mjs MODULES FILE. One line for each line of the file.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

// It tells there that it cannot draw; that is not asked of it.
console.log = console.error;

const [modules, file] = process.argv.slice(2);
const { getDocument, VerbosityLevel } = await import(pathToFileURL(`${modules}/pdfjs-dist/legacy/build/pdf.mjs`));
const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: VerbosityLevel.ERRORS }).promise;
for (let number = 1; number <= pdf.numPages; number++) {
  const content = await (await pdf.getPage(number)).getTextContent();
  process.stdout.write(content.items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join("") + "\n");
}
