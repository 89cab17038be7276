// One element in all its states, light and dark; the address's fragment names it. `?state=filled` shows that state alone.
import { ELEMENTS } from './elements.mjs';
import { apiOf, forgetApis } from './fetch.mjs';

const nav = document.querySelector('nav');
const main = document.querySelector('main');
const heading = document.title;
const only = new URLSearchParams(location.search).get('state');

function made(tag, text = '', className = '') {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

function links(shown) {
  nav.replaceChildren(
    ...['For hosts to place', 'Inside of them'].map((group) => {
      const list = made('ul');
      list.setAttribute('aria-label', group);
      list.append(made('li', group, 'group'), ...ELEMENTS.filter((element) => element.group === group).map(({ name }) => entry(name, shown)));
      return list;
    }),
  );
}

function entry(name, shown) {
  const item = made('li');
  const link = made('a', name);
  link.href = `#${name}`;
  if (name === shown) link.setAttribute('aria-current', 'page');
  item.append(link);
  return item;
}

async function look(name, { id, scene, attributes = {}, common = {}, properties = {}, opening, then }, colours) {
  const { base, ask } = apiOf(`${name}-${id}-${colours}`, scene);
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  // Nothing leads away from here.
  element.context = { apiBase: base, pagesBase: `#${name}/`, locale: 'en', navigate: () => undefined };
  Object.assign(element, common, typeof properties === 'function' ? await properties(ask) : properties);
  const frame = made('div', '', `look ${colours}`);
  const stand = made('div', '', 'stand');
  stand.append(...(opening ? [opener(element, opening, then)] : []), element);
  frame.append(made('h3', colours), stand);
  return { frame, ready: opening ? undefined : async () => act(element, then) };
}

/** What a user did, once there is something to do it to. */
async function act(element, then) {
  if (!then) return;
  await element.updateComplete;
  await then(element);
}

/** The button that opens it; it closes as its owner would close it. */
function opener(element, opening, then) {
  const button = made('button', 'Open', 'opens');
  button.type = 'button';
  button.addEventListener('click', async () => {
    if (typeof opening === 'function') return opening(element, button);
    Object.assign(element, opening);
    await act(element, then);
  });
  const closed = Object.fromEntries(Object.keys(opening).map((name) => [name, opening[name] === true ? false : undefined]));
  for (const type of ['dw-close', 'dw-cancel', 'dw-take-theirs']) element.addEventListener(type, () => Object.assign(element, closed));
  return button;
}

/** What stands behind the name is a page that an element links to; here there is none. */
function wantedName() {
  return location.hash.slice(1).split('/')[0];
}

async function show() {
  const wanted = wantedName();
  const shown = ELEMENTS.find(({ name }) => name === wanted) ?? ELEMENTS.find(({ name }) => name === 'dw-pipeline-board');
  links(shown.name);
  main.setAttribute('aria-busy', 'true');
  await shown.load();
  main.replaceChildren();
  forgetApis();
  const [{ attributes = {} }] = shown.states;
  const markup = made('pre');
  markup.tabIndex = 0;
  markup.append(made('code', `<${shown.name}${Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`).join('')}></${shown.name}>`));
  const rows = await Promise.all(
    shown.states.filter(({ id }) => !only || id === only).map(async (state) => {
      const row = made('div', '', 'state');
      row.dataset.state = state.id;
      const looks = await Promise.all(['light', 'dark'].map((colours) => look(shown.name, state, colours)));
      row.append(...looks.map(({ frame }) => frame));
      return { parts: [made('h2', state.title), row], ready: looks.map(({ ready }) => ready) };
    }),
  );
  main.append(made('h2', shown.name), markup, ...rows.flatMap(({ parts }) => parts));
  await Promise.all(rows.flatMap(({ ready }) => ready.map((done) => done?.())));
  document.title = heading;
  main.removeAttribute('aria-busy');
  main.dataset.shown = shown.name;
}

addEventListener('hashchange', () => wantedName() !== main.dataset.shown && void show());
void show();
