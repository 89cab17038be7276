package org.dealwright.audit.job;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import org.dealwright.audit.application.SealKeys;
import org.dealwright.platform.persistence.PlatformSql;
import org.dealwright.platform.task.Tasks;
import org.jboss.logging.Logger;

/**
 * Finds the organisations whose log has entries to be sealed. The timer fires on every node; the
 * queue takes each organisation once, and the chain's head is locked besides.
 */
@Singleton
@Startup
public class SealTimer {

  private static final Logger LOG = Logger.getLogger(SealTimer.class);

  @Inject private PlatformSql sql;
  @Inject private Tasks tasks;
  @Inject private SealKeys keys;

  @PostConstruct
  void sayWhatIsMissing() {
    if (keys.current().isEmpty()) {
      LOG.warn(
          "The audit log is not sealed: give dealwright.audit.key a secret of 32 or more"
              + " characters");
    }
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void plan() {
    if (keys.current().isPresent()) {
      sql.list(
              "select distinct organisation_id from audit_log where sequence is null",
              Map.of(),
              (row, context) -> row.getString(1))
          .forEach(organisation -> tasks.enqueue(SealTask.KIND, organisation));
    }
  }
}
