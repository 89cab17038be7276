--liquibase formatted sql

--changeset dealwright:1.0.0-models-create-assignments-table
create table scoring_assignments (
  organisation_id uuid not null,
  id uuid not null,
  source text,
  pipeline_id uuid,
  model_id uuid not null,
  assigned_at timestamptz not null,
  constraint scoring_assignments_pk primary key (organisation_id, id),
  constraint scoring_assignments_model_fk foreign key (organisation_id, model_id)
    references scoring_models (organisation_id, id),
  constraint scoring_assignments_pipeline_fk foreign key (organisation_id, pipeline_id)
    references pipelines (organisation_id, id),
  constraint scoring_assignments_scope_ck check (source is null or pipeline_id is null),
  -- One model scores a lead at a time.
  constraint scoring_assignments_scope_uq
    unique nulls not distinct (organisation_id, source, pipeline_id)
);
comment on table scoring_assignments is
  'Which published model scores which leads: those of a source, of a pipeline, or all others';
insert into scoring_assignments (organisation_id, id, model_id, assigned_at)
  select organisation_id, id, id, published_at from scoring_models where active;
--rollback drop table scoring_assignments;

--changeset dealwright:1.0.0-models-drop-active
alter table scoring_models drop column active;
--rollback alter table scoring_models add active boolean not null default false;
--rollback create unique index scoring_models_active_uq on scoring_models (organisation_id) where active;

--changeset dealwright:1.0.0-models-keep-documents-as-written
drop trigger scoring_models_immutable on scoring_models;
alter table scoring_models alter definition type json using definition::json;
alter table scoring_models add published_by text, add published_by_name text;
comment on column scoring_models.definition is
  'The document as it was written, the order of its fields included';
--rollback alter table scoring_models drop published_by, drop published_by_name;
--rollback alter table scoring_models alter definition type jsonb using definition::jsonb;
--rollback create trigger scoring_models_immutable before update on scoring_models for each row execute function scoring_models_refuse_change();

--changeset dealwright:1.0.0-models-protect-versions splitStatements:false
create or replace function scoring_models_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a published scoring model is immutable' using errcode = 'restrict_violation';
end $$;
create trigger scoring_models_immutable before update or delete on scoring_models
  for each row execute function scoring_models_refuse_change();
--rollback drop trigger scoring_models_immutable on scoring_models;

--changeset dealwright:1.0.0-models-create-drafts-table
create table scoring_drafts (
  organisation_id uuid not null,
  id uuid not null,
  definition json not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text,
  updated_by_name text,
  version integer not null,
  constraint scoring_drafts_pk primary key (organisation_id, id),
  constraint scoring_drafts_organisation_fk foreign key (organisation_id)
    references organisations (id)
);
--rollback drop table scoring_drafts;

--changeset dealwright:1.0.0-models-create-held-moves-table
create table held_moves (
  organisation_id uuid not null,
  model_id uuid not null,
  lead_id uuid not null,
  stage_id uuid not null,
  points smallint not null,
  constraint held_moves_pk primary key (organisation_id, model_id, lead_id),
  constraint held_moves_lead_fk foreign key (organisation_id, lead_id)
    references leads (organisation_id, id),
  constraint held_moves_stage_fk foreign key (organisation_id, stage_id)
    references pipeline_stages (organisation_id, id)
);
comment on table held_moves is
  'What a change of the model would have moved; kept until the next such change';
--rollback drop table held_moves;
