/** Leads as the REST API shows and takes them. */
@NullMarked
package org.dealwright.api.lead;

import org.jspecify.annotations.NullMarked;
