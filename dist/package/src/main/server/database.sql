-- For psql, as a superuser or the database's owner, in the platform's database:
--   psql -d platform -v password=... -v reader_password=... -v host_schema=crm -f database.sql

-- The plugin's role creates the schema dealwright by itself and owns nothing else.
CREATE ROLE dealwright LOGIN PASSWORD :'password';
SELECT format('GRANT CREATE ON DATABASE %I TO dealwright', current_database()) \gexec

-- The role that reads the host's data and can write nothing.
CREATE ROLE dealwright_reader LOGIN PASSWORD :'reader_password';
ALTER ROLE dealwright_reader SET default_transaction_read_only = on;
GRANT USAGE ON SCHEMA :"host_schema" TO dealwright_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA :"host_schema" TO dealwright_reader;
