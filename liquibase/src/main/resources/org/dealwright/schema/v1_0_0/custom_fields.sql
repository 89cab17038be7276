--liquibase formatted sql

--changeset dealwright:1.0.0-custom-field-create-table
create table custom_fields (
  organisation_id uuid not null,
  id uuid not null,
  key text not null,
  label text not null,
  type text not null,
  choices text[] not null,
  retired_at timestamptz,
  created_at timestamptz not null,
  version integer not null,
  constraint custom_fields_pk primary key (organisation_id, id),
  constraint custom_fields_organisation_fk foreign key (organisation_id)
    references organisations (id),
  constraint custom_fields_key_uq unique (organisation_id, key),
  constraint custom_fields_type_ck
    check (type in ('TEXT', 'NUMBER', 'BOOLEAN', 'DATE', 'TIME', 'CHOICE'))
);
comment on table custom_fields is
  'What the values in leads.custom_fields must be like, by their names there';
--rollback drop table custom_fields;

--changeset dealwright:1.0.0-custom-field-add-setting
alter table organisations add column custom_fields_closed boolean not null default false;
comment on column organisations.custom_fields_closed is
  'Whether leads may have declared custom fields alone';
--rollback alter table organisations drop column custom_fields_closed;
