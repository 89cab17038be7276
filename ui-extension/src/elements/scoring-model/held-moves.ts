import { css, html, nothing, type TemplateResult } from 'lit';
import type { HeldMove, Page } from '../../api/types.ts';
import { plural, t } from '../../core/i18n.ts';
import '../csv-button/index.ts';

interface Held {
  readonly moves: Page<HeldMove>;
  /** Why nobody was moved. */
  readonly text: string;
  readonly source: () => Promise<Blob>;
  readonly leadPage: (id: string) => string;
}

/** Who is over the threshold of a stage and was not moved, as a list and as a file. */
export function heldMoves({ moves: { items, total: counted, totalIsExact }, text, source, leadPage }: Held): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const total = counted ?? items.length;
  return html`<section class="panel held" aria-labelledby="held" data-testid="held-moves">
    <div class="row">
      <h2 id="held">${totalIsExact ? plural('scoring.held', total) : t('scoring.heldOver', { count: total })}</h2>
      <dw-csv-button what=${t('scoring.held.file')} file="held-moves" .source=${source}></dw-csv-button>
    </div>
    <p class="soft">${text}</p>
    <ul>
      ${items.map(
        ({ leadId, displayName, stage, points }) => html`<li>
          <a href=${leadPage(leadId)}>${displayName}</a>
          <span class="soft">${t('scoring.heldTo', { points, stage: stage.name })}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}

export const heldStyles = css`
  .held li {
    padding-block: 2px;
  }
`;
