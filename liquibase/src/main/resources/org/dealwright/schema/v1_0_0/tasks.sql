--liquibase formatted sql

--changeset dealwright:1.0.0-activity-index-open-tasks
-- What is to be done next, for the cards of a board: few of all activities are open tasks.
create index activities_open_task_ix on activities (organisation_id, coalesce(lead_id, deal_id))
  where type = 'TASK' and done_at is null;
--rollback drop index activities_open_task_ix;
