// Fills this application's slots with what the installed extensions offer in their manifests.
const MANIFEST = '/dealwright/ui/extensions.json';
const { base, roles } = document.body.dataset;

/** An extension acts for the person who is signed in here. */
async function token() {
  const answer = await fetch(`${base}/session/token`, { headers: { Accept: 'application/json' } });
  return answer.ok ? answer.text() : '';
}

function load(module) {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = module;
  document.head.append(script);
}

/** The element is made when its class is known, so that it has its context from the beginning. */
async function show(panel, slot, context) {
  load(panel.module);
  await customElements.whenDefined(panel.element);
  const element = document.createElement(panel.element);
  for (const property of panel.properties) {
    const value = slot.getAttribute(`data-${property}`);
    if (value) element.setAttribute(property, value);
  }
  element.context = context;
  slot.append(element);
  slot.hidden = false;
}

async function fillSlots() {
  const answer = await fetch(MANIFEST, { headers: { Accept: 'application/json' } });
  if (!answer.ok) return; // No extension is installed: the slots stay hidden.
  const manifest = await answer.json();
  const pagesBase = new URL('..', new URL(manifest.entry, location.href)).pathname;
  const context = { apiBase: `${pagesBase}api/v1`, pagesBase, token, locale: document.documentElement.lang };
  const allowed = manifest.panels.filter(({ role }) => !role || roles.split(' ').includes(role));
  for (const slot of document.querySelectorAll('[data-slot]')) {
    for (const panel of allowed) {
      if (panel.slot === slot.dataset.slot) void show(panel, slot, context);
    }
  }
  endItsSessionToo(`${pagesBase}logout`);
}

/** Who signs out here must not stay signed in on the extension's own pages. */
function endItsSessionToo(address) {
  document.getElementById('sign-out').addEventListener('click', async (event) => {
    event.preventDefault();
    const { href } = event.currentTarget;
    await fetch(address, { redirect: 'manual' }).catch(() => undefined);
    location.assign(href);
  });
}

fillSlots().catch((problem) => console.warn('Extensions are not available', problem));
