import { html, nothing, svg, type TemplateResult } from 'lit';
import { label, t } from '../../core/i18n.ts';
import { SOURCES } from '../../model/lead.ts';
import { axisFrom, axisOf, withAxis } from '../../model/pair-table.ts';
import {
  EVENTS, NUMBER_FEATURES, PROFILE_FEATURES, STEPS, TEXT_FEATURES,
  type Axis, type BooleanSwitch, type CategoryTable, type Completeness, type DecayedCount, type Ladder, type Num, type NumberCurve, type PairTable,
  type Recency, type TextPattern, type TextPatterns,
} from '../../model/scoring-model.ts';
import { add, checks, choice, numberCell, numberField, remove, table, textOf, type Edit } from './edit.ts';

function named(prefix: 'feature' | 'signal' | 'source', names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, label(prefix, name)]));
}

function feature(edit: Edit<CategoryTable | TextPatterns | NumberCurve>, names: readonly string[]): TemplateResult {
  return choice(edit, t('scoring.feature'), edit.factor.feature, named('feature', names), (value) => edit.change({ feature: value }));
}

export function categoryTable(edit: Edit<CategoryTable>): TemplateResult {
  const { feature: input, values, otherwise } = edit.factor;
  const options = input === 'source' ? named('source', SOURCES) : undefined;
  return html`${feature(edit, TEXT_FEATURES)}
    ${table(edit, 'values', { name: label('feature', input), value: t('scoring.value'), options }, values, (next) => edit.change({ values: next }))}
    ${numberField(edit, 'otherwise', t('scoring.otherwise'), otherwise, (value) => edit.change({ otherwise: value }))}`;
}

export function numberCurve(edit: Edit<NumberCurve>): TemplateResult {
  const { points, trend = 'any' } = edit.factor;
  const set = (index: number, place: 0 | 1, value: Num) =>
    edit.change({ points: points.map((pair, i) => (i === index ? (place === 0 ? [value, pair[1]] : [pair[0], value]) : pair)) });
  const trends = { any: t('scoring.trend.any'), rising: t('scoring.trend.rising'), falling: t('scoring.trend.falling') };
  return html`${feature(edit, NUMBER_FEATURES)} ${choice(edit, t('scoring.trend'), trend, trends, (value) => edit.change({ trend: value }))}
    <div class="curve">
      <div>
        <table class="values" aria-label=${t('scoring.points')}>
          <thead>
            <tr>
              <th scope="col" class="num">${label('feature', edit.factor.feature)}</th>
              <th scope="col" class="num">${t('scoring.value')}</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${points.map(
              ([x, y], i) => html`<tr>
                <td class="num">${numberCell(edit, `points/${i}/0`, t('scoring.pointAt', { at: i + 1 }), x, (value) => set(i, 0, value))}</td>
                <td class="num">${numberCell(edit, `points/${i}/1`, t('scoring.pointValue', { at: i + 1 }), y, (value) => set(i, 1, value))}</td>
                <td>${remove(edit, String(x ?? '–'), () => edit.change({ points: points.filter((_, other) => other !== i) }))}</td>
              </tr>`,
            )}
          </tbody>
        </table>
        ${edit.disabled ? '' : add(() => edit.change({ points: [...points, [(points.at(-1)?.[0] ?? 0) * 2 + 1, points.at(-1)?.[1] ?? 50]] }))}
      </div>
      ${picture(points)}
    </div>`;
}

/** The points at equal distances, as they grow by orders; the table beside it has the numbers. */
function picture(points: NumberCurve['points']): TemplateResult {
  const x = (i: number) => 8 + (i * 184) / Math.max(1, points.length - 1);
  const y = (value: Num) => 92 - Math.min(100, Math.max(0, value ?? 0)) * 0.84;
  return html`<svg class="picture" viewBox="0 0 200 100" aria-hidden="true">
    ${[0, 50, 100].map((value) => svg`<line class="grid" x1="0" x2="200" y1=${y(value)} y2=${y(value)} />`)}
    <polyline class="line" points=${points.map(([, value], i) => `${x(i)},${y(value)}`).join(' ')} />
    ${points.map(([, value], i) => svg`<circle class="dot" cx=${x(i)} cy=${y(value)} r="3" />`)}
  </svg>`;
}

export function booleanSwitch(edit: Edit<BooleanSwitch>): TemplateResult {
  const { yes, no, feature: input } = edit.factor;
  return html`<p class="soft wide">${label('feature', input)}</p>
    ${numberField(edit, 'yes', t('scoring.yes'), yes, (value) => edit.change({ yes: value }))}
    ${numberField(edit, 'no', t('scoring.no'), no, (value) => edit.change({ no: value }))}`;
}

