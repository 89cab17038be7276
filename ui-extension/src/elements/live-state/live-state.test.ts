import { expect, it } from 'vitest';
import { servicesOf } from '../../core/services.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { find, mount, settled, textOf } from '../../testing/mount.ts';
import './index.ts';

it('says nothing until changes of others do not arrive', async () => {
  const { context } = fakeApi({ 'GET /events': { status: 403, body: { code: 'forbidden' } } });
  const element = await mount('dw-live-state', { context });
  expect(textOf(element).trim()).toBe('');
  const stop = servicesOf(context).live.listen({ topics: ['leads'] });
  await settled(element);
  expect(textOf(find(element, '[role=status]'))).toContain('Not live');
  stop();
});
