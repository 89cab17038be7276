--liquibase formatted sql

--changeset dealwright:1.0.0-analytics-widen-leads-created-index
drop index leads_created_ix;
-- The list's default order and its date filter; and all that reports count of leads, so that they
-- read this index alone.
create index leads_created_ix on leads (organisation_id, created_at, id)
  include (source, status, closed_at, assigned_to, estimated_amount, estimated_currency)
  where deleted_at is null and quarantined_at is null;
--rollback drop index leads_created_ix;
--rollback create index leads_created_ix on leads (organisation_id, created_at, id) where deleted_at is null and quarantined_at is null;

--changeset dealwright:1.0.0-analytics-index-deals
-- What was won and lost in a period, and how long that took.
create index deals_closed_ix on deals (organisation_id, closed_at)
  include (status, pipeline_id, owner, lead_id, created_at, amount, currency, converted_amount,
    converted_currency)
  where closed_at is not null and deleted_at is null;
-- What was open at a moment, as far as it still is; and which leads have an open deal.
create index deals_open_ix on deals (organisation_id, created_at)
  include (pipeline_id, owner, lead_id, amount, currency, converted_amount, converted_currency)
  where status = 'OPEN' and deleted_at is null;
--rollback drop index deals_closed_ix;
--rollback drop index deals_open_ix;
