/** The one sealer of each organisation's audit log. */
@NullMarked
package org.dealwright.audit.job;

import org.jspecify.annotations.NullMarked;
