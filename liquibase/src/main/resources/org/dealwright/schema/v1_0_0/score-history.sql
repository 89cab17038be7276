--liquibase formatted sql

--changeset dealwright:1.0.0-score-history-index-chunks
-- When a run last computed a lead's score: its organisation's chunks, the latest run first.
create index job_chunks_organisation_ix on job_chunks (organisation_id, run_id);
--rollback drop index job_chunks_organisation_ix;
