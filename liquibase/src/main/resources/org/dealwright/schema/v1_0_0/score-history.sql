--liquibase formatted sql

--changeset dealwright:1.0.0-score-history-index-chunks
-- When a run last computed a lead's score: its organisation's chunks, the latest run first.
create index job_chunks_organisation_ix on job_chunks (organisation_id, run_id);
--rollback drop index job_chunks_organisation_ix;

--changeset dealwright:1.0.0-threshold-add-since
alter table pipeline_stages add threshold_since timestamptz;
comment on column pipeline_stages.threshold_since is
  'When the threshold was set, or the pipeline became the default one; what leads scored then decides whether it is armed for them';
--rollback alter table pipeline_stages drop column threshold_since;
