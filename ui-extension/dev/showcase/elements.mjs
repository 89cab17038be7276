// All elements there are, and in which states this page shows them. An element without a sample is an error.
import { DIALOGS } from './samples/dialogs.mjs';
import { PAGES } from './samples/pages.mjs';
import { PARTS } from './samples/parts.mjs';

const modules = import.meta.glob('../../src/elements/*/index.ts');
const samples = { ...PAGES, ...PARTS, ...DIALOGS };

export const ELEMENTS = Object.entries(modules).map(([file, load]) => {
  const name = `dw-${file.split('/').at(-2)}`;
  return { name, load, states: samples[name], group: Object.hasOwn(PAGES, name) ? 'For hosts to place' : 'Inside of them' };
});

/** Samples of elements that are not there any more. */
export const STRAYS = Object.keys(samples).filter((name) => !ELEMENTS.some((element) => element.name === name));
