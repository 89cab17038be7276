package org.dealwright.demohost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

  @Test
  void anythingAskedForLeadsToAPageThatExists() {
    assertThat(Paging.of("2", 25, 320).offset()).isEqualTo(25);
    assertThat(Paging.of("99", 25, 320).page()).isEqualTo(13);
    assertThat(Paging.of("-1; DROP", 25, 320).page()).isEqualTo(1);
    assertThat(Paging.of("", 25, 0).first()).isZero();
  }

  @Test
  void lastPageHasNoNext() {
    Paging last = Paging.of("13", 25, 320);
    assertThat(last.hasNext()).isFalse();
    assertThat(last.last()).isEqualTo(320);
    assertThat(last.hasPrevious()).isTrue();
  }
}
