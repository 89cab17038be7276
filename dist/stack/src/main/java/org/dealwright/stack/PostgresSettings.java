package org.dealwright.stack;

import java.nio.file.Path;
import java.util.Map;

/**
 * How a PostgreSQL is started.
 *
 * @param binaries where its programs are unpacked, shared by all stacks of this machine
 * @param dataDirectory where its data is, and stays when it stops
 * @param port where it listens on 127.0.0.1
 * @param durable whether data must survive a crash of the machine; tests are faster without
 * @param configuration further settings of the server by name
 */
public record PostgresSettings(
    Path binaries,
    Path dataDirectory,
    int port,
    boolean durable,
    Map<String, String> configuration) {}
