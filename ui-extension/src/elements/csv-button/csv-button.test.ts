import { afterEach, expect, it, vi } from 'vitest';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

afterEach(() => vi.restoreAllMocks());

it('hands over the file and says what is in it', async () => {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const button = await mount('dw-csv-button', { what: 'Plans', file: 'plans', source: () => Promise.resolve(new Blob(['a'])) });
  expect(find(button, 'button').getAttribute('aria-label')).toBe('Export CSV: Plans');
  find(button, 'button').click();
  await settled(button);
  expect(names).toEqual(['plans.csv']);
});

it('says why there is none, and can be asked again', async () => {
  const button = await mount('dw-csv-button', { what: 'Plans', source: () => Promise.reject(new Error('no')) });
  find(button, 'button').click();
  await settled(button);
  expect(textOf(find(button, '[role=alert]'))).not.toBe('');
  expect(find<HTMLButtonElement>(button, 'button').disabled).toBe(false);
});
