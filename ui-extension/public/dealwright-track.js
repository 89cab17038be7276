// Tells Dealwright what visitors of a web site do, once they have consented: see docs/tracking.md
(() => {
  const { src, dataset } = document.currentScript;
  const organisation = encodeURIComponent(dataset.organisation);
  const api = new URL('../api/v1/public/', src).href;
  const site = `${api}track/${organisation}`;
  const KEY = `dealwright.${organisation}`;
  let consented = false;
  let visit = null;
  let starting = null;
  let waiting = [];

  const optedOut = () =>
    dataset.optOuts !== 'ignore' && (navigator.globalPrivacyControl || navigator.doNotTrack === '1');
  const id = () => crypto.getRandomValues(new Uint32Array(4)).join('-');
  const post = (url, body, type = 'text/plain') =>
    fetch(url, { method: 'POST', credentials: 'omit', keepalive: true, headers: { 'Content-Type': type }, body: JSON.stringify(body) });

  function stored() {
    try { return JSON.parse(localStorage.getItem(KEY)); } catch { return null; }
  }

  function store(value) {
    try {
      if (value) localStorage.setItem(KEY, JSON.stringify(value));
      else localStorage.removeItem(KEY);
    } catch { /* It lasts as long as the page. */ }
  }

  function touch() {
    const query = new URLSearchParams(location.search);
    const from = (name) => query.get(name)?.slice(0, 200);
    const referrer = document.referrer && new URL(document.referrer).host;
    return {
      utmSource: from('utm_source'), utmMedium: from('utm_medium'), utmCampaign: from('utm_campaign'),
      utmTerm: from('utm_term'), utmContent: from('utm_content'), gclid: from('gclid'),
      gaClientId: /(?:^|; )_ga=GA\d\.\d\.([\d.]+)/.exec(document.cookie)?.[1],
      referrer: referrer === location.host ? null : referrer || null,
      landingPage: location.pathname.slice(0, 200),
    };
  }

  const holds = (known) => known && Date.parse(known.expiresAt) > Date.now() + 60_000;

  async function start() {
    const known = visit ?? stored();
    if (holds(known) && (visit || !/[?&](utm_|gclid=)/.test(location.search))) {
      visit = known;
      return;
    }
    const answer = await post(`${site}/visits`, { token: known?.token, touch: touch() });
    if (!answer.ok) throw new Error(answer.status);
    const got = await answer.json();
    if (consented) store((visit = got));
  }

  const started = () => (starting ??= start().finally(() => (starting = null)));

  /** Also while the page is left. */
  function flush() {
    if (!visit || waiting.length === 0) return;
    const body = JSON.stringify({ token: visit.token, events: waiting.splice(0, 50) });
    navigator.sendBeacon(site, new Blob([body], { type: 'text/plain' }));
  }

  /** Without consent nothing is noted. */
  function track(type, properties = {}) {
    if (!consented) return;
    waiting.push({ eventId: id(), type, occurredAt: new Date().toISOString(), properties });
    if (waiting.length === 1) setTimeout(() => started().then(flush, () => {}), 300);
  }

  const here = () => ({ page_path: location.pathname });

  /** Taking it back deletes what is stored here and there. */
  function consent(given) {
    if (given && !consented && !optedOut()) {
      consented = true;
      track('lead_page_view', here());
      for (const { dataset: part } of document.querySelectorAll('[data-dealwright-content]')) {
        track('lead_content_view', { content_type: part.dealwrightContent, ...here() });
      }
    } else if (!given) {
      const token = (visit ?? stored())?.token;
      consented = false;
      visit = null;
      waiting = [];
      store(null);
      if (token) post(`${site}/forget`, { token }).catch(() => {});
    }
  }

  /** Sends a form; what the visitor did becomes the lead's. */
  async function capture(fields) {
    if (consented) await started().then(flush, () => {});
    return post(`${api}capture/${organisation}`, { ...fields, visitorToken: visit?.token }, 'application/json');
  }

  const form = (target) => target.closest?.('form[data-dealwright-form]');
  const begun = new WeakSet();

  addEventListener('input', ({ target }) => {
    const began = form(target);
    if (!began || begun.has(began)) return;
    begun.add(began);
    track('lead_inquiry_started', { form_type: began.dataset.dealwrightForm || 'form', ...here() });
  });

  addEventListener('submit', async (event) => {
    const sent = form(event.target);
    if (!sent) return;
    event.preventDefault();
    const answer = await capture(Object.fromEntries(new FormData(sent))).catch(() => null);
    sent.dispatchEvent(new CustomEvent('dealwright:sent', { bubbles: true, detail: { ok: !!answer?.ok } }));
  });

  addEventListener('click', ({ target }) => {
    if (target.closest?.('a[href*="//wa.me/"]')) track('lead_whatsapp_contact', here());
  });
  document.addEventListener('visibilitychange', () => document.hidden && flush());

  window.dealwright = { consent, track, capture };
  if (dataset.consent === 'given' || stored()) consent(true);
  document.dispatchEvent(new Event('dealwright:ready'));
})();
