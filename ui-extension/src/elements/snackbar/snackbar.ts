import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { deepActiveElement } from '../../core/focus.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { base } from '../../styles/base.ts';
import { styles } from './snackbar.styles.ts';

export interface Note {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const SHOWN_MS = 12_000;
/** Leads to the action from wherever the focus is, and back. */
const KEY = 'F8';

/** A short note at the foot of the page, with at most one action. It waits while it is pointed at. */
export class DwSnackbar extends DwElement {
  static override styles = [...base, styles];

  @state() private note?: Note;
  private timer?: ReturnType<typeof setTimeout>;
  private returnTo: Element | null = null;

  show(note: Note): void {
    this.note = note;
    this.returnTo = deepActiveElement();
    this.start();
  }

  readonly hide = (): void => {
    this.hold();
    this.note = undefined;
    if (deepActiveElement()?.getRootNode() === this.renderRoot) this.giveBack();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    this.hold();
    window.removeEventListener('keydown', this.onKey);
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
        ? html`<kbd aria-hidden="true">${KEY}</kbd>
            <button class="action" type="button" aria-keyshortcuts=${KEY} @click=${() => this.act(action.run)}>${action.label}</button>
            <span class="visually-hidden">${t('snackbar.key', { key: KEY })}</span>`
        : nothing}
      <button type="button" aria-label=${t('action.close')} @click=${this.hide}>${icon('close')}</button>`;
  }

  private act(run: () => void): void {
    this.hide();
    run();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const action = this.renderRoot.querySelector<HTMLElement>('.action');
    if (event.key !== KEY || !action) return;
    event.preventDefault();
    if (deepActiveElement() === action) return this.giveBack();
    this.returnTo = deepActiveElement();
    action.focus();
  };

  private giveBack(): void {
    if (this.returnTo instanceof HTMLElement && this.returnTo.isConnected) this.returnTo.focus();
  }

  private readonly start = (): void => {
    this.hold();
    if (this.note) this.timer = setTimeout(this.hide, SHOWN_MS);
  };

  private readonly hold = (): void => clearTimeout(this.timer);
}
