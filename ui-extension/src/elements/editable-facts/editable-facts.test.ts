import { expect, it, vi } from 'vitest';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

async function opened() {
  const facts = [
    { id: 'title', name: 'Title', text: 'First order', edit: { type: 'text' as const, value: 'First order' } },
    { id: 'close', name: 'Expected close', text: '', edit: { type: 'date' as const, value: '' } },
    { id: 'created', name: 'Created', text: 'Nov 1, 2026' },
  ];
  const element = await mount('dw-editable-facts', { heading: 'Deal', facts });
  const changed = vi.fn();
  element.addEventListener('dw-fact', (e) => changed((e as CustomEvent).detail));
  const edit = async (value: string) => {
    find(element, '[data-fact=title] .edit').click();
    await settled(element);
    find<HTMLInputElement>(element, 'input').value = value;
  };
  const submit = () => find(element, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  return { element, changed, edit, submit };
}

it('shows what is known, says what is not, and offers what can be changed', async () => {
  const { element } = await opened();
  expect(textOf(element)).toMatch(/Title\s+First order\s+Expected close\s+not set\s+Created\s+Nov 1, 2026/);
  expect(element.shadowRoot!.querySelector('[data-fact=created] .edit')).toBeNull();
});

it('hands on a change, and is shown again when it is stored', async () => {
  const { element, changed, edit, submit } = await opened();
  await edit('  Second order ');
  submit();
  expect(changed).toHaveBeenCalledWith({ id: 'title', value: 'Second order' });
  element.close();
  await settled(element);
  expect(element.shadowRoot!.querySelector('form')).toBeNull();
  expect(element.shadowRoot!.activeElement?.getAttribute('aria-label')).toBe('Change Title');
});

it('Escape leaves it as it was, and so does saving what is not changed', async () => {
  const { element, changed, edit, submit } = await opened();
  await edit('x');
  find(element, 'form').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  await settled(element);
  await edit('First order');
  submit();
  await settled(element);
  expect(changed).not.toHaveBeenCalled();
  expect(element.shadowRoot!.querySelector('form')).toBeNull();
});

it('what others changed is told, and the user says what holds', async () => {
  const { element, changed, edit } = await opened();
  await edit('Mine');
  element.conflict = ['Sam Rivers · Title: First order → Theirs · just now'];
  element.facts = [{ id: 'title', name: 'Title', text: 'Theirs', edit: { type: 'text', value: 'Theirs' } }];
  await settled(element);
  expect(textOf(find(element, '[data-testid=fact-conflict]'))).toContain('Sam Rivers · Title: First order → Theirs');
  expect(find<HTMLInputElement>(element, 'input').value).toBe('Mine');
  find(element, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  expect(changed).toHaveBeenCalledWith({ id: 'title', value: 'Mine' });
  find(element, '[data-testid=take-theirs]').click();
  await settled(element);
  expect([element.busy, element.conflict]).toEqual([false, undefined]);
});

it('a refusal is said at the field, which stays open', async () => {
  const { element, edit } = await opened();
  await edit('x');
  element.failure = 'Too long.';
  await settled(element);
  expect(find(element, '[role=alert]').textContent).toBe('Too long.');
  expect(find(element, 'input').getAttribute('aria-invalid')).toBe('true');
});
