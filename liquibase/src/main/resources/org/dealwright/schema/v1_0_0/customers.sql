--liquibase formatted sql

--changeset dealwright:1.0.0-customer-add-contacts
alter table customers
  add column reference text,
  add column website text,
  add column country text,
  add column url text,
  add column email_key text,
  add column phone_key text,
  add column domain text,
  add column search_text text generated always as (
    lower(name || ' ' || coalesce(reference, '') || ' ' || coalesce(email, '') || ' '
      || coalesce(phone, ''))) stored;
comment on column customers.domain is
  'Of the address, else of the site; null for providers of free mail, since their addresses say nothing about a company';
comment on column customers.synced_at is 'When the mirrored values changed last';
comment on column customers.gone_at is 'When the host was found to have the customer no more';
-- The list, by name.
create index customers_name_ix on customers (organisation_id, lower(name), id);
-- Suggestions for leads, by what they have in common with customers.
create index customers_email_ix on customers (organisation_id, email_key)
  where email_key is not null;
create index customers_phone_ix on customers (organisation_id, phone_key)
  where phone_key is not null;
create index customers_domain_ix on customers (organisation_id, domain) where domain is not null;
-- Free text over names, numbers, addresses and phone numbers.
create index customers_search_ix on customers using gin (search_text gin_trgm_ops);
--rollback drop index customers_name_ix;
--rollback drop index customers_email_ix;
--rollback drop index customers_phone_ix;
--rollback drop index customers_domain_ix;
--rollback drop index customers_search_ix;
--rollback alter table customers drop column search_text, drop column domain, drop column phone_key, drop column email_key, drop column url, drop column country, drop column website, drop column reference;

--changeset dealwright:1.0.0-customer-index-leads
-- The leads of a customer.
create index leads_customer_ix on leads (organisation_id, customer_id)
  where customer_id is not null;
--rollback drop index leads_customer_ix;

--changeset dealwright:1.0.0-customer-create-syncs-table
create table customer_syncs (
  organisation_id uuid not null,
  host text not null,
  run_id uuid not null,
  phase text not null,
  cursor_id text not null default '',
  cursor_at timestamptz,
  begun_at timestamptz not null,
  changes_at timestamptz,
  full_at timestamptz,
  swept_at timestamptz,
  constraint customer_syncs_pk primary key (organisation_id, host),
  constraint customer_syncs_organisation_fk foreign key (organisation_id)
    references organisations (id),
  constraint customer_syncs_phase_ck check (phase in ('ALL', 'CHANGES', 'SWEEP', 'DONE'))
);
comment on table customer_syncs is
  'How far the mirror of an organisation''s customers has come; times are by the host''s clock';
comment on column customer_syncs.changes_at is 'Changes up to this time are mirrored';
--rollback drop table customer_syncs;

--changeset dealwright:1.0.0-customer-create-conversions-table
create table lead_conversions (
  organisation_id uuid not null,
  id uuid not null,
  lead_id uuid not null,
  customer_id uuid not null,
  way text not null,
  status_before text not null,
  customer_before uuid,
  converted_at timestamptz not null,
  actor_kind text not null,
  actor_id text,
  actor_name text,
  undone_at timestamptz,
  constraint lead_conversions_pk primary key (organisation_id, id),
  constraint lead_conversions_lead_fk foreign key (organisation_id, lead_id)
    references leads (organisation_id, id),
  constraint lead_conversions_customer_fk foreign key (organisation_id, customer_id)
    references customers (organisation_id, id),
  constraint lead_conversions_before_fk foreign key (organisation_id, customer_before)
    references customers (organisation_id, id),
  constraint lead_conversions_way_ck check (way in ('CHOSEN', 'MATCHED', 'CREATED')),
  constraint lead_conversions_actor_ck
    check (actor_kind in ('USER', 'AUTOMATION', 'IMPORT', 'SYSTEM', 'VISITOR'))
);
comment on table lead_conversions is
  'Leads that became customers of the host, with what undoing it needs';
-- A lead is converted once, until that is undone.
create unique index lead_conversions_lead_uq on lead_conversions (organisation_id, lead_id)
  where undone_at is null;
create table lead_conversion_deals (
  organisation_id uuid not null,
  conversion_id uuid not null,
  deal_id uuid not null,
  customer_before uuid,
  won boolean not null,
  constraint lead_conversion_deals_pk primary key (organisation_id, conversion_id, deal_id),
  constraint lead_conversion_deals_conversion_fk foreign key (organisation_id, conversion_id)
    references lead_conversions (organisation_id, id),
  constraint lead_conversion_deals_deal_fk foreign key (organisation_id, deal_id)
    references deals (organisation_id, id),
  constraint lead_conversion_deals_before_fk foreign key (organisation_id, customer_before)
    references customers (organisation_id, id)
);
comment on column lead_conversion_deals.won is 'Whether the conversion won the deal';
--rollback drop table lead_conversion_deals;
--rollback drop table lead_conversions;
