/** The element that has the focus, through all shadow roots. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Focuses what stands where a row was that is gone: the next one, else the last one, else `otherwise`. */
export function focusRow(root: ParentNode, rows: string, index: number, otherwise: string): void {
  const all = root.querySelectorAll<HTMLElement>(rows);
  (all[Math.min(index, all.length - 1)] ?? root.querySelector<HTMLElement>(otherwise))?.focus();
}
