package org.dealwright.platform.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dealwright.platform.Ids;
import org.dealwright.platform.error.OrganisationInactiveException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * Runs durable tasks on the server's managed threads. The queue, its leases and the recovery from
 * dead nodes are db-scheduler's; rows are claimed with {@code FOR UPDATE SKIP LOCKED}.
 */
@Singleton
@Startup
@Local(Tasks.class)
@LocalBean
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TaskRunner implements Tasks {

  private static final Logger LOG = Logger.getLogger(TaskRunner.class);
  private static final int THREADS = 2;

  /** What another node added, and what comes due later; a node's own tasks it runs at once. */
  private static final Duration POLL = Duration.ofSeconds(1);

  /**
   * A node that is silent for so many heartbeats counts as dead; every second heartbeat the others
   * look for such. So they take its tasks over 25 to 41 seconds after its end.
   */
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private static final int MISSED_HEARTBEATS = 6;

  /** How often a task asks whether its organisation is active again. */
  private static final Duration PAUSE = Duration.ofSeconds(15);

  private static final int RETRIES = 6;
  private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

  @Inject private DataSource dataSource;
  @Inject private Instance<TaskHandler> handlers;
  @Inject private Event<TaskEnqueued> enqueued;
  @Inject private NodeStop nodeStop;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService executor;
  @Resource private ManagedScheduledExecutorService scheduled;

  private Scheduler scheduler;

  @PostConstruct
  void start() {
    List<Task<?>> tasks = new ArrayList<>();
    handlers.forEach(handler -> tasks.add(task(handler)));
    scheduler =
        Scheduler.create(dataSource, tasks)
            .schedulerName(new SchedulerName.Fixed(node() + "/" + Ids.next()))
            .executorService(new UnstoppableExecutor(executor))
            .dueExecutor(new UnstoppableExecutor(executor))
            .housekeeperExecutor(new UnstoppableScheduledExecutor(scheduled))
            .threads(THREADS)
            .pollUsingLockAndFetch(1.0, 2.0)
            .pollingInterval(POLL)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .alwaysPersistTimestampInUTC()
            .shutdownMaxWait(Duration.ofSeconds(5))
            .build();
    scheduler.start();
  }

  /** Who looks into the queue shall see which server works on a task. */
  private static String node() {
    return ConfigProvider.getConfig()
        .getOptionalValue("jboss.node.name", String.class)
        .orElse("node");
  }

  /** What runs is given time to end its step and goes back into the queue. */
  @PreDestroy
  void stop() {
    nodeStop.begin();
    scheduler.stop();
  }

  @Override
  public void enqueue(String kind, String id) {
    if (scheduler.scheduleIfNotExists(reference(kind).instance(id), dueAtOnce())) {
      enqueued.fire(new TaskEnqueued());
    }
  }

  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void taskEnqueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) TaskEnqueued event) {
    scheduler.triggerCheckForDueExecutions();
  }

  /** Tasks are due by the machine's time: the clock that tests move must not delay them. */
  private Instant dueAtOnce() {
    Instant machine = Clock.systemUTC().instant();
    Instant product = clock.instant();
    return product.isBefore(machine) ? product : machine;
  }

  private OneTimeTask<Void> reference(String kind) {
    return com.github.kagkarlsson.scheduler.task.helper.Tasks.oneTime(kind)
        .execute((instance, context) -> {});
  }

  private Task<Void> task(TaskHandler handler) {
    return com.github.kagkarlsson.scheduler.task.helper.Tasks.custom(handler.kind(), Void.class)
        .onDeadExecutionRevive()
        .onFailure(
            FailureHandler.<Void>maxRetries(RETRIES)
                .withBackoff(FIRST_RETRY, 2)
                .then(
                    (failed, operations) -> {
                      handler.giveUp(failed.getExecution().taskInstance.getId());
                      operations.stop();
                    }))
        .execute((instance, context) -> run(handler, instance.getId()));
  }

  private CompletionHandler<Void> run(TaskHandler handler, String id) {
    if (!work(handler, id)) {
      return TaskRunner::later;
    }
    return nodeStop.hasBegun() ? TaskRunner::handBack : new OnCompleteRemove<>();
  }

  /** Work that was complete is looked at once more, and found to be so. */
  private static void handBack(ExecutionComplete done, ExecutionOperations<Void> operations) {
    operations.reschedule(done, done.getTimeDone());
  }

  /** What is done for an organisation waits while that is deactivated, and is no failure. */
  private static void later(ExecutionComplete done, ExecutionOperations<Void> operations) {
    operations.reschedule(done, done.getTimeDone().plus(PAUSE));
  }

  /**
   * The library logs a failure under its own name; ours belongs into our log.
   *
   * @return false where the organisation is deactivated
   */
  private static boolean work(TaskHandler handler, String id) {
    try {
      handler.run(id);
      return true;
    } catch (OrganisationInactiveException e) {
      return false;
    } catch (RuntimeException e) {
      LOG.errorf(e, "The task %s %s failed", handler.kind(), id);
      throw e;
    }
  }
}
