select t.number as id, t.customer_number as customer_id, t.opened_at as occurred_at, t.recorded_at
from demo_host.tickets t
  join demo_host.customers c on c.number = t.customer_number
where c.tenant = :organisation
  and (cardinality(:customers) = 0 or t.customer_number = any(:customers))
  and (t.recorded_at, t.number) > (:since, :after)
order by t.recorded_at, t.number
limit :limit
