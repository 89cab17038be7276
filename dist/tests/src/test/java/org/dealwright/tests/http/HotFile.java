package org.dealwright.tests.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealwright.tests.fixture.Json;

/** A file of leads that score over all thresholds, and its mapping. */
final class HotFile {

  private HotFile() {}

  static String of(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(
            row ->
                "Ada,Byron,ada"
                    + row
                    + "@example.com,+49 30 901820,Analytical Engines,CEO,5000,Software,DE,referral,"
                    + "250000")
        .collect(
            Collectors.joining(
                "\n",
                "firstName,lastName,email,phone,company,jobTitle,companySize,industry,country,"
                    + "source,estimatedValue\n",
                "\n"));
  }

  static Map<String, Object> mapping() {
    return Json.object("fields", fields());
  }

  static Map<String, Object> fields() {
    return List.of(
            "firstName",
            "lastName",
            "email",
            "phone",
            "company",
            "jobTitle",
            "companySize",
            "industry",
            "country",
            "source",
            "estimatedValue")
        .stream()
        .collect(Collectors.toMap(name -> name, name -> Map.of("column", name)));
  }
}
