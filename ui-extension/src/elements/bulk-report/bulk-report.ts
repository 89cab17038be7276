import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../dialog/index.ts';
import { styles } from './bulk-report.styles.ts';

export interface Report {
  readonly changed: number;
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

/**
 * What became of a change of several records, where not all went through.
 * @fires dw-close
 */
export class DwBulkReport extends DwElement {
  static override styles = [...base, controls, styles];

  /** Undefined: closed. */
  @property({ attribute: false }) report?: Report;

  override render() {
    const { report } = this;
    const { changed = 0, refused = [] } = report ?? {};
    return html`<dw-dialog
      data-testid="bulk-report"
      heading=${t('bulk.report', { changed, refused: refused.length })}
      ?open=${report !== undefined}
      @dw-close=${this.close}
    >
      ${report
        ? html`<p>${t('bulk.reportText')}</p>
            <ul>
              ${refused.map(({ name, why }) => html`<li><b>${name}</b><br />${why}</li>`)}
            </ul>`
        : nothing}
      <button slot="footer" class="btn primary" type="button" autofocus @click=${this.close}>${t('action.close')}</button>
    </dw-dialog>`;
  }

  private readonly close = (event: Event): void => {
    event.stopPropagation();
    this.emit('dw-close');
  };
}
