const GUARD = 'dw-sign-in-reload';
const PAUSE_MS = 15_000;

/**
 * Reloads the page, which the server sends through the sign-in and back. Only once in a while: if
 * the server answers 401 again right after, the user is told instead of being sent in circles.
 */
export function reloadOnce(storage: Storage, now: number, reload: () => void): boolean {
  try {
    const last = Number(storage.getItem(GUARD) ?? 0);
    if (now - last < PAUSE_MS) return false;
    storage.setItem(GUARD, String(now));
  } catch {
    return false;
  }
  reload();
  return true;
}

const ADDRESS = 'dw-address';

/** To be called when the page goes: what `addressBeforeReload` asks for. */
export function rememberAddress(storage: Storage, address: string): void {
  try {
    storage.setItem(ADDRESS, address);
  } catch {
    // No storage: a filter is lost, should the reload lead through the sign-in.
  }
}

/**
 * A reload that leads through the sign-in keeps the path of the address alone, since the server drops the
 * query. Returns the address as it was before; undefined where nothing is lost.
 */
export function addressBeforeReload(storage: Storage, now: URL, navigation: string | undefined): URL | undefined {
  if (navigation !== 'reload' || now.search) return undefined;
  try {
    const before = new URL(storage.getItem(ADDRESS) ?? '');
    return before.origin === now.origin && before.pathname === now.pathname && before.search ? before : undefined;
  } catch {
    return undefined;
  }
}
