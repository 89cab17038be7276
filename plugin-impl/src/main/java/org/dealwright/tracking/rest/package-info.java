/** The public door for what visitors do, and its settings. */
@NullMarked
package org.dealwright.tracking.rest;

import org.jspecify.annotations.NullMarked;
