package org.dealwright.tests.endurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Json;

/**
 * A CSV file of leads, of which it is known what must become of each row: the same rows each time.
 */
final class LeadFile {

  private static final String HEADER = "Key,First,Last,Mail,Company,Title,Size,Source,Value,Stage";
  private static final List<String> STAGES = List.of("New", "Qualified", "Proposal");
  private static final List<String> SOURCES = List.of("website", "referral", "event", "other");

  private final Random random = new Random(20_261_121);
  private final List<String> lines = new ArrayList<>();
  private final List<String> accepted = new ArrayList<>();
  private final List<Integer> refused = new ArrayList<>();
  private int deals;

  private LeadFile() {}

  /** Some rows have faults, some repeat the key of an earlier one, half of them bring a deal. */
  static LeadFile mixed(int rows) {
    LeadFile file = new LeadFile();
    for (int row = 1; row <= rows; row++) {
      file.addAny(row);
    }
    return file;
  }

  /** Good rows without deals, whose scores are below each threshold. */
  static LeadFile cold(int rows) {
    LeadFile file = new LeadFile();
    for (int row = 1; row <= rows; row++) {
      file.lines.add(line(row, mail(row), "3", "cold_outreach", ""));
      file.accepted.add(key(row));
    }
    return file;
  }

  private void addAny(int row) {
    int kind = random.nextInt(100);
    String size = Integer.toString(1 + random.nextInt(900));
    String source = SOURCES.get(random.nextInt(SOURCES.size()));
    if (kind < 3) {
      refuse(row, line(row, "no address", size, source, ""));
    } else if (kind < 6) {
      refuse(row, line(row, mail(row), "many", source, ""));
    } else if (kind < 9 && !accepted.isEmpty()) {
      String earlier = accepted.get(random.nextInt(accepted.size()));
      refuse(row, line(row, mail(row), size, source, "").replace(key(row) + ",", earlier + ","));
    } else {
      boolean hasDeal = random.nextBoolean();
      deals += hasDeal ? 1 : 0;
      String stage = hasDeal ? STAGES.get(random.nextInt(STAGES.size())) : "";
      lines.add(line(row, mail(row), size, source, stage));
      accepted.add(key(row));
    }
  }

  private void refuse(int row, String line) {
    lines.add(line);
    refused.add(row);
  }

  private static String line(int row, String mail, String size, String source, String stage) {
    return String.format(
        Locale.ROOT,
        "%s,Ann,Person %d,%s,Company %d,Intern,%s,%s,500,%s",
        key(row),
        row,
        mail,
        row,
        size,
        source,
        stage);
  }

  private static String key(int row) {
    return String.format(Locale.ROOT, "k%06d", row);
  }

  private static String mail(int row) {
    return "ann" + row + "@example.com";
  }

  String csv() {
    return HEADER + "\n" + String.join("\n", lines) + "\n";
  }

  int rows() {
    return lines.size();
  }

  /** The keys of the good rows, in order. */
  List<String> accepted() {
    return List.copyOf(accepted);
  }

  /** The numbers of the rows with a fault, in order. */
  List<Integer> refused() {
    return List.copyOf(refused);
  }

  int deals() {
    return deals;
  }

  static Map<String, Object> mapping() {
    Map<String, Object> fields =
        Stream.of(
                "firstName First",
                "lastName Last",
                "email Mail",
                "company Company",
                "jobTitle Title",
                "companySize Size",
                "source Source",
                "estimatedValue Value",
                "stage Stage")
            .map(pair -> pair.split(" "))
            .collect(Collectors.toMap(pair -> pair[0], pair -> Map.of("column", pair[1])));
    return Json.object("fields", fields, "externalId", Map.of("column", "Key"));
  }
}
