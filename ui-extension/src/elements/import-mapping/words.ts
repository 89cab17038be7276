import { html, nothing, type TemplateResult } from 'lit';
import { label, plural, t } from '../../core/i18n.ts';
import { SOURCES, STATUSES } from '../../model/lead.ts';
import { OUTCOME_WORDS, setWord, unexplained } from '../../model/mapping.ts';

const OUTCOMES = ['won', 'lost', 'disqualified', 'open'] as const;

export type Meanings = Readonly<Record<string, string>>;
export type Options = readonly (readonly [string, string])[];

export interface Words {
  readonly field: string;
  /** The words of the file. */
  readonly known: readonly string[];
  readonly values: Meanings;
  /** What a word can mean. */
  readonly options: Options;
  readonly set: (values: Meanings) => void;
}

/** The file's own words for a field, each with what it means here. */
export function words({ field, known, values, options, set }: Words): TemplateResult {
  const ours = field === 'outcome' ? OUTCOME_WORDS : options.map(([id]) => id.toLowerCase().replaceAll(' ', '_'));
  const open = unexplained(known, values, ours);
  return html`<details ?open=${open.length > 0}>
    <summary>
      ${t('import.words')}
      ${open.length > 0 ? html`<span class="warning">${plural('import.unexplained', open.length)}</span>` : nothing}
    </summary>
    <div class="words">
      ${known.map(
        (word) => html`<span class="clip" title=${word}>${word}</span>
          ${meaning(options, word, values[word] ?? '', (picked) => set(setWord(values, word, picked)))}`,
      )}
      ${open.length > 1 ? forAll(options, open, values, set) : nothing}
      <form class="add" @submit=${(event: SubmitEvent) => add(event, options, values, set)}>
        <input class="input" name="word" placeholder=${t('import.anotherWord')} aria-label=${t('import.anotherWord')} required />
        <button class="btn" type="submit">${t('action.add')}</button>
      </form>
    </div>
  </details>`;
}

function meaning(options: Options, word: string, now: string, pick: (meaning: string) => void): TemplateResult {
  const onChange = (event: Event) => pick((event.target as HTMLSelectElement).value);
  return html`<select class="input" aria-label=${t('import.meaningOf', { word })} @change=${onChange}>
    <option value="" ?selected=${!now}>${t('import.asItIs')}</option>
    ${options.map(([id, text]) => html`<option value=${id} ?selected=${id === now}>${text}</option>`)}
  </select>`;
}

/** One meaning for all words that have none yet. */
function forAll(options: Options, open: readonly string[], values: Meanings, set: (values: Meanings) => void): TemplateResult {
  const onChange = (event: Event) => {
    const picked = (event.target as HTMLSelectElement).value;
    if (picked) set({ ...values, ...Object.fromEntries(open.map((word) => [word, picked])) });
  };
  return html`<span class="all">${t('import.allOthers')}</span>
    <select class="input" aria-label=${t('import.allOthers')} @change=${onChange}>
      <option value="" selected>–</option>
      ${options.map(([id, text]) => html`<option value=${id}>${text}</option>`)}
    </select>`;
}

/** The values that a field of ours can have; none: any text. */
export function optionsOf(field: string, stages: readonly string[]): Options {
  if (field === 'stage') return stages.map((name) => [name, name] as const);
  if (field === 'source') return SOURCES.map((s) => [s, label('source', s)] as const);
  if (field === 'status') return STATUSES.map((s) => [s, label('status', s)] as const);
  if (field === 'outcome') return OUTCOMES.map((o) => [o, t(`outcome.${o}`)] as const);
  return [];
}

function add(event: SubmitEvent, options: Options, values: Meanings, set: (values: Meanings) => void): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const word = String(new FormData(form).get('word') ?? '').trim();
  if (word) set(setWord(values, word, options[0]?.[0] ?? word));
  form.reset();
}
