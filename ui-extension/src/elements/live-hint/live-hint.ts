import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { formatAgo } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import type { OthersChange } from '../../core/record-live.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { styles } from './live-hint.styles.ts';

/**
 * Others changed what is shown, in a way that would disturb the user: says what, and shows it when that is wanted.
 * @fires dw-show
 */
export class DwLiveHint extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ attribute: false }) change?: OthersChange;
  /** What is told where no single change is. */
  @property() text = '';

  override render() {
    const { change } = this;
    const text = change ? t('live.by', { who: change.who, when: formatAgo(change.at, Date.now()) }) : this.text;
    return html`<div role="status" data-testid="live-hint">
      ${text
        ? html`<div class="hint">
            <span>${text}</span>
            <button class="btn" type="button" @click=${() => this.emit('dw-show')}>${t('live.show')}</button>
          </div>`
        : nothing}
    </div>`;
  }
}
