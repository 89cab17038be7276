package org.dealwright.activity.application;

import java.util.Optional;
import java.util.UUID;
import org.dealwright.activity.domain.About;

/** Finds what activities are about, in the caller's organisation. */
public interface Subjects {

  /** A lead that was not deleted and is not in quarantine. */
  Optional<About> lead(UUID id);

  Optional<About> deal(UUID id);

  /** A customer of the host, also one that the host has no more. */
  Optional<About> customer(UUID id);
}
