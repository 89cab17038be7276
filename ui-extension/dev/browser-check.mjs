// The main jobs of the screens in a real Chromium, on the mock server, with axe: node dev/browser-check.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { launch, quiet } from './browser.mjs';
import { preview } from './preview.mjs';

const PORT = 4175;
const ORIGIN = `http://127.0.0.1:${PORT}`;
const BASE = `${ORIGIN}/dealwright/`;
const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const only = process.argv[2] ?? '';

const server = await preview(PORT);
const browser = await launch();
const scene = (body) =>
  fetch(`${BASE}api/v1/__mock`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

async function open(path, { width = 1280, height = 800, ...more } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, ...more });
  const page = await context.newPage();
  page.setDefaultTimeout(6000);
  page.faults = [];
  page.on('console', (m) => m.type() === 'error' && !m.text().includes('Failed to load resource') && page.faults.push(m.text()));
  page.on('pageerror', (e) => page.faults.push(String(e)));
  await page.goto(path.startsWith('/') ? ORIGIN + path : BASE + path);
  return page;
}

async function axe(page, what) {
  // Through evaluate, which the page's CSP does not hinder.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  const told = violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.target.join(' ')} – ${n.failureSummary}`).join('\n    ')}`);
  assert.equal(violations.length, 0, `${what}: axe\n  ${told.join('\n  ')}`);
}

const column = (page, name) => page.getByRole('region', { name, exact: true });
const cards = (page, name) => column(page, name).getByTestId('card');
const count = async (page, name) => Number((await column(page, name).getByTestId('column-count').textContent()).replace(/\D/g, ''));

