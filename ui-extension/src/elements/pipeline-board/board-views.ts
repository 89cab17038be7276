import { html, type TemplateResult } from 'lit';
import type { Board, BoardFilter, SavedView } from '../../api/types.ts';
import { save } from '../../core/download.ts';
import { failureText } from '../../core/failure.ts';
import { formatNumber } from '../../core/format.ts';
import { t } from '../../core/i18n.ts';
import { icon } from '../../core/icons.ts';
import { servicesOf } from '../../core/services.ts';
import type { MenuGroup } from '../menu/index.ts';
import '../saved-views/index.ts';
import { isFiltered, parametersOf } from './board-texts.ts';
import type { DwPipelineBoard } from './pipeline-board.ts';

/** The saved views of boards: a pipeline with an owner and a score. */
export function boardViews(board: DwPipelineBoard, shown: Board | undefined): TemplateResult {
  return html`<dw-saved-views
    .context=${board.context}
    kind="deals"
    current=${board.view}
    .parameters=${parametersOf(shown, board.filter)}
    @dw-view=${(e: CustomEvent<Partial<SavedView>>) => show(board, e.detail)}
    @dw-note=${(e: CustomEvent<string>) => board.snackbar.show({ text: e.detail })}
  ></dw-saved-views>`;
}

/** What is on the board as files: the deals of the pipeline, those that were closed long ago too, or the cards of a column. */
export function boardFiles(board: DwPipelineBoard, shown: Board | undefined): TemplateResult {
  return html`<button
    class="btn icon-only ${shown ? '' : 'waiting'}"
    type="button"
    data-testid="board-files"
    aria-haspopup="menu"
    aria-expanded="false"
    aria-label=${t('action.export')}
    title=${t('action.export')}
    @click=${(e: Event) => shown && void board.menu.show(e.currentTarget as HTMLElement, t('action.export'), fileMenu(shown, board.filter), (id) => void take(board, shown, id))}
  >
    ${icon('export')}
  </button>`;
}

const ALL = 'all';

async function take(board: DwPipelineBoard, { pipeline, columns }: Board, id: string): Promise<void> {
  const { api } = servicesOf(board.context);
  const stage = columns.find((column) => column.stage.id === id)?.stage;
  try {
    if (stage) save(await api.exportCards(pipeline.id, stage.id, board.filter), `${stage.name}.csv`);
    else save(await api.exportDeals({ pipelineId: pipeline.id }), 'deals.csv');
  } catch (error) {
    board.snackbar.show({ text: failureText(error) });
  }
}

function fileMenu({ columns }: Board, filter: BoardFilter): MenuGroup[] {
  const cards = columns.map(({ stage, count, exact }) => ({
    id: stage.id,
    label: t('deals.ofStage', { stage: stage.name, count: exact ? formatNumber(count) : `${formatNumber(count)}+` }),
    colour: stage.colour,
  }));
  return [{ items: [{ id: ALL, label: t('deals.all') }] }, { title: t(isFiltered(filter) ? 'deals.shown' : 'deals.byStage'), items: cards }];
}

/** A view may be of another pipeline, whose page opens with what the view asks for. */
function show(board: DwPipelineBoard, { id = '', parameters = {} }: Partial<SavedView>): void {
  const one = (name: string) => parameters[name]?.[0] ?? '';
  board.view = id;
  board.q = '';
  board.owner = one('owner');
  board.scoreMin = Number(one('scoreMin')) || undefined;
  board.pipelineId = one('pipelineId') || board.pipelineId;
  const asked = { owner: board.owner, scoreMin: one('scoreMin'), view: id };
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString();
  const path = board.pipelineId ? `board/${encodeURIComponent(board.pipelineId)}` : 'board';
  board.tellPage(query ? `${path}?${query}` : path);
}
