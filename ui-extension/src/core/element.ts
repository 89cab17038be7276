import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { defaultContext, type DwContext } from './context.ts';
import { onLocaleChange } from './i18n.ts';
import { KeptFocus } from './kept-focus.ts';
import { servicesOf, type Services } from './services.ts';

/** What all elements share: the context, the services behind it, and texts that follow the locale. */
export abstract class DwElement extends LitElement {
  @property({ attribute: false }) context: DwContext = defaultContext;

  private stopLocale?: () => void;
  private readonly keptFocus = new KeptFocus(this, () => this.focusPlace);

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopLocale = onLocaleChange(() => this.requestUpdate());
    this.addEventListener('dw-focus-lost', this.handOn);
  }

  override disconnectedCallback(): void {
    this.stopLocale?.();
    this.removeEventListener('dw-focus-lost', this.handOn);
    super.disconnectedCallback();
  }

  /** Selects what gets the focus when a button that had it is gone. */
  protected get focusPlace(): string {
    return '';
  }

  protected get services(): Services {
    return servicesOf(this.context);
  }

  /** Address of one of Dealwright's pages. */
  protected page(path: string): string {
    return this.context.pagesBase + path;
  }

  /** Brings what went wrong into sight, wherever the button stands that was pressed. */
  protected showAlert(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('[role=alert]')?.scrollIntoView?.({ block: 'nearest' }));
  }

  private readonly handOn = (): void => this.keptFocus.handOn();

  /** Our events cross shadow roots, carry the prefix `dw-`, and fire on a user's action alone. */
  protected emit<T>(type: `dw-${string}`, detail?: T): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
