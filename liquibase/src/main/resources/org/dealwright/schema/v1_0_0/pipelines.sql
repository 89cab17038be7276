--liquibase formatted sql

--changeset dealwright:1.0.0-pipeline-create-table
create table pipelines (
  organisation_id uuid not null,
  id uuid not null,
  name text not null,
  is_default boolean not null default false,
  position integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  version integer not null default 0,
  constraint pipelines_deleted_ck check (deleted_at is null or not is_default),
  constraint pipelines_pk primary key (organisation_id, id),
  constraint pipelines_organisation_fk foreign key (organisation_id) references organisations (id)
);
-- An organisation has one default pipeline: that is where new deals go.
create unique index pipelines_default_uq on pipelines (organisation_id) where is_default;
--rollback drop table pipelines;

--changeset dealwright:1.0.0-pipeline-stage-create-table
create table pipeline_stages (
  organisation_id uuid not null,
  id uuid not null,
  pipeline_id uuid not null,
  name text not null,
  position integer,
  type text not null,
  colour text not null,
  probability integer not null,
  score_threshold integer,
  threshold_enforced boolean not null default false,
  auto_nurture boolean not null default false,
  sla_days integer,
  required_fields text[] not null default '{}',
  lead_status text,
  deleted_at timestamptz,
  version integer not null default 0,
  constraint pipeline_stages_pk primary key (organisation_id, id),
  constraint pipeline_stages_pipeline_fk foreign key (organisation_id, pipeline_id)
    references pipelines (organisation_id, id),
  constraint pipeline_stages_position_uq unique (organisation_id, pipeline_id, position)
    deferrable initially deferred,
  constraint pipeline_stages_in_pipeline_uq unique (organisation_id, pipeline_id, id),
  -- A deleted stage stays for the histories that name it, without a place in the pipeline.
  constraint pipeline_stages_deleted_ck check ((deleted_at is null) = (position is not null)),
  constraint pipeline_stages_type_ck check (type in ('OPEN', 'WON', 'LOST')),
  constraint pipeline_stages_colour_ck check (colour ~ '^#[0-9a-f]{6}$'),
  constraint pipeline_stages_probability_ck check (probability between 0 and 100),
  constraint pipeline_stages_threshold_ck check (score_threshold between 0 and 100)
);
--rollback drop table pipeline_stages;
