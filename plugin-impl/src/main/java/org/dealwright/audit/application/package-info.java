/** Reading, sealing and verifying the audit log. */
@NullMarked
package org.dealwright.audit.application;

import org.jspecify.annotations.NullMarked;
