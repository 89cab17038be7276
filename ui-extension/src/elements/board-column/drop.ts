import type Sortable from 'sortablejs/modular/sortable.core.esm.js';

/**
 * SortableJS swallows the click that follows a drag. Between two shadow trees the browser sends none, and
 * the user's next click would be lost; so it gets one that nobody misses.
 */
export function releaseNextClick(): void {
  document.dispatchEvent(new MouseEvent('click', { cancelable: true }));
}

/** Where it was let go, in the window's pixels across; undefined when the browser does not say. */
export function placeOf(event: Sortable.SortableEvent): number | undefined {
  const { originalEvent } = event as Sortable.SortableEvent & { readonly originalEvent?: Event };
  if (originalEvent instanceof MouseEvent) return originalEvent.clientX;
  return originalEvent instanceof TouchEvent ? originalEvent.changedTouches[0]?.clientX : undefined;
}
