package org.dealwright.platform.task;

/**
 * Durable work of one kind. A task is named by the id of the record that describes it; the handler
 * keeps its progress there, in the transactions that do the work, so that after a crash another
 * node goes on where it stopped.
 */
public interface TaskHandler {

  /** Stable name of the kind. */
  String kind();

  /**
   * Does the work, or what is left of it. Runs outside a transaction. Long work asks {@link
   * NodeStop} between its steps and returns early; then it is called again, on another node.
   */
  void run(String id);

  /** Notes that the work has failed again and again and is not tried any more. */
  void giveUp(String id);
}
