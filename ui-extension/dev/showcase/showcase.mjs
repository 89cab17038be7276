// One element in all its states, light and dark; the address's fragment names it.
import { ELEMENTS, STATES } from './elements.mjs';
import { apiOf } from './fetch.mjs';

const nav = document.querySelector('nav');
const main = document.querySelector('main');

function made(tag, text = '', className = '') {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

function links(shown) {
  nav.replaceChildren(
    ...ELEMENTS.map(({ name }) => {
      const link = made('a', name);
      link.href = `#${name}`;
      if (name === shown) link.setAttribute('aria-current', 'page');
      return link;
    }),
  );
}

function look({ name, attributes }, { id, scene }, colours) {
  const frame = made('div', '', `look ${colours}`);
  const stand = made('div', '', 'stand');
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  // Nothing leads away from here.
  element.context = { apiBase: apiOf(`${name}-${id}-${colours}`, scene), pagesBase: `#${name}/`, locale: document.documentElement.lang, navigate: () => undefined };
  stand.append(element);
  frame.append(made('h3', colours), stand);
  return frame;
}

/** What stands behind the name is a page that an element links to; here there is none. */
function wantedName() {
  return location.hash.slice(1).split('/')[0];
}

async function show() {
  const wanted = wantedName();
  const shown = ELEMENTS.find(({ name }) => name === wanted) ?? ELEMENTS[0];
  links(shown.name);
  main.setAttribute('aria-busy', 'true');
  await shown.load();
  const attributes = Object.entries(shown.attributes).map(([name, value]) => ` ${name}="${value}"`);
  const markup = made('pre');
  markup.tabIndex = 0;
  markup.append(made('code', `<${shown.name}${attributes.join('')}></${shown.name}>`));
  const states = STATES.flatMap((state) => {
    const row = made('div', '', 'state');
    row.dataset.state = state.id;
    row.append(look(shown, state, 'light'), look(shown, state, 'dark'));
    return [made('h2', state.title), row];
  });
  main.replaceChildren(made('h2', shown.name), markup, ...states);
  main.removeAttribute('aria-busy');
  main.dataset.shown = shown.name;
}

addEventListener('hashchange', () => wantedName() !== main.dataset.shown && void show());
void show();
