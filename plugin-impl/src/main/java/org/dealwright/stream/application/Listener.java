package org.dealwright.stream.application;

import java.util.concurrent.CompletionStage;
import org.dealwright.stream.domain.Message;

/** Where a stream's messages go. No method waits for the reader. */
public interface Listener {

  /** Sends one message; the next one is sent when the stage is complete. */
  CompletionStage<?> send(Message message);

  boolean isClosed();

  void close();
}
