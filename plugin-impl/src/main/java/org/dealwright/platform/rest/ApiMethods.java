package org.dealwright.platform.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The methods behind the API's operations, found at build time among the compiled resources. */
final class ApiMethods {

  private static final String SUFFIX = "Resource.class";

  private final Map<String, Method> byOperation;

  ApiMethods() {
    Path classes = classes();
    try (Stream<Path> files = Files.walk(classes)) {
      byOperation =
          files
              .filter(file -> file.toString().endsWith(SUFFIX))
              .map(file -> load(classes.relativize(file).toString()))
              .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
              .filter(method -> method.isAnnotationPresent(Operation.class))
              .collect(Collectors.toMap(ApiMethods::operationId, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Method> of(String operationId) {
    return Optional.ofNullable(byOperation.get(operationId));
  }

  Collection<Method> all() {
    return byOperation.values();
  }

  private static String operationId(Method method) {
    return method.getAnnotation(Operation.class).operationId();
  }

  private static Path classes() {
    try {
      return Path.of(ApiMethods.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
    try {
      return Class.forName(name, false, ApiMethods.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
