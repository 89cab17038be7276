/** Pipelines over REST. */
@NullMarked
package org.dealwright.pipeline.rest;

import org.jspecify.annotations.NullMarked;
