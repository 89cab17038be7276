/** Pipelines and their stages. */
@NullMarked
package org.dealwright.pipeline.domain;

import org.jspecify.annotations.NullMarked;
