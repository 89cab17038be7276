/** Registers an element once; a page that loads the module twice keeps the first registration. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
