export type Route =
  | { readonly page: 'board'; readonly pipelineId?: string }
  | { readonly page: 'leads' }
  | { readonly page: 'lead'; readonly leadId: string }
  | { readonly page: 'deal'; readonly dealId: string }
  | { readonly page: 'imports' }
  | { readonly page: 'dashboard' }
  | { readonly page: 'pipelines'; readonly pipelineId?: string }
  | { readonly page: 'sla' }
  | { readonly page: 'fields' }
  | { readonly page: 'currencies' }
  | { readonly page: 'jobs' }
  | { readonly page: 'audit' }
  | { readonly page: 'deleted-leads' }
  | { readonly page: 'customer-links' }
  | { readonly page: 'scoring' }
  | { readonly page: 'scoring-draft'; readonly draftId: string }
  | { readonly page: 'scoring-model'; readonly modelId: string }
  | { readonly page: 'plans' }
  | { readonly page: 'not-found' };

/** The page behind a path; the bare base is the board. */
export function routeOf(pathname: string, base: string): Route {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  const [first = '', second, ...more] = path.replace(/\/+$/, '').split('/').map(decoded);
  if (first === 'settings') return settingsOf(second, more);
  if (more.length === 0) {
    if (first === '' || first === 'index.html') return { page: 'board' };
    if (first === 'board') return { page: 'board', pipelineId: second };
    if (first === 'leads') return second ? { page: 'lead', leadId: second } : { page: 'leads' };
    if (first === 'deals' && second) return { page: 'deal', dealId: second };
    if (first === 'imports' && !second) return { page: 'imports' };
    if (first === 'dashboard' && second === 'crm') return { page: 'dashboard' };
  }
  return { page: 'not-found' };
}

const SETTINGS = ['plans', 'sla', 'fields', 'currencies', 'jobs', 'audit', 'deleted-leads', 'customer-links'] as const;

function settingsOf(name: string | undefined, [id, ...more]: readonly string[]): Route {
  if (name === 'pipelines' && more.length === 0) return { page: 'pipelines', pipelineId: id };
  if (name === 'scoring') return scoringOf(id, more);
  const page = SETTINGS.find((known) => known === name);
  if (id === undefined && page) return { page };
  return { page: 'not-found' };
}

function scoringOf(kind: string | undefined, [id, ...more]: readonly string[]): Route {
  if (kind === undefined) return { page: 'scoring' };
  if (kind === 'drafts' && id && more.length === 0) return { page: 'scoring-draft', draftId: id };
  if (kind === 'models' && id && more.length === 0) return { page: 'scoring-model', modelId: id };
  return { page: 'not-found' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The link that a click follows, when it is a plain click on one of our pages; else null. */
export function pageLink(event: MouseEvent, base: string): URL | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const anchor = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!anchor?.href || anchor.target || anchor.hasAttribute('download')) return null;
  const url = new URL(anchor.href);
  const path = url.pathname;
  const ours = url.origin === location.origin && path.startsWith(base);
  const served = /^(api|ui|logout|health|sign-in)(\/|$)/.test(path.slice(base.length));
  return ours && !served ? url : null;
}
