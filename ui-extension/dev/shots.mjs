// What pictures are taken of: each screen, dialog and state, with its scene of the mock API and the steps that lead to it.
const id = (name) => `[data-testid=${name}]`;
const few = { cardsPerStage: 4 };
const draft = 'settings/scoring/drafts/dr-1';

const shot = (name, path, steps = async () => undefined, scene = {}) => ({ name, path, steps, scene });
/** Nothing answers yet, or nothing is to be reached: but who looks is known. */
const waiting = (name, path) => ({ ...shot(`${name}-loading`, path, undefined, { hang: true }), ends: false });
const offline = (name, path) => ({ ...shot(`${name}-offline`, path), reached: ['/me'] });
const clicks = (...places) => async (page) => {
  for (const place of places) await page.locator(place).first().click();
};
/** A card is sent to a stage by its menu: the last is that of the lost, the one before that of the won. */
const sent = (back) => async (page) => {
  await page.getByTestId('card-menu').first().click();
  const stages = page.locator('[role=menuitem]');
  await stages.nth((await stages.count()) - back).click();
};
const keys = (...names) => async (page) => {
  for (const name of names) await page.keyboard.press(name);
};
const then = (...steps) => async (page) => {
  for (const step of steps) await step(page);
};
const chosen = (place, value) => (page) => page.locator(place).first().selectOption(value);
const typed = (place, text) => (page) => page.locator(place).first().fill(text);

/** Narrow windows have the navigation behind a button. */
const menu = async (page) => {
  if (page.viewportSize().width < 700) await page.locator('header .top button').first().click();
};

