package org.dealwright.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each list that the API's description has is to be had as a CSV file, too. */
class ListsAreFilesTest {

  private static final Pattern SCHEMA = Pattern.compile(" {4}(\\w+):");
  private static final Pattern FIELD = Pattern.compile(" {8}(items|nextCursor):");
  private static final Pattern PATH = Pattern.compile(" {2}(/.*):");
  private static final Pattern METHOD = Pattern.compile(" {4}(\\w+):");
  private static final Pattern STATUS = Pattern.compile(" {8}\"?(\\w+)\"?:");
  private static final Pattern TYPE = Pattern.compile(" {12}(\\w+/.*):");
  private static final Pattern RECORD =
      Pattern.compile(" {16}\\$ref: \"#/components/schemas/(\\w+)\"");

  private static final List<String> DESCRIPTION = description();

  @Test
  void eachListIsAFileAtItsOwnAddressOrAtOneBelow() {
    Set<String> lists = lists();
    Map<String, Answer> answers = answers();

    Map<String, Answer> listed = new TreeMap<>(answers);
    listed.values().removeIf(answer -> !lists.contains(answer.record));

    assertThat(listed).hasSizeGreaterThan(30);
    assertThat(listed)
        .allSatisfy(
            (path, answer) ->
                assertThat(answer.csv || answers.containsKey(path + "/export.csv"))
                    .as("There is no file of " + path)
                    .isTrue());
  }

  /** The records that are lists: those with items, or with a next part. */
  private static Set<String> lists() {
    Set<String> lists = new HashSet<>();
    String schema = "";
    for (String line : DESCRIPTION) {
      Matcher name = SCHEMA.matcher(line);
      if (name.matches()) {
        schema = name.group(1);
      } else if (FIELD.matcher(line).matches()) {
        lists.add(schema);
      }
    }
    return lists;
  }

  /** What a GET answers with when all is well. */
  private static final class Answer {
    private String record = "";
    private boolean csv;
  }

  private static Map<String, Answer> answers() {
    Map<String, Answer> answers = new TreeMap<>();
    String path = "";
    String method = "";
    String status = "";
    for (String line : DESCRIPTION) {
      path = within(PATH, line, path);
      method = within(METHOD, line, method);
      status = within(STATUS, line, status);
      if (path.startsWith("/") && method.equals("get") && status.equals("200")) {
        note(line, answers.computeIfAbsent(path, key -> new Answer()));
      }
    }
    return answers;
  }

  private static void note(String line, Answer answer) {
    Matcher record = RECORD.matcher(line);
    Matcher type = TYPE.matcher(line);
    if (record.matches()) {
      answer.record = record.group(1);
    } else if (type.matches()) {
      answer.csv |= type.group(1).equals("text/csv");
    }
  }

  private static String within(Pattern pattern, String line, String before) {
    Matcher found = pattern.matcher(line);
    return found.matches() ? found.group(1) : before;
  }

  private static List<String> description() {
    try (InputStream file =
        ListsAreFilesTest.class.getResourceAsStream("/META-INF/resources/openapi.yaml")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new AssertionError("The API's description", e);
    }
  }
}
