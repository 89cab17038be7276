package org.dealwright.platform.task;

/** Fired in the transaction that adds a task. */
record TaskEnqueued() {}
