import { expect, it, vi } from 'vitest';
import { fakeApi } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

const mira = { kind: 'user', id: 'u-1', name: 'Mira Keller' };

async function opened(editable = true) {
  const record = { channel: 'email', given: true, at: '2026-11-01T00:00:00Z', how: 'Newsletter form', recordedAt: '2026-11-01T00:00:00Z', recordedBy: mira };
  const { context } = fakeApi({ 'GET /leads/l-1/consents': { body: { items: [record] } } });
  const consent = { email: { given: true, at: '2026-11-01T00:00:00Z', how: 'Newsletter form' }, phone: { given: false, at: null, how: null }, ads: null };
  const element = await mount('dw-consents', { context, leadId: 'l-1', consent, editable });
  const changed = vi.fn();
  element.addEventListener('dw-consent', (e) => changed((e as CustomEvent<unknown>).detail));
  const fill = async (channel: string, given: string, how: string) => {
    find(element, `[data-channel=${channel}] .edit`).click();
    await settled(element);
    find<HTMLSelectElement>(element, 'select').value = given;
    find<HTMLInputElement>(element, 'input').value = how;
    find(element, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settled(element);
  };
  return { element, changed, fill };
}

it('says of each channel what holds, since when and how', async () => {
  const { element } = await opened();
  expect(textOf(element)).toMatch(/E-mail\s+agreed\s+Nov 1, 2026 · Newsletter form.*Phone\s+refused.*Advertising\s+not asked/);
});

it('a consent says how it was given, a refusal need not', async () => {
  const { element, changed, fill } = await opened();
  await fill('ads', 'true', '  ');
  expect(find(element, '[role=alert]').textContent).toContain('Say how the person agreed');
  expect(changed).not.toHaveBeenCalled();
  element.close();
  await settled(element);
  await fill('email', 'false', '');
  expect(changed).toHaveBeenCalledWith({ channel: 'email', given: false, how: null });
});

it('the records are read when they are asked for', async () => {
  const { element } = await opened(false);
  expect(element.shadowRoot!.querySelector('.edit')).toBeNull();
  find(element, '[aria-expanded]').click();
  await settled(element);
  await settled(element);
  expect(textOf(find(element, '[data-testid=consent-records]'))).toMatch(/E-mail\s*: agreed.*Newsletter form · recorded by Mira Keller/);
});
