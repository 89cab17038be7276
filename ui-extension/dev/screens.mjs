// Takes pictures of the screens on the mock server: node dev/screens.mjs <folder> [name part]
import { mkdirSync } from 'node:fs';
import { launch, quiet } from './browser.mjs';
import { preview } from './preview.mjs';

const [folder = 'target/screens', only = ''] = process.argv.slice(2);
const PORT = 4174;
const BASE = `http://127.0.0.1:${PORT}/dealwright/`;
mkdirSync(folder, { recursive: true });

const SHOTS = [
  { name: 'board', path: 'board' },
  { name: 'board-few', path: 'board', scene: { cardsPerStage: 4 } },
  { name: 'leads', path: 'leads' },
  { name: 'lead', path: 'leads/lead-40' },
  { name: 'dashboard', path: 'dashboard/crm' },
  { name: 'dashboard-cohort', path: 'dashboard/crm?funnel=cohort' },
  { name: 'import', path: 'imports' },
  { name: 'pipelines', path: 'settings/pipelines' },
  { name: 'scoring', path: 'settings/scoring' },
  { name: 'scoring-draft', path: 'settings/scoring/drafts/dr-1' },
  { name: 'scoring-model', path: 'settings/scoring/models/m-3' },
  { name: 'plans', path: 'settings/plans' },
  { name: 'sla', path: 'settings/sla' },
  { name: 'fields', path: 'settings/fields' },
  { name: 'currencies', path: 'settings/currencies' },
  { name: 'jobs', path: 'settings/jobs' },
  { name: 'audit', path: 'settings/audit' },
  { name: 'customer-links', path: 'settings/customer-links' },
  { name: 'deleted', path: 'settings/deleted-leads' },
];
const SIZES = [[1440, 900, 'light'], [1440, 900, 'dark'], [1280, 800, 'light'], [1920, 1080, 'light'], [360, 740, 'light'], [360, 740, 'dark']];

const server = await preview(PORT);
const browser = await launch();
for (const { name, path, scene } of SHOTS.filter((s) => s.name.includes(only))) {
  await fetch(`${BASE}api/v1/__mock`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ reset: true }) });
  if (scene) await fetch(`${BASE}api/v1/__mock`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(scene) });
  for (const [width, height, colorScheme] of SIZES) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    page.on('console', (m) => m.type() === 'error' && console.log(`${name} ${width}: ${m.text()}`));
    page.on('pageerror', (e) => console.log(`${name} ${width}: ${e}`));
    await page.goto(BASE + path);
    await quiet(page);
    await page.waitForTimeout(200);
    await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png` });
    await page.close();
  }
}
await browser.close();
server.close();
server.closeAllConnections();
