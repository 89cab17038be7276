--liquibase formatted sql

--changeset dealwright:1.0.0-lead-add-merged-into
alter table leads add column merged_into uuid;
alter table leads add constraint leads_merged_fk foreign key (organisation_id, merged_into)
  references leads (organisation_id, id);
alter table leads add constraint leads_merged_ck
  check (merged_into is null or deleted_at is not null);
comment on column leads.merged_into is
  'The lead that it became part of; never one that was merged itself';
-- Who was merged into a lead: to follow it when that is merged in turn, and to erase the person.
create index leads_merged_ix on leads (organisation_id, merged_into) where merged_into is not null;
--rollback alter table leads drop column merged_into;
