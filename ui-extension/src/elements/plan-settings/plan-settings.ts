import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Me, Plan, PlanChange } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText, isStale } from '../../core/failure.ts';
import { focusRow } from '../../core/focus.ts';
import { formatMoney, formatNumber } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { tableStyles } from '../../styles/table.ts';
import type { DwSnackbar } from '../snackbar/index.ts';
import '../csv-button/index.ts';
import '../confirm-dialog/index.ts';
import '../plan-dialog/index.ts';
import '../snackbar/index.ts';
import '../state/index.ts';
import { styles } from './plan-settings.styles.ts';

interface Shown {
  readonly me: Me;
  readonly plans: readonly Plan[];
}

type Asked = { readonly kind: 'edit'; readonly plan?: Plan } | { readonly kind: 'delete'; readonly plan: Plan };

/** The plans that the organisation sells, which scores and leads are compared with. */
export class DwPlanSettings extends DwElement {
  static override styles = [...base, controls, tableStyles, styles];

  @state() private asked?: Asked;
  @state() private failure?: unknown;
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  private readonly load = new Load<Shown>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context')) void this.read();
  }

  override render() {
    const { value, error } = this.load;
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    return html`<div class="bar">
        <h1>${t('nav.plans')}</h1>
        <span class="acts">
          <dw-csv-button framed what=${t('nav.plans')} file="plans" .source=${() => this.services.api.exportList('crm.plans.list')}></dw-csv-button>
          <button class="btn primary" type="button" data-testid="add-plan" @click=${() => this.ask({ kind: 'edit' })}>${icon('plus')}${t('plans.add')}</button>
        </span>
      </div>
      <p class="soft intro">${t('plans.intro')}</p>
      ${value ? this.content(value) : html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>`} ${this.dialogs(value)}
      <dw-snackbar></dw-snackbar>`;
  }

  private content({ plans }: Shown): TemplateResult {
    if (plans.length === 0) {
      return html`<div class="panel">
        <dw-state icon="plan" heading=${t('plans.none')} text=${t('plans.none.text')}>
          <button class="btn primary" type="button" @click=${() => this.ask({ kind: 'edit' })}>${t('plans.add')}</button>
        </dw-state>
      </div>`;
    }
    return html`<div class="panel">
      <table aria-label=${t('nav.plans')}>
        <thead>
          <tr>
            <th scope="col">${t('plans.name')}</th>
            <th scope="col" class="num">${t('plans.priceShort')}</th>
            <th scope="col" class="num">${t('plans.size')}</th>
            <th scope="col" class="wide">${t('plans.featuresShort')}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${plans.map((plan) => this.row(plan))}
        </tbody>
      </table>
    </div>`;
  }

  private row(plan: Plan): TemplateResult {
    const { name, code, price, features, host } = plan;
    const button = (title: string, shape: 'edit' | 'trash', asked: Asked) => html`<button
      class="btn quiet icon-only"
      type="button"
      data-testid="${asked.kind}-plan"
      aria-label=${title}
      title=${title}
      @click=${() => this.ask(asked)}
    >
      ${icon(shape)}
    </button>`;
    return html`<tr data-testid="plan">
      <td><b>${name}</b> <span class="soft">${code}${host ? html` · ${t('plans.fromHost', { host })}` : nothing}</span></td>
      <td class="num">${price ? formatMoney(price) : '–'}</td>
      <td class="num">${sizes(plan)}</td>
      <td class="wide">${features.join(', ') || '–'}</td>
      <td class="num">${button(t('plans.edit', { name }), 'edit', { kind: 'edit', plan })}${host ? nothing : button(t('plans.delete', { name }), 'trash', { kind: 'delete', plan })}</td>
    </tr>`;
  }

  private dialogs(value: Shown | undefined): TemplateResult {
    const { asked, failure } = this;
    const stale = isStale(failure);
    return html`<dw-plan-dialog
        ?open=${asked?.kind === 'edit'}
        .plan=${asked?.kind === 'edit' ? asked.plan : undefined}
        .failure=${stale ? undefined : failure}
        notice=${stale ? t('plans.stale') : ''}
        currency=${value?.me.organisation?.currency ?? 'EUR'}
        @dw-confirm=${(e: CustomEvent<PlanChange>) => asked?.kind === 'edit' && void this.save(asked.plan, e.detail)}
        @dw-cancel=${() => this.ask(undefined)}
      ></dw-plan-dialog>
      <dw-confirm-dialog
        ?open=${asked?.kind === 'delete'}
        heading=${asked?.kind === 'delete' ? t('plans.deleteTitle', { name: asked.plan.name }) : ''}
        text=${t('plans.deleteText')}
        failure=${failure ? failureText(failure) : ''}
        @dw-confirm=${() => asked?.kind === 'delete' && void this.discard(asked.plan)}
        @dw-cancel=${() => this.ask(undefined)}
      ></dw-confirm-dialog>`;
  }

  private ask(asked: Asked | undefined): void {
    this.asked = asked;
    this.failure = undefined;
  }

  private read(): Promise<void> {
    return this.load.run(async (signal) => {
      const me = await this.services.me();
      return { me, plans: await this.services.scoring.plans(signal) };
    });
  }

  /** Of a plan that somebody changed meanwhile the newest version is taken the next time. */
  private save(plan: Plan | undefined, change: PlanChange): Promise<boolean> {
    const { scoring } = this.services;
    const newest = this.load.value?.plans.find(({ id }) => id === plan?.id) ?? plan;
    return this.attempt(() => (newest ? scoring.changePlan(newest, change) : scoring.addPlan(change)), t('plans.saved', { name: change.name ?? '' }));
  }

  private async discard(plan: Plan): Promise<void> {
    const plans = this.load.value?.plans ?? [];
    const index = plans.findIndex(({ id }) => id === plan.id);
    const gone = await this.attempt(() => this.services.scoring.deletePlan(plans[index] ?? plan), t('plans.deleted', { name: plan.name }));
    if (gone) focusRow(this.renderRoot, '[data-testid=edit-plan]', index, '[data-testid=add-plan]');
  }

  private async attempt(work: () => Promise<unknown>, done: string): Promise<boolean> {
    try {
      await work();
      this.ask(undefined);
      this.snackbar.show({ text: done });
      await this.read();
      return await this.updateComplete;
    } catch (error) {
      this.failure = error;
      if (isStale(error)) await this.read();
      return false;
    }
  }
}

function sizes({ sizeFrom, sizeTo }: Plan): string {
  if (sizeFrom !== null && sizeTo !== null) return t('plans.sizes', { from: sizeFrom, to: sizeTo });
  if (sizeFrom !== null) return t('plans.sizesFrom', { from: sizeFrom });
  return sizeTo === null ? t('plans.anySize') : t('plans.sizesTo', { to: formatNumber(sizeTo) });
}
