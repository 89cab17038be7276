select cast(c.id as text) as id, coalesce(nullif(c.description, ''), nullif(trim(concat_ws(' ', c.firstname, c.lastname)), ''), c.code) as name,
  c.code as reference, c.email, c.phone, coalesce(c.updated, c.created) at time zone :zone as changed_at
from crm_customer c
where (coalesce(c.updated, c.created) at time zone :zone, c.id)
    > (:since, cast(coalesce(nullif(:after, ''), '-1') as bigint))
  and c.anonymization_date is null
order by coalesce(c.updated, c.created) at time zone :zone, c.id
limit :limit