const CSV = ['Prospect ID,Lead Number,Lead Origin,Lead Source,Converted,Country,Tag', ...Array.from({ length: 40 }, (_, i) => `id-${i},${1000 + i},API,Google,${i % 2},India,x`)].join('\n');
const uploaded = (page) => page.locator('input[type=file]').setInputFiles({ name: 'Leads.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
const previewed = then(uploaded, (page) => page.getByTestId('map-company').getByRole('combobox').selectOption('Tag'), clicks(id('import-next')), (page) => page.getByTestId('count-refused').waitFor());
const imported = (state) => then(previewed, clicks(id('import-next')), (page) => page.getByTestId(`import-${state}`).waitFor());

export const SCREENS = [
  ['board', 'board'], ['leads', 'leads'], ['lead', 'leads/lead-40'], ['deal', 'deals/deal-40'], ['dashboard', 'dashboard/crm'], ['import', 'imports'],
  ['pipelines', 'settings/pipelines'], ['scoring', 'settings/scoring'], ['scoring-draft', draft], ['scoring-model', 'settings/scoring/models/m-3'],
  ['plans', 'settings/plans'], ['sla', 'settings/sla'], ['fields', 'settings/fields'], ['currencies', 'settings/currencies'], ['jobs', 'settings/jobs'],
  ['audit', 'settings/audit'], ['customer-links', 'settings/customer-links'], ['deleted', 'settings/deleted-leads'],
];
/** Those whose lists may have nothing in them. */
const LISTS = ['board', 'leads', 'dashboard', 'import', 'scoring', 'plans', 'sla', 'fields', 'currencies', 'jobs', 'audit', 'customer-links', 'deleted'];
const pathOf = (screen) => SCREENS.find(([name]) => name === screen)[1];

export const SHOTS = [
  ...SCREENS.map(([name, path]) => shot(name, path)),
  ...LISTS.map((name) => shot(`${name}-empty`, pathOf(name), undefined, { empty: true })),
  ...SCREENS.flatMap(([name, path]) => [waiting(name, path), offline(name, path), shot(`${name}-error`, path, undefined, { fail: 500, failBut: '/me' }), shot(`${name}-refused`, path, undefined, { fail: 403, failBut: '/me' })]),
  shot('nowhere', 'nowhere'),
  shot('signed-out', 'board', undefined, { fail: 401 }),
  shot('offline', 'board', then(async (page) => { await page.context().setOffline(true); }, (page) => page.evaluate(() => document.querySelector('dw-app').shadowRoot.querySelector('dw-nav').shadowRoot.querySelector('[data-testid=nav-leads]').click()))),
  shot('menu', 'board', menu),
  shot('user-menu', 'board', then(menu, clicks(id('user-menu')))),

  shot('board-few', 'board', undefined, few),
  shot('board-selected', 'board', then(clicks(id('select')), (page) => page.getByTestId('select').nth(1).click()), few),
  shot('board-menu', 'board', clicks(id('card-menu')), few),
  shot('board-carried', 'board', then((page) => page.getByTestId('card').first().focus(), keys('Space', 'ArrowRight')), few),
  shot('board-filtered', 'board?q=nobody-has-this-name'),
  shot('board-views', 'board', clicks(id('views')), few),
  shot('board-files', 'board', clicks(id('board-files')), few),
  shot('board-moved', 'board', sent(4), few),
  shot('board-lost', 'board', sent(1), few),
  shot('board-lost-asks', 'board', then(sent(1), clicks('dw-lost-dialog .primary')), few),
  shot('board-won', 'board', sent(2), few),
  shot('board-won-new', 'board', then(sent(2), clicks('[value=created]')), few),
  shot('board-won-here-none', 'board', sent(2), { ...few, noCreation: true }),
  shot('board-conflict', 'board', sent(4), { ...few, conflict: true }),
  shot('board-add', 'board', then(clicks(id('add-here')), typed('dw-add-deal-dialog input[type=search]', 'an')), few),

  shot('leads-selected', 'leads', then(clicks(id('select')), (page) => page.getByTestId('select').nth(1).click())),
  shot('leads-columns', 'leads', clicks(id('columns'))),
  shot('leads-views', 'leads', clicks(id('views'))),
  shot('leads-filtered', 'leads?q=nobody-has-this-name'),
  shot('leads-report', 'leads', then(clicks(id('select')), (page) => page.getByTestId('select').nth(1).click(), clicks(id('bulk-status')), clicks('[role=menuitem]')), { conflict: true }),
  shot('add-lead', 'leads', clicks(id('add-lead'))),
  shot('add-lead-asks', 'leads', then(clicks(id('add-lead')), clicks('dw-add-lead-dialog .primary'))),

  shot('lead-edited', 'leads/lead-40', clicks('dw-editable-facts button')),
  shot('lead-merge', 'leads/lead-40', clicks('dw-match-list button')),
  shot('lead-merge-find', 'leads/lead-40', clicks(id('find-merge'))),
  shot('lead-linked', 'leads/lead-40', clicks(`${id('suggestion')} button`)),
  shot('lead-customer', 'leads/lead-40', clicks(id('pick-customer'))),
  shot('lead-replayed', 'leads/lead-40', clicks(id('replay'))),
  shot('lead-lost', 'leads/lead-40', clicks(id('mark-lost'))),
  shot('lead-won', 'leads/lead-40', clicks(id('mark-won'))),
  shot('deal-lost', 'deals/deal-40', clicks(id('mark-lost'))),

  shot('dashboard-cohort', 'dashboard/crm?funnel=cohort', clicks('details summary')),
  shot('dashboard-owners', 'dashboard/crm', clicks(id('sla-owners'))),
  shot('import-mapping', 'imports', then(uploaded, (page) => page.getByTestId('map-source').waitFor())),
  shot('import-preview', 'imports', previewed),
  shot('import-running', 'imports', imported('running'), { slowImport: true }),
  shot('import-report', 'imports', imported('done')),

  shot('pipelines-new', 'settings/pipelines', clicks(id('add-pipeline'))),
  shot('stage', 'settings/pipelines', clicks(`${id('stage')}:nth-child(3) ${id('dw-stage-edit')}`)),
  shot('stage-tried', 'settings/pipelines', clicks(`${id('stage')}:nth-child(3) ${id('dw-stage-edit')}`, id('try-threshold'), 'dw-threshold-trial summary')),
  shot('stage-deleted', 'settings/pipelines', clicks(`${id('stage')}:nth-child(3) ${id('dw-stage-delete')}`)),
  shot('scoring-new', 'settings/scoring', clicks(id('new-draft'))),
  shot('scoring-menu', 'settings/scoring', clicks(id('model-menu'))),
  shot('scoring-draft-factors', draft, clicks(...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((i) => `dw-factor-editor:nth-child(${i}) summary`))),
  shot('scoring-draft-json', draft, clicks(id('tab-json'))),
  shot('scoring-draft-published', draft, clicks(id('publish'), '[type=radio][value=source]')),
  shot('plan', 'settings/plans', clicks(id('add-plan'))),
  shot('field', 'settings/fields', clicks(id('add-field'))),
  shot('holidays-pasted', 'settings/sla', clicks(id('paste'))),
  shot('jobs-started', 'settings/jobs', clicks('[data-job] button:not([disabled])')),
  shot('audit-verified', 'settings/audit', clicks(id('verify'))),
];
