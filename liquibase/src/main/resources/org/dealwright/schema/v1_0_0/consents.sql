--liquibase formatted sql

--changeset dealwright:1.0.0-lead-add-attribution
alter table leads add column attribution jsonb not null default '{}';
comment on column leads.attribution is
  'The campaign, click ids and client id of the first touch; members as in the API, without nulls';
--rollback alter table leads drop column attribution;

--changeset dealwright:1.0.0-lead-add-consent
alter table leads add column consent jsonb not null default '{}';
comment on column leads.consent is
  'What holds now by channel: given, at, how; consents has what was recorded when and by whom';
--rollback alter table leads drop column consent;

--changeset dealwright:1.0.0-lead-create-consents-table
create table consents (
  organisation_id uuid not null,
  lead_id uuid not null,
  id uuid not null,
  channel text not null,
  given boolean not null,
  given_at timestamptz not null,
  how text,
  recorded_at timestamptz not null,
  actor_kind text not null,
  actor_id text,
  actor_name text,
  constraint consents_pk primary key (organisation_id, lead_id, id),
  constraint consents_lead_fk foreign key (organisation_id, lead_id)
    references leads (organisation_id, id),
  constraint consents_channel_ck check (channel in ('EMAIL', 'PHONE', 'ADS'))
);
comment on table consents is
  'Proof of what leads agreed to or took back: rows are only added, and erased with the person';
--rollback drop table consents;

--changeset dealwright:1.0.0-organisation-add-forms
alter table organisations add column forms jsonb not null default '[]';
comment on column organisations.forms is 'Web forms that may send less than is usually required';
--rollback alter table organisations drop column forms;
