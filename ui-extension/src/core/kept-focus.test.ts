import { html } from 'lit';
import { expect, it } from 'vitest';
import { find, settled } from '../testing/mount.ts';
import { define } from './define.ts';
import { DwElement } from './element.ts';
import { deepActiveElement } from './focus.ts';

class Works extends DwElement {
  state: 'ready' | 'busy' | 'gone' = 'ready';

  override render() {
    return html`${this.state === 'gone' ? html`<a href="#">Next</a>` : html`<button ?disabled=${this.state === 'busy'}>Do</button>`}`;
  }

  protected override get focusPlace(): string {
    return 'a';
  }
}
define('dw-test-works', Works);

async function focused() {
  const element = document.createElement('dw-test-works') as Works;
  document.body.replaceChildren(element);
  await settled(element);
  find(element, 'button').focus();
  const become = async (state: Works['state']) => {
    element.state = state;
    element.requestUpdate();
    await settled(element);
  };
  return { element, become };
}

it('a button that was switched off while it worked has the focus again', async () => {
  const { element, become } = await focused();
  await become('busy');
  // As browsers do with what is switched off.
  find(element, 'button').blur();
  await become('ready');
  expect(deepActiveElement()).toBe(find(element, 'button'));
});

it('but not where the user went on meanwhile', async () => {
  const { element, become } = await focused();
  await become('busy');
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  await become('ready');
  expect(deepActiveElement()).toBe(field);
  expect(find(element, 'button').isConnected).toBe(true);
});

it('what stands in the place of a button that is gone has it', async () => {
  const { element, become } = await focused();
  await become('gone');
  expect(deepActiveElement()).toBe(find(element, 'a'));
});

it('so it is when a dialog would give it back to what is gone', async () => {
  const { element, become } = await focused();
  find(element, 'button').blur();
  await become('gone');
  element.dispatchEvent(new CustomEvent('dw-focus-lost'));
  expect(deepActiveElement()).toBe(find(element, 'a'));
});
