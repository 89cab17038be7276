// How fast the board is in a real Chromium, and how still each screen stands while it loads, on the mock server:
// node dev/measure.mjs [runs]
// Prints figures and judges none: they hold for the machine that they were taken on.
import assert from 'node:assert/strict';
import { launch, quiet } from './browser.mjs';
import { preview } from './preview.mjs';
import { SCREENS } from './shots.mjs';

const RUNS = Number(process.argv[2] ?? 5);
const PORT = 4176;
const BASE = `http://127.0.0.1:${PORT}/dealwright/`;
const CARDS = 8 * 50;
const SIZES = [[1440, 900], [360, 740]];

const scene = (body) => fetch(`${BASE}api/v1/__mock`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ reset: true, ...body }) });

/** In the page: when the board's answer was there, when all cards were painted, and what held the page up. */
function watch(cards) {
  window.measured = { tasks: [] };
  new PerformanceObserver((list) => measured.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })))).observe({ type: 'longtask', buffered: true });
  const drawn = () => {
    const board = document.querySelector('dw-app')?.shadowRoot?.querySelector('dw-pipeline-board');
    const columns = [...(board?.shadowRoot?.querySelectorAll('dw-board-column') ?? [])];
    return columns.reduce((sum, column) => sum + (column.shadowRoot?.querySelectorAll('article').length ?? 0), 0);
  };
  const look = () => {
    if (drawn() < cards) return requestAnimationFrame(look);
    // Painted is what the frame after the next one finds done.
    requestAnimationFrame(() => requestAnimationFrame(() => (measured.painted = performance.now())));
  };
  requestAnimationFrame(look);
}

/** From the board's answer until its cards are painted and no long task keeps them from answering. */
async function opening(browser) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watch, CARDS);
  await page.goto(`${BASE}board`);
  await page.waitForFunction(() => window.measured?.painted);
  await quiet(page);
  const interactive = await page.evaluate(() => {
    const answer = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/board?')).map(({ responseEnd }) => responseEnd)[0];
    const busy = measured.tasks.filter(({ startTime }) => startTime < measured.painted).map(({ startTime, duration }) => startTime + duration);
    return Math.max(measured.painted, ...busy) - answer;
  });
  return { page, interactive };
}

function carried() {
  return document.querySelector('dw-app').shadowRoot.querySelector('dw-pipeline-board').isHeld;
}

/** A card is carried across the window and back, slowly, as a hand does. */
async function dragging(page) {
  const card = await page.getByTestId('card').first().boundingBox();
  const from = await page.evaluate(() => performance.now());
  await page.mouse.move(card.x + 60, card.y + 20);
  await page.mouse.down();
  for (let step = 0; step <= 120; step++) {
    const there = 1 - Math.abs(step - 60) / 60;
    await page.mouse.move(card.x + 60 + there * 1_000, card.y + 20 + there * 300);
    await page.waitForTimeout(8);
    if (step === 60) assert.ok(await page.evaluate(carried), 'nothing is carried');
  }
  await page.mouse.up();
  await quiet(page);
  return page.evaluate((start) => measured.tasks.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration), from);
}

/** In the page: how much moves that was shown already. */
function watchShifts() {
  window.shifted = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput }) => (shifted += hadRecentInput ? 0 : value))).observe({ type: 'layout-shift', buffered: true });
}

/** The layout shift of a screen that opens: the sum of all, which is at least what is called CLS. */
async function shift(browser, path, [width, height]) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.addInitScript(watchShifts);
  await page.goto(BASE + path);
  await quiet(page);
  const sum = await page.evaluate(() => window.shifted);
  await page.close();
  return sum;
}

async function shifts(browser) {
  const all = [];
  for (const [name, path] of SCREENS) {
    for (const locale of ['en', 'de']) {
      await scene({ delay: 150, locale });
      for (const size of SIZES) all.push({ what: `${name} ${locale} ${size[0]}`, sum: await shift(browser, path, size) });
    }
  }
  return all.sort((a, b) => b.sum - a.sum);
}

const server = await preview(PORT);
const browser = await launch();
await scene({ even: true, cardsPerStage: 50 });
const openings = [];
const tasks = [];
for (let run = 0; run < RUNS; run++) {
  const { page, interactive } = await opening(browser);
  openings.push(interactive);
  tasks.push(Math.max(0, ...(await dragging(page))));
  await page.close();
}
const told = (list) => list.map((ms) => `${Math.round(ms)} ms`).join(', ');
console.log(`Board of 8 x 50 cards, from its answer until it is interactive: ${told(openings)}`);
console.log(`Longest task above 50 ms while a card is carried (0: none): ${told(tasks)}`);
const moved = await shifts(browser);
console.log(`Layout shift while a screen loads, of ${moved.length} (0: nothing moves), the most: ${moved.slice(0, 5).map(({ what, sum }) => `${what} ${sum.toFixed(3)}`).join(', ')}`);
await browser.close();
server.close();
server.closeAllConnections();
