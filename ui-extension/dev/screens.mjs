// Takes pictures of the screens on the mock server: node dev/screens.mjs <folder> [pattern of names]
import { mkdirSync } from 'node:fs';
import { launch, quiet } from './browser.mjs';
import { preview } from './preview.mjs';
import { SHOTS } from './shots.mjs';

const [folder = 'target/screens', only = ''] = process.argv.slice(2);
const PORTS = [4174, 4184, 4194];
const SIZES = [[1440, 900], [360, 740]];
const TALLEST = 3000;
mkdirSync(folder, { recursive: true });

const browser = await launch();

/** Light and dark are the same page in other colours. */
async function take(base, { name, path, steps, scene, ends = true, reached }, locale, width, height) {
  const calm = (page) => (ends ? quiet(page) : page.waitForTimeout(500));
  await fetch(`${base}api/v1/__mock`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ reset: true, locale, ...scene }) });
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(4_000);
  page.on('console', (m) => m.type() === 'error' && !m.text().includes('Failed to load resource') && console.log(`${name} ${locale} ${width}: ${m.text()}`));
  page.on('pageerror', (e) => console.log(`${name} ${locale} ${width}: ${e}`));
  if (reached) await page.route('**/api/v1/**', (route) => (reached.some((end) => route.request().url().endsWith(end)) ? route.fallback() : route.abort()));
  await page.goto(base + path);
  await calm(page);
  await steps(page).catch((e) => console.log(`${name} ${locale} ${width}: ${e.message.split('\n')[0]}`));
  await calm(page);
  await page.waitForTimeout(150);
  // Of a page that scrolls all is to be seen, unless a dialog is in front of it; what is beyond the window is not painted.
  const whole = await page.evaluate(() => {
    const main = document.querySelector('dw-app').shadowRoot.querySelector('main');
    const asked = (root) => [...root.querySelectorAll('*')].some((e) => e.matches('dialog[open]') || (e.shadowRoot && asked(e.shadowRoot)));
    return main.classList.contains('fixed') || asked(document) ? 0 : main.offsetTop + main.scrollHeight;
  });
  if (whole > height) await page.setViewportSize({ width, height: Math.min(whole, TALLEST) });
  await calm(page);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${folder}/${name}-${locale}-${width}-${colorScheme}.png` });
  }
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) console.log(`${name} ${locale} ${width}: the page scrolls sideways`);
  await context.close();
}

/** Takes one after the other of what is left, on a server of its own: a scene is the server's. */
async function work(port, left) {
  const server = await preview(port);
  for (let job = left.shift(); job; job = left.shift()) await take(`http://127.0.0.1:${port}/dealwright/`, ...job);
  server.close();
  server.closeAllConnections();
}

const jobs = SHOTS.filter(({ name }) => new RegExp(only).test(name)).flatMap((shot) => ['en', 'de'].flatMap((locale) => SIZES.map((size) => [shot, locale, ...size])));
await Promise.all(PORTS.map((port) => work(port, jobs)));
await browser.close();
