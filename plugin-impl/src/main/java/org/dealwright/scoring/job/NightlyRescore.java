package org.dealwright.scoring.job;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.dealwright.scoring.application.PlanRescore;
import org.jboss.logging.Logger;

/**
 * Starts the nightly rescoring at 03:00 UTC. The timer fires on every node; the first one takes the
 * slot. A slot that was missed because no node was up is caught up at the next start.
 */
@Singleton
@Startup
@DependsOn("TaskRunner")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyRescore {

  private static final Logger LOG = Logger.getLogger(NightlyRescore.class);
  private static final LocalTime AT = LocalTime.of(3, 0);

  @Inject private PlanRescore plan;
  @Inject private Clock clock;

  @PostConstruct
  void catchUp() {
    try {
      start();
    } catch (RuntimeException e) {
      LOG.warn("The missed rescoring could not be started; the next night does it", e);
    }
  }

  @Schedule(hour = "3", minute = "0", second = "0", timezone = "UTC", persistent = false)
  void start() {
    plan.forSlot(lastSlot(clock.instant()));
  }

  private static Instant lastSlot(Instant now) {
    ZonedDateTime today = now.atZone(ZoneOffset.UTC).with(AT);
    return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
  }
}
