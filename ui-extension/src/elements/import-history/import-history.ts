import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ImportRun } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatDateTime, formatNumber } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { Load } from '../../core/load.ts';
import { base } from '../../styles/base.ts';
import { tableStyles } from '../../styles/table.ts';
import '../csv-button/index.ts';
import { styles } from './import-history.styles.ts';

/** The latest imports that were started, each with the way back to its report. Absent while there is none. */
export class DwImportHistory extends DwElement {
  static override styles = [...base, tableStyles, styles];

  private readonly load = new Load<readonly ImportRun[]>(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context')) void this.load.run((signal) => this.services.api.imports(signal));
  }

  override render() {
    const runs = (this.load.value ?? []).filter((run) => run.state !== 'uploaded');
    if (runs.length === 0) return nothing;
    return html`<section class="panel" aria-label=${t('import.earlier')} data-testid="import-history">
      <div class="row">
        <h2>${t('import.earlier')}</h2>
        <dw-csv-button what=${t('import.earlier')} file="imports" .source=${() => this.services.api.exportList('crm.imports.list')}></dw-csv-button>
      </div>
      <div class="scroll">
        <table aria-label=${t('import.earlier')}>
          <thead>
            <tr>
              <th scope="col">${t('import.step.upload')}</th>
              <th scope="col">${t('import.stateTitle')}</th>
              <th scope="col" class="num">${t('import.accepted')}</th>
              <th scope="col" class="num">${t('import.refused')}</th>
              <th scope="col" class="num">${t('import.finished')}</th>
            </tr>
          </thead>
          <tbody>
            ${runs.map((run) => this.entry(run))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private entry(run: ImportRun): TemplateResult {
    const href = `${this.page('imports')}?import=${encodeURIComponent(run.id)}`;
    const name = run.fileName ?? t('import.file');
    return html`<tr>
      <td><a class="clip" href=${href} title=${name}>${name}</a></td>
      <td>${t(`import.state.${run.state}`)}</td>
      <td class="num">${formatNumber(run.accepted)}</td>
      <td class="num">${formatNumber(run.refused)}</td>
      <td class="num">${run.finishedAt ? formatDateTime(run.finishedAt) : '–'}</td>
    </tr>`;
  }
}
