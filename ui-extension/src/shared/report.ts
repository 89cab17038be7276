import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ReportName, ReportQuery } from '../api/types.ts';
import { save } from '../core/download.ts';
import { DwElement } from '../core/element.ts';
import { failureText } from '../core/failure.ts';
import { t, type Text } from '../core/i18n.ts';
import { icon } from '../core/icons.ts';
import { Load } from '../core/load.ts';
import '../elements/state/index.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { reportStyles } from '../styles/report.ts';
import { switchStyles } from '../styles/switch.ts';
import { tableStyles } from '../styles/table.ts';

/** What the reports of the dashboard share: each loads by itself, fails by itself, and can be taken along as a file. */
export abstract class Report<T> extends DwElement {
  static override styles = [...base, controls, tableStyles, switchStyles, reportStyles];

  /** Which time and whose deals; a new object loads anew. */
  @property({ attribute: false }) query?: ReportQuery;
  @state() private failure = '';
  protected readonly load = new Load<T>(this);

  protected abstract readonly name: ReportName;
  protected abstract readonly heading: Text;

  protected abstract fetch(query: ReportQuery, signal: AbortSignal): Promise<T>;

  protected abstract content(value: T): TemplateResult;

  /** What is said beside the heading. */
  protected note(_value: T): string {
    return '';
  }

  /** Choices beside the heading. */
  protected choices(): TemplateResult | typeof nothing {
    return nothing;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { query } = this;
    if (query && (changed.has('context') || changed.has('query'))) void this.load.run((signal) => this.fetch(query, signal));
  }

  override render() {
    const { value, loading, error } = this.load;
    return html`<section class="panel" aria-labelledby="heading" aria-busy=${String(loading)} data-testid="report-${this.name}">
      <header>
        <h2 id="heading">${t(this.heading)}</h2>
        ${value && !error ? html`<span class="soft note">${this.note(value)}</span>` : nothing}
        <span class="does">${this.choices()} ${this.exportButton()}</span>
      </header>
      ${this.failure ? html`<p class="error" role="alert">${this.failure}</p>` : nothing} ${this.body()}
    </section>`;
  }

  protected body(): TemplateResult {
    const { value, error, loading, retry } = this.load;
    if (error) return html`<dw-state compact .context=${this.context} .error=${error} @dw-retry=${retry}></dw-state>`;
    if (!value) return html`<div class="skeleton" role="status" aria-label=${t('state.loading')}></div>`;
    return html`<div class=${loading ? 'stale' : ''}>${this.content(value)}</div>`;
  }

  protected exportButton(): TemplateResult {
    const title = t('report.export', { report: t(this.heading) });
    return html`<button class="btn quiet icon-only" type="button" data-testid="export-${this.name}" aria-label=${title} title=${title} @click=${() => void this.export()}>
      ${icon('export')}
    </button>`;
  }

  private async export(): Promise<void> {
    this.failure = '';
    try {
      save(await this.services.reports.export(this.name, this.query ?? {}), `${this.name}.csv`);
    } catch (error) {
      this.failure = failureText(error);
    }
  }
}
