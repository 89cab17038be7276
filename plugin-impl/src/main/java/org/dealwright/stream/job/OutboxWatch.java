package org.dealwright.stream.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.dealwright.platform.health.Metrics;
import org.dealwright.stream.application.NodeStreams;
import org.jboss.logging.Logger;

/** Looks into the outbox for all streams of this node, twice a second, and ends them in order. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxWatch {

  private static final Logger LOG = Logger.getLogger(OutboxWatch.class);
  private static final long INTERVAL_MILLIS = 500;

  @Inject private NodeStreams streams;
  @Inject private Metrics metrics;
  @Resource private ManagedScheduledExecutorService scheduled;

  private ScheduledFuture<?> looks;
  private boolean failing;

  @PostConstruct
  void start() {
    metrics.registry().gauge("dealwright.event.streams", streams, NodeStreams::count);
    looks =
        scheduled.scheduleWithFixedDelay(
            this::look, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      streams.look();
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.error("The outbox could not be read for the event streams; it is tried again", e);
      }
      failing = true;
    }
  }

  @PreDestroy
  void stop() {
    looks.cancel(false);
    streams.stop();
  }
}
