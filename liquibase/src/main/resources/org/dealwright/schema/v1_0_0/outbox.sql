--liquibase formatted sql

--changeset dealwright:1.0.0-outbox-create-table
create table outbox_events (
  organisation_id uuid not null,
  id uuid not null,
  created_at timestamptz not null,
  type text not null,
  aggregate_type text not null,
  aggregate_id uuid not null,
  aggregate_version integer not null,
  payload jsonb not null,
  constraint outbox_events_pk primary key (created_at, id)
) partition by range (created_at);
create table outbox_events_default partition of outbox_events default;
-- The events of one aggregate, in order.
create index outbox_events_aggregate_ix
  on outbox_events (organisation_id, aggregate_id, aggregate_version);
--rollback drop table outbox_events;
