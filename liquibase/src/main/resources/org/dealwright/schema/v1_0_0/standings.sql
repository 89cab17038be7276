--liquibase formatted sql

--changeset dealwright:1.0.0-standings-create-table
create table customer_standings (
  organisation_id uuid not null,
  customer_id uuid not null,
  health smallint,
  tier text,
  updated_at timestamptz not null,
  version integer not null,
  constraint customer_standings_pk primary key (organisation_id, customer_id),
  constraint customer_standings_customer_fk foreign key (organisation_id, customer_id)
    references customers (organisation_id, id),
  constraint customer_standings_health_ck check (health between 0 and 100)
);
comment on table customer_standings is
  'What scores know of customers, apart from the mirror of the host, as systems report it';
--rollback drop table customer_standings;
