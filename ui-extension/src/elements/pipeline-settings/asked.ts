import { html, type TemplateResult } from 'lit';
import type { Stage, StageChange } from '../../api/types.ts';
import { isStale } from '../../core/failure.ts';
import { t } from '../../core/i18n.ts';
import type { DwPipelineSettings } from './pipeline-settings.ts';
import '../confirm-dialog/index.ts';
import '../name-dialog/index.ts';
import '../stage-dialog/index.ts';

/** What the user is being asked. */
export type Asked =
  | { readonly kind: 'add' | 'rename' | 'delete' }
  | { readonly kind: 'stage'; readonly stage?: Stage }
  | { readonly kind: 'delete-stage'; readonly stage: Stage; readonly target?: string };

/** The dialogs of the settings of pipelines; one at most is open. */
export function askedDialogs(page: DwPipelineSettings): TemplateResult {
  const { asked, failure, pipeline } = page;
  const name = pipeline?.name ?? '';
  const text = page.failureText();
  const cancel = () => page.ask(undefined);
  return html`<dw-name-dialog
      ?open=${asked?.kind === 'add' || asked?.kind === 'rename'}
      heading=${asked?.kind === 'rename' ? t('pipelines.rename', { name }) : t('pipelines.add')}
      label=${t('pipelines.name')}
      text=${asked?.kind === 'add' ? t('pipelines.addHelp') : ''}
      value=${asked?.kind === 'rename' ? name : ''}
      failure=${text}
      @dw-confirm=${(e: CustomEvent<string>) => void (asked?.kind === 'rename' ? page.rename(e.detail) : page.add(e.detail))}
      @dw-cancel=${cancel}
    ></dw-name-dialog>
    <dw-confirm-dialog
      ?open=${asked?.kind === 'delete'}
      heading=${t('pipelines.delete', { name })}
      text=${t('pipelines.deleteText')}
      failure=${text}
      @dw-confirm=${() => void page.deletePipeline()}
      @dw-cancel=${cancel}
    ></dw-confirm-dialog>
    <dw-stage-dialog
      .context=${page.context}
      pipeline-id=${pipeline?.id ?? ''}
      ?open=${asked?.kind === 'stage'}
      .stage=${asked?.kind === 'stage' ? asked.stage : undefined}
      .failure=${failure}
      notice=${isStale(failure) ? text : ''}
      @dw-confirm=${(e: CustomEvent<StageChange>) => void page.saveStage(asked?.kind === 'stage' ? asked.stage : undefined, e.detail)}
      @dw-cancel=${cancel}
    ></dw-stage-dialog>
    ${deleteStage(page)}`;
}

function deleteStage(page: DwPipelineSettings): TemplateResult {
  const { asked, pipeline } = page;
  const stage = asked?.kind === 'delete-stage' ? asked.stage : undefined;
  const targets = (pipeline?.stages ?? []).filter((s) => s.type === stage?.type && s.id !== stage.id);
  const target = (asked?.kind === 'delete-stage' && asked.target) || targets[0]?.id || '';
  const pick = (event: Event) => stage && page.ask({ kind: 'delete-stage', stage, target: (event.target as HTMLSelectElement).value });
  return html`<dw-confirm-dialog
    ?open=${stage !== undefined}
    heading=${t('stages.delete', { stage: stage?.name ?? '' })}
    text=${t('stages.deleteText')}
    failure=${page.failureText()}
    ?blocked=${targets.length === 0}
    @dw-confirm=${() => stage && void page.removeStage(stage, target)}
    @dw-cancel=${() => page.ask(undefined)}
  >
    <label class="target"
      >${t('stages.moveTo')}
      <select class="input" data-testid="move-deals-to" @change=${pick}>
        ${targets.map((s) => html`<option value=${s.id} ?selected=${s.id === target}>${s.name}</option>`)}
      </select>
    </label>
  </dw-confirm-dialog>`;
}
