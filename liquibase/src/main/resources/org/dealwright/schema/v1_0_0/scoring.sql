--liquibase formatted sql

--changeset dealwright:1.0.0-scoring-create-models-table
create table scoring_models (
  organisation_id uuid not null,
  id uuid not null,
  key text not null,
  version integer not null,
  active boolean not null,
  definition jsonb not null,
  published_at timestamptz not null,
  constraint scoring_models_pk primary key (organisation_id, id),
  constraint scoring_models_organisation_fk foreign key (organisation_id)
    references organisations (id),
  constraint scoring_models_version_uq unique (organisation_id, key, version)
);
-- One model scores an organisation's leads at a time.
create unique index scoring_models_active_uq on scoring_models (organisation_id) where active;
--rollback drop table scoring_models;

--changeset dealwright:1.0.0-scoring-protect-models splitStatements:false
create function scoring_models_refuse_change() returns trigger language plpgsql as $$
begin
  if (new.id, new.key, new.version, new.definition, new.published_at)
     is distinct from (old.id, old.key, old.version, old.definition, old.published_at) then
    raise exception 'a published scoring model is immutable' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger scoring_models_immutable before update on scoring_models
  for each row execute function scoring_models_refuse_change();
--rollback drop trigger scoring_models_immutable on scoring_models;
--rollback drop function scoring_models_refuse_change();

--changeset dealwright:1.0.0-scoring-create-scores-table
create table lead_scores (
  organisation_id uuid not null,
  lead_id uuid not null,
  scored_at timestamptz not null,
  id uuid not null,
  points smallint not null,
  margin double precision not null,
  coverage double precision not null,
  model_id uuid not null,
  contributions smallint[] not null,
  inputs text not null,
  input_hash text not null,
  cause text not null,
  constraint lead_scores_pk primary key (organisation_id, lead_id, scored_at, id)
) partition by range (scored_at);
comment on column lead_scores.contributions is
  'Base, each factor in the model''s order, shrinkage, clamp; they add up to points';
create table lead_scores_default partition of lead_scores default;
--rollback drop table lead_scores;

--changeset dealwright:1.0.0-scoring-protect-scores splitStatements:false
create function lead_scores_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a score row is immutable' using errcode = 'restrict_violation';
end $$;
create trigger lead_scores_immutable before update or delete on lead_scores
  for each row execute function lead_scores_refuse_change();
--rollback drop trigger lead_scores_immutable on lead_scores;
--rollback drop function lead_scores_refuse_change();

--changeset dealwright:1.0.0-scoring-create-disarmed-thresholds-table
create table disarmed_thresholds (
  organisation_id uuid not null,
  lead_id uuid not null,
  stage_id uuid not null,
  disarmed_at timestamptz not null,
  constraint disarmed_thresholds_pk primary key (organisation_id, lead_id, stage_id),
  constraint disarmed_thresholds_lead_fk foreign key (organisation_id, lead_id)
    references leads (organisation_id, id),
  constraint disarmed_thresholds_stage_fk foreign key (organisation_id, stage_id)
    references pipeline_stages (organisation_id, id)
);
comment on table disarmed_thresholds is
  'A threshold is armed for a lead unless a row stands here';
--rollback drop table disarmed_thresholds;
