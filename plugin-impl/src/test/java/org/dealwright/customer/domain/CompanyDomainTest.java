package org.dealwright.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyDomainTest {

  @ParameterizedTest
  @CsvSource({
    "ada@Orion.example, , orion.example",
    "' ada@sales.orion.example ', , sales.orion.example",
    ", https://www.Orion.example/about?x=1, orion.example",
    ", orion.example, orion.example",
    ", http://orion.example:8080, orion.example",
    "ada@gmail.com, www.orion.example, orion.example",
    "nobody, orion.example/, orion.example"
  })
  void itIsThatOfTheAddressElseOfTheSite(String email, String website, String domain) {
    assertThat(CompanyDomain.of(email, website)).isEqualTo(domain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada@gmail.com", "ada@GMX.de", "ada@localhost", "ada", "@", ""})
  void freeMailAndWhatIsNoAddressTellNone(String email) {
    assertThat(CompanyDomain.of(email, null)).isNull();
  }

  @Test
  void nothingTellsNone() {
    assertThat(CompanyDomain.of(null, null)).isNull();
  }
}
