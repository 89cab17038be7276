/** The audit log over REST. */
@NullMarked
package org.dealwright.audit.rest;

import org.jspecify.annotations.NullMarked;
