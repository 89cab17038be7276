--liquibase formatted sql

--changeset dealwright:1.0.0-views-create-table
create table saved_views (
  organisation_id uuid not null,
  id uuid not null,
  kind text not null,
  owner_id text not null,
  owner_name text,
  name text not null,
  parameters jsonb not null,
  columns text[] not null,
  shared boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null,
  constraint saved_views_pk primary key (organisation_id, id),
  constraint saved_views_organisation_fk foreign key (organisation_id)
    references organisations (id),
  constraint saved_views_kind_ck check (kind in ('LEADS', 'DEALS'))
);
-- The views that a user sees, by name.
create index saved_views_name_ix on saved_views (organisation_id, kind, lower(name));
--rollback drop table saved_views;
