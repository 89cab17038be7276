--liquibase formatted sql

--changeset dealwright:1.0.0-adjustments-create-table
create table score_adjustments (
  organisation_id uuid not null,
  lead_id uuid not null,
  number integer not null,
  points smallint not null,
  reason text not null,
  made_by text,
  made_by_name text,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint score_adjustments_pk primary key (organisation_id, lead_id, number),
  constraint score_adjustments_lead_fk foreign key (organisation_id, lead_id)
    references leads (organisation_id, id),
  constraint score_adjustments_points_ck check (points between -100 and 100 and points <> 0)
);
comment on table score_adjustments is
  'Points that users give leads beside the computed ones; one of a lead is in force at most';
--rollback drop table score_adjustments;
