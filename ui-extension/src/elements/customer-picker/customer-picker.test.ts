import { expect, it, vi } from 'vitest';
import { customer, fakeApi, pageOf, suggestion } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened(answer = pageOf([customer('7')])) {
  const { context, calls } = fakeApi({ 'GET /customers': answer });
  const picker = await mount('dw-customer-picker', { context, suggestions: [suggestion('1'), suggestion('2', 'weak')] });
  const picked = vi.fn();
  picker.addEventListener('dw-customer', (e) => picked((e as CustomEvent<{ id: string }>).detail.id));
  const look = async (text: string) => {
    const field = find<HTMLInputElement>(picker, '#search');
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await new Promise((done) => setTimeout(done, 280));
    await settled(picker);
  };
  return { picker, picked, look, calls };
}

it('says of each that fits why it does, and how surely', async () => {
  const { picker, picked } = await opened();
  expect(textOf(find(picker, '[data-testid=suggestions]'))).toMatch(/Customer 1\s+same e-mail address · sure.*Customer 2\s+same e-mail address · possible/);
  find(picker, 'input[type=radio]').dispatchEvent(new Event('change'));
  expect(picked).toHaveBeenCalledWith('1');
});

it('finds any other', async () => {
  const { picker, picked, look } = await opened();
  await look('seven');
  const found = find(picker, '[data-testid=found-customers]');
  expect(textOf(found)).toMatch(/Customer 7\s+K-7/);
  found.querySelector('input')!.dispatchEvent(new Event('change'));
  expect(picked).toHaveBeenCalledWith('7');
});

it('says when there is none, and when it could not be asked', async () => {
  const none = await opened(pageOf([]));
  await none.look('x');
  expect(textOf(none.picker)).toContain('No customer found.');
  const broken = await opened({ status: 500, body: { detail: 'No.', requestId: 'r-9' } });
  await broken.look('x');
  expect(textOf(broken.picker)).toContain('r-9');
});
