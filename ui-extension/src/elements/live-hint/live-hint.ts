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
 * Somebody changed what is being edited: says who, and shows it when the user wants that.
 * @fires dw-show
 */
export class DwLiveHint extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ attribute: false }) change?: OthersChange;

  override render() {
    const { change } = this;
    return html`<div role="status" data-testid="live-hint">
      ${change
        ? html`<div class="hint">
            <span>${t('live.by', { who: change.who, when: formatAgo(change.at, Date.now()) })}</span>
            <button class="btn" type="button" @click=${() => this.emit('dw-show')}>${t('live.show')}</button>
          </div>`
        : nothing}
    </div>`;
  }
}
