import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ApiError, OfflineError } from '../../api/error.ts';
import { DwElement } from '../../core/element.ts';
import { t, type Text } from '../../core/i18n.ts';
import { icon, type IconName } from '../../core/icons.ts';
import { signInAddress } from '../../core/sign-in.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { styles } from './state.styles.ts';

type Kind = 'empty' | 'error' | 'offline' | 'forbidden' | 'missing' | 'signed-out';

const ICONS: Readonly<Record<Kind, IconName>> = {
  empty: 'leads',
  error: 'alert',
  offline: 'offline',
  forbidden: 'lock',
  missing: 'search',
  'signed-out': 'lock',
};

const TEXTS: Readonly<Record<Exclude<Kind, 'empty'>, readonly [Text, Text]>> = {
  error: ['state.error', 'state.error.text'],
  offline: ['state.offline', 'state.offline.text'],
  forbidden: ['state.forbidden', 'state.forbidden.text'],
  missing: ['state.missing', 'state.missing.text'],
  'signed-out': ['state.signedOut', 'state.signedOut.text'],
};

/**
 * What stands in place of content: nothing yet, an error, no connection, no permission, no session.
 * @slot - what to do next  @fires dw-retry - the user wants to try again
 */
export class DwState extends DwElement {
  static override styles = [...base, controls, styles];

  /** Decides what is said; without it the element is an empty state made of `heading` and `text`. */
  @property({ attribute: false }) error?: unknown;
  @property() heading = '';
  @property() text = '';
  @property() icon?: IconName;
  @property({ type: Boolean, reflect: true }) compact = false;
  /** It stands for the whole page, and so brings the page's heading. */
  @property({ attribute: 'page', type: Boolean }) wholePage = false;

  override render() {
    const kind = kindOf(this.error);
    const [heading, text] = kind === 'empty' ? [this.heading, this.text] : TEXTS[kind].map((key) => t(key));
    return html`<div class="state" data-testid="state-${kind}" role=${kind === 'empty' ? nothing : 'alert'}>
      <span class="mark ${kind === 'error' ? 'bad' : ''}">${icon(this.icon ?? ICONS[kind])}</span>
      ${this.wholePage ? html`<h1>${heading}</h1>` : html`<div class="heading">${heading}</div>`}
      ${text ? html`<p>${text}</p>` : nothing} ${this.details(kind)}
      <div class="actions">${this.action(kind)}<slot></slot></div>
    </div>`;
  }

  private details(kind: Kind) {
    if (!(this.error instanceof ApiError)) return nothing;
    const { message, requestId } = this.error;
    if (kind === 'forbidden' && this.error.problem.detail) return html`<p class="soft">${message}</p>`;
    if (kind !== 'error') return nothing;
    return html`<p>${message}</p>
      ${requestId ? html`<p class="soft">${t('state.requestId')} <code>${requestId}</code></p>` : nothing}`;
  }

  private action(kind: Kind) {
    if (kind === 'signed-out') {
      return html`<a class="btn primary" href=${signInAddress(this.context)} target="_top">${t('action.signIn')}</a>`;
    }
    if (kind !== 'error' && kind !== 'offline') return nothing;
    return html`<button class="btn" type="button" @click=${() => this.emit('dw-retry')}>${t('action.retry')}</button>`;
  }
}

function kindOf(error: unknown): Kind {
  if (error === undefined) return 'empty';
  // A page's module that could not be loaded says so by an error of the browser's own.
  if (error instanceof OfflineError || (!(error instanceof ApiError) && !navigator.onLine)) return 'offline';
  if (error instanceof ApiError) {
    if (error.status === 401) return 'signed-out';
    if (error.status === 403) return 'forbidden';
    if (error.status === 404) return 'missing';
  }
  return 'error';
}
