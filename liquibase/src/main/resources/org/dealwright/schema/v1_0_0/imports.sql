--liquibase formatted sql

--changeset dealwright:1.0.0-import-create-table
create table imports (
  organisation_id uuid not null,
  id uuid not null,
  file_name text not null,
  state text not null,
  row_count integer not null,
  mapping jsonb,
  processed integer not null default 0,
  accepted integer not null default 0,
  refused integer not null default 0,
  scored integer not null default 0,
  failure text,
  created_by text,
  created_by_name text,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  constraint imports_pk primary key (organisation_id, id),
  constraint imports_organisation_fk foreign key (organisation_id) references organisations (id),
  constraint imports_state_ck check (state in ('UPLOADED', 'RUNNING', 'DONE', 'FAILED'))
);
--rollback drop table imports;

--changeset dealwright:1.0.0-import-create-files-table
create table import_files (
  organisation_id uuid not null,
  import_id uuid not null,
  content bytea not null,
  constraint import_files_pk primary key (organisation_id, import_id),
  constraint import_files_import_fk foreign key (organisation_id, import_id)
    references imports (organisation_id, id) on delete cascade
);
--rollback drop table import_files;

--changeset dealwright:1.0.0-import-create-problems-table
create table import_problems (
  organisation_id uuid not null,
  import_id uuid not null,
  row_number integer not null,
  column_name text not null,
  value text,
  detail text not null,
  constraint import_problems_pk primary key (organisation_id, import_id, row_number, column_name),
  constraint import_problems_import_fk foreign key (organisation_id, import_id)
    references imports (organisation_id, id) on delete cascade
);
--rollback drop table import_problems;
