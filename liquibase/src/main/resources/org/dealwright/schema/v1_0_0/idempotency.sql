--liquibase formatted sql

--changeset dealwright:1.0.0-idempotency-create-keys-table
create table idempotency_keys (
  organisation_id uuid not null,
  principal text not null,
  operation text not null,
  key text not null,
  fingerprint text not null,
  status smallint not null,
  location text,
  tag text,
  body text not null,
  answered_at timestamptz not null,
  constraint idempotency_keys_pk primary key (organisation_id, principal, operation, key),
  constraint idempotency_keys_organisation_fk foreign key (organisation_id)
    references organisations (id)
);
-- The nightly job forgets the oldest.
create index idempotency_keys_answered_ix on idempotency_keys (answered_at);
--rollback drop table idempotency_keys;
