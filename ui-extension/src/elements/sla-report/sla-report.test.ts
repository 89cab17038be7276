import { expect, it } from 'vitest';
import { fakeApi } from '../../testing/fake-api.ts';
import { slaReport } from '../../testing/fake-reports.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function report(body: unknown = slaReport) {
  const { context, calls } = fakeApi({
    'GET /analytics/sla': { body },
    'GET /users': { body: { items: [{ id: 'u-1', userName: 'mira', displayName: 'Mira Keller', email: null }] } },
  });
  return { element: await mount('dw-sla-report', { context, query: { compare: 'none' } }), calls };
}

it('shows the share in time by target, then by owner', async () => {
  const { element } = await report();
  expect(textOf(element)).toMatch(/In time\s+83%\s+▲ 3 pt.*Half within\s+1.5 hr.*90 % within\s+1 day/);
  expect(textOf(element)).toMatch(/score 85\+\s+40\s+83%/);
  find(element, '[data-testid=sla-owners]').click();
  await settled(element);
  const rows = [...element.shadowRoot!.querySelectorAll('[data-testid=sla-row]')].map(textOf);
  expect(rows[0]).toContain('Mira Keller');
  expect(rows[1]).toContain('Nobody');
});

it('says so where nothing was due', async () => {
  const { element } = await report({ ...slaReport, period: { ...slaReport.period, total: { ...slaReport.period.total, due: 0 } } });
  expect(textOf(element)).toContain('No answer was due in this period');
});
