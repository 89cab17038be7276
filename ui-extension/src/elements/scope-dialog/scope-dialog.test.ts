import { expect, it, vi } from 'vitest';
import { pipeline } from '../../testing/fake-api.ts';
import { find, mount, settled } from '../../testing/mount.ts';
import './index.ts';

async function dialog() {
  const element = await mount('dw-scope-dialog', { open: true, heading: 'Publish?', action: 'Publish', pipelines: [pipeline] });
  const confirmed = vi.fn();
  element.addEventListener('dw-confirm', (e) => confirmed((e as CustomEvent).detail));
  const pick = async (kind: string) => {
    find(element, `[value=${kind}]`).dispatchEvent(new Event('change'));
    await settled(element);
  };
  const submit = () => find(element, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  return { element, confirmed, pick, submit };
}

it('all leads, unless a source or a pipeline is chosen', async () => {
  const { element, confirmed, pick, submit } = await dialog();
  submit();
  expect(confirmed).toHaveBeenLastCalledWith({});
  await pick('source');
  find<HTMLSelectElement>(element, '[data-testid=scope-value]').value = 'partner';
  submit();
  expect(confirmed).toHaveBeenLastCalledWith({ source: 'partner' });
  await pick('pipeline');
  submit();
  expect(confirmed).toHaveBeenLastCalledWith({ pipelineId: 'p-1' });
});

it('a failure is told', async () => {
  const { element } = await dialog();
  element.failure = 'In use.';
  await settled(element);
  expect(find(element, '[role=alert]').textContent).toBe('In use.');
});
