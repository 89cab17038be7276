import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { DraftRequest, ModelScope, ModelSummary, Pipeline, ScoringDraft, User } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText } from '../../core/failure.ts';
import { focusRow } from '../../core/focus.ts';
import { formatAgo, formatDateTime } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { tableStyles } from '../../styles/table.ts';
import type { DwMenu } from '../menu/index.ts';
import type { DwSnackbar } from '../snackbar/index.ts';
import '../confirm-dialog/index.ts';
import '../menu/index.ts';
import '../preset-dialog/index.ts';
import '../scope-dialog/index.ts';
import '../snackbar/index.ts';
import '../state/index.ts';
import { scopeText } from './scope-text.ts';
import { styles } from './scoring-settings.styles.ts';

interface Shown {
  readonly models: readonly ModelSummary[];
  readonly drafts: readonly ScoringDraft[];
  readonly pipelines: readonly Pipeline[];
  readonly users: readonly User[];
}

type Asked =
  | { readonly kind: 'begin' }
  | { readonly kind: 'roll-back'; readonly model: ModelSummary }
  | { readonly kind: 'withdraw'; readonly model: ModelSummary; readonly scope: ModelScope }
  | { readonly kind: 'delete'; readonly draft: ScoringDraft };

/**
 * The models that score leads, the versions of each and where they are in force, and the drafts.
 * @fires dw-open-page - detail: a path; a draft was begun
 */
export class DwScoringSettings extends DwElement {
  static override styles = [...base, controls, tableStyles, styles];

