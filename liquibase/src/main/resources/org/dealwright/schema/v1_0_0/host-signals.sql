--liquibase formatted sql

--changeset dealwright:1.0.0-host-signals-create-pulls-table
create table host_signal_pulls (
  organisation_id uuid not null,
  host text not null,
  kind text not null,
  run_id uuid not null,
  phase text not null,
  customers text[] not null,
  cursor_at timestamptz not null,
  cursor_id text not null,
  read_to timestamptz not null,
  constraint host_signal_pulls_pk primary key (organisation_id, host, kind),
  constraint host_signal_pulls_organisation_fk foreign key (organisation_id)
    references organisations (id),
  constraint host_signal_pulls_kind_ck check (kind in ('USAGE', 'TICKETS')),
  constraint host_signal_pulls_phase_ck check (phase in ('LINKED', 'NEW', 'DONE'))
);
comment on table host_signal_pulls is
  'How far what the host''s customers did is pulled as signals; times are by the host''s clock';
comment on column host_signal_pulls.customers is
  'Host ids of the customers whose past is being read for leads that were linked to them';
comment on column host_signal_pulls.read_to is
  'What all customers did is read as far as it was recorded up to this time';
--rollback drop table host_signal_pulls;

--changeset dealwright:1.0.0-host-signals-create-leads-table
create table host_signal_leads (
  organisation_id uuid not null,
  lead_id uuid not null,
  kind text not null,
  customer_id uuid not null,
  constraint host_signal_leads_pk primary key (organisation_id, lead_id, kind),
  constraint host_signal_leads_lead_fk foreign key (organisation_id, lead_id)
    references leads (organisation_id, id),
  constraint host_signal_leads_customer_fk foreign key (organisation_id, customer_id)
    references customers (organisation_id, id)
);
comment on table host_signal_leads is
  'Leads for which the past of their customer was pulled from the host';
--rollback drop table host_signal_leads;
