-- What the host's administrator has or does before the plugin is installed. May run again.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['dealwright', 'dealwright_reader', 'demo_host'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', wanted, wanted);
    END IF;
  END LOOP;
END
$$;

-- The plugin creates its schema by itself.
GRANT CREATE ON DATABASE platform TO dealwright;

-- The host's data, which the plugin may only read.
CREATE SCHEMA IF NOT EXISTS demo_host AUTHORIZATION demo_host;
GRANT USAGE ON SCHEMA demo_host TO dealwright_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA demo_host TO dealwright_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE demo_host IN SCHEMA demo_host GRANT SELECT ON TABLES TO dealwright_reader;
ALTER ROLE demo_host IN DATABASE platform SET search_path = demo_host;
ALTER ROLE dealwright_reader IN DATABASE platform SET default_transaction_read_only = on;
