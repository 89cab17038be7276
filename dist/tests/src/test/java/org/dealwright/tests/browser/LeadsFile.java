package org.dealwright.tests.browser;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.tests.fixture.Answer;
import org.dealwright.tests.fixture.Await;
import org.dealwright.tests.fixture.Json;
import org.dealwright.tests.fixture.Organisation;

/** Leads in a CSV file, as many as wanted and the same every time. */
final class LeadsFile {

  private static final List<String> FIRST_NAMES =
      List.of("Maya", "Tobias", "Ingrid", "Rafael", "Priya", "Jonas", "Camille", "Stefan", "Aiko");
  private static final List<String> LAST_NAMES =
      List.of("Chen", "Brandt", "Solberg", "Moreau", "Nair", "Keller", "Okafor", "Novak");
  private static final List<String> COMPANIES =
      List.of("Orion", "Halcyon", "Birkdale", "Northwind", "Cobalt", "Verdant", "Lumen");
  private static final List<String> KINDS =
      List.of("Logistics", "Robotics", "Health", "Energy", "Foods");
  private static final List<String> TITLES =
      List.of("CEO", "Head of Sales", "Marketing Manager", "Clerk");
  private static final List<String> SOURCES =
      List.of("referral", "website", "paid_ads", "event", "cold_outreach", "partner");
  private static final List<String> STAGES =
      List.of("New", "Qualified", "New", "Demo scheduled", "Proposal", "Qualified", "Negotiating");
  private static final List<String> COLUMNS =
      List.of(
          "firstName",
          "lastName",
          "email",
          "company",
          "jobTitle",
          "companySize",
          "industry",
          "country",
          "source",
          "estimatedValue",
          "currency",
          "stage");
  private static final int SALES_EVERY = 9;

  private LeadsFile() {}

  /** With open deals in all stages, and a sale now and then. */
  static String varied(int rows) {
    return file(rows, STAGES, SALES_EVERY);
  }

  /** With deals in one stage. */
  static String inStage(String stage, int rows) {
    return file(rows, List.of(stage), rows + 1);
  }

  private static String file(int rows, List<String> stages, int salesEvery) {
    Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
    Stream<String> lines =
        IntStream.range(0, rows)
            .mapToObj(i -> line(i, stages, i % salesEvery == salesEvery - 1, today));
    String head = String.join(",", COLUMNS) + ",owner,outcome,closed,created,stageSince";
    return Stream.concat(Stream.of(head), lines).collect(Collectors.joining("\n"));
  }

  private static String line(int i, List<String> stages, boolean sold, Instant today) {
    String first = nth(FIRST_NAMES, i);
    String last = nth(LAST_NAMES, i * 3 + i / 8);
    String company = nth(COMPANIES, i * 4 + i / 7) + " " + nth(KINDS, i / 2);
    return String.join(
        ",",
        first,
        last,
        String.format(Locale.ROOT, "%s.%s.%d@example.com", first, last, i),
        company,
        nth(TITLES, i / 3),
        Integer.toString(4 + i * 37 % 900),
        nth(KINDS, i / 2),
        nth(List.of("DE", "FR", "SE", "US"), i),
        nth(SOURCES, i / 2),
        Integer.toString(1_500 + i * 7_919 % 84_000),
        "EUR",
        nth(stages, i),
        nth(List.of("rep", "admin", "rep", ""), i / 3),
        sold ? "won" : "open",
        sold ? today.minus(i % 29, ChronoUnit.DAYS).toString() : "",
        today.minus(30 + i % 90, ChronoUnit.DAYS).toString(),
        today.minus(1 + i * 7 % 19, ChronoUnit.DAYS).toString());
  }

  private static String nth(List<String> words, int i) {
    return words.get(i % words.size());
  }

  /** Brings a file in through the API, and waits until it is all there. */
  static void bring(Organisation acme, String csv) {
    Answer upload = acme.admin().postText("/imports?fileName=leads.csv", "text/csv", csv);
    String run = "/imports/" + upload.expect(201).text("/id");
    acme.admin().post(run + "/start", Map.of("mapping", mapping(acme))).expect(202);
    Await.until(
        "the import",
        () -> acme.admin().get(run).expect(200),
        answer -> answer.text("/state").equals("done") && answer.number("/refused") == 0);
  }

  private static Map<String, Object> mapping(Organisation acme) {
    Map<String, Object> fields =
        COLUMNS.stream().collect(Collectors.toMap(name -> name, LeadsFile::column));
    Map<String, String> owners =
        Map.of("rep", acme.rep().subject(), "admin", acme.admin().subject());
    fields.put("assignedTo", Map.of("column", "owner", "values", owners));
    return Json.object(
        "fields",
        fields,
        "rest",
        "ignore",
        "outcome",
        column("outcome"),
        "closedAt",
        column("closed"),
        "createdAt",
        column("created"),
        "stageEnteredAt",
        column("stageSince"));
  }

  private static Map<String, Object> column(String name) {
    return Map.of("column", name);
  }
}
