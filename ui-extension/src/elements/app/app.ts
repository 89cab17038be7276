import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Me } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { defaultContext } from '../../core/context.ts';
import { language, t, type Text } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { Load } from '../../core/load.ts';
import { pageLink, routeOf, type Route } from '../../core/router.ts';
import { arrived, leave, signInAddress } from '../../core/sign-in.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../nav/index.ts';
import '../state/index.ts';
import '../user-menu/index.ts';
import { styles } from './app.styles.ts';
import { openPage, PAGES } from './pages.ts';

/** Pages that stand under another one's entry in the menu. */
const ENTRIES: Readonly<Record<string, string>> = {
  lead: 'leads', deal: 'board', 'scoring-draft': 'scoring', 'scoring-model': 'scoring',
};

const ORGANISATION = 'dw-organisation';

/** The shell of Dealwright's own pages: side navigation, routes, session. */
export class DwApp extends DwElement {
  static override styles = [...base, controls, styles];

  @state() private route: Route = { page: 'not-found' };
  @query('main') private main!: HTMLElement;
  @query('aside') private side!: HTMLElement;
  private readonly session = new Load<Me>(this);
  private readonly module = new Load<unknown>(this);
  private signingOut = false;

  constructor() {
    super();
    this.context = {
      ...defaultContext,
      organisation: sessionStorage.getItem(ORGANISATION) ?? undefined,
      navigate: (path) => this.go(new URL(path, location.href)),
      onSignedOut: () => this.signingOut || leave(sessionStorage, Date.now(), () => location.replace(signInAddress(this.context))),
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.follow);
    window.addEventListener('pageshow', this.onShown);
    void this.session.run(() => this.signedIn());
    this.follow();
  }

  override disconnectedCallback(): void {
    window.removeEventListener('popstate', this.follow);
    window.removeEventListener('pageshow', this.onShown);
    super.disconnectedCallback();
  }

  override render() {
    const me = this.session.value;
    return html`<header>
        <button class="skip btn" type="button" @click=${() => this.main.focus()}>${t('app.skip')}</button>
        <div class="top">
          <button class="btn quiet icon-only" type="button" aria-label=${t('nav.open')} @click=${this.openSide}>
            ${icon('menu')}
          </button>
          ${this.brand()}
        </div>
      </header>
      <aside popover="auto" @click=${this.onLink} data-testid="side">
        ${this.brand()}
        <dw-nav .context=${this.context} current=${ENTRIES[this.route.page] ?? this.route.page}></dw-nav>
        <dw-user-menu
          .context=${this.context}
          .me=${me}
          @dw-organisation-change=${(e: CustomEvent<string>) => this.changeOrganisation(e.detail)}
          @dw-sign-out=${this.signOut}
        ></dw-user-menu>
      </aside>
      <main
        id="main"
        tabindex="-1"
        class=${this.route.page === 'board' ? 'fixed' : ''}
        @click=${this.onLink}
        @dw-open-page=${(e: CustomEvent<string>) => this.context.navigate?.(e.detail)}
        @dw-query-change=${this.onQuery}
      >
        ${this.content(me)}
      </main>`;
  }

  override updated(changed: PropertyValues): void {
    document.documentElement.lang = language();
    const title = this.route.page === 'not-found' ? t('state.missing') : t(PAGES[this.route.page].title as Text);
    document.title = `${title} · ${t('app.name')}`;
    if (changed.has('route') && changed.get('route') !== undefined && this.hasUpdated) this.main.focus();
  }

  private async signedIn(): Promise<Me> {
    const me = await this.services.me();
    arrived(sessionStorage);
    return me;
  }

  private brand(): TemplateResult {
    return html`<a class="brand" href=${this.page('board')} @click=${this.onLink}
      ><img src=${this.page('ui/icon.svg')} alt="" />${t('app.name')}</a
    >`;
  }

  private content(me: Me | undefined) {
    const error = this.session.error ?? this.module.error;
    if (error) return this.failed(error);
    if (this.route.page === 'not-found') {
      return html`<dw-state page icon="search" heading=${t('state.missing')} text=${t('state.missing.text')}
        ><a class="btn" href=${this.page('board')}>${t('nav.board')}</a></dw-state
      >`;
    }
    if (!me || this.module.loading) {
      return html`<div class="wait" aria-busy="true" aria-label=${t('state.loading')} role="status">
        <div class="skeleton"></div>
        <div class="skeleton"></div>
      </div>`;
    }
    return this.module.value ? openPage(this.route, this.context) : nothing;
  }

  private failed(error: unknown): TemplateResult {
    const retry = this.session.error ? this.session.retry : this.module.retry;
    return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${retry}></dw-state>`;
  }

  private readonly follow = (): void => {
    this.route = routeOf(location.pathname, this.context.pagesBase);
    const { page } = this.route;
    if (page !== 'not-found') void this.module.run(() => PAGES[page].load());
  };

  private go(url: URL): void {
    if (url.href !== location.href) history.pushState(null, '', url);
    this.follow();
  }

  private readonly onQuery = ({ detail }: CustomEvent<Record<string, string | undefined>>): void => {
    keepInAddress(detail);
    this.requestUpdate();
  };

  private readonly onLink = (event: MouseEvent): void => {
    const url = pageLink(event, this.context.pagesBase);
    if (!url) return;
    event.preventDefault();
    if (this.side.matches(':popover-open')) this.side.hidePopover();
    this.go(url);
  };

  private readonly openSide = (): void => this.side.showPopover();

  /**
   * From here on a 401 is expected: a request still under way must not lead to the sign-in, where the
   * identity provider, not yet told, would let the user in again.
   */
  private readonly signOut = (): void => {
    this.signingOut = true;
    location.assign(this.page('logout'));
  };

  /** A page that the browser kept and shows again is not on its way out any more. */
  private readonly onShown = (): void => {
    this.signingOut = false;
  };

  private changeOrganisation(id: string): void {
    sessionStorage.setItem(ORGANISATION, id);
    location.assign(this.page('board'));
  }
}

/** Filters stand in the address, so that it can be shared and survives a reload. */
function keepInAddress(query: Record<string, string | undefined>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(query)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}
