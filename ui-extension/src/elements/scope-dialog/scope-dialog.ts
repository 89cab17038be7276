import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LeadSource, ModelScope, Pipeline } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { label, t } from '../../core/i18n.ts';
import { SOURCES } from '../../model/lead.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import '../dialog/index.ts';
import { styles } from './scope-dialog.styles.ts';

type Kind = 'all' | 'source' | 'pipeline';

/**
 * Asks whose leads a model is to score, before it does.
 * @fires dw-confirm - detail: the scope
 * @fires dw-cancel
 */
export class DwScopeDialog extends DwElement {
  static override styles = [...base, controls, styles];

  @property({ type: Boolean }) open = false;
  @property() heading = '';
  /** What the button says that does it. */
  @property() action = '';
  @property({ attribute: false }) pipelines: readonly Pipeline[] = [];
  /** Why it was not done. */
  @property() failure = '';
  @property({ type: Boolean }) busy = false;
  @state() private kind: Kind = 'all';

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.kind = 'all';
  }

  override render() {
    return html`<dw-dialog data-testid="scope-dialog" heading=${this.heading} ?open=${this.open} @dw-close=${() => this.emit('dw-cancel')}>
      ${this.open ? this.form() : nothing}
      <button slot="footer" class="btn" type="button" @click=${() => this.emit('dw-cancel')}>${t('action.cancel')}</button>
      <button slot="footer" class="btn primary" type="submit" form="form" data-testid="confirm-scope" ?disabled=${this.busy}>
        ${this.busy ? t('state.working') : this.action}
      </button>
    </dw-dialog>`;
  }

  private form(): TemplateResult {
    const kinds: readonly Kind[] = this.pipelines.length > 0 ? ['all', 'source', 'pipeline'] : ['all', 'source'];
    return html`<form id="form" novalidate @submit=${this.onSubmit}>
      <fieldset>
        <legend>${t('scope.title')}</legend>
        ${kinds.map(
          (kind) => html`<label class="check"
            ><input type="radio" name="kind" value=${kind} .checked=${kind === this.kind} ?autofocus=${kind === this.kind} @change=${() => (this.kind = kind)} />${t(
              `scope.kind.${kind}`,
            )}</label
          >`,
        )}
      </fieldset>
      ${this.kind === 'source' ? choice(t('lead.source'), SOURCES.map((source) => [source, label('source', source)])) : nothing}
      ${this.kind === 'pipeline' ? choice(t('filter.pipeline'), this.pipelines.map(({ id, name }) => [id, name])) : nothing}
      <p class="soft">${t('scope.help')}</p>
      ${this.failure ? html`<p class="error" role="alert">${this.failure}</p>` : nothing}
    </form>`;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const value = String(new FormData(event.target as HTMLFormElement).get('value') ?? '');
    const scopes: Readonly<Record<Kind, ModelScope>> = { all: {}, source: { source: value as LeadSource }, pipeline: { pipelineId: value } };
    this.emit<ModelScope>('dw-confirm', scopes[this.kind]);
  };
}

function choice(title: string, options: readonly (readonly [string, string])[]): TemplateResult {
  return html`<label class="field"
    ><span class="label">${title}</span>
    <select class="input" name="value" data-testid="scope-value">
      ${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
    </select></label
  >`;
}
