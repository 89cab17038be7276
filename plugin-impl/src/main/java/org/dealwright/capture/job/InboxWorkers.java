package org.dealwright.capture.job;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dealwright.capture.application.EmptyInbox;
import org.dealwright.capture.application.SubmissionReceived;
import org.jboss.logging.Logger;

/**
 * Empties the inbox right after a submission came, by few workers however many come. The timer
 * finds what a node that died, or a try that failed, has left.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InboxWorkers {

  private static final Logger LOG = Logger.getLogger(InboxWorkers.class);
  private static final int WORKERS = 2;

  @Inject private EmptyInbox inbox;
  @Resource private ManagedExecutorService executor;

  private final Semaphore idle = new Semaphore(WORKERS);
  private final AtomicBoolean asked = new AtomicBoolean();

  public void submissionReceived(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) SubmissionReceived event) {
    wake();
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void lookAgain() {
    wake();
  }

  private void wake() {
    asked.set(true);
    if (idle.tryAcquire()) {
      executor.execute(this::work);
    }
  }

  private void work() {
    try {
      while (asked.getAndSet(false)) {
        inbox.empty();
      }
    } catch (RuntimeException e) {
      LOG.error("The inbox of the web forms could not be read; it is tried again", e);
    } finally {
      idle.release();
    }
    // Whoever asked between the last look and the release found no idle worker.
    if (asked.get()) {
      wake();
    }
  }
}
