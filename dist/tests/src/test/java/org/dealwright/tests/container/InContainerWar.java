package org.dealwright.tests.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
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

  /** Where Arquillian calls the tests; nobody signs in there. */
  private static final String CALLED = "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>";

  private InContainerWar() {}

  static WebArchive create() {
    WebArchive war = TestedWar.named("dealwright-in-container.war");
    return war.addPackage(InContainerWar.class.getPackage())
        .addClass(Await.class)
        .addAsWebInfResource(new StringAsset(OWN_PATH), "jboss-web.xml")
        .addAsWebInfResource(new StringAsset(opened(text(war, "WEB-INF/web.xml"))), "web.xml")
        .addAsLibraries(jarOf(Assertions.class));
  }

  private static String opened(String webXml) {
    String open = "<url-pattern>/health/*</url-pattern>";
    if (!webXml.contains(open)) {
      throw new IllegalStateException("web.xml has no " + open);
    }
    return webXml.replace(open, open + CALLED);
  }

  private static String text(WebArchive war, String path) {
    try (InputStream content = war.get(path).getAsset().openStream()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
