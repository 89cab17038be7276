select c.number as id
from demo_host.customers c
where c.tenant = :organisation and c.number = any(:ids)
