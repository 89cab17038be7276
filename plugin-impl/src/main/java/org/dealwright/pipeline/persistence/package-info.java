/** Pipelines in the database. */
@NullMarked
package org.dealwright.pipeline.persistence;

import org.jspecify.annotations.NullMarked;
