--liquibase formatted sql

--changeset dealwright:1.0.0-lead-sort-index-estimates
-- The list sorted by estimated value: in each currency by amount, those without one at the end.
create index leads_estimate_ix on leads (organisation_id, estimated_currency, estimated_amount, id);
--rollback drop index leads_estimate_ix;
