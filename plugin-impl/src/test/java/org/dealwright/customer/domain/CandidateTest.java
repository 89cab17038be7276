package org.dealwright.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealwright.api.customer.MatchReason.DOMAIN;
import static org.dealwright.api.customer.MatchReason.EMAIL;
import static org.dealwright.api.customer.MatchReason.PHONE;

import java.util.List;
import org.dealwright.api.customer.MatchReason;
import org.dealwright.api.customer.MatchStrength;
import org.junit.jupiter.api.Test;

class CandidateTest {

  @Test
  void addressOrNumberWithDomainAreSureTheDomainOfManyIsWeak() {
    assertThat(strength(true, EMAIL)).isEqualTo(MatchStrength.STRONG);
    assertThat(strength(true, PHONE, DOMAIN)).isEqualTo(MatchStrength.STRONG);
    assertThat(strength(true, PHONE)).isEqualTo(MatchStrength.MEDIUM);
    assertThat(strength(false, DOMAIN)).isEqualTo(MatchStrength.MEDIUM);
    assertThat(strength(true, DOMAIN)).isEqualTo(MatchStrength.WEAK);
  }

  private static MatchStrength strength(boolean shared, MatchReason... reasons) {
    return Candidate.strength(List.of(reasons), shared);
  }
}
