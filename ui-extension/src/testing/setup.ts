// happy-dom lacks what the elements touch; and the files share one window, which each leaves clean.
import { afterEach } from 'vitest';

class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// Lit need not say in each file that this is its development build.
Object.assign(globalThis, {
  litIssuedWarnings: new Set(['dev-mode']),
  IntersectionObserver: globalThis.IntersectionObserver ?? NoObserver,
});

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  delete document.documentElement.dataset['theme'];
});
