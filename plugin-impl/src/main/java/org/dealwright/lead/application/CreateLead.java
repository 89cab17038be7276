package org.dealwright.lead.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dealwright.lead.application.CreateLeads.Created;
import org.dealwright.lead.application.CreateLeads.Entered;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.platform.audit.RequestOrigin;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.persistence.GroupCommit;

/** A user or a program enters a lead, while others of the organisation may do so, too. */
@ApplicationScoped
public class CreateLead {

  @Inject private CreateLeads createLeads;
  @Inject private Caller caller;
  @Inject private RequestOrigin origins;
  @Inject private TransactionSynchronizationRegistry transactions;

  private final Map<UUID, GroupCommit<Entered, Created>> groups = new ConcurrentHashMap<>();

  /**
   * Adds the lead, in the running transaction or together with those that come at the same time.
   *
   * @throws ValidationException if something is wrong with it
   */
  public UUID create(LeadFacts facts) {
    Entered entered = new Entered(facts, origins.own());
    Created created =
        transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
            ? group().run(entered, createLeads::createFor)
            : createLeads.createFor(List.of(entered)).get(0);
    if (!created.errors().isEmpty()) {
      throw new ValidationException(created.errors());
    }
    return Objects.requireNonNull(created.id());
  }

  private GroupCommit<Entered, Created> group() {
    return groups.computeIfAbsent(caller.organisationId(), of -> new GroupCommit<>());
  }
}
