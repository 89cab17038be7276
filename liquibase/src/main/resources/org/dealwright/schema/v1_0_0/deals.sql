--liquibase formatted sql

--changeset dealwright:1.0.0-deal-create-table
create table deals (
  organisation_id uuid not null,
  id uuid not null,
  pipeline_id uuid not null,
  stage_id uuid not null,
  lead_id uuid,
  customer_id uuid,
  title text,
  amount bigint,
  currency text,
  owner text,
  status text not null,
  expected_close_on date,
  entered_stage_at timestamptz not null,
  closed_at timestamptz,
  close_reason text,
  transitions integer not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  version integer not null default 0,
  constraint deals_pk primary key (organisation_id, id),
  constraint deals_stage_fk foreign key (organisation_id, pipeline_id, stage_id)
    references pipeline_stages (organisation_id, pipeline_id, id),
  constraint deals_lead_fk foreign key (organisation_id, lead_id)
    references leads (organisation_id, id),
  constraint deals_customer_fk foreign key (organisation_id, customer_id)
    references customers (organisation_id, id),
  constraint deals_subject_ck check (lead_id is not null or customer_id is not null),
  constraint deals_status_ck check (status in ('OPEN', 'WON', 'LOST')),
  constraint deals_closed_ck check ((status = 'OPEN') = (closed_at is null)),
  constraint deals_value_ck check ((amount is null) = (currency is null))
) with (fillfactor = 80);
comment on column deals.title is
  'A name of its own; without one it is shown by its lead''s or customer''s, which stands there alone';
-- At most one open deal per lead and pipeline, whatever path creates it.
create unique index deals_open_lead_uq on deals (organisation_id, pipeline_id, lead_id)
  where status = 'OPEN' and lead_id is not null and deleted_at is null;
-- A column of the board, newest in the stage first, paged by key.
create index deals_board_ix on deals (organisation_id, stage_id, entered_stage_at desc, id);
-- The deals of a lead.
create index deals_lead_ix on deals (organisation_id, lead_id) where lead_id is not null;
-- The deals of a customer.
create index deals_customer_ix on deals (organisation_id, customer_id)
  where customer_id is not null;
-- The list's default order and its date filter.
create index deals_created_ix on deals (organisation_id, created_at, id);
-- Somebody's deals, newest first.
create index deals_owner_ix on deals (organisation_id, owner, created_at desc)
  where owner is not null;
-- What is expected to close soon.
create index deals_expected_ix on deals (organisation_id, expected_close_on, id)
  where status = 'OPEN' and expected_close_on is not null;
--rollback drop table deals;

--changeset dealwright:1.0.0-deal-create-transitions-table
create table deal_stage_transitions (
  organisation_id uuid not null,
  deal_id uuid not null,
  sequence integer not null,
  from_stage_id uuid,
  to_stage_id uuid not null,
  -- Since when the deal stood where it came from, so that stays are read without their neighbours.
  from_since timestamptz,
  moved_at timestamptz not null,
  actor_kind text not null,
  actor_id text,
  actor_name text,
  reason text,
  score smallint,
  constraint deal_stage_transitions_pk primary key (organisation_id, deal_id, sequence),
  constraint deal_stage_transitions_deal_fk foreign key (organisation_id, deal_id)
    references deals (organisation_id, id),
  constraint deal_stage_transitions_from_fk foreign key (organisation_id, from_stage_id)
    references pipeline_stages (organisation_id, id),
  constraint deal_stage_transitions_to_fk foreign key (organisation_id, to_stage_id)
    references pipeline_stages (organisation_id, id),
  constraint deal_stage_transitions_since_ck check ((from_stage_id is null) = (from_since is null)),
  constraint deal_stage_transitions_actor_ck
    check (actor_kind in ('USER', 'AUTOMATION', 'IMPORT', 'SYSTEM', 'VISITOR'))
);
-- Who came to a stage in a window.
create index deal_stage_transitions_stage_ix
  on deal_stage_transitions (organisation_id, to_stage_id, moved_at);
-- How long deals stayed in a stage: its departures, the last ones first.
create index deal_stage_transitions_left_ix
  on deal_stage_transitions (organisation_id, from_stage_id, moved_at desc) include (from_since)
  where from_stage_id is not null;
--rollback drop table deal_stage_transitions;

--changeset dealwright:1.0.0-deal-create-stage-totals-table
create table stage_totals (
  organisation_id uuid not null,
  stage_id uuid not null,
  currency text not null,
  slot uuid not null,
  deals bigint not null,
  amount numeric not null,
  constraint stage_totals_pk primary key (organisation_id, stage_id, currency, slot),
  constraint stage_totals_stage_fk foreign key (organisation_id, stage_id)
    references pipeline_stages (organisation_id, id)
) with (fillfactor = 50);
comment on table stage_totals is
  'Deals and their value by stage and currency, so that a board adds up a few rows and not its deals. A total is the sum of its slots; each writer takes a slot that nobody else is writing, so that none waits. Currency is empty for deals without a value';
--rollback drop table stage_totals;

--changeset dealwright:1.0.0-deal-count-by-stage splitStatements:false
create function count_deal(
  of_organisation uuid, of_stage uuid, of_currency text, deals_change bigint, amount_change numeric)
returns void language plpgsql as $$
begin
  update stage_totals set deals = deals + deals_change, amount = amount + amount_change
  where organisation_id = of_organisation and stage_id = of_stage and currency = of_currency
    and slot = (select free.slot from stage_totals free
      where free.organisation_id = of_organisation and free.stage_id = of_stage
        and free.currency = of_currency
      limit 1 for update skip locked);
  if not found then
    insert into stage_totals (organisation_id, stage_id, currency, slot, deals, amount)
    values (of_organisation, of_stage, of_currency, gen_random_uuid(), deals_change, amount_change);
  end if;
end $$;
create function deals_count() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.stage_id, new.amount, new.currency, new.deleted_at)
      is not distinct from (old.stage_id, old.amount, old.currency, old.deleted_at) then
    return null;
  end if;
  if tg_op <> 'INSERT' and old.deleted_at is null then
    perform count_deal(old.organisation_id, old.stage_id, coalesce(old.currency, ''),
      -1, -coalesce(old.amount, 0));
  end if;
  if tg_op <> 'DELETE' and new.deleted_at is null then
    perform count_deal(new.organisation_id, new.stage_id, coalesce(new.currency, ''),
      1, coalesce(new.amount, 0));
  end if;
  return null;
end $$;
create trigger deals_counted after insert or delete or update on deals
  for each row execute function deals_count();
comment on function deals_count is
  'Keeps stage_totals in the transaction that changes the deals, whatever path changes them';
--rollback drop trigger deals_counted on deals;
--rollback drop function deals_count();
--rollback drop function count_deal(uuid, uuid, text, bigint, numeric);

--changeset dealwright:1.0.0-deal-create-live-view
create view live_deals as select * from deals where deleted_at is null;
comment on view live_deals is
  'Deals whose lead was not deleted: whatever reads deals reads these';
--rollback drop view live_deals;
