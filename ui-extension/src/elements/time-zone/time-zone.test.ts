import { expect, it, vi } from 'vitest';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened(over: object = {}) {
  const form = await mount('dw-time-zone', { zone: 'Europe/Berlin', ...over });
  const saved = vi.fn();
  form.addEventListener('dw-save', (e) => saved((e as CustomEvent).detail));
  const enter = async (zone: string) => {
    const input = find<HTMLInputElement>(form, 'input');
    input.value = zone;
    input.dispatchEvent(new Event('input'));
    await settled(form);
    find(form, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  };
  return { form, saved, enter };
}

it('saves another zone, and says what time it is there', async () => {
  const { form, saved, enter } = await opened();
  expect(find<HTMLButtonElement>(form, 'button').disabled).toBe(true);
  await enter('Asia/Tokyo');
  expect(textOf(form)).toMatch(/It is .* there now\./);
  expect(saved).toHaveBeenCalledWith('Asia/Tokyo');
});

it('one that the browser does not know is left to the server, whose refusal is told at the field', async () => {
  const { form, saved, enter } = await opened({ fault: 'Must be an IANA time zone.' });
  await enter('Mars/Olympus');
  expect(saved).toHaveBeenCalledWith('Mars/Olympus');
  expect(textOf(form)).toContain('The browser does not know this zone.');
  expect(find(form, 'input').getAttribute('aria-describedby')).toContain('fault');
  expect(textOf(find(form, '[role=alert]'))).toContain('IANA');
});
