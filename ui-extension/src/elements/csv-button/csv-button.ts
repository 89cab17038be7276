import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { save } from '../../core/download.ts';
import { DwElement } from '../../core/element.ts';
import { failureText } from '../../core/failure.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { styles } from './csv-button.styles.ts';

/** Takes what is shown beside it along as a CSV file. */
export class DwCsvButton extends DwElement {
  static override styles = [...base, controls, styles];

  /** What is in the file, for the button's name. */
  @property() what = '';
  /** The file's name, without its ending. */
  @property() file = 'export';
  /** Words on the button; without them it is an icon. */
  @property() text = '';
  /** It stands among other buttons of a page, and has a frame as they have. */
  @property({ type: Boolean }) framed = false;
  @property({ attribute: false }) source?: () => Promise<Blob>;
  @state() private busy = false;
  @state() private failure = '';

  override render() {
    const title = this.text || t('report.export', { report: this.what });
    const look = this.text ? '' : this.framed ? 'icon-only' : 'icon-only quiet';
    return html`${this.failure ? html`<span class="error" role="alert">${this.failure}</span>` : nothing}
      <button class="btn ${look}" type="button" aria-label=${title} title=${title} ?disabled=${this.busy} @click=${() => void this.take()}>
        ${icon('export')}${this.text}
      </button>`;
  }

  private async take(): Promise<void> {
    if (!this.source) return;
    this.busy = true;
    this.failure = '';
    try {
      save(await this.source(), `${this.file}.csv`);
    } catch (error) {
      this.failure = failureText(error);
    } finally {
      this.busy = false;
    }
  }
}
