import { expect, it, vi } from 'vitest';
import { deepActiveElement } from '../../core/focus.ts';
import { fakeApi, type Answer } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened(answer: Answer = { status: 201, body: {} }) {
  const { context, calls } = fakeApi({ 'POST /leads/l-1/activities': answer });
  const form = await mount('dw-activity-form', { context, leadId: 'l-1' });
  const pick = async (name: string, value: string) => {
    const select = find<HTMLSelectElement>(form, `[name=${name}]`);
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await settled(form);
  };
  const submit = async (text: string) => {
    find<HTMLTextAreaElement>(form, 'textarea').value = text;
    find(form, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settled(form);
  };
  return { form, calls, pick, submit };
}

it('logs a note', async () => {
  const { form, calls, submit } = await opened();
  const logged = vi.fn();
  form.addEventListener('dw-logged', logged);
  await submit(' Asked for a price ');
  expect(calls[0]?.body).toEqual({ type: 'note', body: 'Asked for a price' });
  expect(logged).toHaveBeenCalledOnce();
  expect(find<HTMLTextAreaElement>(form, 'textarea').value).toBe('');
});

it('a call says who turned to whom, and needs no text', async () => {
  const { calls, pick, submit } = await opened();
  await pick('type', 'call');
  await pick('direction', 'inbound');
  await submit('');
  expect(calls[0]?.body).toEqual({ type: 'call', direction: 'inbound' });
});

it('a task has a name and may be due', async () => {
  const { form, calls, pick, submit } = await opened();
  await pick('type', 'task');
  find<HTMLInputElement>(form, '[name=due]').value = '2031-05-02T10:00';
  await submit('Send the offer');
  expect(calls[0]?.body).toEqual({ type: 'task', subject: 'Send the offer', dueAt: new Date('2031-05-02T10:00').toISOString() });
});

it('a note without text is not sent, and the field says so', async () => {
  const { form, calls, submit } = await opened();
  await submit('  ');
  expect(calls).toHaveLength(0);
  expect(find(form, 'textarea').getAttribute('aria-invalid')).toBe('true');
  expect(textOf(form)).toContain('Write what it is about.');
});

it('what the server refuses is said, and the text stays', async () => {
  const { form, submit } = await opened({
    status: 400,
    body: { code: 'validation-failed', detail: 'Values', errors: [{ pointer: '/body', detail: 'Too long.' }] },
  });
  await submit('Long');
  expect(textOf(form)).toContain('Too long.');
  expect(find<HTMLTextAreaElement>(form, 'textarea').value).toBe('Long');
});

it('is led to for a task, with the focus where it is written', async () => {
  const { form, calls, submit } = await opened();
  await form.plan();
  expect([find<HTMLSelectElement>(form, '#type').value, deepActiveElement()]).toEqual(['task', find(form, 'textarea')]);
  await submit('Send the offer');
  expect(calls[0]?.body).toEqual({ type: 'task', subject: 'Send the offer' });
  expect(find<HTMLSelectElement>(form, '#type').value).toBe('note');
});
