import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { SavedView, ViewChange, ViewKind } from '../../api/types.ts';
import { DwElement } from '../../core/element.ts';
import { failureText } from '../../core/failure.ts';
import { label, t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import type { DwMenu, MenuGroup, MenuItem } from '../menu/index.ts';
import '../menu/index.ts';
import '../name-dialog/index.ts';
import { styles } from './saved-views.styles.ts';

type Parameters = Readonly<Record<string, readonly string[]>>;

/**
 * The saved views of a list: ready-made ones, one's own, those that others share.
 * @fires dw-view - detail: the view picked; without an id, everything
 * @fires dw-view-known - detail: the view that is shown already, when it has been read: its address named it
 * @fires dw-note - detail: what was done, or why not, for the user to read
 */
export class DwSavedViews extends DwElement {
  static override styles = [...base, controls, styles];

  @property() kind: ViewKind = 'leads';
  /** The id of the view that is shown. */
  @property() current = '';
  /** What a new view would keep. */
  @property({ attribute: false }) parameters: Parameters = {};
  @property({ attribute: false }) columns: readonly string[] = [];
  @state() private views: readonly SavedView[] = [];
  @state() private naming?: 'new' | 'rename';
  @state() private failure = '';
  private reading: Promise<void> = Promise.resolve();
  @query('dw-menu') private menu!: DwMenu;
  @query('[name=shared]') private shared!: HTMLInputElement | null;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('context') || changed.has('kind')) void this.begin();
  }

  override render() {
    const now = this.view;
    return html`<button
        class="btn"
        type="button"
        data-testid="views"
        aria-haspopup="menu"
        aria-expanded="false"
        @click=${(e: Event) => void this.open(e.currentTarget as HTMLElement)}
      >
        ${icon('star')}<span class="clip">${now ? t('views.now', { name: nameOf(now) }) : t('views.title')}</span>${icon('chevron')}
      </button>
      <dw-menu></dw-menu>
      ${this.dialog(now)}`;
  }

  private get view(): SavedView | undefined {
    return this.views.find((view) => view.id === this.current);
  }

  private async begin(): Promise<void> {
    this.reading = this.read();
    await this.reading;
    if (this.view) this.emit('dw-view-known', this.view);
  }

  private async read(): Promise<void> {
    try {
      this.views = await this.services.api.views(this.kind);
    } catch {
      this.views = []; // A list works without its views.
    }
  }

  /** The menu keeps the entries that it opens with, so that it waits for them. */
  private async open(anchor: HTMLElement): Promise<void> {
    await this.reading;
    void this.menu.show(anchor, t('views.title'), this.groups(), (id) => this.pick(id));
  }

  private groups(): MenuGroup[] {
    const item = (view: SavedView): MenuItem => ({ id: `view:${view.id}`, label: nameOf(view), checked: view.id === this.current });
    const group = (title: string, of: (view: SavedView) => boolean) => ({ title, items: this.views.filter(of).map(item) });
    return [
      { items: [{ id: 'view:', label: t('views.all'), checked: !this.view }] },
      group(t('views.ready'), (view) => view.builtIn),
      group(t('views.own'), (view) => !view.builtIn && !view.shared),
      group(t('views.shared'), (view) => !view.builtIn && view.shared),
      { title: t('views.change'), items: this.actions() },
    ].filter(({ items }) => items.length > 0);
  }

  private actions(): MenuItem[] {
    const now = this.view;
    const saveNew = { id: 'new', label: t('views.saveNew') };
    if (!now?.editable) return [saveNew];
    const name = nameOf(now);
    return [
      { id: 'save', label: t('views.save', { name }) },
      saveNew,
      { id: 'rename', label: t('views.rename', { name }) },
      { id: 'share', label: t(now.shared ? 'views.unshare' : 'views.share', { name }) },
      { id: 'delete', label: t('views.delete', { name }) },
    ];
  }

  private pick(id: string): void {
    const now = this.view;
    if (id.startsWith('view:')) this.show(this.views.find((view) => `view:${view.id}` === id));
    else if (id === 'new' || id === 'rename') this.ask(id);
    else if (now && id === 'save') void this.change(now, { parameters: this.kept, columns: [...this.columns] });
    else if (now && id === 'share') void this.change(now, { shared: !now.shared });
    else if (now && id === 'delete') void this.deleteView(now);
  }

  private ask(naming: 'new' | 'rename' | undefined): void {
    this.naming = naming;
    this.failure = '';
  }

  private dialog(now: SavedView | undefined): TemplateResult {
    const renaming = this.naming === 'rename';
    return html`<dw-name-dialog
      ?open=${this.naming !== undefined}
      heading=${renaming && now ? t('views.rename', { name: nameOf(now) }) : t('views.saveNew')}
      label=${t('views.name')}
      text=${this.parameters['q'] && !renaming ? t('views.notText') : ''}
      value=${renaming && now ? now.name : ''}
      failure=${this.failure}
      @dw-confirm=${(e: CustomEvent<string>) => void (renaming && now ? this.change(now, { name: e.detail }) : this.add(e.detail))}
      @dw-cancel=${() => this.ask(undefined)}
    >
      ${renaming ? '' : html`<label class="check"><input type="checkbox" name="shared" />${t('views.shareNew')}</label>`}
    </dw-name-dialog>`;
  }

  /** A text that was searched for may be somebody's name, so no view keeps it. */
  private get kept(): Parameters {
    const { q: _text, ...kept } = this.parameters;
    return kept;
  }

  private async add(name: string): Promise<void> {
    const shared = this.shared?.checked ?? false;
    const view = { kind: this.kind, name, parameters: this.kept, columns: [...this.columns], shared };
    await this.attempt(() => this.services.api.addView(view), t('views.saved', { name }));
  }

  private async change(view: SavedView, change: ViewChange): Promise<void> {
    await this.attempt(() => this.services.api.changeView(view, change), t('views.saved', { name: change.name ?? nameOf(view) }));
  }

  private async deleteView(view: SavedView): Promise<void> {
    await this.attempt(() => this.services.api.deleteView(view).then(() => undefined), t('views.deleted', { name: nameOf(view) }));
  }

  private async attempt(work: () => Promise<SavedView | undefined>, done: string): Promise<void> {
    try {
      const view = await work();
      this.ask(undefined);
      await this.read();
      this.show(view);
      this.emit('dw-note', done);
    } catch (error) {
      this.failure = failureText(error);
      if (!this.naming) this.emit('dw-note', this.failure);
    }
  }

  private show(view: SavedView | undefined): void {
    this.current = view?.id ?? '';
    this.emit<Partial<SavedView>>('dw-view', view ?? { parameters: {}, columns: [] });
  }
}

/** The ready-made ones are named in the user's language. */
function nameOf(view: SavedView): string {
  return view.builtIn ? label('view', view.id) : view.name;
}
