package org.dealwright.platform.web;

import io.undertow.servlet.handlers.ServletRequestContext;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Goes on with an answer on the thread that reads and writes its connection. There it is an
 * ordinary end when the client has gone; where another thread finds it out, Undertow logs an error,
 * because it cannot tell that thread.
 */
public final class ConnectionThread implements Executor {

  private final Executor thread;

  private ConnectionThread(Executor thread) {
    this.thread = thread;
  }

  /** Of the request that the present thread works on. */
  public static ConnectionThread ofRequest() {
    return new ConnectionThread(ServletRequestContext.requireCurrent().getExchange().getIoThread());
  }

  /** Nothing that waits may be run. */
  @Override
  public void execute(Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException stopping) {
      work.run();
    }
  }
}
