package org.dealwright.imports.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dealwright.imports.domain.ImportedLead;

/** Writes imported leads with their deals, many at once. */
public interface ImportTarget {

  /** Those of the keys that leads have already. */
  Set<String> known(Collection<String> externalIds);

  void write(List<ImportedLead> leads);
}
