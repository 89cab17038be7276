import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import type { LiveState } from '../../core/live.ts';
import { base } from '../../styles/base.ts';
import { styles } from './live-state.styles.ts';

/** Says when changes of others do not arrive, and when they do again; else there is nothing to see. */
export class DwLiveState extends DwElement {
  static override styles = [...base, styles];

  @state() private now: LiveState = 'starting';
  @state() private wasBroken = false;
  private stop?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    // Not before the first update: the owner sets the context then.
    void this.updateComplete.then(() => this.listen());
  }

  override disconnectedCallback(): void {
    this.stop?.();
    this.stop = undefined;
    super.disconnectedCallback();
  }

  override render() {
    const broken = this.now === 'broken';
    return html`<span role="status" data-testid="live-state"
      >${broken
        ? html`<span class="tag" title=${t('live.broken.title')}>${icon('offline')}${t('live.broken')}</span>`
        : this.wasBroken
          ? html`<span class="visually-hidden">${t('live.again')}</span>`
          : nothing}</span
    >`;
  }

  private listen(): void {
    if (!this.isConnected || this.stop) return;
    const { live } = this.services;
    this.now = live.state;
    this.stop = live.listen({ topics: [], state: (now) => this.heard(now) });
  }

  private heard(now: LiveState): void {
    this.wasBroken ||= now === 'broken';
    this.now = now;
  }
}
