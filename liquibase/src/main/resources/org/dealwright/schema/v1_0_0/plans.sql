--liquibase formatted sql

--changeset dealwright:1.0.0-plans-create-table
create table plans (
  organisation_id uuid not null,
  id uuid not null,
  code text not null,
  name text not null,
  price_amount bigint,
  price_currency text,
  size_from integer,
  size_to integer,
  features text[] not null,
  version integer not null,
  constraint plans_pk primary key (organisation_id, id),
  constraint plans_organisation_fk foreign key (organisation_id) references organisations (id),
  constraint plans_code_uq unique (organisation_id, code),
  constraint plans_price_ck check ((price_amount is null) = (price_currency is null))
);
comment on table plans is 'What the organisation sells; scores say which of it fits a lead best';
--rollback drop table plans;
