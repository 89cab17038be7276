/** What organisations have set themselves, and whether they keep it. */
@NullMarked
package org.dealwright.sla.application;

import org.jspecify.annotations.NullMarked;
