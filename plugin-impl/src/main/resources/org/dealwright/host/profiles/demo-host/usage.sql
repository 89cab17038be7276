-- A day on which somebody of the customer used the product.
select u.customer_number || '/' || u.day as id, u.customer_number as customer_id,
  cast(u.day as timestamp) at time zone :zone as occurred_at, u.recorded_at
from demo_host.usage_daily u
  join demo_host.customers c on c.number = u.customer_number
where c.tenant = :organisation and u.active_users > 0
  and (cardinality(:customers) = 0 or u.customer_number = any(:customers))
  and (u.recorded_at, u.customer_number || '/' || u.day) > (:since, :after)
order by u.recorded_at, u.customer_number || '/' || u.day
limit :limit
