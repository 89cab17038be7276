package org.dealwright.api.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a file become leads.
 *
 * @param fields by name of the lead's field; with {@code stage} each lead gets a deal
 * @param rest what becomes of all other columns: {@code custom-fields} or {@code ignore} (default)
 * @param outcome the column that tells how a lead ended, with what each value means: {@code won},
 *     {@code lost}, {@code disqualified} or {@code open}
 * @param createdAt when the lead came to be; the time of the import where it is not given
 * @param closedAt when it was won or lost
 * @param stageEnteredAt when an open deal came to its stage; only with the field {@code stage}
 * @param sequence the order of creation where no time is known
 * @param externalId the lead's key in the other system: a row with a known one is refused
 * @param emptyValues what stands in a cell that was not filled, for instance {@code Select}
 */
public record ImportMapping(
    @Nullable Map<String, FieldMapping> fields,
    @Nullable String rest,
    @Nullable FieldMapping outcome,
    @Nullable TimeMapping createdAt,
    @Nullable TimeMapping closedAt,
    @Nullable TimeMapping stageEnteredAt,
    @Nullable SequenceMapping sequence,
    @Nullable FieldMapping externalId,
    @Nullable List<String> emptyValues) {}
