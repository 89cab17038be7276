--liquibase formatted sql

--changeset dealwright:1.0.0-job-create-runs-table
create table job_runs (
  id uuid not null,
  job text not null,
  slot timestamptz not null,
  requested_by text,
  started_at timestamptz not null,
  finished_at timestamptz,
  constraint job_runs_pk primary key (id),
  -- A slot runs once over the cluster: the second node's insert finds it taken.
  constraint job_runs_slot_uq unique (job, slot)
);
--rollback drop table job_runs;

--changeset dealwright:1.0.0-job-create-chunks-table
create table job_chunks (
  run_id uuid not null,
  number integer not null,
  organisation_id uuid not null,
  after_id uuid,
  until_id uuid not null,
  cursor_id uuid,
  seen integer not null default 0,
  changed integer not null default 0,
  finished_at timestamptz,
  failed boolean not null default false,
  constraint job_chunks_pk primary key (run_id, number),
  constraint job_chunks_run_fk foreign key (run_id) references job_runs (id) on delete cascade,
  constraint job_chunks_organisation_fk foreign key (organisation_id) references organisations (id)
);
--rollback drop table job_chunks;

--changeset dealwright:1.0.0-job-create-scheduled-tasks-table
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
comment on table scheduled_tasks is 'Durable tasks, in the shape that db-scheduler expects';
-- What is due, and whose node has died.
create index scheduled_tasks_execution_ix on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat_ix on scheduled_tasks (last_heartbeat);
--rollback drop table scheduled_tasks;
