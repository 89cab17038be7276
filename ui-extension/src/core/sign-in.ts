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
