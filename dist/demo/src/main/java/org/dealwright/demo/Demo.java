package org.dealwright.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dealwright.demo.load.DemoData;
import org.dealwright.stack.Progress;
import org.dealwright.stack.ServerScript;
import org.dealwright.stack.Stack;
import org.dealwright.stack.StackException;
import org.dealwright.stack.StackSettings;

/** Starts the demo and runs until it is interrupted. */
public final class Demo {

  private static final Logger DATABASE_LOG = Logger.getLogger("io.zonky.test.db.postgres");
  private static final Duration READY_LIMIT = Duration.ofMinutes(2);

  private final DemoSettings settings;
  private final Clock clock;
  private final Progress progress = Progress.printing(System.out);

  private Demo(DemoSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Ends this JVM with 1 and a plain word when something is in the way, such as a taken port. */
  public static void main(String[] args) throws InterruptedException {
    DATABASE_LOG.setLevel(Level.WARNING);
    try {
      new Demo(DemoSettings.configured(), Clock.systemUTC()).run();
    } catch (StackException | DemoException problem) {
      System.out.println(Welcome.problem(problem));
      System.exit(1);
    }
  }

  private void run() throws InterruptedException {
    try (Stack stack = start()) {
      stack.server().awaitReady("/dealwright/health/ready", READY_LIMIT);
      loadOnFirstStart(stack);
      System.out.println(Welcome.text(stack, settings));
      if (!settings.once()) {
        waitForInterrupt();
      }
    }
  }

  private Stack start() {
    StackSettings wanted =
        StackSettings.in(settings.home())
            .progress(progress)
            .script(ServerScript.DEMO_HOST)
            .systemProperty("dealwright.host.organisations", "acme")
            .archive(settings.plugin())
            .archive(settings.host());
    return Stack.start(settings.reset() ? wanted.reset() : wanted);
  }

  private void loadOnFirstStart(Stack stack) {
    DemoData data = new DemoData(stack, progress);
    LoadMark mark = new LoadMark(settings.home());
    if (data.isMissing()) {
      mark.remove();
    }
    if (!mark.isComplete()) {
      data.load(mark.begun(clock.instant()));
      mark.complete();
    }
  }

  /** Nobody counts the latch down: the end of this JVM closes the stack. */
  private static void waitForInterrupt() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("\nStopping ...")));
    new CountDownLatch(1).await();
  }
}
