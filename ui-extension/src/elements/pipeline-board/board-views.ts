import { html, type TemplateResult } from 'lit';
import type { Board, SavedView } from '../../api/types.ts';
import { t } from '../../core/i18n.ts';
import { servicesOf } from '../../core/services.ts';
import '../csv-button/index.ts';
import '../saved-views/index.ts';
import { parametersOf } from './board-texts.ts';
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

/** The deals of the pipeline as a file, those that were closed long ago too. */
export function boardFile({ context }: DwPipelineBoard, board: Board | undefined): TemplateResult {
  const source = () => servicesOf(context).api.exportDeals({ pipelineId: board?.pipeline.id });
  return html`<dw-csv-button framed class=${board ? '' : 'waiting'} .context=${context} what=${t('deals.all')} file="deals" .source=${source}></dw-csv-button>`;
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
