import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';

import { DwElement } from '../../core/element.ts';
import { paint } from '../../core/paint.ts';
import { icon } from '../../core/icons.ts';
import { base } from '../../styles/base.ts';
import { styles } from './menu.styles.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** A coloured dot before the label. */
  readonly colour?: string;
  /** Defined: one of several to choose from. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  /** Of a choice: several may be picked. */
  readonly several?: boolean;
}

export interface MenuGroup {
  readonly title?: string;
  readonly items: readonly MenuItem[];
}

/** One pop-up menu, shown beside whatever button asks for it. Arrow keys, Home, End and letters work. */
export class DwMenu extends DwElement {
  static override styles = [...base, styles];

  @state() private groups: readonly MenuGroup[] = [];
  @state() private heading = '';
  @query('[popover]') private popup!: HTMLElement;
  private anchor?: HTMLElement;
  private choose?: (id: string) => void;

  /** Opens beside `anchor`; `choose` is called with the id of what was picked. */
  async show(anchor: HTMLElement, label: string, groups: readonly MenuGroup[], choose: (id: string) => void): Promise<void> {
    this.anchor = anchor;
    this.heading = label;
    this.groups = groups;
    this.choose = choose;
    await this.updateComplete;
    this.popup.showPopover?.();
    this.place();
    anchor.setAttribute('aria-expanded', 'true');
    (this.entries.find((e) => e.ariaChecked === 'true') ?? this.entries[0])?.focus();
  }

  override render() {
    return html`<div
      popover="auto"
      role="menu"
      aria-label=${this.heading}
      @keydown=${this.onKey}
      @toggle=${this.onToggle}
    >
      ${this.groups.map((group) => this.group(group))}
    </div>`;
  }

  private group({ title, items }: MenuGroup): TemplateResult {
    return html`<div class="group" role="group" aria-label=${title ?? nothing}>
      ${title ? html`<div class="title" aria-hidden="true">${title}</div>` : nothing}
      ${items.map((item) => this.item(item))}
    </div>`;
  }

  private item(item: MenuItem): TemplateResult {
    const choice = item.checked !== undefined;
    return html`<button
      type="button"
      tabindex="-1"
      role=${choice ? (item.several ? 'menuitemcheckbox' : 'menuitemradio') : 'menuitem'}
      aria-checked=${choice ? String(item.checked) : nothing}
      aria-disabled=${item.disabled ? 'true' : nothing}
      @click=${() => this.pick(item)}
    >
      ${item.colour ? html`<span class="dot" ${paint({ background: item.colour })}></span>` : nothing}
      <span class="clip">${item.label}</span>
      ${choice ? html`<span class="tick">${item.checked ? icon('check') : nothing}</span>` : nothing}
    </button>`;
  }

  private get entries(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  private pick(item: MenuItem): void {
    if (item.disabled) return;
    this.close();
    this.choose?.(item.id);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const entries = this.entries;
    const at = entries.findIndex((entry) => entry === this.shadowRoot?.activeElement);
    const to = nextIndex(event.key, at, entries);
    if (event.key === 'Tab' || event.key === 'Escape') this.close();
    if (event.key === 'Escape') event.preventDefault();
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    entries[to]?.focus();
  };

  private readonly onToggle = (event: ToggleEvent): void => {
    if (event.newState !== 'closed') return;
    this.anchor?.setAttribute('aria-expanded', 'false');
    if (document.activeElement === document.body) this.anchor?.focus();
  };

  get open(): boolean {
    return this.anchor?.getAttribute('aria-expanded') === 'true';
  }

  /** The focus goes back before the menu hides, so that it is never lost in between. */
  private close(): void {
    this.anchor?.focus();
    this.anchor?.setAttribute('aria-expanded', 'false');
    this.popup.hidePopover?.();
  }

  private place(): void {
    if (!this.anchor) return;
    const a = this.anchor.getBoundingClientRect();
    const p = this.popup.getBoundingClientRect();
    const left = Math.max(8, Math.min(a.left, innerWidth - p.width - 8));
    const below = a.bottom + 4 + p.height <= innerHeight - 8;
    const top = below ? a.bottom + 4 : Math.max(8, a.top - 4 - p.height);
    this.popup.style.left = `${left}px`;
    this.popup.style.top = `${top}px`;
  }
}

function nextIndex(key: string, at: number, entries: readonly HTMLElement[]): number | undefined {
  const last = entries.length - 1;
  if (key === 'ArrowDown') return at >= last ? 0 : at + 1;
  if (key === 'ArrowUp') return at <= 0 ? last : at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLowerCase();
  const starts = (i: number) => entries[i]?.textContent?.trim().toLowerCase().startsWith(letter);
  const order = entries.map((_, i) => (at + 1 + i) % entries.length);
  return order.find(starts);
}
