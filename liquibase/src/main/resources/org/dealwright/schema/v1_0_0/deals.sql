--liquibase formatted sql

--changeset dealwright:1.0.0-deal-create-table
create table deals (
  organisation_id uuid not null,
  id uuid not null,
  pipeline_id uuid not null,
  stage_id uuid not null,
  lead_id uuid,
  customer_id uuid,
  title text not null,
  amount bigint,
  currency text,
  owner text,
  status text not null,
  expected_close_on date,
  entered_stage_at timestamptz not null,
  closed_at timestamptz,
  close_reason text,
  transitions integer not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 0,
  constraint deals_pk primary key (organisation_id, id),
  constraint deals_stage_fk foreign key (organisation_id, pipeline_id, stage_id)
    references pipeline_stages (organisation_id, pipeline_id, id),
  constraint deals_lead_fk foreign key (organisation_id, lead_id)
    references leads (organisation_id, id),
  constraint deals_customer_fk foreign key (organisation_id, customer_id)
    references customers (organisation_id, id),
  constraint deals_subject_ck check (lead_id is not null or customer_id is not null),
  constraint deals_status_ck check (status in ('OPEN', 'WON', 'LOST')),
  constraint deals_closed_ck check ((status = 'OPEN') = (closed_at is null)),
  constraint deals_value_ck check ((amount is null) = (currency is null))
) with (fillfactor = 80);
-- At most one open deal per lead and pipeline, whatever path creates it.
create unique index deals_open_lead_uq on deals (organisation_id, pipeline_id, lead_id)
  where status = 'OPEN' and lead_id is not null;
-- A column of the board, newest in the stage first, paged by key.
create index deals_board_ix on deals (organisation_id, stage_id, entered_stage_at desc, id);
-- The deals of a lead.
create index deals_lead_ix on deals (organisation_id, lead_id) where lead_id is not null;
--rollback drop table deals;

--changeset dealwright:1.0.0-deal-create-transitions-table
create table deal_stage_transitions (
  organisation_id uuid not null,
  deal_id uuid not null,
  sequence integer not null,
  from_stage_id uuid,
  to_stage_id uuid not null,
  moved_at timestamptz not null,
  actor_kind text not null,
  actor_id text,
  actor_name text,
  reason text,
  score smallint,
  constraint deal_stage_transitions_pk primary key (organisation_id, deal_id, sequence),
  constraint deal_stage_transitions_deal_fk foreign key (organisation_id, deal_id)
    references deals (organisation_id, id),
  constraint deal_stage_transitions_from_fk foreign key (organisation_id, from_stage_id)
    references pipeline_stages (organisation_id, id),
  constraint deal_stage_transitions_to_fk foreign key (organisation_id, to_stage_id)
    references pipeline_stages (organisation_id, id),
  constraint deal_stage_transitions_actor_ck
    check (actor_kind in ('USER', 'AUTOMATION', 'IMPORT', 'SYSTEM', 'VISITOR'))
);
-- How long deals stay in a stage: the arrivals and departures of each stage.
create index deal_stage_transitions_stage_ix
  on deal_stage_transitions (organisation_id, to_stage_id, moved_at);
--rollback drop table deal_stage_transitions;
