import type { liveEn } from './live.en.ts';

export const liveDe: Readonly<Record<keyof typeof liveEn, string>> = {
  'live.broken': 'Nicht live: Verbindung wird gesucht…',
  'live.broken.title': 'Was andere ändern, ist erst wieder zu sehen, wenn die Verbindung steht.',
  'live.again': 'Änderungen anderer sind wieder zu sehen.',
  'live.moved': 'Inzwischen wurde {name} nach {stage} verschoben.',
  'live.added': 'Inzwischen kam {name} nach {stage}.',
  'live.gone': 'Inzwischen ist {name} nicht mehr auf dem Board.',
  'live.changed': 'Inzwischen wurde {name} geändert.',
  'live.several.one': 'Inzwischen wurde {count} Deal geändert.',
  'live.several.other': 'Inzwischen wurden {count} Deals geändert.',
  'live.leads.one': 'Inzwischen wurde {count} Lead geändert.',
  'live.leads.other': 'Inzwischen wurden {count} Leads geändert.',
  'live.listed.one': 'Inzwischen kam oder ging {count} Lead.',
  'live.listed.other': 'Inzwischen kamen oder gingen {count} Leads.',
  'live.listMissed': 'Die Liste hat sich inzwischen geändert.',
  'live.fresh': 'Das Board ist auf dem neuesten Stand.',
  'live.by': '{who} hat das {when} geändert.',
  'live.shown': '{who} hat das geändert; es ist zu sehen, wie es jetzt ist.',
  'live.show': 'Anzeigen',
};
