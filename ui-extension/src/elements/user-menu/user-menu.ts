import { html } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Me } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { language, setLocale, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { initials } from '../../core/format.ts';
import { chooseTheme, theme, type Theme } from '../../core/theme.ts';
import { base } from '../../styles/base.ts';
import { scoreStyles } from '../../styles/score.ts';
import type { DwMenu, MenuGroup } from '../menu/index.ts';
import '../menu/index.ts';
import { styles } from './user-menu.styles.ts';

/**
 * Who is signed in, for which organisation, and what is theirs to choose.
 * @fires dw-organisation-change - detail: the id of the organisation picked
 * @fires dw-sign-out
 */
export class DwUserMenu extends DwElement {
  static override styles = [...base, scoreStyles, styles];

  @property({ attribute: false }) me?: Me;
  @query('dw-menu') private menu!: DwMenu;

  override render() {
    const me = this.me;
    if (!me) return html``;
    return html`<button
        class="who"
        type="button"
        data-testid="user-menu"
        aria-haspopup="menu"
        aria-expanded="false"
        @click=${this.open}
      >
        <span class="avatar" aria-hidden="true">${initials(me.displayName)}</span>
        <span class="names"
          ><b class="clip">${me.displayName}</b><span class="soft clip">${me.organisation?.name ?? t('user.noOrganisation')}</span></span
        >
        ${icon('chevron')}
      </button>
      <dw-menu></dw-menu>`;
  }

  private readonly open = (event: Event): void => {
    void this.menu.show(event.currentTarget as HTMLElement, t('user.menu'), this.groups(), this.choose);
  };

  private groups(): MenuGroup[] {
    const choices = (title: string, prefix: string, now: string, labels: Record<string, string>) => ({
      title,
      items: Object.entries(labels).map(([id, label]) => ({ id: `${prefix}:${id}`, label, checked: id === now })),
    });
    const organisations = this.me?.organisations ?? [];
    const several = organisations.length > 1;
    const names = Object.fromEntries(organisations.map(({ id, name }) => [id, name]));
    const themes = { system: t('theme.system'), light: t('theme.light'), dark: t('theme.dark') };
    return [
      ...(several ? [choices(t('user.organisation'), 'organisation', this.me?.organisation?.id ?? '', names)] : []),
      choices(t('theme.title'), 'theme', theme(), themes),
      choices(t('language.title'), 'language', language(), { en: 'English', de: 'Deutsch' }),
      { items: [{ id: 'sign-out:', label: t('action.signOut') }] },
    ];
  }

  private readonly choose = (id: string): void => {
    const [kind, value = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
    if (kind === 'theme') chooseTheme(value as Theme);
    if (kind === 'language') this.chooseLanguage(value);
    if (kind === 'organisation') this.emit('dw-organisation-change', value);
    if (kind === 'sign-out') this.emit('dw-sign-out');
  };

  /** The language picked with the region of the organisation: `de` of `en-CH` is `de-CH`. */
  private chooseLanguage(picked: string): void {
    const region = new Intl.Locale(this.me?.organisation?.locale ?? picked).region;
    const tag = region ? `${picked}-${region}` : picked;
    try {
      localStorage.setItem('dw-locale', tag);
    } catch {
      // No storage: the choice holds for this page.
    }
    setLocale(tag);
  }
}
