/** The texts about what others change meanwhile. */
export const liveEn = {
  'live.broken': 'Not live: reconnecting…',
  'live.broken.title': 'Changes that others make are not shown until the connection is back.',
  'live.again': 'Changes of others are shown again.',
  'live.moved': 'Meanwhile {name} was moved to {stage}.',
  'live.added': 'Meanwhile {name} came to {stage}.',
  'live.gone': 'Meanwhile {name} left the board.',
  'live.changed': 'Meanwhile {name} was changed.',
  'live.several.one': 'Meanwhile {count} deal was changed.',
  'live.several.other': 'Meanwhile {count} deals were changed.',
  'live.fresh': 'The board was brought up to date.',
  'live.by': '{who} changed this {when}.',
  'live.shown': '{who} changed this; it is shown as it is now.',
  'live.show': 'Show it',
} as const;
