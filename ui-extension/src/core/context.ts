/** All that an element needs to know of the page it stands in. */
export interface DwContext {
  /** Such as `/dealwright/api/v1`, without a slash at the end. */
  readonly apiBase: string;
  /** Where Dealwright's own pages start, such as `/dealwright/`. */
  readonly pagesBase: string;
  /** For hosts that hold a bearer token; without it the same-site session is used. */
  readonly token?: () => string | Promise<string>;
  /** Id or slug, for users of several organisations. */
  readonly organisation?: string;
  /** BCP 47; without it the organisation's locale, then the browser's. */
  readonly locale?: string;
  /** Opens one of Dealwright's pages; without it the browser follows the link. */
  readonly navigate?: (path: string) => void;
  /** Called on 401. True: it is dealt with (say by leaving for the sign-in), show nothing. */
  readonly onSignedOut?: () => boolean;
}

/** The pages' base, taken from where the modules were loaded: `/dealwright/ui/x.js` -> `/dealwright/`. */
export function pagesBaseOf(moduleUrl: string, pageOrigin: string): string {
  const url = new URL(moduleUrl, pageOrigin);
  // A module in a file was not served by anybody, whatever folder it is in.
  const served = url.protocol.startsWith('http');
  const base = (served && /^(.*\/)ui\//.exec(url.pathname)?.[1]) || '/dealwright/';
  return served && url.origin !== pageOrigin ? url.origin + base : base;
}

const pagesBase = pagesBaseOf(import.meta.url, location.origin);

export const defaultContext: DwContext = { pagesBase, apiBase: `${pagesBase}api/v1` };
