--liquibase formatted sql

--changeset dealwright:1.0.0-sla-create-settings-table
create table sla_settings (
  organisation_id uuid not null,
  business_hours jsonb,
  due_soon_minutes integer not null,
  version integer not null default 0,
  constraint sla_settings_pk primary key (organisation_id),
  constraint sla_settings_organisation_fk foreign key (organisation_id) references organisations (id),
  constraint sla_settings_due_soon_ck check (due_soon_minutes >= 0)
);
comment on table sla_settings is
  'When an organisation is open; one without a row is open around the clock';
--rollback drop table sla_settings;

--changeset dealwright:1.0.0-sla-create-targets-table
create table sla_targets (
  organisation_id uuid not null,
  min_score smallint not null,
  minutes integer not null,
  constraint sla_targets_pk primary key (organisation_id, min_score),
  constraint sla_targets_organisation_fk foreign key (organisation_id) references organisations (id),
  constraint sla_targets_score_ck check (min_score between 0 and 100),
  constraint sla_targets_minutes_ck check (minutes > 0)
);
comment on column sla_targets.minutes is 'Of the time in which the organisation is open';
--rollback drop table sla_targets;

--changeset dealwright:1.0.0-sla-create-holidays-table
create table holidays (
  organisation_id uuid not null,
  day date not null,
  name text,
  constraint holidays_pk primary key (organisation_id, day),
  constraint holidays_organisation_fk foreign key (organisation_id) references organisations (id)
);
--rollback drop table holidays;

--changeset dealwright:1.0.0-sla-add-response-due
alter table lead_state add column sla_since timestamptz;
alter table lead_state add column sla_due_at timestamptz;
alter table lead_state add column sla_warn_at timestamptz;
alter table lead_state add column sla_tier smallint;
alter table lead_state add column sla_told smallint not null default 0;
alter table lead_state add column response_seconds integer;
comment on column lead_state.sla_since is 'When the clock of the response started; null where none is due';
comment on column lead_state.sla_tier is 'Lowest score of the highest tier that the lead has reached';
comment on column lead_state.sla_told is 'What was told of it: 0 nothing, 1 that it is due soon, 2 that it is late';
comment on column lead_state.response_seconds is
  'Open time from sla_since to the first response, by the hours that held when it was logged';
-- Leads to be answered, the most urgent first: the list's filter, and its sort with it.
create index lead_state_due_ix on lead_state (organisation_id, sla_due_at, lead_id)
  where sla_due_at is not null and first_response_at is null;
-- What there is to tell: the timer finds it, however many leads wait.
create index lead_state_to_tell_ix
  on lead_state (organisation_id, (case when sla_told = 0 then sla_warn_at else sla_due_at end))
  where sla_due_at is not null and first_response_at is null and sla_told < 2;
--rollback drop index lead_state_to_tell_ix;
--rollback drop index lead_state_due_ix;
--rollback alter table lead_state drop column response_seconds;
--rollback alter table lead_state drop column sla_told;
--rollback alter table lead_state drop column sla_tier;
--rollback alter table lead_state drop column sla_warn_at;
--rollback alter table lead_state drop column sla_due_at;
--rollback alter table lead_state drop column sla_since;

--changeset dealwright:1.0.0-sla-add-stage-due
alter table deals add column sla_due_at timestamptz;
alter table deals add column sla_warn_at timestamptz;
alter table deals add column sla_warned_at timestamptz;
alter table deals add column sla_breach_told_at timestamptz;
comment on column deals.sla_due_at is
  'By when the deal is to have left its stage; null where there is no limit, and once it is closed';
comment on column deals.sla_warned_at is
  'When it was told that it is due soon; without meaning once the deal has entered another stage';
-- What there is to tell: the timer finds it, however many deals are in time.
create index deals_to_tell_ix on deals (organisation_id, (case
    when sla_warned_at >= entered_stage_at then sla_due_at else sla_warn_at end))
  where sla_due_at is not null and deleted_at is null
    and (sla_breach_told_at is null or sla_breach_told_at < entered_stage_at);
create or replace view live_deals as select * from deals where deleted_at is null;
--rollback drop view live_deals;
--rollback drop index deals_to_tell_ix;
--rollback alter table deals drop column sla_breach_told_at;
--rollback alter table deals drop column sla_warned_at;
--rollback alter table deals drop column sla_warn_at;
--rollback alter table deals drop column sla_due_at;
--rollback create view live_deals as select * from deals where deleted_at is null;
