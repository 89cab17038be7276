export type Theme = 'system' | 'light' | 'dark';

export function theme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Remembered on this device; `theme.js` puts it back before the first paint. */
export function chooseTheme(wanted: Theme): void {
  if (wanted === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = wanted;
  try {
    if (wanted === 'system') localStorage.removeItem('dw-theme');
    else localStorage.setItem('dw-theme', wanted);
  } catch {
    // No storage: the choice holds for this page.
  }
}
