--liquibase formatted sql

--changeset dealwright:1.0.0-held-moves-by-change-and-pipeline
alter table held_moves rename column model_id to change_id;
alter table held_moves add pipeline_id uuid;
update held_moves h set pipeline_id = s.pipeline_id from pipeline_stages s
  where s.organisation_id = h.organisation_id and s.id = h.stage_id;
alter table held_moves alter pipeline_id set not null;
alter table held_moves drop constraint held_moves_pk;
alter table held_moves add constraint held_moves_pk
  primary key (organisation_id, change_id, lead_id, pipeline_id);
comment on table held_moves is
  'What a change of the model would have moved, until the next such change; and what an import would have';
comment on column held_moves.change_id is 'The model, or the import, that made the scores';
--rollback delete from held_moves h where not exists (select 1 from scoring_models m where m.organisation_id = h.organisation_id and m.id = h.change_id);
--rollback delete from held_moves h using held_moves o where o.organisation_id = h.organisation_id and o.change_id = h.change_id and o.lead_id = h.lead_id and o.pipeline_id < h.pipeline_id;
--rollback alter table held_moves drop constraint held_moves_pk;
--rollback alter table held_moves drop column pipeline_id;
--rollback alter table held_moves rename column change_id to model_id;
--rollback alter table held_moves add constraint held_moves_pk primary key (organisation_id, model_id, lead_id);
--rollback comment on table held_moves is 'What a change of the model would have moved; kept until the next such change';
