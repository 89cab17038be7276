--liquibase formatted sql

--changeset dealwright:1.0.0-organisation-create-table
create table organisations (
  id uuid not null,
  slug text not null,
  name text not null,
  active boolean not null default true,
  time_zone text not null default 'UTC',
  currency text not null default 'EUR',
  locale text not null default 'en',
  created_at timestamptz not null,
  version integer not null default 0,
  constraint organisations_pk primary key (id),
  constraint organisations_slug_uq unique (slug),
  constraint organisations_slug_ck check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  constraint organisations_currency_ck check (currency ~ '^[A-Z]{3}$')
);
--rollback drop table organisations;

--changeset dealwright:1.0.0-customer-create-table
create table customers (
  organisation_id uuid not null,
  id uuid not null,
  host text not null,
  host_id text not null,
  name text not null,
  email text,
  phone text,
  synced_at timestamptz not null,
  gone_at timestamptz,
  constraint customers_pk primary key (organisation_id, id),
  constraint customers_organisation_fk foreign key (organisation_id) references organisations (id),
  constraint customers_host_uq unique (organisation_id, host, host_id)
);
comment on table customers is 'Mirror of the host''s customers: our keys point here, never at host tables';
--rollback drop table customers;
