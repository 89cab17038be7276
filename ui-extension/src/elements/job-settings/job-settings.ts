import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Host, JobRun } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText } from '../../core/failure.ts';
import { formatDateTime, formatNumber } from '../../core/format.ts';
import { label, t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { settingsStyles } from '../../styles/settings.ts';
import { tableStyles } from '../../styles/table.ts';
import type { DwSnackbar } from '../snackbar/index.ts';
import '../csv-button/index.ts';
import '../import-history/index.ts';
import '../snackbar/index.ts';
import '../state/index.ts';
import { styles } from './job-settings.styles.ts';

const JOBS = [
  ['crm.jobs.refreshLeadScores', 'lead-score-refresh', false],
  ['crm.jobs.syncCustomers', 'customer-sync', true],
  ['crm.jobs.pullHostSignals', 'host-signals', true],
  ['crm.jobs.syncPlans', 'plan-sync', true],
] as const;

const AGAIN_MS = 2_000;

interface Shown {
  readonly runs: readonly JobRun[];
  readonly host: Host;
}

/** What runs in the background: started by hand, watched while it runs, looked up afterwards. */
export class DwJobSettings extends DwElement {
  static override styles = [...base, controls, tableStyles, settingsStyles, styles];

  @state() private busy = false;
  @query('dw-snackbar') private snackbar!: DwSnackbar;
  private readonly load = new Load<Shown>(this);
  private timer?: ReturnType<typeof setTimeout>;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context')) void this.load.run((signal) => this.read(signal));
  }

  override updated(): void {
    clearTimeout(this.timer);
    const running = this.load.value?.runs.some(({ state: now }) => now === 'running');
    if (running && this.isConnected) this.timer = setTimeout(() => void this.look(), AGAIN_MS);
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  override render() {
    const { value, error } = this.load;
    if (error) return html`<dw-state page .context=${this.context} .error=${error} @dw-retry=${this.load.retry}></dw-state>`;
    return html`<div class="bar"><h1>${t('nav.jobs')}</h1></div>
      ${value ? this.content(value) : html`<div class="skeleton" role="status" aria-busy="true" aria-label=${t('state.loading')}></div>`}
      <dw-snackbar></dw-snackbar>`;
  }

  private content({ runs, host }: Shown): TemplateResult {
    return html`<div class="stack">
      <section class="panel" aria-label=${t('jobs.host')} data-testid="host">
        <h2>${t('jobs.host')}</h2>
        <p>${hostInWords(host)}</p>
        ${host.problems.length > 0 ? html`<ul class="problems">${host.problems.map((problem) => html`<li>${problem}</li>`)}</ul>` : nothing}
      </section>
      <section class="panel" aria-label=${t('jobs.start')}>
        <h2>${t('jobs.start')}</h2>
        <ul class="jobs">
          ${JOBS.map(([operation, job, ofHost]) => {
            const running = runs.some((run) => run.job === job && run.state === 'running');
            const needsHost = ofHost && host.state !== 'ready';
            return html`<li data-job=${job}>
              <span><b>${label('job', job)}</b><br /><span class="soft">${needsHost ? t('jobs.needsHost') : t(`job.${job}.text`)}</span></span>
              <button class="btn" type="button" ?disabled=${this.busy || running || needsHost} aria-label="${t(running ? 'jobs.running' : 'jobs.startOne')}: ${label('job', job)}" @click=${() => void this.start(operation, job)}>
                ${t(running ? 'jobs.running' : 'jobs.startOne')}
              </button>
            </li>`;
          })}
        </ul>
      </section>
      <section class="panel" aria-label=${t('jobs.runs')} data-testid="runs">
        <div class="row">
          <h2>${t('jobs.runs')}</h2>
          <dw-csv-button what=${t('jobs.runs')} file="runs" .source=${() => this.services.api.exportList('crm.jobs.runs')}></dw-csv-button>
        </div>
        ${runs.length === 0 ? html`<p class="soft">${t('jobs.none')}</p>` : html`<div class="scroll" tabindex="0" role="group" aria-label=${t('jobs.runs')}>${this.table(runs)}</div>`}
      </section>
      <dw-import-history .context=${this.context}></dw-import-history>
    </div>`;
  }

  private table(runs: readonly JobRun[]): TemplateResult {
    return html`<table aria-label=${t('jobs.runs')}>
      <thead>
        <tr>
          <th scope="col">${t('jobs.job')}</th>
          <th scope="col">${t('jobs.started')}</th>
          <th scope="col">${t('jobs.state')}</th>
          <th scope="col" class="num wide">${t('jobs.seen')}</th>
          <th scope="col" class="num wide">${t('jobs.changed')}</th>
        </tr>
      </thead>
      <tbody>
        ${runs.map((run) => this.row(run))}
      </tbody>
    </table>`;
  }

  private row(run: JobRun): TemplateResult {
    const name = label('job', run.job);
    return html`<tr data-testid="run">
      <td>${name}</td>
      <td>${formatDateTime(run.startedAt)}</td>
      <td>
        ${run.state === 'running' && run.chunks > 0
          ? html`<progress max=${run.chunks} value=${run.chunksDone} aria-label=${t('jobs.progressOf', { job: name })}></progress>
              <span class="soft">${t('jobs.progress', { done: run.chunksDone, of: run.chunks })}</span>`
          : html`<span class=${run.state}>${label('jobState', run.state)}</span>`}
      </td>
      <td class="num wide">${formatNumber(run.leads)}</td>
      <td class="num wide">${formatNumber(run.changed)}</td>
    </tr>`;
  }

  private async read(signal?: AbortSignal): Promise<Shown> {
    await this.services.me();
    const [runs, host] = await Promise.all([this.services.api.jobRuns(signal), this.services.api.host(signal)]);
    return { runs, host };
  }

  /** Once more while something runs; a failure is tried again. */
  private async look(): Promise<void> {
    const { value } = this.load;
    if (!value) return;
    const runs = await this.services.api.jobRuns().catch(() => value.runs);
    if (this.load.value === value) this.load.value = { ...value, runs };
    this.requestUpdate();
  }

  private async start(operation: (typeof JOBS)[number][0], job: string): Promise<void> {
    this.busy = true;
    try {
      await this.services.api.startJob(operation);
      this.snackbar.show({ text: t('jobs.startedOne', { job: label('job', job) }) });
      await this.look();
    } catch (error) {
      this.snackbar.show({ text: failureText(error) });
    } finally {
      this.busy = false;
    }
  }
}

function hostInWords({ state: now, name, version }: Host): string {
  if (now === 'absent') return t('jobs.host.absent');
  return t(now === 'ready' ? 'jobs.host.ready' : 'jobs.host.faulty', { name: [name, version].filter(Boolean).join(' ') });
}
