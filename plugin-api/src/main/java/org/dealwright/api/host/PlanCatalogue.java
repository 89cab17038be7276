package org.dealwright.api.host;

import java.util.List;
import java.util.Optional;

/**
 * The plans that the host sells, which scores compare leads with. The default reads them through a
 * profile; a host that needs Java provides an alternative bean. Called from request threads and
 * durable tasks, within transactions of the plugin, in which it takes no part; must be safe for
 * several threads at once. Each method may throw {@link HostUnavailableException}.
 */
public interface PlanCatalogue {

  /** The host's stable key; empty where there is no host, and then nothing else is called. */
  Optional<String> host();

  /** Whether it can tell its plans; where it cannot, people type them in. */
  boolean listsPlans();

  /**
   * The plans that are sold now, in order of their codes. A plan that is not among them is sold no
   * more.
   *
   * @param organisation whose plans are meant, by its slug
   * @param limit at most so many
   */
  List<HostPlan> plans(String organisation, int limit);
}
