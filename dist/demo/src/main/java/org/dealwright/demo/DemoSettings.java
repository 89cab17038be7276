package org.dealwright.demo;

import java.nio.file.Path;

/**
 * What the person who starts the demo chose.
 *
 * @param home where data and logs are kept
 * @param plugin dealwright.war
 * @param host demo-host.war
 * @param reset starts anew
 * @param once ends as soon as everything is ready, for checks
 */
record DemoSettings(Path home, Path plugin, Path host, boolean reset, boolean once) {

  static DemoSettings configured() {
    return new DemoSettings(
        Path.of(System.getProperty("demo.home", ".demo")).toAbsolutePath().normalize(),
        Path.of(System.getProperty("demo.plugin", "dealwright.war")).normalize(),
        Path.of(System.getProperty("demo.host", "demo-host.war")).normalize(),
        isOn("demo.reset"),
        isOn("demo.once"));
  }

  /** Both -Dname and -Dname=true say yes. */
  private static boolean isOn(String name) {
    String value = System.getProperty(name);
    return value != null && !value.equalsIgnoreCase("false");
  }
}
