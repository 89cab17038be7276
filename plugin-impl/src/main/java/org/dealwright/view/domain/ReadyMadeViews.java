package org.dealwright.view.domain;

import java.util.List;
import java.util.Map;
import org.dealwright.api.view.ListKind;
import org.dealwright.api.view.SavedView;

/** Views that everybody has. */
public final class ReadyMadeViews {

  private static final List<SavedView> ALL =
      List.of(
          ofLeads(
              "hot",
              "Hot leads",
              Map.of(
                  "status", List.of("new"),
                  "scoreMin", List.of("85"),
                  "confident", List.of("true"),
                  "sort", List.of("-score"))),
          ofLeads(
              "follow-up",
              "Leads to follow up",
              Map.of(
                  "status", List.of("new", "contacted"),
                  "olderThan", List.of("PT24H"),
                  "sort", List.of("-score"))));

  private ReadyMadeViews() {}

  public static List<SavedView> of(ListKind kind) {
    return ALL.stream().filter(view -> view.kind() == kind).toList();
  }

  private static SavedView ofLeads(String id, String name, Map<String, List<String>> parameters) {
    return new SavedView(
        id, ListKind.LEADS, name, parameters, List.of(), true, true, false, null, 0);
  }
}
