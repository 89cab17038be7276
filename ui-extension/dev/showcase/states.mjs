// How a sample says in which states its element is shown. Of a state:
// `scene` of the mock API; `attributes` and `properties` of the element, which may be a function that asks that API;
// `opening`: what a button gives the element to open it, or does to it; `then`: what a user did to it.

/** Little, and at once. */
const FEW = { cardsPerStage: 2, delay: 0 };

const BY_THE_API = {
  Filled: {},
  Loading: { silent: true },
  Empty: { empty: true },
  'Error, with the number of the request': { fail: 500 },
  'No permission': { fail: 403 },
  Offline: { offline: true },
};

function state(title, given) {
  const id = title.split(',')[0].toLowerCase().replaceAll(' ', '-');
  return { id, title, ...given, scene: { ...FEW, ...given.scene } };
}

/** An element that shows what it is given, in each of these ways. */
export function given(states, common = {}) {
  return Object.entries(states).map(([title, more]) => state(title, { ...common, ...more }));
}

/** An element that asks the API by itself, with all that may come of it. */
export function asking({ scene, without = [], ...common } = {}) {
  const states = Object.entries(BY_THE_API).filter(([title]) => !without.includes(title));
  return states.map(([title, of]) => state(title, { ...common, scene: { ...scene, ...of } }));
}
