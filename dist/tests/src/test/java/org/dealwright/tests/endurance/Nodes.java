package org.dealwright.tests.endurance;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dealwright.stack.WildFlyServer;
import org.dealwright.tests.fixture.TestedStack;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/** The two nodes. A test may end them: before the next one they run again. */
public final class Nodes implements TestInstancePreConstructCallback {

  public static WildFlyServer first() {
    return all().get(0);
  }

  public static WildFlyServer second() {
    return all().get(1);
  }

  static WildFlyServer other(WildFlyServer node) {
    return node == first() ? second() : first();
  }

  static List<WildFlyServer> all() {
    return TestedStack.get().servers();
  }

  static void restart(WildFlyServer node) {
    node.restart();
    TestedStack.awaitReady(node);
  }

  /** Starts both at one moment. */
  static void restartTogether() {
    CompletableFuture<?>[] starts =
        all().stream()
            .map(node -> CompletableFuture.runAsync(() -> restart(node)))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(starts).join();
  }

  @Override
  public void preConstructTestInstance(TestInstanceFactoryContext test, ExtensionContext context) {
    all().stream().filter(node -> !node.isAlive()).forEach(Nodes::restart);
  }
}
