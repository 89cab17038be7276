package org.dealwright.api.imports;

import java.util.List;

/**
 * What an import with a given mapping would do.
 *
 * @param problems of the refused rows, the first hundred
 * @param sample the first ten accepted rows
 */
public record PreviewView(
    int rows, int accepted, int refused, List<RowProblem> problems, List<PreviewLead> sample) {}
