// Opens pages in Chromium as a reader does: node page.mjs MODULES CHROMIUM FILE… Prints an object a page, as JSON: what axe-core finds wrong, every address that was asked for besides the page, what ran, and by how many
// pixels the page is wider than a telephone.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, chromium, ...files] = process.argv.slice(2);
const { chromium: browsers } = createRequire(import.meta.url)(`${modules}/playwright-core`);
const axe = readFileSync(`${modules}/axe-core/axe.min.js`, "utf8");
const profile = mkdtempSync(join(tmpdir(), "bulletin-"));
const browser = await browsers.launchPersistentContext(profile, {
  executablePath: chromium,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

const results = [];
for (const file of files) {
  const page = await browser.newPage();
  const requests = [];
  page.on("request", (request) => requests.push(request.url().slice(0, 100)));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(pathToFileURL(file).href);
  const scripts = await page.evaluate(() => document.querySelectorAll("script, [onclick], [onload], [onerror], iframe, object, embed, link").length);
  await page.setViewportSize({ width: 360, height: 740 });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run());
  results.push({
    requests: requests.slice(1).filter((url) => !url.startsWith("data:")),
    scripts,
    tooWide,
    rules: found.passes.length,
    violations: found.violations.map((violation) => `${violation.id}: ${violation.nodes[0].html}`),
  });
  await page.close();
}

await browser.close();
rmSync(profile, { recursive: true, force: true });
process.stdout.write(JSON.stringify(results));
