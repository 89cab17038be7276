package org.dealwright.tests.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.TestedWar;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR under another name and path, with the tests of this package inside. */
final class InContainerWar {

  private static final String OWN_PATH =
      """
      <jboss-web xmlns="http://www.jboss.com/xml/ns/javaee" version="14.1">
        <context-root>/dealwright-in-container</context-root>
      </jboss-web>
      """;

  private InContainerWar() {}

  static WebArchive create() {
    return TestedWar.named("dealwright-in-container.war")
        .addPackage(InContainerWar.class.getPackage())
        .addClass(Await.class)
        .addAsWebInfResource(new StringAsset(OWN_PATH), "jboss-web.xml")
        .addAsLibraries(jarOf(Assertions.class));
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
