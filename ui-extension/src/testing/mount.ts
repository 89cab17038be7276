import type { DwElement } from '../core/element.ts';
import type { DwContext } from '../core/context.ts';

/** Puts an element into the page with its properties, and waits until it has drawn what it loaded. */
export async function mount<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> & { context?: DwContext },
): Promise<HTMLElementTagNameMap[K]> {
  const element = document.createElement(name);
  Object.assign(element, properties);
  document.body.replaceChildren(element);
  await settled(element as unknown as DwElement);
  return element;
}

/** Waits for answers, and for what they make the element and its children draw. */
export async function settled(element: Element & { updateComplete?: Promise<unknown> }): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
  }
}

/** The text that a reader finds, through all shadow roots. */
export function textOf(node: Node): string {
  if (node instanceof Element && ['STYLE', 'SCRIPT'].includes(node.tagName)) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const root = node instanceof Element ? node.shadowRoot : null;
  return [...(root?.childNodes ?? []), ...node.childNodes].map(textOf).join(' ').replace(/\s+/g, ' ');
}

/** The first element that matches, through all shadow roots. */
export function find<T extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): T {
  const found = search(root, selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found as T;
}

function search(root: Element | ShadowRoot, selector: string): Element | null {
  const inside = root instanceof Element ? root.shadowRoot : null;
  for (const tree of inside ? [inside, root] : [root]) {
    const here = tree.querySelector(selector);
    if (here) return here;
    for (const child of tree.querySelectorAll('*')) {
      const deep = child.shadowRoot && search(child.shadowRoot, selector);
      if (deep) return deep;
    }
  }
  return null;
}
