package org.dealwright.stack;

import java.nio.file.Path;

/** WildFly unpacked once; each server brings a base directory of its own. */
record WildFlyDistribution(Path directory, Path postgresqlDriver) {

  static WildFlyDistribution prepare(Distributions distributions, Cache cache) throws Exception {
    Path zip = distributions.wildfly();
    String name = zip.getFileName().toString().replace(".zip", "");
    Path directory = cache.directory(name, empty -> FileTree.unpack(zip, empty));
    return new WildFlyDistribution(directory, distributions.postgresqlDriver());
  }

  /** Our own modules before the server's. */
  String[] modulesWith(Path base) {
    return new String[] {
      modulesOf(base).toString(), directory.resolve("modules").toString(),
    };
  }

  static Path modulesOf(Path base) {
    return base.resolve("modules");
  }
}
