package org.dealwright.customer.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.customer.domain.Conversion.ConvertedDeal;

/** Where the organisation's conversions are kept. */
public interface ConversionRepository {

  void add(Conversion conversion);

  /** The conversion of a lead that was not undone; the lead is locked. */
  Optional<Conversion> of(UUID leadId);

  void undone(Conversion conversion, Instant now);

  /** The lead's deals that are open or won, as they would be converted with it. */
  List<ConvertedDeal> dealsOf(UUID leadId);
}
