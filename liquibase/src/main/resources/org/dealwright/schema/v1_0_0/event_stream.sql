--liquibase formatted sql

--changeset dealwright:1.0.0-outbox-transactions
-- Which transaction put an event here: ids and times are given before the commit, so that neither
-- tells a reader what it has not seen yet; a snapshot does.
alter table outbox_events add column tx_id xid8 not null default pg_current_xact_id();
-- What came after a snapshot, of all organisations: the one poller of a node asks for that.
create index outbox_events_transaction_ix on outbox_events (tx_id, organisation_id);
--rollback drop index outbox_events_transaction_ix;
--rollback alter table outbox_events drop column tx_id;
