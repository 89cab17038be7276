package org.dealwright.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void freePortsAreFree() {
    assertThatCode(Ports.free()::requireFree).doesNotThrowAnyException();
  }

  @Test
  void aTakenPortIsNamedWithTheOptionThatChangesIt() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int taken = other.getLocalPort();
      Ports free = Ports.free();
      Ports ports = new Ports(free.server(), free.management(), taken, free.postgresql());

      assertThatThrownBy(ports::requireFree)
          .isInstanceOf(StackException.class)
          .hasMessageContaining("Port " + taken + ", needed for Keycloak")
          .hasMessageContaining("-Ddealwright.port.keycloak=");
    }
  }
}
