select p.code, p.name, p.yearly_cents / 100.0 as price, 'EUR' as currency,
  p.employees_from as size_from, p.employees_to as size_to, p.features
from demo_host.plans p
where p.tenant = :organisation
order by p.code
limit :limit