export function textPatterns(edit: Edit<TextPatterns>): TemplateResult {
  const { patterns, otherwise } = edit.factor;
  const set = (index: number, part: Partial<TextPattern>) => edit.change({ patterns: patterns.map((p, i) => (i === index ? { ...p, ...part } : p)) });
  return html`${feature(edit, TEXT_FEATURES)}
    <p class="soft wide">${t('scoring.patternsHelp')}</p>
    <ol class="patterns">
      ${patterns.map(
        ({ key, value, words }, i) => html`<li>
          <label class="field"
            ><span class="label">${t('scoring.patternKey')}</span>
            <input class="input" ?disabled=${edit.disabled} .value=${key} @change=${(e: Event) => set(i, { key: textOf(e).trim() })} />
          </label>
          ${numberField(edit, `patterns/${i}/value`, t('scoring.value'), value, (next) => set(i, { value: next }))}
          ${remove(edit, key, () => edit.change({ patterns: patterns.filter((_, other) => other !== i) }))}
          <label class="field words"
            ><span class="label">${t('scoring.words')}</span>
            <textarea class="input" rows="2" ?disabled=${edit.disabled} .value=${words.join(', ')} @change=${(e: Event) => set(i, { words: wordsOf(textOf(e)) })}></textarea>
          </label>
        </li>`,
      )}
    </ol>
    ${edit.disabled ? '' : add(() => edit.change({ patterns: [...patterns, { key: `pattern-${patterns.length + 1}`, value: 50, words: [] }] }))}
    ${numberField(edit, 'otherwise', t('scoring.otherwise'), otherwise, (value) => edit.change({ otherwise: value }))}`;
}

function wordsOf(text: string): string[] {
  return text.split(/[,\n]/).map((word) => word.trim()).filter(Boolean);
}

export function completeness(edit: Edit<Completeness>): TemplateResult {
  return checks(edit, t('scoring.fields'), edit.factor.features, named('feature', PROFILE_FEATURES), (features) => edit.change({ features }));
}

export function recency(edit: Edit<Recency>): TemplateResult {
  const { events, halfLifeDays } = edit.factor;
  return html`${numberField(edit, 'halfLifeDays', t('scoring.halfLife'), halfLifeDays, (value) => edit.change({ halfLifeDays: value }))}
    ${checks(edit, t('scoring.events'), events, named('signal', EVENTS), (next) => edit.change({ events: next }))}`;
}

export function decayedCount(edit: Edit<DecayedCount>): TemplateResult {
  const { events, halfLifeDays, saturation } = edit.factor;
  const texts = { name: t('scoring.event'), value: t('scoring.counts'), options: named('signal', EVENTS) };
  return html`${numberField(edit, 'halfLifeDays', t('scoring.halfLife'), halfLifeDays, (value) => edit.change({ halfLifeDays: value }))}
    ${numberField(edit, 'saturation', t('scoring.saturation'), saturation, (value) => edit.change({ saturation: value }))}
    ${table(edit, 'events', texts, events, (next) => edit.change({ events: next }))}`;
}

export function ladder(edit: Edit<Ladder>): TemplateResult {
  const texts = { name: t('scoring.step'), value: t('scoring.value'), options: named('signal', STEPS) };
  return table(edit, 'steps', texts, edit.factor.steps, (steps) => edit.change({ steps }));
}

export function pairTable(edit: Edit<PairTable>): TemplateResult {
  const { rows, columns, values } = edit.factor;
  const set = (row: number, column: number, value: Num) =>
    edit.change({ values: values.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells)) });
  const [down, across] = [cellsOf(rows), cellsOf(columns)];
  return html`${axis(edit, 'rows')} ${axis(edit, 'columns')}
    <div class="scroll" tabindex="0" role="region" aria-label=${t('scoring.pairs')}>
      <table class="values pairs">
        <thead>
          <tr>
            <th scope="col">${label('feature', rows.feature)} / ${label('feature', columns.feature)}</th>
            ${across.map((name) => html`<th scope="col" class="num">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${values.map(
            (cells, r) => html`<tr>
              <th scope="row">${down[r] ?? ''}</th>
              ${cells.map((cell, c) => html`<td class="num">${numberCell(edit, `values/${r}/${c}`, `${down[r] ?? ''}, ${across[c] ?? ''}`, cell, (v) => set(r, c, v))}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="soft wide">${t('scoring.pairsHelp')}</p>`;
}

/** The input of the rows or the columns, and how it is cut into cells. */
function axis(edit: Edit<PairTable>, side: 'rows' | 'columns'): TemplateResult {
  const now = edit.factor[side];
  const fault = Object.entries(edit.faults).find(([pointer]) => pointer.startsWith(`${side}/`))?.[1];
  const change = (next: Axis) => edit.change(withAxis(edit.factor, side, next));
  const features = named('feature', [...TEXT_FEATURES, ...NUMBER_FEATURES]);
  const cells = now.categories ?? now.bounds ?? [];
  return html`${choice(edit, t(`scoring.${side}`), now.feature, features, (name) => change(axisOf(name, `${t('scoring.newName')}-1`)))}
    <label class="field"
      ><span class="label">${t(now.categories ? 'scoring.categories' : 'scoring.bounds')}</span>
      <input class="input" data-axis=${side} aria-invalid=${fault ? 'true' : nothing} ?disabled=${edit.disabled} .value=${cells.join(', ')} @change=${(e: Event) => change(axisFrom(now, textOf(e)))} />${fault
        ? html`<span class="error">${fault}</span>`
        : nothing}
    </label>`;
}

/** What each cell of an axis stands for, in words. */
function cellsOf({ categories, bounds = [] }: Axis): string[] {
  if (categories) return [...categories, t('scoring.others')];
  return [t('scoring.below', { bound: bounds[0] ?? 0 }), ...bounds.map((bound) => t('scoring.from', { bound }))];
}
