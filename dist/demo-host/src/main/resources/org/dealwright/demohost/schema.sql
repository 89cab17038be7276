-- The host's own data. Runs at every start: creates what is missing, empties nothing.
CREATE TABLE IF NOT EXISTS customers (
  number text PRIMARY KEY,
  company text NOT NULL,
  first_name text NOT NULL,
  last_name text NOT NULL,
  title text NOT NULL,
  email text NOT NULL UNIQUE,
  phone text NOT NULL,
  industry text NOT NULL,
  employees integer NOT NULL,
  city text NOT NULL,
  country text NOT NULL,
  status text NOT NULL CHECK (status IN ('active', 'trial', 'past_due', 'cancelled')),
  since date NOT NULL
);
-- Whose customer it is: this host keeps those of several companies.
ALTER TABLE customers ADD COLUMN IF NOT EXISTS tenant text NOT NULL DEFAULT 'acme';
ALTER TABLE customers ADD COLUMN IF NOT EXISTS changed_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX IF NOT EXISTS customers_changed ON customers (tenant, changed_at, number);

CREATE OR REPLACE VIEW release AS SELECT '1.0' AS version;

CREATE TABLE IF NOT EXISTS subscriptions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer_number text NOT NULL REFERENCES customers,
  plan text NOT NULL,
  seats integer NOT NULL,
  monthly_cents bigint NOT NULL,
  started_on date NOT NULL,
  cancelled_on date
);
CREATE INDEX IF NOT EXISTS subscriptions_customer ON subscriptions (customer_number);

CREATE TABLE IF NOT EXISTS usage_daily (
  customer_number text NOT NULL REFERENCES customers,
  day date NOT NULL,
  active_users integer NOT NULL,
  sessions integer NOT NULL,
  PRIMARY KEY (customer_number, day)
);

ALTER TABLE usage_daily ADD COLUMN IF NOT EXISTS recorded_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX IF NOT EXISTS usage_recorded ON usage_daily (recorded_at);

CREATE TABLE IF NOT EXISTS invoices (
  number text PRIMARY KEY,
  customer_number text NOT NULL REFERENCES customers,
  issued_on date NOT NULL,
  due_on date NOT NULL,
  amount_cents bigint NOT NULL,
  paid_on date
);
CREATE INDEX IF NOT EXISTS invoices_customer ON invoices (customer_number, issued_on DESC);

CREATE TABLE IF NOT EXISTS tickets (
  number text PRIMARY KEY,
  customer_number text NOT NULL REFERENCES customers,
  subject text NOT NULL,
  priority text NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
  opened_at timestamptz NOT NULL,
  closed_at timestamptz
);
CREATE INDEX IF NOT EXISTS tickets_customer ON tickets (customer_number, opened_at DESC);
ALTER TABLE tickets ADD COLUMN IF NOT EXISTS recorded_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX IF NOT EXISTS tickets_recorded ON tickets (recorded_at);

-- What each company sells.
CREATE TABLE IF NOT EXISTS plans (
  tenant text NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  yearly_cents bigint,
  employees_from integer,
  employees_to integer,
  features text[],
  PRIMARY KEY (tenant, code)
);
