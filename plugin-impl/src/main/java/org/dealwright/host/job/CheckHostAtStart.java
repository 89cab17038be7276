package org.dealwright.host.job;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.dealwright.api.host.HostInfo;
import org.dealwright.api.host.HostState;
import org.dealwright.api.host.HostView;
import org.jboss.logging.Logger;

/** Says in the log at start what is missing of the host; Dealwright works without it. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckHostAtStart {

  private static final Logger LOG = Logger.getLogger(CheckHostAtStart.class);

  @Inject private HostInfo host;

  @PostConstruct
  void check() {
    HostView found = host.look();
    if (found.state() == HostState.READY) {
      LOG.infof("The host is %s %s", found.name(), found.version());
    }
    found.problems().forEach(problem -> LOG.warnf("The host cannot be read yet: %s", problem));
  }
}
