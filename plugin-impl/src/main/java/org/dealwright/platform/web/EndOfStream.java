package org.dealwright.platform.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.ServletContext;
import java.util.concurrent.RejectedExecutionException;

/**
 * Takes it for no error that the reader of a stream has gone. It is found out when the next event
 * is sent, by a thread of ours, and the connection is closed. Undertow ends the exchange there and
 * then, and where this is another thread than the connection's own, it logs an error for what could
 * not be sent any more. On the connection's own thread it does not.
 */
public class EndOfStream implements ServletExtension {

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    deployment.addInnerHandlerChainWrapper(EndOfStream::endingOnReader);
  }

  /** What is answered by the request's own thread ends there. */
  private static HttpHandler endingOnReader(HttpHandler next) {
    return exchange -> {
      next.handleRequest(exchange);
      ServletRequestContext request = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
      if (request.getOriginalRequest().getAsyncContextInternal() != null) {
        exchange.addDefaultResponseListener(EndOfStream::isEndedElsewhere);
      }
    };
  }

  private static boolean isEndedElsewhere(HttpServerExchange exchange) {
    if (exchange.isInIoThread() || exchange.getConnection().isOpen()) {
      return false;
    }
    try {
      exchange.getIoThread().execute(exchange::endExchange);
      return true;
    } catch (RejectedExecutionException stopping) {
      return false;
    }
  }
}
