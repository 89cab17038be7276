package org.dealwright.lead.domain;

import org.jspecify.annotations.Nullable;

/** One field's value before and after, as text. */
public record FieldChange(String field, @Nullable String from, @Nullable String to) {}
