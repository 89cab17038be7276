package org.dealwright.tests.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.Consents;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.api.organisation.CreateOrganisationRequest;
import org.dealwright.lead.application.CreateLead;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.organisation.application.CreateOrganisation;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.Organisation;

/** What the tests of this package begin with: organisations, leads, contexts, transactions. */
@Dependent
public class Work {

  @Inject private RequestContextController requests;
  @Inject private CreateOrganisation createOrganisation;
  @Inject private CreateLead createLead;
  @Inject private InOrganisation inOrganisation;
  @Inject private UserTransaction transaction;

  @Resource private ManagedExecutorService executor;

  Organisation newOrganisation() {
    String slug = "container-" + UUID.randomUUID();
    return inRequest(
        () ->
            createOrganisation.create(
                new CreateOrganisationRequest(slug, "In the container", null, null, null)));
  }

  UUID newLead(Organisation organisation) {
    return in(organisation, () -> createLead.create(facts()));
  }

  static LeadFacts facts() {
    return new LeadFacts(
        "Ada",
        "Byron",
        UUID.randomUUID() + "@example.com",
        null,
        "Analytical Engines",
        null,
        null,
        null,
        null,
        null,
        LeadSource.REFERRAL,
        null,
        null,
        null,
        List.of(),
        Map.of(),
        Attribution.NONE,
        Consents.NONE);
  }

  /** Where no request is: on one of the server's other threads. */
  <T> T inBackground(Callable<T> work) {
    return call(
        () -> {
          try {
            return executor.submit(work).get();
          } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
          }
        });
  }

  /** In a request in which nobody has signed in. */
  <T> T inRequest(Callable<T> work) {
    return inBackground(
        () -> {
          requests.activate();
          try {
            return work.call();
          } finally {
            requests.deactivate();
          }
        });
  }

  <T> T in(Organisation organisation, Callable<T> work) {
    return inBackground(
        () -> {
          Result<T> result = new Result<>();
          inOrganisation.run(organisation, Actor.AUTOMATION, () -> result.value = call(work));
          return result.value;
        });
  }

  /** In a transaction that is committed in the end. */
  <T> T inTransaction(Callable<T> work) {
    return call(
        () -> {
          transaction.begin();
          boolean done = false;
          try {
            T result = work.call();
            done = true;
            return result;
          } finally {
            if (done) {
              transaction.commit();
            } else {
              transaction.rollback();
            }
          }
        });
  }

  /** In a transaction that is rolled back in the end. */
  <T> T undone(Callable<T> work) {
    return call(
        () -> {
          transaction.begin();
          try {
            return work.call();
          } finally {
            transaction.rollback();
          }
        });
  }

  private static <T> T call(Callable<T> work) {
    try {
      return work.call();
    } catch (RuntimeException plain) {
      throw plain;
    } catch (Exception checked) {
      throw new IllegalStateException(checked);
    }
  }

  private static final class Result<T> {
    private T value;
  }
}
