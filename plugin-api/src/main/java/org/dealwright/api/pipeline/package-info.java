/** Pipelines and their stages, as the REST API shows them. */
@NullMarked
package org.dealwright.api.pipeline;

import org.jspecify.annotations.NullMarked;
