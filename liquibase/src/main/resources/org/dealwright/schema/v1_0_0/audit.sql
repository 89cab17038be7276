--liquibase formatted sql

--changeset dealwright:1.0.0-audit-create-log-table
create table audit_log (
  organisation_id uuid not null,
  id uuid not null,
  created_at timestamptz not null,
  action text not null,
  operation text,
  record_id text,
  actor_kind text not null,
  actor_id text,
  request_id text,
  values_digest text not null,
  sequence bigint,
  seal text,
  key_id text,
  sealed_at timestamptz,
  constraint audit_log_pk primary key (organisation_id, created_at, id),
  constraint audit_log_sealed_ck
    check (num_nulls(sequence, seal, key_id, sealed_at) in (0, 4))
) partition by range (created_at);
comment on table audit_log is
  'Who changed what when. Names, addresses and values stand in audit_values, here is their salted digest, so that they can be erased and the chain still holds';
create table audit_log_default partition of audit_log default;
-- The chain, in order.
create index audit_log_chain_ix on audit_log (organisation_id, sequence)
  where sequence is not null;
-- What the sealer still has to do.
create index audit_log_unsealed_ix on audit_log (organisation_id, created_at, id)
  where sequence is null;
-- What happened to a record, and what a user did, newest first.
create index audit_log_record_ix on audit_log (organisation_id, record_id, created_at, id);
create index audit_log_actor_ix on audit_log (organisation_id, actor_id, created_at, id)
  where actor_id is not null;
--rollback drop table audit_log;

--changeset dealwright:1.0.0-audit-protect-log splitStatements:false
create function audit_log_refuse_change() returns trigger language plpgsql as $$
begin
  -- Sealing an entry, once, is the only change; all that it was is still what it was.
  if tg_op = 'UPDATE' and old.sequence is null and new.sequence is not null
     and (to_jsonb(new) - array['sequence', 'seal', 'key_id', 'sealed_at'])
       = (to_jsonb(old) - array['sequence', 'seal', 'key_id', 'sealed_at']) then
    return new;
  end if;
  raise exception 'the audit log is append-only' using errcode = 'restrict_violation';
end $$;
create trigger audit_log_append_only before update or delete on audit_log
  for each row execute function audit_log_refuse_change();
create trigger audit_log_not_truncated before truncate on audit_log
  for each statement execute function audit_log_refuse_change();
--rollback drop trigger audit_log_not_truncated on audit_log;
--rollback drop trigger audit_log_append_only on audit_log;
--rollback drop function audit_log_refuse_change();

--changeset dealwright:1.0.0-audit-create-values-table
create table audit_values (
  organisation_id uuid not null,
  entry_id uuid not null,
  lead_id uuid,
  salt text not null,
  content text not null,
  constraint audit_values_pk primary key (organisation_id, entry_id)
);
comment on table audit_values is
  'Personal data of the audit log: actor''s name, remote address, values before and after, as the JSON text that was digested';
-- Erasing a person.
create index audit_values_lead_ix on audit_values (organisation_id, lead_id)
  where lead_id is not null;
--rollback drop table audit_values;

--changeset dealwright:1.0.0-audit-protect-values splitStatements:false
create function audit_values_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the values of the audit log can only be erased'
    using errcode = 'restrict_violation';
end $$;
create trigger audit_values_immutable before update on audit_values
  for each row execute function audit_values_refuse_change();
--rollback drop trigger audit_values_immutable on audit_values;
--rollback drop function audit_values_refuse_change();

--changeset dealwright:1.0.0-audit-create-chains-table
create table audit_chains (
  organisation_id uuid not null,
  sequence bigint not null,
  seal text not null,
  constraint audit_chains_pk primary key (organisation_id),
  constraint audit_chains_organisation_fk foreign key (organisation_id)
    references organisations (id)
);
comment on table audit_chains is 'How far each organisation''s audit log is sealed';
--rollback drop table audit_chains;

--changeset dealwright:1.0.0-audit-compare-rows splitStatements:false
create or replace function audit_log_refuse_change() returns trigger language plpgsql as $$
declare
  unsealed record;
begin
  -- Sealing an entry, once, is the only change; all that it was is still what it was. Rows are
  -- compared as they are: as JSON, it took longer than the whole update.
  if tg_op = 'UPDATE' and old.sequence is null and new.sequence is not null then
    unsealed := new;
    unsealed.sequence := null;
    unsealed.seal := null;
    unsealed.key_id := null;
    unsealed.sealed_at := null;
    if unsealed is not distinct from old then
      return new;
    end if;
  end if;
  raise exception 'the audit log is append-only' using errcode = 'restrict_violation';
end $$;
--rollback empty
