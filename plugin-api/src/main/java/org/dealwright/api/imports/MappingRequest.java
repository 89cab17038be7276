package org.dealwright.api.imports;

import org.jspecify.annotations.Nullable;

/** The mapping to preview or to run an import with. */
public record MappingRequest(@Nullable ImportMapping mapping) {}
