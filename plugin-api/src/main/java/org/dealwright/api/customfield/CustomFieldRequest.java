package org.dealwright.api.customfield;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Declares a custom field of leads, or changes it.
 *
 * @param key its name in a lead's {@code customFields}: 1 to 60 characters, a letter or digit
 *     first, no slash; required, and never changed
 * @param label what people see; the key where it is not given
 * @param type required, and never changed
 * @param choices for type choice: 1 to 200 texts, each once; for other types none
 * @param retired whether it is out of use; false where it is not given
 */
public record CustomFieldRequest(
    @Nullable String key,
    @Nullable String label,
    @Nullable CustomFieldType type,
    @Nullable List<String> choices,
    @Nullable Boolean retired) {}
