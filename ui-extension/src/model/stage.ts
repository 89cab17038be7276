import type { LeadStatus, Stage, StageType } from '../api/types.ts';

/** What a stage may ask for, by the names that the API has for them. */
export const REQUIRED_FIELDS = [
  'deal.title', 'deal.value', 'deal.owner', 'deal.expectedCloseDate', 'lead.firstName', 'lead.lastName', 'lead.email',
  'lead.phone', 'lead.company', 'lead.jobTitle', 'lead.companySize', 'lead.industry', 'lead.country', 'lead.website',
  'lead.estimatedValue', 'lead.assignedTo', 'lead.followUpAt',
] as const;

const STATUSES: Readonly<Record<StageType, readonly LeadStatus[]>> = {
  open: ['new', 'contacted', 'qualified', 'proposal', 'negotiating'],
  won: ['won'],
  lost: ['lost', 'disqualified'],
};

/** The statuses that suit a stage of this type. */
export function statusesFor(type: StageType): readonly LeadStatus[] {
  return STATUSES[type];
}

/** The stages with one of them at another place among those of its type; beyond the last it stays the last. */
export function placed(stages: readonly Stage[], id: string, place: number): readonly Stage[] {
  const stage = stages.find((s) => s.id === id);
  if (!stage) return stages;
  const others = stages.filter((s) => s.id !== id);
  const [first, last] = range(stages, stage.type);
  const at = Math.min(Math.max(place, first), last);
  return [...others.slice(0, at), stage, ...others.slice(at)];
}

/** The first and the last place of a type's stages. */
function range(stages: readonly Stage[], type: StageType): [number, number] {
  const first = stages.findIndex((s) => s.type === type);
  return [first, stages.findLastIndex((s) => s.type === type)];
}
