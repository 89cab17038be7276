package org.dealwright.activity.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an activity is about. An activity on a deal is also about the deal's lead and customer, so
 * that it is in their timelines.
 */
public record About(@Nullable UUID leadId, @Nullable UUID dealId, @Nullable UUID customerId) {

  public static About lead(UUID leadId) {
    return new About(leadId, null, null);
  }
}
