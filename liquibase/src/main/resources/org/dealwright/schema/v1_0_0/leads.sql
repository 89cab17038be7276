--liquibase formatted sql

--changeset dealwright:1.0.0-lead-create-extension-trigram
create extension if not exists pg_trgm;
--rollback select 1;

--changeset dealwright:1.0.0-lead-create-table
create table leads (
  organisation_id uuid not null,
  id uuid not null,
  external_id text,
  first_name text,
  last_name text,
  email text,
  email_key text,
  phone text,
  phone_key text,
  company text,
  job_title text,
  company_size integer,
  industry text,
  country text,
  website text,
  source text not null,
  status text not null,
  status_reason text,
  estimated_amount bigint,
  estimated_currency text,
  assigned_to text,
  follow_up_at timestamptz,
  customer_id uuid,
  custom_fields jsonb not null default '{}',
  form_data jsonb not null default '{}',
  origin text not null,
  sequence bigint,
  quarantined_at timestamptz,
  closed_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  version integer not null default 0,
  search_text text generated always as (
    lower(coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' '
      || coalesce(email, '') || ' ' || coalesce(company, '') || ' ' || coalesce(phone, ''))) stored,
  constraint leads_pk primary key (organisation_id, id),
  constraint leads_organisation_fk foreign key (organisation_id) references organisations (id),
  constraint leads_customer_fk foreign key (organisation_id, customer_id)
    references customers (organisation_id, id),
  constraint leads_status_ck check (status in ('NEW', 'CONTACTED', 'QUALIFIED', 'PROPOSAL',
    'NEGOTIATING', 'WON', 'LOST', 'DISQUALIFIED')),
  constraint leads_source_ck check (source in ('WEBSITE', 'REFERRAL', 'PAID_ADS',
    'ORGANIC_SEARCH', 'SOCIAL_MEDIA', 'COLD_OUTREACH', 'EVENT', 'PARTNER', 'OTHER')),
  constraint leads_estimate_ck check ((estimated_amount is null) = (estimated_currency is null))
);
-- The list's default order and its date filter.
create index leads_created_ix on leads (organisation_id, created_at, id)
  where deleted_at is null and quarantined_at is null;
-- The status filter, newest first.
create index leads_status_ix on leads (organisation_id, status, created_at desc)
  where deleted_at is null and quarantined_at is null;
-- Capture finds the open lead of a known address instead of doubling it.
create index leads_email_ix on leads (organisation_id, email_key) where email_key is not null;
-- Leads that may be the same person are found by their number, too.
create index leads_phone_ix on leads (organisation_id, phone_key) where phone_key is not null;
-- The same file imported twice finds its rows again.
create unique index leads_external_uq on leads (organisation_id, external_id)
  where external_id is not null and deleted_at is null;
-- Free text over names, address, company and phone.
create index leads_search_ix on leads using gin (search_text gin_trgm_ops);
--rollback drop table leads;

--changeset dealwright:1.0.0-lead-create-state-table
create table lead_state (
  organisation_id uuid not null,
  lead_id uuid not null,
  points smallint,
  margin double precision not null default 0,
  band text,
  coverage double precision,
  model_id uuid,
  contributions smallint[],
  lasting_hash text,
  scored_at timestamptz,
  deal_id uuid,
  stage_id uuid,
  event_sequence integer not null default 0,
  constraint lead_state_pk primary key (organisation_id, lead_id),
  constraint lead_state_lead_fk foreign key (organisation_id, lead_id)
    references leads (organisation_id, id)
) with (fillfactor = 70);
comment on table lead_state is
  'What the machine writes about a lead, apart from its facts, so that rescoring stays cheap and never disturbs an editor';
comment on column lead_state.lasting_hash is
  'Hash of the score''s inputs that time alone does not change';
-- The list sorted by score: by the unclamped margin, so that equal points still have an order.
create index lead_state_margin_ix on lead_state (organisation_id, margin, lead_id desc);
--rollback drop table lead_state;

--changeset dealwright:1.0.0-lead-create-tags-table
create table lead_tags (
  organisation_id uuid not null,
  lead_id uuid not null,
  tag text not null,
  constraint lead_tags_pk primary key (organisation_id, lead_id, tag),
  constraint lead_tags_lead_fk foreign key (organisation_id, lead_id)
    references leads (organisation_id, id)
);
--rollback drop table lead_tags;

--changeset dealwright:1.0.0-lead-create-field-changes-table
create table lead_field_changes (
  organisation_id uuid not null,
  lead_id uuid not null,
  id uuid not null,
  field text not null,
  old_value text,
  new_value text,
  changed_at timestamptz not null,
  actor_kind text not null,
  actor_id text,
  actor_name text,
  constraint lead_field_changes_pk primary key (organisation_id, lead_id, id),
  constraint lead_field_changes_lead_fk foreign key (organisation_id, lead_id)
    references leads (organisation_id, id)
);
--rollback drop table lead_field_changes;

--changeset dealwright:1.0.0-capture-create-submissions-table
create table capture_submissions (
  organisation_id uuid not null,
  id uuid not null,
  received_at timestamptz not null,
  form jsonb,
  due_at timestamptz not null default now(),
  tries smallint not null default 0,
  lead_id uuid,
  outcome text,
  constraint capture_submissions_pk primary key (organisation_id, id),
  constraint capture_submissions_lead_fk foreign key (organisation_id, lead_id)
    references leads (organisation_id, id),
  constraint capture_submissions_outcome_ck check (outcome in ('CREATED', 'JOINED', 'QUARANTINED')),
  -- What was sent is kept until it is taken in, and no longer.
  constraint capture_submissions_form_ck check ((form is null) = (outcome is not null))
);
-- The submissions that wait, of all organisations.
create index capture_submissions_waiting_ix on capture_submissions (due_at) where outcome is null;
--rollback drop table capture_submissions;
