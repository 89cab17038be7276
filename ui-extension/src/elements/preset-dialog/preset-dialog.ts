import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Preset } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { label, t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../dialog/index.ts';
import '../state/index.ts';
import { styles } from './preset-dialog.styles.ts';

/**
 * Offers what a new model can begin with.
 * @fires dw-confirm - detail: the preset's key
 * @fires dw-cancel
 */
export class DwPresetDialog extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ type: Boolean }) open = false;
  /** Why no draft was made. */
  @property() failure = '';
  private readonly load = new Load<readonly Preset[]>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) void this.load.run((signal) => this.services.scoring.presets(signal));
  }

  override render() {
    const { value, error, loading } = this.load;
    return html`<dw-dialog data-testid="preset-dialog" heading=${t('scoring.begin')} ?open=${this.open} @dw-close=${() => this.emit('dw-cancel')}>
      ${error ? html`<dw-state compact .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>` : nothing}
      ${this.failure ? html`<p class="error" role="alert">${this.failure}</p>` : nothing}
      ${loading && !value ? html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>` : nothing}
      <ul>
        ${value?.map(
          ({ key, name }) => html`<li>
            <button type="button" data-testid="preset-${key}" @click=${() => this.emit('dw-confirm', key)}>
              <b>${name}</b><span class="soft">${label('preset', key)}</span>
            </button>
          </li>`,
        )}
      </ul>
      <button slot="footer" class="btn" type="button" @click=${() => this.emit('dw-cancel')}>${t('action.cancel')}</button>
    </dw-dialog>`;
  }
}
