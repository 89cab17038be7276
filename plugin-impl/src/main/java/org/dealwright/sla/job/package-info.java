/** The timer that tells of what is due soon or late. */
@NullMarked
package org.dealwright.sla.job;

import org.jspecify.annotations.NullMarked;
