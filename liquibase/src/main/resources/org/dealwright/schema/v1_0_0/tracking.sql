--liquibase formatted sql

--changeset dealwright:1.0.0-tracking-create-settings-table
create table tracking_settings (
  organisation_id uuid not null,
  origins text[] not null,
  highest_public_step text not null,
  events_per_visitor_and_day integer not null,
  honours_opt_outs boolean not null,
  event_names jsonb not null,
  secret text not null,
  version integer not null,
  constraint tracking_settings_pk primary key (organisation_id),
  constraint tracking_settings_organisation_fk foreign key (organisation_id)
    references organisations (id),
  constraint tracking_settings_events_ck check (events_per_visitor_and_day > 0)
);
comment on column tracking_settings.secret is
  'Signs visitor tokens; it opens nothing else, and never leaves the server';
--rollback drop table tracking_settings;

--changeset dealwright:1.0.0-tracking-create-visitors-table
create table visitors (
  organisation_id uuid not null,
  id uuid not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  lead_id uuid,
  known_since timestamptz,
  counted_on date not null,
  counted integer not null,
  first_touch jsonb not null,
  last_touch jsonb not null,
  constraint visitors_pk primary key (organisation_id, id),
  constraint visitors_organisation_fk foreign key (organisation_id) references organisations (id),
  constraint visitors_lead_fk foreign key (organisation_id, lead_id)
    references leads (organisation_id, id),
  constraint visitors_known_ck check ((lead_id is null) = (known_since is null))
) with (fillfactor = 80);
comment on table visitors is
  'Browsers of people who consented to be tracked; personal data: rows may be deleted at any time';
comment on column visitors.counted is
  'Events on the day counted_on, in UTC; more than the organisation allows are dropped';
-- The visitors of a lead, also when a lead is erased or merged.
create index visitors_lead_ix on visitors (organisation_id, lead_id) where lead_id is not null;
-- Those who stayed unknown and are to be forgotten, of all organisations.
create index visitors_unknown_ix on visitors (last_seen_at) where lead_id is null;
--rollback drop table visitors;

--changeset dealwright:1.0.0-tracking-create-visitor-events-table
create table visitor_events (
  organisation_id uuid not null,
  visitor_id uuid not null,
  event_id text not null,
  type text not null,
  occurred_at timestamptz not null,
  clamped boolean not null,
  received_at timestamptz not null,
  properties jsonb not null,
  constraint visitor_events_pk primary key (organisation_id, visitor_id, event_id),
  constraint visitor_events_visitor_fk foreign key (organisation_id, visitor_id)
    references visitors (organisation_id, id) on delete cascade
);
comment on table visitor_events is
  'What visitors did who are no leads yet; it becomes signals when they send a form';
--rollback drop table visitor_events;
