package org.dealwright.platform.web;

import io.undertow.server.ExchangeCompletionListener.NextListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.util.concurrent.RejectedExecutionException;

/**
 * Ends each exchange on the thread that reads its connection. Undertow lets the thread that worked
 * end it, and the reading thread spin meanwhile when the client's next request is there already;
 * where both share a processor, it spins until its time slice is over.
 */
public class EndOfExchange implements ServletExtension {

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    deployment.addInitialHandlerChainWrapper(EndOfExchange::endingOnReader);
  }

  private static HttpHandler endingOnReader(HttpHandler next) {
    return exchange -> {
      exchange.addExchangeCompleteListener(EndOfExchange::end);
      next.handleRequest(exchange);
    };
  }

  private static void end(HttpServerExchange exchange, NextListener rest) {
    try {
      exchange.getIoThread().execute(rest::proceed);
    } catch (RejectedExecutionException stopping) {
      rest.proceed();
    }
  }
}
