-- What is not searched for is empty.
select c.number as id, c.company as name, c.number as reference, c.email, c.phone, c.country, c.changed_at
from demo_host.customers c
where c.tenant = :organisation
  and ((:text <> '' and position(lower(:text) in lower(c.company || ' ' || c.number)) > 0)
    or (:email <> '' and lower(c.email) = lower(:email))
    or (:domain <> '' and lower(split_part(c.email, '@', 2)) = :domain)
    or (:phone <> '' and regexp_replace(c.phone, '[^0-9+]', '', 'g') = :phone))
order by c.number
limit :limit
