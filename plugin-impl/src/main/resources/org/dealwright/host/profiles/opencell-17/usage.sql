-- A whole day with usage; it is known when the day is over. EDRs are many: only days behind
-- the place are read.
select * from (
  select a.customer_id || '/' || cast(e.event_date as date) as id, cast(a.customer_id as text) as customer_id,
    cast(cast(e.event_date as date) as timestamp) at time zone :zone as occurred_at,
    cast(cast(e.event_date as date) + 1 as timestamp) at time zone :zone as recorded_at
  from rating_edr e
    join billing_subscription s on s.id = e.subscription_id
    join billing_user_account u on u.id = s.user_account_id
    join billing_billing_account b on b.id = u.billing_account_id
    join ar_customer_account a on a.id = b.customer_account_id
  where e.event_date >= date_trunc('day', :since at time zone :zone) - interval '1 day'
    and e.event_date < date_trunc('day', now() at time zone :zone)
    and (cardinality(:customers) = 0 or a.customer_id = any(cast(:customers as bigint[])))
  group by a.customer_id, cast(e.event_date as date)) used
where (recorded_at, id) > (:since, :after)
order by recorded_at, id
limit :limit
