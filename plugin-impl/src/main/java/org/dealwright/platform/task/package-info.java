/** Durable tasks and job runs. */
@NullMarked
package org.dealwright.platform.task;

import org.jspecify.annotations.NullMarked;
