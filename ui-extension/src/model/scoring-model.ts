/** A number as it is being typed: null until it is one. The server says what is wrong with it. */
export type Num = number | null;
export type Table = Readonly<Record<string, Num>>;

interface Common<Kind extends string> {
  readonly id: string;
  readonly kind: Kind;
  readonly weight: Num;
}

export interface CategoryTable extends Common<'category-table'> {
  readonly feature: string;
  readonly values: Table;
  readonly otherwise: Num;
}

export interface NumberCurve extends Common<'number-curve'> {
  readonly feature: string;
  readonly trend?: string;
  readonly points: readonly (readonly [Num, Num])[];
}

export interface BooleanSwitch extends Common<'boolean'> {
  readonly feature: string;
  readonly yes: Num;
  readonly no: Num;
}

export interface TextPattern {
  readonly key: string;
  readonly value: Num;
  readonly words: readonly string[];
}

export interface TextPatterns extends Common<'text-patterns'> {
  readonly feature: string;
  readonly patterns: readonly TextPattern[];
  readonly otherwise: Num;
}

export interface Completeness extends Common<'completeness'> {
  readonly features: readonly string[];
}

export interface Recency extends Common<'recency'> {
  readonly feature: string;
  readonly events: readonly string[];
  readonly halfLifeDays: Num;
}

export interface DecayedCount extends Common<'decayed-count'> {
  readonly feature: string;
  readonly events: Table;
  readonly halfLifeDays: Num;
  readonly saturation: Num;
}

export interface Ladder extends Common<'ladder'> {
  readonly feature: string;
  readonly steps: Table;
}

export interface Axis {
  readonly feature: string;
  readonly categories?: readonly string[];
  readonly bounds?: readonly number[];
}

export interface PairTable extends Common<'pair-table'> {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly values: readonly (readonly Num[])[];
}

export type Factor =
  | CategoryTable | NumberCurve | BooleanSwitch | TextPatterns | Completeness | Recency | DecayedCount | Ladder | PairTable;
export type FactorKind = Factor['kind'];

/** A scoring model as its schema describes it. */
export interface ScoringModel {
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  readonly base: Num;
  readonly bands: { readonly high: Num; readonly medium: Num };
  readonly factors: readonly Factor[];
  readonly shares?: readonly (readonly string[])[];
  readonly optional?: readonly string[];
}

export const TEXT_FEATURES = ['source', 'jobTitle', 'industry', 'country', 'company', 'firstName', 'lastName', 'email', 'phone', 'customerTier'] as const;
export const NUMBER_FEATURES = ['companySize', 'estimatedValue', 'customerHealth', 'planFit'] as const;
export const PROFILE_FEATURES = [
  'firstName', 'lastName', 'email', 'phone', 'company', 'jobTitle', 'industry', 'country', 'source', 'companySize', 'estimatedValue',
] as const;
export const STEPS = [
  'lead_page_view', 'lead_content_view', 'lead_inquiry_started', 'lead_contact_info', 'lead_whatsapp_contact', 'lead_form_submitted',
] as const;
export const EVENTS = [...STEPS, 'product_usage', 'email_open', 'email_click', 'support_interaction'] as const;

/** What a new factor of each kind begins with. */
const TEMPLATES: { readonly [K in FactorKind]: Omit<Extract<Factor, { kind: K }>, 'id'> } = {
  'category-table': { kind: 'category-table', weight: 10, feature: 'industry', values: { other: 50 }, otherwise: 50 },
  'number-curve': { kind: 'number-curve', weight: 10, feature: 'companySize', points: [[1, 0], [1000, 100]] },
  boolean: { kind: 'boolean', weight: 10, feature: 'customerLinked', yes: 100, no: 0 },
  'text-patterns': { kind: 'text-patterns', weight: 10, feature: 'jobTitle', patterns: [{ key: 'executive', value: 100, words: ['ceo'] }], otherwise: 25 },
  completeness: { kind: 'completeness', weight: 10, features: ['firstName', 'lastName', 'email', 'phone', 'company'] },
  recency: { kind: 'recency', weight: 10, feature: 'signals', events: [...STEPS], halfLifeDays: 14 },
  'decayed-count': { kind: 'decayed-count', weight: 10, feature: 'signals', events: { lead_page_view: 1 }, halfLifeDays: 30, saturation: 10 },
  ladder: { kind: 'ladder', weight: 10, feature: 'journeySteps', steps: { lead_page_view: 5, lead_form_submitted: 100 } },
  'pair-table': {
    kind: 'pair-table', weight: 10, rows: { feature: 'source', categories: ['referral'] }, columns: { feature: 'companySize', bounds: [100] },
    values: [[50, 50], [50, 50]],
  },
};

