import { html, type TemplateResult } from 'lit';
import type { Band, ScoreBrief } from '../api/types.ts';
import { initials } from './format.ts';
import { t, type Text } from './i18n.ts';

const BANDS: Readonly<Record<Band, Text>> = {
  high: 'band.high',
  medium: 'band.medium',
  low: 'band.low',
};

/** "Score 88, high", for titles and screen readers. */
export function scoreInWords(score: ScoreBrief | null): string {
  return score
    ? t('score.inWords', { points: score.points, band: t(BANDS[score.band] ?? 'band.low') })
    : t('score.none');
}

/** The score, coloured by band; the words go with it, since colour alone says nothing to many. */
export function scoreChip(score: ScoreBrief | null): TemplateResult {
  return html`<span class="score ${score?.band ?? 'none'}" title=${scoreInWords(score)}
    ><span aria-hidden="true">${score?.points ?? '–'}</span
    ><span class="visually-hidden">${scoreInWords(score)}</span></span
  >`;
}

export function avatar(name: string | null): TemplateResult {
  const title = name ? t('owner.is', { name }) : t('owner.nobody');
  return html`<span class="avatar ${name ? '' : 'nobody'}" title=${title} role="img" aria-label=${title}
    >${name ? initials(name) : ''}</span
  >`;
}
