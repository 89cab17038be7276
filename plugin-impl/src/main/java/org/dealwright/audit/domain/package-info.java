/** The chain that makes tampering with the audit log show. */
@NullMarked
package org.dealwright.audit.domain;

import org.jspecify.annotations.NullMarked;
