--liquibase formatted sql

--changeset dealwright:1.0.0-partition-create-function splitStatements:false
create function make_month_partitions(from_month date, months integer)
returns integer language plpgsql as $$
declare
  parent text;
  first_day date;
  from_time timestamptz;
  until_time timestamptz;
  name text;
  time_column text;
  is_late boolean;
  made integer := 0;
begin
  foreach parent in array array['lead_scores', 'signals', 'outbox_events', 'activities', 'audit_log'] loop
    for i in 0 .. months - 1 loop
      first_day := (date_trunc('month', from_month) + make_interval(months => i))::date;
      from_time := first_day::timestamp at time zone 'UTC';
      until_time := (first_day + interval '1 month')::timestamp at time zone 'UTC';
      name := parent || '_' || to_char(first_day, 'YYYY_MM');
      if to_regclass(name) is null then
        time_column := case parent
          when 'lead_scores' then 'scored_at'
          when 'signals' then 'received_at'
          when 'activities' then 'recorded_at'
          else 'created_at' end;
        -- Rows that came before their partition stay in the default one.
        execute format('select exists (select 1 from %I where %I >= $1 and %I < $2)',
          parent || '_default', time_column, time_column)
          into is_late using from_time, until_time;
        if not is_late then
          execute format('create table %I partition of %I for values from (%L) to (%L)',
            name, parent, from_time, until_time);
          made := made + 1;
        end if;
      end if;
    end loop;
  end loop;
  return made;
end $$;
comment on function make_month_partitions is
  'Makes the partitions of the given months ahead of their first row; harmless to call again';
--rollback drop function make_month_partitions(date, integer);
