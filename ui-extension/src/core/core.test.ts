import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pagesBaseOf } from './context.ts';
import { define } from './define.ts';
import { formatAgo, formatMoney, formatMoneyShort, formatPercent, formatSigned, initials } from './format.ts';
import { label, language, locale, onLocaleChange, plural, setLocale, t } from './i18n.ts';
import { routeOf } from './router.ts';
import { arrived, leave, signInAddress } from './sign-in.ts';

/** Formats differ in the kind of space alone; what a reader sees is the same. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

beforeEach(() => setLocale('en-US'));
afterEach(() => setLocale('en-US'));

describe('money', () => {
  it('has as many minor units as its currency', () => {
    expect(formatMoney({ amount: 2_400_000, currency: 'EUR' })).toBe('€24,000');
    expect(formatMoney({ amount: 2_400_050, currency: 'EUR' })).toBe('€24,000.50');
    expect(formatMoney({ amount: 24_000, currency: 'JPY' })).toBe('¥24,000');
    expect(plain(formatMoney({ amount: 1_500, currency: 'KWD' }))).toBe('KWD 1.500');
  });

  it('is short where it is long', () => {
    expect(formatMoneyShort({ amount: 194_000_000, currency: 'EUR' })).toBe('€1.94M');
    expect(formatMoneyShort({ amount: 9_999_949, currency: 'EUR' })).toBe('€99,999');
  });

  it('is never a rounded number that looks exact', () => {
    setLocale('de-DE');
    expect(plain(formatMoneyShort({ amount: 15_719_000, currency: 'EUR' }))).toBe('157.190 €');
    expect(plain(formatMoneyShort({ amount: 194_000_000, currency: 'EUR' }))).toBe('1,94 Mio. €');
  });
});

describe('numbers and names', () => {
  it('follow the locale', () => {
    expect(formatPercent(0.94)).toBe('94%');
    setLocale('de');
    expect(plain(formatPercent(0.94))).toBe('94 %');
  });

  it('signs are written out', () => {
    expect([formatSigned(13), formatSigned(-4), formatSigned(0)]).toEqual(['+13', '−4', '0']);
  });

  it('time ago has the largest unit that fits', () => {
    const now = Date.parse('2026-11-20T12:00:00Z');
    expect(formatAgo('2026-11-20T10:00:00Z', now)).toBe('2 hours ago');
    expect(formatAgo('2026-11-20T11:59:40Z', now)).toBe('just now');
  });

  it('an avatar has two letters', () => {
    expect(['Mira Keller', 'rep', 'anna-lena.maria', ''].map(initials)).toEqual(['MK', 'RE', 'AM', '?']);
  });
});

describe('texts', () => {
  it('come in the language of the locale, in English for all others', () => {
    setLocale('de-CH');
    expect([language(), t('nav.dashboard')]).toEqual(['de', 'Übersicht']);
    setLocale('fr-FR');
    expect([language(), locale(), t('nav.dashboard')]).toEqual(['en', 'fr-FR', 'Dashboard']);
  });

  it('a malformed locale is the browser’s', () => {
    setLocale('not a locale');
    expect(language()).toBe('en');
  });

  it('count as the language counts', () => {
    expect([plural('leads.total', 1), plural('leads.total', 1284)]).toEqual(['1 lead', '1,284 leads']);
  });

  it('an unknown value of the server stays readable', () => {
    expect([label('source', 'paid_ads'), label('source', 'trade_fair')]).toEqual(['Paid ads', 'Trade fair']);
  });

  it('tell who listens that the locale changed', () => {
    const heard = vi.fn();
    const stop = onLocaleChange(heard);
    setLocale('de');
    setLocale('de');
    stop();
    setLocale('en');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('routes', () => {
  const route = (path: string) => routeOf(`/dealwright/${path}`, '/dealwright/');

  it('name the page', () => {
    expect(route('')).toEqual({ page: 'board' });
    expect(route('board/')).toEqual({ page: 'board', pipelineId: undefined });
    expect(route('board/p%201')).toEqual({ page: 'board', pipelineId: 'p 1' });
    expect(route('leads')).toEqual({ page: 'leads' });
    expect(route('leads/l-1')).toEqual({ page: 'lead', leadId: 'l-1' });
    expect(route('imports')).toEqual({ page: 'imports' });
    expect(route('dashboard/crm')).toEqual({ page: 'dashboard' });
    expect(route('settings/scoring')).toEqual({ page: 'scoring' });
    expect(route('settings/scoring/drafts/d-1')).toEqual({ page: 'scoring-draft', draftId: 'd-1' });
    expect(route('settings/scoring/models/m-1')).toEqual({ page: 'scoring-model', modelId: 'm-1' });
    expect(route('settings/plans')).toEqual({ page: 'plans' });
  });

  it.each(['nowhere', 'leads/a/b', 'dashboard', 'imports/1', 'settings/scoring/drafts', 'settings/plans/1'])('%s is not found', (path) => {
    expect(route(path)).toEqual({ page: 'not-found' });
  });
});

describe('where the pages are', () => {
  it('is known from where the modules came', () => {
    expect(pagesBaseOf('http://host/crm/dealwright/ui/assets/x-1.js', 'http://host')).toBe('/crm/dealwright/');
    expect(pagesBaseOf('https://other/dealwright/ui/x.js', 'http://host')).toBe('https://other/dealwright/');
    expect(pagesBaseOf('file:///somewhere/src/x.ts', 'http://host')).toBe('/dealwright/');
    expect(pagesBaseOf('file:///somewhere/ui/src/x.ts', 'http://host')).toBe('/dealwright/');
  });
});

describe('a lost session', () => {
  beforeEach(() => sessionStorage.clear());

  it('is signed in for, and not for ever when that is in vain', () => {
    const go = vi.fn();
    const leaving = [0, 1, 2, 3, 20].map((second) => leave(sessionStorage, 1_000_000 + second * 1000, go));
    expect(leaving).toEqual([true, true, true, false, true]);
    expect(go).toHaveBeenCalledTimes(4);
  });

  it('may be lost any number of times as long as it comes back', () => {
    for (let second = 0; second < 5; second++) {
      expect(leave(sessionStorage, 1_000_000 + second * 1000, vi.fn())).toBe(true);
      arrived(sessionStorage);
    }
  });

  const wayTo = (url: string) => signInAddress({ pagesBase: '/dealwright/', apiBase: '' }, new URL(url));
  const decoded = (way: string) => atob(way.replaceAll('-', '+').replaceAll('_', '/'));

  it('comes back to the page with its query', () => {
    const [, way = ''] = wayTo('http://host/dealwright/leads?q=%C3%BC~~~&sort=-score').split('/dealwright/sign-in/');
    expect(way).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(decoded(way)).toBe('leads?q=%C3%BC~~~&sort=-score');
  });

  it('comes back to the board from a page that is not ours', () => {
    expect(wayTo('http://host/customers/7?tab=deals')).toBe('/dealwright/sign-in/Ym9hcmQ');
  });
});

it('an element that is registered already is left alone', () => {
  const first = class extends HTMLElement {};
  define('dw-twice', first);
  define('dw-twice', class extends HTMLElement {});
  expect(customElements.get('dw-twice')).toBe(first);
});
