import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { factListStyles } from '../../styles/facts.ts';
import { styles } from './editable-facts.styles.ts';

export interface EditableFact {
  readonly id: string;
  readonly name: string;
  /** As it is shown; empty: there is none. */
  readonly text: string;
  readonly href?: string;
  /** Undefined: it cannot be changed here. */
  readonly edit?: {
    readonly type: 'text' | 'number' | 'date' | 'datetime-local' | 'email' | 'tel' | 'url' | 'choice';
    /** As the field begins with it. */
    readonly value: string;
    readonly options?: readonly (readonly [value: string, text: string])[];
  };
}

export interface FactChange {
  readonly id: string;
  /** Without space around it; empty: it is to be taken away. */
  readonly value: string;
}

/**
 * Facts that are changed where they stand: one at a time, Enter saves, Escape leaves it as it was.
 * @fires dw-fact - detail: {id, value}; the owner stores it, and then calls `close()` or sets `failure`
 */
export class DwEditableFacts extends DwElement {
  static override styles = [...base, controls, factListStyles, styles];

  @property() heading = '';
  @property({ attribute: false }) facts: readonly EditableFact[] = [];
  /** Why the fact being changed was not taken. */
  @property() failure = '';
  /** What others changed since the fact was shown, in a line each; the user decides what holds. */
  @property({ attribute: false }) conflict?: readonly string[];
  @state() private editing = '';
  /** The value with which the editing began; what others change meanwhile does not overwrite what is typed. */
  private begun = '';

  override render() {
    return html`<section class="panel" aria-label=${this.heading} data-testid="facts">
      <h2>${this.heading}</h2>
      <dl>
        ${this.facts.map(
          (fact) =>
            html`<dt>${fact.name}</dt>
              <dd data-fact=${fact.id}>${fact.id === this.editing && fact.edit ? this.field(fact, fact.edit) : this.shown(fact)}</dd>`,
        )}
      </dl>
    </section>`;
  }

  /** Something is being changed. */
  get busy(): boolean {
    return this.editing !== '';
  }

  /** The owner stored it: the fact is shown again, and its button has the focus. */
  close(): void {
    const { editing } = this;
    this.editing = '';
    this.failure = '';
    this.conflict = undefined;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-fact="${editing}"] .edit`)?.focus());
  }

  private shown({ id, name, text, href, edit }: EditableFact): TemplateResult {
    const value = text
      ? href
        ? html`<a href=${href}>${text}</a>`
        : html`<span>${text}</span>`
      : html`<span class="empty">${t('edit.empty')}</span>`;
    if (!edit) return value;
    const label = t('edit.of', { field: name });
    return html`${value}<button class="mini edit" type="button" aria-label=${label} title=${label} @click=${() => this.open(id)}>
        ${icon('edit')}
      </button>`;
  }

  private field({ id, name }: EditableFact, { type, options = [] }: NonNullable<EditableFact['edit']>): TemplateResult {
    const error = this.failure;
    return html`<form novalidate @submit=${(e: Event) => this.onSubmit(e, id)} @keydown=${this.onKey}>
      ${type === 'choice'
        ? html`<select class="input" aria-label=${name}>
            ${options.map(([option, text]) => html`<option value=${option} .selected=${option === this.begun}>${text}</option>`)}
          </select>`
        : html`<input
            class="input"
            type=${type}
            step=${type === 'number' ? 'any' : nothing}
            aria-label=${name}
            aria-invalid=${error ? 'true' : nothing}
            aria-describedby=${error ? 'error' : nothing}
            .value=${this.begun}
          />`}
      <button class="btn primary icon-only" type="submit" aria-label=${t('action.save')} title=${t('action.save')}>${icon('check')}</button>
      <button class="btn quiet icon-only" type="button" aria-label=${t('action.cancel')} title=${t('action.cancel')} @click=${() => this.close()}>
        ${icon('close')}
      </button>
      ${error ? html`<span class="error" id="error" role="alert">${error}</span>` : nothing} ${this.conflict ? this.choice(this.conflict) : nothing}
    </form>`;
  }

  private choice(changes: readonly string[]): TemplateResult {
    return html`<div class="conflict" role="alert" data-testid="fact-conflict">
      <p>${t('edit.conflict')}</p>
      <ul>
        ${changes.map((change) => html`<li>${change}</li>`)}
      </ul>
      <button class="btn" type="button" data-testid="take-theirs" @click=${() => this.close()}>${t('edit.theirs')}</button>
      <button class="btn primary" type="submit" data-testid="keep-mine">${t('edit.mine')}</button>
    </div>`;
  }

  private open(id: string): void {
    this.editing = id;
    this.begun = this.facts.find((fact) => fact.id === id)?.edit?.value ?? '';
    this.failure = '';
    this.conflict = undefined;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('form .input')?.focus());
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  private onSubmit(event: Event, id: string): void {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>('form .input');
    const value = field?.value.trim() ?? '';
    if (value === this.begun) this.close();
    else this.emit<FactChange>('dw-fact', { id, value });
  }
}
