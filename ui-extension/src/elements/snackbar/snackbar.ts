import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { base } from '../../styles/base.ts';
import { styles } from './snackbar.styles.ts';

export interface Note {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const SHOWN_MS = 12_000;

/** A short note at the foot of the page, with at most one action. It waits while it is pointed at. */
export class DwSnackbar extends DwElement {
  static override styles = [...base, styles];

  @state() private note?: Note;
  private timer?: ReturnType<typeof setTimeout>;

  show(note: Note): void {
    this.note = note;
    this.start();
  }

  readonly hide = (): void => {
    this.hold();
    this.note = undefined;
  };

  override disconnectedCallback(): void {
    this.hold();
    super.disconnectedCallback();
  }

  override render() {
    return html`<div
      class=${this.note ? 'bar' : ''}
      data-testid="snackbar"
      role="status"
      @pointerenter=${this.hold}
      @pointerleave=${this.start}
      @focusin=${this.hold}
      @focusout=${this.start}
    >${this.note ? this.content(this.note) : nothing}</div>`;
  }

  private content({ text, action }: Note) {
    return html`<span class="text">${text}</span>
      ${action
        ? html`<button class="action" type="button" @click=${() => this.act(action.run)}>${action.label}</button>`
        : nothing}
      <button type="button" aria-label=${t('action.close')} @click=${this.hide}>${icon('close')}</button>`;
  }

  private act(run: () => void): void {
    this.hide();
    run();
  }

  private readonly start = (): void => {
    this.hold();
    if (this.note) this.timer = setTimeout(this.hide, SHOWN_MS);
  };

  private readonly hold = (): void => clearTimeout(this.timer);
}
