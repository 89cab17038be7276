import { html, type TemplateResult } from 'lit';
import type { Actor, Band, ScoreBrief } from '../api/types.ts';
import { initials } from './format.ts';
import { actorName } from './history.ts';
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

/** Who did something; a machine has no initials, and its name stands beside it. */
export function actorMark(actor: Actor): TemplateResult {
  return actor.kind === 'user' ? avatar(actorName(actor)) : html`<span class="avatar machine" aria-hidden="true">⚙</span>`;
}

export function avatar(name: string | null): TemplateResult {
  const title = name ? t('owner.is', { name }) : t('owner.nobody');
  return html`<span class="avatar ${name ? '' : 'nobody'}" title=${title} role="img" aria-label=${title}
    >${name ? initials(name) : ''}</span
  >`;
}
