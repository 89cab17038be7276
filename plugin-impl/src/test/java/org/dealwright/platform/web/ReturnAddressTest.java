package org.dealwright.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?q=orion",
        "board",
        "board/0198c5a4-7f3a-7000-8000-000000000001?owner=me",
        "leads?status=new&sort=-score&q=M%C3%BCller%20%26%20Co",
        "leads/0198c5a4-7f3a-7000-8000-000000000001",
        "imports?import=7",
        "dashboard/crm",
      })
  void aPageOfOursIsReturnedTo(String page) {
    assertThat(ReturnAddress.of(encoded(page))).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/evil.example",
        "//evil.example",
        "https://evil.example/",
        "\\\\evil.example",
        "../demo-host/",
        "leads/../../demo-host/",
        "leads/%2e%2e/%2e%2e/demo-host/",
        "logout",
        "api/v1/me",
        "leads?a\r\nSet-Cookie: b=c",
        "leads?q=\"><script>",
        "leads#fragment",
        "leadsmith",
      })
  void anyOtherAddressIsNot(String address) {
    assertThat(ReturnAddress.of(encoded(address))).isEmpty();
  }

  @Test
  void whatIsNoAddressLeadsHome() {
    assertThat(ReturnAddress.of(null)).isEmpty();
    assertThat(ReturnAddress.of("/")).isEmpty();
    assertThat(ReturnAddress.of("/leads?q=x")).isEmpty();
    assertThat(ReturnAddress.of("/!!!")).isEmpty();
  }

  private static String encoded(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return "/" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