const CHECKS = {
  async 'axe on each screen, light and dark, wide and narrow'() {
    for (const colorScheme of ['light', 'dark']) {
      for (const width of [1280, 360]) {
        for (const path of ['board', 'leads', 'leads/lead-40', 'deals/deal-40', 'dashboard/crm', 'imports', 'settings/pipelines', 'settings/scoring', 'settings/scoring/drafts/dr-1', 'settings/scoring/models/m-3', 'settings/plans', 'settings/sla', 'settings/fields', 'settings/currencies', 'settings/jobs', 'settings/audit', 'settings/deleted-leads', 'settings/customer-links', 'nowhere']) {
          const page = await open(path, { width, colorScheme });
          await quiet(page);
          await axe(page, `${path} ${width} ${colorScheme}`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          assert.equal(wide, false, `${path} ${width}: the page scrolls sideways`);
          assert.deepEqual(page.faults, [], path);
          await page.context().close();
        }
      }
    }
  },

  async 'axe in what the dashboard and the settings of scoring unfold and ask'() {
    const draft = 'settings/scoring/drafts/dr-1';
    const factors = Array.from({ length: 10 }, (_, i) => `dw-factor-editor:nth-child(${i + 1}) summary`);
    const stage = '[data-testid=stage]:nth-child(3) [data-testid=dw-stage-edit]';
    const opened = [
      ['dashboard/crm', '[data-testid=funnel-cohort]', '[data-testid=sla-owners]', 'details summary'],
      [draft, ...factors],
      [draft, '[data-testid=tab-json]'],
      [draft, '[data-testid=publish]', '[type=radio][value=source]'],
      ['settings/scoring', '[data-testid=new-draft]'],
      ['settings/scoring', '[data-testid=model-menu]'],
      ['settings/plans', '[data-testid=add-plan]'],
      ['settings/pipelines', stage, '[data-testid=try-threshold]', 'details summary'],
    ];
    for (const [width, colorScheme] of [[1280, 'light'], [360, 'dark']]) {
      for (const [path, ...clicks] of opened) {
        const page = await open(path, { width, colorScheme });
        for (const place of clicks) await page.locator(place).first().click();
        await quiet(page);
        await axe(page, `${path}: ${clicks.at(-1)} ${width} ${colorScheme}`);
        await page.context().close();
      }
    }
  },

  async 'a card is dragged by mouse, the move survives a reload, and undo takes it back'() {
    await scene({ cardsPerStage: 4 });
    const page = await open('board', { width: 1680 });
    const card = cards(page, 'New').first();
    const id = await card.getAttribute('data-deal-id');
    await card.dragTo(column(page, 'Qualified'));
    await page.getByTestId('snackbar').getByText('moved to Qualified').waitFor();
    assert.equal(await count(page, 'New'), 3);
    assert.equal(await count(page, 'Qualified'), 5);
    await page.reload();
    await column(page, 'Qualified').locator(`[data-deal-id="${id}"]`).waitFor();
    await cards(page, 'Qualified').first().dragTo(column(page, 'Proposal'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('is back in Qualified').waitFor();
    assert.equal(await count(page, 'Proposal'), 4);
    await page.context().close();
  },

  async 'a card is carried by keyboard'() {
    await scene({ cardsPerStage: 4 });
    const page = await open('board');
    await cards(page, 'New').first().waitFor();
    await cards(page, 'New').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const focused = () => page.evaluate(() => { let a = document.activeElement; while (a?.shadowRoot?.activeElement) a = a.shadowRoot.activeElement; return a?.dataset?.dealId; });
    const id = await focused();
    assert.equal(await cards(page, 'Contacted').nth(1).getAttribute('data-deal-id'), id);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    assert.match(await page.getByTestId('announcer').textContent(), /Qualified, column 3 of 8/);
    await page.keyboard.press('Escape');
    assert.equal(await count(page, 'Contacted'), 4);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await axe(page, 'a carried card');
    await page.keyboard.press('Enter');
    await page.getByTestId('snackbar').getByText('moved to Qualified').waitFor();
    assert.equal(await count(page, 'Qualified'), 5);
    assert.equal(await focused(), id, 'the focus stays on the card');
    await page.context().close();
  },

  async 'a stale version says who changed what, and both ways out work'() {
    await scene({ cardsPerStage: 4 });
    await scene({ conflict: true });
    const page = await open('board', { width: 1680 });
    await cards(page, 'New').first().dragTo(column(page, 'Contacted'));
    const dialog = page.getByTestId('conflict-dialog');
    await dialog.getByText('Sam Rivers').waitFor();
    assert.match(await dialog.textContent(), /moved it from New to Demo scheduled/);
    await axe(page, 'conflict dialog');
    await dialog.getByRole('button', { name: 'Reload' }).click();
    await page.waitForTimeout(100);
    assert.equal(await count(page, 'Demo scheduled'), 5);
    await scene({ conflict: true });
    await cards(page, 'New').first().dragTo(column(page, 'Contacted'));
    await dialog.getByRole('button', { name: 'Move anyway' }).click();
    await page.getByText('moved to Contacted').waitFor();
    assert.equal(await count(page, 'Contacted'), 5);
    await page.context().close();
  },

  async 'a lost deal needs a reason; the card menu moves; the focus comes back'() {
    await scene({ cardsPerStage: 4 });
    const page = await open('board', { width: 1680 });
    const first = cards(page, 'New').first();
    await first.getByTestId('card-menu').click();
    await axe(page, 'card menu');
    await page.getByRole('menuitem', { name: 'Lost' }).click();
    const dialog = page.getByTestId('lost-dialog');
    await dialog.getByRole('button', { name: 'Mark as lost' }).click();
    await dialog.getByText('Give a reason').waitFor();
    await axe(page, 'lost dialog');
    await dialog.getByRole('textbox').fill('No budget');
    await dialog.getByRole('button', { name: 'Mark as lost' }).click();
    await page.getByText('moved to Lost').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('is back in New').waitFor();
    await first.getByTestId('card-menu').click();
    await page.keyboard.press('Escape');
    const name = await page.evaluate(() => { let a = document.activeElement; while (a?.shadowRoot?.activeElement) a = a.shadowRoot.activeElement; return a?.dataset?.testid; });
    assert.equal(name, 'card-menu');
    await page.context().close();
  },

  async 'the board filters, keeps the filter in the address, and loads more while scrolling'() {
    const page = await open('board');
    await cards(page, 'Contacted').first().waitFor();
    assert.equal(await cards(page, 'Contacted').count(), 50);
    await column(page, 'Contacted').getByRole('list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await page.waitForFunction(() => document.querySelector('dw-app').shadowRoot.querySelector('dw-pipeline-board').shadowRoot.querySelectorAll('dw-board-column')[1].shadowRoot.querySelectorAll('[data-testid=card]').length > 50);
    await page.getByTestId('filter-score').selectOption('70');
    await page.waitForURL(/scoreMin=70/);
    await page.getByTestId('filter-text').fill('orion');
    await page.waitForURL(/q=orion/);
    await page.waitForTimeout(300);
    await axe(page, 'filtered board');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.waitForURL((url) => !url.search);
    await page.context().close();
  },

  async 'states: error with request id, no permission, offline, signed out without a loop, empty'() {
    await scene({ fail: 500 });
    const page = await open('board');
    await page.getByText('req-7f3a91').waitFor();
    await axe(page, 'error');
    await scene({ fail: 0 });
    await page.getByRole('button', { name: 'Try again' }).click();
    await cards(page, 'New').first().waitFor();
    await scene({ fail: 403, failPath: '/leads' });
    await page.getByTestId('nav-leads').click();
    await page.getByText('Not open to you').waitFor();
    await scene({ fail: 0, failPath: '' });
    await page.context().setOffline(true);
    await page.getByTestId('nav-board').click();
    await page.getByText('No connection').waitFor();
    await page.context().setOffline(false);
    await cards(page, 'New').first().waitFor();
    await page.context().close();
    await scene({ fail: 401 });
    const signedOut = await open('leads');
    let loads = 0;
    signedOut.on('load', () => loads++);
    await signedOut.getByRole('link', { name: 'Sign in' }).waitFor();
    await signedOut.waitForTimeout(800);
    assert.ok(loads <= 3, `loaded ${loads} times`);
    await signedOut.context().close();
    await scene({ fail: 0, empty: true });
    const empty = await open('board');
    await empty.getByText('No deals yet').waitFor();
    await axe(empty, 'empty board');
    await empty.getByTestId('nav-leads').click();
    await empty.getByText('No leads yet').waitFor();
    await axe(empty, 'empty list');
    await empty.context().close();
  },

  async 'leads: sort, add with errors at the field, open'() {
    const page = await open('leads');
    await page.getByTestId('lead-row').first().waitFor();
    await page.getByTestId('sort-name').click();
    await page.waitForURL(/sort=name/);
    assert.equal(await page.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort'), 'ascending');
    await page.getByTestId('add-lead').click();
    const dialog = page.getByTestId('add-lead-dialog');
    await dialog.getByRole('button', { name: 'Add lead' }).click();
    await dialog.getByText('First name is needed.').waitFor();
    await axe(page, 'add lead');
    await dialog.getByLabel('First name').fill('Zoe');
    await dialog.getByLabel('Last name').fill('Abend');
    await dialog.getByLabel('E-mail').fill('zoe@taken.example');
    await dialog.getByRole('button', { name: 'Add lead' }).click();
    await dialog.getByText('belongs to a lead already').waitFor();
    await dialog.getByLabel('E-mail').fill('zoe@fresh.example');
    await dialog.getByRole('button', { name: 'Add lead' }).click();
    await page.getByText('Zoe Abend was added').waitFor();
    await page.getByTestId('filter-text').fill('Abend');
    await page.getByRole('link', { name: 'Zoe Abend' }).click();
    await page.getByTestId('score-panel').waitFor();
    await page.getByRole('button', { name: 'Win', exact: true }).click();
    const convert = page.getByTestId('convert-dialog');
    await convert.getByTestId('suggestions').waitFor();
    await axe(page, 'won for a customer');
    await convert.getByLabel('Nobody: only win the lead').check();
    await convert.getByTestId('confirm').click();
    await page.getByText('moved to Won').waitFor();
    await page.goBack();
    await page.getByTestId('lead-row').first().waitFor();
    await page.context().close();
  },

  async 'import: upload, map, preview, run, report'() {
    const page = await open('imports');
    const rows = Array.from({ length: 40 }, (_, i) => `id-${i},${1000 + i},API,Google,${i % 2},India,x`);
    const csv = ['Prospect ID,Lead Number,Lead Origin,Lead Source,Converted,Country,Tag', ...rows].join('\n');
    await page.locator('input[type=file]').setInputFiles({ name: 'Leads.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByTestId('map-source').waitFor();
    await axe(page, 'mapping');
    await page.getByTestId('map-company').getByRole('combobox').selectOption('Tag');
    await page.getByTestId('import-next').click();
    await page.getByTestId('count-refused').waitFor();
    await axe(page, 'preview');
    await page.getByTestId('import-next').click();
    await page.getByTestId('import-done').waitFor();
    assert.equal(await page.getByTestId('report-accepted').textContent(), '28');
    await page.getByTestId('refused-csv').waitFor();
    await axe(page, 'report');
    await page.reload();
    await page.getByTestId('import-done').waitFor();
    await page.context().close();
  },

  async 'the user menu: theme, language, organisation'() {
    const page = await open('dashboard/crm');
    await page.getByTestId('user-menu').click();
    await axe(page, 'user menu');
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
    await page.getByTestId('user-menu').click();
    await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { name: 'Übersicht' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Übersicht' }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
    await page.context().close();
  },

  async 'panels in a host with hostile styles, each loaded twice'() {
    const page = await open('/host/index.html', { width: 900 });
    await page.locator('#dashboard').getByTestId('stage-bar').first().waitFor();
    await page.getByTestId('customer-panel').getByRole('link').first().waitFor();
    await page.getByTestId('score-sum').waitFor();
    await quiet(page);
    await page.screenshot({ path: process.env.HOST_PICTURE ?? 'target/host.png', fullPage: true });
    assert.deepEqual(page.faults, []);
    await page.context().close();
  },
};

CHECKS['others’ moves show on a board that is open, and a lost connection is told'] = async () => {
  await scene({ cardsPerStage: 4 });
  const page = await open('board', { width: 1920 });
  const id = await cards(page, 'New').first().getAttribute('data-deal-id');
  await quiet(page);
  await page.waitForTimeout(600);
  await scene({ others: { dealId: id, stageId: 'stage-4' } });
  await column(page, 'Proposal').locator(`[data-deal-id="${id}"]`).waitFor();
  assert.match(await page.getByTestId('mentioned').textContent(), /Meanwhile .* was moved to Proposal/);
  assert.equal(await count(page, 'New'), 3);
  await scene({ offline: true });
  server.closeAllConnections();
  await page.getByText('Not live').waitFor();
  await axe(page, 'a board that is not live');
  await scene({ offline: false });
  await page.getByText('Not live').waitFor({ state: 'hidden', timeout: 20_000 });
  await page.context().close();
};

let failed = 0;
for (const [name, check] of Object.entries(CHECKS)) {
  if (!name.includes(only)) continue;
  await scene({ reset: true });
  try {
    await check();
    console.log(`ok   ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${name}\n${error.message ?? error}`);
  }
}
await browser.close();
server.close();
process.exit(failed ? 1 : 0);
