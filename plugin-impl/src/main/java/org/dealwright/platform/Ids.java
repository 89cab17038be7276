package org.dealwright.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes ids: UUID version 7 (RFC 9562), so that later ones sort after earlier ones. */
public final class Ids {

  private static final TimeBasedEpochGenerator VERSION_7 = Generators.timeBasedEpochGenerator();

  private Ids() {}

  public static UUID next() {
    return VERSION_7.generate();
  }
}
