import type { ModelScope, Pipeline } from '../../api/types.ts';
import { label, t } from '../../core/i18n.ts';

/** Whose leads a model scores. */
export function scopeText({ source, pipelineId }: ModelScope, pipelines: readonly Pipeline[]): string {
  if (source) return t('scope.source', { source: label('source', source) });
  if (pipelineId) return t('scope.pipeline', { pipeline: pipelines.find(({ id }) => id === pipelineId)?.name ?? '–' });
  return t('scope.all');
}
