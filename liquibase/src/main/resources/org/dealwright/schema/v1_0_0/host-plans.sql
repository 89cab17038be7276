--liquibase formatted sql

--changeset dealwright:1.0.0-host-plans-add-columns
alter table plans
  add column host text,
  add column host_code text,
  add column host_fields text[],
  add constraint plans_host_ck
    check ((host is null) = (host_code is null) and (host is null) = (host_fields is null));
comment on column plans.host is 'The host that sells the plan; null where people typed it in';
comment on column plans.host_fields is
  'Which facts of the plan the host tells; people may change the others';
--rollback alter table plans drop constraint plans_host_ck, drop column host_fields, drop column host_code, drop column host;
