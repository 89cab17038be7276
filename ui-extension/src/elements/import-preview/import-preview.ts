import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { told } from '../../api/error.ts';
import type { ImportPreview, ImportProblem, Lead } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { formatDate, formatMoney, formatNumber } from '../../core/format.ts';
import { label, plural, t } from '../../core/i18n.ts';
import { base } from '../../styles/base.ts';
import { tableStyles } from '../../styles/table.ts';
import { styles } from './import-preview.styles.ts';

/** What an import would do, before it does it: how many rows are taken, what is wrong with the others. */
export class DwImportPreview extends DwElement {
  static override styles = [...base, tableStyles, styles];

  @property({ attribute: false }) preview!: ImportPreview;

  override render() {
    const { rows, accepted, refused, problems, sample } = this.preview;
    return html`<div class="counts">
        ${count(t('import.rows'), rows)} ${count(t('import.accepted'), accepted, 'accepted')}
        ${count(t('import.refused'), refused, 'refused')}
      </div>
      ${problems.length > 0 ? problemTable(problems, refused) : nothing}
      ${sample.length > 0 ? sampleTable(sample) : nothing}`;
  }
}

function count(title: string, value: number, kind = 'rows'): TemplateResult {
  return html`<div class="panel count ${kind === 'refused' && value > 0 ? 'bad' : ''}" data-testid="count-${kind}">
    <span class="soft">${title}</span><b>${formatNumber(value)}</b>
  </div>`;
}

export function problemTable(problems: readonly ImportProblem[], refused: number): TemplateResult {
  const title = refused > problems.length ? t('import.firstProblems', { count: problems.length }) : t('import.problems');
  return html`<section class="panel" aria-label=${title} data-testid="import-problems">
    <h2>${title}</h2>
    <div class="scroll" tabindex="0" role="group" aria-label=${title}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="num row-number">${t('import.row')}</th>
            <th scope="col">${t('import.column')}</th>
            <th scope="col">${t('import.value')}</th>
            <th scope="col">${t('import.problem')}</th>
          </tr>
        </thead>
        <tbody>
          ${problems.map(
            (p) => html`<tr>
              <td class="num">${formatNumber(p.row)}</td>
              <td>${p.column ?? '–'}</td>
              <td>${p.value ?? '–'}</td>
              <td>${told(p.detail)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function sampleTable(sample: readonly Partial<Lead>[]): TemplateResult {
  const title = plural('import.sample', sample.length);
  return html`<section class="panel" aria-label=${title}>
    <h2>${title}</h2>
    <div class="scroll sample" tabindex="0" role="group" aria-label=${title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('lead.name')}</th>
            <th scope="col">${t('lead.email')}</th>
            <th scope="col">${t('lead.company')}</th>
            <th scope="col">${t('lead.source')}</th>
            <th scope="col">${t('lead.status')}</th>
            <th scope="col" class="num">${t('lead.value')}</th>
            <th scope="col" class="num">${t('lead.created')}</th>
          </tr>
        </thead>
        <tbody>
          ${sample.map(sampleRow)}
        </tbody>
      </table>
    </div>
  </section>`;
}

function sampleRow(lead: Partial<Lead>): TemplateResult {
  const name = lead.displayName ?? [lead.firstName, lead.lastName].filter(Boolean).join(' ');
  return html`<tr>
    <td>${name || '–'}</td>
    <td>${lead.email ?? '–'}</td>
    <td>${lead.company ?? '–'}</td>
    <td>${lead.source ? label('source', lead.source) : '–'}</td>
    <td>${lead.status ? label('status', lead.status) : '–'}</td>
    <td class="num">${lead.estimatedValue ? formatMoney(lead.estimatedValue) : '–'}</td>
    <td class="num">${lead.createdAt ? formatDate(lead.createdAt) : '–'}</td>
  </tr>`;
}
