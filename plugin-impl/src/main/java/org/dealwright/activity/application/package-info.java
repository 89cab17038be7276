/** Logging, changing and reading activities; timelines. */
@NullMarked
package org.dealwright.activity.application;

import org.jspecify.annotations.NullMarked;
