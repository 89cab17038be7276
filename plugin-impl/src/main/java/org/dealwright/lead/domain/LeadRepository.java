package org.dealwright.lead.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where the organisation's leads are kept. */
public interface LeadRepository {

  /** The number of the event that a lead was created; others count on from it. */
  int FIRST_EVENT = 1;

  /** Adds leads; their states are added with their first scores. */
  void add(List<Lead> leads);

  /** Adds a lead that is put aside and gets no score. */
  void addAside(Lead lead);

  /** Writes a changed lead and the record of what changed. */
  void update(Lead lead, List<FieldChange> changes, Instant now);

  /** Reads a lead again, after it was locked. */
  void refresh(Lead lead);

  /** A lead that was not deleted. */
  Optional<Lead> find(UUID id);

  Optional<Lead> findDeleted(UUID id);

  /**
   * The youngest lead with this address that is not closed, deleted or in quarantine. Until the
   * transaction ends nobody else gets an answer for this address, so that two submissions at once
   * do not become two leads.
   */
  Optional<Lead> findOpenByEmail(String emailKey);

  /** Counts one more event of each of the leads, which are locked; returns their numbers. */
  Map<UUID, Integer> nextEvents(List<UUID> leads);

  /** The youngest such leads with this phone number, and nobody else gets an answer for it. */
  List<Lead> openByPhone(String phoneKey);
}
