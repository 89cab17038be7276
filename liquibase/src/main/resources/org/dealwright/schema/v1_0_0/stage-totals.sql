--liquibase formatted sql

--changeset dealwright:1.0.0-totals-count-by-statement splitStatements:false rollbackSplitStatements:false
drop trigger deals_counted on deals;
drop function deals_count();
drop function count_deal(deals, integer);

create function count_deals(of_organisation uuid, of_stage uuid, of_currency text,
  of_converted_currency text, deals_change bigint, amount_change numeric, converted_change numeric)
returns void language plpgsql as $$
begin
  update stage_totals set deals = deals + deals_change, amount = amount + amount_change,
    converted_amount = converted_amount + converted_change
  where organisation_id = of_organisation and stage_id = of_stage and currency = of_currency
    and converted_currency = of_converted_currency
    and slot = (select free.slot from stage_totals free
      where free.organisation_id = of_organisation and free.stage_id = of_stage
        and free.currency = of_currency and free.converted_currency = of_converted_currency
      limit 1 for update skip locked);
  if not found then
    insert into stage_totals (organisation_id, stage_id, currency, converted_currency, slot,
      deals, amount, converted_amount)
    values (of_organisation, of_stage, of_currency, of_converted_currency, gen_random_uuid(),
      deals_change, amount_change, converted_change);
  end if;
end $$;

create function deals_added() returns trigger language plpgsql as $$
begin
  perform count_deals(organisation_id, stage_id, coalesce(currency, ''),
    coalesce(converted_currency, ''), count(*), coalesce(sum(amount), 0),
    coalesce(sum(converted_amount), 0))
  from deals_after where deleted_at is null
  group by organisation_id, stage_id, coalesce(currency, ''), coalesce(converted_currency, '');
  return null;
end $$;
create function deals_removed() returns trigger language plpgsql as $$
begin
  perform count_deals(organisation_id, stage_id, coalesce(currency, ''),
    coalesce(converted_currency, ''), -count(*), -coalesce(sum(amount), 0),
    -coalesce(sum(converted_amount), 0))
  from deals_before where deleted_at is null
  group by organisation_id, stage_id, coalesce(currency, ''), coalesce(converted_currency, '');
  return null;
end $$;
create function deals_changed() returns trigger language plpgsql as $$
begin
  perform count_deals(organisation_id, stage_id, currency, converted_currency,
    sum(sign), coalesce(sum(sign * amount), 0), coalesce(sum(sign * converted_amount), 0))
  from (
    select 1 as sign, organisation_id, stage_id, coalesce(currency, '') as currency,
      coalesce(converted_currency, '') as converted_currency, amount, converted_amount
    from deals_after where deleted_at is null
    union all
    select -1, organisation_id, stage_id, coalesce(currency, ''),
      coalesce(converted_currency, ''), amount, converted_amount
    from deals_before where deleted_at is null) change
  group by organisation_id, stage_id, currency, converted_currency
  having sum(sign) <> 0 or coalesce(sum(sign * amount), 0) <> 0
    or coalesce(sum(sign * converted_amount), 0) <> 0;
  return null;
end $$;
comment on function deals_changed is
  'Keeps stage_totals in the transaction that changes the deals, whatever path changes them; once a statement, however many deals it changes';

create trigger deals_counted_in after insert on deals
  referencing new table as deals_after for each statement execute function deals_added();
create trigger deals_counted_out after delete on deals
  referencing old table as deals_before for each statement execute function deals_removed();
create trigger deals_counted_over after update on deals
  referencing old table as deals_before new table as deals_after
  for each statement execute function deals_changed();
--rollback drop trigger deals_counted_in on deals;
--rollback drop trigger deals_counted_out on deals;
--rollback drop trigger deals_counted_over on deals;
--rollback drop function deals_added();
--rollback drop function deals_removed();
--rollback drop function deals_changed();
--rollback drop function count_deals(uuid, uuid, text, text, bigint, numeric, numeric);
--rollback create function count_deal(of_deal deals, sign integer)
--rollback returns void language plpgsql as $$
--rollback declare
--rollback   amount_change numeric := sign * coalesce(of_deal.amount, 0);
--rollback   converted_change numeric := sign * coalesce(of_deal.converted_amount, 0);
--rollback begin
--rollback   update stage_totals set deals = deals + sign, amount = amount + amount_change,
--rollback     converted_amount = converted_amount + converted_change
--rollback   where organisation_id = of_deal.organisation_id and stage_id = of_deal.stage_id
--rollback     and currency = coalesce(of_deal.currency, '')
--rollback     and converted_currency = coalesce(of_deal.converted_currency, '')
--rollback     and slot = (select free.slot from stage_totals free
--rollback       where free.organisation_id = of_deal.organisation_id and free.stage_id = of_deal.stage_id
--rollback         and free.currency = coalesce(of_deal.currency, '')
--rollback         and free.converted_currency = coalesce(of_deal.converted_currency, '')
--rollback       limit 1 for update skip locked);
--rollback   if not found then
--rollback     insert into stage_totals (organisation_id, stage_id, currency, converted_currency, slot,
--rollback       deals, amount, converted_amount)
--rollback     values (of_deal.organisation_id, of_deal.stage_id, coalesce(of_deal.currency, ''),
--rollback       coalesce(of_deal.converted_currency, ''), gen_random_uuid(), sign, amount_change,
--rollback       converted_change);
--rollback   end if;
--rollback end $$;
--rollback create function deals_count() returns trigger language plpgsql as $$
--rollback begin
--rollback   if tg_op = 'UPDATE' and (new.stage_id, new.amount, new.currency, new.converted_amount,
--rollback         new.converted_currency, new.deleted_at)
--rollback       is not distinct from (old.stage_id, old.amount, old.currency, old.converted_amount,
--rollback         old.converted_currency, old.deleted_at) then
--rollback     return null;
--rollback   end if;
--rollback   if tg_op <> 'INSERT' and old.deleted_at is null then
--rollback     perform count_deal(old, -1);
--rollback   end if;
--rollback   if tg_op <> 'DELETE' and new.deleted_at is null then
--rollback     perform count_deal(new, 1);
--rollback   end if;
--rollback   return null;
--rollback end $$;
--rollback create trigger deals_counted after insert or delete or update on deals
--rollback   for each row execute function deals_count();
--rollback comment on function deals_count is
--rollback   'Keeps stage_totals in the transaction that changes the deals, whatever path changes them';
