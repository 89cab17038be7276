--liquibase formatted sql

--changeset dealwright:1.0.0-list-index-leads
-- The source filter, newest first.
create index leads_source_ix on leads (organisation_id, source, created_at desc, id desc)
  where deleted_at is null and quarantined_at is null;
-- Somebody's leads, newest first.
create index leads_assigned_ix on leads (organisation_id, assigned_to, created_at desc, id desc)
  where deleted_at is null and quarantined_at is null;
-- What is to be followed up, in order and by its time.
create index leads_follow_up_ix
  on leads (organisation_id, coalesce(follow_up_at, '-infinity'), id)
  where deleted_at is null and quarantined_at is null;
-- The list sorted by name.
create index leads_name_ix
  on leads (organisation_id, lower(coalesce(last_name, '') || ' ' || coalesce(first_name, '')), id)
  where deleted_at is null and quarantined_at is null;
--rollback drop index leads_source_ix;
--rollback drop index leads_assigned_ix;
--rollback drop index leads_follow_up_ix;
--rollback drop index leads_name_ix;

--changeset dealwright:1.0.0-list-index-tags
-- The leads with a tag.
create index lead_tags_tag_ix on lead_tags (organisation_id, tag, lead_id);
--rollback drop index lead_tags_tag_ix;

--changeset dealwright:1.0.0-list-index-stages
-- The leads in a stage.
create index lead_state_stage_ix on lead_state (organisation_id, stage_id, lead_id)
  where stage_id is not null;
--rollback drop index lead_state_stage_ix;
