--liquibase formatted sql

--changeset dealwright:1.0.0-signal-create-table
create table signals (
  organisation_id uuid not null,
  received_at timestamptz not null,
  id uuid not null,
  lead_id uuid not null,
  event_id text not null,
  type text not null,
  occurred_at timestamptz not null,
  clamped boolean not null,
  trust text not null,
  properties jsonb not null,
  constraint signals_pk primary key (organisation_id, lead_id, occurred_at, id, received_at),
  constraint signals_trust_ck check (trust in ('PUBLIC', 'SERVER'))
) partition by range (received_at);
comment on table signals is 'What leads did, as it was reported; signal_daily is what scores read';
comment on constraint signals_pk on signals is
  'The signals of one lead, by when they happened; received_at says the partition. No other index: each costs every signal';
comment on column signals.clamped is
  'The event was reported from the future, and counts as of the moment it was received';
create table signals_default partition of signals default;
--rollback drop table signals;

--changeset dealwright:1.0.0-signal-create-keys-table
create table signal_keys (
  organisation_id uuid not null,
  event_id text not null,
  received_at timestamptz not null,
  constraint signal_keys_pk primary key (organisation_id, event_id)
);
comment on table signal_keys is
  'Event ids that were taken, kept at least as long as an event of that age is still accepted';
-- Old keys stand together: they came in that order.
create index signal_keys_received_ix on signal_keys using brin (received_at);
--rollback drop table signal_keys;

--changeset dealwright:1.0.0-signal-create-daily-table
create table signal_daily (
  organisation_id uuid not null,
  lead_id uuid not null,
  type text not null,
  day date not null,
  count integer not null,
  constraint signal_daily_pk primary key (organisation_id, lead_id, type, day),
  constraint signal_daily_lead_fk foreign key (organisation_id, lead_id)
    references leads (organisation_id, id),
  constraint signal_daily_count_ck check (count > 0)
) with (fillfactor = 80);
comment on table signal_daily is
  'The truth of engagement: how often a lead did what on which day in UTC, whatever the order of arrival';
--rollback drop table signal_daily;

--changeset dealwright:1.0.0-signal-create-rescores-table
create table signal_rescores (
  organisation_id uuid not null,
  id uuid not null,
  lead_ids uuid[] not null,
  constraint signal_rescores_pk primary key (organisation_id, id)
);
comment on table signal_rescores is
  'Leads whose score is to follow many signals that came at once: a row for what came together';
--rollback drop table signal_rescores;

--changeset dealwright:1.0.0-signal-add-reception
alter table organisations add signals_since timestamptz;
comment on column organisations.signals_since is
  'When its first signal came from outside; null where it receives none, so that no engagement is not taken for none at all';
--rollback alter table organisations drop column signals_since;
