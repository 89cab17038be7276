import { expect, it } from 'vitest';
import { lead } from '../../testing/fake-api.ts';
import { mount, textOf } from '../../testing/mount.ts';
import './index.ts';

it('shows what would be taken, what would not, and why', async () => {
  const problems = [{ row: 17, column: 'E-mail', value: 'x@', detail: 'is not an address' }];
  const text = textOf(await mount('dw-import-preview', { preview: { rows: 9240, accepted: 9239, refused: 1, problems, sample: [{ ...lead(), row: 1, customFields: {} }] } }));
  expect(text).toMatch(/Accepted\s+9,239/);
  expect(text).toMatch(/17\s+E-mail\s+x@\s+is not an address/);
  expect(text).toMatch(/The first accepted row.*Maya Chen/);
});

it('says that there are more problems than it shows', async () => {
  const problems = Array.from({ length: 100 }, (_, i) => ({ row: i + 1, column: 'A', value: null, detail: 'is missing' }));
  const text = textOf(await mount('dw-import-preview', { preview: { rows: 500, accepted: 0, refused: 500, problems, sample: [] } }));
  expect(text).toContain('Refused rows: the first 100');
});
