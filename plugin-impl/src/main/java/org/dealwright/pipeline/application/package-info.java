/** Use cases on pipelines. */
@NullMarked
package org.dealwright.pipeline.application;

import org.jspecify.annotations.NullMarked;
