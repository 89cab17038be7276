import type { recordsEn } from './records.en.ts';

export const recordsDe: Readonly<Record<keyof typeof recordsEn, string>> = {
  'edit.conflict': 'Inzwischen von anderen geändert:',
  'edit.theirs': 'Deren Stand übernehmen',
  'edit.mine': 'Meines speichern',

  'leadPage.lead': 'Lead',
  'leadPage.estimatedValue': 'Geschätzter Wert',
  'leadPage.yes': 'ja',
  'leadPage.no': 'nein',

  'merge.away': 'Mit einem anderen Lead zusammengeführt',
  'merge.away.text': 'Dieser Lead und ein anderer waren dieselbe Person. Alles, was über ihn bekannt war, steht dort.',
  'merge.away.open': 'Diesen Lead öffnen',
};
