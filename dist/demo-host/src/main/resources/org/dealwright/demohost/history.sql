-- What customers did, made up from their numbers and the date, so that it is the same every time.
-- A later start adds the days and months that have passed since.

-- From 0 to 1, always the same for the same text.
CREATE OR REPLACE FUNCTION noise(seed text) RETURNS double precision
  LANGUAGE sql IMMUTABLE
  AS $$ SELECT ('x' || substr(md5(seed), 1, 8))::bit(32)::bigint / 4294967296.0 $$;

-- Some grow, some fade: a slow wave of each customer's own length; weekends are quiet.
INSERT INTO usage_daily (customer_number, day, active_users, sessions)
SELECT number, day::date, users, (users * (1.5 + 2 * noise(number || day || 'sessions')))::integer
FROM (
  SELECT c.number, d.day,
    greatest(0, round(
      s.seats
      * (0.45 + 0.4 * sin(2 * pi() * (extract(epoch FROM d.day) / 86400
          / (150 + 400 * noise(c.number || 'period')) + noise(c.number || 'phase'))))
      * CASE WHEN extract(isodow FROM d.day) > 5 THEN 0.12 ELSE 1 END
      * (0.8 + 0.4 * noise(c.number || d.day))))::integer AS users
  FROM customers c
  JOIN subscriptions s ON s.customer_number = c.number
  CROSS JOIN LATERAL generate_series(
    greatest(c.since, current_date - 120)::timestamp,
    least(coalesce(s.cancelled_on, current_date), current_date)::timestamp - interval '1 day',
    interval '1 day') AS d (day)
) AS days
ON CONFLICT DO NOTHING;

-- One invoice a month. Most are paid within three weeks, a few after reminders.
INSERT INTO invoices (number, customer_number, issued_on, due_on, amount_cents, paid_on)
SELECT number || '-' || to_char(issued, 'YYYYMM'), number, issued, issued + 14, monthly_cents,
  CASE WHEN paid <= current_date
      AND (noise(number || issued || 'paid') < reliability OR issued < current_date - 75) THEN paid END
FROM (
  SELECT c.number, m.issued::date, s.monthly_cents,
    m.issued::date + 2 + (19 * noise(c.number || m.issued))::integer AS paid,
    CASE c.status WHEN 'past_due' THEN 0.7 ELSE 0.995 END AS reliability
  FROM customers c
  JOIN subscriptions s ON s.customer_number = c.number
  CROSS JOIN LATERAL generate_series(
    greatest(date_trunc('month', c.since::timestamp + interval '1 month'),
      date_trunc('month', current_date - interval '14 months')),
    least(coalesce(s.cancelled_on, current_date), current_date)::timestamp,
    interval '1 month') AS m (issued)
  WHERE c.status <> 'trial'
) AS months
ON CONFLICT (number) DO UPDATE SET paid_on = excluded.paid_on WHERE invoices.paid_on IS NULL;

-- Requests for support, made once.
INSERT INTO tickets (number, customer_number, subject, priority, opened_at, closed_at)
SELECT 'T-' || (20000 + row_number() OVER (ORDER BY opened, number)), number, subject, priority,
  opened, CASE WHEN answered < now() THEN answered END
FROM (
  SELECT c.number,
    (ARRAY['Export of invoices to our accounting', 'Cannot add a new colleague',
      'Single sign-on for our second domain', 'Wrong VAT number on the invoice',
      'Report is slow since Monday', 'How do we change the billing address?',
      'API answers 429 during the nightly run', 'Question about the Enterprise plan',
      'Data missing after the import', 'Please cancel two seats',
      'Webhook is delivered twice', 'Training for the new team'])
      [1 + floor(12 * noise(c.number || n || 'subject'))::integer] AS subject,
    (ARRAY['low', 'normal', 'normal', 'normal', 'high', 'urgent'])
      [1 + floor(6 * noise(c.number || n || 'priority'))::integer] AS priority,
    greatest(c.since::timestamptz + interval '9 hours',
      date_trunc('day', now()) - interval '200 days' * noise(c.number || n || 'opened'))
      + interval '9 hours' * noise(c.number || n || 'hour') AS opened,
    greatest(c.since::timestamptz + interval '9 hours',
      date_trunc('day', now()) - interval '200 days' * noise(c.number || n || 'opened'))
      + interval '10 hours' + interval '9 days' * power(noise(c.number || n || 'answered'), 2)
      AS answered
  FROM customers c
  CROSS JOIN LATERAL generate_series(1, floor(7 * noise(c.number || 'tickets'))::integer) AS n
) AS made
WHERE NOT EXISTS (SELECT FROM tickets) AND opened < now();

-- The plans of the subscriptions, for a year and the usual number of seats.
INSERT INTO plans (tenant, code, name, yearly_cents, employees_from, employees_to, features)
SELECT 'acme', code, name, yearly_cents, employees_from, employees_to, features
FROM (VALUES
  ('starter', 'Starter', 144000, 1, 9, ARRAY['Invoices', 'Reminders']),
  ('team', 'Team', 576000, 10, 49, ARRAY['Invoices', 'Reminders', 'Approvals']),
  ('business', 'Business', 2340000, 50, 249,
    ARRAY['Invoices', 'Reminders', 'Approvals', 'API', 'Single sign-on']),
  ('enterprise', 'Enterprise', 9900000, 250, NULL,
    ARRAY['Invoices', 'Reminders', 'Approvals', 'API', 'Single sign-on', 'Audit log', 'Own region'])
) AS sold (code, name, yearly_cents, employees_from, employees_to, features)
ON CONFLICT DO NOTHING;
