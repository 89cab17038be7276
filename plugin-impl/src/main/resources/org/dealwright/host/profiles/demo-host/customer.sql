select c.number as id, c.company as name, c.number as reference, c.email, c.phone, c.country, c.changed_at
from demo_host.customers c
where c.tenant = :organisation and c.number = :id
