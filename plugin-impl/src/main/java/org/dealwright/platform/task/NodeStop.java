package org.dealwright.platform.task;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether this node is being stopped. Whoever works on a task asks before each step, and returns
 * early when it is: another node does at once what is left.
 */
@ApplicationScoped
public class NodeStop {

  private volatile boolean begun;

  public boolean hasBegun() {
    return begun;
  }

  void begin() {
    begun = true;
  }
}
