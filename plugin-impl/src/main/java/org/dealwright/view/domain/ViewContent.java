package org.dealwright.view.domain;

import java.util.List;
import java.util.Map;
import org.dealwright.api.view.ListKind;

/** What a view shows, and to whom. */
public record ViewContent(
    ListKind kind,
    String name,
    Map<String, List<String>> parameters,
    List<String> columns,
    boolean shared) {}
