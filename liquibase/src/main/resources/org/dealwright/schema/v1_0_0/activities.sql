--liquibase formatted sql

--changeset dealwright:1.0.0-activity-create-table
create table activities (
  organisation_id uuid not null,
  id uuid not null,
  recorded_at timestamptz not null,
  type text not null,
  lead_id uuid,
  deal_id uuid,
  customer_id uuid,
  direction text,
  subject text,
  body text,
  outcome text,
  duration_seconds integer,
  occurred_at timestamptz not null,
  due_at timestamptz,
  done_at timestamptz,
  old_value text,
  new_value text,
  score smallint,
  actor_kind text not null,
  actor_id text,
  actor_name text,
  updated_at timestamptz not null,
  version integer not null default 0,
  constraint activities_pk primary key (organisation_id, id, recorded_at),
  constraint activities_about_ck check (num_nonnulls(lead_id, deal_id, customer_id) > 0),
  constraint activities_type_ck check (type in ('CALL', 'EMAIL', 'MEETING', 'NOTE', 'TASK', 'SMS',
    'WHATSAPP', 'CHAT', 'OTHER', 'STAGE_CHANGE', 'STATUS_CHANGE', 'SCORE_CHANGE', 'ASSIGNMENT',
    'SYSTEM')),
  constraint activities_direction_ck check (direction in ('INBOUND', 'OUTBOUND')),
  constraint activities_task_ck check (type = 'TASK' or (due_at is null and done_at is null)),
  constraint activities_actor_ck
    check (actor_kind in ('USER', 'AUTOMATION', 'IMPORT', 'SYSTEM', 'VISITOR'))
) partition by range (recorded_at);
comment on table activities is
  'What people did and what the product did by itself, on leads, deals and customers. Partitioned by month of receipt, so it has no foreign keys: making a partition would lock what they point to';
create table activities_default partition of activities default;
-- The timelines, newest first. A deal's activities are also its lead's.
create index activities_lead_ix on activities (organisation_id, lead_id, occurred_at desc, id desc)
  where lead_id is not null;
create index activities_deal_ix on activities (organisation_id, deal_id, occurred_at desc, id desc)
  where deal_id is not null;
create index activities_customer_ix
  on activities (organisation_id, customer_id, occurred_at desc, id desc)
  where customer_id is not null;
--rollback drop table activities;

--changeset dealwright:1.0.0-activity-add-first-response
alter table lead_state add column first_response_at timestamptz;
comment on column lead_state.first_response_at is 'The earliest outbound call, mail, meeting or message';
--rollback alter table lead_state drop column first_response_at;

--changeset dealwright:1.0.0-activity-add-contact-setting
alter table organisations add column contact_moves_status boolean not null default true;
comment on column organisations.contact_moves_status is
  'Whether the first outbound contact moves a lead from new to contacted';
--rollback alter table organisations drop column contact_moves_status;