  @state() private asked?: Asked;
  @state() private failure = '';
  @state() private busy = false;
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  @query('dw-menu') private menu!: DwMenu;
  private readonly load = new Load<Shown>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context')) void this.read();
  }

  override render() {
    const { value, error } = this.load;
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    return html`<div class="bar">
        <h1>${t('nav.scoring')}</h1>
        <span class="grow"></span>
        <button class="btn primary" type="button" data-testid="new-draft" @click=${() => this.ask({ kind: 'begin' })}>${icon('plus')}${t('scoring.newDraft')}</button>
      </div>
      ${value ? html`${this.drafts(value)} ${this.models(value)}` : html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>`}
      ${this.dialogs(value)}
      <dw-menu></dw-menu>
      <dw-snackbar></dw-snackbar>`;
  }

  private drafts({ drafts, users }: Shown): TemplateResult {
    return html`<section class="panel" aria-labelledby="drafts">
      <h2 id="drafts">${t('scoring.drafts')}</h2>
      ${drafts.length === 0 ? html`<p class="soft">${t('scoring.drafts.none')}</p>` : nothing}
      <ul class="drafts">
        ${drafts.map(
          (draft) => html`<li data-testid="draft">
            <a class="name clip" href=${this.page(`settings/scoring/drafts/${draft.id}`)}>${draft.name}</a>
            <span class="soft">${t('scoring.changed', { ago: formatAgo(draft.updatedAt, Date.now()), who: nameOf(users, draft.updatedBy) })}</span>
            <button class="btn quiet danger" type="button" aria-label=${t('scoring.delete', { name: draft.name })} @click=${() => this.ask({ kind: 'delete', draft })}>
              ${t('action.delete')}
            </button>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  private models({ models, pipelines, users }: Shown): TemplateResult {
    return html`<section class="panel versions" aria-labelledby="models">
      <h2 id="models">${t('scoring.versions')}</h2>
      <table aria-labelledby="models">
        <thead>
          <tr>
            <th scope="col">${t('scoring.model')}</th>
            <th scope="col">${t('scoring.inForce')}</th>
            <th scope="col" class="wide">${t('scoring.published')}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${models.map(
            (model) => html`<tr data-testid="model">
              <td>
                <a class="name" href=${this.page(`settings/scoring/models/${model.id}`)}>${model.name}</a>
                <span class="soft">${t('score.modelShort', { key: model.key, version: String(model.version) })}</span>
              </td>
              <td>
                ${model.scopes.length === 0 ? html`<span class="soft">–</span>` : model.scopes.map((scope) => html`<span class="tag">${scopeText(scope, pipelines)}</span> `)}
              </td>
              <td class="wide soft" title=${formatDateTime(model.publishedAt)}>${formatAgo(model.publishedAt, Date.now())}, ${nameOf(users, model.publishedBy)}</td>
              <td class="num">
                <button
                  class="btn quiet icon-only"
                  type="button"
                  aria-haspopup="menu"
                  aria-expanded="false"
                  data-testid="model-menu"
                  aria-label=${t('card.menu', { name: `${model.name} v${model.version}` })}
                  @click=${(e: Event) => this.offer(e.currentTarget as HTMLElement, model, pipelines)}
                >
                  ${icon('more')}
                </button>
              </td>
            </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }

  private dialogs(value: Shown | undefined): TemplateResult {
    const { asked, failure } = this;
    const cancel = () => this.ask(undefined);
    const title = (text: 'scoring.withdrawTitle' | 'scoring.delete', name: string) => t(text, { name });
    return html`<dw-preset-dialog .context=${this.context} ?open=${asked?.kind === 'begin'} failure=${failure} @dw-cancel=${cancel} @dw-confirm=${(e: CustomEvent<string>) => void this.begin({ preset: e.detail })}></dw-preset-dialog>
      <dw-scope-dialog
        ?open=${asked?.kind === 'roll-back'}
        ?busy=${this.busy}
        heading=${asked?.kind === 'roll-back' ? t('scoring.rollBackTitle', { name: `${asked.model.name} v${asked.model.version}` }) : ''}
        action=${t('scoring.putInForce')}
        failure=${failure}
        .pipelines=${value?.pipelines ?? []}
        @dw-cancel=${cancel}
        @dw-confirm=${(e: CustomEvent<ModelScope>) => asked?.kind === 'roll-back' && void this.rollBack(asked.model, e.detail)}
      ></dw-scope-dialog>
      <dw-confirm-dialog
        ?open=${asked?.kind === 'withdraw'}
        heading=${asked?.kind === 'withdraw' ? title('scoring.withdrawTitle', scopeText(asked.scope, value?.pipelines ?? [])) : ''}
        text=${t('scoring.withdrawText')}
        action=${t('scoring.withdraw')}
        failure=${failure}
        @dw-cancel=${cancel}
        @dw-confirm=${() => asked?.kind === 'withdraw' && void this.withdraw(asked.model, asked.scope)}
      ></dw-confirm-dialog>
      <dw-confirm-dialog
        ?open=${asked?.kind === 'delete'}
        heading=${asked?.kind === 'delete' ? title('scoring.delete', asked.draft.name) : ''}
        text=${t('scoring.deleteText')}
        failure=${failure}
        @dw-cancel=${cancel}
        @dw-confirm=${() => asked?.kind === 'delete' && void this.discard(asked.draft)}
      ></dw-confirm-dialog>`;
  }

  private ask(asked: Asked | undefined): void {
    this.asked = asked;
    this.failure = '';
  }

  private offer(anchor: HTMLElement, model: ModelSummary, pipelines: readonly Pipeline[]): void {
    const own = model.scopes.filter(({ source, pipelineId }) => source || pipelineId);
    const items = [
      { id: 'copy', label: t('scoring.copy') },
      { id: 'roll-back', label: t('scoring.rollBack') },
      ...own.map((scope, i) => ({ id: String(i), label: t('scoring.withdrawFrom', { scope: scopeText(scope, pipelines) }) })),
    ];
    void this.menu.show(anchor, model.name, [{ items }], (id) => {
      const scope = own[Number(id)];
      if (id === 'copy') void this.begin({ modelId: model.id });
      else if (id === 'roll-back') this.ask({ kind: 'roll-back', model });
      else if (scope) this.ask({ kind: 'withdraw', model, scope });
    });
  }

  private read(): Promise<void> {
    return this.load.run(async (signal) => {
      await this.services.me();
      const { scoring, api } = this.services;
      const [models, drafts, pipelines, users] = await Promise.all([scoring.models(signal), scoring.drafts(signal), api.pipelines(signal), this.services.users()]);
      return { models, drafts, pipelines, users };
    });
  }

  private begin(request: DraftRequest): Promise<boolean> {
    return this.attempt(async () => {
      const draft = await this.services.scoring.addDraft(request);
      this.emit('dw-open-page', this.page(`settings/scoring/drafts/${draft.id}`));
    });
  }

  private rollBack(model: ModelSummary, scope: ModelScope): Promise<boolean> {
    return this.attempt(() => this.services.scoring.rollBack(model.id, scope), t('scoring.done', { name: `${model.name} v${model.version}` }));
  }

  private withdraw(model: ModelSummary, scope: ModelScope): Promise<boolean> {
    return this.attempt(() => this.services.scoring.withdraw(model.id, scope), t('scoring.withdrawn'));
  }

  private async discard(draft: ScoringDraft): Promise<void> {
    const index = this.load.value?.drafts.indexOf(draft) ?? 0;
    const gone = await this.attempt(() => this.services.scoring.deleteDraft(draft), t('scoring.deleted', { name: draft.name }));
    if (gone) focusRow(this.renderRoot, '[data-testid=draft] a', index, '[data-testid=new-draft]');
  }

  private async attempt(work: () => Promise<unknown>, done = ''): Promise<boolean> {
    this.busy = true;
    try {
      await work();
      this.ask(undefined);
      if (done) this.snackbar.show({ text: done });
      await this.read();
      return await this.updateComplete;
    } catch (error) {
      this.failure = failureText(error);
      if (!this.asked) this.snackbar.show({ text: this.failure });
      return false;
    } finally {
      this.busy = false;
    }
  }
}

function nameOf(users: readonly User[], id: string | null): string {
  return users.find((user) => user.id === id)?.displayName ?? t('actor.system');
}
