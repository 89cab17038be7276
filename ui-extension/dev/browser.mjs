// A Chromium for looking at the screens; CHROMIUM names another one than the system's.
import { chromium } from 'playwright-core';

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** Waits until nothing is being loaded any more; the stream of events never ends. */
export async function quiet(page) {
  await page.waitForLoadState('load');
  for (let calm = 0, tries = 0; calm < 4 && tries < 100; tries++) {
    await page.waitForTimeout(80);
    calm = (await page.locator('[aria-busy=true]').count()) === 0 ? calm + 1 : 0;
  }
}
