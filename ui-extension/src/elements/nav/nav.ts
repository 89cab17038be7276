import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Me } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { t } from '../../core/i18n.ts';
import { icon, type IconName } from '../../core/icons.ts';
import { MENU, type MenuEntry } from '../../core/menu.ts';
import { base } from '../../styles/base.ts';
import { styles } from './nav.styles.ts';

const ICONS: Readonly<Record<string, IconName>> = {
  dashboard: 'dashboard',
  board: 'board',
  leads: 'leads',
  pipelines: 'sliders',
  scoring: 'gauge',
  plans: 'plan',
  sla: 'clock',
  fields: 'columns',
  currencies: 'coins',
  jobs: 'refresh',
  imports: 'import',
  'customer-links': 'link',
  'deleted-leads': 'trash',
  audit: 'shield',
};

/** Dealwright's menu: in the shell's side bar and in a host's slot `menu`. Shows what the user may open. */
export class DwNav extends DwElement {
  static override styles = [...base, styles];

  /** Id of the entry that is open. */
  @property() current = '';
  @state() private me?: Me;

  /** Not before the first update: a host may have set the context before this class was loaded. */
  override firstUpdated(): void {
    this.services.me().then(
      (me) => (this.me = me),
      () => undefined, // Without a session every entry is shown; the page behind it asks to sign in.
    );
  }

  override render() {
    return html`<nav aria-label=${t('nav.label')}>
      ${MENU.map(({ title, entries }) => {
        const open = entries.filter((entry) => this.allowed(entry));
        return open.length === 0
          ? nothing
          : html`<h2>${t(title)}</h2>
              <ul>
                ${open.map((entry) => html`<li>${this.link(entry)}</li>`)}
              </ul>`;
      })}
    </nav>`;
  }

  private allowed({ permission }: MenuEntry): boolean {
    return !permission || !this.me || this.me.permissions.includes(permission);
  }

  private link({ id, title, path }: MenuEntry) {
    const entryIcon = ICONS[id];
    return html`<a
      href=${this.page(path)}
      data-testid="nav-${id}"
      aria-current=${this.current === id ? 'page' : nothing}
      >${entryIcon ? icon(entryIcon) : nothing}<span class="clip">${t(title)}</span></a
    >`;
  }
}
