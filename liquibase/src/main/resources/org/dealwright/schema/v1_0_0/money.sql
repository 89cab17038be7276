--liquibase formatted sql

--changeset dealwright:1.0.0-money-create-rates-table
create table exchange_rates (
  organisation_id uuid not null,
  from_currency text not null,
  to_currency text not null,
  day date not null,
  rate numeric not null,
  updated_at timestamptz not null,
  -- In this order: the latest rate of a pair up to a day is one step in the index.
  constraint exchange_rates_pk primary key (organisation_id, from_currency, to_currency, day),
  constraint exchange_rates_organisation_fk foreign key (organisation_id)
    references organisations (id),
  constraint exchange_rates_currencies_ck check (from_currency ~ '^[A-Z]{3}$'
    and to_currency ~ '^[A-Z]{3}$' and from_currency <> to_currency),
  constraint exchange_rates_rate_ck check (rate > 0)
);
comment on table exchange_rates is
  'From the day on until the next one: how many units of one currency another one is worth';
-- The list of rates, newest first.
create index exchange_rates_day_ix
  on exchange_rates (organisation_id, day desc, from_currency, to_currency);
--rollback drop table exchange_rates;

--changeset dealwright:1.0.0-money-add-conversion-to-deals
alter table deals add column converted_amount bigint, add column converted_currency text,
  add column rate_day date;
alter table deals add constraint deals_converted_ck check (
  (converted_amount is null) = (converted_currency is null)
  and (converted_amount is null) = (rate_day is null));
comment on column deals.converted_amount is
  'The value in the reporting currency, for deals in another one: by the latest rate while the deal is open, by that of its last day once it is closed';
create or replace view live_deals as select * from deals where deleted_at is null;
--rollback drop view live_deals;
--rollback alter table deals drop column converted_amount, drop column converted_currency, drop column rate_day;
--rollback create view live_deals as select * from deals where deleted_at is null;

--changeset dealwright:1.0.0-money-add-conversion-to-stage-totals splitStatements:false rollbackSplitStatements:false
alter table stage_totals add column converted_currency text not null default '',
  add column converted_amount numeric not null default 0;
alter table stage_totals drop constraint stage_totals_pk;
alter table stage_totals add constraint stage_totals_pk
  primary key (organisation_id, stage_id, currency, converted_currency, slot);
comment on column stage_totals.converted_currency is
  'What the deals counted here were converted into; empty where they were not';
create function count_deal(of_deal deals, sign integer)
returns void language plpgsql as $$
declare
  amount_change numeric := sign * coalesce(of_deal.amount, 0);
  converted_change numeric := sign * coalesce(of_deal.converted_amount, 0);
begin
  update stage_totals set deals = deals + sign, amount = amount + amount_change,
    converted_amount = converted_amount + converted_change
  where organisation_id = of_deal.organisation_id and stage_id = of_deal.stage_id
    and currency = coalesce(of_deal.currency, '')
    and converted_currency = coalesce(of_deal.converted_currency, '')
    and slot = (select free.slot from stage_totals free
      where free.organisation_id = of_deal.organisation_id and free.stage_id = of_deal.stage_id
        and free.currency = coalesce(of_deal.currency, '')
        and free.converted_currency = coalesce(of_deal.converted_currency, '')
      limit 1 for update skip locked);
  if not found then
    insert into stage_totals (organisation_id, stage_id, currency, converted_currency, slot,
      deals, amount, converted_amount)
    values (of_deal.organisation_id, of_deal.stage_id, coalesce(of_deal.currency, ''),
      coalesce(of_deal.converted_currency, ''), gen_random_uuid(), sign, amount_change,
      converted_change);
  end if;
end $$;
create or replace function deals_count() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.stage_id, new.amount, new.currency, new.converted_amount,
        new.converted_currency, new.deleted_at)
      is not distinct from (old.stage_id, old.amount, old.currency, old.converted_amount,
        old.converted_currency, old.deleted_at) then
    return null;
  end if;
  if tg_op <> 'INSERT' and old.deleted_at is null then
    perform count_deal(old, -1);
  end if;
  if tg_op <> 'DELETE' and new.deleted_at is null then
    perform count_deal(new, 1);
  end if;
  return null;
end $$;
drop function count_deal(uuid, uuid, text, bigint, numeric);
--rollback create function count_deal(
--rollback   of_organisation uuid, of_stage uuid, of_currency text, deals_change bigint, amount_change numeric)
--rollback returns void language plpgsql as $$
--rollback begin
--rollback   update stage_totals set deals = deals + deals_change, amount = amount + amount_change
--rollback   where organisation_id = of_organisation and stage_id = of_stage and currency = of_currency
--rollback     and slot = (select free.slot from stage_totals free
--rollback       where free.organisation_id = of_organisation and free.stage_id = of_stage
--rollback         and free.currency = of_currency
--rollback       limit 1 for update skip locked);
--rollback   if not found then
--rollback     insert into stage_totals (organisation_id, stage_id, currency, slot, deals, amount)
--rollback     values (of_organisation, of_stage, of_currency, gen_random_uuid(), deals_change, amount_change);
--rollback   end if;
--rollback end $$;
--rollback create or replace function deals_count() returns trigger language plpgsql as $$
--rollback begin
--rollback   if tg_op = 'UPDATE' and (new.stage_id, new.amount, new.currency, new.deleted_at)
--rollback       is not distinct from (old.stage_id, old.amount, old.currency, old.deleted_at) then
--rollback     return null;
--rollback   end if;
--rollback   if tg_op <> 'INSERT' and old.deleted_at is null then
--rollback     perform count_deal(old.organisation_id, old.stage_id, coalesce(old.currency, ''),
--rollback       -1, -coalesce(old.amount, 0));
--rollback   end if;
--rollback   if tg_op <> 'DELETE' and new.deleted_at is null then
--rollback     perform count_deal(new.organisation_id, new.stage_id, coalesce(new.currency, ''),
--rollback       1, coalesce(new.amount, 0));
--rollback   end if;
--rollback   return null;
--rollback end $$;
--rollback drop function count_deal(deals, integer);
--rollback alter table stage_totals drop constraint stage_totals_pk;
--rollback alter table stage_totals drop column converted_currency, drop column converted_amount;
--rollback alter table stage_totals add constraint stage_totals_pk primary key (organisation_id, stage_id, currency, slot);
