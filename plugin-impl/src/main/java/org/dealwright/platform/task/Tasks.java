package org.dealwright.platform.task;

/** Hands durable work to the cluster. */
public interface Tasks {

  /**
   * Adds a task in the running transaction; some node runs it soon after the commit, once. Adding
   * the same kind and id again while it waits does nothing.
   */
  void enqueue(String kind, String id);
}
