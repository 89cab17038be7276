import type { DwContext } from './context.ts';

const GUARD = 'dw-signing-in';
const ATTEMPTS = 3;
const PERIOD_MS = 15_000;

/**
 * Leaves for the sign-in, unless it was tried some times just now: if the server answers 401 after each,
 * the user is told instead of being sent in circles.
 */
export function leave(storage: Storage, now: number, go: () => void): boolean {
  try {
    const attempts = (storage.getItem(GUARD) ?? '').split(' ').filter((at) => now - Number(at) < PERIOD_MS);
    if (attempts.length >= ATTEMPTS) return false;
    storage.setItem(GUARD, [...attempts, now].join(' '));
  } catch {
    return false;
  }
  go();
  return true;
}

/** The sign-in worked: it may be asked for again at any time. */
export function arrived(storage: Storage): void {
  try {
    storage.removeItem(GUARD);
  } catch {
    // No storage: nothing was kept.
  }
}

/**
 * The address that leads through the sign-in and back: to the page that is open, where it is ours, else to
 * the board. The page is one step of the path, in Base64 for URLs: the server drops a query on the way.
 */
export function signInAddress({ pagesBase }: DwContext, { pathname, search }: Location | URL = location): string {
  const ours = pathname.startsWith(pagesBase);
  const page = btoa(ours ? pathname.slice(pagesBase.length) + search : 'board');
  return `${pagesBase}sign-in/${page.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}
