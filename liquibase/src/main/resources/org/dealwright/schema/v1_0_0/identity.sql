--liquibase formatted sql

--changeset dealwright:1.0.0-deal-allow-services-as-actors
alter table deal_stage_transitions drop constraint deal_stage_transitions_actor_ck;
alter table deal_stage_transitions add constraint deal_stage_transitions_actor_ck
  check (actor_kind in ('USER', 'AUTOMATION', 'IMPORT', 'SYSTEM', 'VISITOR', 'SERVICE'));
--rollback alter table deal_stage_transitions drop constraint deal_stage_transitions_actor_ck;
--rollback alter table deal_stage_transitions add constraint deal_stage_transitions_actor_ck check (actor_kind in ('USER', 'AUTOMATION', 'IMPORT', 'SYSTEM', 'VISITOR'));

--changeset dealwright:1.0.0-activity-allow-services-as-actors
alter table activities drop constraint activities_actor_ck;
alter table activities add constraint activities_actor_ck
  check (actor_kind in ('USER', 'AUTOMATION', 'IMPORT', 'SYSTEM', 'VISITOR', 'SERVICE'));
--rollback alter table activities drop constraint activities_actor_ck;
--rollback alter table activities add constraint activities_actor_ck check (actor_kind in ('USER', 'AUTOMATION', 'IMPORT', 'SYSTEM', 'VISITOR'));
