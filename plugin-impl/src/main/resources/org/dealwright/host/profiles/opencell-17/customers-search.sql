-- What is not searched for is empty.
select cast(c.id as text) as id, coalesce(nullif(c.description, ''), nullif(trim(concat_ws(' ', c.firstname, c.lastname)), ''), c.code) as name,
  c.code as reference, c.email, c.phone, coalesce(c.updated, c.created) at time zone :zone as changed_at
from crm_customer c
where c.anonymization_date is null
  and ((:text <> '' and position(lower(:text) in lower(concat_ws(' ', c.code, c.description, c.firstname, c.lastname))) > 0)
    or (:email <> '' and lower(c.email) = lower(:email))
    or (:domain <> '' and lower(split_part(c.email, '@', 2)) = :domain)
    or (:phone <> '' and regexp_replace(c.phone, '[^0-9+]', '', 'g') = :phone))
order by c.id
limit :limit
