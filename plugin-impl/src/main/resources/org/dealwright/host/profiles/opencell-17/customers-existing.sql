select cast(c.id as text) as id
from crm_customer c
where c.id = any(cast(:ids as bigint[])) and c.anonymization_date is null