export const KINDS = Object.keys(TEMPLATES) as readonly FactorKind[];

/** Whether a document has the shape that a form can show; the server judges all else. */
export function isModel(document: unknown): document is ScoringModel {
  const { factors, bands } = (document ?? {}) as { factors?: unknown; bands?: unknown };
  const known = (factor: { kind?: unknown } | null) => KINDS.includes(factor?.kind as FactorKind);
  return typeof bands === 'object' && bands !== null && Array.isArray(factors) && factors.every(known);
}

export function withFactor(model: ScoringModel, index: number, factor: Factor): ScoringModel {
  const before = model.factors[index];
  const factors = model.factors.map((other, i) => (i === index ? factor : other));
  return before && before.id !== factor.id ? renamed({ ...model, factors }, before.id, factor.id) : { ...model, factors };
}

/** The groups follow a factor whose id changes. */
function renamed(model: ScoringModel, from: string, to: string): ScoringModel {
  const name = (id: string) => (id === from ? to : id);
  return {
    ...model,
    ...(model.shares ? { shares: model.shares.map((share) => share.map(name)) } : {}),
    ...(model.optional ? { optional: model.optional.map(name) } : {}),
  };
}

/** Without a factor; a group of one that is left is none. */
export function withoutFactor(model: ScoringModel, index: number): ScoringModel {
  const id = model.factors[index]?.id;
  return {
    ...model,
    factors: model.factors.filter((_, i) => i !== index),
    ...(model.shares ? { shares: model.shares.map((share) => share.filter((other) => other !== id)).filter((share) => share.length > 1) } : {}),
    ...(model.optional ? { optional: model.optional.filter((other) => other !== id) } : {}),
  };
}

export function withNew(model: ScoringModel, kind: FactorKind): ScoringModel {
  const taken = new Set(model.factors.map(({ id }) => id));
  let id: string = kind;
  for (let i = 2; taken.has(id); i++) id = `${kind}-${i}`;
  return { ...model, factors: [...model.factors, { ...TEMPLATES[kind], id } as Factor] };
}

export function withOptional(model: ScoringModel, id: string, optional: boolean): ScoringModel {
  const others = (model.optional ?? []).filter((other) => other !== id);
  return { ...model, optional: optional ? [...others, id] : others };
}

/** Which share of the whole weight is this factor's own. */
export function shareOf(model: ScoringModel, { weight }: Factor): number {
  const all = model.factors.reduce((sum, factor) => sum + (factor.weight ?? 0), 0);
  return all > 0 ? (weight ?? 0) / all : 0;
}

/** A factor shares its weight with these alone; one is in one group at most, and a group has two or more. */
export function withShare(model: ScoringModel, id: string, others: readonly string[]): ScoringModel {
  const group = [id, ...others];
  const rest = (model.shares ?? []).map((share) => share.filter((other) => !group.includes(other)));
  const { shares: _, ...alone } = model;
  const shares = [...rest, group].filter((share) => share.length > 1);
  return shares.length > 0 ? { ...alone, shares } : alone;
}

/** The factors that share their weight with this one. */
export function sharersOf(model: ScoringModel, id: string): readonly string[] {
  return (model.shares ?? []).find((share) => share.includes(id))?.filter((other) => other !== id) ?? [];
}

/** What makes one object the other, as a JSON merge patch (RFC 7396): null takes a member away, arrays are replaced. */
export function patchOf(from: Readonly<Record<string, unknown>>, to: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const name of Object.keys(from)) if (!(name in to)) patch[name] = null;
  for (const [name, value] of Object.entries(to)) {
    const before = from[name];
    if (same(before, value)) continue;
    patch[name] = isObject(before) && isObject(value) ? patchOf(before, value) : value;
  }
  return patch;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
